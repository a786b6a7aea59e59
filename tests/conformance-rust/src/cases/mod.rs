// SPDX-License-Identifier: BSD-2-Clause
//! The cases: one file for each kernel object or subject, with the names of `tests/conformance`.

use crate::suite::TestCase;

mod asid;
mod bootinfo;
mod cnode;
mod debug;
mod derivation;
mod domain;
mod donation;
mod endpoint;
mod fault;
mod fpu;
mod ipc_buffer;
mod irq;
mod isolation;
mod notification;
mod page;
mod page_table;
mod reply;
mod sched_context;
mod sched_control;
mod syscall;
mod tcb;
mod untyped;
mod vspace;

/// All cases, by object.
pub const OBJECTS: &[&[TestCase]] = &[
    asid::CASES,
    bootinfo::CASES,
    cnode::CASES,
    if stele::debug::AVAILABLE { debug::CASES } else { &[] },
    derivation::CASES,
    domain::CASES,
    donation::CASES,
    endpoint::CASES,
    fault::CASES,
    fpu::CASES,
    ipc_buffer::CASES,
    irq::CASES,
    isolation::CASES,
    notification::CASES,
    page::CASES,
    page_table::CASES,
    reply::CASES,
    sched_context::CASES,
    sched_control::CASES,
    syscall::CASES,
    tcb::CASES,
    untyped::CASES,
    vspace::CASES,
];
