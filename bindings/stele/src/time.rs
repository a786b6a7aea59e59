// SPDX-License-Identifier: BSD-2-Clause
//! Processor time.

use stele_sys as sys;

use crate::cap::{Badge, Cap, Word};
use crate::error::{Error, Result};
use crate::object::{Notification, Object, SchedContext, SchedControl, Tcb};

/// A length of time in microseconds.
pub type Microseconds = sys::seL4_Time;

/// How much time a scheduling context has: `budget` in each `period`. Equal ones make it round-robin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// Time that may be used in one period.
    pub budget: Microseconds,
    /// After which time it is filled up again.
    pub period: Microseconds,
    /// How many pieces the budget may be refilled in, beyond two. Limited by the object's size.
    pub extra_refills: Word,
    /// Reported in timeout faults.
    pub badge: Badge,
    /// Refill as a sporadic server instead of with constant bandwidth.
    pub sporadic: bool,
}

impl Budget {
    /// Round-robin with this time slice.
    #[must_use]
    pub const fn round_robin(slice: Microseconds) -> Self {
        Budget { budget: slice, period: slice, extra_refills: 0, badge: Badge(0), sporadic: false }
    }
}

/// What a scheduling context can be bound to.
pub trait TakesTime: Object {}

impl TakesTime for Tcb {}
impl TakesTime for Notification {}

impl Cap<SchedControl> {
    /// Fills a scheduling context.
    ///
    /// # Errors
    /// [`Error::RangeError`] for a budget below the kernel's minimum, or above the period.
    pub fn configure(self, context: Cap<SchedContext>, budget: &Budget) -> Result<()> {
        let flags =
            if budget.sporadic { sys::seL4_SchedContext_Sporadic } else { sys::seL4_SchedContext_NoFlag };
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe {
            sys::seL4_SchedControl_ConfigureFlags(
                self.raw(),
                context.raw(),
                budget.budget,
                budget.period,
                budget.extra_refills,
                budget.badge.0,
                flags as Word,
            )
        })
    }
}

impl Cap<SchedContext> {
    /// Gives the time to a thread, or to the thread that receives a notification's signals.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when either is bound.
    pub fn bind<T: TakesTime>(self, to: Cap<T>) -> Result<()> {
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe { sys::seL4_SchedContext_Bind(self.raw(), to.raw()) })
    }

    /// Takes the time away from whatever it is bound to.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when it is the calling thread's own.
    pub fn unbind(self) -> Result<()> {
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe { sys::seL4_SchedContext_Unbind(self.raw()) })
    }

    /// Takes the time away from this object.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when it is not bound to that.
    pub fn unbind_from<T: TakesTime>(self, from: Cap<T>) -> Result<()> {
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe { sys::seL4_SchedContext_UnbindObject(self.raw(), from.raw()) })
    }

    /// The time used since this was last asked.
    ///
    /// # Errors
    /// None are known.
    pub fn consumed(self) -> Result<Microseconds> {
        // SAFETY: only asks.
        let answer = unsafe { sys::seL4_SchedContext_Consumed(self.raw()) };
        Error::check(answer.error)?;
        Ok(answer.consumed)
    }

    /// Lets the thread that has this context run before others of its priority; answers the time it then used.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when no thread has it or that thread may not be yielded to.
    pub fn yield_to(self) -> Result<Microseconds> {
        // SAFETY: changes when threads run, no memory.
        let answer = unsafe { sys::seL4_SchedContext_YieldTo(self.raw()) };
        Error::check(answer.error)?;
        Ok(answer.consumed)
    }
}
