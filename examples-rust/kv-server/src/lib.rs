// SPDX-License-Identifier: BSD-2-Clause
//! The part of the server that has tests of its own: what it remembers.

#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod store;
