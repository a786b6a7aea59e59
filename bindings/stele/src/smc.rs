// SPDX-License-Identifier: BSD-2-Clause
//! Calls to the firmware.

use stele_sys as sys;

use crate::cap::Cap;
use crate::error::{Error, Result};
use crate::object::Smc;

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
