// SPDX-License-Identifier: BSD-2-Clause
//! Why the kernel refused an operation.

use core::fmt;

use stele_sys as sys;

use crate::cap::Word;

/// What operations answer.
pub type Result<T> = core::result::Result<T, Error>;

/// An error of an operation, with the details that the kernel gave. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// A parameter has a value that the operation cannot take.
    InvalidArgument {
        /// Its number among the parameters, from 0.
        argument: Word,
    },
    /// A capability is of the wrong type, or lacks a right.
    InvalidCapability {
        /// Its number: 0 is the one invoked, then the others in their order.
        argument: Word,
    },
    /// The capability has no such operation, or not in its present state.
    IllegalOperation,
    /// A parameter is out of range.
    RangeError {
        /// Smallest value allowed.
        min: Word,
        /// Largest value allowed.
        max: Word,
    },
    /// An address is not aligned as it must be.
    AlignmentError,
    /// A capability or a page table was not found.
    FailedLookup {
        /// Whether the source was looked up, and not the destination.
        source: bool,
        /// Where the search ended.
        failure: LookupFailure,
    },
    /// The message has too few words or capabilities.
    TruncatedMessage,
    /// Something must be deleted before: the destination is taken.
    DeleteFirst,
    /// Something must be revoked before: the object is in use.
    RevokeFirst,
    /// Too little memory is left.
    NotEnoughMemory {
        /// Bytes that are left.
        available: Word,
    },
    /// An error that this version of the crate does not know.
    Unknown {
        /// Its number.
        code: sys::seL4_Error,
    },
}

/// Where a lookup in a capability space, or of a page table, ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LookupFailure {
    /// The root is no capability table (or no address space).
    InvalidRoot,
    /// A slot on the way is empty (or a page table is missing).
    MissingCapability {
        /// Bits of the address not yet resolved.
        bits_left: Word,
    },
    /// The address ends inside a table, or too early.
    DepthMismatch {
        /// Bits of the address not yet resolved.
        bits_left: Word,
        /// Bits that the table resolves.
        bits_found: Word,
    },
    /// The address does not carry the guard of a table.
    GuardMismatch {
        /// Bits of the address not yet resolved.
        bits_left: Word,
        /// The guard.
        guard: Word,
        /// Its number of bits.
        bits_found: Word,
    },
    /// A failure that this version of the crate does not know.
    Unknown {
        /// Its number.
        kind: Word,
    },
}

impl LookupFailure {
    /// Why the system call of this fault did not find its capability.
    #[must_use]
    pub const fn of(fault: &sys::faults::CapFault) -> Self {
        let bits_left = fault.bits_left;
        match fault.lookup_failure_type as sys::seL4_LookupFailureType {
            sys::seL4_InvalidRoot => LookupFailure::InvalidRoot,
            sys::seL4_MissingCapability => LookupFailure::MissingCapability { bits_left },
            sys::seL4_DepthMismatch => {
                LookupFailure::DepthMismatch { bits_left, bits_found: fault.depth_mismatch_bits_found }
            }
            sys::seL4_GuardMismatch => LookupFailure::GuardMismatch {
                bits_left,
                guard: fault.guard_mismatch_guard_found,
                bits_found: fault.guard_mismatch_bits_found,
            },
            _ => LookupFailure::Unknown { kind: fault.lookup_failure_type },
        }
    }

    /// Reads a description as it lies in cap faults; `word` gives the words of such a message by index.
    pub(crate) fn read(word: impl Fn(usize) -> Word) -> Self {
        LookupFailure::of(&sys::faults::CapFault::read(word))
    }
}

impl Error {
    /// The result of an operation that answers `error`; the details are read from the IPC buffer.
    ///
    /// # Errors
    /// When `error` is not `seL4_NoError`.
    pub fn check(error: sys::seL4_Error) -> Result<()> {
        if error == sys::seL4_NoError { Ok(()) } else { Err(Error::read(error, detail)) }
    }

    /// An error from its number and its details in the words of the reply.
    #[cold]
    fn read(error: sys::seL4_Error, detail: impl Fn(Word) -> Word) -> Self {
        match error {
            sys::seL4_InvalidArgument => {
                Error::InvalidArgument { argument: detail(sys::stele_InvalidArgument_Argument) }
            }
            sys::seL4_InvalidCapability => {
                Error::InvalidCapability { argument: detail(sys::stele_InvalidCapability_Capability) }
            }
            sys::seL4_IllegalOperation => Error::IllegalOperation,
            sys::seL4_RangeError => Error::RangeError {
                min: detail(sys::stele_RangeError_Min),
                max: detail(sys::stele_RangeError_Max),
            },
            sys::seL4_AlignmentError => Error::AlignmentError,
            sys::seL4_FailedLookup => {
                // A failed lookup is described as in a cap fault, after the word that says which side it was.
                let first = sys::seL4_CapFault_LookupFailureType as usize;
                let failure = LookupFailure::read(|word| match word.checked_sub(first) {
                    Some(offset) => detail(sys::stele_FailedLookup_LookupFailure + offset as Word),
                    None => 0, // what a fault tells before it
                });
                Error::FailedLookup { source: detail(sys::stele_FailedLookup_IsSource) != 0, failure }
            }
            sys::seL4_TruncatedMessage => Error::TruncatedMessage,
            sys::seL4_DeleteFirst => Error::DeleteFirst,
            sys::seL4_RevokeFirst => Error::RevokeFirst,
            sys::seL4_NotEnoughMemory => {
                Error::NotEnoughMemory { available: detail(sys::stele_NotEnoughMemory_BytesAvailable) }
            }
            code => Error::Unknown { code },
        }
    }
}

/// Word `index` of the last reply; 0 without an IPC buffer.
fn detail(index: Word) -> Word {
    if sys::seL4_GetIPCBuffer().is_null() {
        return 0;
    }
    // SAFETY: there is a buffer.
    unsafe { sys::seL4_GetMR(index as usize) }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::InvalidArgument { argument } => write!(f, "invalid argument {argument}"),
            Error::InvalidCapability { argument } => write!(f, "invalid capability {argument}"),
            Error::IllegalOperation => f.write_str("illegal operation"),
            Error::RangeError { min, max } => write!(f, "out of range: {min} to {max} is allowed"),
            Error::AlignmentError => f.write_str("alignment error"),
            Error::FailedLookup { source, failure } => {
                write!(
                    f,
                    "lookup of the {} failed: {failure}",
                    if *source { "source" } else { "destination" }
                )
            }
            Error::TruncatedMessage => f.write_str("truncated message"),
            Error::DeleteFirst => f.write_str("delete first: the destination is taken"),
            Error::RevokeFirst => f.write_str("revoke first: the object is in use"),
            Error::NotEnoughMemory { available } => {
                write!(f, "not enough memory: {available} bytes are left")
            }
            Error::Unknown { code } => write!(f, "error {code}"),
        }
    }
}

impl fmt::Display for LookupFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LookupFailure::InvalidRoot => f.write_str("invalid root"),
            LookupFailure::MissingCapability { bits_left } => {
                write!(f, "missing capability ({bits_left} bits left)")
            }
            LookupFailure::DepthMismatch { bits_left, bits_found } => {
                write!(f, "depth mismatch ({bits_left} bits left, the table resolves {bits_found})")
            }
            LookupFailure::GuardMismatch { bits_left, guard, bits_found } => {
                write!(f, "guard mismatch ({bits_left} bits left, guard {guard:#x} of {bits_found} bits)")
            }
            LookupFailure::Unknown { kind } => write!(f, "lookup failure {kind}"),
        }
    }
}

impl core::error::Error for Error {}
