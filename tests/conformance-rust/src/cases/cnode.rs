// SPDX-License-Identifier: BSD-2-Clause
//! CNodes: copying, moving, deleting and revoking capabilities, and how they are found.

use stele::sys;
use stele::{
    Badge, CNode, Cap, CapData, Endpoint, Error, LookupFailure, Message, Notification, Rights, Slot, Tcb,
    Untyped, Word,
};

use crate::case::{Case, missing};
use crate::memory::{UNRESOLVABLE, WORD_BITS};
use crate::suite::cases;
use crate::thread::HIGH;

cases!(cnode:
    copy_refers_to_the_same_object,
    copy_keeps_the_badge,
    copy_keeps_only_the_rights_asked_for,
    copy_cannot_widen_rights,
    mint_cannot_widen_rights,
    mint_sets_a_badge_once_only,
    mint_keeps_all_bits_of_a_badge,
    copy_refuses_an_occupied_destination,
    copy_refuses_an_empty_source,
    copy_of_an_untyped_with_children_is_refused,
    interrupt_control_cannot_be_copied,
    move_empties_the_source,
    moved_capabilities_keep_their_children,
    mutate_moves_and_sets_a_guard,
    mutate_refuses_an_empty_source,
    rotate_moves_two_capabilities,
    rotate_swaps_when_source_is_destination,
    rotate_refuses_pivots_that_are_source_or_destination,
    rotate_refuses_an_occupied_destination,
    rotate_refuses_empty_source_and_pivot,
    depth_is_1_to_the_bits_of_a_word,
    lookup_in_something_that_is_no_cnode_fails,
    lookup_with_the_wrong_guard_fails,
    lookup_with_a_depth_inside_a_level_fails,
    lookup_that_does_not_use_all_bits_fails,
    a_guard_that_leaves_no_room_for_the_radix_is_refused,
    revoke_deletes_all_children,
    a_cnode_that_holds_itself_can_be_revoked,
    cancel_badged_sends_restarts_only_that_badge,
    cancel_badged_sends_needs_an_endpoint_with_all_rights,
    truncated_messages_are_refused,
    other_operations_on_cnodes_are_illegal,
);

/// The badge that a signal through this capability leaves.
fn badge_of(notification: Cap<Notification>, signalled: Cap<Notification>) -> Word {
    signalled.signal();
    notification.poll().0
}

/// What a call through an endpoint that may not be sent through answers: number of the error, and its first word.
fn refused_call(endpoint: Cap<Endpoint>) -> (sys::seL4_Error, Word) {
    let answer = endpoint.call(&Message::new(0));
    (answer.label() as sys::seL4_Error, answer.word(0).unwrap_or(Word::MAX))
}

/// A lookup that fails for a destination.
const fn not_found(failure: LookupFailure) -> Error {
    Error::FailedLookup { source: false, failure }
}

fn copy_refers_to_the_same_object(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let copy = case.copy(notification, Rights::ALL);
    let badged = case.badged(copy, 9);
    assert_eq!(badge_of(notification, badged), 9);
}

fn copy_keeps_the_badge(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let badged = case.badged(notification, 77);
    let copy = case.copy(badged, Rights::ALL);
    assert_eq!(badge_of(notification, copy), 77);
}

fn copy_keeps_only_the_rights_asked_for(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let read_only = case.copy(endpoint, Rights::READ);
    assert_eq!(refused_call(read_only), (sys::seL4_InvalidCapability, 0));
}

fn copy_cannot_widen_rights(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let read_only = case.copy(endpoint, Rights::READ);
    let again = case.copy(read_only, Rights::ALL);
    assert_eq!(refused_call(again), (sys::seL4_InvalidCapability, 0));
}

fn mint_cannot_widen_rights(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let read_only = case.copy(endpoint, Rights::READ);
    let minted = case.badged(read_only, 5);
    assert_eq!(refused_call(minted), (sys::seL4_InvalidCapability, 0));
}

fn mint_sets_a_badge_once_only(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let badged = case.badged(notification, 3);
    let again = case.slot();
    let source = case.slot_of(badged);
    assert_eq!(again.mint_from(source, Rights::ALL, Badge(4)), Err(Error::IllegalOperation));
    assert!(case.is_empty(again));
    assert_eq!(badge_of(notification, badged), 3);
}

fn mint_keeps_all_bits_of_a_badge(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    // On machines of 32 bits a badge has 28.
    let all = if WORD_BITS == 64 { Word::MAX } else { (1 << 28) - 1 };
    for badge in [1, all & !(all >> 1) | 0xf, all] {
        let badged = case.badged(notification, badge);
        assert_eq!(badge_of(notification, badged), badge);
    }
}

fn copy_refuses_an_occupied_destination(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let other: Cap<Notification> = case.make();
    let (from, to) = (case.slot_of(endpoint), case.slot_of(other));
    let kind = case.kind_of(other);
    assert_eq!(to.copy_from(from, Rights::ALL), Err(Error::DeleteFirst));
    assert_eq!(to.mint_from(from, Rights::ALL, Badge(1)), Err(Error::DeleteFirst));
    assert_eq!(to.move_from(from), Err(Error::DeleteFirst));
    assert_eq!(to.mutate_from(from, CapData::Badge(Badge(1))), Err(Error::DeleteFirst));
    assert!(!case.is_empty(from));
    assert_eq!(case.kind_of(other), kind);
}

fn copy_refuses_an_empty_source(case: &mut Case) {
    let [empty, target] = case.slots();
    assert_eq!(target.copy_from(empty, Rights::ALL), Err(missing(true, WORD_BITS)));
    assert_eq!(target.mint_from(empty, Rights::ALL, Badge(1)), Err(missing(true, WORD_BITS)));
    assert_eq!(target.move_from(empty), Err(missing(true, WORD_BITS)));
}

fn copy_of_an_untyped_with_children_is_refused(case: &mut Case) {
    let untyped = case.untyped(12);
    let [child, target] = case.slots();
    untyped.retype::<Endpoint>(child).unwrap();
    let source = case.slot_of(untyped);
    assert_eq!(target.copy_from(source, Rights::ALL), Err(Error::RevokeFirst));
    assert!(case.is_empty(target));
    child.delete().unwrap();
    assert_eq!(target.copy_from(source, Rights::ALL), Ok(()));
}

fn interrupt_control_cannot_be_copied(case: &mut Case) {
    let target = case.slot();
    let control = case.slot_of(case.boot.irq_control());
    assert_eq!(target.copy_from(control, Rights::ALL), Err(Error::IllegalOperation));
    assert!(case.is_empty(target));
}

fn move_empties_the_source(case: &mut Case) {
    let notification: Cap<Notification> = case.make();
    let badged = case.badged(notification, 5);
    let target = case.slot();
    target.move_from(case.slot_of(badged)).unwrap();
    assert!(case.is_gone(badged));
    assert_eq!(badge_of(notification, case.cap(target)), 5);
}

fn moved_capabilities_keep_their_children(case: &mut Case) {
    let parent: Cap<Notification> = case.make();
    let child = case.badged(parent, 1);
    let target = case.slot();
    target.move_from(case.slot_of(parent)).unwrap();
    target.revoke().unwrap();
    assert!(case.is_gone(child));
    assert!(!case.is_empty(target));
}

fn mutate_moves_and_sets_a_guard(case: &mut Case) {
    let cnode = case.cnode(4);
    let probe: Cap<Endpoint> = case.make();
    let target = case.slot();
    target.mutate_from(case.slot_of(cnode), CapData::Guard { value: 5, bits: 3 }).unwrap();
    assert!(case.is_gone(cnode));
    let inside = Slot::new(case.cap(target), 5 << 4 | 9, 7);
    inside.move_from(case.slot_of(probe)).unwrap();
    assert!(case.is_gone(probe));
    case.slot_of(probe).move_from(inside).unwrap();
    assert!(!case.is_gone(probe));
}

fn mutate_refuses_an_empty_source(case: &mut Case) {
    let [empty, target] = case.slots();
    assert_eq!(target.mutate_from(empty, CapData::Keep), Err(missing(true, WORD_BITS)));
}

/// An empty slot, a thread and a table of capabilities, with the numbers of their types.
fn two_objects(case: &mut Case) -> (Slot, Slot, Slot, [Word; 2]) {
    let (tcb, cnode): (Cap<Tcb>, Cap<CNode>) = (case.make(), case.cnode(1));
    let kinds = [case.kind_of(tcb), case.kind_of(cnode)];
    (case.slot(), case.slot_of(tcb), case.slot_of(cnode), kinds)
}

fn rotate_moves_two_capabilities(case: &mut Case) {
    let (target, pivot, source, [tcb, cnode]) = two_objects(case);
    target.rotate_from(CapData::Keep, pivot, CapData::Keep, source).unwrap();
    assert_eq!([case.kind(target), case.kind(pivot), case.kind(source)], [tcb, cnode, 0]);
}

fn rotate_swaps_when_source_is_destination(case: &mut Case) {
    let (_, pivot, source, [tcb, cnode]) = two_objects(case);
    source.rotate_from(CapData::Keep, pivot, CapData::Keep, source).unwrap();
    assert_eq!([case.kind(source), case.kind(pivot)], [tcb, cnode]);
}

fn rotate_refuses_pivots_that_are_source_or_destination(case: &mut Case) {
    let (target, tcb, other, _) = two_objects(case);
    let keep = CapData::Keep;
    assert_eq!(target.rotate_from(keep, tcb, keep, tcb), Err(Error::IllegalOperation));
    assert_eq!(tcb.rotate_from(keep, tcb, keep, other), Err(Error::IllegalOperation));
    assert!(case.is_empty(target) && !case.is_empty(tcb) && !case.is_empty(other));
}

fn rotate_refuses_an_occupied_destination(case: &mut Case) {
    let (_, tcb, cnode, _) = two_objects(case);
    let taken: Cap<Endpoint> = case.make();
    let taken = case.slot_of(taken);
    assert_eq!(taken.rotate_from(CapData::Keep, tcb, CapData::Keep, cnode), Err(Error::DeleteFirst));
}

fn rotate_refuses_empty_source_and_pivot(case: &mut Case) {
    let (target, tcb, _, _) = two_objects(case);
    let empty = case.slot();
    let keep = CapData::Keep;
    assert_eq!(target.rotate_from(keep, tcb, keep, empty), Err(missing(true, WORD_BITS)));
    let error = target.rotate_from(keep, empty, keep, tcb).unwrap_err();
    assert!(matches!(error, Error::FailedLookup { .. }), "{error:?}");
    assert!(case.is_empty(target) && !case.is_empty(tcb));
}

fn depth_is_1_to_the_bits_of_a_word(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let root = case.boot.cnode();
    let range = Err(Error::RangeError { min: 1, max: WORD_BITS });
    assert_eq!(Slot::new(root, endpoint.raw(), 0).delete(), range);
    assert_eq!(Slot::new(root, endpoint.raw(), WORD_BITS as u8 + 1).delete(), range);
    assert_eq!(case.slot().copy_from(Slot::new(root, endpoint.raw(), 0), Rights::ALL), range);
    assert!(!case.is_gone(endpoint));
}

fn lookup_in_something_that_is_no_cnode_fails(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let source = Slot::new(case.wrong(endpoint), 0, 1);
    let failed = Error::FailedLookup { source: true, failure: LookupFailure::InvalidRoot };
    assert_eq!(case.slot().copy_from(source, Rights::ALL), Err(failed));
}

fn lookup_with_the_wrong_guard_fails(case: &mut Case) {
    let plain = case.cnode(4);
    let guarded = case.slot();
    guarded.mint_cnode_from(case.slot_of(plain), 3, 4).unwrap();
    let mismatch = LookupFailure::GuardMismatch { bits_left: 8, guard: 3, bits_found: 4 };
    assert_eq!(Slot::new(case.cap(guarded), 2 << 4, 8).delete(), Err(not_found(mismatch)));
    assert_eq!(Slot::new(case.cap(guarded), 3 << 4, 8).delete(), Ok(()));
}

fn lookup_with_a_depth_inside_a_level_fails(case: &mut Case) {
    let cnode = case.cnode(6);
    let mismatch = LookupFailure::DepthMismatch { bits_left: 4, bits_found: 6 };
    assert_eq!(Slot::new(cnode, 1, 4).delete(), Err(not_found(mismatch)));
}

fn lookup_that_does_not_use_all_bits_fails(case: &mut Case) {
    let cnode = case.cnode(4);
    let endpoint: Cap<Endpoint> = case.make();
    Slot::new(cnode, 2, 4).copy_from(case.slot_of(endpoint), Rights::ALL).unwrap();
    let mismatch = LookupFailure::DepthMismatch { bits_left: 3, bits_found: 0 };
    assert_eq!(Slot::new(cnode, 2 << 3, 7).delete(), Err(not_found(mismatch)));
}

fn a_guard_that_leaves_no_room_for_the_radix_is_refused(case: &mut Case) {
    let cnode = case.cnode(4);
    let target = case.slot();
    let room = if WORD_BITS == 64 { 60 } else { 18 }; // on machines of 32 bits a guard has up to 18
    let source = case.slot_of(cnode);
    if WORD_BITS == 64 {
        assert_eq!(target.mint_cnode_from(source, 0, room + 1), Err(Error::IllegalOperation));
        assert!(case.is_empty(target));
    }
    assert_eq!(target.mint_cnode_from(source, 0, room), Ok(()));
}

fn revoke_deletes_all_children(case: &mut Case) {
    let parent: Cap<Endpoint> = case.make();
    let children: [Cap<Endpoint>; 8] = core::array::from_fn(|index| case.badged(parent, index as Word + 1));
    let grandchild = case.copy(children[3], Rights::READ);
    case.revoke(parent);
    assert!(children.iter().all(|child| case.is_gone(*child)));
    assert!(case.is_gone(grandchild));
    assert!(!case.is_gone(parent));
}

fn a_cnode_that_holds_itself_can_be_revoked(case: &mut Case) {
    let untyped = case.untyped(14);
    let slot = case.slot();
    let cnode: Cap<CNode> = untyped.retype_sized(4, slot).unwrap();
    Slot::new(cnode, 9, 4).copy_from(slot, Rights::ALL).unwrap();
    slot.delete().unwrap(); // what it holds keeps it alive
    let error = untyped.retype_sized::<Untyped>(14, slot).unwrap_err();
    assert!(matches!(error, Error::NotEnoughMemory { .. }), "{error:?}");
    case.revoke(untyped);
    assert!(untyped.retype_sized::<Untyped>(14, slot).is_ok());
}

fn cancel_badged_sends_restarts_only_that_badge(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let cancelled = case.badged(endpoint, 5);
    let kept = case.badged(endpoint, 6);
    let five = case.copy(cancelled, Rights::ALL);
    let sent = case.word();
    let first = case.thread(HIGH, move || five.send(&Message::new(1)));
    first.set_fault_handler(None);
    first.resume();
    case.start(HIGH, move || {
        kept.send(&Message::new(1));
        sent.count();
    });
    case.delete(five); // so that the thread does not block again when its Send is restarted
    case.slot_of(cancelled).cancel_badged_sends().unwrap();
    assert_eq!(endpoint.wait_if_sending().badge(), Badge(6));
    assert_eq!(sent.get(), 1);
    assert_eq!(endpoint.wait_if_sending().badge(), Badge(0));
}

fn cancel_badged_sends_needs_an_endpoint_with_all_rights(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let weak = case.copy(endpoint, Rights::READ_WRITE);
    let notification: Cap<Notification> = case.make();
    assert_eq!(case.slot_of(weak).cancel_badged_sends(), Err(Error::IllegalOperation));
    assert_eq!(case.slot_of(notification).cancel_badged_sends(), Err(Error::IllegalOperation));
    assert_eq!(case.slot_of(endpoint).cancel_badged_sends(), Ok(()));
}

fn truncated_messages_are_refused(case: &mut Case) {
    let root = case.boot.cnode();
    let words = [1; 8];
    for (label, length, caps) in [
        (sys::CNodeDelete, 1, 0),
        (sys::CNodeRevoke, 0, 0),
        (sys::CNodeCopy, 4, 1),
        (sys::CNodeCopy, 5, 0),
        (sys::CNodeMint, 5, 1),
        (sys::CNodeMove, 3, 1),
        (sys::CNodeMutate, 4, 1),
        (sys::CNodeRotate, 7, 2),
        (sys::CNodeRotate, 8, 1),
    ] {
        let error = case.refused(root, label, &words[..length], &[root.raw(); 2][..caps]);
        assert_eq!(error, Error::TruncatedMessage, "label {label}");
    }
}

fn other_operations_on_cnodes_are_illegal(case: &mut Case) {
    let cnode = case.cnode(4);
    for label in [sys::UntypedRetype, sys::TCBResume, sys::InvalidInvocation] {
        assert_eq!(case.refused(cnode, label, &[], &[]), Error::IllegalOperation, "label {label}");
    }
    assert_eq!(case.refused(cnode, UNRESOLVABLE >> 16, &[], &[]), Error::IllegalOperation);
}
