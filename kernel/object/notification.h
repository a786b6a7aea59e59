/* SPDX-License-Identifier: BSD-2-Clause */
/* Notifications: binary semaphores that collect badges. */
#ifndef KERNEL_OBJECT_NOTIFICATION_H
#define KERNEL_OBJECT_NOTIFICATION_H

#include "object/tcb.h"

/* At most one of: threads wait in the queue; signalled is set and badges holds what was signalled. */
struct notification {
    struct tcb_queue queue;
    word_t badges;
    struct tcb *bound_thread;
    struct sched_context *sched_context; /* lent to the thread that receives a signal */
    word_t signalled;
};

_Static_assert(sizeof(struct notification) <= BIT(seL4_NotificationBits), "size of a notification");

/* Sends a signal: wakes a waiter, or the bound thread if it waits on an endpoint, or is remembered. */
void notification_signal(struct notification *notification, word_t badge);

/* Waits for a signal, or, if not blocking, takes what is there. */
void notification_receive(struct tcb *thread, struct notification *notification, bool blocking);

/* Gives the pending signal to a thread: badge register set, notification idle again. */
void notification_complete(struct notification *notification, struct tcb *thread);

/* Ends its bindings. Nobody waits for it any more. */
void notification_destroy(struct notification *notification);
bool notification_cancel_one(struct notification *notification); /* as endpoint_cancel_one */
void notification_bind(struct notification *notification, struct tcb *thread);
void notification_unbind(struct notification *notification);

/* A passive thread woken by a signal borrows the notification's scheduling context, until it waits for the next. */
void notification_donate(struct notification *notification, struct tcb *thread);
void notification_return_donation(struct notification *notification, struct tcb *thread); /* when it waits again */

#endif
