// SPDX-License-Identifier: BSD-2-Clause
//! Where a thread finds its IPC buffer: in the thread-local variable `__sel4_ipc_buffer`, the same that C programs use.
//!
//! Rust has no thread-local variables on bare targets, so the variable is defined and read here in assembly, by the
//! rules of static ELF thread-local storage. The definition is weak: in a program that links the C runtime too, both
//! languages share one variable.

use core::ffi::c_void;

#[cfg(target_os = "none")]
core::arch::global_asm!(
    ".pushsection .tbss.__sel4_ipc_buffer, \"awT\", %nobits",
    ".weak __sel4_ipc_buffer",
    ".type __sel4_ipc_buffer, %object",
    ".size __sel4_ipc_buffer, {size}",
    ".balign {size}",
    "__sel4_ipc_buffer:",
    ".zero {size}",
    ".popsection",
    size = const size_of::<*mut c_void>(),
);

#[cfg_attr(all(target_os = "none", target_arch = "aarch64"), path = "ipc_buffer/aarch64.rs")]
#[cfg_attr(all(target_os = "none", target_arch = "arm"), path = "ipc_buffer/aarch32.rs")]
#[cfg_attr(all(target_os = "none", target_arch = "x86_64"), path = "ipc_buffer/x86_64.rs")]
#[cfg_attr(all(target_os = "none", target_arch = "riscv64"), path = "ipc_buffer/riscv64.rs")]
#[cfg_attr(not(target_os = "none"), path = "ipc_buffer/host.rs")]
mod thread_local;

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
