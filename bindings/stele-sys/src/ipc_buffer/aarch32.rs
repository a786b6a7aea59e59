// SPDX-License-Identifier: BSD-2-Clause
//! The thread-local variable on 32-bit Arm: TPIDRURW is the thread pointer.

use core::arch::asm;
use core::ffi::c_void;

/// The calling thread's instance of the variable.
#[inline(always)]
pub fn address() -> *mut *mut c_void {
    let address;
    // SAFETY: reads TPIDRURW and a constant beside the code, and adds them; nothing else is touched.
    unsafe {
        asm!(
            "ldr {offset}, 2f",
            "b 3f",
            ".p2align 2",
            "2: .word __sel4_ipc_buffer(tpoff)",
            "3: mrc p15, 0, {address}, c13, c0, 2",
            "add {address}, {address}, {offset}",
            address = out(reg) address,
            offset = out(reg) _,
            options(readonly, nostack, preserves_flags),
        );
    }
    address
}
