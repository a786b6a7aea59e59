// SPDX-License-Identifier: BSD-2-Clause
//! Which cases run: those that match the pattern in the boot module `cases`, or all.

use stele::{BootInfo, Rights, Word};

use crate::case::Case;
use crate::memory::{self, FREE};
use crate::suite::TestCase;

/// Longest pattern.
const SIZE: usize = 128;

/// A pattern: `*` stands for any characters, `?` for one.
pub struct Pattern {
    text: [u8; SIZE],
    length: usize,
}

impl Pattern {
    /// The pattern that matches all.
    pub const ALL: Pattern = Pattern { text: [b'*'; SIZE], length: 1 };

    /// The pattern that the boot module gives.
    pub fn read(boot: &BootInfo, case: &mut Case) -> Self {
        let Some(region) = boot.region("cases") else { return Pattern::ALL };
        let page = case.device_page(region.address);
        case.map(page, FREE, Rights::READ).expect("the pattern's page");
        let mut pattern = Pattern { text: [0; SIZE], length: 0 };
        for byte in (0..region.size.min(SIZE as Word)).map(|offset| memory::read_byte(FREE + offset)) {
            if byte <= b' ' {
                break;
            }
            pattern.text[pattern.length] = byte;
            pattern.length += 1;
        }
        pattern
    }

    /// A case is named object/sentence; object_sentence, or the sentence alone, will do as well.
    pub fn selects(&self, test: &TestCase) -> bool {
        let glob = &self.text[..self.length];
        let named = |separator: &'static str| {
            [test.object, separator, test.sentence].into_iter().flat_map(str::bytes)
        };
        matches(glob, named("/")) || matches(glob, named("_")) || matches(glob, test.sentence.bytes())
    }
}

/// Goes back to the last `*` when something does not match.
fn matches(mut glob: &[u8], mut text: impl Iterator<Item = u8> + Clone) -> bool {
    let mut retry = None;
    loop {
        let mut rest = text.clone();
        let next = rest.next();
        match (glob.first(), next) {
            (Some(b'*'), _) => {
                glob = &glob[1..];
                retry = Some((glob, text.clone()));
            }
            (Some(expected), Some(character)) if *expected == b'?' || *expected == character => {
                glob = &glob[1..];
                text = rest;
            }
            (None, None) => return true,
            _ => {
                let Some((after_star, mut from)) = retry else { return false };
                if from.next().is_none() {
                    return false;
                }
                glob = after_star;
                text = from.clone();
                retry = Some((after_star, from));
            }
        }
    }
}
