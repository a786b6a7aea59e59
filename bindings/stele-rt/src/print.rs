// SPDX-License-Identifier: BSD-2-Clause
//! `print!` and `println!` to the console.

use core::fmt::{Arguments, Write};

use crate::console::Console;

/// Prints to the console.
#[macro_export]
macro_rules! print {
    ($($argument:tt)*) => { $crate::internal::print(::core::format_args!($($argument)*)) };
}

/// Prints a line to the console.
#[macro_export]
macro_rules! println {
    () => { $crate::internal::print(::core::format_args!("\n")) };
    ($($argument:tt)*) => { $crate::internal::print(::core::format_args!("{}\n", ::core::format_args!($($argument)*))) };
}

/// What the macros call.
pub fn print(arguments: Arguments<'_>) {
    // The console never fails; a value whose own formatting fails prints as far as it got.
    let _ = Console.write_fmt(arguments);
}
