// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! The contract for riscv64: words of 64 bits.

mod bitfields;
mod constants;
pub mod faults;
mod invocations;
mod syscalls;
mod types;

pub use bitfields::*;
pub use constants::*;
pub use invocations::*;
pub use syscalls::*;
pub use types::*;

/// Major version of the ABI: a kernel of another one does not start this program.
pub const STELE_ABI_MAJOR: u32 = 1;
/// Minor version of the ABI: counts additions.
pub const STELE_ABI_MINOR: u32 = 0;
/// SHA-256 of the contract's canonical form.
pub const STELE_ABI_HASH: [u8; 32] = [
    61, 50, 95, 59, 176, 109, 22, 223, 141, 197, 13, 147, 136, 49, 222, 126,
    13, 115, 175, 23, 241, 228, 125, 242, 199, 248, 208, 82, 187, 129, 215, 249,
];

/// Number of message words that travel in registers.
pub const MESSAGE_REGISTERS: usize = 4;

/// Names of the registers that carry a system call, for kernels made of a closure ([`crate::recording`]).
#[cfg(not(target_os = "none"))]
pub mod registers {
    /// Role `number`.
    pub const NUMBER: &str = "a7";
    /// Role `cap`.
    pub const CAP: &str = "a0";
    /// Role `info`.
    pub const INFO: &str = "a1";
    /// Role `reply`.
    pub const REPLY: &str = "a6";
    /// Role `dest`.
    pub const DEST: &str = "t0";
    /// The first message words.
    pub const MESSAGE: [&str; super::MESSAGE_REGISTERS] = ["a2", "a3", "a4", "a5"];
}

/// The calling thread's IPC buffer.
#[inline]
#[must_use]
pub fn seL4_GetIPCBuffer() -> *mut seL4_IPCBuffer {
    crate::ipc_buffer::get().cast()
}

/// Makes `buffer` the calling thread's IPC buffer, as far as this program knows; the kernel is told by `seL4_TCB_SetIPCBuffer`.
///
/// # Safety
/// Thread-local storage is set up, and `buffer` is what the kernel uses for this thread.
#[inline]
pub unsafe fn seL4_SetIPCBuffer(buffer: *mut seL4_IPCBuffer) {
    // SAFETY: the caller promises a set-up thread.
    unsafe { crate::ipc_buffer::set(buffer.cast()) }
}

/// Word `index` of the message in the IPC buffer.
///
/// # Safety
/// The calling thread has an IPC buffer.
#[inline]
#[must_use]
pub unsafe fn seL4_GetMR(index: usize) -> seL4_Word {
    // SAFETY: the caller promises a buffer; the index is checked.
    unsafe { (*seL4_GetIPCBuffer()).msg[index] }
}

/// Sets word `index` of the message in the IPC buffer.
///
/// # Safety
/// The calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_SetMR(index: usize, value: seL4_Word) {
    // SAFETY: the caller promises a buffer; the index is checked.
    unsafe { (*seL4_GetIPCBuffer()).msg[index] = value }
}

/// Sets the capability that goes out at `index`.
///
/// # Safety
/// The calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_SetCap(index: usize, cap: seL4_CPtr) {
    // SAFETY: the caller promises a buffer; the index is checked.
    unsafe { (*seL4_GetIPCBuffer()).caps_or_badges[index] = cap }
}

/// The badge of the unwrapped capability that came in at `index`.
///
/// # Safety
/// The calling thread has an IPC buffer.
#[inline]
#[must_use]
pub unsafe fn seL4_GetBadge(index: usize) -> seL4_Word {
    // SAFETY: the caller promises a buffer; the index is checked.
    unsafe { (*seL4_GetIPCBuffer()).caps_or_badges[index] }
}

/// Says where the next capability that arrives goes.
///
/// # Safety
/// The calling thread has an IPC buffer.
#[inline]
pub unsafe fn seL4_SetCapReceivePath(root: seL4_CPtr, index: seL4_CPtr, depth: seL4_Word) {
    // SAFETY: the caller promises a buffer.
    unsafe {
        let buffer = seL4_GetIPCBuffer();
        (*buffer).receiveCNode = root;
        (*buffer).receiveIndex = index;
        (*buffer).receiveDepth = depth;
    }
}

/// The words of a message: the first ones in registers, the others in the IPC buffer.
pub(crate) struct Words {
    pub(crate) mr: [seL4_Word; MESSAGE_REGISTERS],
}

impl Words {
    /// All register words zero.
    #[inline(always)]
    pub(crate) const fn new() -> Self {
        Words { mr: [0; MESSAGE_REGISTERS] }
    }

    /// The register words as the IPC buffer has them; zero when the thread has none.
    #[inline(always)]
    pub(crate) fn from_buffer() -> Self {
        let mut words = Words::new();
        if !seL4_GetIPCBuffer().is_null() {
            for (index, word) in words.mr.iter_mut().enumerate() {
                // SAFETY: there is a buffer.
                *word = unsafe { seL4_GetMR(index) };
            }
        }
        words
    }

    /// # Safety
    /// The calling thread has an IPC buffer when `index` is beyond the registers.
    #[inline(always)]
    pub(crate) unsafe fn put(&mut self, index: usize, value: seL4_Word) {
        if index < MESSAGE_REGISTERS {
            self.mr[index] = value;
        } else {
            // SAFETY: the caller promises a buffer.
            unsafe { seL4_SetMR(index, value) }
        }
    }

    /// Word `index`; zero beyond the registers when the thread has no IPC buffer.
    #[inline(always)]
    pub(crate) fn get(&self, index: usize) -> seL4_Word {
        if index < MESSAGE_REGISTERS {
            self.mr[index]
        } else if seL4_GetIPCBuffer().is_null() {
            0
        } else {
            // SAFETY: there is a buffer.
            unsafe { seL4_GetMR(index) }
        }
    }

    /// Keeps the register words where `seL4_GetMR` finds them: the details of an error.
    #[inline(never)]
    pub(crate) fn keep(&self) {
        if !seL4_GetIPCBuffer().is_null() {
            for (index, word) in self.mr.iter().enumerate() {
                // SAFETY: there is a buffer.
                unsafe { seL4_SetMR(index, *word) }
            }
        }
    }
}
