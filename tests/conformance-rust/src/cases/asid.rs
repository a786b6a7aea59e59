// SPDX-License-Identifier: BSD-2-Clause
//! ASID pools: making them, and giving address spaces their number.

use stele::sys;
use stele::{
    AsidPool, Attributes, Cap, Endpoint, Error, Page, PageTable, Rights, Space, Untyped, VSpace, Word,
};

use crate::case::Case;
use crate::memory::{FREE, PAGE};
use crate::suite::cases;
use crate::thread::{LOW, own_space};

cases!(asid:
    a_pool_is_made_from_a_page_of_untyped_memory,
    an_address_space_has_one_number,
    what_is_no_address_space_gets_none,
    a_pool_needs_an_untyped_of_its_size,
    a_pool_is_not_made_of_device_memory,
    a_pool_is_not_made_of_an_untyped_with_children,
    a_pool_needs_an_empty_slot,
    numbers_of_a_deleted_pool_are_gone,
    threads_stop_when_their_pool_is_deleted,
    there_are_as_many_pools_as_numbers_allow,
    truncated_and_unknown_operations_are_refused,
);

const POOL_BITS: u8 = sys::seL4_ASIDPoolBits as u8;

fn new_pool(case: &mut Case) -> Cap<AsidPool> {
    let untyped = case.untyped(POOL_BITS);
    let slot = case.slot();
    case.boot.asid_control().make_pool(untyped, slot).unwrap()
}

fn a_pool_is_made_from_a_page_of_untyped_memory(case: &mut Case) {
    let untyped = case.untyped(POOL_BITS);
    let [slot, other] = case.slots();
    let pool = case.boot.asid_control().make_pool(untyped, slot).unwrap();
    assert_eq!(untyped.retype::<Endpoint>(other), Err(Error::NotEnoughMemory { available: 0 }));
    let vspace: Cap<VSpace> = case.make();
    pool.assign(vspace).unwrap();
    let page: Cap<Page> = case.make();
    case.map_with(page, vspace, FREE, Rights::READ, Attributes::DATA).unwrap();
    case.revoke(untyped);
    assert!(case.is_empty(slot));
}

fn an_address_space_has_one_number(case: &mut Case) {
    let vspace = case.vspace();
    let pool = new_pool(case);
    for pool in [case.boot.asid_pool(), pool] {
        assert_eq!(pool.assign(vspace), Err(Error::InvalidCapability { argument: 1 }));
    }
}

fn what_is_no_address_space_gets_none(case: &mut Case) {
    let table: Cap<PageTable> = case.make();
    let page: Cap<Page> = case.make();
    for wrong in [case.wrong(table), case.wrong(page)] {
        assert_eq!(case.boot.asid_pool().assign(wrong), Err(Error::InvalidCapability { argument: 1 }));
    }
}

fn a_pool_needs_an_untyped_of_its_size(case: &mut Case) {
    let (large, small) = (case.untyped(POOL_BITS + 1), case.untyped(POOL_BITS - 1));
    let endpoint: Cap<Endpoint> = case.make();
    let slot = case.slot();
    for wrong in [large, small, case.wrong(endpoint)] {
        let result = case.boot.asid_control().make_pool(wrong, slot);
        assert_eq!(result, Err(Error::InvalidCapability { argument: 1 }));
    }
    assert!(case.is_empty(slot));
}

fn a_pool_is_not_made_of_device_memory(case: &mut Case) {
    let [home, slot] = case.slots();
    let untyped = case.device_untyped().cap.retype_sized::<Untyped>(POOL_BITS, home).unwrap();
    let result = case.boot.asid_control().make_pool(untyped, slot);
    assert_eq!(result, Err(Error::InvalidCapability { argument: 1 }));
}

fn a_pool_is_not_made_of_an_untyped_with_children(case: &mut Case) {
    let untyped = case.untyped(POOL_BITS);
    let [child, slot] = case.slots();
    untyped.retype::<Endpoint>(child).unwrap();
    assert_eq!(case.boot.asid_control().make_pool(untyped, slot), Err(Error::RevokeFirst));
    child.delete().unwrap();
    assert!(case.boot.asid_control().make_pool(untyped, slot).is_ok());
}

fn a_pool_needs_an_empty_slot(case: &mut Case) {
    let untyped = case.untyped(POOL_BITS);
    let endpoint: Cap<Endpoint> = case.make();
    let taken = case.slot_of(endpoint);
    assert_eq!(case.boot.asid_control().make_pool(untyped, taken), Err(Error::DeleteFirst));
    let slot = case.slot();
    assert!(untyped.retype_sized::<Untyped>(POOL_BITS, slot).is_ok()); // nothing was made of it
}

fn numbers_of_a_deleted_pool_are_gone(case: &mut Case) {
    let pool = new_pool(case);
    let vspace: Cap<VSpace> = case.make();
    let (page, other): (Cap<Page>, Cap<Page>) = (case.make(), case.make());
    pool.assign(vspace).unwrap();
    case.map_with(page, vspace, FREE, Rights::READ, Attributes::DATA).unwrap();
    case.delete(pool);
    let mapped = case.map_only(other, vspace, FREE + PAGE, Rights::READ, Attributes::DATA);
    assert!(
        matches!(mapped, Err(Error::InvalidCapability { .. } | Error::FailedLookup { .. })),
        "{mapped:?}"
    );
    let set = case.make::<stele::Tcb>().set_space(None, &Space { vspace, ..own_space(&case.boot) });
    assert_eq!(set, Err(Error::IllegalOperation));
    assert_eq!(page.unmap(), Ok(()));
}

fn threads_stop_when_their_pool_is_deleted(case: &mut Case) {
    let pool = new_pool(case);
    let vspace: Cap<VSpace> = case.make();
    pool.assign(vspace).unwrap();
    case.map_image(vspace);
    let work = case.word();
    let thread = case.thread(LOW, move || work.count_forever());
    thread.tcb.set_space(None, &Space { vspace, ..own_space(&case.boot) }).unwrap();
    thread.resume();
    case.sleep(3);
    assert_ne!(work.get(), 0);
    case.delete(pool);
    let done = work.get();
    case.sleep(3);
    assert_eq!(work.get(), done);
}

fn there_are_as_many_pools_as_numbers_allow(case: &mut Case) {
    let most = (1 << sys::seL4_NumASIDPoolsBits) - 1; // the root task has the first one
    let untypeds = case.adjacent(most + 1);
    let pools = case.adjacent(most + 1);
    case.memory().retype_many::<Untyped>(POOL_BITS, untypeds, most as Word + 1).unwrap();
    let make = |case: &Case, index: usize| {
        let [untyped, pool] = [untypeds, pools].map(|first| case.boot.slot(first.index() + index as Word));
        case.boot.asid_control().make_pool(case.cap(untyped), pool).map(|_| ())
    };
    for index in 0..most {
        assert_eq!(make(case, index), Ok(()), "pool {index}");
    }
    assert_eq!(make(case, most), Err(Error::DeleteFirst));
    case.boot.slot(pools.index() + most as Word / 2).delete().unwrap();
    assert_eq!(make(case, most), Ok(()));
}

fn truncated_and_unknown_operations_are_refused(case: &mut Case) {
    let untyped = case.untyped(POOL_BITS);
    let caps = [untyped.raw(), case.boot.cnode().raw()];
    let (control, pool) = (case.boot.asid_control(), case.boot.asid_pool());
    let make = sys::ARMASIDControlMakePool;
    assert_eq!(case.refused(control, make, &[0], &caps), Error::TruncatedMessage);
    assert_eq!(case.refused(control, make, &[0; 2], &caps[..1]), Error::TruncatedMessage);
    assert_eq!(case.refused(control, sys::ARMASIDPoolAssign, &[], &caps[..1]), Error::IllegalOperation);
    assert_eq!(case.refused(pool, sys::ARMASIDPoolAssign, &[], &[]), Error::TruncatedMessage);
    assert_eq!(case.refused(pool, sys::InvalidInvocation, &[], &[]), Error::IllegalOperation);
}
