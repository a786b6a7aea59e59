// SPDX-License-Identifier: BSD-2-Clause
//! The part of the root task that has tests of its own: reading programs.

#![no_std]

pub mod image;
