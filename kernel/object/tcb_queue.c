/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Queues of threads that wait in endpoints and notifications: by priority, first come first served within one.
 *
 * Threads of one priority stand side by side, a class. Its first and its last thread know each other, so that whoever looks
 * for a place takes one step for each priority and not one for each thread:
 *
 *     head -> 200 -> 200 -> 200 -> 100 -> 7 -> 7 <- tail
 *              ^-class_end-^       ^^     ^----^
 *
 * Invariant: class_end of the first thread of a class is its last, and of the last its first; of those between it says
 * nothing.
 */
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/tcb.h"

/* Links the thread in behind `before`, or at the front if that is NULL. */
static void link_behind(struct tcb_queue *queue, struct tcb *tcb, struct tcb *before)
{
    tcb->ipc_previous = before;
    tcb->ipc_next = before == NULL ? queue->head : before->ipc_next;
    if (tcb->ipc_next == NULL)
        queue->tail = tcb;
    else
        tcb->ipc_next->ipc_previous = tcb;
    if (before == NULL)
        queue->head = tcb;
    else
        before->ipc_next = tcb;
}

static void join_ends(struct tcb *first, struct tcb *last)
{
    first->class_end = last;
    last->class_end = first;
}

void tcb_queue_insert(struct tcb_queue *queue, struct tcb *tcb)
{
    struct tcb *before = queue->tail;

    if (before == NULL) { /* the most frequent case: a server that waits */
        queue->head = queue->tail = tcb->class_end = tcb;
        return;
    }
    while (before != NULL && before->priority < tcb->priority)
        before = before->class_end->ipc_previous;
    if (before != NULL && before->priority == tcb->priority)
        join_ends(before->class_end, tcb);
    else
        tcb->class_end = tcb;
    link_behind(queue, tcb, before);
}

static bool is_of_class(const struct tcb *tcb, word_t priority)
{
    return tcb != NULL && tcb->priority == priority;
}

OFF_THE_USUAL_WAY static void unlink_from_class(struct tcb *tcb)
{
    struct tcb *next = tcb->ipc_next, *previous = tcb->ipc_previous;
    bool is_first = !is_of_class(previous, tcb->priority);
    bool is_last = !is_of_class(next, tcb->priority);

    if (is_first && !is_last)
        join_ends(next, tcb->class_end);
    else if (is_last && !is_first)
        join_ends(tcb->class_end, previous);
}

void tcb_queue_remove(struct tcb_queue *queue, struct tcb *tcb)
{
    struct tcb *next = tcb->ipc_next, *previous = tcb->ipc_previous;

    if (next == previous) { /* both NULL: it is alone */
        queue->head = queue->tail = NULL;
        return;
    }
    unlink_from_class(tcb);
    if (next == NULL)
        queue->tail = previous;
    else
        next->ipc_previous = previous;
    if (previous == NULL)
        queue->head = next;
    else
        previous->ipc_next = next;
    tcb->ipc_next = tcb->ipc_previous = NULL;
}

struct tcb_queue *tcb_blocked_queue(const struct tcb *tcb)
{
    return tcb->state == THREAD_BLOCKED_ON_NOTIFICATION ? &tcb->blocked.notification->queue
                                                        : &tcb->blocked.endpoint->queue;
}
