// SPDX-License-Identifier: BSD-2-Clause
//! A development machine, where tests run: there is no emulator and no firmware to end the run.

use stele::Word;

/// Does nothing.
pub fn call_emulator(_operation: Word, _words: &[Word; 2]) {}

/// Does nothing.
pub fn end_by_firmware() {}

/// Ends the process.
pub fn trap() {
    std::process::abort()
}
