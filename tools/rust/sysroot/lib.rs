// SPDX-License-Identifier: BSD-2-Clause
//! Empty: exists so that cargo has something to build the libraries for.
#![no_std]
