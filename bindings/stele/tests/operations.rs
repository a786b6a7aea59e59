// SPDX-License-Identifier: BSD-2-Clause
//! Operations put their arguments where the kernel looks for them. The stubs have golden vectors; this is about the layer above.

mod common;

use common::answering;
use stele::sys;
use stele::{
    Badge, BootInfo, CNode, Cap, CapData, CommonRegisters, Endpoint, Error, FaultAnswer, LookupFailure,
    Object, Page, REGISTER_COUNT, Registers, Reply, Slot, Space, Tcb, VSpace, Word,
};

fn cap<T: Object>(address: Word) -> Cap<T> {
    // SAFETY: there is no kernel; the number names nothing.
    unsafe { Cap::from_raw(address) }
}

#[test]
fn rotate_sends_three_addresses_and_two_data() {
    let (root, other): (Cap<CNode>, Cap<CNode>) = (cap(2), cap(3));
    let (target, pivot, source) = (Slot::new(root, 10, 8), Slot::new(other, 11, 7), Slot::new(root, 12, 6));
    let guard = CapData::Guard { value: 1, bits: 4 };
    let (seen, result) =
        answering(0, 0, &[], || target.rotate_from(CapData::Badge(Badge(9)), pivot, guard, source));
    assert_eq!(result, Ok(()));
    let guard = sys::seL4_CNode_CapData_t::new(1, 4).words[0];
    assert_eq!((seen.label, seen.cap), (sys::CNodeRotate.into(), 2));
    assert_eq!(seen.words, [10, 8, 9, 11, 7, guard, 12, 6]);
    assert_eq!(seen.caps, [3, 2]);
}

#[test]
fn mutate_without_data_sends_zero() {
    let root: Cap<CNode> = cap(2);
    let (seen, _) =
        answering(0, 0, &[], || Slot::new(root, 1, 8).mutate_from(Slot::new(root, 3, 8), CapData::Keep));
    assert_eq!((seen.label, seen.words.last()), (sys::CNodeMutate.into(), Some(&0)));
}

#[test]
fn a_thread_without_fault_handler_gets_the_null_capability() {
    let (tcb, cnode, vspace): (Cap<Tcb>, Cap<CNode>, Cap<VSpace>) = (cap(5), cap(6), cap(7));
    let space = Space { cnode, guard: (0, 0), vspace };
    let (seen, _) = answering(0, 0, &[], || tcb.set_space(None, &space));
    assert_eq!((seen.label, seen.caps), (sys::TCBSetSpace.into(), vec![0, 6, 7]));
    let (seen, _) = answering(0, 0, &[], || tcb.set_space(Some(cap::<Endpoint>(8)), &space));
    assert_eq!(seen.caps, [8, 6, 7]);
    let (seen, _) = answering(0, 0, &[], || tcb.clear_ipc_buffer());
    assert_eq!((seen.label, seen.words, seen.caps), (sys::TCBSetIPCBuffer.into(), vec![0], vec![0]));
    let (seen, _) = answering(0, 0, &[], || tcb.set_ipc_buffer(0x2000, cap::<Page>(9)));
    assert_eq!((seen.words, seen.caps), (vec![0x2000], vec![9]));
}

#[test]
fn of_registers_only_as_many_are_read_as_were_asked_for() {
    let tcb: Cap<Tcb> = cap(5);
    let answer: Vec<Word> = (1..=REGISTER_COUNT as Word).collect();
    let (seen, read) = answering(0, 0, &answer, || tcb.read_first_registers(true, 3));
    assert_eq!(seen.words, [1, 3]);
    let words = read.unwrap().as_words();
    assert_eq!(words[..3], [1, 2, 3]);
    assert!(words[3..].iter().all(|word| *word == 0));
}

#[test]
fn an_operation_by_its_number_tells_its_error() {
    let (seen, result) = answering(0, sys::seL4_RangeError.into(), &[1, 5], || {
        // SAFETY: there is no kernel.
        unsafe { cap::<Tcb>(5).invoke(77, &[1, 2, 3, 4, 5, 6], &[8]) }
    });
    assert_eq!((seen.label, seen.words.len(), seen.caps), (77, 6, vec![8]));
    assert_eq!(result, Err(Error::RangeError { min: 1, max: 5 }));
}

#[test]
fn an_answer_to_a_timeout_is_all_registers_but_those_of_thread_local_storage() {
    let registers = Registers::from_words(core::array::from_fn(|index| index as Word + 100));
    let reply: Cap<Reply> = cap(4);
    // SAFETY: there is no kernel, and no thread that goes on.
    let (seen, ()) = answering(0, 0, &[], || unsafe { reply.restart_with(&registers) });
    assert_eq!(seen.words.len(), sys::seL4_TimeoutReply_Length as usize);
    assert_eq!(seen.words[sys::seL4_TimeoutReply_FaultIP as usize], registers.instruction());
    assert_eq!(seen.words[sys::seL4_TimeoutReply_SP as usize], registers.stack());
    assert_eq!(seen.words[sys::seL4_TimeoutReply_X0 as usize], registers.argument());
    assert_eq!(seen.words[sys::seL4_TimeoutReply_X28 as usize], registers.x28);
}

#[test]
fn an_answer_to_a_fault_is_as_long_as_the_contract_says() {
    let fault = sys::faults::UserException { fault_ip: 4, sp: 2, spsr: 3, number: 0, code: 0 };
    let mut words = [0; 8];
    assert_eq!(fault.put(|index, word| words[index] = word), 3);
    assert_eq!(words[..3], [4, 2, 3]);
}

#[test]
fn a_capability_fault_tells_why() {
    let fault = sys::faults::CapFault {
        lookup_failure_type: sys::seL4_GuardMismatch as Word,
        bits_left: 64,
        guard_mismatch_guard_found: 3,
        guard_mismatch_bits_found: 5,
        ..Default::default()
    };
    let expected = LookupFailure::GuardMismatch { bits_left: 64, guard: 3, bits_found: 5 };
    assert_eq!(LookupFailure::of(&fault), expected);
}

#[test]
fn boot_information_can_be_given_to_other_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<BootInfo>();
}
