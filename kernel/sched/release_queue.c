/* SPDX-License-Identifier: BSD-2-Clause */
/* The release queue: threads that wait for their next refill, the earliest first. */
#include "api/assert.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

static ticks_t release_time(const struct tcb *thread)
{
    return refill_head(thread->sched_context)->time;
}

void release_queue_insert(struct tcb *thread)
{
    struct tcb *previous = NULL;
    struct tcb *next = scheduler.release_head;

    kernel_assert(!thread->in_ready_queue && !thread->in_release_queue);
    while (next != NULL && release_time(next) <= release_time(thread)) {
        previous = next;
        next = next->queue_next;
    }
    thread->queue_previous = previous;
    thread->queue_next = next;
    if (next != NULL)
        next->queue_previous = thread;
    if (previous != NULL) {
        previous->queue_next = thread;
    } else {
        scheduler.release_head = thread;
        scheduler.deadline_stale = true;
    }
    thread->in_release_queue = true;
}

void release_queue_remove(struct tcb *thread)
{
    if (thread->queue_previous == NULL) {
        scheduler.release_head = thread->queue_next;
        scheduler.deadline_stale = true;
    } else {
        thread->queue_previous->queue_next = thread->queue_next;
    }
    if (thread->queue_next != NULL)
        thread->queue_next->queue_previous = thread->queue_previous;
    thread->queue_next = thread->queue_previous = NULL;
    thread->in_release_queue = false;
}
