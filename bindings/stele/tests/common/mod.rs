// SPDX-License-Identifier: BSD-2-Clause
//! A kernel that answers every call in the same way, and remembers the last one.

#![allow(clippy::undocumented_unsafe_blocks, dead_code, reason = "the kernel is a closure of this file")]

use stele::Word;
use stele::sys::recording::{Trap, with_kernel};
use stele::sys::registers::{CAP, INFO, MESSAGE, NUMBER};
use stele::sys::{seL4_GetBadge, seL4_GetMR, seL4_MessageInfo_t, seL4_SetMR};

/// What a call looked like at the trap.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    pub number: i64,
    pub cap: Word,
    pub label: Word,
    pub words: Vec<Word>,
    pub caps: Vec<Word>,
}

/// Word `index` of a message at a trap.
pub fn message_word(trap: &Trap, index: usize) -> Word {
    MESSAGE.get(index).map_or_else(|| unsafe { seL4_GetMR(index) }, |register| trap.get(register))
}

/// Reads a call.
pub fn see(trap: &Trap) -> Seen {
    let info = seL4_MessageInfo_t { words: [trap.get(INFO)] };
    Seen {
        number: trap.get(NUMBER) as i64,
        cap: trap.get(CAP),
        label: info.get_label(),
        words: (0..info.get_length() as usize).map(|index| message_word(trap, index)).collect(),
        caps: (0..info.get_extraCaps() as usize).map(|index| unsafe { seL4_GetBadge(index) }).collect(),
    }
}

/// Delivers a message.
pub fn deliver(trap: &mut Trap, badge: Word, label: Word, words: &[Word]) {
    trap.set(CAP, badge);
    trap.set(INFO, seL4_MessageInfo_t::new(label, 0, 0, words.len() as Word).words[0]);
    for (index, word) in words.iter().enumerate() {
        match MESSAGE.get(index) {
            Some(register) => trap.set(register, *word),
            None => unsafe { seL4_SetMR(index, *word) },
        }
    }
}

/// Runs `body` with a kernel that answers with this message; returns what it saw last, and the body's result.
pub fn answering<R>(badge: Word, label: Word, words: &[Word], body: impl FnOnce() -> R) -> (Seen, R) {
    let mut seen = Seen::default();
    let result = with_kernel(
        |trap| {
            seen = see(trap);
            deliver(trap, badge, label, words);
        },
        body,
    );
    (seen, result)
}
