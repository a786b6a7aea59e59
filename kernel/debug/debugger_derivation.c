/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's view of the derivation tree around one capability. */

#include "debug/debugger_menu.h"

enum { DEPTH_MAX = 64 };

/* The ancestors of the slot that is being shown, the oldest first. */
static const struct slot *line[DEPTH_MAX];
static word_t depth;

static bool is_known(const struct slot *slot)
{
    return census_find_slot(slot) != CENSUS_NONE;
}

/* Fills `line` with the ancestors of a slot: those that stand before it in the list and from which it descends. */
static void find_ancestors(const struct slot *slot)
{
    word_t steps = census.slot_count;

    depth = 0;
    for (const struct slot *at = slot_previous(slot); is_known(at) && steps-- > 0; at = slot_previous(at))
        if (slot_is_parent(at, slot) && depth < DEPTH_MAX - 1)
            line[depth++] = at;
    for (word_t i = 0; i < depth / 2; i++) {
        const struct slot *other = line[i];

        line[i] = line[depth - 1 - i];
        line[depth - 1 - i] = other;
    }
}

static void show_slot(const struct slot *slot, word_t indent, bool is_marked)
{
    show_indent(indent);
    show(is_marked ? "* " : "  ");
    show_cap(slot->cap);
    show("; ");
    show_place(slot);
    show("\n");
}

/* The slots behind this one that descend from it, indented by generation. */
static void show_descendants(const struct slot *slot)
{
    word_t first = depth, steps = census.slot_count;

    line[depth++] = slot;
    for (const struct slot *at = slot_next(slot); is_known(at) && steps-- > 0 && !show_is_over(); at = slot_next(at)) {
        while (depth > first && !slot_is_parent(line[depth - 1], at))
            depth--;
        if (depth == first)
            return;
        show_slot(at, depth, false);
        if (depth < DEPTH_MAX)
            line[depth++] = at;
    }
}

/* The slot itself, or the one that a thread reaches under the address. NULL, after a line, if there is none. */
static const struct slot *find_slot(word_t address, const char *arguments)
{
    const struct slot *slot = (const struct slot *)address;
    const struct tcb *thread;
    struct lookup_failure why;
    word_t bits_left;

    if (is_known(slot))
        return slot;
    if (!take_thread(&arguments, &thread))
        return NULL;
    slot = cspace_resolve(thread->slots[TCB_CSPACE].cap, address, WORD_BITS, &bits_left, &why);
    if (is_known(slot))
        return slot;
    show("thread ");
    show_thread(thread);
    show(" has no capability there\n");
    return NULL;
}

void debugger_derivation(const char *arguments)
{
    word_t address;
    const struct slot *slot = take_number(&arguments, &address) ? find_slot(address, arguments) : NULL;

    if (slot == NULL)
        return;
    find_ancestors(slot);
    for (word_t i = 0; i < depth; i++)
        show_slot(line[i], i, false);
    show_slot(slot, depth, true);
    show_descendants(slot);
}
