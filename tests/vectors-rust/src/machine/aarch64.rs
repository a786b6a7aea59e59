// SPDX-License-Identifier: BSD-2-Clause
//! Start and exception vector on AArch64: those of the vectors in C, with the floating-point unit switched on and its
//! registers kept, which Rust code may use.

use core::arch::{asm, global_asm};

/// Registers that the exception vector puts into memory: x0 to x30.
pub const GENERAL_REGISTERS: usize = 31;

global_asm!(include_str!("../../../vectors/machine_aarch64.S"), options(raw));
global_asm!(
    ".text",
    ".global start",
    "start:",
    "    mov x0, #(3 << 20)", // FPEN
    "    msr cpacr_el1, x0",
    "    isb",
    "    b _start",
    ".global system_call_taken",
    "system_call_taken:",
    "    str x30, [sp, #-16]!",
    "    sub sp, sp, #512",
    "    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31",
    "    str q\\n, [sp, #(16 * \\n)]",
    "    .endr",
    "    bl handle_system_call",
    "    .irp n, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31",
    "    ldr q\\n, [sp, #(16 * \\n)]",
    "    .endr",
    "    add sp, sp, #512",
    "    ldr x30, [sp], #16",
    "    ret",
);

/// Sets the pointer to thread-local storage.
///
/// # Safety
/// Nothing else uses the memory there.
pub unsafe fn set_thread_pointer(pointer: *mut u8) {
    // SAFETY: the register belongs to programs.
    unsafe { asm!("msr tpidr_el0, {}", in(reg) pointer, options(nostack, preserves_flags)) }
}
