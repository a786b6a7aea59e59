// SPDX-License-Identifier: BSD-2-Clause
//! Start and exception vector on 32-bit Arm: those of the vectors in C, with the floating-point unit switched on and its
//! registers kept, which Rust code may use.

use core::arch::{asm, global_asm};

/// Registers that the exception vector puts into memory: r0 to r12.
pub const GENERAL_REGISTERS: usize = 13;

global_asm!(include_str!("../../../vectors/machine_aarch32.S"), options(raw));
global_asm!(
    ".text",
    ".arm",
    ".fpu vfpv3-d16",
    ".global start",
    "start:",
    "    mrc p15, 0, r0, c1, c0, 2", // CPACR: coprocessors 10 and 11
    "    orr r0, r0, #0xf00000",
    "    mcr p15, 0, r0, c1, c0, 2",
    "    isb",
    "    mov r0, #0x40000000",
    "    vmsr fpexc, r0",
    "    b _start",
    ".global system_call_taken",
    "system_call_taken:",
    "    push {{r4, lr}}",
    "    vpush {{d0-d15}}",
    "    bl handle_system_call",
    "    vpop {{d0-d15}}",
    "    pop {{r4, pc}}",
);

/// Sets the pointer to thread-local storage.
///
/// # Safety
/// Nothing else uses the memory there.
pub unsafe fn set_thread_pointer(pointer: *mut u8) {
    // SAFETY: the register belongs to programs.
    unsafe { asm!("mcr p15, 0, {}, c13, c0, 2", in(reg) pointer, options(nostack, preserves_flags)) }
}
