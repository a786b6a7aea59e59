// SPDX-License-Identifier: BSD-2-Clause
//! The thread-local variable on AArch64.

use core::arch::asm;
use core::ffi::c_void;

/// The calling thread's instance of the variable.
#[inline(always)]
pub fn address() -> *mut *mut c_void {
    let address;
    // SAFETY: reads a register and adds constants; nothing else is touched.
    unsafe {
        asm!(
            "mrs {0}, tpidr_el0",
            "add {0}, {0}, #:tprel_hi12:__sel4_ipc_buffer, lsl #12",
            "add {0}, {0}, #:tprel_lo12_nc:__sel4_ipc_buffer",
            out(reg) address,
            options(nomem, nostack, preserves_flags),
        );
    }
    address
}
