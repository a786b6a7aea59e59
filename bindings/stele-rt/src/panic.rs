// SPDX-License-Identifier: BSD-2-Clause
//! How a program ends: by itself, or by a panic.

use core::sync::atomic::{AtomicBool, Ordering};

/// Set at the start of a root task: it ends the whole run.
static IS_ROOT_TASK: AtomicBool = AtomicBool::new(false);

/// Notes that this program is the root task.
#[cfg(target_os = "none")]
pub fn set_root_task() {
    IS_ROOT_TASK.store(true, Ordering::Relaxed);
}

/// Ends the program.
pub fn end(status: u8) -> ! {
    if IS_ROOT_TASK.load(Ordering::Relaxed) {
        stele::debug::exit(status);
    }
    stop()
}

/// Stops a server by an instruction that the parent's fault handler gets as a user exception.
#[cfg(target_os = "none")]
fn stop() -> ! {
    loop {
        // SAFETY: the instruction only raises an exception; when the parent resumes the thread it comes again.
        unsafe { core::arch::asm!("brk #0", options(nomem, nostack)) }
    }
}

#[cfg(not(target_os = "none"))]
fn stop() -> ! {
    std::process::abort()
}

/// Prints the message with file and line, and ends the program.
#[cfg(target_os = "none")]
#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    static PANICKING: AtomicBool = AtomicBool::new(false);
    if !PANICKING.swap(true, Ordering::Relaxed) {
        crate::println!("{info}");
    }
    end(1)
}
