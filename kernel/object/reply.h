/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Reply objects and the call chain.
 *
 * A thread that was called holds its caller in a reply object. When the caller lent its scheduling context, reply
 * objects form a stack: the context points to the newest reply, each reply to the older one below it.
 *
 *     sched_context.reply -> newest <-> older <-> ... <-> oldest
 *
 * Replying through the newest returns the context to its caller; taking one out of the middle leaves the others linked.
 */
#ifndef KERNEL_OBJECT_REPLY_H
#define KERNEL_OBJECT_REPLY_H

#include "object/tcb.h"

struct reply {
    struct tcb *thread; /* waits for the reply; or, receiving, will fill it */
    struct reply *older;
    struct reply *newer;                 /* NULL in the newest */
    struct sched_context *sched_context; /* in the newest: the context that was lent along the chain */
};

_Static_assert(sizeof(struct reply) <= BIT(seL4_ReplyBits), "size of a reply object");

/* caller waits in reply for callee's answer; its scheduling context goes along if can_donate and callee has none. */
void reply_push(struct tcb *caller, struct tcb *callee, struct reply *reply, bool can_donate);

/* Ends the waiting: the caller is out of the chain and gets its context back if reply was the newest. */
void reply_pop(struct reply *reply, struct tcb *thread);

/* The thread does not wait for its answer any more. What it lent stays where it is. */
void reply_remove_thread(struct tcb *thread);

/* The object goes away: a caller that waits in it is stopped, and gets back what it lent. */
void reply_destroy(struct reply *reply);

#endif
