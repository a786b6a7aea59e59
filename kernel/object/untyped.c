/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Untyped memory: the only source of kernel objects.
 *
 * The watermark in the capability only grows while the capability has children; it starts again from zero when the last
 * one is gone. Objects are naturally aligned. Ordinary memory is cleared when it is handed out. That may be long, so it
 * is done in chunks before any object is made; if an interrupt comes, the slot's `clearing` bit is set and a progress
 * note is left in the first cleared bytes above the watermark, where no user can reach it.
 *
 * Invariants: no object lies above the watermark; with `clearing` set, [watermark rounded up, note->clean_end) is zero
 * except for the note itself.
 */
#include "api/assert.h"
#include "api/invocation.h"
#include "api/preemption.h"
#include "decode.h"
#include "object/object.h"

#define CLEAR_CHUNK_BITS 12

struct clearing_note {
    word_t clean_end; /* offset up to which memory has been cleared */
};

/* A request for objects that has passed all checks. */
struct retype {
    word_t type, user_size_bits, object_size_bits, count;
    struct slot *slots;
    bool is_device;
};

static seL4_Error check_type_and_size(struct invocation *call, const struct untyped_retype_args *args)
{
    if (!object_type_is_valid(args->type))
        return invocation_invalid_argument(call, UNTYPED_RETYPE_TYPE_ARG);
    if (args->size_bits >= WORD_BITS)
        return invocation_range_error(call, 0, seL4_MaxUntypedBits);
    if (args->type == seL4_CapTableObject && args->size_bits == 0)
        return invocation_invalid_argument(call, UNTYPED_RETYPE_SIZE_BITS_ARG);
    if (args->type == seL4_UntypedObject && args->size_bits < seL4_MinUntypedBits)
        return invocation_invalid_argument(call, UNTYPED_RETYPE_SIZE_BITS_ARG);
    if (args->type == seL4_SchedContextObject && args->size_bits < seL4_MinSchedContextBits)
        return invocation_invalid_argument(call, UNTYPED_RETYPE_SIZE_BITS_ARG);
    if (object_size_bits(args->type, args->size_bits) > seL4_MaxUntypedBits)
        return invocation_range_error(call, 0, seL4_MaxUntypedBits);
    return seL4_NoError;
}

/* The CNode that receives the new capabilities. */
static seL4_Error find_destination(struct invocation *call, const struct untyped_retype_args *args, struct cap *cnode)
{
    struct lookup_failure why;
    struct slot *slot = args->root;

    if (args->node_depth != 0) {
        if (args->node_depth > WORD_BITS)
            return invocation_range_error(call, 0, WORD_BITS);
        slot = cspace_lookup_exact(args->root->cap, args->node_index, args->node_depth, &why);
        if (slot == NULL)
            return invocation_failed_lookup(call, false, &why);
    }
    if (cap_type(slot->cap) != CAP_CNODE) {
        why = (struct lookup_failure){.kind = seL4_MissingCapability, .bits_left = args->node_depth};
        return invocation_failed_lookup(call, false, &why);
    }
    *cnode = slot->cap;
    return seL4_NoError;
}

static seL4_Error check_slots(struct invocation *call, const struct untyped_retype_args *args, struct cap cnode,
                              struct slot **slots)
{
    word_t size = BIT(cap_cnode_get_radix(cnode));

    if (args->node_offset >= size)
        return invocation_range_error(call, 0, size - 1);
    if (args->num_objects < 1 || args->num_objects > seL4_UntypedRetypeMaxObjects)
        return invocation_range_error(call, 1, seL4_UntypedRetypeMaxObjects);
    if (args->num_objects > size - args->node_offset)
        return invocation_range_error(call, 1, size - args->node_offset);
    *slots = (struct slot *)cap_cnode_get_address(cnode) + args->node_offset;
    for (word_t i = 0; i < args->num_objects; i++)
        if (!slot_is_empty(*slots + i))
            return invocation_delete_first(call);
    return seL4_NoError;
}

/* Where the objects would begin, as an offset; an error if they do not fit. */
static seL4_Error find_room(struct invocation *call, const struct retype *request, word_t watermark, word_t *start)
{
    word_t size = BIT(cap_untyped_get_size_bits(call->cap));
    word_t aligned = round_up(watermark, request->object_size_bits);

    if (request->object_size_bits > cap_untyped_get_size_bits(call->cap) || aligned > size ||
        request->count > (size - aligned) >> request->object_size_bits)
        return invocation_not_enough_memory(call, size - watermark);
    *start = aligned;
    return seL4_NoError;
}

/* Sets the watermark to start and finds out from where on memory is still to be cleared, from an interrupted try. */
static word_t begin_clearing(struct slot *slot, word_t start)
{
    word_t base = cap_untyped_get_address(slot->cap);
    word_t clean = start;

    if (mdb_get_clearing(slot->mdb)) {
        struct clearing_note *note = (struct clearing_note *)(base + cap_untyped_get_watermark(slot->cap));

        if (note->clean_end > start)
            clean = note->clean_end;
        *note = (struct clearing_note){0};
        mdb_set_clearing(&slot->mdb, false);
    }
    cap_untyped_set_watermark(&slot->cap, start);
    return clean;
}

/* Clears [start, end) of the untyped memory in slot. */
static seL4_Error clear_memory(struct slot *slot, word_t start, word_t end, bool is_frame)
{
    word_t base = cap_untyped_get_address(slot->cap);
    word_t clean = begin_clearing(slot, start);

    while (clean < end) {
        word_t chunk_end = round_down(clean, CLEAR_CHUNK_BITS) + BIT(CLEAR_CHUNK_BITS);
        word_t stop = chunk_end < end ? chunk_end : end;

        memory_clear((void *)(base + clean), stop - clean);
        if (is_frame)
            cache_clean((void *)(base + clean), stop - clean);
        clean = stop;
        if (clean < end && preemption_point()) {
            ((struct clearing_note *)(base + start))->clean_end = clean;
            mdb_set_clearing(&slot->mdb, true);
            return stele_Preempted;
        }
    }
    return seL4_NoError;
}

static void create_objects(struct slot *parent, struct retype request, word_t start)
{
    word_t address = cap_untyped_get_address(parent->cap) + start;

    for (word_t i = 0; i < request.count; i++) {
        request.slots[i].cap = object_create(request.type, request.user_size_bits, (void *)address, request.is_device);
        address += BIT(request.object_size_bits);
    }
    slot_link_originals(request.slots, request.count, parent);
    cap_untyped_set_watermark(&parent->cap, start + (request.count << request.object_size_bits));
    mdb_set_clearing(&parent->mdb, false);
}

seL4_Error untyped_retype(struct invocation *call, const struct untyped_retype_args *args)
{
    struct retype request = {.type = args->type, .user_size_bits = args->size_bits, .count = args->num_objects};
    struct cap cnode = cap_null_new();
    word_t watermark, start = 0;
    seL4_Error error;

    if ((error = check_type_and_size(call, args)) != seL4_NoError ||
        (error = find_destination(call, args, &cnode)) != seL4_NoError ||
        (error = check_slots(call, args, cnode, &request.slots)) != seL4_NoError)
        return error;
    request.object_size_bits = object_size_bits(args->type, args->size_bits);
    request.is_device = cap_untyped_get_is_device(call->cap);
    if (request.is_device && !object_type_is_allowed_on_device(args->type))
        return invocation_invalid_argument(call, UNTYPED_RETYPE_TYPE_ARG);
    watermark = slot_has_children(call->slot) ? cap_untyped_get_watermark(call->cap) : 0;
    if ((error = find_room(call, &request, watermark, &start)) != seL4_NoError)
        return error;

    if (watermark == 0 && (error = slot_finish_deletions()) != seL4_NoError)
        return error;
    if (watermark != cap_untyped_get_watermark(call->slot->cap)) {
        cap_untyped_set_watermark(&call->slot->cap, watermark);
        mdb_set_clearing(&call->slot->mdb, false);
    }
    /* Untyped memory is not cleared before something is made of it. */
    if (!request.is_device && request.type != seL4_UntypedObject) {
        word_t end = start + (request.count << request.object_size_bits);

        error = clear_memory(call->slot, start, end, machine_object_type_is_frame(request.type));
        if (error != seL4_NoError)
            return error;
    }
    create_objects(call->slot, request, start);
    return seL4_NoError;
}
