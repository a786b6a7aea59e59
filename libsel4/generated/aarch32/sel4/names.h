/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Names of errors, lookup failures and faults as text, for messages.
 */
#pragma once

#include <sel4/errors.h>
#include <sel4/shared_types.h>
#include <sel4/sel4_arch/types_gen.h>

/** Name of an error; "?" for a number that is none. */
LIBSEL4_INLINE_FUNC const char *stele_error_name(seL4_Word number)
{
    switch (number) {
    case seL4_NoError: return "seL4_NoError";
    case seL4_InvalidArgument: return "seL4_InvalidArgument";
    case seL4_InvalidCapability: return "seL4_InvalidCapability";
    case seL4_IllegalOperation: return "seL4_IllegalOperation";
    case seL4_RangeError: return "seL4_RangeError";
    case seL4_AlignmentError: return "seL4_AlignmentError";
    case seL4_FailedLookup: return "seL4_FailedLookup";
    case seL4_TruncatedMessage: return "seL4_TruncatedMessage";
    case seL4_DeleteFirst: return "seL4_DeleteFirst";
    case seL4_RevokeFirst: return "seL4_RevokeFirst";
    case seL4_NotEnoughMemory: return "seL4_NotEnoughMemory";
    default: return "?";
    }
}

/** Name of a lookup failure; "?" for a number that is none. */
LIBSEL4_INLINE_FUNC const char *stele_lookup_failure_name(seL4_Word number)
{
    switch (number) {
    case seL4_NoFailure: return "seL4_NoFailure";
    case seL4_InvalidRoot: return "seL4_InvalidRoot";
    case seL4_MissingCapability: return "seL4_MissingCapability";
    case seL4_DepthMismatch: return "seL4_DepthMismatch";
    case seL4_GuardMismatch: return "seL4_GuardMismatch";
    default: return "?";
    }
}

/** Name of a fault type; "?" for a number that is none. */
LIBSEL4_INLINE_FUNC const char *stele_fault_name(seL4_Word number)
{
    switch (number) {
    case seL4_Fault_NullFault: return "seL4_Fault_NullFault";
    case seL4_Fault_CapFault: return "seL4_Fault_CapFault";
    case seL4_Fault_UnknownSyscall: return "seL4_Fault_UnknownSyscall";
    case seL4_Fault_UserException: return "seL4_Fault_UserException";
    case seL4_Fault_DebugException: return "seL4_Fault_DebugException";
    case seL4_Fault_Timeout: return "seL4_Fault_Timeout";
    case seL4_Fault_VMFault: return "seL4_Fault_VMFault";
    case seL4_Fault_VGICMaintenance: return "seL4_Fault_VGICMaintenance";
    case seL4_Fault_VCPUFault: return "seL4_Fault_VCPUFault";
    case seL4_Fault_VPPIEvent: return "seL4_Fault_VPPIEvent";
    default: return "?";
    }
}
