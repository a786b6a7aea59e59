/* SPDX-License-Identifier: BSD-2-Clause */
/* Queues: random use keeps them as a sorted list would be. */
#include <string.h>

#include "framework.h"
#include "object/sched_context.h"
#include "object/tcb.h"
#include "sched/scheduler.h"

enum { THREADS = 12, STEPS = 5000 };

static struct tcb threads[THREADS];
static struct tcb *expected[THREADS];
static unsigned int count;

static void begin(void)
{
    memset(threads, 0, sizeof(threads));
    count = 0;
    random_seed(3);
}

static unsigned int find(const struct tcb *thread)
{
    unsigned int i = 0;

    while (i < count && expected[i] != thread)
        i++;
    return i;
}

static void take_out(unsigned int i)
{
    memmove(&expected[i], &expected[i + 1], (--count - i) * sizeof(expected[0]));
}

static void put_in(struct tcb *thread, unsigned int i)
{
    memmove(&expected[i + 1], &expected[i], (count++ - i) * sizeof(expected[0]));
    expected[i] = thread;
}

TEST(queue, threads_that_wait_are_sorted_by_priority_and_then_by_time)
{
    struct tcb_queue queue = {0};

    begin();
    for (unsigned int step = 0; step < STEPS; step++) {
        struct tcb *thread = &threads[random_below(THREADS)];
        unsigned int i = find(thread), place = 0;

        if (i < count) {
            tcb_queue_remove(&queue, thread);
            take_out(i);
        } else {
            thread->priority = random_below(4);
            while (place < count && expected[place]->priority >= thread->priority)
                place++;
            put_in(thread, place);
            tcb_queue_insert(&queue, thread);
        }
        const struct tcb *at = queue.head;
        for (i = 0; i < count; i++, at = at->ipc_next)
            check(at == expected[i] && at->ipc_previous == (i == 0 ? NULL : expected[i - 1]));
        check(at == NULL);
        check(queue.tail == (count == 0 ? NULL : expected[count - 1]));
    }
}

TEST(queue, the_first_ready_thread_is_the_oldest_of_the_highest_priority)
{
    memset(&scheduler, 0, sizeof(scheduler));
    begin();
    for (unsigned int step = 0; step < STEPS; step++) {
        struct tcb *thread = &threads[random_below(THREADS)];
        unsigned int i = find(thread), place = 0;
        bool at_front = random_below(2) == 0;

        if (i < count) {
            ready_queue_remove(thread);
            take_out(i);
        } else {
            thread->priority = random_below(5) * 63;
            while (place < count && (expected[place]->priority > thread->priority ||
                                     (!at_front && expected[place]->priority == thread->priority)))
                place++;
            put_in(thread, place);
            if (at_front)
                ready_queue_prepend(thread);
            else
                ready_queue_append(thread);
        }
        check(ready_queue_first() == (count == 0 ? NULL : expected[0]));
        for (i = 0; i < count; i++)
            check(expected[i]->in_ready_queue);
    }
    prepare_test();
}

TEST(queue, threads_that_wait_for_refills_are_sorted_by_time)
{
    static _Alignas(16) char memory[THREADS][256];

    memset(&scheduler, 0, sizeof(scheduler));
    begin();
    for (unsigned int i = 0; i < THREADS; i++) {
        threads[i].sched_context = (struct sched_context *)memory[i];
        *threads[i].sched_context = (struct sched_context){.refill_max = 2, .refill_count = 1};
    }
    for (unsigned int step = 0; step < STEPS; step++) {
        struct tcb *thread = &threads[random_below(THREADS)];
        unsigned int i = find(thread), place = 0;

        if (i < count) {
            release_queue_remove(thread);
            take_out(i);
        } else {
            thread->sched_context->refills[0].time = random_below(6);
            while (place < count &&
                   expected[place]->sched_context->refills[0].time <= thread->sched_context->refills[0].time)
                place++;
            put_in(thread, place);
            release_queue_insert(thread);
        }
        const struct tcb *at = scheduler.release_head;
        for (i = 0; i < count; i++, at = at->queue_next)
            check(at == expected[i]);
        check(at == NULL);
    }
    prepare_test();
}
