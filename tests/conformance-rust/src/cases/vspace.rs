// SPDX-License-Identifier: BSD-2-Clause
//! Address spaces: threads in different ones, and taking one away.

use stele::sys;
use stele::{Access, Attributes, Cap, Error, Fault, Notification, Page, Rights, Space, VSpace, Word};

use crate::case::{Case, fault_at};
use crate::machine;
use crate::memory::{self, FREE, KERNEL, PAGE, USER_END};
use crate::suite::cases;
use crate::thread::{HIGH, LOW, Thread, own_space};

cases!(vspace:
    the_same_address_holds_different_memory,
    memory_of_one_does_not_exist_in_another,
    unmapping_reaches_a_space_that_is_not_current,
    deleting_it_stops_the_threads_in_it,
    a_fresh_one_has_nothing_mapped,
    cache_operations_work_on_mapped_ranges,
    cache_operations_refuse_bad_ranges,
    other_operations_are_illegal,
);

/// A thread that will run in another address space, which has the program's image. Its faults stop it.
fn thread_in(
    case: &mut Case,
    vspace: Cap<VSpace>,
    priority: u8,
    body: impl FnOnce() + Send + 'static,
) -> Thread {
    let thread = case.thread(priority, body);
    thread.tcb.set_space(None, &Space { vspace, ..own_space(&case.boot) }).unwrap();
    thread
}

/// An address space with the program's image, and a page at `FREE` that the case sees at another address.
fn other_space(case: &mut Case, window: Word) -> (Cap<VSpace>, Cap<Page>) {
    let vspace = case.vspace();
    case.map_image(vspace);
    let page: Cap<Page> = case.make();
    let copy = case.copy(page, Rights::ALL);
    case.map_with(page, vspace, FREE, Rights::READ_WRITE, Attributes::DATA).unwrap();
    case.map(copy, window, Rights::READ_WRITE).unwrap();
    (vspace, page)
}

fn the_same_address_holds_different_memory(case: &mut Case) {
    let window = FREE + PAGE;
    let (other, _) = other_space(case, window);
    let page: Cap<Page> = case.make();
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    memory::write(FREE, 1);
    memory::write(window, 2);
    let seen = case.word();
    thread_in(case, other, HIGH, move || seen.set(memory::read(FREE))).resume();
    assert_eq!(seen.get(), 2);
    thread_in(case, other, HIGH, || memory::write(FREE, 0x77)).resume();
    assert_eq!((memory::read(FREE), memory::read(window)), (1, 0x77));
}

fn memory_of_one_does_not_exist_in_another(case: &mut Case) {
    let other = case.vspace();
    case.map_image(other);
    let page: Cap<Page> = case.make();
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    memory::write(FREE, 5);
    for touch in [|| assert_eq!(machine::load(FREE), 0), || machine::store(FREE, 6)] {
        let thread = thread_in(case, other, HIGH, touch);
        thread.resume();
        assert!(!thread.is_done());
    }
    assert_eq!(memory::read(FREE), 5);
}

fn unmapping_reaches_a_space_that_is_not_current(case: &mut Case) {
    let (other, page) = other_space(case, FREE + PAGE);
    let gate: Cap<Notification> = case.make();
    let before = case.word();
    let thread = thread_in(case, other, HIGH, move || {
        machine::load(FREE);
        before.count();
        gate.wait();
        machine::load(FREE);
    });
    thread.resume();
    assert_eq!(before.get(), 1);
    page.unmap().unwrap();
    gate.signal();
    assert!(!thread.is_done());
}

fn deleting_it_stops_the_threads_in_it(case: &mut Case) {
    let untyped = case.untyped(sys::seL4_VSpaceBits as u8);
    let slot = case.slot();
    let other: Cap<VSpace> = untyped.retype(slot).unwrap();
    case.boot.asid_pool().assign(other).unwrap();
    case.map_image(other);
    let work = case.word();
    thread_in(case, other, LOW, move || work.count_forever()).resume();
    case.sleep(3);
    assert_ne!(work.get(), 0);
    case.revoke(untyped); // takes the thread's copy of the capability as well
    let done = work.get();
    case.sleep(3);
    assert_eq!(work.get(), done);
}

fn a_fresh_one_has_nothing_mapped(case: &mut Case) {
    let vspace = case.vspace();
    let (faults, reply) = (case.make(), case.make());
    let thread = case.thread(HIGH, || {});
    let space = Space { vspace, ..own_space(&case.boot) };
    thread.tcb.set_space(Some(faults), &space).unwrap();
    thread.resume();
    let report = fault_at(faults, reply).unwrap();
    let Fault::VMFault(fault) = report.fault else { panic!("{report}") };
    assert_eq!(Access::of(&fault), Access::Execute);
    assert!(fault.ip == fault.addr && stele_rt::image::range().contains(&fault.ip));
}

fn cache_operations_work_on_mapped_ranges(case: &mut Case) {
    let page: Cap<Page> = case.make();
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    let other = case.vspace();
    memory::write(FREE, 8);
    let own = case.boot.vspace();
    assert_eq!(own.clean_data(FREE..FREE + 64), Ok(()));
    assert_eq!(own.clean_and_invalidate_data(FREE..FREE + PAGE), Ok(()));
    assert_eq!(own.unify_instructions(FREE + 64..FREE + 128), Ok(()));
    // SAFETY: the page holds no Rust value, and what was written is in memory.
    assert_eq!(unsafe { own.invalidate_data(FREE..FREE + PAGE) }, Ok(()));
    assert_eq!(other.clean_data(FREE..FREE + 64), Ok(())); // where nothing is mapped nothing happens
    assert_eq!(memory::read(FREE), 8);
}

fn cache_operations_refuse_bad_ranges(case: &mut Case) {
    let page: Cap<Page> = case.make();
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    let own = case.boot.vspace();
    for (start, end) in [(FREE, FREE), (FREE + 64, FREE)] {
        let result = own.clean_data(start..end);
        assert!(matches!(result, Err(Error::InvalidArgument { .. })), "{result:?}");
    }
    for (start, end) in [(KERNEL, KERNEL + 64), (USER_END - 64, USER_END + 64)] {
        assert!(own.unify_instructions(start..end).is_err(), "{start:#x}");
        assert!(own.clean_and_invalidate_data(start..end).is_err(), "{start:#x}");
    }
}

fn other_operations_are_illegal(case: &mut Case) {
    for label in [sys::ARMPageMap as Word, sys::InvalidInvocation as Word, sys::TCBSuspend as Word] {
        let error = case.refused(case.boot.vspace(), label, &[0; 3], &[case.boot.vspace().raw()]);
        assert_eq!(error, Error::IllegalOperation, "label {label}");
    }
}
