/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of the scheduler, its queues, and the refills of scheduling contexts. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

/* ---- refills --------------------------------------------------------------------------------------------------------------- */

/* The size of a context is that of its capability; its ring fits in; the budget is no longer than the period. One that was
 * never configured has no refills. */
static bool contexts_are_valid(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);

        if (context->size_bits != census.objects[i].size_bits)
            return invariant_broken(violation, "size", context, context->size_bits);
        if (context->core != 0)
            return invariant_broken(violation, "core", context, context->core);
        if (context->refill_max == 0
                ? context->refill_count != 0 || context->budget != 0
                : context->refill_max < 2 || context->refill_max > refill_capacity(context->size_bits) ||
                      context->refill_count == 0 || context->refill_count > context->refill_max ||
                      context->refill_head >= context->refill_max)
            return invariant_broken(violation, "ring of refills", context, context->refill_count);
        if (context->period != 0 && context->budget > context->period)
            return invariant_broken(violation, "the budget is longer than the period", context,
                                    (word_t)context->budget);
        if (context->refill_max != 0 && context->budget < refill_minimum())
            return invariant_broken(violation, "the budget is below the minimum", context, (word_t)context->budget);
    }
    return true;
}

static const struct refill *refill_at(const struct sched_context *context, word_t position)
{
    return &context->refills[(context->refill_head + position) % context->refill_max];
}

/* What all refills amount to. */
static ticks_t refill_sum(const struct sched_context *context)
{
    ticks_t sum = 0;

    for (word_t i = 0; i < context->refill_count; i++)
        sum += refill_at(context, i)->amount;
    return sum;
}

/* The refills of a context add up to its budget; the one refill of a round-robin context may have been used in part. */
static bool refills_add_up(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);
        ticks_t sum = refill_sum(context);

        if (refill_is_round_robin(context) ? sum > context->budget || context->refill_count > 1
                                           : sum != context->budget)
            return invariant_broken(violation, "the sum differs from the budget", context, (word_t)sum);
    }
    return true;
}

/* Each refill ends before the next one begins; of long rings, the head may reach over the one behind it. */
static bool refills_are_ordered(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);

        for (word_t at = context->refill_max > REFILLS_AT_ONCE ? 2 : 1; at < context->refill_count; at++)
            if (refill_at(context, at)->time < refill_at(context, at - 1)->time + refill_at(context, at - 1)->amount)
                return invariant_broken(violation, "one begins too early", context, at);
    }
    return true;
}

/* The head refill is enough to enter and leave the kernel, so that a thread that is let in can do something. */
static bool head_refills_suffice(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);

        if (context->refill_count > 1 && refill_at(context, 0)->amount < refill_minimum())
            return invariant_broken(violation, "less than the minimum", context, (word_t)refill_at(context, 0)->amount);
    }
    return true;
}

/* ---- queues ---------------------------------------------------------------------------------------------------------------- */

/* Is this a thread that may be queued, linked back to the one before? */
static bool link_is_sound(const struct tcb *thread, const struct tcb *previous, word_t count,
                          struct invariant_violation *violation)
{
    if (!census_has(CAP_TCB, thread))
        return invariant_broken(violation, "a link leads to no thread", previous, (word_t)thread);
    if (count > census.count_of_type[CAP_TCB])
        return invariant_broken(violation, "a cycle", thread, count);
    if (thread->queue_previous != previous)
        return invariant_broken(violation, "a thread does not link back", thread, (word_t)thread->queue_previous);
    return true;
}

static bool is_runnable(const struct tcb *thread)
{
    return thread->state == THREAD_RUNNING && thread->sched_context != NULL && thread->sched_context->refill_max != 0;
}

static bool ready_queue_is_sound(word_t domain, word_t priority, word_t *count, struct invariant_violation *violation)
{
    const struct tcb_queue *queue = &domains[domain].queues[priority];
    const struct tcb *previous = NULL;

    for (const struct tcb *thread = queue->head; thread != NULL; previous = thread, thread = thread->queue_next) {
        if (!link_is_sound(thread, previous, ++*count, violation))
            return false;
        if (thread->priority != priority)
            return invariant_broken(violation, "a thread of another priority", thread, thread->priority);
        if (regime_domain(thread->regime) != domain)
            return invariant_broken(violation, "a thread of another domain", thread, domain);
        if (!thread->in_ready_queue || thread->in_release_queue)
            return invariant_broken(violation, "a thread does not know where it is", thread, priority);
        if (!is_runnable(thread))
            return invariant_broken(violation, "a thread cannot run", thread, thread->state);
    }
    return queue->tail == previous ||
           invariant_broken(violation, "the tail is not the last", queue, (word_t)queue->tail);
}

/* The ready queue of each domain and priority is linked both ways and holds runnable threads of those; threads that say they
 * are in one are. */
static bool ready_queues_are_sound(struct invariant_violation *violation)
{
    word_t count = 0, ready = 0;

    for (word_t domain = 0; domain < DOMAIN_COUNT; domain++)
        for (word_t priority = 0; priority < PRIORITY_COUNT; priority++)
            if (!ready_queue_is_sound(domain, priority, &count, violation))
                return false;
    FOR_EACH_OBJECT (CAP_TCB, i)
        ready += ((const struct tcb *)census_object(i))->in_ready_queue;
    return count == ready || invariant_broken(violation, "a thread is in none", NULL, ready);
}

static bool bitmap_agrees(const struct ready_queues *ready, struct invariant_violation *violation)
{
    for (word_t priority = 0; priority < PRIORITY_COUNT; priority++) {
        bool marked = (ready->words[priority / WORD_BITS] & BIT(priority % WORD_BITS)) != 0;

        if (marked != (ready->queues[priority].head != NULL))
            return invariant_broken(violation, "a priority", &ready->queues[priority], priority);
    }
    for (word_t i = 0; i < WORD_BITS; i++)
        if (((ready->summary & BIT(i)) != 0) != (i < ARRAY_SIZE(ready->words) && ready->words[i] != 0))
            return invariant_broken(violation, "the summary", &ready->summary, i);
    return true;
}

/* The bitmap of priorities tells which ready queues are not empty. */
static bool ready_bitmap_agrees_with_queues(struct invariant_violation *violation)
{
    for (word_t domain = 0; domain < DOMAIN_COUNT; domain++)
        if (!bitmap_agrees(&domains[domain], violation))
            return false;
    return true;
}

/* Does `child` of `thread`, if there is one, link back and come later? */
static bool release_link_is_sound(const struct tcb *thread, const struct tcb *child,
                                  struct invariant_violation *violation)
{
    if (child == NULL)
        return true;
    if (!census_has(CAP_TCB, child))
        return invariant_broken(violation, "a link leads to no thread", thread, (word_t)child);
    if (child->release.above != thread)
        return invariant_broken(violation, "a thread does not link back", child, (word_t)child->release.above);
    if (!is_runnable(child))
        return invariant_broken(violation, "a thread cannot run", child, child->state);
    return release_queue_comes_before(thread, child) ||
           invariant_broken(violation, "an earlier thread waits behind a later one", child, (word_t)thread);
}

/* Is this the place of a thread that waits for a refill, in a tree whose short way down is to the right? */
static bool release_place_is_sound(const struct tcb *thread, struct invariant_violation *violation)
{
    const struct release_links *links = &thread->release;
    word_t left = links->left == NULL ? 0 : links->left->release.rank;
    word_t right = links->right == NULL ? 0 : links->right->release.rank;

    if (!thread->in_release_queue || thread->in_ready_queue)
        return invariant_broken(violation, "a thread does not know where it is", thread, 0);
    if (left < right || links->rank != right + 1)
        return invariant_broken(violation, "it leans to the right", thread, links->rank);
    return !refill_is_ready(thread->sched_context, scheduler.now) ||
           invariant_broken(violation, "a thread could run already", thread, 0);
}

/* The release queue is a leftist heap of runnable threads whose next refill is not ready; those that say they are in it
 * are. */
static bool release_queue_is_sound(struct invariant_violation *violation)
{
    const struct tcb *first = scheduler.release_head;
    word_t count = 0, waiting = 0;

    if (first != NULL && (first->release.above != NULL || !is_runnable(first)))
        return invariant_broken(violation, "the first one is no first one", first, first->state);
    for (const struct tcb *thread = first; thread != NULL; thread = release_queue_next(thread)) {
        if (++count > census.count_of_type[CAP_TCB])
            return invariant_broken(violation, "a cycle", thread, count);
        if (!release_link_is_sound(thread, thread->release.left, violation) ||
            !release_link_is_sound(thread, thread->release.right, violation) ||
            !release_place_is_sound(thread, violation))
            return false;
    }
    FOR_EACH_OBJECT (CAP_TCB, i)
        waiting += ((const struct tcb *)census_object(i))->in_release_queue;
    return count == waiting || invariant_broken(violation, "a thread is not in it", NULL, waiting);
}

/* A thread that can run is the current one or in just one queue, and no other thread is. */
static bool runnable_threads_are_queued(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);
        word_t places = (word_t)thread->in_ready_queue + thread->in_release_queue + (thread == scheduler.current);

        if (places != is_runnable(thread))
            return invariant_broken(violation, is_runnable(thread) ? "forgotten, or in two places" : "cannot run",
                                    thread, places);
    }
    return true;
}

/* ---- what runs --------------------------------------------------------------------------------------------------------------- */

/* At the end of a kernel entry nothing is left to be done. */
static bool scheduler_has_finished(struct invariant_violation *violation)
{
    if (scheduler.reschedule || scheduler.deadline_stale)
        return invariant_broken(violation, "something is still to be done", &scheduler, scheduler.reschedule);
    return scheduler.candidate == NULL ||
           invariant_broken(violation, "a thread is left over", &scheduler, (word_t)scheduler.candidate);
}

/* The domain that runs exists, its time is not over, and the schedule knows where to go on. */
static bool domain_is_the_scheduled_one(struct invariant_violation *violation)
{
    word_t domain = regime_domain(scheduler.regime);

    if (domain >= DOMAIN_COUNT || regime_queues(scheduler.regime) != &domains[domain])
        return invariant_broken(violation, "there is none", &scheduler, scheduler.regime);
    if (scheduler.domain_end <= scheduler.now)
        return invariant_broken(violation, "its time is over", &scheduler, domain);
    if (scheduler.current != NULL && !scheduler_is_in_domain(scheduler.current))
        return invariant_broken(violation, "a thread of another one runs", scheduler.current, domain);
    return !domain_schedule_is_end(domain_schedule_start()) ||
           invariant_broken(violation, "the schedule has no start", &scheduler, domain_schedule_start());
}

/* The current thread exists, runs on the context that pays, and is the one whose address space is in force. */
static bool current_thread_runs(struct invariant_violation *violation)
{
    const struct tcb *thread = scheduler.current;

    if (thread == NULL)
        return scheduler.context == NULL ||
               invariant_broken(violation, "nobody runs, but somebody pays", scheduler.context, 0);
    if (!census_has(CAP_TCB, thread))
        return invariant_broken(violation, "it does not exist", thread, 0);
    if (!is_runnable(thread))
        return invariant_broken(violation, "it cannot run", thread, thread->state);
    if (thread->sched_context != scheduler.context)
        return invariant_broken(violation, "another context pays", thread, (word_t)scheduler.context);
    return scheduler.running == thread ||
           invariant_broken(violation, "another thread is prepared to run", thread, (word_t)scheduler.running);
}

/* The timer interrupts no later than the current thread's budget ends, or the first in the release queue gets its own. */
static bool timer_comes_in_time(struct invariant_violation *violation)
{
    const struct sched_context *context = scheduler.context;
    ticks_t deadline = timer_deadline();

    if (scheduler.release_head != NULL && deadline > refill_at(scheduler.release_head->sched_context, 0)->time)
        return invariant_broken(violation, "too late for the release queue", scheduler.release_head, (word_t)deadline);
    if (context != NULL && deadline > scheduler.now + refill_at(context, 0)->amount - scheduler.consumed)
        return invariant_broken(violation, "too late for the current thread", scheduler.current, (word_t)deadline);
    if (deadline > scheduler.domain_end)
        return invariant_broken(violation, "too late for the domain", &scheduler, (word_t)deadline);
    return true;
}

/* The floating point unit belongs to a thread that exists and may use it, and is enabled exactly while that one runs. */
static bool floating_point_unit_is_its_owners(struct invariant_violation *violation)
{
    const struct tcb *owner = fpu_owner();

    if (owner != NULL && !census_has(CAP_TCB, owner))
        return invariant_broken(violation, "the owner does not exist", owner, 0);
    if (owner != NULL && (owner->flags & seL4_TCBFlag_fpuDisabled) != 0)
        return invariant_broken(violation, "the owner may not use it", owner, owner->flags);
    return scheduler.current == NULL || fpu_is_enabled() == (scheduler.current == owner) ||
           invariant_broken(violation, "enabled for another, or not for the owner", scheduler.current, (word_t)owner);
}

/* The thread that ran last exists: its address space and floating point registers are still in the processor. */
static bool last_thread_exists(struct invariant_violation *violation)
{
    return scheduler.running == NULL || census_has(CAP_TCB, scheduler.running) ||
           invariant_broken(violation, "it does not", scheduler.running, 0);
}

/* No ready thread has a higher priority than the one that runs; nothing is ready while none runs. */
static bool highest_priority_runs(struct invariant_violation *violation)
{
    const struct tcb *first = ready_queue_first(regime_queues(scheduler.regime));

    if (first != NULL && (scheduler.current == NULL || scheduler.current->priority < first->priority))
        return invariant_broken(violation, "a ready thread has a higher one", first, first->priority);
    return true;
}

const struct invariant scheduling_invariants[] = {
    {"contexts_are_valid", contexts_are_valid},
    {"refills_add_up", refills_add_up},
    {"refills_are_ordered", refills_are_ordered},
    {"head_refills_suffice", head_refills_suffice},
    {"ready_queues_are_sound", ready_queues_are_sound},
    {"ready_bitmap_agrees_with_queues", ready_bitmap_agrees_with_queues},
    {"release_queue_is_sound", release_queue_is_sound},
    {"scheduler_has_finished", scheduler_has_finished},
    {"current_thread_runs", current_thread_runs},
    {"domain_is_the_scheduled_one", domain_is_the_scheduled_one},
    {"runnable_threads_are_queued", runnable_threads_are_queued},
    {"last_thread_exists", last_thread_exists},
    {"highest_priority_runs", highest_priority_runs},
    {"timer_comes_in_time", timer_comes_in_time},
    {"floating_point_unit_is_its_owners", floating_point_unit_is_its_owners},
    {NULL, NULL},
};
