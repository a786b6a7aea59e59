/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Page tables: the levels below a VSpace's root, one capability each.
 *
 * A table is empty when it is mapped, and emptied when it is unmapped, so that whatever hangs in it was mapped there
 * through it since. All capabilities to a mapped table carry the same ASID and address.
 */
#include "decode.h"
#include "object/object.h"
#include "object/vspace.h"

static struct page_table *table_of_cap(struct cap cap)
{
    return (struct page_table *)cap_page_table_get_address(cap);
}

static struct cap cap_mapped(struct cap cap, word_t asid, word_t address)
{
    cap_page_table_set_mapped_asid(&cap, asid);
    cap_page_table_set_mapped_address(&cap, address);
    cap_page_table_set_is_mapped(&cap, asid != ASID_NONE);
    return cap;
}

seL4_Error page_table_map(struct invocation *call, const struct page_table_map_args *args)
{
    struct page_table *root;

    if (cap_page_table_get_is_mapped(call->cap))
        return invocation_invalid_capability(call, 0);
    seL4_Error error = vspace_from_argument(call, args->vspace->cap, PAGE_TABLE_MAP_VSPACE_CAP, &root);
    if (error != seL4_NoError)
        return error;
    if (args->vaddr > seL4_UserVSpaceTop)
        return invocation_invalid_argument(call, PAGE_TABLE_MAP_VADDR_ARG);

    struct paging_place place = paging_walk(root, args->vaddr);
    if (!paging_can_hold_table(place) || !paging_is_empty(place))
        return invocation_delete_first(call);

    word_t asid = cap_vspace_get_mapped_asid(args->vspace->cap);
    call->slot->cap = cap_mapped(call->cap, asid, round_down(args->vaddr, place.bits));
    paging_set_table(place, table_of_cap(call->cap));
    return seL4_NoError;
}

/* Takes the table out of the address space that it hangs in, if it still does. */
static void detach(struct cap cap)
{
    word_t asid = cap_page_table_get_mapped_asid(cap);
    struct page_table *root = asid_find(asid);
    struct paging_place place;

    if (root == NULL)
        return;
    if (!paging_walk_to_table(root, cap_page_table_get_mapped_address(cap), table_of_cap(cap), &place))
        return;
    paging_clear_table(place);
    paging_flush_asid(asid);
}

seL4_Error page_table_unmap(struct invocation *call)
{
    if (!slot_is_final(call->slot))
        return invocation_revoke_first(call);
    if (cap_page_table_get_is_mapped(call->cap)) {
        detach(call->cap);
        paging_clear_entries(table_of_cap(call->cap));
        call->slot->cap = cap_mapped(call->cap, ASID_NONE, 0);
    }
    return seL4_NoError;
}

seL4_Error page_table_derive(struct cap cap, struct cap *copy)
{
    if (!cap_page_table_get_is_mapped(cap))
        return seL4_IllegalOperation;
    *copy = cap;
    return seL4_NoError;
}

void page_table_finalise(struct cap cap, bool is_final)
{
    if (is_final && cap_page_table_get_is_mapped(cap))
        detach(cap);
}

/* ---- boot ------------------------------------------------------------------------------------------------------------- */

BOOT_CODE bool page_table_boot_is_missing(struct cap vspace, word_t address)
{
    struct page_table *root = (struct page_table *)cap_vspace_get_address(vspace);

    return paging_can_hold_table(paging_walk(root, address));
}

BOOT_CODE struct cap page_table_boot_map(struct cap vspace, word_t address, void *memory)
{
    struct page_table *root = (struct page_table *)cap_vspace_get_address(vspace);
    struct paging_place place = paging_walk(root, address);

    paging_set_table(place, memory);
    return cap_page_table_new(cap_vspace_get_mapped_asid(vspace), round_down(address, place.bits), true,
                              (word_t)memory);
}
