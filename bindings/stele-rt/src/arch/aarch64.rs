// SPDX-License-Identifier: BSD-2-Clause
//! The instructions and registers of AArch64 that a program starts and ends with.

use core::arch::{asm, global_asm};

use stele::{Word, sys};

// x0 to x2: what the kernel (root task: boot information) or the parent (server: IPC buffer, two arguments) passes.
// A root task comes without a stack, a server with one.
global_asm!(
    ".section .text._start, \"ax\"",
    ".global _start",
    "_start:",
    "    adrp x9, __stele_stack_top",
    "    add  x9, x9, :lo12:__stele_stack_top",
    "    adrp x10, __stele_has_stack",
    "    ldrb w10, [x10, :lo12:__stele_has_stack]",
    "    cbz  w10, 1f",
    "    mov  sp, x9",
    "1:  mov  x29, xzr",
    "    mov  x30, xzr",
    "    b    __stele_main",
    ".previous",
);

/// Sets the pointer to thread-local storage of the calling thread.
///
/// # Safety
/// The thread's variables are there.
pub unsafe fn set_thread_pointer(pointer: *mut u8) {
    // SAFETY: the register belongs to the program.
    unsafe { asm!("msr tpidr_el0, {}", in(reg) pointer, options(nostack, preserves_flags)) }
}

/// A call to the emulator, with the words that it reads.
pub fn call_emulator(operation: Word, words: &[Word; 2]) {
    // SAFETY: the call only reads the words; without an emulator the instruction is a fault.
    unsafe { asm!("hlt #0xf000", inout("x0") operation => _, in("x1") words, options(nostack)) }
}

/// Where the machine has firmware, its capability is the right to switch the machine off. The status is lost.
pub fn end_by_firmware() {
    const PSCI_SYSTEM_OFF: Word = 0x8400_0008;
    let mut answer = sys::seL4_ARM_SMCContext::zeroed();
    let off = sys::seL4_ARM_SMCContext { x0: PSCI_SYSTEM_OFF, ..answer };
    // SAFETY: nothing runs afterwards, or else nothing has changed.
    let _ = unsafe { sys::seL4_ARM_SMC_Call(sys::seL4_CapSMC.into(), &off, &mut answer) };
}

/// An instruction that raises an exception.
pub fn trap() {
    // SAFETY: whoever resumes the thread finds everything as it was.
    unsafe { asm!("brk #0", options(nomem, nostack)) }
}
