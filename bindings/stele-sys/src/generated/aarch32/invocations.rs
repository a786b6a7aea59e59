// Generated from abi/v1 by stele-abi. Do not edit.
// SPDX-License-Identifier: BSD-2-Clause
//! Invocations: one function for each operation on a capability.
//!
//! A function answers with `seL4_NoError` or the error; with an error, the words that detail it are the first ones of the
//! message in the IPC buffer (`seL4_GetMR`).

use super::{Words, seL4_SetCap};
use super::bitfields::*;
use super::constants::*;
use super::syscalls::*;
use super::types::*;

/// Writes cached data of a range of addresses back to memory.
///
/// * `start`: First address.
/// * `end`: One after the last; in the same page as the first.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: `end` is no address of programs.
/// * `seL4_InvalidArgument` (mr0 Argument): 1: `end` is not above `start`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the address space has no identifier (ASID).
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The range leaves the page that `start` is in; Min and Max are what may be named.
///
/// Register by register: `docs/abi/vspace.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_PageDirectory_Clean_Data(service: seL4_ARM_PageDirectory, start: seL4_Word, end: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start as seL4_Word);
        words.put(1, end as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPDClean_Data), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Drops cached data of a range of addresses.
///
/// * `start`: First address.
/// * `end`: One after the last; in the same page as the first.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: `end` is no address of programs, or the page is not mapped for writing.
/// * `seL4_InvalidArgument` (mr0 Argument): 1: `end` is not above `start`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the address space has no identifier (ASID).
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The range leaves the page that `start` is in; Min and Max are what may be named.
///
/// Register by register: `docs/abi/vspace.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_PageDirectory_Invalidate_Data(service: seL4_ARM_PageDirectory, start: seL4_Word, end: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start as seL4_Word);
        words.put(1, end as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPDInvalidate_Data), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Writes cached data of a range of addresses back to memory and drops it.
///
/// * `start`: First address.
/// * `end`: One after the last; in the same page as the first.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: `end` is no address of programs.
/// * `seL4_InvalidArgument` (mr0 Argument): 1: `end` is not above `start`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the address space has no identifier (ASID).
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The range leaves the page that `start` is in; Min and Max are what may be named.
///
/// Register by register: `docs/abi/vspace.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_PageDirectory_CleanInvalidate_Data(service: seL4_ARM_PageDirectory, start: seL4_Word, end: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start as seL4_Word);
        words.put(1, end as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPDCleanInvalidate_Data), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Makes written instructions visible to execution.
///
/// * `start`: First address.
/// * `end`: One after the last; in the same page as the first.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: `end` is no address of programs.
/// * `seL4_InvalidArgument` (mr0 Argument): 1: `end` is not above `start`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the address space has no identifier (ASID).
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The range leaves the page that `start` is in; Min and Max are what may be named.
///
/// Register by register: `docs/abi/vspace.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_PageDirectory_Unify_Instruction(service: seL4_ARM_PageDirectory, start: seL4_Word, end: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start as seL4_Word);
        words.put(1, end as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPDUnify_Instruction), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Puts the table into an address space at the first level that has none there.
///
/// * `vspace`: The address space.
/// * `vaddr`: Address that the table covers.
/// * `attr`: Has no effect on tables.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: A page is mapped there, or no table is missing.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: `vaddr` is no address of programs.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the table is mapped. 1: `vspace` is no address space with an identifier (ASID).
///
/// Register by register: `docs/abi/page-table.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_PageTable_Map(service: seL4_ARM_PageTable, vspace: seL4_CPtr, vaddr: seL4_Word, attr: seL4_ARM_VMAttributes) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, vspace);
        words.put(0, vaddr as seL4_Word);
        words.put(1, attr as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageTableMap), 0, 1, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Takes the table, and all that it maps, from its address space.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RevokeFirst`: There are other capabilities to the table.
///
/// Register by register: `docs/abi/page-table.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_PageTable_Unmap(service: seL4_ARM_PageTable) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageTableUnmap), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Maps the frame, or changes rights and attributes where it is mapped already.
///
/// * `vspace`: The address space.
/// * `vaddr`: Address, aligned to the frame's size.
/// * `rights`: Rights asked for; those of the capability limit them.
/// * `attr`: Kind of memory.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_AlignmentError`: `vaddr` is not aligned to the size of the frame.
/// * `seL4_DeleteFirst`: Something else is mapped there.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): A table is missing (MissingCapability; the next word is SEL4_MAPPING_LOOKUP_NO_...), or the pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: `vaddr` is no address of programs, or the capability is mapped at another.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `vspace` is no address space with an identifier (ASID), or the capability is mapped in another.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_Map(service: seL4_ARM_Page, vspace: seL4_CPtr, vaddr: seL4_Word, rights: seL4_CapRights_t, attr: seL4_ARM_VMAttributes) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, vspace);
        words.put(0, vaddr as seL4_Word);
        words.put(1, rights.words[0] as seL4_Word);
        words.put(2, attr as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageMap), 0, 1, 3);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Takes the frame from its address space.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_Unmap(service: seL4_ARM_Page) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageUnmap), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Writes cached data of the frame back to memory.
///
/// * `start_offset`: First byte, from the start of the frame.
/// * `end_offset`: One after the last.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: The frame is not mapped.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: the range leaves the frame. 1: `end_offset` is not above `start_offset`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_Clean_Data(service: seL4_ARM_Page, start_offset: seL4_Word, end_offset: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start_offset as seL4_Word);
        words.put(1, end_offset as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageClean_Data), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Drops cached data of the frame.
///
/// * `start_offset`: First byte, from the start of the frame.
/// * `end_offset`: One after the last.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: The frame is not mapped, or not for writing.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: the range leaves the frame. 1: `end_offset` is not above `start_offset`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_Invalidate_Data(service: seL4_ARM_Page, start_offset: seL4_Word, end_offset: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start_offset as seL4_Word);
        words.put(1, end_offset as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageInvalidate_Data), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Writes cached data of the frame back to memory and drops it.
///
/// * `start_offset`: First byte, from the start of the frame.
/// * `end_offset`: One after the last.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: The frame is not mapped.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: the range leaves the frame. 1: `end_offset` is not above `start_offset`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_CleanInvalidate_Data(service: seL4_ARM_Page, start_offset: seL4_Word, end_offset: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start_offset as seL4_Word);
        words.put(1, end_offset as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageCleanInvalidate_Data), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Makes written instructions visible to execution.
///
/// * `start_offset`: First byte, from the start of the frame.
/// * `end_offset`: One after the last.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool of the address space's identifier was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: The frame is not mapped.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: the range leaves the frame. 1: `end_offset` is not above `start_offset`.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_Unify_Instruction(service: seL4_ARM_Page, start_offset: seL4_Word, end_offset: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, start_offset as seL4_Word);
        words.put(1, end_offset as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageUnify_Instruction), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_ARM_Page_GetAddress`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_ARM_Page_GetAddress_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Its physical address.
    pub paddr: seL4_Word,
}

/// Tells where the frame is in physical memory.
///
/// * `paddr` (answer): Its physical address.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_GetAddress(service: seL4_ARM_Page) -> seL4_ARM_Page_GetAddress_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageGetAddress), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_ARM_Page_GetAddress_t {
            error,
            paddr: words.get(0) as seL4_Word,
        }
    }
}

/// Maps the frame into the address space of a device.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `iospace`: Address space of the device.
/// * `rights`: Rights asked for; those of the capability limit them.
/// * `ioaddr`: Address there.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/page.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_Page_MapIO(service: seL4_ARM_Page, iospace: seL4_ARM_IOSpace, rights: seL4_CapRights_t, ioaddr: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, iospace);
        words.put(0, rights.words[0] as seL4_Word);
        words.put(1, ioaddr as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMPageMapIO), 0, 1, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Makes a pool of address-space identifiers from untyped memory.
///
/// * `untyped`: Memory of a page, without children; it becomes the pool.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The slot is not empty, or there are as many pools as there can be.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `untyped` is not ordinary memory of the size of a pool.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
/// * `seL4_RevokeFirst`: `untyped` has children.
///
/// Register by register: `docs/abi/asid.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_ASIDControl_MakePool(service: seL4_ARM_ASIDControl, untyped: seL4_Untyped, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, untyped);
        seL4_SetCap(1, root);
        words.put(0, index as seL4_Word);
        words.put(1, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMASIDControlMakePool), 0, 2, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Gives an address space an identifier, without which nothing can be mapped in it.
///
/// * `vspace`: The address space.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The pool is full.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The pool was deleted (InvalidRoot).
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `vspace` is no address space, or has an identifier.
///
/// Register by register: `docs/abi/asid.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_ASIDPool_Assign(service: seL4_ARM_ASIDPool, vspace: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, vspace);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMASIDPoolAssign), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Puts the table into the address space of a device.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `iospace`: Address space of the device.
/// * `ioaddr`: Address there.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_IOPageTable_Map(service: seL4_ARM_IOPageTable, iospace: seL4_ARM_IOSpace, ioaddr: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, iospace);
        words.put(0, ioaddr as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMIOPageTableMap), 0, 1, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Takes the table from the address space of its device.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_IOPageTable_Unmap(service: seL4_ARM_IOPageTable) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMIOPageTableUnmap), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Binds the virtual CPU to a thread.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `tcb`: The thread.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/vcpu.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_VCPU_SetTCB(service: seL4_ARM_VCPU, tcb: seL4_TCB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, tcb);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMVCPUSetTCB), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Gives the guest an interrupt.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `virq`: Number of the interrupt.
/// * `priority`: Its priority.
/// * `group`: Its group.
/// * `index`: Which list register to use.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/vcpu.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_VCPU_InjectIRQ(service: seL4_ARM_VCPU, virq: seL4_Uint16, priority: seL4_Uint8, group: seL4_Uint8, index: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, ((virq as seL4_Word) & 0xffff) | (((priority as seL4_Word) & 0xff) << 16) | (((group as seL4_Word) & 0xff) << 24));
        words.put(1, (index as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMVCPUInjectIRQ), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_ARM_VCPU_ReadRegs`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_ARM_VCPU_ReadRegs_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Its value.
    pub value: seL4_Word,
}

/// Reads a register of the guest.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `field`: Which register.
/// * `value` (answer): Its value.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/vcpu.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_VCPU_ReadRegs(service: seL4_ARM_VCPU, field: seL4_VCPUReg) -> seL4_ARM_VCPU_ReadRegs_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, field as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMVCPUReadReg), 0, 0, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_ARM_VCPU_ReadRegs_t {
            error,
            value: words.get(0) as seL4_Word,
        }
    }
}

/// Writes a register of the guest.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `field`: Which register.
/// * `value`: Its value.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/vcpu.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_VCPU_WriteRegs(service: seL4_ARM_VCPU, field: seL4_VCPUReg, value: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, field as seL4_Word);
        words.put(1, value as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMVCPUWriteReg), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Lets a private interrupt of the virtual CPU come again.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `irq`: Number of the interrupt.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/vcpu.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_VCPU_AckVPPI(service: seL4_ARM_VCPU, irq: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, irq as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMVCPUAckVPPI), 0, 0, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Creates the capability of a stream.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `sid`: Number of the stream.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): Will be described when a kernel offers the operation.
/// * `seL4_RevokeFirst`: Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_SIDControl_GetSID(service: seL4_ARM_SIDControl, sid: seL4_Word, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, sid as seL4_Word);
        words.put(1, index as seL4_Word);
        words.put(2, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMSIDIssueSIDManager), 0, 1, 3);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_ARM_SIDControl_GetFault`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_ARM_SIDControl_GetFault_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Status, as the SMMU reports it.
    pub status: seL4_Word,
    /// First word of details.
    pub syndrome_0: seL4_Word,
    /// Second word.
    pub syndrome_1: seL4_Word,
}

/// Tells what the SMMU reports about its last fault.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `status` (answer): Status, as the SMMU reports it.
/// * `syndrome_0` (answer): First word of details.
/// * `syndrome_1` (answer): Second word.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_SIDControl_GetFault(service: seL4_ARM_SIDControl) -> seL4_ARM_SIDControl_GetFault_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMSIDGetFault), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_ARM_SIDControl_GetFault_t {
            error,
            status: words.get(0) as seL4_Word,
            syndrome_0: words.get(1) as seL4_Word,
            syndrome_1: words.get(2) as seL4_Word,
        }
    }
}

/// Clears what the SMMU reports.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_SIDControl_ClearFault(service: seL4_ARM_SIDControl) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMSIDClearFault), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Lets the stream use a context bank.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `cb`: The context bank.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_SID_BindCB(service: seL4_ARM_SID, cb: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, cb);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMSIDBindCB), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Undoes BindCB.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_SID_UnbindCB(service: seL4_ARM_SID) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMSIDUnbindCB), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Creates the capability of a context bank.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `cb`: Number of the context bank.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): Will be described when a kernel offers the operation.
/// * `seL4_RevokeFirst`: Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CBControl_GetCB(service: seL4_ARM_CBControl, cb: seL4_Word, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, cb as seL4_Word);
        words.put(1, index as seL4_Word);
        words.put(2, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBIssueCBManager), 0, 1, 3);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Drops all translations that the SMMU keeps.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CBControl_TLBInvalidateAll(service: seL4_ARM_CBControl) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBTLBInvalidateAll), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Gives the context bank an address space.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `vspace`: The address space.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CB_AssignVspace(service: seL4_ARM_CB, vspace: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, vspace);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBAssignVspace), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Undoes AssignVspace.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CB_UnassignVspace(service: seL4_ARM_CB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBUnassignVspace), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Drops the translations of the context bank that the SMMU keeps.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CB_TLBInvalidate(service: seL4_ARM_CB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBTLBInvalidate), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_ARM_CB_CBGetFault`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_ARM_CB_CBGetFault_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Status, as the SMMU reports it.
    pub status: seL4_Word,
    /// Address that was used.
    pub address: seL4_Word,
}

/// Tells what the context bank reports about its last fault.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `status` (answer): Status, as the SMMU reports it.
/// * `address` (answer): Address that was used.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CB_CBGetFault(service: seL4_ARM_CB) -> seL4_ARM_CB_CBGetFault_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBGetFault), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_ARM_CB_CBGetFault_t {
            error,
            status: words.get(0) as seL4_Word,
            address: words.get(1) as seL4_Word,
        }
    }
}

/// Clears what the context bank reports.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/io-space.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_ARM_CB_CBClearFault(service: seL4_ARM_CB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMCBClearFault), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Deletes all capabilities that derive from this one.
///
/// * `index`: Address of the slot.
/// * `depth`: Bits of the address that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Revoke(service: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, index as seL4_Word);
        words.put(1, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeRevoke), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Deletes a capability; the last one to an object destroys it.
///
/// * `index`: Address of the slot.
/// * `depth`: Bits of the address that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Delete(service: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, index as seL4_Word);
        words.put(1, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeDelete), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Ends the pending sends of those who use an endpoint capability with this one's badge.
///
/// * `index`: Address of the slot.
/// * `depth`: Bits of the address that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: The slot does not hold an endpoint capability with all four rights.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_CancelBadgedSends(service: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, index as seL4_Word);
        words.put(1, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeCancelBadgedSends), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Copies a capability, with at most the rights given.
///
/// * `dest_index`: Address of the empty slot.
/// * `dest_depth`: Bits of it that count.
/// * `src_root`: CNode at which the source's address starts.
/// * `src_index`: Address of the capability.
/// * `src_depth`: Bits of it that count.
/// * `rights`: Rights that the copy may keep.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The destination is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the source's does, `src_root` is no CNode, or the source is empty.
/// * `seL4_IllegalOperation`: The capability cannot be copied: control of interrupts; a page table or address space that is not mapped.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
/// * `seL4_RevokeFirst`: The source is untyped memory and has children.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Copy(service: seL4_CNode, dest_index: seL4_Word, dest_depth: seL4_Uint8, src_root: seL4_CNode, src_index: seL4_Word, src_depth: seL4_Uint8, rights: seL4_CapRights_t) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, src_root);
        words.put(0, dest_index as seL4_Word);
        words.put(1, (dest_depth as seL4_Word) & 0xff);
        words.put(2, src_index as seL4_Word);
        words.put(3, (src_depth as seL4_Word) & 0xff);
        words.put(4, rights.words[0] as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeCopy), 0, 1, 5);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Copies a capability, with at most the rights given, and gives the copy a badge or guard.
///
/// * `dest_index`: Address of the empty slot.
/// * `dest_depth`: Bits of it that count.
/// * `src_root`: CNode at which the source's address starts.
/// * `src_index`: Address of the capability.
/// * `src_depth`: Bits of it that count.
/// * `rights`: Rights that the copy may keep.
/// * `badge`: Badge of an endpoint or notification, guard of a CNode.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The destination is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the source's does, `src_root` is no CNode, or the source is empty.
/// * `seL4_IllegalOperation`: The capability cannot be copied (as for Copy), has a badge already, or the guard does not fit it.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
/// * `seL4_RevokeFirst`: The source is untyped memory and has children.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Mint(service: seL4_CNode, dest_index: seL4_Word, dest_depth: seL4_Uint8, src_root: seL4_CNode, src_index: seL4_Word, src_depth: seL4_Uint8, rights: seL4_CapRights_t, badge: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, src_root);
        words.put(0, dest_index as seL4_Word);
        words.put(1, (dest_depth as seL4_Word) & 0xff);
        words.put(2, src_index as seL4_Word);
        words.put(3, (src_depth as seL4_Word) & 0xff);
        words.put(4, rights.words[0] as seL4_Word);
        words.put(5, badge as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeMint), 0, 1, 6);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Moves a capability.
///
/// * `dest_index`: Address of the empty slot.
/// * `dest_depth`: Bits of it that count.
/// * `src_root`: CNode at which the source's address starts.
/// * `src_index`: Address of the capability.
/// * `src_depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The destination is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the source's does, `src_root` is no CNode, or the source is empty.
/// * `seL4_IllegalOperation`: The capability is being deleted.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Move(service: seL4_CNode, dest_index: seL4_Word, dest_depth: seL4_Uint8, src_root: seL4_CNode, src_index: seL4_Word, src_depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, src_root);
        words.put(0, dest_index as seL4_Word);
        words.put(1, (dest_depth as seL4_Word) & 0xff);
        words.put(2, src_index as seL4_Word);
        words.put(3, (src_depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeMove), 0, 1, 4);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Moves a capability and gives it a badge or guard.
///
/// * `dest_index`: Address of the empty slot.
/// * `dest_depth`: Bits of it that count.
/// * `src_root`: CNode at which the source's address starts.
/// * `src_index`: Address of the capability.
/// * `src_depth`: Bits of it that count.
/// * `badge`: Badge of an endpoint or notification, guard of a CNode.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The destination is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the source's does, `src_root` is no CNode, or the source is empty.
/// * `seL4_IllegalOperation`: The capability is being deleted; it is of an endpoint or notification, and `badge` is not 0; the guard does not fit it.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Mutate(service: seL4_CNode, dest_index: seL4_Word, dest_depth: seL4_Uint8, src_root: seL4_CNode, src_index: seL4_Word, src_depth: seL4_Uint8, badge: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, src_root);
        words.put(0, dest_index as seL4_Word);
        words.put(1, (dest_depth as seL4_Word) & 0xff);
        words.put(2, src_index as seL4_Word);
        words.put(3, (src_depth as seL4_Word) & 0xff);
        words.put(4, badge as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeMutate), 0, 1, 5);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Moves two capabilities at once: from the pivot to the destination, and from the source to the pivot. Source and
/// destination may be the same slot: then the two change places.
///
/// * `dest_index`: Address of the destination.
/// * `dest_depth`: Bits of it that count.
/// * `dest_badge`: Badge or guard of what moves to the destination.
/// * `pivot_root`: CNode at which the pivot's address starts.
/// * `pivot_index`: Address of the pivot.
/// * `pivot_depth`: Bits of it that count.
/// * `pivot_badge`: Badge or guard of what moves to the pivot.
/// * `src_root`: CNode at which the source's address starts.
/// * `src_index`: Address of the source.
/// * `src_depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The destination is not empty, and not the source.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: that of the pivot or source does, its root is no CNode, or the slot is empty.
/// * `seL4_IllegalOperation`: The pivot is also source or destination; a capability is being deleted, or cannot take the badge or guard (as for Mutate).
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/cnode.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_CNode_Rotate(service: seL4_CNode, dest_index: seL4_Word, dest_depth: seL4_Uint8, dest_badge: seL4_Word, pivot_root: seL4_CNode, pivot_index: seL4_Word, pivot_depth: seL4_Uint8, pivot_badge: seL4_Word, src_root: seL4_CNode, src_index: seL4_Word, src_depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, pivot_root);
        seL4_SetCap(1, src_root);
        words.put(0, dest_index as seL4_Word);
        words.put(1, (dest_depth as seL4_Word) & 0xff);
        words.put(2, dest_badge as seL4_Word);
        words.put(3, pivot_index as seL4_Word);
        words.put(4, (pivot_depth as seL4_Word) & 0xff);
        words.put(5, pivot_badge as seL4_Word);
        words.put(6, src_index as seL4_Word);
        words.put(7, (src_depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(CNodeRotate), 0, 2, 8);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Creates the handler of an interrupt.
///
/// * `irq`: Number of the interrupt.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The slot is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): There is no such interrupt, or `depth` is not 1 to the bits of a word.
/// * `seL4_RevokeFirst`: The interrupt has a handler.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQControl_Get(service: seL4_IRQControl, irq: seL4_Word, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, irq as seL4_Word);
        words.put(1, index as seL4_Word);
        words.put(2, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(IRQIssueIRQHandler), 0, 1, 3);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Creates the handler of an interrupt and sets how the interrupt is triggered.
///
/// * `irq`: Number of the interrupt.
/// * `trigger`: 1 for edge, 0 for level.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The slot is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: How this interrupt is triggered cannot be set.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): There is no such interrupt, or `depth` is not 1 to the bits of a word.
/// * `seL4_RevokeFirst`: The interrupt has a handler.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQControl_GetTrigger(service: seL4_IRQControl, irq: seL4_Word, trigger: seL4_Word, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, irq as seL4_Word);
        words.put(1, trigger as seL4_Word);
        words.put(2, index as seL4_Word);
        words.put(3, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMIRQIssueIRQHandlerTrigger), 0, 1, 4);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Creates a capability that sends a software interrupt to a CPU.
///
/// * `irq`: Number of the software interrupt.
/// * `target`: CPU that gets it.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: The slot is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot leads nowhere.
/// * `seL4_IllegalOperation`: The machine has no software interrupts to give.
/// * `seL4_InvalidArgument` (mr0 Argument): 1: `target` is no CPU.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): There is no such software interrupt, or `depth` is not 1 to the bits of a word.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQControl_IssueSGISignal(service: seL4_IRQControl, irq: seL4_Word, target: seL4_Word, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, irq as seL4_Word);
        words.put(1, target as seL4_Word);
        words.put(2, index as seL4_Word);
        words.put(3, (depth as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMIRQIssueSGISignal), 0, 1, 4);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Creates the handler of an interrupt for one CPU and sets how the interrupt is triggered.
///
/// No kernel offers this yet: the answer is `seL4_IllegalOperation`.
///
/// * `irq`: Number of the interrupt.
/// * `trigger`: 1 for edge, 0 for level.
/// * `root`: CNode at which the destination's address starts.
/// * `index`: Address of the empty slot.
/// * `depth`: Bits of it that count.
/// * `target`: CPU that gets it.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
/// * `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): Will be described when a kernel offers the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): Will be described when a kernel offers the operation.
/// * `seL4_RevokeFirst`: Will be described when a kernel offers the operation.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQControl_GetTriggerCore(service: seL4_IRQControl, irq: seL4_Word, trigger: seL4_Word, root: seL4_CNode, index: seL4_Word, depth: seL4_Uint8, target: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, irq as seL4_Word);
        words.put(1, trigger as seL4_Word);
        words.put(2, index as seL4_Word);
        words.put(3, (depth as seL4_Word) & 0xff);
        words.put(4, target as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(ARMIRQIssueIRQHandlerTriggerCore), 0, 1, 5);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Lets the interrupt come again.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQHandler_Ack(service: seL4_IRQHandler) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(IRQAckIRQ), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets the notification that the interrupt signals.
///
/// * `notification`: The notification; its badge is what is signalled.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `notification` is no notification, or lacks Write.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQHandler_SetNotification(service: seL4_IRQHandler, notification: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, notification);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(IRQSetIRQHandler), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Undoes SetNotification.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/interrupt.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_IRQHandler_Clear(service: seL4_IRQHandler) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(IRQClearIRQHandler), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Puts a thread into a domain, at once: a thread that leaves the domain that runs stops until its new one has time.
///
/// * `domain`: The domain.
/// * `thread`: The thread.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: there is no such domain.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `thread` is no thread.
///
/// Register by register: `docs/abi/domain.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_DomainSet_Set(service: seL4_DomainSet, domain: seL4_Uint8, thread: seL4_TCB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, thread);
        words.put(0, (domain as seL4_Word) & 0xff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(DomainSetSet), 0, 1, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets one entry of the domain schedule, which takes effect when its turn comes.
///
/// * `index`: Which entry.
/// * `domain`: Domain that runs then.
/// * `duration`: For how long, in timer ticks; 0 in domain 0 marks the end.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The start entry would become an end marker.
/// * `seL4_InvalidArgument` (mr0 Argument): 1: there is no such domain. 2: more than 2^56 - 1, which means no end; or 0 in another domain than 0.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `index` is beyond the table; its limits.
///
/// Register by register: `docs/abi/domain.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_DomainSet_ScheduleConfigure(service: seL4_DomainSet, index: seL4_Word, domain: seL4_Uint8, duration: seL4_Time) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, index as seL4_Word);
        words.put(1, (domain as seL4_Word) & 0xff);
        words.put(2, duration as seL4_Word);
        words.put(3, (duration >> 32) as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(DomainScheduleConfigure), 0, 0, 4);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets the entry at which the domain schedule starts over, and goes there at once.
///
/// * `index`: Which entry.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: the entry is an end marker.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `index` is beyond the table; its limits.
///
/// Register by register: `docs/abi/domain.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_DomainSet_ScheduleSetStart(service: seL4_DomainSet, index: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, index as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(DomainScheduleSetStart), 0, 0, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets the budget and period of a scheduling context.
///
/// * `schedcontext`: The scheduling context.
/// * `budget`: Microseconds in each period.
/// * `period`: Microseconds; equal to the budget for round-robin.
/// * `extra_refills`: Refills beyond two; what the object's size holds.
/// * `badge`: Data of timeout faults.
/// * `flags`: seL4_SchedContextFlag.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `schedcontext` is no scheduling context.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `budget` or `period` is below the kernel's minimum or beyond what its timer counts; `budget` is above `period`; `extra_refills` is more than the object holds. Min and Max are those of the first that is wrong.
///
/// Register by register: `docs/abi/sched-context.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_SchedControl_ConfigureFlags(service: seL4_SchedControl, schedcontext: seL4_SchedContext, budget: seL4_Time, period: seL4_Time, extra_refills: seL4_Word, badge: seL4_Word, flags: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, schedcontext);
        words.put(0, budget as seL4_Word);
        words.put(1, (budget >> 32) as seL4_Word);
        words.put(2, period as seL4_Word);
        words.put(3, (period >> 32) as seL4_Word);
        words.put(4, extra_refills as seL4_Word);
        words.put(5, badge as seL4_Word);
        words.put(6, flags as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(SchedControlConfigureFlags), 0, 1, 7);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Binds the scheduling context to a thread or notification.
///
/// * `cap`: Thread or notification.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Context or object is bound already, or the thread waits in a queue and the context has no time left.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `cap` is neither thread nor notification.
///
/// Register by register: `docs/abi/sched-context.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_SchedContext_Bind(service: seL4_SchedContext, cap: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, cap);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(SchedContextBind), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Takes the scheduling context from whatever it is bound to.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: It is the caller's own.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/sched-context.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_SchedContext_Unbind(service: seL4_SchedContext) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(SchedContextUnbind), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Takes the scheduling context from one object.
///
/// * `cap`: Thread or notification that it is bound to.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The context is not bound to it, or is the caller's own.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `cap` is neither thread nor notification.
///
/// Register by register: `docs/abi/sched-context.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_SchedContext_UnbindObject(service: seL4_SchedContext, cap: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, cap);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(SchedContextUnbindObject), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_SchedContext_Consumed`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_SchedContext_Consumed_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Microseconds.
    pub consumed: seL4_Time,
}

/// Tells the time that was used since the last call, and starts from zero.
///
/// * `consumed` (answer): Microseconds.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/sched-context.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_SchedContext_Consumed(service: seL4_SchedContext) -> seL4_SchedContext_Consumed_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(SchedContextConsumed), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_SchedContext_Consumed_t {
            error,
            consumed: u64::from(words.get(0)) | (u64::from(words.get(1)) << 32),
        }
    }
}

/// What [`seL4_SchedContext_YieldTo`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_SchedContext_YieldTo_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Microseconds.
    pub consumed: seL4_Time,
}

/// Runs the thread of this scheduling context next, if its priority allows, and tells the time that was used.
///
/// * `consumed` (answer): Microseconds.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: No thread is bound to the context; the thread is the caller, or its priority is above the caller's maximum controlled priority.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/sched-context.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_SchedContext_YieldTo(service: seL4_SchedContext) -> seL4_SchedContext_YieldTo_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(SchedContextYieldTo), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_SchedContext_YieldTo_t {
            error,
            consumed: u64::from(words.get(0)) | (u64::from(words.get(1)) << 32),
        }
    }
}

/// Reads the registers of another thread.
///
/// * `suspend_source`: Suspend the thread first.
/// * `arch_flags`: No architecture has any: 0.
/// * `count`: How many registers to read, in the order of the struct.
/// * `regs` (answer): The registers.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The thread is the caller.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `count` is 0, or more than seL4_UserContext has registers.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_ReadRegisters(service: seL4_TCB, suspend_source: seL4_Bool, arch_flags: seL4_Uint8, count: seL4_Word, regs: &mut seL4_UserContext) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, ((suspend_source as seL4_Word) & 0x1) | (((arch_flags as seL4_Word) & 0xff) << 8));
        words.put(1, count as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBReadRegisters), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        regs.pc = words.get(0);
        regs.sp = words.get(1);
        regs.cpsr = words.get(2);
        regs.r0 = words.get(3);
        regs.r1 = words.get(4);
        regs.r8 = words.get(5);
        regs.r9 = words.get(6);
        regs.r10 = words.get(7);
        regs.r11 = words.get(8);
        regs.r12 = words.get(9);
        regs.r2 = words.get(10);
        regs.r3 = words.get(11);
        regs.r4 = words.get(12);
        regs.r5 = words.get(13);
        regs.r6 = words.get(14);
        regs.r7 = words.get(15);
        regs.r14 = words.get(16);
        regs.tpidrurw = words.get(17);
        regs.tpidruro = words.get(18);
        error
    }
}

/// Writes the registers of another thread. Status registers keep what a program may not choose.
///
/// * `resume_target`: Resume the thread afterwards.
/// * `arch_flags`: No architecture has any: 0.
/// * `count`: How many registers to write, in the order of the struct.
/// * `regs`: The registers.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The thread is the caller.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_WriteRegisters(service: seL4_TCB, resume_target: seL4_Bool, arch_flags: seL4_Uint8, count: seL4_Word, regs: &seL4_UserContext) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, ((resume_target as seL4_Word) & 0x1) | (((arch_flags as seL4_Word) & 0xff) << 8));
        words.put(1, count as seL4_Word);
        words.put(2, regs.pc);
        words.put(3, regs.sp);
        words.put(4, regs.cpsr);
        words.put(5, regs.r0);
        words.put(6, regs.r1);
        words.put(7, regs.r8);
        words.put(8, regs.r9);
        words.put(9, regs.r10);
        words.put(10, regs.r11);
        words.put(11, regs.r12);
        words.put(12, regs.r2);
        words.put(13, regs.r3);
        words.put(14, regs.r4);
        words.put(15, regs.r5);
        words.put(16, regs.r6);
        words.put(17, regs.r7);
        words.put(18, regs.r14);
        words.put(19, regs.tpidrurw);
        words.put(20, regs.tpidruro);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBWriteRegisters), 0, 0, 21);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Copies registers from another thread to this one, which may not be the caller.
///
/// * `source`: Thread to copy from.
/// * `suspend_source`: Suspend the source first.
/// * `resume_target`: Resume the target afterwards.
/// * `transfer_frame`: Copy what a fault handler needs: pc, sp, status and arguments.
/// * `transfer_integer`: Copy the other general registers.
/// * `arch_flags`: No architecture has any: 0.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The thread that is written to is the caller.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `source` is no thread.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_CopyRegisters(service: seL4_TCB, source: seL4_TCB, suspend_source: seL4_Bool, resume_target: seL4_Bool, transfer_frame: seL4_Bool, transfer_integer: seL4_Bool, arch_flags: seL4_Uint8) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, source);
        words.put(0, ((suspend_source as seL4_Word) & 0x1) | (((resume_target as seL4_Word) & 0x1) << 1) | (((transfer_frame as seL4_Word) & 0x1) << 2) | (((transfer_integer as seL4_Word) & 0x1) << 3) | (((arch_flags as seL4_Word) & 0xff) << 8));
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBCopyRegisters), 0, 1, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets a thread's capability space, address space and IPC buffer.
///
/// * `cspace_root`: Root of the new capability space.
/// * `cspace_root_data`: Guard of the root, or 0 to keep it.
/// * `vspace_root`: The new address space.
/// * `vspace_root_data`: Has no effect.
/// * `buffer`: Address of the IPC buffer in that space; 0 for none.
/// * `bufferFrame`: Frame that holds it.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_AlignmentError`: `buffer` is not aligned to the size of an IPC buffer.
/// * `seL4_IllegalOperation`: `bufferFrame` is no frame, of a device, or not for reading and writing; `cspace_root` is no CNode, or the guard does not fit it; `vspace_root` is no address space, or has no identifier (ASID).
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RevokeFirst`: Kernels may answer it; Stele's do not.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_Configure(service: seL4_TCB, cspace_root: seL4_CNode, cspace_root_data: seL4_Word, vspace_root: seL4_CPtr, vspace_root_data: seL4_Word, buffer: seL4_Word, bufferFrame: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, cspace_root);
        seL4_SetCap(1, vspace_root);
        seL4_SetCap(2, bufferFrame);
        words.put(0, cspace_root_data as seL4_Word);
        words.put(1, vspace_root_data as seL4_Word);
        words.put(2, buffer as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBConfigure), 0, 3, 3);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets a thread's priority.
///
/// * `authority`: Thread whose maximum controlled priority allows it.
/// * `priority`: 0 to 255.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `authority` is no thread.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `priority` is above the maximum controlled priority of `authority`, which Max tells.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetPriority(service: seL4_TCB, authority: seL4_TCB, priority: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, authority);
        words.put(0, priority as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetPriority), 0, 1, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets a thread's maximum controlled priority.
///
/// * `authority`: Thread whose maximum controlled priority allows it.
/// * `mcp`: 0 to 255.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `authority` is no thread.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `mcp` is above the maximum controlled priority of `authority`, which Max tells.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetMCPriority(service: seL4_TCB, authority: seL4_TCB, mcp: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, authority);
        words.put(0, mcp as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetMCPriority), 0, 1, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets both priorities, the scheduling context and the fault endpoint of a thread.
///
/// * `authority`: Thread whose maximum controlled priority allows it.
/// * `mcp`: New maximum controlled priority.
/// * `priority`: New priority.
/// * `sched_context`: Scheduling context to bind; null to unbind.
/// * `fault_ep`: Where faults go; null for nowhere.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The scheduling context is bound to another thread, or the thread to another context; the caller would unbind its own; the thread waits in a queue, and the context has no time left.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `authority` is no thread. 2: `sched_context` is neither null nor a scheduling context. 3: `fault_ep` is neither null nor an endpoint with Write and one of Grant and GrantReply.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `mcp` or `priority` is above the maximum controlled priority of `authority`, which Max tells.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetSchedParams(service: seL4_TCB, authority: seL4_TCB, mcp: seL4_Word, priority: seL4_Word, sched_context: seL4_CPtr, fault_ep: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, authority);
        seL4_SetCap(1, sched_context);
        seL4_SetCap(2, fault_ep);
        words.put(0, mcp as seL4_Word);
        words.put(1, priority as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetSchedParams), 0, 3, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets where a thread's timeout faults go.
///
/// * `timeout_fault_ep`: Endpoint; null for none.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `timeout_fault_ep` is neither null nor an endpoint with Write and one of Grant and GrantReply.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetTimeoutEndpoint(service: seL4_TCB, timeout_fault_ep: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, timeout_fault_ep);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetTimeoutEndpoint), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets a thread's IPC buffer.
///
/// * `buffer`: Its address in the thread's space; 0 for none.
/// * `bufferFrame`: Frame that holds it.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_AlignmentError`: `buffer` is not aligned to the size of an IPC buffer.
/// * `seL4_IllegalOperation`: `bufferFrame` is no frame, of a device, or not for reading and writing.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RevokeFirst`: Kernels may answer it; Stele's do not.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetIPCBuffer(service: seL4_TCB, buffer: seL4_Word, bufferFrame: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, bufferFrame);
        words.put(0, buffer as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetIPCBuffer), 0, 1, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets a thread's fault endpoint, capability space and address space.
///
/// * `fault_ep`: Where faults go; null for nowhere.
/// * `cspace_root`: Root of the new capability space.
/// * `cspace_root_data`: Guard of the root, or 0 to keep it.
/// * `vspace_root`: The new address space.
/// * `vspace_root_data`: Has no effect.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: `cspace_root` is no CNode, or the guard does not fit it; `vspace_root` is no address space, or has no identifier (ASID).
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `fault_ep` is neither null nor an endpoint with Write and one of Grant and GrantReply.
/// * `seL4_RevokeFirst`: Kernels may answer it; Stele's do not.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetSpace(service: seL4_TCB, fault_ep: seL4_CPtr, cspace_root: seL4_CNode, cspace_root_data: seL4_Word, vspace_root: seL4_CPtr, vspace_root_data: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, fault_ep);
        seL4_SetCap(1, cspace_root);
        seL4_SetCap(2, vspace_root);
        words.put(0, cspace_root_data as seL4_Word);
        words.put(1, vspace_root_data as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetSpace), 0, 3, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Stops a thread.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_Suspend(service: seL4_TCB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSuspend), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Lets a thread run again, from where its registers say.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_Resume(service: seL4_TCB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBResume), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Binds a notification to a thread: its signals reach the thread while it waits on an endpoint.
///
/// * `notification`: The notification.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The thread has a bound notification, the notification a bound thread or waiting threads, or the capability lacks Read.
/// * `seL4_InvalidCapability` (mr0 Capability): 1: `notification` is no notification.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_BindNotification(service: seL4_TCB, notification: seL4_CPtr) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, notification);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBBindNotification), 0, 1, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Undoes BindNotification.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The thread has no bound notification.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_UnbindNotification(service: seL4_TCB) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBUnbindNotification), 0, 0, 0);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// Sets the register that holds the address of a thread's local storage.
///
/// * `tls_base`: The address.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetTLSBase(service: seL4_TCB, tls_base: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, tls_base as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetTLSBase), 0, 0, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_TCB_SetFlags`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_TCB_SetFlags_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// The flags afterwards.
    pub flags: seL4_Word,
}

/// Clears and sets flags of a thread, and tells which are set then.
///
/// * `clear`: Flags to clear (seL4_TCBFlag),
/// * `set`: then flags to set.
/// * `flags` (answer): The flags afterwards.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetFlags(service: seL4_TCB, clear: seL4_Word, set: seL4_Word) -> seL4_TCB_SetFlags_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, clear as seL4_Word);
        words.put(1, set as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetFlags), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_TCB_SetFlags_t {
            error,
            flags: words.get(0) as seL4_Word,
        }
    }
}

/// Sets a breakpoint or watchpoint of a thread, which raises a DebugException before it executes the instruction, or
/// makes the access: its handler takes the breakpoint away before it lets the thread go on. Each thread has its own.
/// Numbers below seL4_NumExclusiveBreakpoints are for instructions, those from there on for data.
///
/// * `bp_num`: Number of the breakpoint.
/// * `vaddr`: Address that is watched.
/// * `type`: seL4_BreakpointType.
/// * `size`: Bytes that are watched; 0 for instructions.
/// * `rw`: seL4_BreakpointAccess.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_AlignmentError`: `vaddr` is not aligned: to an instruction, or to `size`.
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: `bp_num` is not for this type. 1: `vaddr` is the kernel's. 2: a type that cannot be set. 3: not 0 for an instruction; not 1, 2, 4 or, in 64-bit words, 8 for data. 4: not seL4_BreakOnRead for an instruction; no seL4_BreakpointAccess.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The processor has no breakpoint `bp_num`.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_SetBreakpoint(service: seL4_TCB, bp_num: seL4_Uint16, vaddr: seL4_Word, r#type: seL4_Word, size: seL4_Word, rw: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, (bp_num as seL4_Word) & 0xffff);
        words.put(1, vaddr as seL4_Word);
        words.put(2, r#type as seL4_Word);
        words.put(3, size as seL4_Word);
        words.put(4, rw as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBSetBreakpoint), 0, 0, 5);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_TCB_GetBreakpoint`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_TCB_GetBreakpoint_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Address that is watched.
    pub vaddr: seL4_Word,
    /// seL4_BreakpointType.
    pub r#type: seL4_Word,
    /// Bytes that are watched; 0 for instructions.
    pub size: seL4_Word,
    /// seL4_BreakpointAccess.
    pub rw: seL4_Word,
    /// Whether it is set.
    pub is_enabled: seL4_Bool,
}

/// Tells how a breakpoint or watchpoint of a thread is set; all zero if it is not.
///
/// * `bp_num`: Number of the breakpoint.
/// * `vaddr` (answer): Address that is watched.
/// * `type` (answer): seL4_BreakpointType.
/// * `size` (answer): Bytes that are watched; 0 for instructions.
/// * `rw` (answer): seL4_BreakpointAccess.
/// * `is_enabled` (answer): Whether it is set.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The processor has no breakpoint `bp_num`.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_GetBreakpoint(service: seL4_TCB, bp_num: seL4_Uint16) -> seL4_TCB_GetBreakpoint_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, (bp_num as seL4_Word) & 0xffff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBGetBreakpoint), 0, 0, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_TCB_GetBreakpoint_t {
            error,
            vaddr: words.get(0) as seL4_Word,
            r#type: words.get(1) as seL4_Word,
            size: words.get(2) as seL4_Word,
            rw: words.get(3) as seL4_Word,
            is_enabled: (words.get(4) & 0x1) as seL4_Bool,
        }
    }
}

/// Takes a breakpoint or watchpoint from a thread.
///
/// * `bp_num`: Number of the breakpoint.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): The processor has no breakpoint `bp_num`.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_UnsetBreakpoint(service: seL4_TCB, bp_num: seL4_Uint16) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, (bp_num as seL4_Word) & 0xffff);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBUnsetBreakpoint), 0, 0, 1);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}

/// What [`seL4_TCB_ConfigureSingleStepping`] answers.
#[repr(C)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct seL4_TCB_ConfigureSingleStepping_t {
    /// `seL4_NoError`, or why nothing was done.
    pub error: seL4_Error,
    /// Whether it took a breakpoint.
    pub bp_was_consumed: seL4_Bool,
}

/// Lets a thread run some instructions at a time: then it raises a DebugException. The first word of the reply says
/// how many instructions it runs until the next one, 0 ends it; a reply without words means 1.
///
/// * `bp_num`: Number of a breakpoint that may be used for it.
/// * `num_instructions`: How many; 0 ends it.
/// * `bp_was_consumed` (answer): Whether it took a breakpoint.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_IllegalOperation`: The processor has no single steps: those of ARMv7 have none.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: the processor has no breakpoint `bp_num` for instructions.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
///
/// Register by register: `docs/abi/tcb.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_TCB_ConfigureSingleStepping(service: seL4_TCB, bp_num: seL4_Uint16, num_instructions: seL4_Word) -> seL4_TCB_ConfigureSingleStepping_t {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        words.put(0, (bp_num as seL4_Word) & 0xffff);
        words.put(1, num_instructions as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(TCBConfigureSingleStepping), 0, 0, 2);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        seL4_TCB_ConfigureSingleStepping_t {
            error,
            bp_was_consumed: (words.get(0) & 0x1) as seL4_Bool,
        }
    }
}

/// Creates objects in the memory and puts a capability to each into consecutive empty slots.
///
/// * `type`: Type of the objects.
/// * `size_bits`: Binary logarithm of their size; of the slots for a CNode; ignored where the type has one size.
/// * `root`: CNode at which the destination's address starts.
/// * `node_index`: Address of the destination CNode.
/// * `node_depth`: Bits of that address that count; 0 takes the root itself.
/// * `node_offset`: First slot to fill.
/// * `num_objects`: How many objects, 1 to 256.
///
/// # Errors
/// With what the first words of the answer ([`seL4_GetMR`](super::seL4_GetMR)) say then:
///
/// * `seL4_DeleteFirst`: A slot that would be filled is not empty.
/// * `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the destination CNode leads nowhere, or to no CNode.
/// * `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
/// * `seL4_InvalidArgument` (mr0 Argument): 0: there is no such type, or the memory is of a device and the type neither frame nor untyped. 1: the size is below the smallest of the type: 1 for a CNode, seL4_MinUntypedBits, seL4_MinSchedContextBits.
/// * `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
/// * `seL4_NotEnoughMemory` (mr0 BytesAvailable): The objects, aligned to their size, do not fit behind those that are there.
/// * `seL4_RangeError` (mr0 Min, mr1 Max): `size_bits` is beyond seL4_MaxUntypedBits; `node_depth` beyond the bits of a word; `node_offset` beyond the CNode; `num_objects` is 0, above 256, or leaves the CNode. Min and Max are those of the first that is wrong.
///
/// Register by register: `docs/abi/untyped.md`.
///
/// # Safety
/// The kernel does what the capability `service` allows, also to memory of this program.
pub unsafe fn seL4_Untyped_Retype(service: seL4_Untyped, r#type: seL4_Word, size_bits: seL4_Word, root: seL4_CNode, node_index: seL4_Word, node_depth: seL4_Word, node_offset: seL4_Word, num_objects: seL4_Word) -> seL4_Error {
    // SAFETY: the caller promises that the operation is wanted, and a thread with an IPC buffer.
    unsafe {
        let mut words = Words::new();
        seL4_SetCap(0, root);
        words.put(0, r#type as seL4_Word);
        words.put(1, size_bits as seL4_Word);
        words.put(2, node_index as seL4_Word);
        words.put(3, node_depth as seL4_Word);
        words.put(4, node_offset as seL4_Word);
        words.put(5, num_objects as seL4_Word);
        let info = seL4_MessageInfo_t::new(seL4_Word::from(UntypedRetype), 0, 1, 6);
        let (_, info) = seL4_CallWithMRs(service, info, &mut words.mr);
        let error = info.get_label() as seL4_Error;
        if error != seL4_NoError {
            words.keep();
        }
        error
    }
}
