// SPDX-License-Identifier: BSD-2-Clause
//! Faults as messages: what they tell, and what an answer to them does.

use stele::sys;
use stele::{
    Access, Badge, Cap, Endpoint, Fault, LookupFailure, Message, Notification, Page, Reply, Rights, Slot,
    Space, Word,
};

use crate::case::{Case, Caught, fault_at};
use crate::machine::{self, INSTRUCTION};
use crate::memory::{self, FREE, KERNEL, PAGE, UNRESOLVABLE, WORD, WORD_BITS};
use crate::shared::Shared;
use crate::suite::cases;
use crate::thread::{HIGH, own_space};

cases!(fault:
    a_read_of_unmapped_memory_tells_where_and_what,
    a_write_to_unmapped_memory_says_that_it_was_a_write,
    a_jump_to_unmapped_memory_is_a_prefetch_fault,
    the_kernels_memory_cannot_be_read_written_or_executed,
    an_answer_with_label_0_restarts_the_instruction,
    an_answer_that_repairs_nothing_faults_again,
    an_answer_with_another_label_leaves_the_thread_stopped,
    an_undefined_instruction_is_a_user_exception,
    an_answer_to_a_user_exception_can_move_the_program_counter,
    an_unknown_system_call_sends_the_registers,
    an_answer_to_an_unknown_system_call_sets_the_registers,
    sending_to_an_address_that_does_not_resolve_is_a_capability_fault,
    receiving_from_an_address_that_does_not_resolve_is_a_capability_fault,
    receiving_from_what_cannot_be_received_from_is_a_capability_fault,
    an_answer_to_a_capability_fault_makes_the_system_call_again,
    a_non_blocking_send_to_nowhere_is_dropped,
    a_thread_without_cspace_faults_with_invalid_root,
    a_thread_without_handler_stops_and_nobody_else,
    faults_of_several_threads_wait_in_line,
);

fn vm_fault(fault: Fault) -> sys::faults::VMFault {
    match fault {
        Fault::VMFault(fault) => fault,
        other => panic!("expected a memory fault, came {other:?}"),
    }
}

/// A thread that loads a word from an unmapped address, and tells what it got.
fn catch_load(case: &mut Case, address: Word) -> (Caught, &'static Shared) {
    let value = case.word();
    (case.catch(move || value.set(machine::load(address))), value)
}

fn map_page(case: &mut Case, address: Word, content: Word) {
    let page: Cap<Page> = case.make();
    case.map(page, address, Rights::READ_WRITE).unwrap();
    memory::write(address, content);
}

fn a_read_of_unmapped_memory_tells_where_and_what(case: &mut Case) {
    let address = FREE + 3 * WORD;
    let fault = vm_fault(catch_load(case, address).0.report.fault);
    assert_eq!((fault.ip, fault.addr), (machine::load_instruction(), address));
    assert_eq!(Access::of(&fault), Access::Read);
}

fn a_write_to_unmapped_memory_says_that_it_was_a_write(case: &mut Case) {
    let address = FREE + 4 * WORD;
    let fault = vm_fault(case.fault(move || machine::store(address, 1)));
    assert_eq!((fault.ip, fault.addr), (machine::store_instruction(), address));
    assert_eq!(Access::of(&fault), Access::Write);
}

fn a_jump_to_unmapped_memory_is_a_prefetch_fault(case: &mut Case) {
    let address = FREE + 8 * WORD;
    let fault = vm_fault(case.fault(move || machine::execute(address)));
    assert_eq!((fault.ip, fault.addr), (address, address));
    assert_eq!(Access::of(&fault), Access::Execute);
}

fn the_kernels_memory_cannot_be_read_written_or_executed(case: &mut Case) {
    let loaded = case.word();
    let read = vm_fault(case.fault(move || loaded.set(machine::load(KERNEL))));
    let write = vm_fault(case.fault(|| machine::store(KERNEL, 1)));
    let execute = vm_fault(case.fault(|| machine::execute(KERNEL)));
    assert_eq!([read, write, execute].map(|fault| fault.addr), [KERNEL; 3]);
    assert_eq!(Access::of(&execute), Access::Execute);
    assert_eq!(loaded.get(), 0);
}

fn an_answer_with_label_0_restarts_the_instruction(case: &mut Case) {
    let (caught, value) = catch_load(case, FREE);
    map_page(case, FREE, 4321);
    caught.reply.restart();
    assert!(caught.thread.is_done() && value.get() == 4321);
}

fn an_answer_that_repairs_nothing_faults_again(case: &mut Case) {
    let (caught, _) = catch_load(case, FREE);
    for _ in 0..3 {
        caught.reply.restart();
        let again = caught.again().unwrap();
        assert_eq!(again, caught.report);
    }
}

fn an_answer_with_another_label_leaves_the_thread_stopped(case: &mut Case) {
    let (caught, _) = catch_load(case, FREE);
    map_page(case, FREE, 1);
    caught.reply.leave_stopped();
    case.sleep(1);
    assert!(!caught.thread.is_done());
    caught.thread.resume();
    assert!(caught.thread.is_done());
}

fn user_exception(caught: &Caught) -> sys::faults::UserException {
    match caught.report.fault {
        Fault::UserException(fault) => fault,
        other => panic!("expected a user exception, came {other:?}"),
    }
}

fn an_undefined_instruction_is_a_user_exception(case: &mut Case) {
    let fault = user_exception(&case.catch(machine::undefined));
    assert_eq!(fault.fault_ip, machine::undefined_instruction());
    assert!(fault.sp != 0 && fault.sp.is_multiple_of(8));
}

fn an_answer_to_a_user_exception_can_move_the_program_counter(case: &mut Case) {
    let passed = case.word();
    let caught = case.catch(move || {
        machine::undefined();
        passed.count();
    });
    let mut fault = user_exception(&caught);
    fault.fault_ip += INSTRUCTION;
    // SAFETY: the thread goes on behind the instruction, as that function expects.
    unsafe { caught.reply.restart_with(&fault) };
    assert!(passed.get() == 1 && caught.thread.is_done());
}

/// A thread that makes an unknown system call, and tells what its first register holds afterwards.
fn catch_unknown(case: &mut Case, number: Word) -> (Caught, sys::faults::UnknownSyscall, &'static Shared) {
    let left = case.word();
    let caught = case.catch(move || left.set(machine::trap(0xaa00, number)));
    match caught.report.fault {
        Fault::UnknownSyscall(fault) => (caught, fault, left),
        other => panic!("expected an unknown system call, came {other:?}"),
    }
}

fn an_unknown_system_call_sends_the_registers(case: &mut Case) {
    for number in [1234, 0, Word::MAX >> 1, !99] {
        let (caught, fault, _) = catch_unknown(case, number);
        assert_eq!((fault.syscall, fault.fault_ip), (number, machine::trap_instruction()));
        let mut words = [0; sys::seL4_MsgMaxLength as usize];
        assert!(fault.reply(|index, word| words[index] = word) > 8);
        assert_eq!(words[0], 0xaa00);
        case.delete(caught.thread.tcb);
    }
}

fn an_answer_to_an_unknown_system_call_sets_the_registers(case: &mut Case) {
    let (caught, fault, left) = catch_unknown(case, 1234);
    let mut words = [0; sys::seL4_MsgMaxLength as usize];
    let length = fault.reply(|index, word| words[index] = word);
    words[0] = 0xbb00;
    let place = words[..length].iter().position(|word| *word == fault.fault_ip).unwrap();
    words[place] += INSTRUCTION;
    caught.reply.send_words(0, &words[..length]);
    assert!(caught.thread.is_done() && left.get() == 0xbb00);
}

/// What a capability fault at an address that does not resolve must tell.
fn check_unresolvable(case: &Case, caught: &Caught, receiving: Word) {
    let Fault::CapFault(fault) = caught.report.fault else { panic!("{}", caught.report) };
    assert_eq!((fault.addr, fault.in_recv_phase), (UNRESOLVABLE, receiving));
    let bits_found = WORD_BITS - Word::from(case.boot.cnode_size_bits());
    let mismatch = LookupFailure::GuardMismatch { bits_left: WORD_BITS, guard: 0, bits_found };
    assert_eq!(caught.report.lookup_failure(), Some(mismatch));
    assert!(!caught.thread.is_done());
}

fn sending_to_an_address_that_does_not_resolve_is_a_capability_fault(case: &mut Case) {
    let nowhere: Cap<Endpoint> = case.nowhere();
    let sent = case.catch(move || nowhere.send(&Message::new(0)));
    check_unresolvable(case, &sent, 0);
    let called = case.catch(move || {
        let _ = nowhere.call(&Message::new(0));
    });
    check_unresolvable(case, &called, 0);
}

fn receiving_from_an_address_that_does_not_resolve_is_a_capability_fault(case: &mut Case) {
    let nowhere: Cap<Notification> = case.nowhere();
    let caught = case.catch(move || {
        nowhere.wait();
    });
    check_unresolvable(case, &caught, 1);
}

fn receiving_from_what_cannot_be_received_from_is_a_capability_fault(case: &mut Case) {
    let empty = case.slot();
    let tcb: Cap<stele::Tcb> = case.make();
    let (empty, tcb): (Cap<Notification>, Cap<Notification>) = (case.cap(empty), case.wrong(tcb));
    for source in [empty, tcb] {
        let fault = case.fault(move || {
            source.wait();
        });
        let Fault::CapFault(fault) = fault else { panic!("{fault:?}") };
        assert_eq!((fault.addr, fault.in_recv_phase), (source.raw(), 1));
    }
}

fn an_answer_to_a_capability_fault_makes_the_system_call_again(case: &mut Case) {
    let slot = case.slot();
    let notification: Cap<Notification> = case.make();
    let awaited: Cap<Notification> = case.cap(slot);
    let badge = case.word();
    let caught = case.catch(move || badge.set(awaited.wait().0));
    assert!(matches!(caught.report.fault, Fault::CapFault(_)), "{}", caught.report);
    slot.copy_from(case.slot_of(notification), Rights::ALL).unwrap();
    caught.reply.restart();
    assert!(!caught.thread.is_done());
    case.badged(notification, 0x99).signal();
    assert!(caught.thread.is_done() && badge.get() == 0x99);
}

fn a_non_blocking_send_to_nowhere_is_dropped(case: &mut Case) {
    let empty = case.slot();
    for nowhere in [case.nowhere(), case.cap::<Endpoint>(empty)] {
        let thread = case.start(HIGH, move || nowhere.send_if_waiting(&Message::new(0)));
        assert!(thread.is_done());
    }
}

fn a_thread_without_cspace_faults_with_invalid_root(case: &mut Case) {
    let untyped = case.untyped(12);
    let slot = case.slot();
    let cnode = untyped.retype_sized(5, slot).unwrap();
    let (faults, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    let nothing: Cap<Endpoint> = case.cap(Slot::own(cnode, 5));
    let thread = case.thread(HIGH, move || nothing.send(&Message::new(0)));
    thread.tcb.set_space(Some(faults), &Space { cnode, ..own_space(&case.boot) }).unwrap();
    case.revoke(untyped); // takes the thread's copy as well
    thread.resume();
    let report = fault_at(faults, reply).unwrap();
    assert_eq!(report.lookup_failure(), Some(LookupFailure::InvalidRoot));
}

fn a_thread_without_handler_stops_and_nobody_else(case: &mut Case) {
    let value = case.word();
    let thread = case.thread(HIGH, move || value.set(machine::load(FREE)));
    thread.set_fault_handler(None);
    thread.resume();
    assert!(!thread.is_done());
    map_page(case, FREE, 8);
    thread.resume(); // the instruction is executed again
    assert!(thread.is_done() && value.get() == 8);
}

fn faults_of_several_threads_wait_in_line(case: &mut Case) {
    let (faults, reply): (Cap<Endpoint>, Cap<Reply>) = (case.make(), case.make());
    for number in 1..=3 {
        let thread = case.thread(HIGH, move || {
            machine::load(FREE + number * PAGE);
        });
        thread.set_fault_handler(Some(case.badged(faults, number)));
        thread.resume();
    }
    for number in 1..=3 {
        let report = fault_at(faults, reply).unwrap();
        assert_eq!(report.badge, Badge(number));
        assert_eq!(vm_fault(report.fault).addr, FREE + number * PAGE);
    }
}
