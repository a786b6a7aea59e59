// SPDX-License-Identifier: BSD-2-Clause
//! The demo's mirror image: a root task in Rust that starts a server in C, talks to it, survives the crash of another
//! program, and takes everything back.

#![no_std]
#![no_main]

mod address_space;
mod crash;
mod failure;
mod key_value;
mod process;
mod system;
mod table;

use stele::BootInfo;
use stele_rt::println;

use crate::failure::Result;
use crate::system::System;

#[stele_rt::root_task(console = true, stack_size = 128 * 1024)]
fn main(boot: BootInfo) -> u8 {
    println!("\nStele demo: a root task in Rust, its server in C\n");
    match run(boot) {
        Ok(()) => {
            println!("rust-root: ok");
            0
        }
        Err(failure) => {
            println!("rust-root: failed: {failure}");
            1
        }
    }
}

fn run(boot: BootInfo) -> Result<()> {
    table::print(&boot);
    let mut system = System::new(boot)?;
    key_value::run(&mut system)?;
    crash::run(&mut system)?;
    let bytes = system.give_back()?;
    println!("all memory has come back: {} MiB in one piece again", bytes >> 20);
    Ok(())
}
