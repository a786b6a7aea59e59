// SPDX-License-Identifier: BSD-2-Clause
//! Runs every golden vector of the contract through the stubs on a bare machine, where an exception handler takes the trap.
//!
//! It prints `1..N`, then `ok K name` for each vector, and ends the emulator with status 0; the first one that is wrong
//! ends it with `not ok K name # why` and status 1.

#![no_std]
#![no_main]
#![allow(non_snake_case, clippy::undocumented_unsafe_blocks, reason = "the vectors are generated")]
#![allow(clippy::identity_op, clippy::useless_conversion, reason = "the vectors are generated")]

#[allow(dead_code, reason = "the instruction is the machine's own here")]
#[path = "../../../bindings/stele-sys/tests/common/mod.rs"]
mod common;
#[cfg_attr(target_arch = "aarch64", path = "machine/aarch64.rs")]
#[cfg_attr(target_arch = "arm", path = "machine/aarch32.rs")]
mod machine;
mod output;
mod traps;
#[rustfmt::skip]
#[cfg_attr(target_arch = "aarch64", path = "../../../bindings/stele-sys/tests/generated/vectors_aarch64.rs")]
#[cfg_attr(target_arch = "arm", path = "../../../bindings/stele-sys/tests/generated/vectors_aarch32.rs")]
mod vectors;

use core::panic::PanicInfo;
use core::sync::atomic::{AtomicUsize, Ordering};

// The generated file finds these here.
use common::{Call, Machine};
use traps::check;

/// Index of the vector that runs.
static CURRENT: AtomicUsize = AtomicUsize::new(0);

/// The start code comes here.
#[unsafe(no_mangle)]
extern "C" fn machine_main() -> ! {
    traps::set_up();
    println!("1..{}", vectors::ALL.len());
    for (index, (name, run)) in vectors::ALL.iter().enumerate() {
        CURRENT.store(index, Ordering::Relaxed);
        run();
        println!("ok {} {name}", index + 1);
    }
    output::end(0)
}

/// An exception that is no system call comes here.
#[unsafe(no_mangle)]
extern "C" fn machine_failed() -> ! {
    panic!("an exception that is no system call")
}

#[panic_handler]
fn panic(info: &PanicInfo<'_>) -> ! {
    let index = CURRENT.load(Ordering::Relaxed);
    let name = vectors::ALL[index].0;
    println!("not ok {} {name} # {}", index + 1, output::OneLine(info.message()));
    output::end(1)
}
