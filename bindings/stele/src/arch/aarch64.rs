// SPDX-License-Identifier: BSD-2-Clause
//! What AArch64 has under names of its own. Tests on a development machine use this architecture, too.

use stele_sys as sys;

pub use sys::{
    seL4_ARM_VSpace_Clean_Data as vspace_clean_data,
    seL4_ARM_VSpace_CleanInvalidate_Data as vspace_clean_and_invalidate_data,
    seL4_ARM_VSpace_Invalidate_Data as vspace_invalidate_data,
    seL4_ARM_VSpace_Unify_Instruction as vspace_unify_instruction, seL4_ARM_VSpaceObject as VSPACE_OBJECT,
};

use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::memory::granules;
use crate::object::Smc;
use crate::registers::{CommonRegisters, REGISTER_COUNT, Registers, common_registers};
use crate::time::Microseconds;

/// "Write, not read" in the status of a data abort.
pub const FAULT_IS_WRITE: Word = 1 << 6;

/// The time that a timeout fault tells.
pub const fn consumed(fault: &sys::faults::Timeout) -> Microseconds {
    fault.consumed
}

common_registers!(pc, sp, [x0, x1, x2], tpidr_el0, spsr);

/// What a page table covers, as a logarithm of bytes: for each level of tables below an address space's root, from the
/// top.
pub const PAGE_TABLE_SPAN_BITS: [u8; 3] = [
    (sys::seL4_PageBits + 3 * sys::seL4_PageTableIndexBits) as u8,
    (sys::seL4_PageBits + 2 * sys::seL4_PageTableIndexBits) as u8,
    (sys::seL4_PageBits + sys::seL4_PageTableIndexBits) as u8,
];

granules! {
    /// A page of 1 GiB.
    HugePage: seL4_ARM_HugePageObject, seL4_HugePageBits;
}

/// The registers of a call to the firmware and of its answer.
pub type SmcRegisters = sys::seL4_ARM_SMCContext;

impl Cap<Smc> {
    /// Calls the firmware with these registers; answers the registers that it gives back.
    ///
    /// # Safety
    /// The firmware may do anything with the machine; what the function with this number does is the caller's to know.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when the capability allows another function only, by its badge.
    pub unsafe fn call(self, arguments: &SmcRegisters) -> Result<SmcRegisters> {
        let mut answer = SmcRegisters::zeroed();
        // SAFETY: the caller's promise.
        Error::check(unsafe { sys::seL4_ARM_SMC_Call(self.raw(), arguments, &mut answer) })?;
        Ok(answer)
    }
}
