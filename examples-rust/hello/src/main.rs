// SPDX-License-Identifier: BSD-2-Clause
//! A root task that says hello.

#![no_std]
#![no_main]

use stele::{BootInfo, Word};
use stele_rt::println;

#[stele_rt::root_task(console = true)]
fn main(boot: BootInfo) {
    let bytes: Word = boot.untyped().filter(|memory| !memory.is_device).map(|memory| memory.size()).sum();
    println!("Hello from Rust: {} MiB of memory and {} empty slots", bytes >> 20, boot.empty_slots().count());
}
