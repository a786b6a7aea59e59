// SPDX-License-Identifier: BSD-2-Clause
//! @NAME@: a root task, the first program that the kernel starts. All of the machine is its own.

#![no_std]
#![no_main]

use stele::BootInfo;
use stele_rt::println;

#[stele_rt::root_task(console = true)]
fn main(boot: BootInfo) {
    println!("@NAME@: hello, with {} pieces of memory", boot.untyped().count());
}
