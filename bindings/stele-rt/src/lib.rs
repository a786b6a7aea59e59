// SPDX-License-Identifier: BSD-2-Clause
//! What a Stele program in Rust starts with: entry point, panic message, printing, heap.
//!
//! A server:
//!
//! ```ignore
//! #![no_std]
//! #![no_main]
//! use stele::Message;
//! use stele_rt::Process;
//!
//! #[stele_rt::server]
//! fn main(process: Process) {
//!     process.server().serve(|request| match request.words() {
//!         [a, b] => Message::new(0).word(a + b),
//!         _ => Message::new(1),
//!     })
//! }
//! ```
//!
//! A root task:
//!
//! ```ignore
//! #[stele_rt::root_task]
//! fn main(boot: stele::BootInfo) {
//!     stele_rt::println!("{} pieces of memory", boot.untyped().count());
//! }
//! ```
//!
//! Programs are linked with the script `stele.x` of this crate; in `.cargo/config.toml`:
//!
//! ```toml
//! [target.'cfg(target_os = "none")']
//! rustflags = ["-Clink-arg=-Tstele.x", "-Clink-arg=-zmax-page-size=4096"]
//! ```
//!
//! `println!` and the panic message use the kernel's debug console, which only debug kernels have. A root task that says
//! `#[stele_rt::root_task(console = true)]` drives the machine's serial port itself, which works on every kernel. Programs
//! for release kernels are compiled with `--cfg stele_release_kernel`: the calls to a debug kernel then do nothing.

#![cfg_attr(target_os = "none", no_std)]
#![deny(unsafe_op_in_unsafe_fn, missing_docs)]

pub use stele;
pub use stele_rt_macros::{root_task, server};

#[cfg_attr(all(target_os = "none", target_arch = "aarch64"), path = "arch/aarch64.rs")]
#[cfg_attr(all(target_os = "none", target_arch = "arm"), path = "arch/aarch32.rs")]
#[cfg_attr(not(target_os = "none"), path = "arch/host.rs")]
mod arch;
mod console;
#[cfg(target_os = "none")]
mod device_console;
#[cfg(any(test, target_os = "none"))]
mod device_tree;
#[doc(hidden)]
pub mod entry;
#[cfg(feature = "heap")]
mod heap;
#[cfg(target_os = "none")]
pub mod image;
mod panic;
mod print;
mod process;
#[cfg(target_os = "none")]
mod start;
mod termination;
#[cfg(target_os = "none")]
pub mod thread;
mod tls;

pub use console::set_console_port;
pub use panic::{PanicHook, set_panic_hook};
pub use process::Process;
pub use termination::Termination;

/// Ends the program: a root task ends the machine's run with `status`; a server stops with a fault that its parent sees.
pub fn exit(status: u8) -> ! {
    panic::end(status)
}

/// For the macros of this crate.
#[doc(hidden)]
pub mod internal {
    pub use crate::entry::{DEFAULT_STACK_SIZE, GUARD_SIZE, Memory};
    #[cfg(feature = "heap")]
    pub use crate::heap::init as init_heap;
    pub use crate::print::print;
    #[cfg(target_os = "none")]
    pub use crate::start::{run_root_task, run_server};
}
