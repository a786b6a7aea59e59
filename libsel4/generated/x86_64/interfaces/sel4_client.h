/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The invocations: each marshals its arguments, calls the capability and unpacks the answer. On an error the message words
 * that explain it are in the IPC buffer.
 */
#pragma once

#include <sel4/types.h>
#include <sel4/errors.h>
#include <sel4/invocation.h>
#include <sel4/functions.h>
#include <sel4/syscalls.h>

/**
 * Deletes all capabilities that derive from this one.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param index Address of the slot (message word 0)
 * @param depth Bits of the address that count (message word 1, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the slot leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Revoke(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeRevoke, 0, 0, 2);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Deletes a capability; the last one to an object destroys it.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param index Address of the slot (message word 0)
 * @param depth Bits of the address that count (message word 1, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the slot leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Delete(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeDelete, 0, 0, 2);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Ends the pending sends of those who use an endpoint capability with this one's badge.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param index Address of the slot (message word 0)
 * @param depth Bits of the address that count (message word 1, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the slot leads nowhere.
 * - `seL4_IllegalOperation`: The slot does not hold an endpoint capability with all four rights.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_CancelBadgedSends(seL4_CNode _service, seL4_Word index, seL4_Uint8 depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeCancelBadgedSends, 0, 0, 2);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Copies a capability, with at most the rights given.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param dest_index Address of the empty slot (message word 0)
 * @param dest_depth Bits of it that count (message word 1, bits 0 to 7)
 * @param src_root CNode at which the source's address starts (extra capability 0)
 * @param src_index Address of the capability (message word 2)
 * @param src_depth Bits of it that count (message word 3, bits 0 to 7)
 * @param rights Rights that the copy may keep (message word 4)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The destination is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the
 *   source's does, `src_root` is no CNode, or the source is empty.
 * - `seL4_IllegalOperation`: The capability cannot be copied: control of interrupts; a page table or address space that
 *   is not mapped.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
 * - `seL4_RevokeFirst`: The source is untyped memory and has children.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Copy(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth,
                                          seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth,
                                          seL4_CapRights_t rights)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeCopy, 0, 1, 5);
    seL4_Word mr0 = dest_index;
    seL4_Word mr1 = ((seL4_Word)dest_depth & 0xfful);
    seL4_Word mr2 = src_index;
    seL4_Word mr3 = ((seL4_Word)src_depth & 0xfful);
    seL4_Error error;

    seL4_SetMR(4, (seL4_Word)rights.words[0]);
    seL4_SetCap(0, src_root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Copies a capability, with at most the rights given, and gives the copy a badge or guard.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param dest_index Address of the empty slot (message word 0)
 * @param dest_depth Bits of it that count (message word 1, bits 0 to 7)
 * @param src_root CNode at which the source's address starts (extra capability 0)
 * @param src_index Address of the capability (message word 2)
 * @param src_depth Bits of it that count (message word 3, bits 0 to 7)
 * @param rights Rights that the copy may keep (message word 4)
 * @param badge Badge of an endpoint or notification, guard of a CNode (message word 5)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The destination is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the
 *   source's does, `src_root` is no CNode, or the source is empty.
 * - `seL4_IllegalOperation`: The capability cannot be copied (as for Copy), has a badge already, or the guard does not
 *   fit it.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
 * - `seL4_RevokeFirst`: The source is untyped memory and has children.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Mint(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth,
                                          seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth,
                                          seL4_CapRights_t rights, seL4_Word badge)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeMint, 0, 1, 6);
    seL4_Word mr0 = dest_index;
    seL4_Word mr1 = ((seL4_Word)dest_depth & 0xfful);
    seL4_Word mr2 = src_index;
    seL4_Word mr3 = ((seL4_Word)src_depth & 0xfful);
    seL4_Error error;

    seL4_SetMR(4, (seL4_Word)rights.words[0]);
    seL4_SetMR(5, badge);
    seL4_SetCap(0, src_root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Moves a capability.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param dest_index Address of the empty slot (message word 0)
 * @param dest_depth Bits of it that count (message word 1, bits 0 to 7)
 * @param src_root CNode at which the source's address starts (extra capability 0)
 * @param src_index Address of the capability (message word 2)
 * @param src_depth Bits of it that count (message word 3, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The destination is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the
 *   source's does, `src_root` is no CNode, or the source is empty.
 * - `seL4_IllegalOperation`: The capability is being deleted.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Move(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth,
                                          seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeMove, 0, 1, 4);
    seL4_Word mr0 = dest_index;
    seL4_Word mr1 = ((seL4_Word)dest_depth & 0xfful);
    seL4_Word mr2 = src_index;
    seL4_Word mr3 = ((seL4_Word)src_depth & 0xfful);
    seL4_Error error;

    seL4_SetCap(0, src_root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Moves a capability and gives it a badge or guard.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param dest_index Address of the empty slot (message word 0)
 * @param dest_depth Bits of it that count (message word 1, bits 0 to 7)
 * @param src_root CNode at which the source's address starts (extra capability 0)
 * @param src_index Address of the capability (message word 2)
 * @param src_depth Bits of it that count (message word 3, bits 0 to 7)
 * @param badge Badge of an endpoint or notification, guard of a CNode (message word 4)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The destination is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: the
 *   source's does, `src_root` is no CNode, or the source is empty.
 * - `seL4_IllegalOperation`: The capability is being deleted; it is of an endpoint or notification, and `badge` is not
 *   0; the guard does not fit it.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Mutate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth,
                                            seL4_CNode src_root, seL4_Word src_index, seL4_Uint8 src_depth,
                                            seL4_Word badge)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeMutate, 0, 1, 5);
    seL4_Word mr0 = dest_index;
    seL4_Word mr1 = ((seL4_Word)dest_depth & 0xfful);
    seL4_Word mr2 = src_index;
    seL4_Word mr3 = ((seL4_Word)src_depth & 0xfful);
    seL4_Error error;

    seL4_SetMR(4, badge);
    seL4_SetCap(0, src_root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Moves two capabilities at once: from the pivot to the destination, and from the source to the pivot. Source and
 * destination may be the same slot: then the two change places.
 *
 * @param _service capability to invoke: seL4_CNode
 * @param dest_index Address of the destination (message word 0)
 * @param dest_depth Bits of it that count (message word 1, bits 0 to 7)
 * @param dest_badge Badge or guard of what moves to the destination (message word 2)
 * @param pivot_root CNode at which the pivot's address starts (extra capability 0)
 * @param pivot_index Address of the pivot (message word 3)
 * @param pivot_depth Bits of it that count (message word 4, bits 0 to 7)
 * @param pivot_badge Badge or guard of what moves to the pivot (message word 5)
 * @param src_root CNode at which the source's address starts (extra capability 1)
 * @param src_index Address of the source (message word 6)
 * @param src_depth Bits of it that count (message word 7, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The destination is not empty, and not the source.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the destination's address leads nowhere. 1: that
 *   of the pivot or source does, its root is no CNode, or the slot is empty.
 * - `seL4_IllegalOperation`: The pivot is also source or destination; a capability is being deleted, or cannot take the
 *   badge or guard (as for Mutate).
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): A depth is not 1 to the bits of a word.
 *
 * Register by register: docs/abi/cnode.md.
 */
LIBSEL4_INLINE seL4_Error seL4_CNode_Rotate(seL4_CNode _service, seL4_Word dest_index, seL4_Uint8 dest_depth,
                                            seL4_Word dest_badge, seL4_CNode pivot_root, seL4_Word pivot_index,
                                            seL4_Uint8 pivot_depth, seL4_Word pivot_badge, seL4_CNode src_root,
                                            seL4_Word src_index, seL4_Uint8 src_depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(CNodeRotate, 0, 2, 8);
    seL4_Word mr0 = dest_index;
    seL4_Word mr1 = ((seL4_Word)dest_depth & 0xfful);
    seL4_Word mr2 = dest_badge;
    seL4_Word mr3 = pivot_index;
    seL4_Error error;

    seL4_SetMR(4, ((seL4_Word)pivot_depth & 0xfful));
    seL4_SetMR(5, pivot_badge);
    seL4_SetMR(6, src_index);
    seL4_SetMR(7, ((seL4_Word)src_depth & 0xfful));
    seL4_SetCap(0, pivot_root);
    seL4_SetCap(1, src_root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Creates the handler of an interrupt.
 *
 * @param _service capability to invoke: seL4_IRQControl
 * @param irq Number of the interrupt (message word 0)
 * @param root CNode at which the destination's address starts (extra capability 0)
 * @param index Address of the empty slot (message word 1)
 * @param depth Bits of it that count (message word 2, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The slot is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot
 *   leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): There is no such interrupt, or `depth` is not 1 to the bits of a word.
 * - `seL4_RevokeFirst`: The interrupt has a handler.
 *
 * Register by register: docs/abi/interrupt.md.
 */
LIBSEL4_INLINE seL4_Error seL4_IRQControl_Get(seL4_IRQControl _service, seL4_Word irq, seL4_CNode root, seL4_Word index,
                                              seL4_Uint8 depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(IRQIssueIRQHandler, 0, 1, 3);
    seL4_Word mr0 = irq;
    seL4_Word mr1 = index;
    seL4_Word mr2 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Creates the handler of an interrupt that comes through an I/O APIC.
 *
 * @param _service capability to invoke: seL4_IRQControl
 * @param root CNode at which the destination's address starts (extra capability 0)
 * @param index Address of the empty slot (message word 0)
 * @param depth Bits of it that count (message word 1, bits 0 to 7)
 * @param ioapic Which I/O APIC, from 0 (message word 2)
 * @param pin Which of its pins (message word 3)
 * @param level 1 for level, 0 for edge (message word 4)
 * @param polarity 1 for active low, 0 for active high (message word 5)
 * @param vector Number of the interrupt for the kernel (message word 6)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The slot is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot
 *   leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): An argument is beyond what the machine has, or `depth` is not 1 to the bits
 *   of a word.
 * - `seL4_RevokeFirst`: The vector has a handler.
 *
 * Register by register: docs/abi/interrupt.md.
 */
LIBSEL4_INLINE seL4_Error seL4_IRQControl_GetIOAPIC(seL4_IRQControl _service, seL4_CNode root, seL4_Word index,
                                                    seL4_Uint8 depth, seL4_Word ioapic, seL4_Word pin, seL4_Word level,
                                                    seL4_Word polarity, seL4_Word vector)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IRQIssueIRQHandlerIOAPIC, 0, 1, 7);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr2 = ioapic;
    seL4_Word mr3 = pin;
    seL4_Error error;

    seL4_SetMR(4, level);
    seL4_SetMR(5, polarity);
    seL4_SetMR(6, vector);
    seL4_SetCap(0, root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Creates the handler of an interrupt that a device sends as a message.
 *
 * @param _service capability to invoke: seL4_IRQControl
 * @param root CNode at which the destination's address starts (extra capability 0)
 * @param index Address of the empty slot (message word 0)
 * @param depth Bits of it that count (message word 1, bits 0 to 7)
 * @param pci_bus Where the device is: bus, (message word 2)
 * @param pci_dev device, (message word 3)
 * @param pci_func and function (message word 4)
 * @param handle Which of its interrupts (message word 5)
 * @param vector Number of the interrupt for the kernel (message word 6)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The slot is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot
 *   leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): An argument is beyond what the machine has, or `depth` is not 1 to the bits
 *   of a word.
 * - `seL4_RevokeFirst`: The vector has a handler.
 *
 * Register by register: docs/abi/interrupt.md.
 */
LIBSEL4_INLINE seL4_Error seL4_IRQControl_GetMSI(seL4_IRQControl _service, seL4_CNode root, seL4_Word index,
                                                 seL4_Uint8 depth, seL4_Word pci_bus, seL4_Word pci_dev,
                                                 seL4_Word pci_func, seL4_Word handle, seL4_Word vector)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IRQIssueIRQHandlerMSI, 0, 1, 7);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr2 = pci_bus;
    seL4_Word mr3 = pci_dev;
    seL4_Error error;

    seL4_SetMR(4, pci_func);
    seL4_SetMR(5, handle);
    seL4_SetMR(6, vector);
    seL4_SetCap(0, root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Lets the interrupt come again.
 *
 * @param _service capability to invoke: seL4_IRQHandler
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/interrupt.md.
 */
LIBSEL4_INLINE seL4_Error seL4_IRQHandler_Ack(seL4_IRQHandler _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(IRQAckIRQ, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets the notification that the interrupt signals.
 *
 * @param _service capability to invoke: seL4_IRQHandler
 * @param notification The notification; its badge is what is signalled (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `notification` is no notification, or lacks Write.
 *
 * Register by register: docs/abi/interrupt.md.
 */
LIBSEL4_INLINE seL4_Error seL4_IRQHandler_SetNotification(seL4_IRQHandler _service, seL4_CPtr notification)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(IRQSetIRQHandler, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, notification);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Undoes SetNotification.
 *
 * @param _service capability to invoke: seL4_IRQHandler
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/interrupt.md.
 */
LIBSEL4_INLINE seL4_Error seL4_IRQHandler_Clear(seL4_IRQHandler _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(IRQClearIRQHandler, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts a thread into a domain, at once: a thread that leaves the domain that runs stops until its new one has time.
 *
 * @param _service capability to invoke: seL4_DomainSet
 * @param domain The domain (message word 0, bits 0 to 7)
 * @param thread The thread (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: there is no such domain.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `thread` is no thread.
 *
 * Register by register: docs/abi/domain.md.
 */
LIBSEL4_INLINE seL4_Error seL4_DomainSet_Set(seL4_DomainSet _service, seL4_Uint8 domain, seL4_TCB thread)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(DomainSetSet, 0, 1, 1);
    seL4_Word mr0 = ((seL4_Word)domain & 0xfful);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, thread);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets one entry of the domain schedule, which takes effect when its turn comes.
 *
 * @param _service capability to invoke: seL4_DomainSet
 * @param index Which entry (message word 0)
 * @param domain Domain that runs then (message word 1, bits 0 to 7)
 * @param duration For how long, in timer ticks; 0 in domain 0 marks the end (message word 2)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The start entry would become an end marker.
 * - `seL4_InvalidArgument` (mr0 Argument): 1: there is no such domain. 2: more than 2^56 - 1, which means no end; or 0
 *   in another domain than 0.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `index` is beyond the table; its limits.
 *
 * Register by register: docs/abi/domain.md.
 */
LIBSEL4_INLINE seL4_Error seL4_DomainSet_ScheduleConfigure(seL4_DomainSet _service, seL4_Word index, seL4_Uint8 domain,
                                                           seL4_Time duration)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(DomainScheduleConfigure, 0, 0, 3);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)domain & 0xfful);
    seL4_Word mr2 = (seL4_Word)duration;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets the entry at which the domain schedule starts over, and goes there at once.
 *
 * @param _service capability to invoke: seL4_DomainSet
 * @param index Which entry (message word 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: the entry is an end marker.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `index` is beyond the table; its limits.
 *
 * Register by register: docs/abi/domain.md.
 */
LIBSEL4_INLINE seL4_Error seL4_DomainSet_ScheduleSetStart(seL4_DomainSet _service, seL4_Word index)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(DomainScheduleSetStart, 0, 0, 1);
    seL4_Word mr0 = index;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets the budget and period of a scheduling context.
 *
 * @param _service capability to invoke: seL4_SchedControl
 * @param schedcontext The scheduling context (extra capability 0)
 * @param budget Microseconds in each period (message word 0)
 * @param period Microseconds; equal to the budget for round-robin (message word 1)
 * @param extra_refills Refills beyond two; what the object's size holds (message word 2)
 * @param badge Data of timeout faults (message word 3)
 * @param flags seL4_SchedContextFlag (message word 4)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `schedcontext` is no scheduling context.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `budget` or `period` is below the kernel's minimum or beyond what its timer
 *   counts; `budget` is above `period`; `extra_refills` is more than the object holds. Min and Max are those of the
 *   first that is wrong.
 *
 * Register by register: docs/abi/sched-context.md.
 */
LIBSEL4_INLINE seL4_Error seL4_SchedControl_ConfigureFlags(seL4_SchedControl _service, seL4_SchedContext schedcontext,
                                                           seL4_Time budget, seL4_Time period, seL4_Word extra_refills,
                                                           seL4_Word badge, seL4_Word flags)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(SchedControlConfigureFlags, 0, 1, 5);
    seL4_Word mr0 = (seL4_Word)budget;
    seL4_Word mr1 = (seL4_Word)period;
    seL4_Word mr2 = extra_refills;
    seL4_Word mr3 = badge;
    seL4_Error error;

    seL4_SetMR(4, flags);
    seL4_SetCap(0, schedcontext);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Binds the scheduling context to a thread or notification.
 *
 * @param _service capability to invoke: seL4_SchedContext
 * @param cap Thread or notification (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Context or object is bound already, or the thread waits in a queue and the context has no
 *   time left.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `cap` is neither thread nor notification.
 *
 * Register by register: docs/abi/sched-context.md.
 */
LIBSEL4_INLINE seL4_Error seL4_SchedContext_Bind(seL4_SchedContext _service, seL4_CPtr cap)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(SchedContextBind, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, cap);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the scheduling context from whatever it is bound to.
 *
 * @param _service capability to invoke: seL4_SchedContext
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: It is the caller's own.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/sched-context.md.
 */
LIBSEL4_INLINE seL4_Error seL4_SchedContext_Unbind(seL4_SchedContext _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(SchedContextUnbind, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the scheduling context from one object.
 *
 * @param _service capability to invoke: seL4_SchedContext
 * @param cap Thread or notification that it is bound to (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The context is not bound to it, or is the caller's own.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `cap` is neither thread nor notification.
 *
 * Register by register: docs/abi/sched-context.md.
 */
LIBSEL4_INLINE seL4_Error seL4_SchedContext_UnbindObject(seL4_SchedContext _service, seL4_CPtr cap)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(SchedContextUnbindObject, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, cap);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_SchedContext_Consumed(). */
struct seL4_SchedContext_Consumed {
    int error;
    seL4_Time consumed; /**< Microseconds. */
};
typedef struct seL4_SchedContext_Consumed seL4_SchedContext_Consumed_t;

/**
 * Tells the time that was used since the last call, and starts from zero.
 *
 * @param _service capability to invoke: seL4_SchedContext
 * @return `error`, as below, and on success:
 * `consumed`: Microseconds (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/sched-context.md.
 */
LIBSEL4_INLINE seL4_SchedContext_Consumed_t seL4_SchedContext_Consumed(seL4_SchedContext _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(SchedContextConsumed, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_SchedContext_Consumed_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.consumed = (seL4_Time)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/** Answer of seL4_SchedContext_YieldTo(). */
struct seL4_SchedContext_YieldTo {
    int error;
    seL4_Time consumed; /**< Microseconds. */
};
typedef struct seL4_SchedContext_YieldTo seL4_SchedContext_YieldTo_t;

/**
 * Runs the thread of this scheduling context next, if its priority allows, and tells the time that was used.
 *
 * @param _service capability to invoke: seL4_SchedContext
 * @return `error`, as below, and on success:
 * `consumed`: Microseconds (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: No thread is bound to the context; the thread is the caller, or its priority is above the
 *   caller's maximum controlled priority.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/sched-context.md.
 */
LIBSEL4_INLINE seL4_SchedContext_YieldTo_t seL4_SchedContext_YieldTo(seL4_SchedContext _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(SchedContextYieldTo, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_SchedContext_YieldTo_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.consumed = (seL4_Time)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Reads the registers of another thread.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param suspend_source Suspend the thread first (message word 0, bit 0)
 * @param arch_flags No architecture has any: 0 (message word 0, bits 8 to 15)
 * @param count How many registers to read, in the order of the struct (message word 1)
 * @param[out] regs The registers (message words from 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The thread is the caller.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `count` is 0, or more than seL4_UserContext has registers.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_ReadRegisters(seL4_TCB _service, seL4_Bool suspend_source, seL4_Uint8 arch_flags,
                                                 seL4_Word count, seL4_UserContext *regs)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBReadRegisters, 0, 0, 2);
    seL4_Word mr0 = ((seL4_Word)suspend_source & 0x1ul) | (((seL4_Word)arch_flags & 0xfful) << 8);
    seL4_Word mr1 = count;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
        return error;
    }
    regs->rip = mr0;
    regs->rsp = mr1;
    regs->rflags = mr2;
    regs->rax = mr3;
    regs->rbx = seL4_GetMR(4);
    regs->rcx = seL4_GetMR(5);
    regs->rdx = seL4_GetMR(6);
    regs->rsi = seL4_GetMR(7);
    regs->rdi = seL4_GetMR(8);
    regs->rbp = seL4_GetMR(9);
    regs->r8 = seL4_GetMR(10);
    regs->r9 = seL4_GetMR(11);
    regs->r10 = seL4_GetMR(12);
    regs->r11 = seL4_GetMR(13);
    regs->r12 = seL4_GetMR(14);
    regs->r13 = seL4_GetMR(15);
    regs->r14 = seL4_GetMR(16);
    regs->r15 = seL4_GetMR(17);
    regs->fs_base = seL4_GetMR(18);
    regs->gs_base = seL4_GetMR(19);
    return error;
}

/**
 * Writes the registers of another thread. Status registers keep what a program may not choose.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param resume_target Resume the thread afterwards (message word 0, bit 0)
 * @param arch_flags No architecture has any: 0 (message word 0, bits 8 to 15)
 * @param count How many registers to write, in the order of the struct (message word 1)
 * @param regs The registers (message words from 2)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The thread is the caller.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_WriteRegisters(seL4_TCB _service, seL4_Bool resume_target, seL4_Uint8 arch_flags,
                                                  seL4_Word count, const seL4_UserContext *regs)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBWriteRegisters, 0, 0, 22);
    seL4_Word mr0 = ((seL4_Word)resume_target & 0x1ul) | (((seL4_Word)arch_flags & 0xfful) << 8);
    seL4_Word mr1 = count;
    seL4_Word mr2 = regs->rip;
    seL4_Word mr3 = regs->rsp;
    seL4_Error error;

    seL4_SetMR(4, regs->rflags);
    seL4_SetMR(5, regs->rax);
    seL4_SetMR(6, regs->rbx);
    seL4_SetMR(7, regs->rcx);
    seL4_SetMR(8, regs->rdx);
    seL4_SetMR(9, regs->rsi);
    seL4_SetMR(10, regs->rdi);
    seL4_SetMR(11, regs->rbp);
    seL4_SetMR(12, regs->r8);
    seL4_SetMR(13, regs->r9);
    seL4_SetMR(14, regs->r10);
    seL4_SetMR(15, regs->r11);
    seL4_SetMR(16, regs->r12);
    seL4_SetMR(17, regs->r13);
    seL4_SetMR(18, regs->r14);
    seL4_SetMR(19, regs->r15);
    seL4_SetMR(20, regs->fs_base);
    seL4_SetMR(21, regs->gs_base);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Copies registers from another thread to this one, which may not be the caller.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param source Thread to copy from (extra capability 0)
 * @param suspend_source Suspend the source first (message word 0, bit 0)
 * @param resume_target Resume the target afterwards (message word 0, bit 1)
 * @param transfer_frame Copy what a fault handler needs: pc, sp, status and arguments (message word 0, bit 2)
 * @param transfer_integer Copy the other general registers (message word 0, bit 3)
 * @param arch_flags No architecture has any: 0 (message word 0, bits 8 to 15)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The thread that is written to is the caller.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `source` is no thread.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_CopyRegisters(seL4_TCB _service, seL4_TCB source, seL4_Bool suspend_source,
                                                 seL4_Bool resume_target, seL4_Bool transfer_frame,
                                                 seL4_Bool transfer_integer, seL4_Uint8 arch_flags)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBCopyRegisters, 0, 1, 1);
    seL4_Word mr0 = ((seL4_Word)suspend_source & 0x1ul) | (((seL4_Word)resume_target & 0x1ul) << 1) | (((seL4_Word)transfer_frame & 0x1ul) << 2) | (((seL4_Word)transfer_integer & 0x1ul) << 3) | (((seL4_Word)arch_flags & 0xfful) << 8);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, source);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets a thread's capability space, address space and IPC buffer.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param cspace_root Root of the new capability space (extra capability 0)
 * @param cspace_root_data Guard of the root, or 0 to keep it (message word 0)
 * @param vspace_root The new address space (extra capability 1)
 * @param vspace_root_data Has no effect (message word 1)
 * @param buffer Address of the IPC buffer in that space; 0 for none (message word 2)
 * @param bufferFrame Frame that holds it (extra capability 2)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_AlignmentError`: `buffer` is not aligned to the size of an IPC buffer.
 * - `seL4_IllegalOperation`: `bufferFrame` is no frame, of a device, or not for reading and writing; `cspace_root` is
 *   no CNode, or the guard does not fit it; `vspace_root` is no address space, or has no identifier (ASID).
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RevokeFirst`: Kernels may answer it; Stele's do not.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_Configure(seL4_TCB _service, seL4_CNode cspace_root, seL4_Word cspace_root_data,
                                             seL4_CPtr vspace_root, seL4_Word vspace_root_data, seL4_Word buffer,
                                             seL4_CPtr bufferFrame)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBConfigure, 0, 3, 3);
    seL4_Word mr0 = cspace_root_data;
    seL4_Word mr1 = vspace_root_data;
    seL4_Word mr2 = buffer;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, cspace_root);
    seL4_SetCap(1, vspace_root);
    seL4_SetCap(2, bufferFrame);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets a thread's priority.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param authority Thread whose maximum controlled priority allows it (extra capability 0)
 * @param priority 0 to 255 (message word 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `authority` is no thread.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `priority` is above the maximum controlled priority of `authority`, which Max
 *   tells.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word priority)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetPriority, 0, 1, 1);
    seL4_Word mr0 = priority;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, authority);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets a thread's maximum controlled priority.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param authority Thread whose maximum controlled priority allows it (extra capability 0)
 * @param mcp 0 to 255 (message word 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `authority` is no thread.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `mcp` is above the maximum controlled priority of `authority`, which Max
 *   tells.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetMCPriority(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetMCPriority, 0, 1, 1);
    seL4_Word mr0 = mcp;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, authority);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets both priorities, the scheduling context and the fault endpoint of a thread.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param authority Thread whose maximum controlled priority allows it (extra capability 0)
 * @param mcp New maximum controlled priority (message word 0)
 * @param priority New priority (message word 1)
 * @param sched_context Scheduling context to bind; null to unbind (extra capability 1)
 * @param fault_ep Where faults go; null for nowhere (extra capability 2)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The scheduling context is bound to another thread, or the thread to another context; the
 *   caller would unbind its own; the thread waits in a queue, and the context has no time left.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `authority` is no thread. 2: `sched_context` is neither null nor a
 *   scheduling context. 3: `fault_ep` is neither null nor an endpoint with Write and one of Grant and GrantReply.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `mcp` or `priority` is above the maximum controlled priority of `authority`,
 *   which Max tells.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetSchedParams(seL4_TCB _service, seL4_TCB authority, seL4_Word mcp,
                                                  seL4_Word priority, seL4_CPtr sched_context, seL4_CPtr fault_ep)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetSchedParams, 0, 3, 2);
    seL4_Word mr0 = mcp;
    seL4_Word mr1 = priority;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, authority);
    seL4_SetCap(1, sched_context);
    seL4_SetCap(2, fault_ep);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets where a thread's timeout faults go.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param timeout_fault_ep Endpoint; null for none (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `timeout_fault_ep` is neither null nor an endpoint with Write and one
 *   of Grant and GrantReply.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetTimeoutEndpoint(seL4_TCB _service, seL4_CPtr timeout_fault_ep)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetTimeoutEndpoint, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, timeout_fault_ep);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets a thread's IPC buffer.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param buffer Its address in the thread's space; 0 for none (message word 0)
 * @param bufferFrame Frame that holds it (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_AlignmentError`: `buffer` is not aligned to the size of an IPC buffer.
 * - `seL4_IllegalOperation`: `bufferFrame` is no frame, of a device, or not for reading and writing.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RevokeFirst`: Kernels may answer it; Stele's do not.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetIPCBuffer(seL4_TCB _service, seL4_Word buffer, seL4_CPtr bufferFrame)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetIPCBuffer, 0, 1, 1);
    seL4_Word mr0 = buffer;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, bufferFrame);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets a thread's fault endpoint, capability space and address space.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param fault_ep Where faults go; null for nowhere (extra capability 0)
 * @param cspace_root Root of the new capability space (extra capability 1)
 * @param cspace_root_data Guard of the root, or 0 to keep it (message word 0)
 * @param vspace_root The new address space (extra capability 2)
 * @param vspace_root_data Has no effect (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: `cspace_root` is no CNode, or the guard does not fit it; `vspace_root` is no address
 *   space, or has no identifier (ASID).
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `fault_ep` is neither null nor an endpoint with Write and one of
 *   Grant and GrantReply.
 * - `seL4_RevokeFirst`: Kernels may answer it; Stele's do not.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetSpace(seL4_TCB _service, seL4_CPtr fault_ep, seL4_CNode cspace_root,
                                            seL4_Word cspace_root_data, seL4_CPtr vspace_root,
                                            seL4_Word vspace_root_data)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetSpace, 0, 3, 2);
    seL4_Word mr0 = cspace_root_data;
    seL4_Word mr1 = vspace_root_data;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, fault_ep);
    seL4_SetCap(1, cspace_root);
    seL4_SetCap(2, vspace_root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Stops a thread.
 *
 * @param _service capability to invoke: seL4_TCB
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_Suspend(seL4_TCB _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSuspend, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Lets a thread run again, from where its registers say.
 *
 * @param _service capability to invoke: seL4_TCB
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_Resume(seL4_TCB _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBResume, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Binds a notification to a thread: its signals reach the thread while it waits on an endpoint.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param notification The notification (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The thread has a bound notification, the notification a bound thread or waiting threads,
 *   or the capability lacks Read.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `notification` is no notification.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_BindNotification(seL4_TCB _service, seL4_CPtr notification)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBBindNotification, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, notification);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Undoes BindNotification.
 *
 * @param _service capability to invoke: seL4_TCB
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The thread has no bound notification.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_UnbindNotification(seL4_TCB _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBUnbindNotification, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets the register that holds the address of a thread's local storage.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param tls_base The address (message word 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetTLSBase(seL4_TCB _service, seL4_Word tls_base)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetTLSBase, 0, 0, 1);
    seL4_Word mr0 = tls_base;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_TCB_SetFlags(). */
struct seL4_TCB_SetFlags {
    int error;
    seL4_Word flags; /**< The flags afterwards. */
};
typedef struct seL4_TCB_SetFlags seL4_TCB_SetFlags_t;

/**
 * Clears and sets flags of a thread, and tells which are set then.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param clear Flags to clear (seL4_TCBFlag), (message word 0)
 * @param set then flags to set (message word 1)
 * @return `error`, as below, and on success:
 * `flags`: The flags afterwards (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_TCB_SetFlags_t seL4_TCB_SetFlags(seL4_TCB _service, seL4_Word clear, seL4_Word set)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetFlags, 0, 0, 2);
    seL4_Word mr0 = clear;
    seL4_Word mr1 = set;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_TCB_SetFlags_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.flags = (seL4_Word)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Sets the guest memory of a thread with a virtual CPU.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param eptpml4 The memory of the guest (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetEPTRoot(seL4_TCB _service, seL4_X86_EPTPML4 eptpml4)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetEPTRoot, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, eptpml4);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Sets a breakpoint or watchpoint of a thread, which raises a DebugException before it executes the instruction, or
 * makes the access: its handler takes the breakpoint away before it lets the thread go on. Each thread has its own.
 * Numbers below seL4_NumExclusiveBreakpoints are for instructions, those from there on for data.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param bp_num Number of the breakpoint (message word 0, bits 0 to 15)
 * @param vaddr Address that is watched (message word 1)
 * @param type seL4_BreakpointType (message word 2)
 * @param size Bytes that are watched; 0 for instructions (message word 3)
 * @param rw seL4_BreakpointAccess (message word 4)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_AlignmentError`: `vaddr` is not aligned: to an instruction, or to `size`.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: `bp_num` is not for this type. 1: `vaddr` is the kernel's. 2: a type that
 *   cannot be set. 3: not 0 for an instruction; not 1, 2, 4 or, in 64-bit words, 8 for data. 4: not seL4_BreakOnRead
 *   for an instruction; no seL4_BreakpointAccess.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): The processor has no breakpoint `bp_num`.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_SetBreakpoint(seL4_TCB _service, seL4_Uint16 bp_num, seL4_Word vaddr, seL4_Word type,
                                                 seL4_Word size, seL4_Word rw)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBSetBreakpoint, 0, 0, 5);
    seL4_Word mr0 = ((seL4_Word)bp_num & 0xfffful);
    seL4_Word mr1 = vaddr;
    seL4_Word mr2 = type;
    seL4_Word mr3 = size;
    seL4_Error error;

    seL4_SetMR(4, rw);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_TCB_GetBreakpoint(). */
struct seL4_TCB_GetBreakpoint {
    int error;
    seL4_Word vaddr; /**< Address that is watched. */
    seL4_Word type; /**< seL4_BreakpointType. */
    seL4_Word size; /**< Bytes that are watched; 0 for instructions. */
    seL4_Word rw; /**< seL4_BreakpointAccess. */
    seL4_Bool is_enabled; /**< Whether it is set. */
};
typedef struct seL4_TCB_GetBreakpoint seL4_TCB_GetBreakpoint_t;

/**
 * Tells how a breakpoint or watchpoint of a thread is set; all zero if it is not.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param bp_num Number of the breakpoint (message word 0, bits 0 to 15)
 * @return `error`, as below, and on success:
 * `vaddr`: Address that is watched (message word 0)
 * `type`: seL4_BreakpointType (message word 1)
 * `size`: Bytes that are watched; 0 for instructions (message word 2)
 * `rw`: seL4_BreakpointAccess (message word 3)
 * `is_enabled`: Whether it is set (message word 4, bit 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): The processor has no breakpoint `bp_num`.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_TCB_GetBreakpoint_t seL4_TCB_GetBreakpoint(seL4_TCB _service, seL4_Uint16 bp_num)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBGetBreakpoint, 0, 0, 1);
    seL4_Word mr0 = ((seL4_Word)bp_num & 0xfffful);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_TCB_GetBreakpoint_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.vaddr = (seL4_Word)mr0;
    result.type = (seL4_Word)mr1;
    result.size = (seL4_Word)mr2;
    result.rw = (seL4_Word)mr3;
    result.is_enabled = (seL4_Bool)(seL4_GetMR(4) & 0x1ul);
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Takes a breakpoint or watchpoint from a thread.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param bp_num Number of the breakpoint (message word 0, bits 0 to 15)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): The processor has no breakpoint `bp_num`.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_Error seL4_TCB_UnsetBreakpoint(seL4_TCB _service, seL4_Uint16 bp_num)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBUnsetBreakpoint, 0, 0, 1);
    seL4_Word mr0 = ((seL4_Word)bp_num & 0xfffful);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_TCB_ConfigureSingleStepping(). */
struct seL4_TCB_ConfigureSingleStepping {
    int error;
    seL4_Bool bp_was_consumed; /**< Whether it took a breakpoint. */
};
typedef struct seL4_TCB_ConfigureSingleStepping seL4_TCB_ConfigureSingleStepping_t;

/**
 * Lets a thread run some instructions at a time: then it raises a DebugException. The first word of the reply says
 * how many instructions it runs until the next one, 0 ends it; a reply without words means 1.
 *
 * @param _service capability to invoke: seL4_TCB
 * @param bp_num Number of a breakpoint that may be used for it (message word 0, bits 0 to 15)
 * @param num_instructions How many; 0 ends it (message word 1)
 * @return `error`, as below, and on success:
 * `bp_was_consumed`: Whether it took a breakpoint (message word 0, bit 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The processor has no single steps: those of ARMv7 have none.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: the processor has no breakpoint `bp_num` for instructions.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/tcb.md.
 */
LIBSEL4_INLINE seL4_TCB_ConfigureSingleStepping_t seL4_TCB_ConfigureSingleStepping(seL4_TCB _service,
                                                                                   seL4_Uint16 bp_num,
                                                                                   seL4_Word num_instructions)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(TCBConfigureSingleStepping, 0, 0, 2);
    seL4_Word mr0 = ((seL4_Word)bp_num & 0xfffful);
    seL4_Word mr1 = num_instructions;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_TCB_ConfigureSingleStepping_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.bp_was_consumed = (seL4_Bool)(mr0 & 0x1ul);
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Creates objects in the memory and puts a capability to each into consecutive empty slots.
 *
 * @param _service capability to invoke: seL4_Untyped
 * @param type Type of the objects (message word 0)
 * @param size_bits Binary logarithm of their size; of the slots for a CNode; ignored where the type has one size
 *   (message word 1)
 * @param root CNode at which the destination's address starts (extra capability 0)
 * @param node_index Address of the destination CNode (message word 2)
 * @param node_depth Bits of that address that count; 0 takes the root itself (message word 3)
 * @param node_offset First slot to fill (message word 4)
 * @param num_objects How many objects, 1 to 256 (message word 5)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: A slot that would be filled is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: the address of the destination CNode leads
 *   nowhere, or to no CNode.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: there is no such type, or the memory is of a device and the type neither
 *   frame nor untyped. 1: the size is below the smallest of the type: 1 for a CNode, seL4_MinUntypedBits,
 *   seL4_MinSchedContextBits.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_NotEnoughMemory` (mr0 BytesAvailable): The objects, aligned to their size, do not fit behind those that are
 *   there.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `size_bits` is beyond seL4_MaxUntypedBits; `node_depth` beyond the bits of a
 *   word; `node_offset` beyond the CNode; `num_objects` is 0, above 256, or leaves the CNode. Min and Max are those of
 *   the first that is wrong.
 *
 * Register by register: docs/abi/untyped.md.
 */
LIBSEL4_INLINE seL4_Error seL4_Untyped_Retype(seL4_Untyped _service, seL4_Word type, seL4_Word size_bits,
                                              seL4_CNode root, seL4_Word node_index, seL4_Word node_depth,
                                              seL4_Word node_offset, seL4_Word num_objects)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(UntypedRetype, 0, 1, 6);
    seL4_Word mr0 = type;
    seL4_Word mr1 = size_bits;
    seL4_Word mr2 = node_index;
    seL4_Word mr3 = node_depth;
    seL4_Error error;

    seL4_SetMR(4, node_offset);
    seL4_SetMR(5, num_objects);
    seL4_SetCap(0, root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts the table into an address space.
 *
 * @param _service capability to invoke: seL4_X86_PDPT
 * @param pml4 The address space (extra capability 0)
 * @param vaddr Address that it covers (message word 0)
 * @param attr Has no effect on tables (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Something is mapped there.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The table above is missing (MissingCapability), or the pool
 *   of the address space's identifier was deleted (InvalidRoot).
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: `vaddr` is no address of programs.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the table is mapped. 1: `pml4` is no address space with an identifier
 *   (ASID).
 *
 * Register by register: docs/abi/page-table.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_PDPT_Map(seL4_X86_PDPT _service, seL4_X64_PML4 pml4, seL4_Word vaddr,
                                            seL4_X86_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PDPTMap, 0, 1, 2);
    seL4_Word mr0 = vaddr;
    seL4_Word mr1 = (seL4_Word)attr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, pml4);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table, and all that it maps, from its address space.
 *
 * @param _service capability to invoke: seL4_X86_PDPT
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RevokeFirst`: There are other capabilities to the table.
 *
 * Register by register: docs/abi/page-table.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_PDPT_Unmap(seL4_X86_PDPT _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PDPTUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts the table into an address space.
 *
 * @param _service capability to invoke: seL4_X86_PageDirectory
 * @param vspace The address space (extra capability 0)
 * @param vaddr Address that it covers (message word 0)
 * @param attr Has no effect on tables (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Something is mapped there.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The table above is missing (MissingCapability), or the pool
 *   of the address space's identifier was deleted (InvalidRoot).
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: `vaddr` is no address of programs.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the table is mapped. 1: `vspace` is no address space with an
 *   identifier (ASID).
 *
 * Register by register: docs/abi/page-table.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_PageDirectory_Map(seL4_X86_PageDirectory _service, seL4_CPtr vspace, seL4_Word vaddr,
                                                     seL4_X86_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageDirectoryMap, 0, 1, 2);
    seL4_Word mr0 = vaddr;
    seL4_Word mr1 = (seL4_Word)attr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, vspace);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table, and all that it maps, from its address space.
 *
 * @param _service capability to invoke: seL4_X86_PageDirectory
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RevokeFirst`: There are other capabilities to the table.
 *
 * Register by register: docs/abi/page-table.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_PageDirectory_Unmap(seL4_X86_PageDirectory _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageDirectoryUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts the table into an address space.
 *
 * @param _service capability to invoke: seL4_X86_PageTable
 * @param vspace The address space (extra capability 0)
 * @param vaddr Address that it covers (message word 0)
 * @param attr Has no effect on tables (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Something is mapped there.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): The table above is missing (MissingCapability), or the pool
 *   of the address space's identifier was deleted (InvalidRoot).
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: `vaddr` is no address of programs.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the table is mapped. 1: `vspace` is no address space with an
 *   identifier (ASID).
 *
 * Register by register: docs/abi/page-table.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_PageTable_Map(seL4_X86_PageTable _service, seL4_CPtr vspace, seL4_Word vaddr,
                                                 seL4_X86_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageTableMap, 0, 1, 2);
    seL4_Word mr0 = vaddr;
    seL4_Word mr1 = (seL4_Word)attr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, vspace);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table, and all that it maps, from its address space.
 *
 * @param _service capability to invoke: seL4_X86_PageTable
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RevokeFirst`: There are other capabilities to the table.
 *
 * Register by register: docs/abi/page-table.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_PageTable_Unmap(seL4_X86_PageTable _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageTableUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts the table into the address space of a device.
 *
 * @param _service capability to invoke: seL4_X86_IOPageTable
 * @param iospace Address space of the device (extra capability 0)
 * @param ioaddr Address there (message word 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Kernels may answer it; Stele's do not.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Kernels may answer it; Stele's do not.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-space.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_IOPageTable_Map(seL4_X86_IOPageTable _service, seL4_X86_IOSpace iospace,
                                                   seL4_Word ioaddr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPageTableMap, 0, 1, 1);
    seL4_Word mr0 = ioaddr;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, iospace);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table from the address space of its device.
 *
 * @param _service capability to invoke: seL4_X86_IOPageTable
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-space.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_IOPageTable_Unmap(seL4_X86_IOPageTable _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPageTableUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Maps the frame, or changes rights and attributes where it is mapped already.
 *
 * @param _service capability to invoke: seL4_X86_Page
 * @param vspace The address space (extra capability 0)
 * @param vaddr Address, aligned to the frame's size (message word 0)
 * @param rights Rights asked for; those of the capability limit them (message word 1)
 * @param attr Kind of memory (message word 2)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_AlignmentError`: `vaddr` is not aligned to the size of the frame.
 * - `seL4_DeleteFirst`: Something else is mapped there.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): A table is missing (MissingCapability; the next word is
 *   SEL4_MAPPING_LOOKUP_NO_...), or the pool of the address space's identifier was deleted (InvalidRoot).
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 0: `vaddr` is no address of programs, or the capability is mapped at
 *   another.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `vspace` is no address space with an identifier (ASID), or the
 *   capability is mapped in another.
 *
 * Register by register: docs/abi/page.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_Page_Map(seL4_X86_Page _service, seL4_CPtr vspace, seL4_Word vaddr,
                                            seL4_CapRights_t rights, seL4_X86_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageMap, 0, 1, 3);
    seL4_Word mr0 = vaddr;
    seL4_Word mr1 = (seL4_Word)rights.words[0];
    seL4_Word mr2 = (seL4_Word)attr;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, vspace);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the frame from its address space.
 *
 * @param _service capability to invoke: seL4_X86_Page
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/page.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_Page_Unmap(seL4_X86_Page _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Maps the frame into the address space of a device.
 *
 * @param _service capability to invoke: seL4_X86_Page
 * @param iospace Address space of the device (extra capability 0)
 * @param rights Rights asked for; those of the capability limit them (message word 0)
 * @param ioaddr Address there (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Kernels may answer it; Stele's do not.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Kernels may answer it; Stele's do not.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): Kernels may answer it; Stele's do not.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/page.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_Page_MapIO(seL4_X86_Page _service, seL4_X86_IOSpace iospace, seL4_CapRights_t rights,
                                              seL4_Word ioaddr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageMapIO, 0, 1, 2);
    seL4_Word mr0 = (seL4_Word)rights.words[0];
    seL4_Word mr1 = ioaddr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, iospace);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_X86_Page_GetAddress(). */
struct seL4_X86_Page_GetAddress {
    int error;
    seL4_Word paddr; /**< Its physical address. */
};
typedef struct seL4_X86_Page_GetAddress seL4_X86_Page_GetAddress_t;

/**
 * Tells where the frame is in physical memory.
 *
 * @param _service capability to invoke: seL4_X86_Page
 * @return `error`, as below, and on success:
 * `paddr`: Its physical address (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/page.md.
 */
LIBSEL4_INLINE seL4_X86_Page_GetAddress_t seL4_X86_Page_GetAddress(seL4_X86_Page _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageGetAddress, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_Page_GetAddress_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.paddr = (seL4_Word)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Maps the frame into the memory of a guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_Page
 * @param eptpml4 The memory of the guest (extra capability 0)
 * @param gpa Address in the memory of the guest (message word 0)
 * @param rights Rights asked for; those of the capability limit them (message word 1)
 * @param attr Kind of memory (message word 2)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_AlignmentError`: Will be described when a kernel offers the operation.
 * - `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/page.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_Page_MapEPT(seL4_X86_Page _service, seL4_X86_EPTPML4 eptpml4, seL4_Word gpa,
                                               seL4_CapRights_t rights, seL4_X86_EPT_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86PageMapEPT, 0, 1, 3);
    seL4_Word mr0 = gpa;
    seL4_Word mr1 = (seL4_Word)rights.words[0];
    seL4_Word mr2 = (seL4_Word)attr;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, eptpml4);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Makes a pool of address-space identifiers from untyped memory.
 *
 * @param _service capability to invoke: seL4_X86_ASIDControl
 * @param untyped Memory of a page, without children; it becomes the pool (extra capability 0)
 * @param root CNode at which the destination's address starts (extra capability 1)
 * @param index Address of the empty slot (message word 0)
 * @param depth Bits of it that count (message word 1, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The slot is not empty, or there are as many pools as there can be.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot
 *   leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `untyped` is not ordinary memory of the size of a pool.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
 * - `seL4_RevokeFirst`: `untyped` has children.
 *
 * Register by register: docs/abi/asid.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_ASIDControl_MakePool(seL4_X86_ASIDControl _service, seL4_Untyped untyped,
                                                        seL4_CNode root, seL4_Word index, seL4_Uint8 depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86ASIDControlMakePool, 0, 2, 2);
    seL4_Word mr0 = index;
    seL4_Word mr1 = ((seL4_Word)depth & 0xfful);
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, untyped);
    seL4_SetCap(1, root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Gives an address space an identifier, without which nothing can be mapped in it.
 *
 * @param _service capability to invoke: seL4_X86_ASIDPool
 * @param vspace The address space (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The pool is full.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): 1: `vspace` is no address space, or has an identifier.
 *
 * Register by register: docs/abi/asid.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_ASIDPool_Assign(seL4_X86_ASIDPool _service, seL4_CPtr vspace)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86ASIDPoolAssign, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, vspace);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Creates a capability to a range of I/O ports.
 *
 * @param _service capability to invoke: seL4_X86_IOPortControl
 * @param first_port First port (message word 0)
 * @param last_port Last port, included (message word 1)
 * @param root CNode at which the destination's address starts (extra capability 0)
 * @param index Address of the empty slot (message word 2)
 * @param depth Bits of it that count (message word 3, bits 0 to 7)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: The slot is not empty.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): IsSource 0: `root` is no CNode, or the address of the slot
 *   leads nowhere.
 * - `seL4_IllegalOperation`: Only from a kernel that does not offer the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): 1: `last_port` is below `first_port`.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 * - `seL4_RangeError` (mr0 Min, mr1 Max): `depth` is not 1 to the bits of a word.
 * - `seL4_RevokeFirst`: Somebody has a port of the range.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_IOPortControl_Issue(seL4_X86_IOPortControl _service, seL4_Word first_port,
                                                       seL4_Word last_port, seL4_CNode root, seL4_Word index,
                                                       seL4_Uint8 depth)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortControlIssue, 0, 1, 4);
    seL4_Word mr0 = first_port;
    seL4_Word mr1 = last_port;
    seL4_Word mr2 = index;
    seL4_Word mr3 = ((seL4_Word)depth & 0xfful);
    seL4_Error error;

    seL4_SetCap(0, root);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_X86_IOPort_In8(). */
struct seL4_X86_IOPort_In8 {
    int error;
    seL4_Uint8 result; /**< What the port says. */
};
typedef struct seL4_X86_IOPort_In8 seL4_X86_IOPort_In8_t;

/**
 * Reads a byte from a port.
 *
 * @param _service capability to invoke: seL4_X86_IOPort
 * @param port Number of the port (message word 0, bits 0 to 15)
 * @return `error`, as below, and on success:
 * `result`: What the port says (message word 0, bits 0 to 7)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The port is not in the range of the capability.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_X86_IOPort_In8_t seL4_X86_IOPort_In8(seL4_X86_IOPort _service, seL4_Uint16 port)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortIn8, 0, 0, 1);
    seL4_Word mr0 = ((seL4_Word)port & 0xfffful);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_IOPort_In8_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.result = (seL4_Uint8)(mr0 & 0xfful);
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/** Answer of seL4_X86_IOPort_In16(). */
struct seL4_X86_IOPort_In16 {
    int error;
    seL4_Uint16 result; /**< What the port says. */
};
typedef struct seL4_X86_IOPort_In16 seL4_X86_IOPort_In16_t;

/**
 * Reads 16 bits from a port.
 *
 * @param _service capability to invoke: seL4_X86_IOPort
 * @param port Number of the port (message word 0, bits 0 to 15)
 * @return `error`, as below, and on success:
 * `result`: What the port says (message word 0, bits 0 to 15)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The port is not in the range of the capability.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_X86_IOPort_In16_t seL4_X86_IOPort_In16(seL4_X86_IOPort _service, seL4_Uint16 port)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortIn16, 0, 0, 1);
    seL4_Word mr0 = ((seL4_Word)port & 0xfffful);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_IOPort_In16_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.result = (seL4_Uint16)(mr0 & 0xfffful);
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/** Answer of seL4_X86_IOPort_In32(). */
struct seL4_X86_IOPort_In32 {
    int error;
    seL4_Uint32 result; /**< What the port says. */
};
typedef struct seL4_X86_IOPort_In32 seL4_X86_IOPort_In32_t;

/**
 * Reads 32 bits from a port.
 *
 * @param _service capability to invoke: seL4_X86_IOPort
 * @param port Number of the port (message word 0, bits 0 to 15)
 * @return `error`, as below, and on success:
 * `result`: What the port says (message word 0, bits 0 to 31)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The port is not in the range of the capability.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_X86_IOPort_In32_t seL4_X86_IOPort_In32(seL4_X86_IOPort _service, seL4_Uint16 port)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortIn32, 0, 0, 1);
    seL4_Word mr0 = ((seL4_Word)port & 0xfffful);
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_IOPort_In32_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.result = (seL4_Uint32)(mr0 & 0xfffffffful);
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Writes a byte to a port.
 *
 * @param _service capability to invoke: seL4_X86_IOPort
 * @param port Number of the port (message word 0)
 * @param data What to write; the lower bits count (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The port is not in the range of the capability.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_IOPort_Out8(seL4_X86_IOPort _service, seL4_Word port, seL4_Word data)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortOut8, 0, 0, 2);
    seL4_Word mr0 = port;
    seL4_Word mr1 = data;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Writes 16 bits to a port.
 *
 * @param _service capability to invoke: seL4_X86_IOPort
 * @param port Number of the port (message word 0)
 * @param data What to write; the lower bits count (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The port is not in the range of the capability.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_IOPort_Out16(seL4_X86_IOPort _service, seL4_Word port, seL4_Word data)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortOut16, 0, 0, 2);
    seL4_Word mr0 = port;
    seL4_Word mr1 = data;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Writes 32 bits to a port.
 *
 * @param _service capability to invoke: seL4_X86_IOPort
 * @param port Number of the port (message word 0)
 * @param data What to write; the lower bits count (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: The port is not in the range of the capability.
 * - `seL4_InvalidCapability` (mr0 Capability): 0: the capability that is invoked is gone or about to go.
 *
 * Register by register: docs/abi/io-port.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_IOPort_Out32(seL4_X86_IOPort _service, seL4_Word port, seL4_Word data)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86IOPortOut32, 0, 0, 2);
    seL4_Word mr0 = port;
    seL4_Word mr1 = data;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Binds the virtual CPU to a thread.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param tcb The thread (extra capability 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_VCPU_SetTCB(seL4_X86_VCPU _service, seL4_TCB tcb)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUSetTCB, 0, 1, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, tcb);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_X86_VCPU_ReadVMCS(). */
struct seL4_X86_VCPU_ReadVMCS {
    int error;
    seL4_Word value; /**< Its value. */
};
typedef struct seL4_X86_VCPU_ReadVMCS seL4_X86_VCPU_ReadVMCS_t;

/**
 * Reads a field of the virtual CPU's control structure.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param field Number of the field (message word 0)
 * @return `error`, as below, and on success:
 * `value`: Its value (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_X86_VCPU_ReadVMCS_t seL4_X86_VCPU_ReadVMCS(seL4_X86_VCPU _service, seL4_Word field)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUReadVMCS, 0, 0, 1);
    seL4_Word mr0 = field;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_VCPU_ReadVMCS_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.value = (seL4_Word)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/** Answer of seL4_X86_VCPU_WriteVMCS(). */
struct seL4_X86_VCPU_WriteVMCS {
    int error;
    seL4_Word written; /**< The value that it has now. */
};
typedef struct seL4_X86_VCPU_WriteVMCS seL4_X86_VCPU_WriteVMCS_t;

/**
 * Writes a field of the virtual CPU's control structure.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param field Number of the field (message word 0)
 * @param value Its value (message word 1)
 * @return `error`, as below, and on success:
 * `written`: The value that it has now (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_X86_VCPU_WriteVMCS_t seL4_X86_VCPU_WriteVMCS(seL4_X86_VCPU _service, seL4_Word field,
                                                                 seL4_Word value)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUWriteVMCS, 0, 0, 2);
    seL4_Word mr0 = field;
    seL4_Word mr1 = value;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_VCPU_WriteVMCS_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.written = (seL4_Word)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Lets the guest use a range of I/O ports.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param ioPort Capability to the ports (extra capability 0)
 * @param low First port (message word 0)
 * @param high Last port, included (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidArgument` (mr0 Argument): Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_VCPU_EnableIOPort(seL4_X86_VCPU _service, seL4_X86_IOPort ioPort, seL4_Word low,
                                                     seL4_Word high)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUEnableIOPort, 0, 1, 2);
    seL4_Word mr0 = low;
    seL4_Word mr1 = high;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, ioPort);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes a range of I/O ports from the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param low First port (message word 0)
 * @param high Last port, included (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_VCPU_DisableIOPort(seL4_X86_VCPU _service, seL4_Word low, seL4_Word high)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUDisableIOPort, 0, 0, 2);
    seL4_Word mr0 = low;
    seL4_Word mr1 = high;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Writes the general registers of the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param regs The registers (message words from 0)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_VCPU_WriteRegisters(seL4_X86_VCPU _service, const seL4_VCPUContext *regs)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUWriteRegisters, 0, 0, 7);
    seL4_Word mr0 = regs->eax;
    seL4_Word mr1 = regs->ebx;
    seL4_Word mr2 = regs->ecx;
    seL4_Word mr3 = regs->edx;
    seL4_Error error;

    seL4_SetMR(4, regs->esi);
    seL4_SetMR(5, regs->edi);
    seL4_SetMR(6, regs->ebp);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/** Answer of seL4_X86_VCPU_ReadMSR(). */
struct seL4_X86_VCPU_ReadMSR {
    int error;
    seL4_Word value; /**< Its value. */
};
typedef struct seL4_X86_VCPU_ReadMSR seL4_X86_VCPU_ReadMSR_t;

/**
 * Reads a model-specific register of the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param field Number of the register (message word 0)
 * @return `error`, as below, and on success:
 * `value`: Its value (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_X86_VCPU_ReadMSR_t seL4_X86_VCPU_ReadMSR(seL4_X86_VCPU _service, seL4_Word field)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUReadMSR, 0, 0, 1);
    seL4_Word mr0 = field;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_VCPU_ReadMSR_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.value = (seL4_Word)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/** Answer of seL4_X86_VCPU_WriteMSR(). */
struct seL4_X86_VCPU_WriteMSR {
    int error;
    seL4_Word written; /**< The value that it has now. */
};
typedef struct seL4_X86_VCPU_WriteMSR seL4_X86_VCPU_WriteMSR_t;

/**
 * Writes a model-specific register of the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_VCPU
 * @param field Number of the register (message word 0)
 * @param value Its value (message word 1)
 * @return `error`, as below, and on success:
 * `written`: The value that it has now (message word 0)
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_X86_VCPU_WriteMSR_t seL4_X86_VCPU_WriteMSR(seL4_X86_VCPU _service, seL4_Word field, seL4_Word value)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86VCPUWriteMSR, 0, 0, 2);
    seL4_Word mr0 = field;
    seL4_Word mr1 = value;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_X86_VCPU_WriteMSR_t result;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    result.error = (int)seL4_MessageInfo_get_label(info);
    result.written = (seL4_Word)mr0;
    if (result.error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return result;
}

/**
 * Puts the table into the memory of a guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_EPTPDPT
 * @param eptpml4 The memory of the guest (extra capability 0)
 * @param gpa Address in the memory of the guest (message word 0)
 * @param attr Has no effect on tables (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_EPTPDPT_Map(seL4_X86_EPTPDPT _service, seL4_X86_EPTPML4 eptpml4, seL4_Word gpa,
                                               seL4_X86_EPT_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86EPTPDPTMap, 0, 1, 2);
    seL4_Word mr0 = gpa;
    seL4_Word mr1 = (seL4_Word)attr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, eptpml4);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table, and all that it maps, from the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_EPTPDPT
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 * - `seL4_RevokeFirst`: Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_EPTPDPT_Unmap(seL4_X86_EPTPDPT _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86EPTPDPTUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts the table into the memory of a guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_EPTPD
 * @param eptpml4 The memory of the guest (extra capability 0)
 * @param gpa Address in the memory of the guest (message word 0)
 * @param attr Has no effect on tables (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_EPTPD_Map(seL4_X86_EPTPD _service, seL4_X86_EPTPML4 eptpml4, seL4_Word gpa,
                                             seL4_X86_EPT_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86EPTPDMap, 0, 1, 2);
    seL4_Word mr0 = gpa;
    seL4_Word mr1 = (seL4_Word)attr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, eptpml4);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table, and all that it maps, from the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_EPTPD
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 * - `seL4_RevokeFirst`: Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_EPTPD_Unmap(seL4_X86_EPTPD _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86EPTPDUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Puts the table into the memory of a guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_EPTPT
 * @param eptpml4 The memory of the guest (extra capability 0)
 * @param gpa Address in the memory of the guest (message word 0)
 * @param attr Has no effect on tables (message word 1)
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_DeleteFirst`: Will be described when a kernel offers the operation.
 * - `seL4_FailedLookup` (mr0 IsSource, mr1 LookupFailure): Will be described when a kernel offers the operation.
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_EPTPT_Map(seL4_X86_EPTPT _service, seL4_X86_EPTPML4 eptpml4, seL4_Word gpa,
                                             seL4_X86_EPT_VMAttributes attr)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86EPTPTMap, 0, 1, 2);
    seL4_Word mr0 = gpa;
    seL4_Word mr1 = (seL4_Word)attr;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    seL4_SetCap(0, eptpml4);
    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}

/**
 * Takes the table, and all that it maps, from the guest.
 *
 * No kernel offers this yet: the answer is seL4_IllegalOperation.
 *
 * @param _service capability to invoke: seL4_X86_EPTPT
 * @return `seL4_NoError`, or one of the errors below
 *
 * Errors, with what the first words of the answer (seL4_GetMR) say then:
 * - `seL4_IllegalOperation`: Will be described when a kernel offers the operation.
 * - `seL4_InvalidCapability` (mr0 Capability): Will be described when a kernel offers the operation.
 * - `seL4_RevokeFirst`: Will be described when a kernel offers the operation.
 *
 * Register by register: docs/abi/vcpu.md.
 */
LIBSEL4_INLINE seL4_Error seL4_X86_EPTPT_Unmap(seL4_X86_EPTPT _service)
{
    seL4_MessageInfo_t info = seL4_MessageInfo_new(X86EPTPTUnmap, 0, 0, 0);
    seL4_Word mr0 = 0;
    seL4_Word mr1 = 0;
    seL4_Word mr2 = 0;
    seL4_Word mr3 = 0;
    seL4_Error error;

    info = seL4_CallWithMRs(_service, info, &mr0, &mr1, &mr2, &mr3);
    error = (seL4_Error)seL4_MessageInfo_get_label(info);
    if (error != seL4_NoError) {
        stele_keep_error(mr0, mr1, mr2, mr3);
    }
    return error;
}
