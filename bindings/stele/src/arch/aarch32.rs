// SPDX-License-Identifier: BSD-2-Clause
//! What 32-bit Arm has under names of its own.

use stele_sys as sys;

pub use sys::{
    seL4_ARM_PageDirectory_Clean_Data as vspace_clean_data,
    seL4_ARM_PageDirectory_CleanInvalidate_Data as vspace_clean_and_invalidate_data,
    seL4_ARM_PageDirectory_Invalidate_Data as vspace_invalidate_data,
    seL4_ARM_PageDirectory_Unify_Instruction as vspace_unify_instruction,
    seL4_ARM_PageDirectoryObject as VSPACE_OBJECT,
};

use crate::cap::Word;
use crate::memory::granules;
use crate::registers::{CommonRegisters, REGISTER_COUNT, Registers, common_registers};
use crate::time::Microseconds;

/// "Write, not read" in the status of a data abort.
pub const FAULT_IS_WRITE: Word = 1 << 11;

/// The time that a timeout fault tells, in two words.
pub const fn consumed(fault: &sys::faults::Timeout) -> Microseconds {
    (fault.consumed_high_bits as Microseconds) << Word::BITS | fault.consumed_low_bits as Microseconds
}

common_registers!(pc, sp, [r0, r1, r2], tpidrurw, cpsr);

/// What a page table covers, as a logarithm of bytes: for each level of tables below an address space's root, from the
/// top. Here there is one.
pub const PAGE_TABLE_SPAN_BITS: [u8; 1] = [(sys::seL4_PageBits + sys::seL4_PageTableIndexBits) as u8];

granules! {
    /// A page of 1 MiB.
    Section: seL4_ARM_SectionObject, seL4_SectionBits;
    /// A page of 16 MiB.
    SuperSection: seL4_ARM_SuperSectionObject, seL4_SuperSectionBits;
}
