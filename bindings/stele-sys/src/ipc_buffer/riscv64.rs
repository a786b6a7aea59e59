// SPDX-License-Identifier: BSD-2-Clause
//! The thread-local variable on RISC-V.

use core::arch::asm;
use core::ffi::c_void;

/// The calling thread's instance of the variable.
#[inline(always)]
pub fn address() -> *mut *mut c_void {
    let address;
    // SAFETY: reads a register and adds constants; nothing else is touched.
    unsafe {
        asm!(
            "lui {0}, %tprel_hi(__sel4_ipc_buffer)",
            "add {0}, {0}, tp, %tprel_add(__sel4_ipc_buffer)",
            "addi {0}, {0}, %tprel_lo(__sel4_ipc_buffer)",
            out(reg) address,
            options(nomem, nostack, preserves_flags),
        );
    }
    address
}
