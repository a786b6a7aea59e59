// SPDX-License-Identifier: BSD-2-Clause
//! System calls of debug kernels: console output, names, the end of a run.
//!
//! A release kernel answers them with a fault of the calling thread. In programs that are compiled for one, with
//! `--cfg stele_release_kernel`, they do nothing.

use core::fmt;

use stele_sys as sys;

use crate::cap::{Cap, Word};
use crate::object::{Object, Tcb};

/// Whether the program is compiled for a kernel that has these calls.
pub const AVAILABLE: bool = cfg!(not(stele_release_kernel));

/// The kernel's console.
///
/// ```no_run
/// use core::fmt::Write;
/// writeln!(stele::debug::Console, "hello").unwrap();
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Console;

impl fmt::Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.bytes().for_each(put_char);
        Ok(())
    }
}

/// Writes one character to the kernel's console.
pub fn put_char(character: u8) {
    if AVAILABLE {
        // SAFETY: changes nothing of this program.
        unsafe { sys::seL4_DebugPutChar(character.into()) }
    }
}

/// Ends the machine's run with a status. Where the calls are not [`AVAILABLE`] it only never comes back.
pub fn exit(status: u8) -> ! {
    loop {
        if AVAILABLE {
            // SAFETY: nothing runs afterwards.
            unsafe { sys::seL4_DebugExit(status.into()) }
        }
    }
}

/// The type of the capability in a slot, as the kernel numbers them; 0 is none.
#[must_use]
pub fn identify<T: Object>(cap: Cap<T>) -> Word {
    // SAFETY: only asks.
    if AVAILABLE { unsafe { sys::seL4_DebugCapIdentify(cap.raw()) } } else { 0 }
}

/// Gives a thread a name, which the kernel's own messages show.
pub fn name_thread(thread: Cap<Tcb>, name: &str) {
    if !AVAILABLE {
        return;
    }
    let buffer = sys::seL4_GetIPCBuffer();
    // SAFETY: every thread of a running program has an IPC buffer; the name is cut to what fits.
    unsafe {
        let room = size_of_val(&(*buffer).msg);
        let text = (&raw mut (*buffer).msg).cast::<u8>();
        let length = name.len().min(room - 1);
        text.copy_from_nonoverlapping(name.as_ptr(), length);
        text.add(length).write(0);
        sys::seL4_DebugNameThread(thread.raw());
    }
}

/// Prints all threads and their states.
pub fn dump_scheduler() {
    if AVAILABLE {
        // SAFETY: changes nothing of this program.
        unsafe { sys::seL4_DebugDumpScheduler() }
    }
}
