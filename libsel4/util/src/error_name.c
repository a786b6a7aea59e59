// SPDX-License-Identifier: BSD-2-Clause
// Names of errors, for people.

#include <stele/process.h>

const char *stele_error_name(seL4_Error error)
{
    switch (error) {
    case seL4_NoError: return "no error";
    case seL4_InvalidArgument: return "invalid argument";
    case seL4_InvalidCapability: return "invalid capability";
    case seL4_IllegalOperation: return "illegal operation";
    case seL4_RangeError: return "range error";
    case seL4_AlignmentError: return "alignment error";
    case seL4_FailedLookup: return "failed lookup";
    case seL4_TruncatedMessage: return "truncated message";
    case seL4_DeleteFirst: return "delete first";
    case seL4_RevokeFirst: return "revoke first";
    case seL4_NotEnoughMemory: return "not enough memory";
    default: return "unknown error";
    }
}
