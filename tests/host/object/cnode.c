/* SPDX-License-Identifier: BSD-2-Clause */
/* CNodes: copying, moving, deleting and revoking capabilities, and how they are found. */
#include "world.h"

static seL4_Word guard(seL4_Word value, seL4_Word size)
{
    return seL4_CNode_CapData_new(value, size).words[0];
}

/* The badge that a signal through this capability leaves. */
static seL4_Word signalled_badge(seL4_CPtr notification, seL4_CPtr through)
{
    seL4_Signal(through);
    return poll(notification);
}

/* ---- Copy and Mint ---- */

TEST(cnode, copy_refers_to_the_same_object)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(new_copy(notification, ALL), 9);

    check_equal(signalled_badge(notification, badged), 9);
}

TEST(cnode, copy_keeps_the_badge)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 77);

    check_equal(signalled_badge(notification, new_copy(badged, ALL)), 77);
}

TEST(cnode, copy_keeps_only_the_rights_asked_for)
{
    seL4_CPtr read_only = new_copy(new_endpoint(), READ_ONLY);

    check_error(invoke(read_only, 0, 0, 0), seL4_InvalidCapability);
    check_detail(0);
}

TEST(cnode, copy_cannot_widen_rights)
{
    seL4_CPtr read_only = new_copy(new_notification(), READ_ONLY);

    check_error(invoke(new_copy(read_only, ALL), 0, 0, 0), seL4_InvalidCapability);
}

TEST(cnode, mint_cannot_widen_rights)
{
    seL4_CPtr read_only = new_copy(new_endpoint(), READ_ONLY), minted = new_slot();

    check_ok(mint_to(minted, read_only, ALL, 5));
    check_error(invoke(minted, 0, 0, 0), seL4_InvalidCapability);
}

TEST(cnode, mint_sets_a_badge_once_only)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 3), again = new_slot();

    check_error(mint_to(again, badged, ALL, 4), seL4_IllegalOperation);
    check(is_empty(again));
    check_equal(signalled_badge(notification, badged), 3);
}

TEST(cnode, mint_sets_the_badge_of_an_endpoint_once_only)
{
    seL4_CPtr badged = new_badged(new_endpoint(), 3), again = new_slot();

    check_error(mint_to(again, badged, ALL, 4), seL4_IllegalOperation);
    check(is_empty(again));
}

TEST(cnode, mint_keeps_all_bits_of_a_badge)
{
    const seL4_Word most = (seL4_Word) ~(uint64_t)0 >> (seL4_WordBits - BADGE_BITS);
    seL4_CPtr notification = new_notification();

    check_equal(signalled_badge(notification, new_badged(notification, most)), most);
    check_equal(signalled_badge(notification, new_badged(notification, most >> 1)), most >> 1);
}

TEST(cnode, mint_of_what_has_no_badge_ignores_the_data)
{
    seL4_CPtr reply = new_reply(), copy = new_slot();

    check_ok(mint_to(copy, reply, ALL, 99));
    check_equal(peek_cap_type(copy), peek_cap_type(reply));
}

TEST(cnode, copy_refuses_an_occupied_destination)
{
    seL4_CPtr endpoint = new_endpoint(), other = new_notification();

    check_error(copy_to(other, endpoint, ALL), seL4_DeleteFirst);
    check_error(mint_to(other, endpoint, ALL, 1), seL4_DeleteFirst);
    check_error(move_to(other, endpoint), seL4_DeleteFirst);
    check_error(mutate_to(other, endpoint, 0), seL4_DeleteFirst);
    check(!is_empty(endpoint) && !is_empty(other));
}

TEST(cnode, copy_refuses_an_empty_source)
{
    seL4_CPtr empty = new_slot(), target = new_slot();

    check_error(copy_to(target, empty, ALL), seL4_FailedLookup);
    check_lookup(1, seL4_MissingCapability, seL4_WordBits);
    check_error(mint_to(target, empty, ALL, 1), seL4_FailedLookup);
    check_lookup(1, seL4_MissingCapability, seL4_WordBits);
}

TEST(cnode, copy_of_an_untyped_with_children_is_refused)
{
    seL4_CPtr untyped = new_untyped(12), child = make(untyped, seL4_EndpointObject, 0), target = new_slot();

    check_error(copy_to(target, untyped, ALL), seL4_RevokeFirst);
    check(is_empty(target));
    check_ok(delete_slot(child));
    check_ok(copy_to(target, untyped, ALL));
}

TEST(cnode, copy_of_the_interrupt_control_is_refused)
{
    seL4_CPtr target = new_slot();

    check_error(copy_to(target, seL4_CapIRQControl, ALL), seL4_IllegalOperation);
    check(is_empty(target));
}

TEST(cnode, copies_of_control_capabilities_are_as_good)
{
    const seL4_CPtr controls[] = {seL4_CapASIDControl, seL4_CapDomain, sched_control(), seL4_CapInitThreadASIDPool,
                                  ROOT_CNODE,          ROOT,           ROOT_CONTEXT};

    for (unsigned int i = 0; i < sizeof(controls) / sizeof(controls[0]); i++)
        check_equal(peek_cap_type(new_copy(controls[i], ALL)), peek_cap_type(controls[i]));
}

TEST(cnode, copy_of_a_vspace_needs_an_asid)
{
    seL4_CPtr vspace = new_object(WORLD_VSPACE_OBJECT, 0), target = new_slot();

    check_error(copy_to(target, vspace, ALL), seL4_IllegalOperation);
    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace));
    check_ok(copy_to(target, vspace, ALL));
}

TEST(cnode, copy_of_a_page_table_needs_a_mapping)
{
    seL4_CPtr table = new_page_table(), target = new_slot();

    check_error(copy_to(target, table, ALL), seL4_IllegalOperation);
    check_ok(seL4_ARM_PageTable_Map(table, ROOT_VSPACE, FAR_ADDRESS, seL4_ARM_Default_VMAttributes));
    check_ok(copy_to(target, table, ALL));
}

TEST(cnode, minted_guards_are_looked_up)
{
    seL4_CPtr cnode = new_cnode(4), guarded = new_slot(), endpoint = new_endpoint();

    check_ok(mint_to(guarded, cnode, ALL, guard(5, 3)));
    check_ok(seL4_CNode_Copy(guarded, (5 << 4) | 2, 7, ROOT_CNODE, endpoint, seL4_WordBits, ALL));
    check_error(seL4_CNode_Copy(guarded, (4 << 4) | 3, 7, ROOT_CNODE, endpoint, seL4_WordBits, ALL), seL4_FailedLookup);
    check_lookup(0, seL4_GuardMismatch, 7);
    check_equal(seL4_GetMR(3), 5);
    check_equal(seL4_GetMR(4), 3);
}

TEST(cnode, a_guard_that_leaves_no_room_for_the_radix_is_refused)
{
    seL4_CPtr cnode = new_cnode(10), target = new_slot();

    check_error(mint_to(target, cnode, ALL, guard(0, seL4_WordBits - 9)), seL4_IllegalOperation);
    check_ok(mint_to(target, cnode, ALL, guard(0, seL4_WordBits - 10)));
}

/* ---- Move, Mutate and Rotate ---- */

TEST(cnode, move_empties_the_source)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 5), target = new_slot();

    check_ok(move_to(target, badged));
    check(is_empty(badged));
    check_equal(signalled_badge(notification, target), 5);
}

TEST(cnode, move_onto_itself_is_refused)
{
    seL4_CPtr endpoint = new_endpoint();

    check_error(move_to(endpoint, endpoint), seL4_DeleteFirst);
    check(!is_empty(endpoint));
}

TEST(cnode, move_refuses_an_empty_source)
{
    check_error(move_to(new_slot(), new_slot()), seL4_FailedLookup);
    check_lookup(1, seL4_MissingCapability, seL4_WordBits);
}

TEST(cnode, moved_capabilities_keep_their_children)
{
    seL4_CPtr parent = new_notification(), child = new_badged(parent, 1), target = new_slot();

    check_ok(move_to(target, parent));
    check_ok(revoke(target));
    check(is_empty(child) && !is_empty(target));
}

TEST(cnode, moved_capabilities_stay_children)
{
    seL4_CPtr parent = new_notification(), child = new_badged(parent, 1), target = new_slot();

    check_ok(move_to(target, child));
    check_ok(revoke(parent));
    check(is_empty(target));
}

TEST(cnode, mutate_moves_and_sets_a_guard)
{
    seL4_CPtr cnode = new_cnode(4), target = new_slot(), endpoint = new_endpoint();

    check_ok(mutate_to(target, cnode, guard(1, 1)));
    check(is_empty(cnode));
    check_ok(seL4_CNode_Copy(target, 0x1f, 5, ROOT_CNODE, endpoint, seL4_WordBits, ALL));
}

TEST(cnode, mutate_keeps_badges_and_takes_no_others)
{
    seL4_CPtr notification = new_notification(), badged = new_badged(notification, 6), target = new_slot();

    check_error(mutate_to(target, badged, 7), seL4_IllegalOperation);
    check_error(mutate_to(target, new_endpoint(), 7), seL4_IllegalOperation);
    check_ok(mutate_to(target, badged, 0));
    check_equal(signalled_badge(notification, target), 6);
    check_ok(mutate_to(badged, new_endpoint(), 0));
}

TEST(cnode, mutate_refuses_an_empty_source)
{
    check_error(mutate_to(new_slot(), new_slot(), 0), seL4_FailedLookup);
}

TEST(cnode, mutate_refuses_a_guard_without_room)
{
    seL4_CPtr cnode = new_cnode(10), target = new_slot();

    check_error(mutate_to(target, cnode, guard(0, seL4_WordBits - 9)), seL4_IllegalOperation);
    check(is_empty(target) && !is_empty(cnode));
}

TEST(cnode, rotate_moves_two_capabilities)
{
    seL4_CPtr target = new_slot(), pivot = new_notification(), source = new_endpoint();
    host_word pivot_type = peek_cap_type(pivot), source_type = peek_cap_type(source);

    check_ok(rotate(target, pivot, source));
    check_equal(peek_cap_type(target), pivot_type);
    check_equal(peek_cap_type(pivot), source_type);
    check(is_empty(source));
}

TEST(cnode, rotate_swaps_when_source_is_destination)
{
    seL4_CPtr pivot = new_notification(), source = new_endpoint();
    host_word pivot_type = peek_cap_type(pivot), source_type = peek_cap_type(source);

    check_ok(rotate(source, pivot, source));
    check_equal(peek_cap_type(source), pivot_type);
    check_equal(peek_cap_type(pivot), source_type);
}

TEST(cnode, rotate_swaps_neighbours_in_the_derivation_tree_either_way)
{
    seL4_CPtr parent = new_notification(), first = new_badged(parent, 1), second = new_badged(parent, 2);

    check_ok(rotate(first, second, first));
    check_ok(rotate(first, second, first));
    check_ok(rotate(second, first, second));
    check(peek_is_child(parent, first) && peek_is_child(parent, second));
    check_ok(rotate(parent, first, parent));
    check(peek_is_child(first, parent) && peek_is_child(first, second));
    check_ok(revoke(first));
    check(is_empty(parent) && is_empty(second) && !is_empty(first));
}

TEST(cnode, rotate_refuses_pivots_that_are_source_or_destination)
{
    seL4_CPtr a = new_endpoint(), b = new_endpoint(), empty = new_slot();

    check_error(rotate(a, b, b), seL4_IllegalOperation);
    check_error(rotate(empty, a, a), seL4_IllegalOperation);
    check_error(rotate(a, a, b), seL4_IllegalOperation);
}

TEST(cnode, rotate_refuses_an_occupied_destination)
{
    check_error(rotate(new_reply(), new_endpoint(), new_endpoint()), seL4_DeleteFirst);
}

TEST(cnode, rotate_refuses_empty_source_and_pivot)
{
    seL4_CPtr full = new_endpoint();

    check_error(rotate(new_slot(), new_slot(), full), seL4_FailedLookup);
    check_error(rotate(new_slot(), full, new_slot()), seL4_FailedLookup);
}

TEST(cnode, rotate_takes_no_badges)
{
    seL4_CPtr a = new_endpoint(), b = new_notification(), c = new_slot();

    check_error(seL4_CNode_Rotate(ROOT_CNODE, c, seL4_WordBits, 1, ROOT_CNODE, b, seL4_WordBits, 0, ROOT_CNODE, a,
                                  seL4_WordBits),
                seL4_IllegalOperation);
    check_error(seL4_CNode_Rotate(ROOT_CNODE, c, seL4_WordBits, 0, ROOT_CNODE, b, seL4_WordBits, 1, ROOT_CNODE, a,
                                  seL4_WordBits),
                seL4_IllegalOperation);
    check(is_empty(c));
}

/* ---- lookup ---- */

TEST(cnode, depth_is_between_1_and_the_word_size)
{
    seL4_CPtr endpoint = new_endpoint(), target = new_slot();

    check_error(seL4_CNode_Copy(ROOT_CNODE, target, 0, ROOT_CNODE, endpoint, seL4_WordBits, ALL), seL4_RangeError);
    check_range(1, seL4_WordBits);
    check_error(seL4_CNode_Copy(ROOT_CNODE, target, seL4_WordBits + 1, ROOT_CNODE, endpoint, seL4_WordBits, ALL),
                seL4_RangeError);
    check_error(seL4_CNode_Copy(ROOT_CNODE, target, seL4_WordBits, ROOT_CNODE, endpoint, 0, ALL), seL4_RangeError);
    check_error(seL4_CNode_Delete(ROOT_CNODE, target, 0), seL4_RangeError);
    check_error(seL4_CNode_Revoke(ROOT_CNODE, target, 0), seL4_RangeError);
    check_error(seL4_CNode_CancelBadgedSends(ROOT_CNODE, target, 0), seL4_RangeError);
}

TEST(cnode, lookup_in_something_that_is_no_cnode_fails)
{
    seL4_CPtr endpoint = new_endpoint();

    check_error(seL4_CNode_Copy(ROOT_CNODE, new_slot(), seL4_WordBits, endpoint, 0, 4, ALL), seL4_FailedLookup);
    check_lookup(1, seL4_InvalidRoot, 0);
    check_error(seL4_CNode_Rotate(ROOT_CNODE, new_slot(), seL4_WordBits, 0, endpoint, 0, 4, 0, ROOT_CNODE, endpoint,
                                  seL4_WordBits),
                seL4_FailedLookup);
    check_lookup(1, seL4_InvalidRoot, 0);
}

TEST(cnode, lookup_with_a_depth_below_the_guard_fails)
{
    seL4_CPtr cnode = new_cnode(4), guarded = new_slot();

    check_ok(mint_to(guarded, cnode, ALL, guard(0, 8)));
    check_error(seL4_CNode_Delete(guarded, 0, 7), seL4_FailedLookup);
    check_lookup(0, seL4_GuardMismatch, 7);
}

TEST(cnode, lookup_with_a_depth_inside_a_level_fails)
{
    seL4_CPtr cnode = new_cnode(4);

    check_error(seL4_CNode_Delete(cnode, 0, 3), seL4_FailedLookup);
    check_lookup(0, seL4_DepthMismatch, 3);
    check_equal(seL4_GetMR(3), 4);
}

TEST(cnode, lookup_that_does_not_use_all_bits_fails)
{
    seL4_CPtr cnode = new_cnode(4);

    check_error(seL4_CNode_Delete(cnode, 0, 6), seL4_FailedLookup);
    check_lookup(0, seL4_DepthMismatch, 2);
}

TEST(cnode, lookup_goes_through_several_levels)
{
    seL4_CPtr outer = new_cnode(2), inner = new_cnode(3), endpoint = new_endpoint();

    check_ok(seL4_CNode_Move(outer, 3, 2, ROOT_CNODE, inner, seL4_WordBits));
    check_ok(seL4_CNode_Copy(outer, (3 << 3) | 5, 5, ROOT_CNODE, endpoint, seL4_WordBits, ALL));
    check_error(seL4_CNode_Copy(outer, (3 << 3) | 5, 5, ROOT_CNODE, endpoint, seL4_WordBits, ALL), seL4_DeleteFirst);
    check_error(seL4_CNode_Copy(outer, (2 << 3) | 5, 5, ROOT_CNODE, endpoint, seL4_WordBits, ALL), seL4_FailedLookup);
    check_lookup(0, seL4_DepthMismatch, 3);
}

/* ---- Delete and Revoke ---- */

TEST(cnode, delete_of_an_empty_slot_succeeds)
{
    check_ok(delete_slot(new_slot()));
    check_ok(revoke(new_slot()));
}

TEST(cnode, delete_leaves_other_capabilities_to_the_object)
{
    seL4_CPtr notification = new_notification(), copy = new_copy(notification, ALL), badged = new_badged(copy, 4);

    check_ok(delete_slot(notification));
    check_equal(signalled_badge(copy, badged), 4);
}

TEST(cnode, revoke_deletes_all_children)
{
    seL4_CPtr parent = new_endpoint(), children[10];

    for (unsigned int i = 0; i < 10; i++)
        children[i] = i % 2 ? new_copy(parent, ALL) : new_badged(parent, i + 1);
    check_ok(revoke(parent));
    for (unsigned int i = 0; i < 10; i++)
        check(is_empty(children[i]));
    check(!is_empty(parent));
}

TEST(cnode, revoke_of_a_badged_capability_deletes_only_its_copies)
{
    seL4_CPtr parent = new_endpoint(), one = new_badged(parent, 1), two = new_badged(parent, 2);
    seL4_CPtr copy = new_copy(one, ALL), other = new_copy(two, ALL);

    check_ok(revoke(one));
    check(is_empty(copy));
    check(!is_empty(one) && !is_empty(two) && !is_empty(other) && !is_empty(parent));
}

TEST(cnode, the_next_copy_of_a_badge_takes_the_place_of_a_deleted_first)
{
    seL4_CPtr parent = new_notification(), one = new_badged(parent, 1), copy = new_copy(one, ALL);
    seL4_CPtr two = new_badged(parent, 2);

    check_ok(delete_slot(one));
    check_ok(revoke(two));
    check(!is_empty(copy));
    check_ok(revoke(parent));
    check(is_empty(copy) && is_empty(two));
}

TEST(cnode, equal_badges_are_no_family)
{
    seL4_CPtr parent = new_endpoint(), first = new_badged(parent, 7), second = new_badged(parent, 7);

    check_ok(revoke(first));
    check(!is_empty(second));
    check_ok(revoke(second));
    check(!is_empty(first));
}

TEST(cnode, revoke_reaches_into_other_cnodes)
{
    seL4_CPtr parent = new_endpoint(), cnode = new_cnode(3);

    check_ok(seL4_CNode_Mint(cnode, 5, 3, ROOT_CNODE, parent, seL4_WordBits, ALL, 9));
    check_ok(revoke(parent));
    check_ok(seL4_CNode_Copy(cnode, 5, 3, ROOT_CNODE, parent, seL4_WordBits, ALL));
}

TEST(cnode, delete_of_the_last_capability_to_a_cnode_empties_it)
{
    seL4_CPtr cnode = new_cnode(3), untyped = new_untyped(12), endpoint = make(untyped, seL4_EndpointObject, 0);

    check_ok(seL4_CNode_Move(cnode, 1, 3, ROOT_CNODE, endpoint, seL4_WordBits));
    check(peek_has_children(untyped));
    check_ok(delete_slot(cnode));
    check(!peek_has_children(untyped));
}

TEST(cnode, a_cnode_that_holds_itself_can_be_deleted)
{
    seL4_CPtr untyped = new_untyped(14), cnode = make(untyped, seL4_CapTableObject, 4);

    for (seL4_Word i = 0; i < 16; i += 5)
        check_ok(seL4_CNode_Copy(cnode, i, 4, ROOT_CNODE, cnode, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Delete(cnode, 0, 4));
    check_ok(revoke(untyped));
    check(is_empty(cnode));
    check(!peek_has_children(untyped));
}

TEST(cnode, a_cnode_whose_only_capability_is_in_its_last_slot_can_be_deleted)
{
    seL4_CPtr untyped = new_untyped(14), cnode = make(untyped, seL4_CapTableObject, 2), other = new_slot();

    check_ok(seL4_CNode_Copy(ROOT_CNODE, other, seL4_WordBits, ROOT_CNODE, new_endpoint(), seL4_WordBits, ALL));
    check_ok(seL4_CNode_Move(cnode, 1, 2, ROOT_CNODE, other, seL4_WordBits));
    check_ok(seL4_CNode_Move(cnode, 3, 2, ROOT_CNODE, cnode, seL4_WordBits));
    check_ok(revoke(untyped));
    check(!peek_has_children(untyped));
    check_ok(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1));
}

TEST(cnode, cnodes_that_hold_one_another_can_be_revoked)
{
    seL4_CPtr untyped = new_untyped(14), a = make(untyped, seL4_CapTableObject, 2);
    seL4_CPtr b = make(untyped, seL4_CapTableObject, 3);

    check_ok(seL4_CNode_Copy(a, 1, 2, ROOT_CNODE, b, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Move(b, 7, 3, ROOT_CNODE, a, seL4_WordBits));
    check_ok(delete_slot(b));
    check_ok(revoke(untyped));
    check(!peek_has_children(untyped));
}

TEST(cnode, a_deep_chain_of_cnodes_is_deleted)
{
    seL4_CPtr untyped = new_untyped(16), outer = make(untyped, seL4_CapTableObject, 1);

    for (unsigned int i = 0; i < 200; i++) {
        seL4_CPtr next = make(untyped, seL4_CapTableObject, 1);

        check_ok(seL4_CNode_Move(next, i % 2, 1, ROOT_CNODE, outer, seL4_WordBits));
        outer = next;
    }
    check_ok(delete_slot(outer));
    check(!peek_has_children(untyped));
}

TEST(cnode, deleting_the_own_cspace_root_leaves_a_thread_that_faults)
{
    seL4_CPtr cnode = new_cnode(4), thread = new_thread(PRIORITY_HIGH);

    check_ok(seL4_CNode_Copy(cnode, 1, 4, ROOT_CNODE, cnode, seL4_WordBits, ALL));
    check_ok(seL4_TCB_SetSpace(thread, 0, cnode, guard(0, seL4_WordBits - 4), ROOT_VSPACE, 0));
    check_ok(delete_slot(cnode));
    start(thread);
    check_ok(seL4_CNode_Revoke(1, 1, 4));
    check(seL4_DebugCapIdentify(1) != 0);
    seL4_Signal(5);
    now_runs(thread); /* empty slots take signals without a word */
}

TEST(cnode, truncated_messages_are_refused)
{
    seL4_CPtr cnode = new_cnode(2);

    check_error(invoke(cnode, CNodeRevoke, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeDelete, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeCancelBadgedSends, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeCopy, 5, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeMint, 5, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeMove, 4, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeMutate, 5, 0), seL4_TruncatedMessage);
    check_error(invoke(cnode, CNodeRotate, 8, 0), seL4_TruncatedMessage);
}

TEST(cnode, other_operations_are_illegal)
{
    check_error(invoke(new_cnode(2), TCBResume, 0, 0), seL4_IllegalOperation);
    check_error(invoke(new_cnode(2), 9999, 0, 0), seL4_IllegalOperation);
}

/* ---- CancelBadgedSends ---- */

TEST(cnode, cancel_badged_sends_restarts_only_that_badge)
{
    seL4_CPtr endpoint = new_endpoint(), one = new_badged(endpoint, 1), two = new_badged(endpoint, 2);
    seL4_CPtr first = new_sender(one, 10), other = new_sender(two, 20), second = new_sender(one, 30);
    seL4_Word badge;

    /* Kept from running, they stay as they are restarted. */
    set_priority(first, PRIORITY_LOW);
    set_priority(second, PRIORITY_LOW);
    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, one, seL4_WordBits));
    check_equal(state_of(first), RUNNING);
    check_equal(state_of(second), RUNNING);
    check_equal(state_of(other), ON_SEND);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 20);
    now_runs(other);
}

TEST(cnode, cancelled_senders_send_again)
{
    seL4_CPtr endpoint = new_endpoint(), badged = new_badged(endpoint, 1), sender = new_sender(badged, 10);
    uint64_t entries = host_entries();

    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, badged, seL4_WordBits));
    check_equal(host_entries(), entries + 2);
    check_equal(state_of(sender), ON_SEND);
}

TEST(cnode, cancel_badged_sends_needs_an_endpoint_with_all_rights)
{
    seL4_CPtr endpoint = new_endpoint(), badged = new_badged(endpoint, 1);
    const seL4_CapRights_t lesser[] = {seL4_CapRights_new(0, 1, 1, 1), seL4_CapRights_new(1, 0, 1, 1),
                                       seL4_CapRights_new(1, 1, 0, 1), seL4_CapRights_new(1, 1, 1, 0)};

    for (unsigned int i = 0; i < 4; i++)
        check_error(seL4_CNode_CancelBadgedSends(ROOT_CNODE, new_copy(badged, lesser[i]), seL4_WordBits),
                    seL4_IllegalOperation);
    check_error(seL4_CNode_CancelBadgedSends(ROOT_CNODE, new_notification(), seL4_WordBits), seL4_IllegalOperation);
    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, badged, seL4_WordBits));
}

TEST(cnode, cancel_badged_sends_of_badge_0_cancels_nobody)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 1);
    uint64_t entries = host_entries();

    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, endpoint, seL4_WordBits));
    check_equal(host_entries(), entries + 1);
    check_equal(state_of(sender), ON_SEND);
}

TEST(cnode, cancel_badged_sends_leaves_receivers_alone)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, new_badged(endpoint, 1), seL4_WordBits));
    check_equal(state_of(receiver), ON_RECEIVE);
}

/* Senders that stay as they are when they are restarted, since they do not run. */
static void new_quiet_senders(seL4_CPtr endpoint, seL4_CPtr senders[4])
{
    for (unsigned int i = 0; i < 4; i++) {
        senders[i] = new_sender(endpoint, i);
        set_priority(senders[i], PRIORITY_LOW - 10);
    }
}

TEST(cnode, cancel_badged_sends_can_be_interrupted_and_goes_on)
{
    seL4_CPtr endpoint = new_endpoint(), one = new_badged(endpoint, 1), senders[4];
    uint64_t entries;

    new_quiet_senders(one, senders);
    entries = host_entries();
    host_preempt_after(2, HOST_IRQ_SPURIOUS);
    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, one, seL4_WordBits));
    check_equal(host_entries() - entries, 3);
    for (unsigned int i = 0; i < 4; i++)
        check_equal(state_of(senders[i]), RUNNING);
}

/* A thread of low priority has cancelled two of four sends when an interrupt wakes the root task. */
static seL4_CPtr interrupted_cancellation(seL4_CPtr badged, seL4_CPtr senders[4])
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW), notification = new_notification(), handler = new_slot();
    seL4_Word badge;

    new_quiet_senders(badged, senders);
    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, 40, ROOT_CNODE, handler, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(handler, notification));
    check_ok(seL4_TCB_Resume(thread));
    seL4_Wait(notification, &badge);
    now_runs(thread);
    host_preempt_after(2, 40);
    (void)seL4_CNode_CancelBadgedSends(ROOT_CNODE, badged, seL4_WordBits);
    now_runs(ROOT);
    check_equal(state_of(senders[1]), RUNNING);
    check_equal(state_of(senders[2]), ON_SEND);
    return thread;
}

/* The root task waits; the thread makes its call again. */
static void let_go_on(seL4_CPtr thread)
{
    seL4_Word badge;

    seL4_Wait(new_notification(), &badge);
    now_runs(thread);
    check_equal(label_of(thread), seL4_NoError);
}

TEST(cnode, an_interrupted_cancellation_goes_on_behind_a_sender_that_has_left)
{
    seL4_CPtr badged = new_badged(new_endpoint(), 1), senders[4], thread = interrupted_cancellation(badged, senders);

    check_ok(seL4_TCB_Suspend(senders[2]));
    let_go_on(thread);
    check_equal(state_of(senders[2]), INACTIVE);
    check_equal(state_of(senders[3]), RUNNING);
}

TEST(cnode, an_interrupted_cancellation_finds_senders_that_have_got_another_place)
{
    seL4_CPtr badged = new_badged(new_endpoint(), 1), senders[4], thread = interrupted_cancellation(badged, senders);

    set_priority(senders[3], PRIORITY_LOW - 1);
    let_go_on(thread);
    check_equal(state_of(senders[2]), RUNNING);
    check_equal(state_of(senders[3]), RUNNING);
}

TEST(cnode, an_interrupted_cancellation_is_not_in_the_way_of_another)
{
    seL4_CPtr badged = new_badged(new_endpoint(), 1), senders[4], thread = interrupted_cancellation(badged, senders);

    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, badged, seL4_WordBits));
    check_equal(state_of(senders[2]), RUNNING);
    check_equal(state_of(senders[3]), RUNNING);
    let_go_on(thread);
}

TEST(cnode, an_interrupted_cancellation_survives_the_end_of_its_endpoint)
{
    seL4_CPtr endpoint = new_endpoint(), badged = new_badged(endpoint, 1), senders[4];
    seL4_CPtr thread = interrupted_cancellation(badged, senders);

    check_ok(revoke(endpoint));
    check_ok(delete_slot(endpoint));
    check_ok(seL4_TCB_Suspend(thread));
    check_equal(state_of(senders[2]), RUNNING);
    check_equal(state_of(senders[3]), RUNNING);
}
