// SPDX-License-Identifier: BSD-2-Clause
//! Text and the end of the run, by semihosting calls to the emulator.

use core::fmt::{self, Display, Write};

const WRITE_CHARACTER: usize = 0x03;
const EXIT_EXTENDED: usize = 0x20;
const APPLICATION_EXIT: usize = 0x20026;

unsafe extern "C" {
    /// In the start code.
    fn semihosting(operation: usize, parameter: *const usize) -> usize;
}

/// Where text goes.
pub struct Console;

impl Write for Console {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for byte in text.bytes() {
            // SAFETY: the emulator reads one byte.
            unsafe { semihosting(WRITE_CHARACTER, (&raw const byte).cast()) };
        }
        Ok(())
    }
}

/// Prints a line.
#[macro_export]
macro_rules! println {
    ($($argument:tt)*) => {{
        use ::core::fmt::Write;
        let _ = ::core::writeln!($crate::output::Console, $($argument)*);
    }};
}

/// Text whose line ends become blanks.
pub struct OneLine<T>(pub T);

impl<T: Display> Display for OneLine<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        struct Joined<'a, 'b>(&'a mut fmt::Formatter<'b>);
        impl Write for Joined<'_, '_> {
            fn write_str(&mut self, text: &str) -> fmt::Result {
                text.chars().try_for_each(|letter| self.0.write_char(if letter == '\n' { ' ' } else { letter }))
            }
        }
        write!(Joined(f), "{}", self.0)
    }
}

/// Ends the emulator with a status.
pub fn end(status: usize) -> ! {
    let reason = [APPLICATION_EXIT, status];
    loop {
        // SAFETY: the emulator reads two words and ends.
        unsafe { semihosting(EXIT_EXTENDED, reason.as_ptr()) };
    }
}
