/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's walk through page tables: what each level says, and which capability answers for the frame. */

#include "arch/paging.h"
#include "debug/debugger_menu.h"
#include "object/object.h"
#include "object/vspace.h"

static const char *describe(struct paging_place place)
{
    if (paging_is_empty(place))
        return "nothing is mapped";
    return paging_holds_some_frame(place) ? "frame" : "table";
}

static void show_entry(struct paging_place place)
{
    static const char *const rights[] = {"", ", kernel only", ", read only", ", read and write"};

    show("  2^%-2lu bytes: entry at 0x%lx is 0x%lx: %s%s\n", place.bits, (word_t)place.entry, (word_t)*place.entry,
         describe(place), paging_holds_some_frame(place) ? rights[paging_rights(place) % ARRAY_SIZE(rights)] : "");
}

/* From the root down; the sizes of frames are where levels end, but for those that fill several entries of one. Returns
 * where the walk ended. */
static struct paging_place show_levels(struct page_table *root, word_t address)
{
    struct paging_place end = paging_walk(root, address), place, last = {0};

    for (word_t size = FRAME_SIZE_COUNT; size-- > 0;) {
        paging_walk_to_frame(root, address, (enum frame_size)size, &place);
        if (place.bits < paging_frame_bits((enum frame_size)size))
            continue;
        if (place.entry != last.entry)
            show_entry(place.entry == end.entry ? end : place);
        last = place;
    }
    return end;
}

/* The capability that made this mapping, found among all. */
static void show_owner(word_t asid, word_t address)
{
    FOR_EACH_SLOT (i) {
        const struct slot *slot = census.slots[i].slot;
        struct paging_place own;

        if (cap_type(slot->cap) != CAP_FRAME || cap_frame_get_mapped_asid(slot->cap) != asid ||
            (address - cap_frame_get_mapped_address(slot->cap)) >> frame_size_bits(slot->cap) != 0 ||
            !frame_find_mapping(slot->cap, &own))
            continue;
        show("  by ");
        show_cap(slot->cap);
        show("; ");
        show_place(slot);
        show("\n");
        return;
    }
    show("  no capability answers for this frame\n");
}

void debugger_walk(const char *arguments)
{
    const struct tcb *thread;
    word_t address;

    if (is_at_end(arguments)) {
        show("of which thread, and which address? w T A\n");
        return;
    }
    if (!take_thread(&arguments, &thread) || !take_number(&arguments, &address))
        return;

    struct cap vspace = thread->slots[TCB_VSPACE].cap;
    struct page_table *root = (struct page_table *)cap_vspace_get_address(vspace);

    if (!vspace_is_usable(vspace) || !may_look_at(root, seL4_VSpaceBits)) {
        show("the thread has no address space\n");
        return;
    }
    show("address 0x%lx in space %lu, root 0x%lx\n", address, cap_vspace_get_mapped_asid(vspace), (word_t)root);

    struct paging_place place = show_levels(root, address);

    if (paging_holds_some_frame(place))
        show_owner(cap_vspace_get_mapped_asid(vspace), address);
}
