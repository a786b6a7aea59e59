// SPDX-License-Identifier: BSD-2-Clause
//! The root task's own memory: the pages that the kernel loaded its program into.

use core::ops::Range;

use stele::{BootInfo, Cap, Page, Word, sys};

/// Size of a page.
const PAGE: Word = 1 << sys::seL4_PageBits;

/// The addresses of the program: code, data and stack, in whole pages.
#[must_use]
pub fn range() -> Range<Word> {
    unsafe extern "C" {
        static __stele_image_start: [u8; 0];
        static __stele_end: [u8; 0];
    }
    let start = (&raw const __stele_image_start).addr() as Word;
    let end = (&raw const __stele_end).addr() as Word;
    start..end.next_multiple_of(PAGE)
}

/// The page that `address` of the program lies in: the kernel gives one capability for each, in the order of addresses.
/// `None` for an address outside [`range`].
#[must_use]
pub fn page(boot: &BootInfo, address: Word) -> Option<Cap<Page>> {
    let offset = range().contains(&address).then(|| address - range().start)?;
    let slot = boot.raw().userImageFrames.start + offset / PAGE;
    // SAFETY: the kernel put the page's capability there, for this program.
    Some(unsafe { Cap::from_raw(slot) })
}
