/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Wrong arguments. Kernel and model can differ in how wide a value is, at which bit it begins, in which order they look at
 * what is wrong: that shows in values with bits where none should be, in arguments that have changed places, and in calls
 * with several mistakes at once.
 */
#include "generate.h"

#include <sel4/sel4.h>

/* A value in which shows how wide it is, where it begins, and whether somebody adds to it. */
static word twisted(word value)
{
    static const word edges[] = {M_WORD_BITS, 32, 256, seL4_MaxUntypedBits, 1 << 16, 1 << 28, 0};
    word edge = edges[below(7)];

    switch (below(11)) {
    case 0: return ~value;
    case 1: return value ^ m_bit(below(M_WORD_BITS));
    case 2: return value | ~(word)0 << below(M_WORD_BITS);
    case 3: return value | junk(false) << 8 * below(M_WORD_BITS / 8);
    case 4: return value + 1;
    case 5: return value - 1;
    case 6: return -value;
    case 7: return value << (1 + below(8));
    case 8: return edge - 1 + below(3);
    case 9: return m_bit(below(M_WORD_BITS)) - below(2);
    default: return (word)random_word();
    }
}

static void exchange(word *one, word *other)
{
    word kept = *one;

    *one = *other;
    *other = kept;
}

/* One argument has another value, or the place of another one. */
static void twist_arguments(void)
{
    word words = now->length < OPERATION_WORDS ? now->length : OPERATION_WORDS;

    if (words != 0 && chance(5)) {
        word *one = &now->mr[below(words)];

        *one = twisted(*one);
    }
    if (words > 1 && chance(2))
        exchange(&now->mr[below(words)], &now->mr[below(words)]);
    if (now->extra > 1 && chance(2))
        exchange(&now->caps[below(now->extra)], &now->caps[below(now->extra)]);
    if (now->sets_receive && chance(3)) {
        word *one = &now->receive[below(3)];

        *one = twisted(*one);
    }
}

/* Several mistakes: which of them is reported is a matter of order. */
static void twist_many(void)
{
    for (word i = 0; i < now->length && i < OPERATION_WORDS; i++)
        if (chance(40))
            now->mr[i] = twisted(now->mr[i]);
    for (word i = 0; i < now->extra; i++)
        if (chance(40))
            now->caps[i] = some_address();
}

static void twist_addresses(word percent)
{
    if (chance(percent))
        now->cap = twisted(now->cap);
    if (chance(percent))
        now->reply = twisted(now->reply);
    if (now->extra != 0 && chance(percent))
        now->caps[below(now->extra)] = twisted(junk(false));
}

/* What the tag of a message has: its label, and bits that only who receives is told of. */
static void twist_tag(void)
{
    if (chance(2))
        now->label = twisted(now->label) & m_mask(M_WORD_BITS - 12);
    if (chance(5))
        now->unwrapped = below(8);
}

void twist(bool is_alone)
{
    twist_arguments();
    if (chance(2))
        twist_many();
    if (chance(25))
        twist_addresses(is_alone ? 1 : 3);
    twist_tag();
}
