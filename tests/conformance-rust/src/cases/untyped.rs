// SPDX-License-Identifier: BSD-2-Clause
//! Untyped memory: what can be made of it, how much of it is left, and that it comes back clean.

use stele::sys;
use stele::{
    CNode, Cap, Endpoint, Error, LargePage, LookupFailure, Notification, Page, PageTable, Reply, Retype,
    Rights, SchedContext, Slot, Tcb, Untyped, VSpace, Word,
};

use crate::case::Case;
use crate::memory::{self, FREE, LARGE_PAGE, PAGE, UNRESOLVABLE, WORD, WORD_BITS};
use crate::suite::cases;

cases!(untyped:
    retype_makes_every_type_of_object,
    retype_fills_adjacent_slots,
    retype_refuses_257_objects_at_once,
    retype_refuses_zero_objects,
    retype_reaches_a_cnode_by_index_and_depth,
    retype_refuses_an_unknown_type,
    retype_refuses_sizes_that_are_too_small,
    retype_refuses_sizes_that_are_too_large,
    retype_refuses_a_destination_that_is_no_cnode,
    retype_refuses_an_offset_outside_the_cnode,
    retype_refuses_a_window_that_leaves_the_cnode,
    retype_refuses_an_occupied_slot,
    retype_refuses_what_does_not_fit_and_tells_what_is_left,
    retype_refuses_truncated_messages,
    other_operations_on_untypeds_are_illegal,
    objects_are_naturally_aligned_and_do_not_overlap,
    memory_does_not_return_while_a_child_is_left,
    memory_returns_when_the_last_child_is_gone,
    a_failed_retype_changes_nothing,
    memory_is_zero_when_it_is_made_into_a_frame,
    device_memory_becomes_frames_and_smaller_untypeds,
    device_memory_becomes_no_kernel_object,
    the_first_thing_wrong_is_told,
);

/// The most objects that are made at once.
const MOST: Word = sys::seL4_UntypedRetypeMaxObjects;

fn address(page: Cap<impl stele::Granule>) -> Word {
    page.physical_address().unwrap()
}

/// Retypes by the numbers of the contract.
fn retype_raw(case: &Case, kind: Word, bits: Word, slot: Slot) -> Error {
    let words = [kind, bits, 0, 0, slot.index(), 1];
    case.refused(case.memory(), sys::UntypedRetype, &words, &[case.boot.cnode().raw()])
}

fn retype_makes_every_type_of_object(case: &mut Case) {
    fn is_made<T: Retype>(case: &mut Case, bits: u8) -> bool {
        let object: Cap<T> = case.make_sized(bits);
        !case.is_gone(object)
    }
    assert!(is_made::<Untyped>(case, sys::seL4_MinUntypedBits as u8));
    assert!(is_made::<CNode>(case, 1));
    assert!(is_made::<SchedContext>(case, sys::seL4_MinSchedContextBits as u8));
    assert!(is_made::<Tcb>(case, 0) && is_made::<Endpoint>(case, 0) && is_made::<Notification>(case, 0));
    assert!(is_made::<Reply>(case, 0) && is_made::<VSpace>(case, 0) && is_made::<PageTable>(case, 0));
    assert!(is_made::<Page>(case, 0) && is_made::<LargePage>(case, 0));
}

fn retype_fills_adjacent_slots(case: &mut Case) {
    let slots: [_; 18] = case.slots();
    case.memory().retype_many::<Endpoint>(0, slots[1], 16).unwrap();
    let filled = slots.map(|slot| !case.is_empty(slot));
    assert!(filled[1..17].iter().all(|filled| *filled));
    assert!(!filled[0] && !filled[17]);
}

fn retype_refuses_257_objects_at_once(case: &mut Case) {
    let slots = case.adjacent(MOST as usize + 1);
    let result = case.memory().retype_many::<Endpoint>(0, slots, MOST + 1);
    assert_eq!(result, Err(Error::RangeError { min: 1, max: MOST }));
    assert!(case.is_empty(slots));
    assert_eq!(case.memory().retype_many::<Endpoint>(0, slots, MOST), Ok(()));
}

fn retype_refuses_zero_objects(case: &mut Case) {
    let slot = case.slot();
    let result = case.memory().retype_many::<Endpoint>(0, slot, 0);
    assert_eq!(result, Err(Error::RangeError { min: 1, max: MOST }));
}

fn retype_reaches_a_cnode_by_index_and_depth(case: &mut Case) {
    let cnode = case.cnode(4);
    let probe = case.slot();
    case.memory().retype_into::<Endpoint>(0, case.slot_of(cnode), 5, 2).unwrap();
    assert!(probe.move_from(Slot::new(cnode, 7, 4)).is_err());
    assert_eq!(probe.move_from(Slot::new(cnode, 6, 4)), Ok(()));
}

fn retype_refuses_an_unknown_type(case: &mut Case) {
    let slot = case.slot();
    for kind in [Word::from(sys::seL4_ObjectTypeCount), Word::MAX] {
        assert_eq!(retype_raw(case, kind, 0, slot), Error::InvalidArgument { argument: 0 });
    }
}

fn retype_refuses_sizes_that_are_too_small(case: &mut Case) {
    let slot = case.slot();
    let refused = Error::InvalidArgument { argument: 1 };
    let memory = case.memory();
    assert_eq!(memory.retype_sized::<CNode>(0, slot), Err(refused));
    assert_eq!(memory.retype_sized::<Untyped>(sys::seL4_MinUntypedBits as u8 - 1, slot), Err(refused));
    assert_eq!(
        memory.retype_sized::<SchedContext>(sys::seL4_MinSchedContextBits as u8 - 1, slot),
        Err(refused)
    );
}

fn retype_refuses_sizes_that_are_too_large(case: &mut Case) {
    let slot = case.slot();
    let largest = sys::seL4_MaxUntypedBits;
    let refused = Error::RangeError { min: 0, max: largest };
    assert_eq!(case.memory().retype_sized::<Untyped>(largest as u8 + 1, slot), Err(refused));
    assert_eq!(retype_raw(case, Untyped::TYPE, Word::MAX, slot), refused);
    let error = case.memory().retype_sized::<CNode>(largest as u8, slot).unwrap_err();
    assert!(matches!(error, Error::RangeError { .. }), "{error:?}");
}

fn retype_refuses_a_destination_that_is_no_cnode(case: &mut Case) {
    let endpoint: Cap<Endpoint> = case.make();
    let empty = case.slot();
    for table in [Slot::new(case.wrong(endpoint), 0, 0), case.slot_of(endpoint), empty] {
        let error = case.memory().retype_into::<Endpoint>(0, table, 0, 1).unwrap_err();
        assert!(matches!(error, Error::FailedLookup { source: false, .. }), "{error:?}");
    }
}

fn retype_refuses_an_offset_outside_the_cnode(case: &mut Case) {
    let cnode = case.cnode(4);
    let result = case.memory().retype_into::<Endpoint>(0, Slot::new(cnode, 0, 0), 16, 1);
    assert_eq!(result, Err(Error::RangeError { min: 0, max: 15 }));
}

fn retype_refuses_a_window_that_leaves_the_cnode(case: &mut Case) {
    let cnode = case.cnode(4);
    let table = Slot::new(cnode, 0, 0);
    let result = case.memory().retype_into::<Endpoint>(0, table, 14, 3);
    assert_eq!(result, Err(Error::RangeError { min: 1, max: 2 }));
    assert_eq!(case.memory().retype_into::<Endpoint>(0, table, 14, 2), Ok(()));
}

fn retype_refuses_an_occupied_slot(case: &mut Case) {
    let slots: [_; 4] = case.slots();
    case.memory().retype::<Endpoint>(slots[2]).unwrap();
    assert_eq!(case.memory().retype_many::<Endpoint>(0, slots[0], 4), Err(Error::DeleteFirst));
    assert_eq!(slots.map(|slot| case.is_empty(slot)), [true, true, false, true]);
}

fn retype_refuses_what_does_not_fit_and_tells_what_is_left(case: &mut Case) {
    let untyped = case.untyped(12);
    let slots: [_; 5] = case.slots();
    let left = |available| Err(Error::NotEnoughMemory { available });
    untyped.retype_sized::<Untyped>(10, slots[0]).unwrap();
    assert_eq!(untyped.retype_many::<Untyped>(10, slots[1], 4), left(3 << 10));
    assert_eq!(untyped.retype_many::<Untyped>(12, slots[1], 1), left(3 << 10));
    assert_eq!(untyped.retype_many::<Untyped>(10, slots[1], 3), Ok(()));
    assert_eq!(untyped.retype_many::<Endpoint>(0, slots[4], 1), left(0));
}

fn retype_refuses_truncated_messages(case: &mut Case) {
    let words = [Endpoint::TYPE, 0, 0, 0, 0, 0];
    let root = [case.boot.cnode().raw()];
    for (length, caps) in [(5, 1), (6, 0), (0, 0)] {
        let error = case.refused(case.memory(), sys::UntypedRetype, &words[..length], &root[..caps]);
        assert_eq!(error, Error::TruncatedMessage, "{length} words, {caps} capabilities");
    }
}

fn other_operations_on_untypeds_are_illegal(case: &mut Case) {
    for label in [sys::TCBSuspend, sys::InvalidInvocation, 0xffff] {
        assert_eq!(case.refused(case.memory(), label, &[], &[]), Error::IllegalOperation, "label {label}");
    }
}

fn objects_are_naturally_aligned_and_do_not_overlap(case: &mut Case) {
    let first: Cap<Page> = case.make();
    let _: Cap<Endpoint> = case.make();
    let large: Cap<LargePage> = case.make();
    let after: Cap<Page> = case.make();
    assert_eq!(address(first) % PAGE, 0);
    assert_eq!(address(large) % LARGE_PAGE, 0);
    assert!(address(large) >= address(first) + PAGE);
    assert_eq!(address(after), address(large) + LARGE_PAGE);
}

fn memory_does_not_return_while_a_child_is_left(case: &mut Case) {
    let untyped = case.untyped(13);
    let [first, second] = case.slots();
    untyped.retype_many::<Page>(0, first, 2).unwrap();
    first.delete().unwrap();
    assert_eq!(untyped.retype::<Page>(first), Err(Error::NotEnoughMemory { available: 0 }));
    let copy = case.slot();
    copy.copy_from(second, Rights::ALL).unwrap();
    second.delete().unwrap();
    assert_eq!(untyped.retype::<Page>(first), Err(Error::NotEnoughMemory { available: 0 }));
}

fn memory_returns_when_the_last_child_is_gone(case: &mut Case) {
    let untyped = case.untyped(13);
    let [first, second] = case.slots();
    untyped.retype_many::<Page>(0, first, 2).unwrap();
    let before = address(case.cap::<Page>(first));
    first.delete().unwrap();
    second.delete().unwrap();
    untyped.retype_many::<Page>(0, first, 2).unwrap();
    assert_eq!(address(case.cap::<Page>(first)), before);
}

fn a_failed_retype_changes_nothing(case: &mut Case) {
    let untyped = case.untyped(12);
    let [first, _] = case.slots();
    assert_eq!(untyped.retype_many::<Page>(0, first, 2), Err(Error::NotEnoughMemory { available: PAGE }));
    assert!(case.is_empty(first));
    assert_eq!(untyped.retype_many::<Page>(0, first, 1), Ok(()));
}

fn memory_is_zero_when_it_is_made_into_a_frame(case: &mut Case) {
    let untyped = case.untyped(12);
    let slot = case.slot();
    for _ in 0..3 {
        let page: Cap<Page> = untyped.retype(slot).unwrap();
        case.map(page, FREE, Rights::READ_WRITE).unwrap();
        for offset in (0..PAGE).step_by(WORD as usize) {
            assert_eq!(memory::read(FREE + offset), 0, "at {offset:#x}");
            memory::write(FREE + offset, !offset);
        }
        slot.delete().unwrap();
    }
}

fn device_memory_becomes_frames_and_smaller_untypeds(case: &mut Case) {
    let device = case.device_untyped();
    let [smaller, page] = case.slots();
    let made: Cap<Untyped> = device.cap.retype_sized(12, smaller).unwrap();
    assert_eq!(made.retype::<Page>(page).and_then(Cap::physical_address), Ok(device.address));
}

fn device_memory_becomes_no_kernel_object(case: &mut Case) {
    fn refused<T: Retype>(device: Cap<Untyped>, bits: u8, slot: Slot) {
        let result = device.retype_sized::<T>(bits, slot).map(|_| ());
        assert_eq!(result, Err(Error::InvalidArgument { argument: 0 }), "{}", T::NAME);
    }
    let device = case.device_untyped().cap;
    let slot = case.slot();
    refused::<Tcb>(device, 0, slot);
    refused::<Endpoint>(device, 0, slot);
    refused::<Notification>(device, 0, slot);
    refused::<CNode>(device, 8, slot);
    refused::<Reply>(device, 0, slot);
    refused::<SchedContext>(device, 8, slot);
    refused::<VSpace>(device, 0, slot);
    refused::<PageTable>(device, 0, slot);
    assert!(case.is_empty(slot));
}

fn the_first_thing_wrong_is_told(case: &mut Case) {
    let untyped = case.untyped(12);
    let cnode = case.cnode(2);
    case.memory().retype_into::<Endpoint>(0, Slot::new(cnode, 0, 0), 1, 1).unwrap();
    let make = |bits, index, depth, offset, count| {
        untyped.retype_into::<CNode>(bits, Slot::new(cnode, index, depth), offset, count).unwrap_err()
    };
    let (missing, whole) = (UNRESOLVABLE, WORD_BITS as u8);
    assert!(matches!(make(99, missing, whole, 9, 999), Error::RangeError { .. }));
    assert_eq!(make(0, missing, whole, 9, 999), Error::InvalidArgument { argument: 1 });
    let lookup = make(8, missing, whole, 9, 999);
    assert!(
        matches!(lookup, Error::FailedLookup { source: false, failure } if failure != LookupFailure::InvalidRoot),
        "{lookup:?}"
    );
    assert_eq!(make(8, 0, 0, 9, 999), Error::RangeError { min: 0, max: 3 });
    assert!(matches!(make(8, 0, 0, 1, 999), Error::RangeError { .. }));
    assert_eq!(make(8, 0, 0, 1, 2), Error::DeleteFirst);
    assert_eq!(make(8, 0, 0, 2, 2), Error::NotEnoughMemory { available: 1 << 12 });
}
