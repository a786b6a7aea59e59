// SPDX-License-Identifier: BSD-2-Clause
//! The thread-local variable on x86-64.

use core::arch::asm;
use core::ffi::c_void;

/// The calling thread's instance of the variable.
#[inline(always)]
pub fn address() -> *mut *mut c_void {
    let address;
    // SAFETY: reads the word at fs:0, the address of the thread's own block, and adds a constant.
    unsafe {
        asm!(
            "mov {0}, fs:0",
            "lea {0}, [{0} + __sel4_ipc_buffer@TPOFF]",
            out(reg) address,
            options(readonly, nostack, preserves_flags),
        );
    }
    address
}
