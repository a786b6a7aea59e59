// SPDX-License-Identifier: BSD-2-Clause
//! The thread-local variable on a development machine.

use core::ffi::c_void;
use std::cell::Cell;
use std::ptr::null_mut;

std::thread_local! {
    static VARIABLE: Cell<*mut c_void> = const { Cell::new(null_mut()) };
}

/// The calling thread's instance of the variable.
pub fn address() -> *mut *mut c_void {
    VARIABLE.with(Cell::as_ptr)
}
