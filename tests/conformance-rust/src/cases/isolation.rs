// SPDX-License-Identifier: BSD-2-Clause
//! What a thread can reach without capabilities, or after they were taken: nothing.

use stele::sys;
use stele::{
    Attributes, Badge, Cap, CommonRegisters, Endpoint, Error, Fault, Message, Notification, Page, Reply,
    Rights, Slot, Space, Word,
};

use crate::case::{Case, fault_at};
use crate::machine;
use crate::memory::{self, FREE, KERNEL, PAGE, WORD_BITS};
use crate::suite::cases;
use crate::thread::{HIGH, own_space};

cases!(isolation:
    a_thread_with_an_empty_cspace_reaches_no_object,
    guessed_capability_addresses_reach_nothing,
    a_stale_address_reaches_what_is_there_now,
    memory_taken_back_cannot_be_touched_through_a_stale_mapping,
    a_window_for_reading_does_not_change_what_it_shows,
    a_kernel_address_as_program_counter_or_stack_harms_nobody,
    status_bits_do_not_leave_user_mode,
);

fn a_thread_with_an_empty_cspace_reaches_no_object(case: &mut Case) {
    let cnode = case.cnode(4);
    let guard = (0, 10);
    let root = case.cnode(4);
    Slot::new(root, 0, 4).mint_cnode_from(case.slot_of(cnode), guard.0, guard.1).unwrap();
    let tried = case.word();
    let thread = case.thread(HIGH, || {});
    let space = Space { cnode: root, guard: (0, (WORD_BITS - 18) as u8), ..own_space(&case.boot) };
    for slot in 0..16 {
        // SAFETY: these are the very addresses that the thread is to reach nothing by.
        let (object, reply): (Cap<Endpoint>, Cap<Reply>) =
            unsafe { (Cap::from_raw(slot), Cap::from_raw(slot)) };
        for attempt in 0..4 {
            thread.prepare(move || {
                tried.count();
                match attempt {
                    0 => object.send_if_waiting(&Message::new(sys::TCBSuspend as Word)),
                    1 => object.send(&Message::new(sys::TCBSuspend as Word)),
                    2 => drop(object.recv_if_sending(reply)),
                    _ => drop(object.call(&Message::new(sys::CNodeRevoke as Word).word(slot))),
                }
            });
            thread.tcb.set_space(None, &space).unwrap();
            thread.resume();
            thread.tcb.suspend().unwrap();
        }
    }
    assert_eq!(tried.get(), 64);
    assert!((0..16).all(|slot| Slot::new(cnode, slot, 4).delete().is_ok()));
    assert!(!case.is_gone(case.boot.tcb()) && !case.is_gone(case.boot.vspace()));
    let notification: Cap<Notification> = case.make();
    case.badged(notification, 1).signal();
    assert_eq!(notification.poll(), Badge(1));
}

fn guessed_capability_addresses_reach_nothing(case: &mut Case) {
    let radix = Word::from(case.boot.cnode_size_bits());
    let free = case.slot();
    for bit in radix..WORD_BITS {
        let guess: Cap<Notification> = case.cap(case.boot.slot(1 << bit | case.boot.tcb().raw()));
        assert!(case.is_gone(guess), "bit {bit}");
        let error = free.copy_from(case.slot_of(guess), Rights::ALL).unwrap_err();
        assert!(matches!(error, Error::FailedLookup { source: true, .. }), "bit {bit}: {error:?}");
    }
    assert!(case.is_empty(free));
}

fn a_stale_address_reaches_what_is_there_now(case: &mut Case) {
    let slot = case.slot();
    let notification: Cap<Notification> = case.make();
    slot.copy_from(case.slot_of(notification), Rights::ALL).unwrap();
    let stale: Cap<Endpoint> = case.cap(slot);
    slot.delete().unwrap();
    stale.send_if_waiting(&Message::new(0));
    assert_eq!(notification.poll(), Badge(0));
    slot.mint_from(case.slot_of(notification), Rights::ALL, Badge(3)).unwrap();
    stale.send_if_waiting(&Message::new(0));
    assert_eq!(notification.poll(), Badge(3));
}

fn memory_taken_back_cannot_be_touched_through_a_stale_mapping(case: &mut Case) {
    let untyped = case.untyped(sys::seL4_PageBits as u8);
    let slot = case.slot();
    let page: Cap<Page> = untyped.retype(slot).unwrap();
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    memory::write(FREE, 0x5ec2e7);
    case.revoke(untyped); // and it becomes somebody else's, at another address
    let page: Cap<Page> = untyped.retype(slot).unwrap();
    case.map(page, FREE + PAGE, Rights::READ_WRITE).unwrap();
    assert_eq!(memory::read(FREE + PAGE), 0);
    memory::write(FREE + PAGE, 7);
    let stolen = case.word();
    for fault in [
        case.vm_fault(move || stolen.set(machine::load(FREE))),
        case.vm_fault(|| machine::store(FREE, 666)),
        case.vm_fault(|| machine::execute(FREE)),
    ] {
        assert_eq!(fault.map(|fault| fault.addr), Some(FREE));
    }
    assert_eq!((stolen.get(), memory::read(FREE + PAGE)), (0, 7));
}

fn a_window_for_reading_does_not_change_what_it_shows(case: &mut Case) {
    let page: Cap<Page> = case.make();
    let readable = case.copy(page, Rights::READ);
    case.map(page, FREE, Rights::READ_WRITE).unwrap();
    case.map_with(readable, case.boot.vspace(), FREE + PAGE, Rights::ALL, Attributes::DATA).unwrap();
    memory::write(FREE, 7);
    let write = case.vm_fault(|| machine::store(FREE + PAGE, 666));
    let execute = case.vm_fault(|| machine::execute(FREE + PAGE));
    assert!(write.is_some() && execute.is_some());
    assert_eq!((memory::read(FREE), memory::read(FREE + PAGE)), (7, 7));
}

/// The fault of a thread that starts with changed registers.
fn fault_with(case: &mut Case, change: impl Fn(&mut stele::Registers)) -> Fault {
    let thread = case.thread(HIGH, || {
        machine::load(KERNEL);
    });
    let mut registers = thread.tcb.read_registers(false).unwrap();
    change(&mut registers);
    let (faults, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    thread.set_fault_handler(Some(faults));
    // SAFETY: the thread faults at once, or runs as it would without the change.
    unsafe { thread.tcb.write_registers(&registers, true) }.unwrap();
    let fault = fault_at(faults, reply).expect("a fault").fault;
    thread.tcb.suspend().unwrap();
    fault
}

fn a_kernel_address_as_program_counter_or_stack_harms_nobody(case: &mut Case) {
    for address in [KERNEL, Word::MAX - 7, 1 << (WORD_BITS - 1)] {
        let program_counter = fault_with(case, |registers| registers.set_instruction(address));
        assert!(
            matches!(program_counter, Fault::VMFault(_) | Fault::UserException(_)),
            "{program_counter:?}"
        );
        let stack = fault_with(case, |registers| registers.set_stack(address));
        assert!(matches!(stack, Fault::VMFault(_) | Fault::UserException(_)), "{stack:?}");
    }
}

fn status_bits_do_not_leave_user_mode(case: &mut Case) {
    let thread = case.thread(HIGH, || {});
    let (faults, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    thread.set_fault_handler(Some(faults));
    for bit in (0..WORD_BITS).filter(|bit| machine::OTHER_INSTRUCTIONS >> bit & 1 == 0) {
        let mut registers = thread.registers(|| {
            machine::load(KERNEL);
        });
        registers.set_status(1 << bit);
        // SAFETY: the thread runs on its own memory, and it is stopped.
        unsafe { thread.tcb.write_registers(&registers, true) }.unwrap();
        let fault = fault_at(faults, reply).expect("a fault").fault;
        let Fault::VMFault(fault) = fault else { panic!("bit {bit}: {fault:?}") };
        assert_eq!((fault.ip, fault.addr), (machine::load_instruction(), KERNEL), "bit {bit}");
        thread.tcb.suspend().unwrap();
    }
}
