// SPDX-License-Identifier: BSD-2-Clause
//! Faults, as a fault handler receives them.

use core::fmt;

use stele_sys as sys;

pub use sys::faults::Fault;

use crate::cap::{Badge, Word};
use crate::ipc::Received;

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

    /// The address of the instruction that the thread stopped at, where the message tells it.
    #[must_use]
    pub fn instruction(&self) -> Option<Word> {
        match self.fault {
            Fault::CapFault(fault) => Some(fault.ip),
            Fault::VMFault(fault) => Some(fault.ip),
            Fault::UnknownSyscall(fault) => Some(fault.fault_ip),
            Fault::UserException(fault) => Some(fault.fault_ip),
            _ => None,
        }
    }
}

/// How a thread touched memory that it may not touch.
fn access(prefetch: bool, status: Word) -> &'static str {
    /// "Write, not read" in the AArch64 syndrome of a data abort.
    const WRITE: Word = 1 << 6;
    match (prefetch, status & WRITE != 0) {
        (true, _) => "fetch an instruction from",
        (false, true) => "write to",
        (false, false) => "read",
    }
}

impl fmt::Display for FaultReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.fault {
            Fault::VMFault(fault) => write!(
                f,
                "tried to {} address {:#x} at instruction {:#x} (status {:#x})",
                access(fault.prefetch_fault != 0, fault.fsr),
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
                    fault.syscall as i64, fault.fault_ip
                )
            }
            Fault::UserException(fault) => write!(
                f,
                "raised exception {} (code {:#x}) at instruction {:#x}",
                fault.number, fault.code, fault.fault_ip
            ),
            Fault::Timeout(fault) => write!(f, "used up its budget ({} us)", fault.consumed),
            other => f.write_str(other.name()),
        }
    }
}
