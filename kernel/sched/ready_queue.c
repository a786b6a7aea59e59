/* SPDX-License-Identifier: BSD-2-Clause */
/* Ready queues: one per domain and priority, found through a two-level bitmap. */
#include "api/assert.h"
#include "sched/scheduler.h"

struct ready_queues domains[DOMAIN_COUNT];

_Static_assert(_Alignof(struct ready_queues) > REGIME_TAGS, "the tags of a regime have room");
_Static_assert(PRIORITY_COUNT / WORD_BITS <= WORD_BITS, "one summary word suffices");

static word_t highest_bit(word_t word)
{
    return WORD_BITS - 1 - (word_t)__builtin_clzl(word);
}

static void mark(struct ready_queues *ready, word_t priority)
{
    ready->words[priority / WORD_BITS] |= BIT(priority % WORD_BITS);
    ready->summary |= BIT(priority / WORD_BITS);
}

static void unmark(struct ready_queues *ready, word_t priority)
{
    ready->words[priority / WORD_BITS] &= ~BIT(priority % WORD_BITS);
    if (ready->words[priority / WORD_BITS] == 0)
        ready->summary &= ~BIT(priority / WORD_BITS);
}

void ready_queue_append(struct tcb *thread)
{
    struct ready_queues *ready = regime_queues(thread->regime);
    struct tcb_queue *queue = &ready->queues[thread->priority];

    kernel_assert(!thread->in_ready_queue && !thread->in_release_queue);
    thread->queue_previous = queue->tail;
    thread->queue_next = NULL;
    if (queue->tail == NULL) {
        queue->head = thread;
        mark(ready, thread->priority);
    } else {
        queue->tail->queue_next = thread;
    }
    queue->tail = thread;
    thread->in_ready_queue = true;
}

void ready_queue_prepend(struct tcb *thread)
{
    struct ready_queues *ready = regime_queues(thread->regime);
    struct tcb_queue *queue = &ready->queues[thread->priority];

    kernel_assert(!thread->in_ready_queue && !thread->in_release_queue);
    thread->queue_previous = NULL;
    thread->queue_next = queue->head;
    if (queue->head == NULL) {
        queue->tail = thread;
        mark(ready, thread->priority);
    } else {
        queue->head->queue_previous = thread;
    }
    queue->head = thread;
    thread->in_ready_queue = true;
}

void ready_queue_remove(struct tcb *thread)
{
    struct ready_queues *ready = regime_queues(thread->regime);
    struct tcb_queue *queue = &ready->queues[thread->priority];

    if (thread->queue_previous == NULL)
        queue->head = thread->queue_next;
    else
        thread->queue_previous->queue_next = thread->queue_next;
    if (thread->queue_next == NULL)
        queue->tail = thread->queue_previous;
    else
        thread->queue_next->queue_previous = thread->queue_previous;
    thread->queue_next = thread->queue_previous = NULL;
    thread->in_ready_queue = false;
    if (queue->head == NULL)
        unmark(ready, thread->priority);
}

struct tcb *ready_queue_first(const struct ready_queues *ready)
{
    word_t word;

    if (ready->summary == 0)
        return NULL;
    word = highest_bit(ready->summary);
    return ready->queues[word * WORD_BITS + highest_bit(ready->words[word])].head;
}
