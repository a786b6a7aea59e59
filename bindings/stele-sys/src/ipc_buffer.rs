// SPDX-License-Identifier: BSD-2-Clause
//! Where a thread finds its IPC buffer: in the thread-local variable `__sel4_ipc_buffer`, the same that C programs use.
//!
//! Rust has no thread-local variables on bare targets, so the variable is defined and read here in assembly, by the
//! rules of static ELF thread-local storage. The definition is weak: in a program that links the C runtime too, both
//! languages share one variable.

use core::ffi::c_void;

#[cfg(all(target_os = "none", target_pointer_width = "64"))]
mod thread_local {
    use core::arch::{asm, global_asm};
    use core::ffi::c_void;

    global_asm!(
        ".pushsection .tbss.__sel4_ipc_buffer, \"awT\", %nobits",
        ".weak __sel4_ipc_buffer",
        ".type __sel4_ipc_buffer, %object",
        ".size __sel4_ipc_buffer, 8",
        ".p2align 3",
        "__sel4_ipc_buffer:",
        ".zero 8",
        ".popsection",
    );

    /// The calling thread's instance of the variable.
    #[inline(always)]
    pub fn address() -> *mut *mut c_void {
        let address;
        // SAFETY: reads a register and adds constants; nothing else is touched.
        #[cfg(target_arch = "aarch64")]
        unsafe {
            asm!(
                "mrs {0}, tpidr_el0",
                "add {0}, {0}, #:tprel_hi12:__sel4_ipc_buffer, lsl #12",
                "add {0}, {0}, #:tprel_lo12_nc:__sel4_ipc_buffer",
                out(reg) address,
                options(nomem, nostack, preserves_flags),
            );
        }
        // SAFETY: as above.
        #[cfg(target_arch = "riscv64")]
        unsafe {
            asm!(
                "lui {0}, %tprel_hi(__sel4_ipc_buffer)",
                "add {0}, {0}, tp, %tprel_add(__sel4_ipc_buffer)",
                "addi {0}, {0}, %tprel_lo(__sel4_ipc_buffer)",
                out(reg) address,
                options(nomem, nostack, preserves_flags),
            );
        }
        // SAFETY: as above; the word at fs:0 is the address of the thread's own block.
        #[cfg(target_arch = "x86_64")]
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
}

#[cfg(all(target_os = "none", target_arch = "arm"))]
mod thread_local {
    use core::arch::{asm, global_asm};
    use core::ffi::c_void;

    global_asm!(
        ".pushsection .tbss.__sel4_ipc_buffer, \"awT\", %nobits",
        ".weak __sel4_ipc_buffer",
        ".type __sel4_ipc_buffer, %object",
        ".size __sel4_ipc_buffer, 4",
        ".p2align 2",
        "__sel4_ipc_buffer:",
        ".zero 4",
        ".popsection",
    );

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
}

#[cfg(not(target_os = "none"))]
mod thread_local {
    use core::ffi::c_void;
    use std::cell::Cell;
    use std::ptr::null_mut;

    std::thread_local! {
        static VARIABLE: Cell<*mut c_void> = const { Cell::new(null_mut()) };
    }

    /// The calling thread's instance of the variable.
    pub fn address() -> *mut *mut c_void {
        VARIABLE.with(Cell::as_ptr)
    }
}

/// The calling thread's IPC buffer; null when it has none. Thread-local storage must be set up, which the runtime does
/// before anything else.
#[inline(always)]
#[must_use]
pub fn get() -> *mut c_void {
    // SAFETY: the variable exists for each thread, and only its own thread touches it.
    unsafe { thread_local::address().read() }
}

/// Sets the calling thread's IPC buffer.
///
/// # Safety
/// `buffer` is null, or the IPC buffer that the kernel uses for this thread.
#[inline]
pub unsafe fn set(buffer: *mut c_void) {
    // SAFETY: as above.
    unsafe { thread_local::address().write(buffer) }
}
