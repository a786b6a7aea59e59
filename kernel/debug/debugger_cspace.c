/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's view of a thread's capabilities: its own slots, and the CSpace below them with the address of each. */

#include "debug/debugger_menu.h"
#include "object/object.h"

enum { LEVELS_MAX = 8 };

/* A CNode that is being listed: the addresses in it begin with `prefix`, and `bits_left` of them are for its slots and
 * what is below. */
struct level {
    struct cap cnode;
    word_t prefix, bits_left, next;
};

static struct level levels[LEVELS_MAX];
static word_t depth;

/* Goes into a CNode, if an address can lead on through it and it can be looked at. */
static void enter(struct cap cnode, word_t prefix, word_t bits_left)
{
    word_t guard_size = cap_cnode_get_guard_size(cnode), radix = cap_cnode_get_radix(cnode);
    struct region region = census_region(cnode);

    if (depth == LEVELS_MAX || guard_size + radix > bits_left)
        return;
    if (region.size_bits >= WORD_BITS || !census_can_hold(region.address, BIT(region.size_bits))) {
        show("    which is damaged\n");
        return;
    }
    bits_left -= guard_size;
    levels[depth++] = (struct level){.cnode = cnode,
                                     .prefix = prefix | (guard_size == 0 ? 0 : cap_cnode_get_guard(cnode) << bits_left),
                                     .bits_left = bits_left};
}

static void show_slot(const struct slot *slot, word_t address, word_t indent, word_t more)
{
    show_indent(indent);
    show("0x%-6lx ", address);
    show_cap(slot->cap);
    if (more != 0)
        show("; and %lu that follow it", more);
    show("\n");
}

/* Does the frame in `next` continue the one in `slot`, in memory as in its address space? */
static bool is_continued(const struct slot *slot, const struct slot *next)
{
    struct cap a = slot->cap, b = next->cap;
    word_t bytes;

    if (cap_type(a) != CAP_FRAME || cap_type(b) != CAP_FRAME || cap_frame_get_size(a) != cap_frame_get_size(b) ||
        cap_frame_get_rights(a) != cap_frame_get_rights(b) ||
        cap_frame_get_mapped_asid(a) != cap_frame_get_mapped_asid(b))
        return false;
    bytes = BIT(frame_size_bits(a));
    return cap_frame_get_address(b) == cap_frame_get_address(a) + bytes &&
           (cap_frame_get_mapped_asid(a) == 0 ||
            cap_frame_get_mapped_address(b) == cap_frame_get_mapped_address(a) + bytes);
}

/* How many slots behind this one, of `left`, hold the frames that follow it. They are many, and dull. */
static word_t count_continued(const struct slot *slot, word_t left)
{
    word_t count = 0;

    while (count < left && is_continued(slot + count, slot + count + 1))
        count++;
    return count;
}

/* Shows the next slot of the deepest CNode, and enters it if it is another one. */
static void step(void)
{
    struct level *level = &levels[depth - 1];
    word_t radix = cap_cnode_get_radix(level->cnode);
    word_t index = level->next++;
    const struct slot *slot = (const struct slot *)cap_cnode_get_address(level->cnode) + index;
    word_t bits_left = level->bits_left - radix;
    word_t address = level->prefix | index << bits_left;

    if (index >= BIT(radix)) {
        depth--;
    } else if (!slot_is_empty(slot)) {
        word_t more = count_continued(slot, BIT(radix) - 1 - index);

        show_slot(slot, address, depth, more);
        level->next += more;
        if (cap_type(slot->cap) == CAP_CNODE)
            enter(slot->cap, address, bits_left);
    }
}

void debugger_cspace(const char *arguments)
{
    const struct tcb *thread;

    if (!take_thread(&arguments, &thread))
        return;
    show("thread ");
    show_thread(thread);
    show("\n");
    for (word_t own = 0; own < TCB_SLOT_COUNT; own++) {
        const char *name = tcb_slot_name(own);

        show("  %-16s ", name);
        show_cap(thread->slots[own].cap);
        show("\n");
    }
    depth = 0;
    if (cap_type(thread->slots[TCB_CSPACE].cap) == CAP_CNODE) {
        show("by address:\n");
        enter(thread->slots[TCB_CSPACE].cap, 0, WORD_BITS);
    }
    while (depth > 0 && !show_is_over())
        step();
}
