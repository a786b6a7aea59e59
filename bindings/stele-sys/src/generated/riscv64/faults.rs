// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Fault messages: what the kernel tells a fault handler, and what the handler may answer.

use super::constants::*;
use super::types::*;

/// A capability that a system call named was not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CapFault {
    /// Instruction of the system call.
    pub ip: seL4_Word,
    /// Address of the capability.
    pub addr: seL4_Word,
    /// 1 while waiting, 0 while sending.
    pub in_recv_phase: seL4_Word,
    /// Message word 3.
    pub lookup_failure_type: seL4_Word,
    /// Missing, depth, guard: address bits that were left.
    pub bits_left: seL4_Word,
    /// Depth: bits that the table resolves.
    pub depth_mismatch_bits_found: seL4_Word,
    /// Guard: its value,
    pub guard_mismatch_guard_found: seL4_Word,
    /// and its bits.
    pub guard_mismatch_bits_found: seL4_Word,
}

impl CapFault {
    /// Number of message words.
    pub const LENGTH: usize = 7;

    /// Reads the message; `word` gives its words by index.
    #[must_use]
    pub fn read(word: impl Fn(usize) -> seL4_Word) -> Self {
        CapFault {
            ip: word(seL4_CapFault_IP as usize),
            addr: word(seL4_CapFault_Addr as usize),
            in_recv_phase: word(seL4_CapFault_InRecvPhase as usize),
            lookup_failure_type: word(seL4_CapFault_LookupFailureType as usize),
            bits_left: word(seL4_CapFault_BitsLeft as usize),
            depth_mismatch_bits_found: word(seL4_CapFault_DepthMismatch_BitsFound as usize),
            guard_mismatch_guard_found: word(seL4_CapFault_GuardMismatch_GuardFound as usize),
            guard_mismatch_bits_found: word(seL4_CapFault_GuardMismatch_BitsFound as usize),
        }
    }
}

/// A system call with a number that means nothing. A reply with label 0 sets the registers to its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UnknownSyscall {
    /// Instruction to go on at.
    pub fault_ip: seL4_Word,
    /// Message word 1.
    pub sp: seL4_Word,
    /// Message word 2.
    pub ra: seL4_Word,
    /// Message word 3.
    pub a0: seL4_Word,
    /// Message word 4.
    pub a1: seL4_Word,
    /// Message word 5.
    pub a2: seL4_Word,
    /// Message word 6.
    pub a3: seL4_Word,
    /// Message word 7.
    pub a4: seL4_Word,
    /// Message word 8.
    pub a5: seL4_Word,
    /// Message word 9.
    pub a6: seL4_Word,
    /// Number that was asked for.
    pub syscall: seL4_Word,
}

impl UnknownSyscall {
    /// Number of message words.
    pub const LENGTH: usize = 11;

    /// Reads the message; `word` gives its words by index.
    #[must_use]
    pub fn read(word: impl Fn(usize) -> seL4_Word) -> Self {
        UnknownSyscall {
            fault_ip: word(seL4_UnknownSyscall_FaultIP as usize),
            sp: word(seL4_UnknownSyscall_SP as usize),
            ra: word(seL4_UnknownSyscall_RA as usize),
            a0: word(seL4_UnknownSyscall_A0 as usize),
            a1: word(seL4_UnknownSyscall_A1 as usize),
            a2: word(seL4_UnknownSyscall_A2 as usize),
            a3: word(seL4_UnknownSyscall_A3 as usize),
            a4: word(seL4_UnknownSyscall_A4 as usize),
            a5: word(seL4_UnknownSyscall_A5 as usize),
            a6: word(seL4_UnknownSyscall_A6 as usize),
            syscall: word(seL4_UnknownSyscall_Syscall as usize),
        }
    }

    /// Writes the reply that puts these registers back into the thread; returns its length in words.
    pub fn reply(&self, mut put: impl FnMut(usize, seL4_Word)) -> usize {
        put(0, self.fault_ip);
        put(1, self.sp);
        put(2, self.ra);
        put(3, self.a0);
        put(4, self.a1);
        put(5, self.a2);
        put(6, self.a3);
        put(7, self.a4);
        put(8, self.a5);
        put(9, self.a6);
        10
    }
}

/// A thread did what it may not: an undefined instruction, an alignment fault. A reply with label 0 sets the
/// registers to its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct UserException {
    /// Instruction to go on at.
    pub fault_ip: seL4_Word,
    /// Message word 1.
    pub sp: seL4_Word,
    /// Number of the exception.
    pub number: seL4_Word,
    /// What the CPU reports about it.
    pub code: seL4_Word,
}

impl UserException {
    /// Number of message words.
    pub const LENGTH: usize = 4;

    /// Reads the message; `word` gives its words by index.
    #[must_use]
    pub fn read(word: impl Fn(usize) -> seL4_Word) -> Self {
        UserException {
            fault_ip: word(seL4_UserException_FaultIP as usize),
            sp: word(seL4_UserException_SP as usize),
            number: word(seL4_UserException_Number as usize),
            code: word(seL4_UserException_Code as usize),
        }
    }

    /// Writes the reply that puts these registers back into the thread; returns its length in words.
    pub fn reply(&self, mut put: impl FnMut(usize, seL4_Word)) -> usize {
        put(0, self.fault_ip);
        put(1, self.sp);
        2
    }
}

/// A thread met a breakpoint, made its last single step, or executed a breakpoint instruction while it has a breakpoint or
/// makes single steps (else, that is a UserException). A reply with label 0 lets it go on where it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DebugException {
    /// Message word 0.
    pub fault_ip: seL4_Word,
    /// seL4_BreakpointType.
    pub exception_reason: seL4_Word,
    /// Data: address of the access. Else as FaultIP.
    pub trigger_address: seL4_Word,
    /// Its number, the lowest of those that it can have been; of a step, that of its configuration; else -1.
    pub breakpoint_number: seL4_Word,
}

impl DebugException {
    /// Number of message words.
    pub const LENGTH: usize = 4;

    /// Reads the message; `word` gives its words by index.
    #[must_use]
    pub fn read(word: impl Fn(usize) -> seL4_Word) -> Self {
        DebugException {
            fault_ip: word(seL4_DebugException_FaultIP as usize),
            exception_reason: word(seL4_DebugException_ExceptionReason as usize),
            trigger_address: word(seL4_DebugException_TriggerAddress as usize),
            breakpoint_number: word(seL4_DebugException_BreakpointNumber as usize),
        }
    }
}

/// A thread used up its budget and has a timeout endpoint. A reply with label 0 sets the registers to its words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Timeout {
    /// Badge of the scheduling context.
    pub data: seL4_Word,
    /// Microseconds used.
    pub consumed: seL4_Word,
}

impl Timeout {
    /// Number of message words.
    pub const LENGTH: usize = 2;

    /// Reads the message; `word` gives its words by index.
    #[must_use]
    pub fn read(word: impl Fn(usize) -> seL4_Word) -> Self {
        Timeout {
            data: word(seL4_Timeout_Data as usize),
            consumed: word(seL4_Timeout_Consumed as usize),
        }
    }
}

/// A thread used memory that it may not, or that is not there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VMFault {
    /// Instruction that did it.
    pub ip: seL4_Word,
    /// Address that it used.
    pub addr: seL4_Word,
    /// 1 when fetching the instruction itself failed.
    pub prefetch_fault: seL4_Word,
    /// Cause, as the CPU reports it.
    pub fsr: seL4_Word,
}

impl VMFault {
    /// Number of message words.
    pub const LENGTH: usize = 4;

    /// Reads the message; `word` gives its words by index.
    #[must_use]
    pub fn read(word: impl Fn(usize) -> seL4_Word) -> Self {
        VMFault {
            ip: word(seL4_VMFault_IP as usize),
            addr: word(seL4_VMFault_Addr as usize),
            prefetch_fault: word(seL4_VMFault_PrefetchFault as usize),
            fsr: word(seL4_VMFault_FSR as usize),
        }
    }
}

/// A fault message of any type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// No fault.
    NullFault,
    /// A capability that a system call named was not there.
    CapFault(CapFault),
    /// A system call with a number that means nothing. A reply with label 0 sets the registers to its words.
    UnknownSyscall(UnknownSyscall),
    /// A thread did what it may not: an undefined instruction, an alignment fault. A reply with label 0 sets the
    /// registers to its words.
    UserException(UserException),
    /// A thread met a breakpoint, made its last single step, or executed a breakpoint instruction while it has a breakpoint or
    /// makes single steps (else, that is a UserException). A reply with label 0 lets it go on where it is.
    DebugException(DebugException),
    /// A thread used up its budget and has a timeout endpoint. A reply with label 0 sets the registers to its words.
    Timeout(Timeout),
    /// A thread used memory that it may not, or that is not there.
    VMFault(VMFault),
}

impl Fault {
    /// Reads the fault message with this label; `None` when no fault has it. `word` gives message words by index.
    #[must_use]
    pub fn read(label: seL4_Word, word: impl Fn(usize) -> seL4_Word) -> Option<Self> {
        Some(match seL4_Fault_tag::try_from(label).ok()? {
            seL4_Fault_NullFault => Fault::NullFault,
            seL4_Fault_CapFault => Fault::CapFault(CapFault::read(word)),
            seL4_Fault_UnknownSyscall => Fault::UnknownSyscall(UnknownSyscall::read(word)),
            seL4_Fault_UserException => Fault::UserException(UserException::read(word)),
            seL4_Fault_DebugException => Fault::DebugException(DebugException::read(word)),
            seL4_Fault_Timeout => Fault::Timeout(Timeout::read(word)),
            seL4_Fault_VMFault => Fault::VMFault(VMFault::read(word)),
            _ => return None,
        })
    }

    /// The fault's name in the contract.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Fault::NullFault => "NullFault",
            Fault::CapFault(_) => "CapFault",
            Fault::UnknownSyscall(_) => "UnknownSyscall",
            Fault::UserException(_) => "UserException",
            Fault::DebugException(_) => "DebugException",
            Fault::Timeout(_) => "Timeout",
            Fault::VMFault(_) => "VMFault",
        }
    }
}
