/* SPDX-License-Identifier: BSD-2-Clause */
/* Notifications: binary semaphores that collect badges. */
#include "object/notification.h"

#include "ipc/transfer.h"
#include "object/sched_context.h"
#include "sched/scheduler.h"

static void deliver(struct notification *notification, struct tcb *thread, word_t badges)
{
    message_set_received(thread, badges, seL4_MessageInfo_new(0, 0, 0, 0));
    notification_donate(notification, thread);
}

/* The thread was blocked and is out of its queue. */
static void wake(struct notification *notification, struct tcb *thread, word_t badges)
{
    thread->state = THREAD_RUNNING;
    deliver(notification, thread, badges);
    scheduler_wake(thread);
}

void notification_signal(struct notification *notification, word_t badge)
{
    struct tcb *waiter = notification->queue.head;
    struct tcb *bound = notification->bound_thread;

    if (waiter != NULL) {
        tcb_queue_remove(&notification->queue, waiter);
        wake(notification, waiter, badge);
    } else if (!notification->signalled && bound != NULL && bound->state == THREAD_BLOCKED_ON_RECEIVE) {
        bound->rewind = false; /* its Recv ends here */
        thread_cancel_ipc(bound);
        wake(notification, bound, badge);
    } else {
        notification->badges |= badge;
        notification->signalled = true;
    }
}

void notification_complete(struct notification *notification, struct tcb *thread)
{
    word_t badges = notification->badges;

    notification->badges = 0;
    notification->signalled = false;
    deliver(notification, thread, badges);
}

void notification_receive(struct tcb *thread, struct notification *notification, bool blocking)
{
    if (notification->signalled) {
        notification_complete(notification, thread);
        return;
    }
    if (!blocking) {
        message_set_received(thread, 0, seL4_MessageInfo_new(0, 0, 0, 0));
        return;
    }
    thread->state = THREAD_BLOCKED_ON_NOTIFICATION;
    thread->blocked.notification = notification;
    thread->rewind = true;
    tcb_queue_insert(&notification->queue, thread);
    scheduler_dequeue(thread);
    notification_return_donation(notification, thread);
}

bool notification_cancel_one(struct notification *notification)
{
    struct tcb *thread = notification->queue.head;

    if (thread == NULL)
        return false;
    thread_restart(thread);
    return true;
}

void notification_bind(struct notification *notification, struct tcb *thread)
{
    notification->bound_thread = thread;
    thread->bound_notification = notification;
}

void notification_unbind(struct notification *notification)
{
    if (notification->bound_thread != NULL)
        notification->bound_thread->bound_notification = NULL;
    notification->bound_thread = NULL;
}

void notification_donate(struct notification *notification, struct tcb *thread)
{
    struct sched_context *context = notification->sched_context;

    if (context != NULL && context->thread == NULL && thread->sched_context == NULL)
        sched_context_donate(context, thread);
}

void notification_return_donation(struct notification *notification, struct tcb *thread)
{
    struct sched_context *context = notification == NULL ? NULL : notification->sched_context;

    if (context != NULL && context == thread->sched_context)
        sched_context_detach_thread(context);
}
