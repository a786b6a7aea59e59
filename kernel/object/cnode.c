/* SPDX-License-Identifier: BSD-2-Clause */
/* CNodes: the operations that users make on slots. */
#include "api/invocation.h"
#include "decode.h"
#include "object/endpoint.h"
#include "object/object.h"

/* ---- naming slots ------------------------------------------------------------------------------------------------ */

/* The slot that index and depth name under a CNode capability. */
static seL4_Error find_slot(struct invocation *call, bool is_source, struct cap root, word_t index, word_t depth,
                            struct slot **slot)
{
    struct lookup_failure why;

    if (cap_type(root) != CAP_CNODE) {
        why = (struct lookup_failure){.kind = seL4_InvalidRoot};
        return invocation_failed_lookup(call, is_source, &why);
    }
    if (depth < 1 || depth > WORD_BITS)
        return invocation_range_error(call, 1, WORD_BITS);
    *slot = cspace_lookup_exact(root, index, depth, &why);
    return *slot == NULL ? invocation_failed_lookup(call, is_source, &why) : seL4_NoError;
}

static seL4_Error find_empty_slot(struct invocation *call, struct cap root, word_t index, word_t depth,
                                  struct slot **slot)
{
    seL4_Error error = find_slot(call, false, root, index, depth, slot);

    if (error == seL4_NoError && !slot_is_empty(*slot))
        return invocation_delete_first(call);
    return error;
}

static seL4_Error find_full_slot(struct invocation *call, struct cap root, word_t index, word_t depth,
                                 struct slot **slot)
{
    seL4_Error error = find_slot(call, true, root, index, depth, slot);

    if (error == seL4_NoError && slot_is_empty(*slot)) {
        struct lookup_failure why = {.kind = seL4_MissingCapability, .bits_left = depth};

        return invocation_failed_lookup(call, true, &why);
    }
    return error;
}

seL4_Error invocation_empty_slot(struct invocation *call, struct cap root, word_t index, word_t depth,
                                 struct slot **result)
{
    return find_empty_slot(call, root, index, depth, result);
}

/* A capability that is on its way out is no one's to move. */
static seL4_Error check_movable(struct invocation *call, struct cap cap)
{
    return cap_type(cap) == CAP_NULL || cap_type(cap) == CAP_ZOMBIE ? invocation_illegal_operation(call) : seL4_NoError;
}

/* ---- copying and moving ------------------------------------------------------------------------------------------ */

/* Where from and where to, common to the four of them. */
struct transfer {
    struct slot *source, *destination;
};

static seL4_Error find_transfer(struct invocation *call, word_t dest_index, word_t dest_depth, struct slot *src_root,
                                word_t src_index, word_t src_depth, struct transfer *transfer)
{
    seL4_Error error = find_empty_slot(call, call->cap, dest_index, dest_depth, &transfer->destination);

    return error != seL4_NoError ? error : find_full_slot(call, src_root->cap, src_index, src_depth, &transfer->source);
}

static seL4_Error copy(struct invocation *call, const struct transfer *transfer, struct cap cap)
{
    struct cap derived;
    seL4_Error error = cap_type(cap) == CAP_NULL ? seL4_IllegalOperation : cap_derive(transfer->source, cap, &derived);

    if (error == seL4_RevokeFirst)
        return invocation_revoke_first(call);
    if (error != seL4_NoError || cap_type(derived) == CAP_NULL)
        return invocation_illegal_operation(call);
    slot_insert_derived(transfer->destination, derived, transfer->source);
    return seL4_NoError;
}

seL4_Error cnode_copy(struct invocation *call, const struct cnode_copy_args *args)
{
    struct transfer transfer;
    seL4_CapRights_t rights = {{args->rights}};
    seL4_Error error = find_transfer(call, args->dest_index, args->dest_depth, args->src_root, args->src_index,
                                     args->src_depth, &transfer);

    return error != seL4_NoError ? error : copy(call, &transfer, cap_mask_rights(transfer.source->cap, rights));
}

seL4_Error cnode_mint(struct invocation *call, const struct cnode_mint_args *args)
{
    struct transfer transfer;
    seL4_CapRights_t rights = {{args->rights}};
    seL4_Error error = find_transfer(call, args->dest_index, args->dest_depth, args->src_root, args->src_index,
                                     args->src_depth, &transfer);

    if (error != seL4_NoError)
        return error;
    return copy(call, &transfer, cap_with_data(cap_mask_rights(transfer.source->cap, rights), args->badge, false));
}

seL4_Error cnode_move(struct invocation *call, const struct cnode_move_args *args)
{
    struct transfer transfer;
    seL4_Error error = find_transfer(call, args->dest_index, args->dest_depth, args->src_root, args->src_index,
                                     args->src_depth, &transfer);

    if (error != seL4_NoError || (error = check_movable(call, transfer.source->cap)) != seL4_NoError)
        return error;
    slot_move(transfer.destination, transfer.source->cap, transfer.source);
    return seL4_NoError;
}

seL4_Error cnode_mutate(struct invocation *call, const struct cnode_mutate_args *args)
{
    struct transfer transfer;
    struct cap cap;
    seL4_Error error = find_transfer(call, args->dest_index, args->dest_depth, args->src_root, args->src_index,
                                     args->src_depth, &transfer);

    if (error != seL4_NoError)
        return error;
    cap = cap_with_data(transfer.source->cap, args->badge, true);
    if ((error = check_movable(call, cap)) != seL4_NoError)
        return error;
    slot_move(transfer.destination, cap, transfer.source);
    return seL4_NoError;
}

seL4_Error cnode_rotate(struct invocation *call, const struct cnode_rotate_args *args)
{
    struct slot *destination, *pivot, *source;
    struct cap moved_pivot, moved_source;
    seL4_Error error;

    if ((error = find_slot(call, false, call->cap, args->dest_index, args->dest_depth, &destination)) != seL4_NoError ||
        (error = find_full_slot(call, args->pivot_root->cap, args->pivot_index, args->pivot_depth, &pivot)) !=
            seL4_NoError ||
        (error = find_full_slot(call, args->src_root->cap, args->src_index, args->src_depth, &source)) != seL4_NoError)
        return error;
    if (pivot == source || pivot == destination)
        return invocation_illegal_operation(call);
    if (source != destination && !slot_is_empty(destination))
        return invocation_delete_first(call);
    moved_source = cap_with_data(source->cap, args->pivot_badge, true);
    moved_pivot = cap_with_data(pivot->cap, args->dest_badge, true);
    if ((error = check_movable(call, moved_source)) != seL4_NoError ||
        (error = check_movable(call, moved_pivot)) != seL4_NoError)
        return error;
    if (source == destination) {
        slot_swap(source, moved_source, pivot, moved_pivot);
    } else {
        slot_move(destination, moved_pivot, pivot);
        slot_move(pivot, moved_source, source);
    }
    return seL4_NoError;
}

/* ---- deleting ------------------------------------------------------------------------------------------------------ */

seL4_Error cnode_delete(struct invocation *call, const struct cnode_delete_args *args)
{
    struct slot *slot;
    seL4_Error error = find_slot(call, false, call->cap, args->index, args->depth, &slot);

    return error != seL4_NoError ? error : slot_delete(slot);
}

seL4_Error cnode_revoke(struct invocation *call, const struct cnode_revoke_args *args)
{
    struct slot *slot;
    seL4_Error error = find_slot(call, false, call->cap, args->index, args->depth, &slot);

    return error != seL4_NoError ? error : slot_revoke(slot);
}

seL4_Error cnode_cancel_badged_sends(struct invocation *call, const struct cnode_cancel_badged_sends_args *args)
{
    struct slot *slot;
    struct cap cap;
    seL4_Error error = find_slot(call, false, call->cap, args->index, args->depth, &slot);

    if (error != seL4_NoError)
        return error;
    cap = slot->cap;
    if (cap_type(cap) != CAP_ENDPOINT || !cap_endpoint_get_can_send(cap) || !cap_endpoint_get_can_receive(cap) ||
        !cap_endpoint_get_can_grant(cap) || !cap_endpoint_get_can_grant_reply(cap))
        return invocation_illegal_operation(call);
    if (cap_endpoint_get_badge(cap) == 0)
        return seL4_NoError;
    return endpoint_cancel_badged_sends(call->caller, (struct endpoint *)cap_endpoint_get_address(cap),
                                        cap_endpoint_get_badge(cap));
}
