// SPDX-License-Identifier: BSD-2-Clause
//! Objects, their capabilities and slots, and what the kernel says when it refuses.

mod common;

use common::{CONTEXT_BITS, test};
use stele::{
    AsidPool, Badge, CNode, Cap, Endpoint, Error, LookupFailure, Notification, Page, PageTable, Reply,
    Rights, SchedContext, Slot, Tcb, Untyped, VSpace,
};

#[test]
fn objects_of_every_type_are_made_from_one_untyped() {
    test(|root| {
        let pool = &mut root.pool;
        let made = [
            pool.make::<Tcb>().unwrap().raw(),
            pool.make::<Endpoint>().unwrap().raw(),
            pool.make::<Notification>().unwrap().raw(),
            pool.make::<Reply>().unwrap().raw(),
            pool.make::<Page>().unwrap().raw(),
            pool.make::<PageTable>().unwrap().raw(),
            pool.make::<VSpace>().unwrap().raw(),
            pool.make_sized::<CNode>(4).unwrap().raw(),
            pool.make_sized::<SchedContext>(CONTEXT_BITS).unwrap().raw(),
            pool.make_sized::<Untyped>(12).unwrap().raw(),
        ];
        assert!(made.iter().all(|slot| root.is_taken(root.boot.slot(*slot))));
        root.pool.reclaim().unwrap();
        assert!(made.iter().all(|slot| !root.is_taken(root.boot.slot(*slot))));
        root.pool.check_empty().unwrap();
    });
}

#[test]
fn a_taken_slot_is_not_overwritten() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let slot = root.pool.slot_of(endpoint);
        let memory = root.pool.memory().cap;
        assert_eq!(memory.retype::<Endpoint>(slot), Err(Error::DeleteFirst));
        let other = root.pool.slot_of(root.pool.memory().cap);
        assert_eq!(slot.move_from(other), Err(Error::DeleteFirst));
    });
}

#[test]
fn an_untyped_tells_how_much_is_left() {
    test(|root| {
        let mut child = root.pool.child(12, 8).unwrap();
        let _first = child.make::<Tcb>().unwrap();
        let slot = root.pool.slot();
        let refused = child.memory().cap.retype::<Page>(slot).unwrap_err();
        let tcb = 1 << stele::sys::seL4_TCBBits;
        assert_eq!(refused, Error::NotEnoughMemory { available: 4096 - tcb });
        assert!(!root.is_taken(slot));
        child.reclaim().unwrap();
        assert!(child.memory().cap.retype::<Page>(slot).is_ok());
    });
}

#[test]
fn a_copy_outlives_the_slot_it_came_from() {
    test(|root| {
        let first = root.pool.make::<Notification>().unwrap();
        let (source, slot) = (root.pool.slot_of(first), root.pool.slot());
        slot.copy_from(source, Rights::ALL).unwrap();
        source.delete().unwrap();
        assert!(!root.is_taken(source));
        // SAFETY: it was just copied there.
        let copy: Cap<Notification> = unsafe { slot.cap() };
        copy.signal();
        assert_eq!(slot.copy_from(source, Rights::ALL), Err(Error::DeleteFirst));
    });
}

#[test]
fn revoking_takes_the_copies_and_leaves_the_original() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let copies: Vec<_> = (1..=5).map(|badge| root.badged(endpoint, Rights::ALL, badge)).collect();
        let copies: Vec<Slot> = copies.into_iter().map(|cap| root.pool.slot_of(cap)).collect();
        assert!(copies.iter().all(|slot| root.is_taken(*slot)));
        root.pool.slot_of(endpoint).revoke().unwrap();
        assert!(copies.iter().all(|slot| !root.is_taken(*slot)));
        assert!(root.is_taken(root.pool.slot_of(endpoint)));
    });
}

#[test]
fn a_preempted_revocation_completes() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let copies: Vec<_> = (1..=8).map(|badge| root.badged(endpoint, Rights::ALL, badge)).collect();
        let before = root.machine.entries();
        root.machine.preempt_after(3);
        root.pool.slot_of(endpoint).revoke().unwrap();
        assert!(root.machine.entries() > before + 1);
        assert!(copies.iter().all(|copy| !root.is_taken(root.pool.slot_of(*copy))));
    });
}

#[test]
fn moving_empties_the_source() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let (source, slot) = (root.pool.slot_of(endpoint), root.pool.slot());
        slot.move_from(source).unwrap();
        assert!(root.is_taken(slot) && !root.is_taken(source));
        let refused = root.pool.slot().move_from(source).unwrap_err();
        assert_eq!(
            refused,
            Error::FailedLookup { source: true, failure: LookupFailure::MissingCapability { bits_left: 64 } }
        );
    });
}

#[test]
fn a_badge_is_given_once() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let badged = root.badged(endpoint, Rights::ALL, 5);
        let (source, slot) = (root.pool.slot_of(badged), root.pool.slot());
        assert!(slot.mint_from(source, Rights::ALL, Badge(6)).is_err());
        assert!(!root.is_taken(slot));
    });
}

#[test]
fn a_table_behind_a_guard_is_reached_by_its_address_only() {
    test(|root| {
        let table = root.pool.make_sized::<CNode>(4).unwrap();
        let guarded_slot = root.pool.slot();
        guarded_slot.mint_cnode_from(root.pool.slot_of(table), 0b101, 3).unwrap();
        // SAFETY: it was just made.
        let guarded: Cap<CNode> = unsafe { guarded_slot.cap() };
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let source = root.pool.slot_of(endpoint);
        Slot::new(guarded, 0b101_0110, 7).copy_from(source, Rights::ALL).unwrap();
        assert_eq!(Slot::new(table, 0b0110, 4).copy_from(source, Rights::ALL), Err(Error::DeleteFirst));

        let wrong = Slot::new(guarded, 0b100_0111, 7).copy_from(source, Rights::ALL).unwrap_err();
        let failure = LookupFailure::GuardMismatch { bits_left: 7, guard: 0b101, bits_found: 3 };
        assert_eq!(wrong, Error::FailedLookup { source: false, failure });
    });
}

#[test]
fn a_slot_that_does_not_exist_is_named_with_its_side() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        let (here, nowhere) = (root.pool.slot(), root.boot.slot(1 << 40));
        let to = nowhere.copy_from(root.pool.slot_of(endpoint), Rights::ALL);
        let from = here.copy_from(nowhere, Rights::ALL);
        assert!(matches!(to, Err(Error::FailedLookup { source: false, .. })), "{to:?}");
        assert!(matches!(from, Err(Error::FailedLookup { source: true, .. })), "{from:?}");
    });
}

#[test]
fn an_operation_on_the_wrong_object_is_refused() {
    test(|root| {
        let endpoint = root.pool.make::<Endpoint>().unwrap();
        // SAFETY: a wrong name, on purpose.
        let no_thread: Cap<Tcb> = unsafe { Cap::from_raw(root.boot.asid_control().raw()) };
        assert_eq!(no_thread.suspend(), Err(Error::IllegalOperation));
        // SAFETY: as above.
        let no_space: Cap<VSpace> = unsafe { Cap::from_raw(endpoint.raw()) };
        assert_eq!(root.boot.asid_pool().assign(no_space), Err(Error::InvalidCapability { argument: 1 }));
        // SAFETY: as above.
        let nothing: Cap<Tcb> = unsafe { Cap::from_raw(root.pool.slot().index()) };
        assert_eq!(nothing.suspend(), Err(Error::InvalidCapability { argument: 0 }));
    });
}

#[test]
fn a_pool_of_address_spaces_is_made_from_untyped_memory() {
    test(|root| {
        let memory = root.pool.make_sized::<Untyped>(stele::sys::seL4_ASIDPoolBits as u8).unwrap();
        let slot = root.pool.slot();
        let pool: Cap<AsidPool> = root.boot.asid_control().make_pool(memory, slot).unwrap();
        let space = root.pool.make::<VSpace>().unwrap();
        pool.assign(space).unwrap();
        assert_eq!(pool.assign(space), Err(Error::InvalidCapability { argument: 1 }));
        let again = root.boot.asid_control().make_pool(memory, root.pool.slot());
        assert_eq!(again, Err(Error::RevokeFirst));
    });
}

#[test]
fn the_kernel_speaks_the_contract_of_these_crates() {
    test(|root| {
        let abi = root.boot.abi().unwrap();
        assert_eq!(abi.major, stele::sys::STELE_ABI_MAJOR.into());
        assert_eq!(abi.hash, stele::sys::STELE_ABI_HASH);
    });
}
