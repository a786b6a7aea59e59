// SPDX-License-Identifier: BSD-2-Clause
//! Words that the threads of a case share.

use core::sync::atomic::{AtomicUsize, Ordering};

use stele::Word;

/// How many a case can have.
const COUNT: usize = 32;

static WORDS: [Shared; COUNT] = [const { Shared(AtomicUsize::new(0)) }; COUNT];

/// A word that the threads of a case share: 0 when the case starts.
#[derive(Debug)]
pub struct Shared(AtomicUsize);

impl Shared {
    /// What it is.
    pub fn get(&self) -> Word {
        self.0.load(Ordering::SeqCst) as Word
    }

    /// Makes it something else.
    pub fn set(&self, value: Word) {
        self.0.store(value as usize, Ordering::SeqCst);
    }

    /// Makes it one more.
    pub fn count(&self) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }

    /// Counts for ever.
    pub fn count_forever(&self) -> ! {
        loop {
            self.count();
        }
    }

    /// Its address, for code that is no Rust.
    pub fn address(&self) -> Word {
        self.0.as_ptr().addr() as Word
    }
}

/// The word with this number.
pub fn word(index: usize) -> &'static Shared {
    &WORDS[index]
}

/// Makes all words 0.
pub fn clear() {
    WORDS.iter().for_each(|word| word.set(0));
}
