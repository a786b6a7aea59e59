// SPDX-License-Identifier: BSD-2-Clause
//! Domains: groups of threads that have the processor in turns, and whose turns do not depend on one another.

use stele_sys as sys;

use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::object::{DomainSet, Tcb};

/// A length of time in ticks of the kernel's timer.
pub type TimerTicks = sys::seL4_Time;

impl Cap<DomainSet> {
    /// Puts a thread into a domain.
    ///
    /// # Errors
    /// [`Error::InvalidArgument`] when there is no such domain, [`Error::InvalidCapability`] when `thread` is none.
    pub fn set(self, domain: u8, thread: Cap<Tcb>) -> Result<()> {
        // SAFETY: changes when the thread runs, no memory.
        Error::check(unsafe { sys::seL4_DomainSet_Set(self.raw(), domain, thread.raw()) })
    }

    /// Sets entry `index` of the schedule: `domain` runs for `duration`. Duration 0 marks the end of the schedule.
    ///
    /// # Errors
    /// [`Error::RangeError`] when the schedule has no such entry, [`Error::InvalidArgument`] when there is no such
    /// domain.
    pub fn configure_schedule(self, index: Word, domain: u8, duration: TimerTicks) -> Result<()> {
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe { sys::seL4_DomainSet_ScheduleConfigure(self.raw(), index, domain, duration) })
    }

    /// Goes on with entry `index` of the schedule, now and whenever the schedule has come to its end.
    ///
    /// # Errors
    /// [`Error::RangeError`] when the schedule has no such entry, [`Error::InvalidArgument`] when it is an end mark.
    pub fn set_schedule_start(self, index: Word) -> Result<()> {
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe { sys::seL4_DomainSet_ScheduleSetStart(self.raw(), index) })
    }
}
