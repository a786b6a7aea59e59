// SPDX-License-Identifier: BSD-2-Clause
//! Dereferences a null pointer when its first argument is 0; else reports to its parent that all is well.

#![no_std]
#![no_main]

use stele::{Message, Word};
use stele_rt::{Process, println};

/// Label of the report.
const REPORT_SUCCESS: Word = 1;

#[stele_rt::server]
fn main(process: Process) {
    let [behaviour, _] = process.arguments();
    if behaviour == 0 {
        println!("crasher: about to read address 0");
        println!("crasher: read {}, which should not have happened", read(core::ptr::null()));
    }
    process.parent().send(&Message::new(REPORT_SUCCESS).word(behaviour));
    loop {
        stele::yield_now();
    }
}

/// Reads a word, as the machine does it. For Rust itself a read from address 0 would be undefined behaviour.
fn read(address: *const Word) -> Word {
    let word;
    // SAFETY: reads memory, or faults; that is what this program is for.
    unsafe {
        core::arch::asm!("ldr {word}, [{address}]", word = out(reg) word, address = in(reg) address, options(nostack, readonly));
    }
    word
}
