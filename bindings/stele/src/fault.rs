// SPDX-License-Identifier: BSD-2-Clause
//! Faults, as a fault handler receives them.

use core::fmt;

use stele_sys as sys;

pub use sys::faults::Fault;

use crate::arch;
use crate::cap::{Badge, Cap, Word};
use crate::error::LookupFailure;
use crate::ipc::{Message, Received};
use crate::object::Reply;
use crate::registers::{CommonRegisters, Registers};
use crate::time::Microseconds;

/// A fault and whose it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FaultReport {
    /// The badge of the faulting thread's fault handler capability.
    pub badge: Badge,
    /// What happened.
    pub fault: Fault,
}

impl FaultReport {
    /// Reads a message that came in at a fault endpoint; `None` when its label is no fault's. To be called before the
    /// next system call, for long fault messages lie in the IPC buffer.
    #[must_use]
    pub fn read(message: &Received) -> Option<Self> {
        let fault = Fault::read(message.label(), |index| message.word(index).unwrap_or(0))?;
        Some(FaultReport { badge: message.badge(), fault })
    }

    /// Why the capability was not found, when the fault is a [`Fault::CapFault`].
    #[must_use]
    pub fn lookup_failure(&self) -> Option<LookupFailure> {
        match self.fault {
            Fault::CapFault(fault) => Some(LookupFailure::of(&fault)),
            _ => None,
        }
    }

    /// The time that was used, when the fault is a [`Fault::Timeout`].
    #[must_use]
    pub fn consumed(&self) -> Option<Microseconds> {
        match self.fault {
            Fault::Timeout(fault) => Some(arch::consumed(&fault)),
            _ => None,
        }
    }

    /// The address of the instruction that the thread stopped at, where the message tells it.
    #[must_use]
    pub fn instruction(&self) -> Option<Word> {
        match self.fault {
            Fault::CapFault(fault) => Some(fault.ip),
            Fault::VMFault(fault) => Some(fault.ip),
            Fault::UnknownSyscall(fault) => Some(fault.fault_ip),
            Fault::UserException(fault) => Some(fault.fault_ip),
            Fault::DebugException(fault) => Some(fault.fault_ip),
            _ => None,
        }
    }
}

/// How a thread touched memory that it may not touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// It read.
    Read,
    /// It wrote.
    Write,
    /// It fetched an instruction.
    Execute,
}

impl Access {
    /// How the thread of this fault touched memory.
    #[must_use]
    pub const fn of(fault: &sys::faults::VMFault) -> Self {
        match (fault.prefetch_fault != 0, fault.fsr & arch::FAULT_IS_WRITE != 0) {
            (true, _) => Access::Execute,
            (false, true) => Access::Write,
            (false, false) => Access::Read,
        }
    }
}

impl fmt::Display for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Access::Read => "read",
            Access::Write => "write to",
            Access::Execute => "fetch an instruction from",
        })
    }
}

/// What an answer to a fault can set: the registers that the fault's message shows.
pub trait FaultAnswer {
    /// Puts the words of the answer, by index; answers how many there are.
    fn put(&self, put: impl FnMut(usize, Word)) -> usize;
}

impl FaultAnswer for sys::faults::UnknownSyscall {
    fn put(&self, put: impl FnMut(usize, Word)) -> usize {
        self.reply(put)
    }
}

impl FaultAnswer for sys::faults::UserException {
    fn put(&self, put: impl FnMut(usize, Word)) -> usize {
        self.reply(put)
    }
}

/// The answer to a [`Fault::Timeout`] sets all registers but those of thread-local storage.
impl FaultAnswer for Registers {
    fn put(&self, mut put: impl FnMut(usize, Word)) -> usize {
        let words = self.as_words();
        let length = sys::seL4_TimeoutReply_Length as usize;
        words[..length].iter().enumerate().for_each(|(index, word)| put(index, *word));
        length
    }
}

impl Cap<Reply> {
    /// Answers a fault: the thread goes on at the instruction that faulted.
    pub fn restart(self) {
        self.send(&Message::new(0));
    }

    /// Answers a fault: the thread goes on with these registers.
    ///
    /// # Safety
    /// As for [`Cap::write_registers`].
    pub unsafe fn restart_with(self, answer: &impl FaultAnswer) {
        let mut words = [0; sys::seL4_MsgMaxLength as usize];
        let length = answer.put(|index, word| words[index] = word);
        self.send_words(0, &words[..length]);
    }

    /// Answers a fault: the thread stays stopped.
    pub fn leave_stopped(self) {
        self.send(&Message::new(1));
    }
}

impl fmt::Display for FaultReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fault {
            Fault::VMFault(fault) => write!(
                f,
                "tried to {} address {:#x} at instruction {:#x} (status {:#x})",
                Access::of(&fault),
                fault.addr,
                fault.ip,
                fault.fsr
            ),
            Fault::CapFault(fault) => {
                write!(
                    f,
                    "used capability {:#x} at instruction {:#x}, which is not there",
                    fault.addr, fault.ip
                )
            }
            Fault::UnknownSyscall(fault) => {
                write!(
                    f,
                    "made unknown system call {} at instruction {:#x}",
                    fault.syscall as isize, fault.fault_ip
                )
            }
            Fault::UserException(fault) => write!(
                f,
                "raised exception {} (code {:#x}) at instruction {:#x}",
                fault.number, fault.code, fault.fault_ip
            ),
            Fault::Timeout(fault) => write!(f, "used up its budget ({} us)", arch::consumed(&fault)),
            other => f.write_str(other.name()),
        }
    }
}
