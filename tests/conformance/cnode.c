/* SPDX-License-Identifier: BSD-2-Clause */
/* CNodes: copying, moving, deleting and revoking capabilities, and how they are found. */
#include "framework.h"

#define BAD_INDEX_DEPTH 4

/* Is anything sent through this endpoint capability accepted? Needs no receiver. */
static seL4_Error try_to_call_without_right(seL4_CPtr endpoint)
{
    return invoke(endpoint, 0, 0, 0);
}

/* The badge that a signal through this notification capability leaves. */
static seL4_Word badge_of(seL4_CPtr notification, seL4_CPtr signalled)
{
    seL4_Word badge = 0;
    seL4_Signal(signalled);
    seL4_Poll(notification, &badge);
    return badge;
}

static seL4_Error rotate(seL4_CPtr target, seL4_CPtr pivot, seL4_CPtr source)
{
    return seL4_CNode_Rotate(ROOT_CNODE, target, seL4_WordBits, 0, ROOT_CNODE, pivot, seL4_WordBits, 0, ROOT_CNODE,
                             source, seL4_WordBits);
}

static seL4_Error mutate_to(seL4_CPtr target, seL4_CPtr source, seL4_Word data)
{
    return seL4_CNode_Mutate(ROOT_CNODE, target, seL4_WordBits, ROOT_CNODE, source, seL4_WordBits, data);
}

static seL4_Word guard(seL4_Word value, seL4_Word size)
{
    return seL4_CNode_CapData_new(value, size).words[0];
}

/* ---- Copy and Mint ---- */

CASE(cnode, copy_refers_to_the_same_object)
{
    seL4_CPtr notification = new_notification(), copy = new_copy(notification, seL4_AllRights);
    seL4_Word badge = ~0ul;
    seL4_CPtr badged = new_badged(copy, 9);
    seL4_Signal(badged);
    seL4_Poll(notification, &badge);
    check_equal(badge, 9);
}

CASE(cnode, copy_keeps_the_badge)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 77);
    check_equal(badge_of(notification, new_copy(badged, seL4_AllRights)), 77);
}

REFUSED(cnode, copy_keeps_only_the_rights_asked_for)
{
    seL4_CPtr endpoint = new_endpoint(), read_only = new_copy(endpoint, seL4_CanRead);
    check_error(try_to_call_without_right(read_only), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(cnode, copy_cannot_widen_rights)
{
    seL4_CPtr read_only = new_copy(new_endpoint(), seL4_CanRead);
    check_error(try_to_call_without_right(new_copy(read_only, seL4_AllRights)), seL4_InvalidCapability);
}

REFUSED(cnode, mint_cannot_widen_rights)
{
    seL4_CPtr read_only = new_copy(new_endpoint(), seL4_CanRead), minted = new_slot();
    check_ok(mint_to(minted, read_only, seL4_AllRights, 5));
    check_error(try_to_call_without_right(minted), seL4_InvalidCapability);
}

REFUSED(cnode, mint_sets_a_badge_once_only)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 3), again = new_slot();
    check_error(mint_to(again, badged, seL4_AllRights, 4), seL4_IllegalOperation);
    check(slot_is_empty(again));
    check_equal(badge_of(notification, badged), 3);
}

CASE(cnode, mint_keeps_all_bits_of_a_badge)
{
    seL4_CPtr notification = new_notification();
    check_equal(badge_of(notification, new_badged(notification, (FROM_TOP(3, 2) | 15) & BADGE)),
                (FROM_TOP(3, 2) | 15) & BADGE);
    check_equal(badge_of(notification, new_badged(notification, BADGE)), BADGE);
}

REFUSED(cnode, copy_refuses_an_occupied_destination)
{
    seL4_CPtr endpoint = new_endpoint(), other = new_notification();
    check_error(copy_to(other, endpoint, seL4_AllRights), seL4_DeleteFirst);
    check_error(mint_to(other, endpoint, seL4_AllRights, 1), seL4_DeleteFirst);
    check_error(move_to(other, endpoint), seL4_DeleteFirst);
    check(!slot_is_empty(endpoint));
    check_equal(capability_type(other), capability_type(new_notification()));
}

REFUSED(cnode, copy_refuses_an_empty_source)
{
    seL4_CPtr empty = new_slot(), target = new_slot();
    check_error(copy_to(target, empty, seL4_AllRights), seL4_FailedLookup);
    check_lookup_failure(1, seL4_MissingCapability, seL4_WordBits);
    check_error(move_to(target, empty), seL4_FailedLookup);
    check_lookup_failure(1, seL4_MissingCapability, seL4_WordBits);
}

REFUSED(cnode, copy_of_an_untyped_with_children_is_refused)
{
    seL4_CPtr untyped = new_untyped(12), child = new_slot(), target = new_slot();
    check_ok(retype(untyped, seL4_EndpointObject, 0, child, 1));
    check_error(copy_to(target, untyped, seL4_AllRights), seL4_RevokeFirst);
    check(slot_is_empty(target));
    check_ok(delete_slot(child));
    check_ok(copy_to(target, untyped, seL4_AllRights));
}

REFUSED(cnode, interrupt_control_cannot_be_copied)
{
    seL4_CPtr target = new_slot();
    check_error(copy_to(target, seL4_CapIRQControl, seL4_AllRights), seL4_IllegalOperation);
    check(slot_is_empty(target));
}

/* ---- Move and Mutate ---- */

CASE(cnode, move_empties_the_source)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 5), target = new_slot();
    check_ok(move_to(target, badged));
    check(slot_is_empty(badged));
    check_equal(badge_of(notification, target), 5);
}

REFUSED(cnode, move_onto_itself_is_refused)
{
    seL4_CPtr endpoint = new_endpoint();
    check_error(move_to(endpoint, endpoint), seL4_DeleteFirst);
    check(!slot_is_empty(endpoint));
}

CASE(cnode, moved_capabilities_keep_their_children)
{
    seL4_CPtr parent = new_notification(), child = new_badged(parent, 1), target = new_slot();
    check_ok(move_to(target, parent));
    check_ok(revoke_slot(target));
    check(slot_is_empty(child));
    check(!slot_is_empty(target));
}

CASE(cnode, moved_capabilities_stay_children)
{
    seL4_CPtr parent = new_notification(), child = new_badged(parent, 1), target = new_slot();
    check_ok(move_to(target, child));
    check_ok(revoke_slot(parent));
    check(slot_is_empty(target));
}

CASE(cnode, mutate_moves_and_sets_a_guard)
{
    seL4_CPtr cnode = new_cnode(4), target = new_slot(), probe = new_slot();
    check_ok(retype(case_untyped(), seL4_EndpointObject, 0, probe, 1));
    check_ok(mutate_to(target, cnode, guard(5, 3)));
    check(slot_is_empty(cnode));
    check_ok(seL4_CNode_Move(target, 5 << 4 | 9, 7, ROOT_CNODE, probe, seL4_WordBits));
    check(slot_is_empty(probe));
    check_ok(seL4_CNode_Move(ROOT_CNODE, probe, seL4_WordBits, target, 5 << 4 | 9, 7));
}

REFUSED(cnode, mutate_refuses_an_empty_source)
{
    check_error(mutate_to(new_slot(), new_slot(), 0), seL4_FailedLookup);
    check_lookup_failure(1, seL4_MissingCapability, seL4_WordBits);
}

/* ---- Rotate ---- */

CASE(cnode, rotate_moves_two_capabilities)
{
    seL4_CPtr target = new_slot(), pivot = new_tcb(), source = new_cnode(1);
    seL4_Word tcb_type = capability_type(pivot), cnode_type = capability_type(source);
    check_ok(rotate(target, pivot, source));
    check_equal(capability_type(target), tcb_type);
    check_equal(capability_type(pivot), cnode_type);
    check(slot_is_empty(source));
}

CASE(cnode, rotate_swaps_when_source_is_destination)
{
    seL4_CPtr pivot = new_tcb(), source = new_cnode(1);
    seL4_Word tcb_type = capability_type(pivot), cnode_type = capability_type(source);
    check_ok(rotate(source, pivot, source));
    check_equal(capability_type(source), tcb_type);
    check_equal(capability_type(pivot), cnode_type);
}

CASE(cnode, rotate_keeps_neighbours_in_the_derivation_tree)
{
    seL4_CPtr untyped = new_untyped(14), slots = new_slots(3);
    check_ok(retype(untyped, seL4_TCBObject, 0, slots, 2));
    check_ok(rotate(slots + 1, slots, slots + 1)); /* the two stand beside one another */
    check_ok(rotate(slots + 2, slots, slots + 1));
    check_ok(revoke_slot(untyped));
    check(slot_is_empty(slots) && slot_is_empty(slots + 1) && slot_is_empty(slots + 2));
}

REFUSED(cnode, rotate_refuses_pivots_that_are_source_or_destination)
{
    seL4_CPtr target = new_slot(), tcb = new_tcb();
    check_error(rotate(target, tcb, tcb), seL4_IllegalOperation);
    check_error(rotate(tcb, tcb, new_tcb()), seL4_IllegalOperation);
    check(slot_is_empty(target) && !slot_is_empty(tcb));
}

REFUSED(cnode, rotate_refuses_an_occupied_destination)
{
    seL4_CPtr target = new_tcb();
    check_error(rotate(target, new_tcb(), new_tcb()), seL4_DeleteFirst);
}

REFUSED(cnode, rotate_refuses_empty_source_and_pivot)
{
    seL4_CPtr target = new_slot(), tcb = new_tcb();
    check_error(rotate(target, tcb, new_slot()), seL4_FailedLookup);
    check_equal(seL4_GetMR(0), 1);
    check_error(rotate(target, new_slot(), tcb), seL4_FailedLookup);
    check(slot_is_empty(target) && !slot_is_empty(tcb));
}

/* ---- Lookup ---- */

REFUSED(cnode, depth_is_1_to_64)
{
    seL4_CPtr endpoint = new_endpoint();
    check_error(seL4_CNode_Delete(ROOT_CNODE, endpoint, 0), seL4_RangeError);
    check_range(1, seL4_WordBits);
    check_error(seL4_CNode_Delete(ROOT_CNODE, endpoint, seL4_WordBits + 1), seL4_RangeError);
    check_range(1, seL4_WordBits);
    check_error(seL4_CNode_Copy(ROOT_CNODE, new_slot(), seL4_WordBits, ROOT_CNODE, endpoint, 0, seL4_AllRights),
                seL4_RangeError);
    check_range(1, seL4_WordBits);
}

REFUSED(cnode, lookup_in_something_that_is_no_cnode_fails)
{
    seL4_CPtr endpoint = new_endpoint();
    check_error(seL4_CNode_Copy(ROOT_CNODE, new_slot(), seL4_WordBits, endpoint, 0, 1, seL4_AllRights),
                seL4_FailedLookup);
    check_lookup_failure(1, seL4_InvalidRoot, 0);
}

REFUSED(cnode, lookup_with_the_wrong_guard_fails)
{
    seL4_CPtr plain = new_cnode(4), guarded = new_slot();
    check_ok(mint_to(guarded, plain, seL4_AllRights, guard(3, 4)));
    check_error(seL4_CNode_Delete(guarded, 2 << 4, 8), seL4_FailedLookup);
    check_lookup_failure(0, seL4_GuardMismatch, 8);
    check_equal(seL4_GetMR(3), 3);
    check_equal(seL4_GetMR(4), 4);
    check_ok(seL4_CNode_Delete(guarded, 3 << 4, 8));
}

REFUSED(cnode, lookup_with_a_depth_below_the_guard_fails)
{
    seL4_CPtr plain = new_cnode(4), guarded = new_slot();
    check_ok(mint_to(guarded, plain, seL4_AllRights, guard(0, 6)));
    check_error(seL4_CNode_Delete(guarded, 0, 5), seL4_FailedLookup);
    check_lookup_failure(0, seL4_GuardMismatch, 5);
    check_equal(seL4_GetMR(4), 6);
}

REFUSED(cnode, lookup_with_a_depth_inside_a_level_fails)
{
    seL4_CPtr cnode = new_cnode(6);
    check_error(seL4_CNode_Delete(cnode, 1, BAD_INDEX_DEPTH), seL4_FailedLookup);
    check_lookup_failure(0, seL4_DepthMismatch, BAD_INDEX_DEPTH);
    check_equal(seL4_GetMR(3), 6);
}

REFUSED(cnode, lookup_that_does_not_use_all_bits_fails)
{
    seL4_CPtr cnode = new_cnode(4);
    check_ok(seL4_CNode_Copy(cnode, 2, 4, ROOT_CNODE, new_endpoint(), seL4_WordBits, seL4_AllRights));
    check_error(seL4_CNode_Delete(cnode, 2 << 3, 7), seL4_FailedLookup);
    check_lookup_failure(0, seL4_DepthMismatch, 3);
    check_equal(seL4_GetMR(3), 0);
}

CASE(cnode, lookup_goes_through_several_levels)
{
    seL4_CPtr outer = new_cnode(3), inner = new_cnode(5), notification = new_notification(), probe = new_slot();
    seL4_Word address = 6ul << 9 | 0xa << 5 | 17; /* slot 6; guard 0xa of four bits; slot 17 */
    check_ok(seL4_CNode_Mint(outer, 6, 3, ROOT_CNODE, inner, seL4_WordBits, seL4_AllRights, guard(0xa, 4)));
    check_ok(seL4_CNode_Mint(outer, address, 12, ROOT_CNODE, notification, seL4_WordBits, seL4_AllRights, 8));
    check_ok(seL4_CNode_Move(ROOT_CNODE, probe, seL4_WordBits, inner, 17, 5));
    check_equal(badge_of(notification, probe), 8);
}

REFUSED(cnode, a_guard_that_leaves_no_room_for_the_radix_is_refused)
{
    seL4_CPtr cnode = new_cnode(4), target = new_slot();
    check_error(mint_to(target, cnode, seL4_AllRights, guard(0, 61)), seL4_IllegalOperation);
    check(slot_is_empty(target));
    check_ok(mint_to(target, cnode, seL4_AllRights, guard(0, 60)));
}

/* ---- Delete and Revoke ---- */

CASE(cnode, delete_of_an_empty_slot_succeeds)
{
    seL4_CPtr slot = new_slot();
    check_ok(delete_slot(slot));
    check_ok(revoke_slot(slot));
}

CASE(cnode, delete_leaves_other_capabilities_to_the_object)
{
    seL4_CPtr notification = new_notification(), copy = new_copy(notification, seL4_AllRights);
    seL4_CPtr badged = new_badged(copy, 4);
    check_ok(delete_slot(notification));
    check(!slot_is_empty(copy));
    check_equal(badge_of(copy, badged), 4);
}

CASE(cnode, revoke_deletes_all_children)
{
    seL4_CPtr parent = new_endpoint(), children[8], grandchild;
    for (int i = 0; i < 8; i++)
        children[i] = new_badged(parent, i + 1);
    grandchild = new_copy(children[3], seL4_CanRead);
    check_ok(revoke_slot(parent));
    for (int i = 0; i < 8; i++)
        check(slot_is_empty(children[i]));
    check(slot_is_empty(grandchild));
    check(!slot_is_empty(parent));
}

CASE(cnode, revoke_of_a_badged_capability_deletes_only_its_copies)
{
    seL4_CPtr parent = new_endpoint(), badged = new_badged(parent, 1), other = new_badged(parent, 2);
    seL4_CPtr copy = new_copy(badged, seL4_AllRights);
    check_ok(revoke_slot(badged));
    check(slot_is_empty(copy));
    check(!slot_is_empty(badged) && !slot_is_empty(other) && !slot_is_empty(parent));
}

CASE(cnode, revoke_reaches_into_other_cnodes)
{
    seL4_CPtr parent = new_endpoint(), cnode = new_cnode(4), probe = new_slot();
    check_ok(seL4_CNode_Mint(cnode, 7, 4, ROOT_CNODE, parent, seL4_WordBits, seL4_AllRights, 1));
    check_ok(revoke_slot(parent));
    check_error(seL4_CNode_Move(ROOT_CNODE, probe, seL4_WordBits, cnode, 7, 4), seL4_FailedLookup);
}

CASE(cnode, delete_of_the_last_capability_to_a_cnode_empties_it)
{
    seL4_CPtr untyped = new_untyped(14), cnode = new_slot(), notification = new_slot();
    check_ok(retype(untyped, seL4_CapTableObject, 4, cnode, 1));
    check_ok(retype(untyped, seL4_NotificationObject, 0, notification, 1));
    check_ok(seL4_CNode_Move(cnode, 3, 4, ROOT_CNODE, notification, seL4_WordBits));
    check_ok(delete_slot(cnode));
    check_ok(retype(untyped, seL4_UntypedObject, 14, cnode, 1)); /* nothing made of it is left */
}

CASE(cnode, a_cnode_that_holds_itself_can_be_revoked)
{
    seL4_CPtr untyped = new_untyped(14), cnode = new_slot();
    check_ok(retype(untyped, seL4_CapTableObject, 4, cnode, 1));
    check_ok(seL4_CNode_Copy(cnode, 9, 4, ROOT_CNODE, cnode, seL4_WordBits, seL4_AllRights));
    check_ok(delete_slot(cnode)); /* what it holds keeps it alive */
    check_error(retype(untyped, seL4_UntypedObject, 14, cnode, 1), seL4_NotEnoughMemory);
    check_ok(revoke_slot(untyped));
    check_ok(retype(untyped, seL4_UntypedObject, 14, cnode, 1));
}

CASE(cnode, cnodes_that_hold_one_another_can_be_revoked)
{
    seL4_CPtr untyped = new_untyped(14), cnodes = new_slots(3);
    check_ok(retype(untyped, seL4_CapTableObject, 4, cnodes, 3));
    for (int i = 0; i < 3; i++)
        check_ok(seL4_CNode_Copy(cnodes + i, 2, 4, ROOT_CNODE, cnodes + (i + 1) % 3, seL4_WordBits, seL4_AllRights));
    for (int i = 0; i < 3; i++)
        check_ok(delete_slot(cnodes + i));
    check_ok(revoke_slot(untyped));
    check_ok(retype(untyped, seL4_UntypedObject, 14, cnodes, 1));
}

CASE(cnode, a_deep_chain_of_cnodes_is_deleted)
{
    enum { LENGTH = 200 };
    seL4_CPtr untyped = new_untyped(16), last = new_slot(), next = new_slot();
    check_ok(retype(untyped, seL4_CapTableObject, 1, last, 1));
    for (int i = 0; i < LENGTH; i++) { /* each holds the only capability to the one before */
        check_ok(retype(untyped, seL4_CapTableObject, 1, next, 1));
        check_ok(seL4_CNode_Move(next, 1, 1, ROOT_CNODE, last, seL4_WordBits));
        check_ok(move_to(last, next));
    }
    check_ok(delete_slot(last));
    check_ok(retype(untyped, seL4_UntypedObject, 16, next, 1));
}

CASE(cnode, deleting_the_slot_of_a_cnode_inside_itself_works)
{
    seL4_CPtr cnode = new_cnode(4);
    check_ok(seL4_CNode_Move(cnode, 1, 4, ROOT_CNODE, new_endpoint(), seL4_WordBits));
    check_ok(seL4_CNode_Copy(cnode, 2, 4, ROOT_CNODE, cnode, seL4_WordBits, seL4_AllRights));
    check_ok(seL4_CNode_Delete(cnode, 2 << 4 | 1, 8));
    check_ok(seL4_CNode_Delete(cnode, 2 << 4 | 2, 8));
}

/* ---- CancelBadgedSends ---- */

static void send_once(seL4_Word endpoint)
{
    seL4_Send(endpoint, seL4_MessageInfo_new(1, 0, 0, 0));
    results[0]++;
}

CASE(cnode, cancel_badged_sends_restarts_only_that_badge)
{
    seL4_CPtr endpoint = new_endpoint(), faults = new_endpoint(), cancelled = new_badged(endpoint, 5);
    seL4_CPtr kept = new_badged(endpoint, 6), five = new_copy(cancelled, seL4_AllRights);
    struct thread *first = thread_create(send_once, five, PRIORITY_HIGH);
    seL4_Word badge;
    thread_set_fault_endpoint(first, new_badged(faults, 1));
    thread_resume(first);
    thread_start(send_once, kept, PRIORITY_HIGH);
    check_ok(delete_slot(five)); /* so that no thread blocks again when its Send is restarted */
    check_ok(delete_slot(kept));
    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, cancelled, seL4_WordBits));
    seL4_NBRecv(faults, &badge, new_reply());
    check_equal(badge + results[0], 1); /* sending through an empty slot faults or does nothing */
    results[0] = 0;
    seL4_NBRecv(endpoint, &badge, new_reply());
    check_equal(badge, 6);
    check_equal(results[0], 1);
    seL4_NBRecv(endpoint, &badge, new_reply());
    check_equal(badge, 0);
}

REFUSED(cnode, cancel_badged_sends_needs_an_endpoint_with_all_rights)
{
    seL4_CPtr endpoint = new_endpoint(), weak = new_copy(endpoint, seL4_ReadWrite);
    check_error(seL4_CNode_CancelBadgedSends(ROOT_CNODE, weak, seL4_WordBits), seL4_IllegalOperation);
    check_error(seL4_CNode_CancelBadgedSends(ROOT_CNODE, new_notification(), seL4_WordBits), seL4_IllegalOperation);
}

/* ---- Malformed operations ---- */

REFUSED(cnode, truncated_messages_are_refused)
{
    for (int i = 0; i < 8; i++)
        seL4_SetMR(i, 1);
    seL4_SetCap(0, ROOT_CNODE);
    check_error(invoke(ROOT_CNODE, CNodeDelete, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeRevoke, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeCopy, 4, 1), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeCopy, 5, 0), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeMint, 5, 1), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeMove, 3, 1), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeRotate, 8, 1), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CNODE, CNodeRotate, 7, 2), seL4_TruncatedMessage);
}

REFUSED(cnode, other_operations_on_cnodes_are_illegal)
{
    seL4_CPtr cnode = new_cnode(4);
    check_error(invoke(cnode, UntypedRetype, 0, 0), seL4_IllegalOperation);
    check_error(invoke(cnode, TCBResume, 0, 0), seL4_IllegalOperation);
    check_error(invoke(cnode, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}

/* ---- What all operations check ---- */

struct place {
    seL4_CPtr index;
    seL4_Word depth;
};

/* Each operation with a wrong place, first as destination and then as source or pivot. */
static void check_places(struct place wrong, seL4_Error error)
{
    seL4_CPtr full = new_endpoint(), empty = new_slot(), other = new_slot(), d = seL4_WordBits;
    check_error(seL4_CNode_Revoke(ROOT_CNODE, wrong.index, wrong.depth), error);
    check_error(seL4_CNode_Delete(ROOT_CNODE, wrong.index, wrong.depth), error);
    check_error(seL4_CNode_CancelBadgedSends(ROOT_CNODE, wrong.index, wrong.depth), error);
    check_error(seL4_CNode_Copy(ROOT_CNODE, wrong.index, wrong.depth, ROOT_CNODE, full, d, seL4_AllRights), error);
    check_error(seL4_CNode_Copy(ROOT_CNODE, empty, d, ROOT_CNODE, wrong.index, wrong.depth, seL4_AllRights), error);
    check_error(seL4_CNode_Mint(ROOT_CNODE, wrong.index, wrong.depth, ROOT_CNODE, full, d, seL4_AllRights, 0), error);
    check_error(seL4_CNode_Mint(ROOT_CNODE, empty, d, ROOT_CNODE, wrong.index, wrong.depth, seL4_AllRights, 0), error);
    check_error(seL4_CNode_Move(ROOT_CNODE, wrong.index, wrong.depth, ROOT_CNODE, full, d), error);
    check_error(seL4_CNode_Move(ROOT_CNODE, empty, d, ROOT_CNODE, wrong.index, wrong.depth), error);
    check_error(seL4_CNode_Mutate(ROOT_CNODE, wrong.index, wrong.depth, ROOT_CNODE, full, d, 0), error);
    check_error(seL4_CNode_Mutate(ROOT_CNODE, empty, d, ROOT_CNODE, wrong.index, wrong.depth, 0), error);
    check_error(seL4_CNode_Rotate(ROOT_CNODE, wrong.index, wrong.depth, 0, ROOT_CNODE, full, d, 0, ROOT_CNODE,
                                  new_endpoint(), d),
                error);
    check_error(
        seL4_CNode_Rotate(ROOT_CNODE, empty, d, 0, ROOT_CNODE, wrong.index, wrong.depth, 0, ROOT_CNODE, full, d),
        error);
    check_error(
        seL4_CNode_Rotate(ROOT_CNODE, empty, d, 0, ROOT_CNODE, full, d, 0, ROOT_CNODE, wrong.index, wrong.depth),
        error);
    check(!slot_is_empty(full) && slot_is_empty(empty) && slot_is_empty(other));
}

REFUSED(cnode, every_operation_checks_its_depths)
{
    seL4_CPtr endpoint = new_endpoint();
    check_places((struct place){endpoint, 0}, seL4_RangeError);
    check_places((struct place){endpoint, seL4_WordBits + 1}, seL4_RangeError);
}

REFUSED(cnode, every_operation_needs_slots_that_exist)
{
    check_places((struct place){FROM_TOP(1, 4), seL4_WordBits}, seL4_FailedLookup);
}

REFUSED(cnode, every_operation_that_fills_a_slot_needs_it_empty)
{
    seL4_CPtr full = new_endpoint(), source = new_endpoint(), d = seL4_WordBits;
    check_error(copy_to(full, source, seL4_AllRights), seL4_DeleteFirst);
    check_error(mint_to(full, source, seL4_AllRights, 1), seL4_DeleteFirst);
    check_error(move_to(full, source), seL4_DeleteFirst);
    check_error(seL4_CNode_Mutate(ROOT_CNODE, full, d, ROOT_CNODE, source, d, 1), seL4_DeleteFirst);
    check_error(seL4_CNode_Rotate(ROOT_CNODE, full, d, 0, ROOT_CNODE, source, d, 0, ROOT_CNODE, new_endpoint(), d),
                seL4_DeleteFirst);
    check(!slot_is_empty(source));
}

REFUSED(cnode, mint_of_an_untyped_with_children_is_refused)
{
    seL4_CPtr untyped = new_untyped(12), copy = new_slot();
    check_ok(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1));
    check_error(mint_to(copy, untyped, seL4_AllRights, 0), seL4_RevokeFirst);
    check(slot_is_empty(copy));
}
