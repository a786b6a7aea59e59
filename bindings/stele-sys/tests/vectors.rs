// SPDX-License-Identifier: BSD-2-Clause
//! Runs every golden vector of the contract through the stubs, word for word.

#![allow(non_snake_case, clippy::undocumented_unsafe_blocks, reason = "the kernel is a closure of this file")]
#![allow(clippy::identity_op, clippy::useless_conversion, reason = "the vectors are generated")]

use stele_sys::recording::{Trap, with_kernel};

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

/// An architecture as the vectors need it.
struct Machine {
    trap: &'static str,
    info: &'static str,
    message: &'static [&'static str],
    word: fn(usize) -> u64,
    set_word: fn(usize, u64),
    cap: fn(usize) -> u64,
    refusal: fn(u32) -> u64,
}

/// An answer's error, and the words that explain it.
const REFUSED: u32 = stele_sys::aarch64::seL4_RangeError;
const WHY: [u64; 4] = [0xa1, 0xb2, 0xc3, 0xd4];

/// What a call must look like at the trap, and what the kernel answers.
struct Call {
    registers: &'static [(&'static str, u64)],
    words: &'static [u64],
    caps: &'static [u64],
    reply_info: u64,
    reply_words: &'static [u64],
}

/// Makes the call `stub` with a kernel that compares and answers; then with one that refuses it.
fn check(machine: &Machine, call: &Call, stub: impl Fn(u32)) {
    let mut traps = 0;
    with_kernel(
        |trap| {
            traps += 1;
            compare(machine, call, trap);
            answer(machine, call, trap);
        },
        || stub(stele_sys::aarch64::seL4_NoError),
    );
    assert_eq!(traps, 1, "an invocation is one system call");
    with_kernel(
        |trap| refuse(machine, trap),
        || {
            stub(REFUSED);
            assert_eq!([0, 1, 2, 3].map(machine.word), WHY, "what explains the error is in the buffer");
        },
    );
}

fn refuse(machine: &Machine, trap: &mut Trap) {
    trap.set(machine.info, (machine.refusal)(REFUSED));
    for (register, word) in machine.message.iter().zip(WHY) {
        trap.set(register, word);
    }
}

fn compare(machine: &Machine, call: &Call, trap: &Trap) {
    assert_eq!(trap.instruction, machine.trap);
    for (register, value) in call.registers {
        assert_eq!(trap.get(register), *value, "{register}: {:#x}, expected {value:#x}", trap.get(register));
    }
    for (register, _) in trap.registers() {
        let known =
            call.registers.iter().any(|(name, _)| *name == register) || machine.message.contains(&register);
        assert!(known, "{register} is set, but has no part in this call");
    }
    for (index, word) in call.words.iter().enumerate() {
        let found =
            machine.message.get(index).map_or_else(|| (machine.word)(index), |register| trap.get(register));
        assert_eq!(found, *word, "message word {index}: {found:#x}, expected {word:#x}");
    }
    for register in machine.message.iter().skip(call.words.len()) {
        assert_eq!(trap.get(register), 0, "{register} carries no word of the message");
    }
    for (index, cap) in call.caps.iter().enumerate() {
        assert_eq!((machine.cap)(index), *cap, "capability {index}");
    }
}

fn answer(machine: &Machine, call: &Call, trap: &mut Trap) {
    trap.set(machine.info, call.reply_info);
    for (index, word) in call.reply_words.iter().enumerate() {
        match machine.message.get(index) {
            Some(register) => trap.set(register, *word),
            None => (machine.set_word)(index, *word),
        }
    }
}
