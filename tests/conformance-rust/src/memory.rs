// SPDX-License-Identifier: BSD-2-Clause
//! Memory that cases map and touch: far from the program, so that no Rust value is there.

use stele::Word;
use stele::sys;

/// Size of the smallest page.
pub const PAGE: Word = 1 << sys::seL4_PageBits;

/// Size of a large page.
pub const LARGE_PAGE: Word = 1 << sys::seL4_LargePageBits;

/// What the last page table above a page covers.
pub const TABLE_SPAN: Word = 1 << stele::PAGE_TABLE_SPAN_BITS[stele::PAGE_TABLE_SPAN_BITS.len() - 1];

/// Bytes of a word.
pub const WORD: Word = size_of::<Word>() as Word;

/// Bits of a word.
pub const WORD_BITS: Word = Word::BITS as Word;

/// Nothing is mapped from here on for a gibibyte, no page table either: half way up the user's addresses.
pub const FREE: Word = (sys::seL4_UserTop / 2) >> 30 << 30;

/// The end of the user's addresses.
pub const USER_END: Word = (sys::seL4_UserTop + 1) & !(PAGE - 1);

/// An address of the kernel.
pub const KERNEL: Word = !(PAGE - 1);

/// An address of no capability: bits are set that the guard of the root table wants to be zero.
pub const UNRESOLVABLE: Word = 1 << (WORD_BITS - 4);

/// Whether the bytes lie where no Rust value is.
fn is_ours(address: Word, size: Word) -> bool {
    let end = address.wrapping_add(size);
    address >= FREE && end > address && address.is_multiple_of(size)
}

/// Reads a word; faults where nothing is mapped.
pub fn read(address: Word) -> Word {
    assert!(is_ours(address, WORD), "{address:#x} is no address for cases");
    // SAFETY: no Rust value is there; a fault stops the thread.
    unsafe { (address as usize as *const Word).read_volatile() }
}

/// Reads a byte; faults where nothing is mapped.
pub fn read_byte(address: Word) -> u8 {
    assert!(is_ours(address, 1), "{address:#x} is no address for cases");
    // SAFETY: as above.
    unsafe { (address as usize as *const u8).read_volatile() }
}

/// Reads a register of a device, of 32 bits.
pub fn read_device(address: Word) -> u32 {
    assert!(is_ours(address, 4), "{address:#x} is no address for cases");
    // SAFETY: as above.
    unsafe { (address as usize as *const u32).read_volatile() }
}

/// Writes a register of a device, of 32 bits.
pub fn write_device(address: Word, value: u32) {
    assert!(is_ours(address, 4), "{address:#x} is no address for cases");
    // SAFETY: as above.
    unsafe { (address as usize as *mut u32).write_volatile(value) }
}

/// Writes a word; faults where nothing is mapped.
pub fn write(address: Word, value: Word) {
    assert!(is_ours(address, WORD), "{address:#x} is no address for cases");
    // SAFETY: as above.
    unsafe { (address as usize as *mut Word).write_volatile(value) }
}
