/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Cache maintenance through frame and VSpace capabilities.
 *
 * It is done by the user's own mapping, in the user's address space, so that it works for any memory that can be mapped
 * and with the attributes that the user sees. Page operations name a range of offsets, VSpace operations one of
 * addresses; the range lies in one frame. It may be as large as the largest frame, so work is done in chunks. How far it
 * had come when an interrupt came is kept in the caller's TCB until the same system call is made again.
 */
#include "api/invocation.h"
#include "api/preemption.h"
#include "decode.h"
#include "object/object.h"
#include "object/vspace.h"

#define CHUNK_BITS 12

struct cache_range {
    struct page_table *root;
    word_t asid;
    word_t start, bytes; /* addresses of that space */
};

/* Bytes that were done before an interrupt, if this is the call made again. */
static word_t resume(struct tcb *caller, word_t bytes)
{
    word_t done = caller->progress;

    caller->progress = 0;
    return done < bytes ? done : 0;
}

static seL4_Error maintain(struct invocation *call, enum cache_operation operation, const struct cache_range *range)
{
    seL4_Error result = seL4_NoError;
    word_t done = resume(call->caller, range->bytes);

    paging_activate(range->root, range->asid);
    while (done < range->bytes) {
        word_t address = range->start + done;
        word_t chunk = BIT(CHUNK_BITS) - (address & MASK(CHUNK_BITS));

        if (chunk > range->bytes - done)
            chunk = range->bytes - done;
        paging_cache_operation(operation, address, chunk);
        done += chunk;
        if (done < range->bytes && preemption_point()) {
            call->caller->progress = done;
            result = stele_Preempted;
            break;
        }
    }
    vspace_activate(call->caller);
    return result;
}

/* Forgetting what is in the cache changes memory as a write does. */
static bool is_permitted(enum cache_operation operation, struct paging_place place)
{
    return operation != CACHE_INVALIDATE || paging_is_writable(place);
}

static seL4_Error page_operation(struct invocation *call, enum cache_operation operation, word_t start, word_t end)
{
    word_t asid = cap_frame_get_mapped_asid(call->cap);
    word_t size = BIT(frame_size_bits(call->cap));
    struct paging_place place;

    if (asid == ASID_NONE)
        return invocation_illegal_operation(call);
    if (asid_find(asid) == NULL)
        return vspace_gone(call);
    if (!frame_find_mapping(call->cap, &place) || !is_permitted(operation, place))
        return invocation_illegal_operation(call);
    if (end <= start)
        return invocation_invalid_argument(call, PAGE_CLEAN_DATA_END_OFFSET_ARG);
    if (start >= size || end > size)
        return invocation_invalid_argument(call, PAGE_CLEAN_DATA_START_OFFSET_ARG);

    const struct cache_range range = {
        .root = asid_find(asid),
        .asid = asid,
        .start = cap_frame_get_mapped_address(call->cap) + start,
        .bytes = end - start,
    };
    return maintain(call, operation, &range);
}

/* A range where nothing is mapped has nothing in the caches: success. */
static seL4_Error vspace_operation(struct invocation *call, enum cache_operation operation, word_t start, word_t end)
{
    struct page_table *root;
    seL4_Error error;

    if (end <= start)
        return invocation_invalid_argument(call, VSPACE_CLEAN_DATA_END_ARG);
    if (end > seL4_UserVSpaceTop)
        return invocation_illegal_operation(call);
    error = vspace_from_argument(call, call->cap, 0, &root);
    if (error != seL4_NoError)
        return error;

    struct paging_place place = paging_walk(root, start);
    if (!paging_holds_some_frame(place))
        return seL4_NoError;
    if ((start ^ (end - 1)) >> place.bits != 0)
        return invocation_range_error(call, start, start | MASK(place.bits));
    if (!is_permitted(operation, place))
        return invocation_illegal_operation(call);

    const struct cache_range range = {
        .root = root,
        .asid = cap_vspace_get_mapped_asid(call->cap),
        .start = start,
        .bytes = end - start,
    };
    return maintain(call, operation, &range);
}

seL4_Error page_clean_data(struct invocation *call, const struct page_clean_data_args *args)
{
    return page_operation(call, CACHE_CLEAN, args->start_offset, args->end_offset);
}

seL4_Error page_invalidate_data(struct invocation *call, const struct page_invalidate_data_args *args)
{
    return page_operation(call, CACHE_INVALIDATE, args->start_offset, args->end_offset);
}

seL4_Error page_clean_invalidate_data(struct invocation *call, const struct page_clean_invalidate_data_args *args)
{
    return page_operation(call, CACHE_CLEAN_INVALIDATE, args->start_offset, args->end_offset);
}

seL4_Error page_unify_instruction(struct invocation *call, const struct page_unify_instruction_args *args)
{
    return page_operation(call, CACHE_UNIFY, args->start_offset, args->end_offset);
}

seL4_Error vspace_clean_data(struct invocation *call, const struct vspace_clean_data_args *args)
{
    return vspace_operation(call, CACHE_CLEAN, args->start, args->end);
}

seL4_Error vspace_invalidate_data(struct invocation *call, const struct vspace_invalidate_data_args *args)
{
    return vspace_operation(call, CACHE_INVALIDATE, args->start, args->end);
}

seL4_Error vspace_clean_invalidate_data(struct invocation *call, const struct vspace_clean_invalidate_data_args *args)
{
    return vspace_operation(call, CACHE_CLEAN_INVALIDATE, args->start, args->end);
}

seL4_Error vspace_unify_instruction(struct invocation *call, const struct vspace_unify_instruction_args *args)
{
    return vspace_operation(call, CACHE_UNIFY, args->start, args->end);
}
