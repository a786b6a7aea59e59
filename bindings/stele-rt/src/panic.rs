// SPDX-License-Identifier: BSD-2-Clause
//! How a program ends: by itself, or by a panic.

use core::panic::PanicInfo;
use core::ptr::null_mut;
use core::sync::atomic::{AtomicBool, AtomicPtr, Ordering};

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
        end_by_firmware();
    }
    stop()
}

/// A semihosting call: ends QEMU with the status.
fn end_by_emulator(status: u8) {
    const EXIT_EXTENDED: u64 = 0x20;
    const REASON_EXIT: u64 = 0x20026;
    let reason = [REASON_EXIT, u64::from(status)];
    #[cfg(target_arch = "aarch64")]
    // SAFETY: the call reads the two words, and nothing runs afterwards.
    unsafe {
        core::arch::asm!("hlt #0xf000", inout("x0") EXIT_EXTENDED => _, in("x1") &raw const reason, options(nostack));
    }
    #[cfg(not(target_arch = "aarch64"))]
    let _ = (EXIT_EXTENDED, reason);
}

/// Where the machine has firmware, its capability is the right to switch the machine off. The status is lost.
fn end_by_firmware() {
    #[cfg(all(target_os = "none", target_arch = "aarch64"))]
    {
        const PSCI_SYSTEM_OFF: u64 = 0x8400_0008;
        let mut answer = stele::sys::seL4_ARM_SMCContext::zeroed();
        let off = stele::sys::seL4_ARM_SMCContext { x0: PSCI_SYSTEM_OFF, ..answer };
        // SAFETY: nothing runs afterwards, or else nothing has changed.
        let _ = unsafe { stele::sys::seL4_ARM_SMC_Call(stele::sys::seL4_CapSMC.into(), &off, &mut answer) };
    }
}

/// Stops a server by an instruction that the parent's fault handler gets as a user exception.
#[cfg(target_os = "none")]
pub(crate) fn stop() -> ! {
    loop {
        // SAFETY: the instruction only raises an exception; when the parent resumes the thread it comes again.
        #[cfg(target_arch = "aarch64")]
        unsafe {
            core::arch::asm!("brk #0", options(nomem, nostack));
        }
        // SAFETY: as above.
        #[cfg(target_arch = "arm")]
        unsafe {
            core::arch::asm!("udf #0", options(nomem, nostack));
        }
    }
}

#[cfg(not(target_os = "none"))]
pub(crate) fn stop() -> ! {
    std::process::abort()
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
