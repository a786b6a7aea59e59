/* SPDX-License-Identifier: BSD-2-Clause */
/* Queues of threads that wait in endpoints and notifications: by priority, first come first served within one. */
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/tcb.h"

void tcb_queue_insert(struct tcb_queue *queue, struct tcb *tcb)
{
    struct tcb *before = queue->tail;

    while (before != NULL && before->priority < tcb->priority)
        before = before->ipc_previous;
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

void tcb_queue_remove(struct tcb_queue *queue, struct tcb *tcb)
{
    if (tcb->ipc_next == NULL)
        queue->tail = tcb->ipc_previous;
    else
        tcb->ipc_next->ipc_previous = tcb->ipc_previous;
    if (tcb->ipc_previous == NULL)
        queue->head = tcb->ipc_next;
    else
        tcb->ipc_previous->ipc_next = tcb->ipc_next;
    tcb->ipc_next = tcb->ipc_previous = NULL;
}

struct tcb_queue *tcb_blocked_queue(const struct tcb *tcb)
{
    return tcb->state == THREAD_BLOCKED_ON_NOTIFICATION ? &tcb->blocked.notification->queue
                                                        : &tcb->blocked.endpoint->queue;
}
