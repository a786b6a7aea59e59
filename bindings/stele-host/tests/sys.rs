// SPDX-License-Identifier: BSD-2-Clause
//! The generated stubs of `stele-sys`, as C programs would use them.

#![allow(non_snake_case, clippy::undocumented_unsafe_blocks, reason = "the calls act on a simulated machine")]

mod common;

use common::{ABOVE, FREE, test};
use stele_sys::*;

const ROOT_CNODE: seL4_CPtr = seL4_CapInitThreadCNode as seL4_CPtr;
const ROOT_VSPACE: seL4_CPtr = seL4_CapInitThreadVSpace as seL4_CPtr;

/// Makes an object of the root task's memory in this slot.
fn retype(memory: seL4_CPtr, kind: seL4_Word, bits: seL4_Word, slot: seL4_CPtr) -> seL4_Error {
    unsafe { seL4_Untyped_Retype(memory, kind, bits, ROOT_CNODE, 0, 0, slot, 1) }
}

#[test]
fn retype_makes_an_object_that_the_kernel_can_name() {
    test(|root| {
        let (memory, slot) = (root.pool.memory().cap.raw(), root.pool.slot().index());
        unsafe {
            assert_eq!(seL4_DebugCapIdentify(slot), 0);
            assert_eq!(retype(memory, seL4_EndpointObject as seL4_Word, 0, slot), seL4_NoError);
            assert_ne!(seL4_DebugCapIdentify(slot), 0);
            assert_eq!(retype(memory, seL4_EndpointObject as seL4_Word, 0, slot), seL4_DeleteFirst);
        }
    });
}

#[test]
fn details_of_an_error_lie_in_the_first_message_words() {
    test(|root| {
        let (memory, slot) = (root.pool.memory().cap.raw(), root.pool.slot().index());
        let error = retype(memory, seL4_UntypedObject as seL4_Word, 60, slot);
        assert_eq!(error, seL4_RangeError);
        let (min, max) =
            unsafe { (seL4_GetMR(stele_RangeError_Min as usize), seL4_GetMR(stele_RangeError_Max as usize)) };
        assert_eq!((min, max), (0, seL4_MaxUntypedBits as seL4_Word));
    });
}

#[test]
fn a_signal_is_taken_once() {
    test(|root| {
        let (memory, slot) = (root.pool.memory().cap.raw(), root.pool.slot().index());
        let badged = root.pool.slot().index();
        assert_eq!(retype(memory, seL4_NotificationObject as seL4_Word, 0, slot), seL4_NoError);
        unsafe {
            let rights = seL4_CapRights_t::new(0, 0, 0, 1);
            let bits = seL4_WordBits as u8;
            assert_eq!(
                seL4_CNode_Mint(ROOT_CNODE, badged, bits, ROOT_CNODE, slot, bits, rights, 6),
                seL4_NoError
            );
            seL4_Signal(badged);
            assert_eq!(seL4_Poll(slot).0, 6);
            assert_eq!(seL4_Poll(slot).0, 0);
        }
    });
}

#[test]
fn a_call_brings_a_long_message_there_and_back() {
    test(|root| {
        let (endpoint, reply) = root.endpoint();
        let (endpoint, reply) = (endpoint.raw(), reply.raw());
        root.start(ABOVE, move || unsafe {
            let (badge, info) = seL4_Recv(endpoint, reply);
            assert_eq!((badge, info.get_label(), info.get_length()), (0, 7, 120));
            for index in 0..120 {
                seL4_SetMR(index, 2 * seL4_GetMR(index));
            }
            let _ = seL4_ReplyRecv(endpoint, seL4_MessageInfo_t::new(8, 0, 0, 120), reply);
        });
        unsafe {
            (0..120).for_each(|index| seL4_SetMR(index, 1000 + index as seL4_Word));
            let (_, info) = seL4_Call(endpoint, seL4_MessageInfo_t::new(7, 0, 0, 120));
            assert_eq!((info.get_label(), info.get_length()), (8, 120));
            assert!((0..120).all(|index| seL4_GetMR(index) == 2 * (1000 + index as seL4_Word)));
        }
    });
}

#[test]
fn registers_are_written_and_read_back() {
    test(|root| {
        let thread = root.thread(ABOVE, None).tcb.raw();
        let count = (size_of::<seL4_UserContext>() / size_of::<seL4_Word>()) as seL4_Word;
        let mut registers = seL4_UserContext { pc: 0x40_1000, sp: 0x60_0000, x0: 1, ..Default::default() };
        registers.tpidr_el0 = 77;
        let mut found = seL4_UserContext::zeroed();
        unsafe {
            assert_eq!(seL4_TCB_WriteRegisters(thread, 0, 0, count, &registers), seL4_NoError);
            assert_eq!(seL4_TCB_ReadRegisters(thread, 0, 0, count, &mut found), seL4_NoError);
        }
        assert_eq!((found.pc, found.sp, found.x0, found.tpidr_el0), (0x40_1000, 0x60_0000, 1, 77));
    });
}

#[test]
fn a_page_tells_where_it_is_and_shows_what_was_written() {
    test(|root| {
        let (memory, slot) = (root.pool.memory().cap.raw(), root.pool.slot().index());
        assert_eq!(retype(memory, seL4_ARM_SmallPageObject as seL4_Word, 0, slot), seL4_NoError);
        let address = unsafe {
            let rights = seL4_CapRights_t::new(0, 0, 1, 1);
            let error = seL4_ARM_Page_Map(slot, ROOT_VSPACE, FREE, rights, seL4_ARM_Default_VMAttributes);
            assert_eq!(error, seL4_NoError);
            seL4_ARM_Page_GetAddress(slot)
        };
        assert_eq!(address.error, seL4_NoError);
        stele_host::write(FREE + 8, 0x1234_5678);
        assert_eq!(root.machine.memory_word(address.paddr + 8), 0x1234_5678);
    });
}

#[test]
fn what_the_program_prints_comes_out_and_its_status_too() {
    test(|root| {
        let status = root.machine.exit_status_of(|| unsafe {
            b"hello".iter().for_each(|letter| seL4_DebugPutChar((*letter).into()));
            seL4_DebugExit(3);
            unreachable!("the kernel has stopped the machine");
        });
        assert_eq!(status, 3);
        assert!(root.machine.console().ends_with("hello"));
    });
}
