// SPDX-License-Identifier: BSD-2-Clause
//! The cases: one file for each kernel object or subject, with the names of `tests/conformance`.

use crate::suite::TestCase;

mod cnode;

/// All cases, by object.
pub const OBJECTS: &[&[TestCase]] = &[cnode::CASES];
