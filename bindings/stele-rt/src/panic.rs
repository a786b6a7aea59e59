// SPDX-License-Identifier: BSD-2-Clause
//! How a program ends: by itself, or by a panic.

use core::panic::PanicInfo;
use core::ptr::null_mut;
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

use stele::Word;

use crate::arch;

/// What runs on a panic instead of the message and the end of the program: a [`PanicHook`], or null.
static HOOK: AtomicPtr<()> = AtomicPtr::new(null_mut());

/// What [`set_panic_hook`] takes.
pub type PanicHook = fn(&PanicInfo<'_>) -> !;

/// Has `hook` called on a panic, in the thread that panics, instead of printing the message and ending the program. A
/// program with several threads can so lose one and go on.
pub fn set_panic_hook(hook: PanicHook) {
    HOOK.store(hook as *mut (), Ordering::Release);
}

/// The hook that is set.
#[cfg(target_os = "none")]
fn hook() -> Option<PanicHook> {
    let hook = HOOK.load(Ordering::Acquire);
    // SAFETY: what is not null was put there by `set_panic_hook`.
    (!hook.is_null()).then(|| unsafe { core::mem::transmute::<*mut (), PanicHook>(hook) })
}

/// Set at the start of a root task: it ends the whole run.
static IS_ROOT_TASK: AtomicBool = AtomicBool::new(false);

/// Set when the emulator ends it, and not the kernel.
static BY_EMULATOR: AtomicBool = AtomicBool::new(false);

/// Notes that this program is the root task.
#[cfg(target_os = "none")]
pub fn set_root_task(by_emulator: bool) {
    IS_ROOT_TASK.store(true, Ordering::Relaxed);
    BY_EMULATOR.store(by_emulator, Ordering::Relaxed);
}

/// Ends the program.
pub fn end(status: u8) -> ! {
    if IS_ROOT_TASK.load(Ordering::Relaxed) {
        if BY_EMULATOR.load(Ordering::Relaxed) {
            end_by_emulator(status);
        }
        if stele::debug::AVAILABLE {
            stele::debug::exit(status);
        }
        arch::end_by_firmware();
    }
    stop()
}

/// A semihosting call: ends QEMU with the status.
fn end_by_emulator(status: u8) {
    const EXIT_EXTENDED: Word = 0x20;
    const REASON_EXIT: Word = 0x20026;
    arch::call_emulator(EXIT_EXTENDED, &[REASON_EXIT, status.into()]);
}

/// Stops a server by an instruction that the parent's fault handler gets as a user exception, again each time that the
/// parent resumes the thread.
pub(crate) fn stop() -> ! {
    loop {
        arch::trap();
    }
}

/// Prints the message with file and line, and ends the program.
#[cfg(target_os = "none")]
#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    if let Some(hook) = hook() {
        hook(info);
    }
    static PANICKING: AtomicBool = AtomicBool::new(false);
    if !PANICKING.swap(true, Ordering::Relaxed) {
        crate::println!("{info}");
    }
    end(1)
}
