// SPDX-License-Identifier: BSD-2-Clause
//! Stele's kernel objects as Rust types.
//!
//! * [`Cap<T>`](Cap): a capability to an object of type `T`, such as [`Endpoint`] or [`Untyped`], with its operations;
//! * [`Message`], [`Received`]: what travels through endpoints; [`Server`]: the receive-and-reply loop;
//! * [`Error`]: why the kernel refused an operation, with the details it gave;
//! * [`Fault`]: what a fault handler is told;
//! * [`BootInfo`]: what the kernel gave the root task; [`Pool`]: objects made from one untyped, returned all at once;
//! * [`sys`]: everything underneath, under the names of the C interface.
//!
//! # What is `unsafe`
//!
//! A capability is a number; using a wrong one gives an error or a fault, never undefined behaviour. Taking memory away
//! (unmapping, deleting, revoking) makes a later access fault, which stops the thread: that is as safe as a panic.
//! `unsafe` are the operations that can change memory or control flow under this program's feet: mapping a page over
//! memory that is in use, starting a thread at an address, and naming a capability that somebody else holds
//! ([`Cap::from_raw`]).

#![no_std]
#![deny(unsafe_op_in_unsafe_fn, missing_docs)]

pub use stele_sys as sys;

#[cfg(any(target_arch = "aarch64", not(target_os = "none")))]
#[path = "arch/aarch64.rs"]
mod arch;
#[cfg(all(target_arch = "arm", target_os = "none"))]
#[path = "arch/aarch32.rs"]
mod arch;
mod boot;
mod cap;
pub mod debug;
mod domain;
mod error;
mod fault;
mod interrupt;
mod ipc;
mod memory;
mod object;
mod pool;
mod registers;
mod server;
mod slot;
mod thread;
mod time;

#[cfg(any(target_arch = "aarch64", not(target_os = "none")))]
pub use arch::{HugePage, SmcRegisters};
#[cfg(all(target_arch = "arm", target_os = "none"))]
pub use arch::{Section, SuperSection};
pub use arch::PAGE_TABLE_SPAN_BITS;
pub use boot::{AbiIdentity, BootInfo, Region, UntypedMemory};
pub use cap::{Badge, Cap, Rights, Word};
pub use domain::TimerTicks;
pub use error::{Error, LookupFailure, Result};
pub use fault::{Access, Fault, FaultAnswer, FaultReport};
pub use interrupt::Trigger;
pub use ipc::{Message, Received, Signal, receive_caps_into, yield_now};
pub use memory::{Attributes, Granule, LargePage, Page};
pub use object::*;
pub use pool::{Pool, Slots};
pub use registers::{CommonRegisters, REGISTER_COUNT, Registers};
pub use server::Server;
pub use slot::{CapData, Slot};
pub use thread::{RegisterGroups, Space, ThreadFlags};
pub use time::{Budget, Microseconds, TakesTime};
