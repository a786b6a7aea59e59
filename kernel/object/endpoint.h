/* SPDX-License-Identifier: BSD-2-Clause */
/* Endpoints: where threads meet to pass messages. */
#ifndef KERNEL_OBJECT_ENDPOINT_H
#define KERNEL_OBJECT_ENDPOINT_H

#include "object/tcb.h"

struct extra_caps;

/* Waiting threads, all senders or all receivers; which, the state of the first one tells. */
struct endpoint {
    struct tcb_queue queue;
};

_Static_assert(sizeof(struct endpoint) <= BIT(seL4_EndpointBits), "size of an endpoint");

/* How a thread sends: by which capability, and what it asks for. */
struct send {
    word_t badge;
    bool blocking;
    bool is_call; /* wants a reply: a Call, or a fault */
    bool can_grant;
    bool can_grant_reply;
    bool can_donate;               /* lends its scheduling context to a receiver that has none */
    const struct extra_caps *caps; /* that go along, if they are found already; NULL for faults */
};

/* Sends the message in the thread's registers and buffer, or its fault; waits for a receiver if `blocking`. */
void endpoint_send(struct tcb *thread, struct endpoint *endpoint, struct send send);

/* Receives into the thread's registers and buffer; reply (may be NULL) will hold the caller that waits for an answer. */
void endpoint_receive(struct tcb *thread, struct endpoint *endpoint, bool blocking, struct reply *reply);

/* Tells a thread that polled in vain: badge 0, empty message. */
void endpoint_receive_nothing(struct tcb *thread);

/* Restarts one waiting thread, since the endpoint is going away. False if none waits. */
bool endpoint_cancel_one(struct endpoint *endpoint);

/* Restarts the senders that came through a capability with this badge. Preemptible. */
seL4_Error endpoint_cancel_badged_sends(struct tcb *caller, struct endpoint *endpoint, word_t badge);

/* For one that an interrupt stopped: this sender is about to leave its queue; the order of a queue changes. */
void endpoint_sender_leaves(const struct tcb *thread);
void endpoint_senders_change_order(void);

/* To look at (debug/): the sender that it goes on with, NULL if there is none, and for which endpoint. */
const struct tcb *endpoint_cancellation(const struct endpoint **endpoint);

#endif
