// SPDX-License-Identifier: BSD-2-Clause
//! The conformance root task in Rust: tries every kernel object through the crate `stele`.
//!
//! It prints `1..N`, then `ok K object/sentence` or `not ok K object/sentence # why` for each case that is selected, and
//! ends the machine with status 0 if all passed.

#![no_std]
#![no_main]

mod case;
mod cases;
mod failure;
mod machine;
mod memory;
mod select;
mod shared;
mod suite;
mod thread;

use stele::BootInfo;
use stele_rt::println;

use crate::select::Pattern;
use crate::suite::{Suite, TestCase};

#[stele_rt::root_task(console = true)]
fn main(boot: BootInfo) -> u8 {
    stele_rt::set_panic_hook(failure::on_panic);
    let mut suite = Suite::new(boot).expect("to set up the suite");
    let pattern = suite.prepare(Pattern::read);
    let selected = || cases::OBJECTS.iter().copied().flatten().filter(|test| pattern.selects(test));
    let count = selected().count();
    println!("1..{count}");
    let failed = selected().zip(1..).filter(|(test, number)| !passes(&mut suite, test, *number)).count();
    println!("# {} passed, {failed} failed", count - failed);
    u8::from(failed != 0 || count == 0)
}

/// Runs a case and prints its line.
fn passes(suite: &mut Suite, test: &TestCase, number: usize) -> bool {
    let failure = suite.run(test);
    match failure {
        None => println!("ok {number} {}/{}", test.object, test.sentence),
        Some(why) => println!("not ok {number} {}/{} # {why}", test.object, test.sentence),
    }
    failure.is_none()
}
