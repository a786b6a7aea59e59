/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * What an invocation can answer. <sel4/names.h> has the names as text.
 */
#pragma once

#include <sel4/macros.h>

/** The result of an invocation: the label of the reply. Details are in the reply's first words. */
__extension__ enum seL4_Error {
    seL4_NoError = 0,
    seL4_InvalidArgument = 1, /**< mr0: which argument, counted without capabilities. */
    seL4_InvalidCapability = 2, /**< mr0: which capability; 0 is the invoked one. */
    seL4_IllegalOperation = 3, /**< The object does not offer this operation, or not now. */
    seL4_RangeError = 4, /**< mr0, mr1: the smallest and largest value allowed. */
    seL4_AlignmentError = 5, /**< An address or offset is not aligned. */
    seL4_FailedLookup = 6, /**< mr0: 1 if the source was looked up; mr1: seL4_LookupFailureType; then its words. */
    seL4_TruncatedMessage = 7, /**< Too few words or capabilities. */
    seL4_DeleteFirst = 8, /**< Something is in the way. */
    seL4_RevokeFirst = 9, /**< The capability has descendants. */
    seL4_NotEnoughMemory = 10, /**< mr0: bytes that are left. */
    seL4_NumErrors = 11,
};
typedef enum seL4_Error seL4_Error;
SEL4_COMPILE_ASSERT(seL4_Error_width, sizeof(enum seL4_Error) == 4);
