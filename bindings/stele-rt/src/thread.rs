// SPDX-License-Identifier: BSD-2-Clause
//! Further threads of a program: the memory that each of them needs, and how it starts.
//!
//! The kernel objects of a thread are its holder's matter (`Cap<Tcb>`, `Cap<SchedContext>`). What Rust code needs beside
//! them is here: a stack, thread-local storage, and an IPC buffer that the stubs find.
//!
//! ```ignore
//! static MEMORY: ThreadMemory<16384> = ThreadMemory::new();
//!
//! let registers = unsafe { MEMORY.start_with(move || endpoint.send(&Message::new(1))) };
//! tcb.configure(&space, MEMORY.ipc_buffer(), image::page(&boot, MEMORY.ipc_buffer()).unwrap())?;
//! unsafe { tcb.write_registers(&registers, true)? };
//! ```

use core::cell::UnsafeCell;
use core::mem::offset_of;
use core::ptr;

use stele::{CommonRegisters, Registers, Word, sys};

use crate::{panic, tls};

/// Room for the thread-local variables of one thread.
const TLS_SIZE: usize = 1024;

/// Bytes of the page of the IPC buffer.
const PAGE: usize = 1 << sys::seL4_PageBits;

/// Memory of one thread: a stack of `STACK` bytes with a page before it that nothing uses, thread-local storage and the
/// IPC buffer. Who takes the page at [`guard`](Self::guard) away lets a stack overflow fault.
#[repr(C, align(4096))]
pub struct ThreadMemory<const STACK: usize>(UnsafeCell<Parts<STACK>>);

#[repr(C, align(4096))]
struct Parts<const STACK: usize> {
    guard: OnePage,
    stack: [u8; STACK],
    tls: Tls,
    buffer: OnePage,
}

#[repr(C, align(4096))]
struct OnePage([u8; PAGE]);

#[repr(C, align(16))]
struct Tls([u8; TLS_SIZE]);

// SAFETY: only `start_with` touches it, whose caller promises that no thread uses it then.
unsafe impl<const STACK: usize> Sync for ThreadMemory<STACK> {}

impl<const STACK: usize> ThreadMemory<STACK> {
    /// Memory of zeros.
    #[must_use]
    pub const fn new() -> Self {
        assert!(STACK % 16 == 0 && STACK >= 1024, "a stack is a multiple of 16 bytes, and not tiny");
        ThreadMemory(UnsafeCell::new(Parts {
            guard: OnePage([0; PAGE]),
            stack: [0; STACK],
            tls: Tls([0; TLS_SIZE]),
            buffer: OnePage([0; PAGE]),
        }))
    }

    /// Address of the page before the stack, which nothing uses.
    #[must_use]
    pub fn guard(&self) -> Word {
        self.0.get().addr() as Word
    }

    /// Address of the IPC buffer, at the start of a page.
    #[must_use]
    pub fn ipc_buffer(&self) -> Word {
        (self.0.get().addr() + offset_of!(Parts<STACK>, buffer)) as Word
    }

    /// The registers with which a thread runs `body` on this memory. When `body` returns, the thread stops with a fault, as a
    /// server does that ends.
    ///
    /// # Safety
    /// No thread runs on this memory, and none will but the one that gets these registers, once.
    ///
    /// # Panics
    /// When `body` or the thread-local variables do not fit.
    #[must_use]
    pub unsafe fn start_with<F: FnOnce() + Send + 'static>(&'static self, body: F) -> Registers {
        let parts = self.0.get();
        // SAFETY: nobody uses the memory; all addresses lie in it.
        unsafe {
            (&raw mut (*parts).tls).write(Tls([0; TLS_SIZE]));
            let tls = tls::prepare((&raw mut (*parts).tls).cast(), TLS_SIZE);
            let top = (&raw mut (*parts).stack).cast::<u8>().add(STACK);
            let start = place(top, STACK, Start { buffer: (&raw mut (*parts).buffer).cast(), body });
            let entry = run::<F> as extern "C" fn(*mut Start<F>) -> !;
            let mut registers =
                Registers::starting(entry as *const () as Word, start.addr() as Word, start.addr() as Word);
            registers.set_thread_pointer(tls.expect("room for thread-local variables").addr() as Word);
            registers
        }
    }
}

impl<const STACK: usize> Default for ThreadMemory<STACK> {
    fn default() -> Self {
        Self::new()
    }
}

/// What a thread finds at the top of its stack.
#[repr(align(16))]
struct Start<F> {
    buffer: *mut sys::seL4_IPCBuffer,
    body: F,
}

/// Puts a value below `top`; answers where.
///
/// # Safety
/// The `room` bytes below `top`, which is aligned to 16, are used by nothing.
unsafe fn place<T>(top: *mut u8, room: usize, value: T) -> *mut T {
    assert!(align_of::<T>() == 16 && size_of::<T>() <= room / 2, "what a thread starts with does not fit");
    // SAFETY: there is room, and the size of a type is a multiple of its alignment.
    unsafe {
        let place = top.sub(size_of::<T>()).cast::<T>();
        ptr::write(place, value);
        place
    }
}

/// The first function of a thread.
extern "C" fn run<F: FnOnce()>(start: *mut Start<F>) -> ! {
    // SAFETY: `start_with` put it there for this one call; the buffer is the one of this thread.
    unsafe {
        let Start { buffer, body } = ptr::read(start);
        sys::seL4_SetIPCBuffer(buffer);
        body();
    }
    panic::stop()
}
