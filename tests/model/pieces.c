/* SPDX-License-Identifier: BSD-2-Clause */
/* The pieces that operations consist of. */
#include "generate.h"

#include <sel4/sel4.h>

struct operation *now;

void call(word cap, word label)
{
    now->number = seL4_SysCall;
    now->cap = cap;
    now->label = label;
}

void word_is(word value)
{
    now->mr[now->length++] = value;
}

void cap_is(word value)
{
    now->caps[now->extra++] = value;
}

void retype_with(word untyped, word type, word size, word root, word index, word depth, word offset, word count)
{
    call(untyped, UntypedRetype);
    word_is(type);
    word_is(size);
    cap_is(root);
    word_is(index);
    word_is(depth);
    word_is(offset);
    word_is(count);
}

void time_is(uint64_t value)
{
    for (word i = 0; i < m_words_of_time(); i++) {
        word_is((word)value);
        value = value >> (M_WORD_BITS - 1) >> 1;
    }
}

void configure(word control, word context, uint64_t budget, uint64_t period)
{
    call(control, SchedControlConfigureFlags);
    cap_is(context);
    time_is(budget);
    time_is(period);
    word_is(0);
    word_is(0);
    word_is(0);
}

word guard(word size, word value)
{
    return seL4_CNode_CapData_new(value, size).words[0];
}
