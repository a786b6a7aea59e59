// SPDX-License-Identifier: BSD-2-Clause
//! The derivation tree: what descends from what.

use stele::{Cap, Endpoint, Error, Page, Rights, Untyped};

use crate::case::Case;
use crate::suite::cases;

cases!(derivation:
    a_copied_untyped_and_its_source_do_not_hand_out_the_same_memory,
    a_moved_untyped_keeps_its_children_and_watermark,
    deleting_an_untyped_leaves_its_children_to_its_parent,
    siblings_are_left_alone,
    a_copy_of_an_original_is_no_parent,
    badges_that_are_equal_by_chance_are_no_family,
    a_family_outlives_its_first_member,
);

fn a_copied_untyped_and_its_source_do_not_hand_out_the_same_memory(case: &mut Case) {
    let untyped = case.untyped(13);
    let copy = case.copy(untyped, Rights::ALL);
    let [first, second] = case.slots();
    let made = [untyped.retype::<Page>(first), copy.retype::<Page>(second)];
    assert!(made.iter().any(Result::is_ok), "{made:?}");
    if let [Ok(first), Ok(second)] = made {
        assert_ne!(first.physical_address(), second.physical_address());
    }
    case.revoke(untyped);
    assert!(case.is_gone(copy) && case.is_empty(first) && case.is_empty(second));
    assert_eq!(untyped.retype_many::<Page>(0, first, 2), Ok(()));
}

fn a_moved_untyped_keeps_its_children_and_watermark(case: &mut Case) {
    let untyped = case.untyped(13);
    let [target, first, second, third] = case.slots();
    untyped.retype::<Page>(first).unwrap();
    target.move_from(case.slot_of(untyped)).unwrap();
    let moved: Cap<Untyped> = case.cap(target);
    moved.retype::<Page>(second).unwrap();
    assert_eq!(moved.retype::<Page>(third), Err(Error::NotEnoughMemory { available: 0 }));
    target.revoke().unwrap();
    assert!(case.is_empty(first) && case.is_empty(second));
}

fn deleting_an_untyped_leaves_its_children_to_its_parent(case: &mut Case) {
    let outer = case.untyped(14);
    let [inner, page] = case.slots();
    let made: Cap<Untyped> = outer.retype_sized(13, inner).unwrap();
    made.retype::<Page>(page).unwrap();
    inner.delete().unwrap();
    assert!(!case.is_empty(page));
    let left = Err(Error::NotEnoughMemory { available: 1 << 13 });
    assert_eq!(outer.retype_sized::<Untyped>(14, inner), left);
    case.revoke(outer);
    assert!(case.is_empty(page));
    assert!(outer.retype_sized::<Untyped>(14, inner).is_ok());
}

fn siblings_are_left_alone(case: &mut Case) {
    let untyped = case.untyped(16);
    let parts: [_; 4] = case.slots();
    let deep: [_; 4] = case.slots();
    untyped.retype_many::<Untyped>(12, parts[0], 4).unwrap();
    for (part, slot) in parts.iter().zip(deep) {
        case.cap::<Untyped>(*part).retype::<Endpoint>(slot).unwrap();
    }
    parts[1].revoke().unwrap();
    assert_eq!(deep.map(|slot| case.is_empty(slot)), [false, true, false, false]);
    parts[3].revoke().unwrap();
    assert_eq!(deep.map(|slot| case.is_empty(slot)), [false, true, false, true]);
}

fn a_copy_of_an_original_is_no_parent(case: &mut Case) {
    let original: Cap<Endpoint> = case.make();
    let copy = case.copy(original, Rights::ALL);
    let badged = case.badged(copy, 4);
    case.revoke(badged);
    assert!(!case.is_gone(original) && !case.is_gone(copy));
    case.revoke(original);
    assert!(case.is_gone(copy) && case.is_gone(badged) && !case.is_gone(original));
}

fn badges_that_are_equal_by_chance_are_no_family(case: &mut Case) {
    let original: Cap<Endpoint> = case.make();
    let (first, second) = (case.badged(original, 4), case.badged(original, 4));
    let (copy, other) = (case.copy(first, Rights::ALL), case.copy(second, Rights::ALL));
    case.revoke(first);
    assert!(case.is_gone(copy));
    assert!(!case.is_gone(second) && !case.is_gone(other));
}

fn a_family_outlives_its_first_member(case: &mut Case) {
    let original: Cap<Endpoint> = case.make();
    let first = case.badged(original, 4);
    let copy = case.copy(first, Rights::ALL);
    case.delete(first);
    let stranger = case.badged(original, 4); // stands right before the copy, with the same badge
    case.revoke(stranger);
    assert!(!case.is_gone(copy));
    case.revoke(original);
    assert!(case.is_gone(copy) && case.is_gone(stranger));
}
