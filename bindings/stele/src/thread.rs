// SPDX-License-Identifier: BSD-2-Clause
//! Threads.

use stele_sys as sys;

use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::memory::Page;
use crate::object::{CNode, Endpoint, Notification, SchedContext, Tcb, VSpace};

/// A thread's registers, under the machine's names.
pub type Registers = sys::seL4_UserContext;

/// Where a thread finds capabilities and memory.
#[derive(Clone, Copy, Debug)]
pub struct Space {
    /// The root of its capability space.
    pub cnode: Cap<CNode>,
    /// Guard of that root: value and number of bits. `(0, 0)` leaves the capability's own.
    pub guard: (Word, u8),
    /// Its address space.
    pub vspace: Cap<VSpace>,
}

/// Properties of a thread that can be set and cleared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ThreadFlags {
    /// Using the floating-point unit is a fault.
    pub fpu_disabled: bool,
}

impl ThreadFlags {
    const fn to_sys(self) -> Word {
        if self.fpu_disabled { sys::seL4_TCBFlag_fpuDisabled as Word } else { 0 }
    }
}

impl Cap<Tcb> {
    /// Gives the thread its spaces and its IPC buffer, which lies at `buffer` of its address space, in `frame`.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when one of the roots is none, [`Error::AlignmentError`] for the buffer.
    pub fn configure(self, space: &Space, buffer: Word, frame: Cap<Page>) -> Result<()> {
        let guard = sys::seL4_CNode_CapData_t::new(space.guard.0, Word::from(space.guard.1));
        // SAFETY: the thread does not run yet, or its holder changes its world.
        Error::check(unsafe {
            sys::seL4_TCB_Configure(
                self.raw(),
                space.cnode.raw(),
                guard.words[0],
                space.vspace.raw(),
                0,
                buffer,
                frame.raw(),
            )
        })
    }

    /// Sets priority, the highest priority that the thread may give, its scheduling context and its fault handler.
    /// `authority` is a thread that may give these priorities.
    ///
    /// # Errors
    /// [`Error::RangeError`] when `authority` may not give such a priority, [`Error::InvalidCapability`] when the
    /// fault handler's capability lacks a right, [`Error::IllegalOperation`] when the context is another thread's.
    pub fn set_scheduling(
        self,
        authority: Cap<Tcb>,
        max_priority: u8,
        priority: u8,
        context: Option<Cap<SchedContext>>,
        fault_handler: Option<Cap<Endpoint>>,
    ) -> Result<()> {
        // SAFETY: changes when the thread runs, no memory.
        Error::check(unsafe {
            sys::seL4_TCB_SetSchedParams(
                self.raw(),
                authority.raw(),
                Word::from(max_priority),
                Word::from(priority),
                context.map_or(0, Cap::raw),
                fault_handler.map_or(0, Cap::raw),
            )
        })
    }

    /// Sets the priority.
    ///
    /// # Errors
    /// [`Error::RangeError`] when `authority` may not give it.
    pub fn set_priority(self, authority: Cap<Tcb>, priority: u8) -> Result<()> {
        // SAFETY: changes when the thread runs, no memory.
        Error::check(unsafe { sys::seL4_TCB_SetPriority(self.raw(), authority.raw(), Word::from(priority)) })
    }

    /// Sets who is told when the thread's budget is used up.
    ///
    /// # Errors
    /// [`Error::InvalidCapability`] when the capability lacks a right.
    pub fn set_timeout_handler(self, handler: Option<Cap<Endpoint>>) -> Result<()> {
        // SAFETY: changes no memory.
        Error::check(unsafe { sys::seL4_TCB_SetTimeoutEndpoint(self.raw(), handler.map_or(0, Cap::raw)) })
    }

    /// Reads all registers; with `suspend` the thread is stopped first.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] for the calling thread itself.
    pub fn read_registers(self, suspend: bool) -> Result<Registers> {
        let mut registers = Registers::zeroed();
        let count = REGISTER_COUNT;
        // SAFETY: only asks.
        Error::check(unsafe {
            sys::seL4_TCB_ReadRegisters(self.raw(), sys::seL4_Bool::from(suspend), 0, count, &mut registers)
        })?;
        Ok(registers)
    }

    /// Writes all registers; with `resume` the thread then runs.
    ///
    /// # Safety
    /// A thread in this program's own address space runs code at `registers.pc` with a stack of its own, as Rust
    /// expects of a thread. In another address space there is nothing to observe.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] for the calling thread itself.
    pub unsafe fn write_registers(self, registers: &Registers, resume: bool) -> Result<()> {
        let count = REGISTER_COUNT;
        // SAFETY: the caller's promise.
        Error::check(unsafe {
            sys::seL4_TCB_WriteRegisters(self.raw(), sys::seL4_Bool::from(resume), 0, count, registers)
        })
    }

    /// Stops the thread.
    ///
    /// # Errors
    /// None are known.
    pub fn suspend(self) -> Result<()> {
        // SAFETY: changes when the thread runs, no memory.
        Error::check(unsafe { sys::seL4_TCB_Suspend(self.raw()) })
    }

    /// Lets the thread run from where it stands.
    ///
    /// # Safety
    /// As for [`write_registers`](Self::write_registers).
    ///
    /// # Errors
    /// None are known.
    pub unsafe fn resume(self) -> Result<()> {
        // SAFETY: the caller's promise.
        Error::check(unsafe { sys::seL4_TCB_Resume(self.raw()) })
    }

    /// Lets the thread receive the notification's signals while it waits at an endpoint.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when either is bound.
    pub fn bind_notification(self, notification: Cap<Notification>) -> Result<()> {
        // SAFETY: changes no memory.
        Error::check(unsafe { sys::seL4_TCB_BindNotification(self.raw(), notification.raw()) })
    }

    /// Undoes [`bind_notification`](Self::bind_notification).
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when none is bound.
    pub fn unbind_notification(self) -> Result<()> {
        // SAFETY: changes no memory.
        Error::check(unsafe { sys::seL4_TCB_UnbindNotification(self.raw()) })
    }

    /// Clears and sets flags; answers the flags as they are then.
    ///
    /// # Errors
    /// None are known.
    pub fn set_flags(self, clear: ThreadFlags, set: ThreadFlags) -> Result<ThreadFlags> {
        // SAFETY: changes no memory.
        let answer = unsafe { sys::seL4_TCB_SetFlags(self.raw(), clear.to_sys(), set.to_sys()) };
        Error::check(answer.error)?;
        Ok(ThreadFlags { fpu_disabled: answer.flags & sys::seL4_TCBFlag_fpuDisabled as Word != 0 })
    }
}

/// Number of registers in [`Registers`].
const REGISTER_COUNT: Word = (size_of::<Registers>() / size_of::<Word>()) as Word;
