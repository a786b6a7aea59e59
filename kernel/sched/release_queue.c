/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The release queue: threads that wait for their next refill; the one whose refill comes first is at hand.
 *
 * It is a leftist heap: a binary tree, linked through the threads, in which each thread comes before those below it, and
 * the way down to the right is never longer than to the left. So every way that is taken here, to the right or back, has
 * at most log2(n + 1) steps, whatever users do. Threads with the same time come in the order in which they were put in.
 */
#include "api/assert.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

static ticks_t release_time(const struct tcb *thread)
{
    return refill_head(thread->sched_context)->time;
}

bool release_queue_comes_before(const struct tcb *a, const struct tcb *b)
{
    if (release_time(a) != release_time(b))
        return release_time(a) < release_time(b);
    return a->release.order < b->release.order;
}

/* How many steps there are down to the right, to where no thread is. */
static word_t rank(const struct tcb *thread)
{
    return thread == NULL ? 0 : thread->release.rank;
}

/* Brings the children in order, and the rank. Whether that has changed. */
static bool settle(struct tcb *thread)
{
    struct release_links *links = &thread->release;
    word_t before = links->rank;

    if (rank(links->left) < rank(links->right)) {
        struct tcb *left = links->left;

        links->left = links->right;
        links->right = left;
    }
    links->rank = rank(links->right) + 1;
    return links->rank != before;
}

/* One heap of two, of which one or both may be empty. */
static struct tcb *merge(struct tcb *a, struct tcb *b)
{
    struct tcb *root = NULL, *above = NULL;
    struct tcb **place = &root;

    while (a != NULL && b != NULL) {
        if (release_queue_comes_before(b, a)) {
            struct tcb *first = b;

            b = a;
            a = first;
        }
        *place = a;
        a->release.above = above;
        above = a;
        place = &a->release.right;
        a = *place;
    }
    *place = a == NULL ? b : a;
    if (*place != NULL)
        (*place)->release.above = above;
    for (; above != NULL; above = above->release.above)
        settle(above);
    return root;
}

OFF_THE_USUAL_WAY void release_queue_insert(struct tcb *thread)
{
    struct tcb *first = scheduler.release_head;

    kernel_assert(!thread->in_ready_queue && !thread->in_release_queue);
    thread->release = (struct release_links){.rank = 1, .order = scheduler.release_count++};
    thread->in_release_queue = true;
    scheduler.release_head = merge(first, thread);
    if (scheduler.release_head != first)
        scheduler.deadline_stale = true;
}

OFF_THE_USUAL_WAY void release_queue_remove(struct tcb *thread)
{
    struct tcb *above = thread->release.above;
    struct tcb *rest = merge(thread->release.left, thread->release.right);

    if (rest != NULL)
        rest->release.above = above;
    if (above == NULL) {
        scheduler.release_head = rest;
        scheduler.deadline_stale = true;
    } else if (above->release.left == thread) {
        above->release.left = rest;
    } else {
        above->release.right = rest;
    }
    while (above != NULL && settle(above))
        above = above->release.above;
    thread->release = (struct release_links){0};
    thread->in_release_queue = false;
}

struct tcb *release_queue_next(const struct tcb *thread)
{
    const struct tcb *above = thread->release.above;

    if (thread->release.left != NULL)
        return thread->release.left;
    for (; above != NULL; thread = above, above = above->release.above)
        if (above->release.left == thread && above->release.right != NULL)
            return above->release.right;
    return NULL;
}
