/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Frames: memory that can be mapped into address spaces, one mapping for each capability.
 *
 * A capability that says it is mapped may be out of date, since its table or its whole address space can have gone.
 * So every use looks for the entry, and takes it for this capability's only if it leads to this very frame.
 */
#include "api/assert.h"
#include "decode.h"
#include "object/object.h"
#include "object/vspace.h"

static paddr_t frame_physical(struct cap frame)
{
    return pointer_to_physical((void *)cap_frame_get_address(frame));
}

static bool frame_is_mapped(struct cap frame)
{
    return cap_frame_get_mapped_asid(frame) != ASID_NONE;
}

static struct cap cap_mapped(struct cap cap, word_t asid, word_t address)
{
    cap_frame_set_mapped_asid(&cap, asid);
    cap_frame_set_mapped_address(&cap, address);
    return cap;
}

word_t frame_size_bits(struct cap cap)
{
    return paging_frame_bits(cap_frame_get_size(cap));
}

/* ---- rights ----------------------------------------------------------------------------------------------------------- */

/* Memory that can be written can be read, so writing alone gives nothing. */
static enum frame_rights frame_rights_from(seL4_CapRights_t rights)
{
    if (!seL4_CapRights_get_capAllowRead(rights))
        return FRAME_KERNEL_ONLY;
    return seL4_CapRights_get_capAllowWrite(rights) ? FRAME_READ_WRITE : FRAME_READ_ONLY;
}

static enum frame_rights frame_rights_within(struct cap frame, seL4_CapRights_t rights)
{
    enum frame_rights asked = frame_rights_from(rights);
    enum frame_rights owned = cap_frame_get_rights(frame);

    return asked < owned ? asked : owned;
}

struct cap frame_mask_rights(struct cap cap, seL4_CapRights_t rights)
{
    cap_frame_set_rights(&cap, frame_rights_within(cap, rights));
    return cap;
}

/* ---- mapping ---------------------------------------------------------------------------------------------------------- */

bool frame_find_mapping(struct cap frame, struct paging_place *place)
{
    struct page_table *root = asid_find(cap_frame_get_mapped_asid(frame));
    enum frame_size size = cap_frame_get_size(frame);

    return root != NULL && paging_walk_to_frame(root, cap_frame_get_mapped_address(frame), size, place) &&
           paging_holds_frame(*place, size, frame_physical(frame));
}

static seL4_Error table_missing(struct invocation *call, struct paging_place place)
{
    const struct lookup_failure why = {.kind = seL4_MissingCapability, .bits_left = place.bits};

    return invocation_failed_lookup(call, false, &why);
}

/* May this capability be mapped at this address with this ASID? */
static seL4_Error check_address(struct invocation *call, word_t asid, word_t address)
{
    word_t bits = frame_size_bits(call->cap);

    if (!is_aligned(address, bits))
        return invocation_alignment_error(call);
    if (!frame_is_mapped(call->cap)) {
        if ((address | MASK(bits)) > seL4_UserVSpaceTop)
            return invocation_invalid_argument(call, PAGE_MAP_VADDR_ARG);
    } else {
        if (cap_frame_get_mapped_asid(call->cap) != asid)
            return invocation_invalid_capability(call, PAGE_MAP_VSPACE_CAP);
        if (cap_frame_get_mapped_address(call->cap) != address)
            return invocation_invalid_argument(call, PAGE_MAP_VADDR_ARG);
    }
    return seL4_NoError;
}

/* Puts the frame into its place. What was there is this frame with other rights or attributes: an entry must not change
 * its memory type while it is valid, so it goes first. */
static void place_frame(struct paging_place place, const struct mapping *mapping, word_t asid, word_t address)
{
    if (!paging_is_free_for(place, mapping->size)) {
        paging_clear_frame(place, mapping->size);
        paging_flush_address(asid, address);
    }
    paging_set_frame(place, mapping);
}

seL4_Error page_map(struct invocation *call, const struct page_map_args *args)
{
    struct page_table *root;
    struct paging_place place;

    seL4_Error error = vspace_from_argument(call, args->vspace->cap, PAGE_MAP_VSPACE_CAP, &root);
    if (error != seL4_NoError)
        return error;
    word_t asid = cap_vspace_get_mapped_asid(args->vspace->cap);
    error = check_address(call, asid, args->vaddr);
    if (error != seL4_NoError)
        return error;

    const struct mapping mapping = {
        .address = frame_physical(call->cap),
        .size = cap_frame_get_size(call->cap),
        .rights = frame_rights_within(call->cap, (seL4_CapRights_t){{args->rights}}),
        .is_device = cap_frame_get_is_device(call->cap),
        .attributes = args->attr,
    };
    if (!paging_walk_to_frame(root, args->vaddr, mapping.size, &place))
        return table_missing(call, place);
    if (!paging_is_free_for(place, mapping.size) &&
        !(frame_is_mapped(call->cap) && paging_holds_frame(place, mapping.size, mapping.address)))
        return invocation_delete_first(call);

    call->slot->cap = cap_mapped(call->cap, asid, args->vaddr);
    place_frame(place, &mapping, asid, args->vaddr);
    return seL4_NoError;
}

void frame_finalise(struct cap cap)
{
    struct paging_place place;

    if (!frame_is_mapped(cap) || !frame_find_mapping(cap, &place))
        return;
    paging_clear_frame(place, cap_frame_get_size(cap));
    paging_flush_address(cap_frame_get_mapped_asid(cap), cap_frame_get_mapped_address(cap));
}

seL4_Error page_unmap(struct invocation *call)
{
    frame_finalise(call->cap);
    call->slot->cap = cap_mapped(call->cap, ASID_NONE, 0);
    return seL4_NoError;
}

seL4_Error page_get_address(struct invocation *call, struct page_get_address_result *result)
{
    result->paddr = frame_physical(call->cap);
    return seL4_NoError;
}

seL4_Error frame_derive(struct cap cap, struct cap *copy)
{
    *copy = cap_mapped(cap, ASID_NONE, 0);
    return seL4_NoError;
}

/* ---- IPC buffers ------------------------------------------------------------------------------------------------------ */

seL4_Error frame_check_ipc_buffer(struct invocation *call, struct cap frame, word_t address)
{
    if (cap_type(frame) != CAP_FRAME || cap_frame_get_is_device(frame) ||
        cap_frame_get_rights(frame) != FRAME_READ_WRITE)
        return invocation_illegal_operation(call);
    if (!is_aligned(address, seL4_IPCBufferSizeBits))
        return invocation_alignment_error(call);
    return seL4_NoError;
}

seL4_IPCBuffer *frame_ipc_buffer(struct cap frame, word_t address)
{
    return (seL4_IPCBuffer *)(cap_frame_get_address(frame) + (address & MASK(frame_size_bits(frame))));
}

/* ---- boot ------------------------------------------------------------------------------------------------------------- */

BOOT_CODE struct cap frame_boot_map(struct cap vspace, word_t address, void *memory)
{
    struct page_table *root = (struct page_table *)cap_vspace_get_address(vspace);
    struct paging_place place;
    const struct mapping mapping = {
        .address = pointer_to_physical(memory),
        .size = FRAME_SMALL,
        .rights = FRAME_READ_WRITE,
        .attributes = paging_default_attributes(),
    };

    bool has_tables = paging_walk_to_frame(root, address, FRAME_SMALL, &place);
    kernel_assert(has_tables);
    (void)has_tables;
    paging_set_frame(place, &mapping);
    struct cap frame = cap_frame_new(ASID_NONE, 0, false, FRAME_READ_WRITE, FRAME_SMALL, (word_t)memory);
    return cap_mapped(frame, cap_vspace_get_mapped_asid(vspace), address);
}
