// SPDX-License-Identifier: BSD-2-Clause
//! The instructions and registers of 32-bit Arm that a program starts and ends with.

use core::arch::{asm, global_asm};

use stele::Word;

// r0 to r2: what the kernel (root task: boot information) or the parent (server: IPC buffer, two arguments) passes.
// A root task comes without a stack, a server with one.
global_asm!(
    ".section .text._start, \"ax\"",
    ".arm",
    ".global _start",
    ".type _start, %function",
    "_start:",
    "    movw r3, #:lower16:__stele_has_stack",
    "    movt r3, #:upper16:__stele_has_stack",
    "    ldrb r3, [r3]",
    "    cmp  r3, #0",
    "    beq  1f",
    "    movw r3, #:lower16:__stele_stack_top",
    "    movt r3, #:upper16:__stele_stack_top",
    "    mov  sp, r3",
    "1:  mov  r11, #0",
    "    mov  lr, #0",
    "    b    __stele_main",
    ".previous",
);

// By this function C code that is linked in finds its thread-local variables, the IPC buffer's address among them
// (`-mtp=soft`). It changes no register but r0. The C runtime has the same one: either will do.
global_asm!(
    ".section .text.__aeabi_read_tp, \"ax\"",
    ".arm",
    ".weak __aeabi_read_tp",
    ".type __aeabi_read_tp, %function",
    "__aeabi_read_tp:",
    "    mrc p15, 0, r0, c13, c0, 2",
    "    bx  lr",
    ".previous",
);

/// Sets the pointer to thread-local storage of the calling thread: TPIDRURW, which programs may write.
///
/// # Safety
/// The thread's variables are there.
pub unsafe fn set_thread_pointer(pointer: *mut u8) {
    // SAFETY: the register belongs to the program.
    unsafe { asm!("mcr p15, 0, {}, c13, c0, 2", in(reg) pointer, options(nostack, preserves_flags)) }
}

/// A call to the emulator, with the words that it reads.
pub fn call_emulator(operation: Word, words: &[Word; 2]) {
    // SAFETY: the call only reads the words; without an emulator the instruction is a fault. It is `hlt #0xf000`, which
    // assemblers refuse for this architecture.
    unsafe {
        asm!(".inst 0xe10f0070", inout("r0") operation => _, in("r1") words, options(nostack));
    }
}

/// The contract has no calls to the firmware on this architecture.
pub fn end_by_firmware() {}

/// An instruction that raises an exception.
pub fn trap() {
    // SAFETY: whoever resumes the thread finds everything as it was.
    unsafe { asm!("udf #0", options(nomem, nostack)) }
}
