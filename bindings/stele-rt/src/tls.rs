// SPDX-License-Identifier: BSD-2-Clause
//! Thread-local storage of the first thread.
//!
//! Rust has no thread-local variables on bare targets, but the IPC buffer's address is one (see `stele_sys::ipc_buffer`),
//! and linked C code may have more. The layout is that of static ELF thread-local storage on Arm: the thread pointer
//! points to two reserved words, and behind them, at their alignment, lie the variables.

/// Room for the variables of the first thread.
#[cfg(target_os = "none")]
const SIZE: usize = 4096;

/// Bytes between thread pointer and variables: two words, rounded up to the alignment of the variables in `stele.x`.
#[cfg(target_os = "none")]
const RESERVED: usize = (2 * size_of::<usize>()).next_multiple_of(16);

#[cfg(target_os = "none")]
#[repr(C, align(16))]
struct Area(core::cell::UnsafeCell<[u8; SIZE]>);

// SAFETY: only `init` touches it, which runs once, before other threads exist.
#[cfg(target_os = "none")]
unsafe impl Sync for Area {}

/// Sets up thread-local storage of the first thread.
///
/// # Safety
/// Called once, before anything uses thread-local variables.
#[cfg(target_os = "none")]
pub unsafe fn init() {
    static AREA: Area = Area(core::cell::UnsafeCell::new([0; SIZE]));
    // SAFETY: the area is zero and nothing else uses it; the caller's promise.
    unsafe {
        let Some(pointer) = prepare(AREA.0.get().cast::<u8>(), SIZE) else { crate::panic::end(1) };
        crate::arch::set_thread_pointer(pointer);
    }
}

/// Puts the variables' first values into an area of zeros; answers the pointer that its thread needs, or `None` when the
/// area is too small.
///
/// # Safety
/// `area` is aligned to 16 bytes, has `size` bytes and is used by nothing else.
#[cfg(target_os = "none")]
pub(crate) unsafe fn prepare(area: *mut u8, size: usize) -> Option<*mut u8> {
    unsafe extern "C" {
        static __stele_tdata_start: [u8; 0];
        static __stele_tdata_size: [u8; 0];
        static __stele_tls_size: [u8; 0];
    }
    if RESERVED + (&raw const __stele_tls_size).addr() > size {
        return None;
    }
    // SAFETY: the linker script says where the variables' first values are; the area is large enough.
    unsafe {
        let template = (&raw const __stele_tdata_start).cast::<u8>();
        area.add(RESERVED).copy_from_nonoverlapping(template, (&raw const __stele_tdata_size).addr());
    }
    Some(area)
}
