// SPDX-License-Identifier: BSD-2-Clause
//! What a golden vector asks of a system call, and the kernel's answer, whatever it is that takes the trap: a closure on a
//! development machine, or an exception handler on a bare one (`tests/vectors-rust`).

/// An architecture as the vectors need it.
pub struct Machine {
    /// The instruction.
    pub trap: &'static str,
    /// The register that describes the message.
    pub info: &'static str,
    /// The registers of the first message words.
    pub message: &'static [&'static str],
    /// Reads a message word of the IPC buffer.
    pub word: fn(usize) -> u64,
    /// Writes one.
    pub set_word: fn(usize, u64),
    /// Reads a capability of the IPC buffer.
    pub cap: fn(usize) -> u64,
    /// What describes an answer with this error.
    pub refusal: fn(u32) -> u64,
}

/// What a call must look like at the trap, and what the kernel answers.
pub struct Call {
    /// The registers that the call sets.
    pub registers: &'static [(&'static str, u64)],
    /// All message words.
    pub words: &'static [u64],
    /// The capabilities that go along.
    pub caps: &'static [u64],
    /// What describes the answer.
    pub reply_info: u64,
    /// Its words.
    pub reply_words: &'static [u64],
}

/// The registers at a trap.
pub trait Registers {
    /// The value of one.
    fn value(&self, name: &str) -> u64;
    /// Sets one.
    fn put(&mut self, name: &'static str, value: u64);
}

/// An answer's error, and the words that explain it.
pub const REFUSED: u32 = stele_sys::seL4_RangeError;
const WHY: [u64; 4] = [0xa1, 0xb2, 0xc3, 0xd4];

impl Call {
    /// Panics unless the registers and the IPC buffer are as they must be.
    pub fn compare(&self, machine: &Machine, trap: &impl Registers) {
        for (register, value) in self.registers {
            let found = trap.value(register);
            assert_eq!(found, *value, "{register}: {found:#x}, expected {value:#x}");
        }
        for (index, word) in self.words.iter().enumerate() {
            let found = match machine.message.get(index) {
                Some(register) => trap.value(register),
                None => (machine.word)(index),
            };
            assert_eq!(found, *word, "message word {index}: {found:#x}, expected {word:#x}");
        }
        for register in machine.message.iter().skip(self.words.len()) {
            assert_eq!(trap.value(register), 0, "{register} carries no word of the message");
        }
        for (index, cap) in self.caps.iter().enumerate() {
            assert_eq!((machine.cap)(index), *cap, "capability {index}");
        }
    }

    /// The kernel's answer.
    pub fn answer(&self, machine: &Machine, trap: &mut impl Registers) {
        trap.put(machine.info, self.reply_info);
        for (index, word) in self.reply_words.iter().enumerate() {
            match machine.message.get(index) {
                Some(register) => trap.put(register, *word),
                None => (machine.set_word)(index, *word),
            }
        }
    }
}

/// Answers a call with an error.
pub fn refuse(machine: &Machine, trap: &mut impl Registers) {
    trap.put(machine.info, (machine.refusal)(REFUSED));
    for (register, word) in machine.message.iter().zip(WHY) {
        trap.put(register, word);
    }
}

/// Panics unless what explains the error is in the IPC buffer, where programs look.
pub fn check_explanation(machine: &Machine) {
    assert_eq!([0, 1, 2, 3].map(machine.word), WHY, "what explains the error is in the buffer");
}
