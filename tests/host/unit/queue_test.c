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
    for (unsigned int i = 0; i < THREADS; i++)
        threads[i].regime = (word_t)&domains[0];
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

/* The first and the last thread of each priority know each other. */
static void check_class_ends(void)
{
    for (unsigned int first = 0, end; first < count; first = end) {
        for (end = first + 1; end < count && expected[end]->priority == expected[first]->priority;)
            end++;
        check(expected[first]->class_end == expected[end - 1] && expected[end - 1]->class_end == expected[first]);
    }
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
        check_class_ends();
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
        check(ready_queue_first(&domains[0]) == (count == 0 ? NULL : expected[0]));
        for (i = 0; i < count; i++)
            check(expected[i]->in_ready_queue);
    }
    prepare_test();
}

/* Threads in the release queue, which has the shape that bounds its operations. */
static unsigned int release_count(void)
{
    unsigned int found = 0;

    for (const struct tcb *thread = scheduler.release_head; thread != NULL; thread = release_queue_next(thread)) {
        const struct tcb *left = thread->release.left, *right = thread->release.right;

        check(thread->release.rank == (right == NULL ? 1 : right->release.rank + 1));
        check(right == NULL || (left != NULL && left->release.rank >= right->release.rank));
        check(left == NULL || left->release.above == thread);
        check(right == NULL || right->release.above == thread);
        found++;
    }
    return found;
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
        check(scheduler.release_head == (count == 0 ? NULL : expected[0]));
        check_equal(release_count(), count);
        if (random_below(100) == 0)
            for (; count > 0; take_out(0)) {
                check(scheduler.release_head == expected[0]);
                release_queue_remove(expected[0]);
            }
    }
    prepare_test();
}
