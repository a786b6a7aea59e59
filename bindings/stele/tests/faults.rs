// SPDX-License-Identifier: BSD-2-Clause
//! Fault messages become values.

mod common;

use common::answering;
use stele::sys;
use stele::{Badge, Cap, Endpoint, Fault, FaultReport, Reply, Word};

/// What a fault handler makes of a message.
fn report(label: Word, words: &[Word]) -> Option<FaultReport> {
    // SAFETY: there is no kernel; the numbers name nothing.
    let (endpoint, reply): (Cap<Endpoint>, Cap<Reply>) = unsafe { (Cap::from_raw(1), Cap::from_raw(2)) };
    answering(4, label, words, || FaultReport::read(&endpoint.recv(reply))).1
}

#[test]
fn a_memory_fault_tells_address_and_instruction() {
    let report = report(Word::from(sys::seL4_Fault_VMFault), &[0x40_1000, 0x10, 0, 0x9200_0046]).unwrap();
    assert_eq!(report.badge, Badge(4));
    assert_eq!(report.instruction(), Some(0x40_1000));
    let Fault::VMFault(fault) = report.fault else { panic!("{report:?}") };
    assert_eq!((fault.addr, fault.prefetch_fault, fault.fsr), (0x10, 0, 0x9200_0046));
    assert_eq!(
        report.to_string(),
        "tried to write to address 0x10 at instruction 0x401000 (status 0x92000046)"
    );
}

#[test]
fn a_long_fault_message_is_read_from_the_buffer() {
    let words: Vec<Word> = (0..13).map(|word| word * 16).collect();
    let report = report(Word::from(sys::seL4_Fault_UnknownSyscall), &words).unwrap();
    let Fault::UnknownSyscall(fault) = report.fault else { panic!("{report:?}") };
    assert_eq!((fault.x0, fault.x7, fault.fault_ip, fault.syscall), (0, 7 * 16, 8 * 16, 12 * 16));
}

#[test]
fn a_reply_puts_registers_back_in_message_order() {
    let fault = sys::faults::UserException { fault_ip: 1, sp: 2, spsr: 3, number: 4, code: 5 };
    let mut words = [0; 8];
    assert_eq!(fault.reply(|index, word| words[index] = word), 3);
    assert_eq!(words, [1, 2, 3, 0, 0, 0, 0, 0]);
}

#[test]
fn a_message_with_another_label_is_no_fault() {
    assert_eq!(report(100, &[1, 2, 3, 4]), None);
}
