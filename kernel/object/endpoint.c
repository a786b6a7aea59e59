/* SPDX-License-Identifier: BSD-2-Clause */
/* Endpoints: where threads meet to pass messages. */
#include "object/endpoint.h"

#include "api/assert.h"
#include "api/preemption.h"
#include "ipc/transfer.h"
#include "object/notification.h"
#include "object/reply.h"
#include "object/sched_context.h"
#include "sched/scheduler.h"

static bool has_waiting(const struct endpoint *endpoint, enum thread_state state)
{
    return endpoint->queue.head != NULL && endpoint->queue.head->state == state;
}

static void block(struct tcb *thread, struct endpoint *endpoint, enum thread_state state)
{
    thread->state = state;
    thread->blocked.endpoint = endpoint;
    thread->rewind = thread->fault.type == seL4_Fault_NullFault;
    tcb_queue_insert(&endpoint->queue, thread);
    scheduler_dequeue(thread);
}

static struct tcb *dequeue(struct endpoint *endpoint)
{
    struct tcb *thread = endpoint->queue.head;

    endpoint_sender_leaves(thread);
    tcb_queue_remove(&endpoint->queue, thread);
    return thread;
}

/* A message that asks for an answer has arrived: the sender waits in the reply object, if it may and there is one. */
static void await_reply(struct tcb *sender, struct tcb *receiver, struct reply *reply, bool allowed, bool can_donate)
{
    if (reply != NULL && allowed)
        reply_push(sender, receiver, reply, can_donate);
    else
        sender->state = THREAD_INACTIVE;
    scheduler_dequeue(sender);
}

void endpoint_send(struct tcb *thread, struct endpoint *endpoint, struct send send)
{
    struct tcb *receiver;
    struct reply *reply;

    if (!has_waiting(endpoint, THREAD_BLOCKED_ON_RECEIVE)) {
        if (!send.blocking)
            return;
        thread->blocked = (struct blocked){.badge = send.badge,
                                           .can_grant = send.can_grant,
                                           .can_grant_reply = send.can_grant_reply,
                                           .can_donate = send.can_donate,
                                           .is_call = send.is_call};
        block(thread, endpoint, THREAD_BLOCKED_ON_SEND);
        return;
    }
    receiver = dequeue(endpoint);
    reply = receiver->reply;
    receiver->reply = NULL;
    if (reply != NULL)
        reply->thread = NULL;
    message_transfer(thread, receiver, endpoint, send.badge, send.can_grant, send.caps);
    receiver->state = THREAD_RUNNING;
    if (send.is_call)
        await_reply(thread, receiver, reply, send.can_grant || send.can_grant_reply, send.can_donate);
    else if (send.can_donate && receiver->sched_context == NULL && thread->sched_context != NULL)
        sched_context_donate(thread->sched_context, receiver);
    scheduler_wake(receiver);
}

/* Offers a reply object for the caller to come. Whoever still waits in it is not going to be answered. */
static void offer_reply(struct tcb *thread, struct reply *reply)
{
    if (reply != NULL && reply->thread != NULL && reply->thread != thread) {
        thread_cancel_ipc(reply->thread);
        kernel_assert(reply->thread == NULL);
    }
}

static void take_from_sender(struct tcb *thread, struct endpoint *endpoint, struct reply *reply)
{
    struct tcb *sender = dequeue(endpoint);
    struct blocked how = sender->blocked;

    message_transfer(sender, thread, endpoint, how.badge, how.can_grant, NULL);
    if (how.is_call) {
        await_reply(sender, thread, reply, how.can_grant || how.can_grant_reply, how.can_donate);
        return;
    }
    sender->state = THREAD_RUNNING;
    if (how.can_donate && thread->sched_context == NULL && sender->sched_context != NULL)
        sched_context_donate(sender->sched_context, thread);
    scheduler_wake(sender);
}

void endpoint_receive_nothing(struct tcb *thread)
{
    message_set_received(thread, 0, seL4_MessageInfo_new(0, 0, 0, 0));
}

void endpoint_receive(struct tcb *thread, struct endpoint *endpoint, bool blocking, struct reply *reply)
{
    struct notification *bound = thread->bound_notification;

    offer_reply(thread, reply);
    if (bound != NULL && bound->signalled) {
        notification_complete(bound, thread);
        return;
    }
    if (has_waiting(endpoint, THREAD_BLOCKED_ON_SEND)) {
        take_from_sender(thread, endpoint, reply);
        return;
    }
    if (!blocking) {
        endpoint_receive_nothing(thread);
        return;
    }
    thread->reply = reply;
    if (reply != NULL)
        reply->thread = thread;
    block(thread, endpoint, THREAD_BLOCKED_ON_RECEIVE);
    notification_return_donation(bound, thread);
}

/* Ends the wait: who sent or received does it again, who faulted stays stopped. */
static void release(struct tcb *thread)
{
    if (thread->fault.type == seL4_Fault_NullFault)
        thread_restart(thread);
    else
        thread_cancel_ipc(thread);
}

bool endpoint_cancel_one(struct endpoint *endpoint)
{
    struct tcb *thread = endpoint->queue.head;

    if (thread == NULL)
        return false;
    release(thread);
    return true;
}

/* ---- CancelBadgedSends -------------------------------------------------------------------------------------------------- */

/*
 * One that an interrupt stopped, and how far it came through the queue. Its caller has a mark (`progress`), which goes when
 * something else becomes of the caller; then, or when another one is stopped, it begins anew: those that it has released
 * are out of its way.
 */
static struct {
    const struct tcb *caller;
    const struct endpoint *endpoint;
    word_t badge;
    struct tcb *next; /* sender to go on with, NULL: none is left */
} stopped;

void endpoint_sender_leaves(const struct tcb *thread)
{
    if (thread == stopped.next)
        stopped.next = thread->ipc_next;
}

void endpoint_senders_change_order(void)
{
    stopped.caller = NULL;
}

const struct tcb *endpoint_cancellation(const struct endpoint **endpoint)
{
    *endpoint = stopped.endpoint;
    return stopped.next;
}

/* Where to begin, or to go on if this is the call made again. */
static struct tcb *first_to_look_at(struct tcb *caller, const struct endpoint *endpoint, word_t badge)
{
    bool goes_on =
        caller->progress != 0 && stopped.caller == caller && stopped.endpoint == endpoint && stopped.badge == badge;
    struct tcb *first = goes_on ? stopped.next : endpoint->queue.head;

    caller->progress = 0;
    return has_waiting(endpoint, THREAD_BLOCKED_ON_SEND) ? first : NULL;
}

seL4_Error endpoint_cancel_badged_sends(struct tcb *caller, struct endpoint *endpoint, word_t badge)
{
    struct tcb *thread = first_to_look_at(caller, endpoint, badge);

    while (thread != NULL) {
        struct tcb *next = thread->ipc_next;

        if (thread->blocked.badge == badge)
            release(thread);
        thread = next;
        if (thread != NULL && preemption_point()) {
            stopped.caller = caller;
            stopped.endpoint = endpoint;
            stopped.badge = badge;
            stopped.next = thread;
            caller->progress = 1;
            return stele_Preempted;
        }
    }
    return seL4_NoError;
}
