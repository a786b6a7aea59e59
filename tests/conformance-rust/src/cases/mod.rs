// SPDX-License-Identifier: BSD-2-Clause
//! The cases: one file for each kernel object or subject, with the names of `tests/conformance`.

use crate::suite::TestCase;

mod cnode;
mod derivation;
mod donation;
mod endpoint;
mod notification;
mod reply;
mod tcb;
mod untyped;

/// All cases, by object.
pub const OBJECTS: &[&[TestCase]] = &[
    cnode::CASES,
    derivation::CASES,
    donation::CASES,
    endpoint::CASES,
    notification::CASES,
    reply::CASES,
    tcb::CASES,
    untyped::CASES,
];
