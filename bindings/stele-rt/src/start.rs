// SPDX-License-Identifier: BSD-2-Clause
//! The way from the first instructions of a program, which are in `arch`, to its main function.
//!
//! The attributes define `__stele_main`, which calls one of the functions here with the program's main function.

use stele::sys;
use stele::{BootInfo, Word};

use crate::device_tree::DeviceTree;
use crate::process::Process;
use crate::termination::Termination;
use crate::{device_console, image, panic, tls};

/// The note by which the kernel and loaders know which contract a program was built for.
#[repr(C, align(4))]
struct AbiNote {
    name_size: u32,
    content_size: u32,
    kind: u32,
    name: [u8; 8],
    major: u32,
    minor: u32,
    hash: [u8; 32],
}

#[used]
#[unsafe(link_section = ".note.stele.abi")]
static ABI_NOTE: AbiNote = AbiNote {
    name_size: 6,
    content_size: 40,
    kind: 1,
    name: *b"Stele\0\0\0",
    major: sys::STELE_ABI_MAJOR,
    minor: sys::STELE_ABI_MINOR,
    hash: sys::STELE_ABI_HASH,
};

/// Starts a root task.
///
/// # Safety
/// Called once, first of all, with what the kernel passed.
pub unsafe fn run_root_task<T: Termination>(
    boot_info: Word,
    console: bool,
    main: impl FnOnce(BootInfo) -> T,
) -> ! {
    // SAFETY: first of all; the kernel passes the address of the boot information.
    let boot = unsafe {
        tls::init();
        let info = boot_info as *mut sys::seL4_BootInfo;
        sys::seL4_SetIPCBuffer((*info).ipcBuffer);
        if console {
            // Without one, text goes where it went before.
            let _ = device_console::start(info);
        }
        BootInfo::from_raw(info)
    };
    panic::set_root_task(ends_by_emulator(&boot));
    unmap_stack_guard(&boot);
    panic::end(main(boot).status())
}

/// Whether whoever started the machine has told that programs may make semihosting calls.
fn ends_by_emulator(boot: &BootInfo) -> bool {
    let tree = boot.device_tree().and_then(DeviceTree::new);
    tree.is_some_and(|tree| tree.has_boot_argument(b"stele.exit=semihosting"))
}

/// Takes away the page below the stack: an overflow then faults.
fn unmap_stack_guard(boot: &BootInfo) {
    unsafe extern "C" {
        static __stele_stack_guard: [u8; 0];
    }
    let guard = (&raw const __stele_stack_guard).addr() as Word;
    // Should a kernel not offer it, the program works as well without.
    let _ = image::page(boot, guard).map(|page| page.unmap());
}

/// Starts a server.
///
/// # Safety
/// Called once, first of all, with what the parent passed.
pub unsafe fn run_server<T: Termination>(
    ipc_buffer: Word,
    arguments: [Word; 2],
    main: impl FnOnce(Process) -> T,
) -> ! {
    // SAFETY: first of all; the parent passes the address of the IPC buffer.
    unsafe {
        tls::init();
        sys::seL4_SetIPCBuffer(ipc_buffer as *mut sys::seL4_IPCBuffer);
    }
    panic::end(main(Process::new(arguments)).status())
}
