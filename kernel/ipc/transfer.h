/* SPDX-License-Identifier: BSD-2-Clause */
/* Moving messages and capabilities from one thread to another. */
#ifndef KERNEL_IPC_TRANSFER_H
#define KERNEL_IPC_TRANSFER_H

#include "object/endpoint.h"
#include "object/tcb.h"

/* What a receive ends with: the badge, and the tag of the message. */
void message_set_received(struct tcb *thread, word_t badge, seL4_MessageInfo_t info);

/* Puts words into a thread's message registers and buffer; returns how many fitted. */
word_t message_write(struct tcb *thread, const word_t *words, word_t count);

/* The tag of the message that a thread sends, its length cut to what there can be. */
seL4_MessageInfo_t message_info(const struct tcb *thread);

/* Finds the slots that the extra-capability addresses of a message name. False, with the address and the reason, if one
 * cannot be found. */
struct extra_caps {
    word_t count;
    struct slot *slots[seL4_MsgMaxExtraCaps];
};
bool message_lookup_caps(struct tcb *sender, seL4_MessageInfo_t info, struct extra_caps *caps, word_t *address,
                         struct lookup_failure *why);

/* Delivers the sender's message, or its fault if it has one. Capabilities travel only with can_grant: those in caps, or if that
 * is NULL those that are found now. One to `endpoint` itself (NULL: a reply) arrives as its badge. */
void message_transfer(struct tcb *sender, struct tcb *receiver, const struct endpoint *endpoint, word_t badge,
                      bool can_grant, const struct extra_caps *caps);

#endif
