// SPDX-License-Identifier: BSD-2-Clause
//! Stele's ABI in Rust: types, constants, bitfields, system calls and invocations under the names that they have in C.
//!
//! The architecture modules are generated from the contract in `abi/`; what is written by hand here is the trap
//! ([`trap`](self) macro), the thread's IPC buffer, and their stand-ins on a development machine. Programs rather use
//! the crate `stele`, which puts types and `Result` on top.
//!
//! On a target without operating system the trap is the machine's. Everywhere else it calls the function that
//! [`recording::with_kernel`] was given, so that tests see every register. There all architectures are compiled, side
//! by side; on a bare machine only its own.

#![cfg_attr(target_os = "none", no_std)]
#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)]

pub mod ipc_buffer;
#[cfg(not(target_os = "none"))]
pub mod recording;
mod trap;

#[cfg(any(target_arch = "aarch64", not(target_os = "none")))]
#[allow(clippy::all, reason = "generated: casts between types that are the same on one architecture, and the like")]
#[rustfmt::skip]
#[path = "generated/aarch64/mod.rs"]
pub mod aarch64;

#[cfg(any(target_arch = "arm", not(target_os = "none")))]
#[allow(clippy::all, reason = "generated")]
#[rustfmt::skip]
#[path = "generated/aarch32/mod.rs"]
pub mod aarch32;

#[cfg(any(target_arch = "x86_64", not(target_os = "none")))]
#[allow(clippy::all, reason = "generated")]
#[rustfmt::skip]
#[path = "generated/x86_64/mod.rs"]
pub mod x86_64;

#[cfg(any(target_arch = "riscv64", not(target_os = "none")))]
#[allow(clippy::all, reason = "generated")]
#[rustfmt::skip]
#[path = "generated/riscv64/mod.rs"]
pub mod riscv64;

#[cfg(any(target_arch = "aarch64", all(not(target_os = "none"), target_pointer_width = "64")))]
pub use aarch64::*;

#[cfg(target_arch = "arm")]
pub use aarch32::*;

#[cfg(all(target_arch = "x86_64", target_os = "none"))]
pub use x86_64::*;

#[cfg(all(target_arch = "riscv64", target_os = "none"))]
pub use riscv64::*;
