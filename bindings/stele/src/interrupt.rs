// SPDX-License-Identifier: BSD-2-Clause
//! Interrupts.

use stele_sys as sys;

use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::object::{IrqControl, IrqHandler, Notification, SgiSignal};
use crate::slot::Slot;

/// What makes an interrupt pending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// The line being high.
    Level,
    /// The line going high.
    Edge,
}

impl Cap<IrqControl> {
    /// Makes the handler of interrupt `number`.
    ///
    /// # Errors
    /// [`Error::RevokeFirst`] when there is one, [`Error::RangeError`] when there is no such interrupt.
    pub fn handler(self, number: Word, trigger: Trigger, slot: Slot) -> Result<Cap<IrqHandler>> {
        let edge = Word::from(trigger == Trigger::Edge);
        // SAFETY: changes no memory.
        Error::check(unsafe {
            sys::seL4_IRQControl_GetTrigger(
                self.raw(),
                number,
                edge,
                slot.cnode().raw(),
                slot.index(),
                slot.depth(),
            )
        })?;
        Ok(Cap::at(slot.index()))
    }

    /// As [`handler`](Self::handler), and leaves the trigger as the machine has it.
    ///
    /// # Errors
    /// Those of [`handler`](Self::handler).
    pub fn handler_with_default_trigger(self, number: Word, slot: Slot) -> Result<Cap<IrqHandler>> {
        // SAFETY: changes no memory.
        Error::check(unsafe {
            sys::seL4_IRQControl_Get(self.raw(), number, slot.cnode().raw(), slot.index(), slot.depth())
        })?;
        Ok(Cap::at(slot.index()))
    }

    /// Makes the right to raise software-generated interrupt `number` on processor `target`.
    ///
    /// # Errors
    /// [`Error::RangeError`] or [`Error::InvalidArgument`] when there is no such interrupt or processor,
    /// [`Error::DeleteFirst`] when the slot is taken.
    pub fn sgi_signal(self, number: Word, target: Word, slot: Slot) -> Result<Cap<SgiSignal>> {
        // SAFETY: changes no memory.
        Error::check(unsafe {
            sys::seL4_IRQControl_IssueSGISignal(
                self.raw(),
                number,
                target,
                slot.cnode().raw(),
                slot.index(),
                slot.depth(),
            )
        })?;
        Ok(Cap::at(slot.index()))
    }
}

impl Cap<SgiSignal> {
    /// Raises the interrupt.
    pub fn signal(self) {
        // SAFETY: an interrupt changes no memory of this program.
        unsafe { sys::seL4_Signal(self.raw()) }
    }
}

impl Cap<IrqHandler> {
    /// Lets the interrupt signal `notification`.
    ///
    /// # Errors
    /// [`Error::InvalidCapability`] when the capability lacks the write right.
    pub fn set_notification(self, notification: Cap<Notification>) -> Result<()> {
        // SAFETY: changes no memory.
        Error::check(unsafe { sys::seL4_IRQHandler_SetNotification(self.raw(), notification.raw()) })
    }

    /// Says that the interrupt was handled and may come again.
    ///
    /// # Errors
    /// None are known.
    pub fn acknowledge(self) -> Result<()> {
        // SAFETY: changes no memory.
        Error::check(unsafe { sys::seL4_IRQHandler_Ack(self.raw()) })
    }

    /// Undoes [`set_notification`](Self::set_notification).
    ///
    /// # Errors
    /// None are known.
    pub fn clear(self) -> Result<()> {
        // SAFETY: changes no memory.
        Error::check(unsafe { sys::seL4_IRQHandler_Clear(self.raw()) })
    }
}
