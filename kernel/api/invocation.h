/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * One operation on a kernel object, from its message to its reply.
 *
 * The generated decoders (decode.h) check lengths, unpack the message into a struct of arguments and call one handler
 * per operation. A handler first checks everything and returns an error with nothing changed, then acts and returns
 * seL4_NoError; long work may return stele_Preempted, and the system call is executed again after the interrupt.
 */
#ifndef KERNEL_API_INVOCATION_H
#define KERNEL_API_INVOCATION_H

#include "cap/cspace.h"
#include "cap/slot.h"
#include "object/tcb.h"

struct invocation {
    struct tcb *caller;
    struct slot *slot; /* where the invoked capability lives */
    struct cap cap;    /* and its value */
    word_t label;
    word_t length;    /* message words there really are */
    word_t cap_count; /* extra capabilities found */
    struct slot *caps[seL4_MsgMaxExtraCaps];
    const word_t *buffer;     /* message words of the caller's IPC buffer; NULL if it has none */
    bool wants_reply;         /* made with Call: results and errors are sent back */
    bool replied;             /* the reply's words have been written, or will be later */
    unsigned int reply_limit; /* 0, or the number of words that the caller asked for */
    word_t details[8];        /* of an error, where the contract has them in the reply */
    word_t detail_count;
};

/* Message word i, which must be below call->length. */
static inline word_t invocation_word(const struct invocation *call, unsigned int i)
{
    return i < seL4_FastMessageRegisters ? call->caller->context.registers[syscall_message_registers[i]]
                                         : call->buffer[i];
}

/* Sends result words back to the caller, if it wants a reply. */
void invocation_reply(struct invocation *call, const word_t *words, unsigned int count);

/* Errors with their detail words. Each prints one readable line in debug kernels and returns the error. */
seL4_Error invocation_illegal_operation(struct invocation *call);
seL4_Error invocation_truncated(struct invocation *call);
seL4_Error invocation_invalid_argument(struct invocation *call, word_t argument);
seL4_Error invocation_invalid_capability(struct invocation *call, word_t capability);
seL4_Error invocation_range_error(struct invocation *call, word_t min, word_t max);
seL4_Error invocation_alignment_error(struct invocation *call);
seL4_Error invocation_failed_lookup(struct invocation *call, bool is_source, const struct lookup_failure *why);
seL4_Error invocation_delete_first(struct invocation *call);
seL4_Error invocation_revoke_first(struct invocation *call);
seL4_Error invocation_not_enough_memory(struct invocation *call, word_t bytes_available);

/* The empty slot that root, index and depth name, for a new capability: FailedLookup or DeleteFirst otherwise. */
seL4_Error invocation_empty_slot(struct invocation *call, struct cap root, word_t index, word_t depth,
                                 struct slot **result);

#endif
