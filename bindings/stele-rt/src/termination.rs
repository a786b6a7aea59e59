// SPDX-License-Identifier: BSD-2-Clause
//! What the main function of a program may return.

use core::fmt::Debug;

/// A value that `main` returns, as an exit status: 0 is success.
pub trait Termination {
    /// The status.
    fn status(self) -> u8;
}

impl Termination for () {
    fn status(self) -> u8 {
        0
    }
}

impl Termination for u8 {
    fn status(self) -> u8 {
        self
    }
}

/// Stable Rust does not let one write the type `!` below; as the result of a function type it may be named.
#[doc(hidden)]
pub trait Function {
    /// What the function returns.
    type Output;
}

impl<T> Function for fn() -> T {
    type Output = T;
}

impl Termination for <fn() -> ! as Function>::Output {
    fn status(self) -> u8 {
        self
    }
}

impl<T: Termination, E: Debug> Termination for Result<T, E> {
    fn status(self) -> u8 {
        match self {
            Ok(value) => value.status(),
            Err(error) => {
                crate::println!("error: {error:?}");
                1
            }
        }
    }
}
