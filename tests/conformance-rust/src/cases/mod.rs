// SPDX-License-Identifier: BSD-2-Clause
//! The cases: one file for each kernel object or subject, with the names of `tests/conformance`.

use crate::suite::TestCase;

mod cnode;
mod derivation;
mod donation;
mod endpoint;
mod fault;
mod ipc_buffer;
mod notification;
mod reply;
mod sched_context;
mod sched_control;
mod tcb;
mod untyped;

/// All cases, by object.
pub const OBJECTS: &[&[TestCase]] = &[
    cnode::CASES,
    derivation::CASES,
    donation::CASES,
    endpoint::CASES,
    fault::CASES,
    ipc_buffer::CASES,
    notification::CASES,
    reply::CASES,
    sched_context::CASES,
    sched_control::CASES,
    tcb::CASES,
    untyped::CASES,
];
