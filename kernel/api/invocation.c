/* SPDX-License-Identifier: BSD-2-Clause */
/* Replies and errors of invocations. */
#include "api/invocation.h"

#include "api/fault.h"
#include "debug/debug.h"
#include "ipc/transfer.h"
#include "names.h"

void invocation_reply(struct invocation *call, const word_t *words, unsigned int count)
{
    if (call->reply_limit != 0 && count > call->reply_limit)
        count = call->reply_limit;
    call->replied = true;
    if (!call->wants_reply || call->caller->state != THREAD_RUNNING)
        return;
    message_set_received(call->caller, 0, seL4_MessageInfo_new(0, 0, 0, message_write(call->caller, words, count)));
}

static seL4_Error fail(struct invocation *call, seL4_Error error, word_t count)
{
    call->detail_count = count;
    return error;
}

/* One readable line about a user's mistake, in debug kernels. */
static void report(const struct invocation *call, seL4_Error error, const char *format, word_t a, word_t b)
{
    if (!DEBUG_KERNEL)
        return;
    debug_printf("stele: '%s': %s of %s capability: %s", debug_thread_name(call->caller), abi_label_name(call->label),
                 abi_cap_spoken(cap_type(call->cap)), abi_error_name(error));
    debug_printf(format, a, b);
    debug_printf("\n");
}

seL4_Error invocation_illegal_operation(struct invocation *call)
{
    report(call, seL4_IllegalOperation, "", 0, 0);
    return fail(call, seL4_IllegalOperation, 0);
}

seL4_Error invocation_truncated(struct invocation *call)
{
    report(call, seL4_TruncatedMessage, ": %lu words and %lu capabilities came", call->length, call->cap_count);
    return fail(call, seL4_TruncatedMessage, 0);
}

seL4_Error invocation_invalid_argument(struct invocation *call, word_t argument)
{
    report(call, seL4_InvalidArgument, ": argument %lu", argument, 0);
    call->details[stele_InvalidArgument_Argument] = argument;
    return fail(call, seL4_InvalidArgument, stele_InvalidArgument_Argument + 1);
}

seL4_Error invocation_invalid_capability(struct invocation *call, word_t capability)
{
    report(call, seL4_InvalidCapability, ": capability %lu (0 is the invoked one)", capability, 0);
    call->details[stele_InvalidCapability_Capability] = capability;
    return fail(call, seL4_InvalidCapability, stele_InvalidCapability_Capability + 1);
}

seL4_Error invocation_range_error(struct invocation *call, word_t min, word_t max)
{
    report(call, seL4_RangeError, ": allowed are %lu to %lu", min, max);
    call->details[stele_RangeError_Min] = min;
    call->details[stele_RangeError_Max] = max;
    return fail(call, seL4_RangeError, stele_RangeError_Max + 1);
}

seL4_Error invocation_alignment_error(struct invocation *call)
{
    report(call, seL4_AlignmentError, "", 0, 0);
    return fail(call, seL4_AlignmentError, 0);
}

seL4_Error invocation_failed_lookup(struct invocation *call, bool is_source, const struct lookup_failure *why)
{
    report(call, seL4_FailedLookup, ": is-source %lu, failure kind %lu", is_source, why->kind);
    call->details[stele_FailedLookup_IsSource] = is_source;
    return fail(call, seL4_FailedLookup,
                stele_FailedLookup_LookupFailure +
                    lookup_failure_message(why, call->details + stele_FailedLookup_LookupFailure));
}

seL4_Error invocation_delete_first(struct invocation *call)
{
    report(call, seL4_DeleteFirst, "", 0, 0);
    return fail(call, seL4_DeleteFirst, 0);
}

seL4_Error invocation_revoke_first(struct invocation *call)
{
    report(call, seL4_RevokeFirst, "", 0, 0);
    return fail(call, seL4_RevokeFirst, 0);
}

seL4_Error invocation_not_enough_memory(struct invocation *call, word_t bytes_available)
{
    report(call, seL4_NotEnoughMemory, ": %lu bytes are available", bytes_available, 0);
    call->details[stele_NotEnoughMemory_BytesAvailable] = bytes_available;
    return fail(call, seL4_NotEnoughMemory, stele_NotEnoughMemory_BytesAvailable + 1);
}
