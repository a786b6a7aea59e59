// SPDX-License-Identifier: BSD-2-Clause
//! Threads.

use stele_sys as sys;

use crate::cap::{Cap, Word};
use crate::error::{Error, Result};
use crate::memory::{Granule, Page};
use crate::object::{CNode, Endpoint, Notification, SchedContext, Tcb, VSpace};
use crate::registers::{CommonRegisters, REGISTER_COUNT, Registers};

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

impl Space {
    fn guard_word(&self) -> Word {
        sys::seL4_CNode_CapData_t::new(self.guard.0, Word::from(self.guard.1)).words[0]
    }
}

/// Which registers [`copy_registers`](Cap::copy_registers) copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegisterGroups {
    /// Program counter, stack pointer, status and the registers that a system call uses.
    pub frame: bool,
    /// All the others.
    pub integer: bool,
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
        // SAFETY: the thread does not run yet, or its holder changes its world.
        Error::check(unsafe {
            sys::seL4_TCB_Configure(
                self.raw(),
                space.cnode.raw(),
                space.guard_word(),
                space.vspace.raw(),
                0,
                buffer,
                frame.raw(),
            )
        })
    }

    /// Gives the thread its spaces and its fault handler.
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when one of the roots is none, or the address space has no identifier,
    /// [`Error::InvalidCapability`] when the fault handler's capability is no endpoint or lacks a right,
    /// [`Error::RevokeFirst`] for a root that cannot be copied.
    pub fn set_space(self, fault_handler: Option<Cap<Endpoint>>, space: &Space) -> Result<()> {
        // SAFETY: the thread does not run yet, or its holder changes its world.
        Error::check(unsafe {
            sys::seL4_TCB_SetSpace(
                self.raw(),
                fault_handler.map_or(0, Cap::raw),
                space.cnode.raw(),
                space.guard_word(),
                space.vspace.raw(),
                0,
            )
        })
    }

    /// Sets the thread's IPC buffer: at `buffer` of its address space, in `frame`, which is mapped there.
    ///
    /// # Errors
    /// [`Error::AlignmentError`] when `buffer` is not aligned to the buffer's size, [`Error::IllegalOperation`] when
    /// `frame` is no page, or one of device memory.
    pub fn set_ipc_buffer<T: Granule>(self, buffer: Word, frame: Cap<T>) -> Result<()> {
        // SAFETY: the kernel writes messages there, as the holder of thread and page wants.
        Error::check(unsafe { sys::seL4_TCB_SetIPCBuffer(self.raw(), buffer, frame.raw()) })
    }

    /// Leaves the thread without an IPC buffer: its messages then are as long as the registers.
    ///
    /// # Errors
    /// None are known.
    pub fn clear_ipc_buffer(self) -> Result<()> {
        // SAFETY: takes away memory that the kernel wrote to.
        Error::check(unsafe { sys::seL4_TCB_SetIPCBuffer(self.raw(), 0, 0) })
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

    /// Sets the highest priority that the thread may give to others and to itself.
    ///
    /// # Errors
    /// [`Error::RangeError`] when `authority` may not give it.
    pub fn set_max_priority(self, authority: Cap<Tcb>, priority: u8) -> Result<()> {
        // SAFETY: changes when threads run, no memory.
        Error::check(unsafe {
            sys::seL4_TCB_SetMCPriority(self.raw(), authority.raw(), Word::from(priority))
        })
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
        self.read_first_registers(suspend, REGISTER_COUNT as Word)
    }

    /// Reads the first `count` registers in the order of [`Registers`]; the others are 0 in the answer.
    ///
    /// # Errors
    /// Those of [`read_registers`](Self::read_registers), and [`Error::RangeError`] for a count of 0 or of more than
    /// there are.
    pub fn read_first_registers(self, suspend: bool, count: Word) -> Result<Registers> {
        let mut registers = Registers::zeroed();
        // SAFETY: only asks.
        Error::check(unsafe {
            sys::seL4_TCB_ReadRegisters(self.raw(), sys::seL4_Bool::from(suspend), 0, count, &mut registers)
        })?;
        let mut words = registers.as_words();
        words[count as usize..].fill(0); // the message registers beyond the answer hold something else
        Ok(Registers::from_words(words))
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
        // SAFETY: the caller's promise.
        unsafe { self.write_first_registers(registers, REGISTER_COUNT as Word, resume) }
    }

    /// Writes the first `count` registers in the order of [`Registers`], or all when there are fewer.
    ///
    /// # Safety
    /// As for [`write_registers`](Self::write_registers).
    ///
    /// # Errors
    /// Those of [`write_registers`](Self::write_registers).
    pub unsafe fn write_first_registers(
        self,
        registers: &Registers,
        count: Word,
        resume: bool,
    ) -> Result<()> {
        let count = count.min(REGISTER_COUNT as Word);
        // SAFETY: the caller's promise.
        Error::check(unsafe {
            sys::seL4_TCB_WriteRegisters(self.raw(), sys::seL4_Bool::from(resume), 0, count, registers)
        })
    }

    /// Copies registers from `source`, which is stopped before when `suspend` says so; this thread then runs when
    /// `resume` says so.
    ///
    /// # Safety
    /// As for [`write_registers`](Self::write_registers).
    ///
    /// # Errors
    /// [`Error::IllegalOperation`] when this is the calling thread, [`Error::InvalidCapability`] when `source` is no
    /// thread.
    pub unsafe fn copy_registers(
        self,
        source: Cap<Tcb>,
        groups: RegisterGroups,
        suspend: bool,
        resume: bool,
    ) -> Result<()> {
        // SAFETY: the caller's promise.
        Error::check(unsafe {
            sys::seL4_TCB_CopyRegisters(
                self.raw(),
                source.raw(),
                sys::seL4_Bool::from(suspend),
                sys::seL4_Bool::from(resume),
                sys::seL4_Bool::from(groups.frame),
                sys::seL4_Bool::from(groups.integer),
                0,
            )
        })
    }

    /// Sets the thread's pointer to thread-local storage.
    ///
    /// # Safety
    /// A thread in this program's own address space finds its thread-local variables there.
    ///
    /// # Errors
    /// None are known.
    pub unsafe fn set_tls_base(self, address: Word) -> Result<()> {
        // SAFETY: the caller's promise.
        Error::check(unsafe { sys::seL4_TCB_SetTLSBase(self.raw(), address) })
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
