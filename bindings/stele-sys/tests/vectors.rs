// SPDX-License-Identifier: BSD-2-Clause
//! Runs every golden vector of the contract through the stubs, word for word.

#![allow(non_snake_case, clippy::undocumented_unsafe_blocks, reason = "the kernel is a closure of this file")]
#![allow(clippy::identity_op, clippy::useless_conversion, reason = "the vectors are generated")]

mod common;

use common::{REFUSED, Registers, check_explanation, refuse};
use stele_sys::recording::{Trap, with_kernel};

// The generated files find these here.
use common::{Call, Machine};

#[rustfmt::skip]
#[path = "generated/vectors_aarch32.rs"]
mod aarch32;
#[rustfmt::skip]
#[path = "generated/vectors_aarch64.rs"]
mod aarch64;
#[rustfmt::skip]
#[path = "generated/vectors_riscv64.rs"]
mod riscv64;
#[rustfmt::skip]
#[path = "generated/vectors_x86_64.rs"]
mod x86_64;

impl Registers for Trap {
    fn value(&self, name: &str) -> u64 {
        self.get(name)
    }

    fn put(&mut self, name: &'static str, value: u64) {
        self.set(name, value);
    }
}

/// Makes the call `stub` with a kernel that compares and answers; then with one that refuses it.
fn check(machine: &Machine, call: &Call, stub: impl Fn(u32)) {
    let mut traps = 0;
    with_kernel(
        |trap| {
            traps += 1;
            assert_eq!(trap.instruction, machine.trap);
            call.compare(machine, trap);
            no_other_register_is_set(machine, call, trap);
            call.answer(machine, trap);
        },
        || stub(stele_sys::seL4_NoError),
    );
    assert_eq!(traps, 1, "an invocation is one system call");
    with_kernel(
        |trap| refuse(machine, trap),
        || {
            stub(REFUSED);
            check_explanation(machine);
        },
    );
}

fn no_other_register_is_set(machine: &Machine, call: &Call, trap: &Trap) {
    for (register, _) in trap.registers() {
        let known =
            call.registers.iter().any(|(name, _)| *name == register) || machine.message.contains(&register);
        assert!(known, "{register} is set, but has no part in this call");
    }
}
