/* SPDX-License-Identifier: BSD-2-Clause */
/* Which thread runs, and for how long: see scheduler.h. */
#include "sched/scheduler.h"

#include "api/assert.h"
#include "api/fault.h"
#include "api/preemption.h"
#include "object/endpoint.h"
#include "object/object.h"
#include "sched/refill.h"

#define NEVER (~(ticks_t)0)

/* Stays one struct, where debuggers find it, and whose fields lie together. */
__attribute__((used)) struct scheduler scheduler = {.regime = (word_t)domains, .domain_end = NEVER};

/* ---- time ------------------------------------------------------------------------------------------------------------ */

void scheduler_update_time(void)
{
    ticks_t now = timer_now();

    scheduler.consumed += now - scheduler.now;
    scheduler.now = now;
}

void scheduler_commit_time(void)
{
    struct sched_context *context = scheduler.context;

    if (context != NULL && scheduler.consumed != 0) {
        context->consumed += scheduler.consumed;
        refill_charge(context, scheduler.consumed);
    }
    scheduler.consumed = 0;
}

/* The next refill decides: ready ones send the thread to the end of its queue, later ones to the release queue. */
static void requeue_current(void)
{
    struct tcb *thread = scheduler.current;

    if (refill_is_ready(thread->sched_context, scheduler.now))
        ready_queue_append(thread);
    else
        release_queue_insert(thread);
    scheduler.reschedule = true;
    scheduler.deadline_stale = true;
}

static bool raise_timeout(struct tcb *thread, struct sched_context *context)
{
    struct fault fault = {.type = seL4_Fault_Timeout,
                          .timeout = {.badge = context->badge, .consumed = timer_ticks_to_us(context->consumed)}};

    if (refill_is_round_robin(context) || !fault_raise_timeout(thread, fault))
        return false;
    context->consumed = 0;
    return true;
}

bool scheduler_check_budget(void)
{
    struct sched_context *context = scheduler.context;

    if (context == NULL || refill_is_sufficient(context, scheduler.consumed))
        return true;
    scheduler_commit_time();
    if (refill_is_round_robin(context))
        refill_reset(context, scheduler.now);
    if (!raise_timeout(scheduler.current, context))
        requeue_current();
    return false;
}

void scheduler_yield(void)
{
    struct sched_context *context = scheduler.context;

    scheduler_commit_time();
    if (refill_is_ready(context, scheduler.now))
        refill_forfeit_head(context, scheduler.now);
    requeue_current();
}

void scheduler_forget_context(const struct sched_context *context)
{
    if (scheduler.context != context)
        return;
    scheduler.context = NULL;
    scheduler.consumed = 0;
    scheduler.reschedule = true;
}

/* ---- who can run ----------------------------------------------------------------------------------------------------- */

static bool has_budget(const struct sched_context *context)
{
    return context == scheduler.context || sched_context_is_released(context);
}

static bool is_queued(const struct tcb *thread)
{
    return thread->in_ready_queue || thread->in_release_queue;
}

static bool is_runnable(const struct tcb *thread)
{
    return thread->state == THREAD_RUNNING && thread->sched_context != NULL;
}

/* Would the current thread simply go on? */
static bool current_goes_on(void)
{
    const struct tcb *thread = scheduler.current;

    return thread != NULL && is_runnable(thread) && !is_queued(thread);
}

/* Takes in a thread that can run now. */
static void offer(struct tcb *thread)
{
    struct tcb *loser = thread;

    if (scheduler_is_in_domain(thread) && (!current_goes_on() || thread->priority > scheduler.current->priority)) {
        scheduler.reschedule = true;
        if (scheduler.candidate == NULL || thread->priority > scheduler.candidate->priority) {
            loser = scheduler.candidate;
            scheduler.candidate = thread;
        }
    }
    if (loser != NULL)
        ready_queue_append(loser);
}

void scheduler_wake(struct tcb *thread)
{
    struct sched_context *context = thread->sched_context;

    if (!is_runnable(thread) || is_queued(thread) || thread == scheduler.current || thread == scheduler.candidate ||
        context->refill_max == 0)
        return;
    if (context != scheduler.context)
        refill_unblock(context, scheduler.now);
    if (has_budget(context))
        offer(thread);
    else
        release_queue_insert(thread);
}

void scheduler_dequeue(struct tcb *thread)
{
    if (thread->in_ready_queue)
        ready_queue_remove(thread);
    else if (thread->in_release_queue)
        release_queue_remove(thread);
    if (thread == scheduler.candidate)
        scheduler.candidate = NULL;
    if (thread == scheduler.current)
        scheduler.reschedule = true;
}

void scheduler_give_way_to(struct tcb *thread)
{
    if (thread->in_ready_queue)
        ready_queue_remove(thread);
    if (scheduler.candidate != NULL)
        ready_queue_append(scheduler.candidate);
    ready_queue_prepend(scheduler.current);
    scheduler.candidate = thread;
    scheduler.reschedule = true;
}

void scheduler_set_priority(struct tcb *thread, word_t priority)
{
    if (thread->in_ready_queue) {
        ready_queue_remove(thread);
        thread->priority = priority;
        offer(thread);
    } else if (thread->state == THREAD_BLOCKED_ON_SEND || thread->state == THREAD_BLOCKED_ON_RECEIVE ||
               thread->state == THREAD_BLOCKED_ON_NOTIFICATION) {
        struct tcb_queue *queue = tcb_blocked_queue(thread);

        endpoint_senders_change_order();
        tcb_queue_remove(queue, thread);
        thread->priority = priority;
        tcb_queue_insert(queue, thread);
    } else {
        thread->priority = priority;
    }
    if (thread == scheduler.current)
        scheduler.reschedule = true;
}

/* ---- domains ---------------------------------------------------------------------------------------------------------- */

OFF_THE_USUAL_WAY void scheduler_set_domain(struct tcb *thread, word_t domain)
{
    bool can_run = thread->in_ready_queue || (thread == scheduler.current && current_goes_on());

    kernel_assert(thread != scheduler.candidate);
    if (regime_queues(thread->regime) == &domains[domain])
        return;
    if (thread->in_ready_queue)
        ready_queue_remove(thread);
    thread->regime = (word_t)&domains[domain] | (thread->regime & REGIME_TAGS);
    if (can_run) {
        ready_queue_append(thread);
        scheduler.reschedule = true;
    }
}

/* Who was to run keeps its place and its budget. */
OFF_THE_USUAL_WAY void scheduler_run_domain(word_t domain, ticks_t duration)
{
    if (current_goes_on())
        ready_queue_prepend(scheduler.current);
    if (scheduler.candidate != NULL)
        ready_queue_append(scheduler.candidate);
    scheduler.candidate = NULL;
    scheduler.regime = (word_t)&domains[domain] | (scheduler.regime & REGIME_TAGS);
    scheduler.domain_end = duration == DOMAIN_DURATION_MAX ? NEVER : scheduler.now + duration - timer_precision();
    scheduler.reschedule = true;
    scheduler.deadline_stale = true;
}

/* ---- the end of a kernel entry ------------------------------------------------------------------------------------------ */

/* However many threads there are to go through, interrupts do not wait for that: they are delivered in between. Whom they
 * wake is chosen among with all others, so that no thread runs before one that outranks it. */
OFF_THE_USUAL_WAY static void let_interrupt_in(void)
{
    if (!preemption_point())
        return;
    timer_set_deadline(NEVER); /* it may be the timer itself, which then is set again at the end */
    scheduler.deadline_stale = true;
    irq_serve();
}

static bool some_is_released(void)
{
    return scheduler.release_head != NULL && refill_is_ready(scheduler.release_head->sched_context, scheduler.now);
}

static void wake_first_released(void)
{
    struct tcb *thread = scheduler.release_head;

    release_queue_remove(thread);
    if (thread == scheduler.current)
        scheduler.reschedule = true;
    else
        offer(thread);
}

/* There is one. If there are many, that takes time, for which nobody pays: least of all who happens to run next. */
OFF_THE_USUAL_WAY static void wake_released(void)
{
    wake_first_released();
    while (some_is_released()) {
        let_interrupt_in();
        scheduler.now = timer_now();
        wake_first_released();
    }
}

/* Of two threads, the one with the higher priority; the first one if they are equal. The other goes to its queue. */
static struct tcb *prefer(struct tcb *first, struct tcb *second)
{
    if (first == NULL || second == NULL)
        return first == NULL ? second : first;
    if (second->priority > first->priority) {
        ready_queue_prepend(first);
        return second;
    }
    ready_queue_append(second);
    return first;
}

/* Takes the thread that shall run out of wherever it waits. */
static struct tcb *pick(void)
{
    struct tcb *best = prefer(current_goes_on() ? scheduler.current : NULL, scheduler.candidate);
    struct tcb *queued = ready_queue_first(regime_queues(scheduler.regime));

    scheduler.candidate = NULL;
    if (queued != NULL && (best == NULL || queued->priority > best->priority)) {
        ready_queue_remove(queued);
        if (best != NULL)
            ready_queue_prepend(best);
        best = queued;
    }
    return best;
}

/* The thread was picked, but has no budget. */
OFF_THE_USUAL_WAY static void put_off(struct tcb *thread)
{
    if (thread->sched_context->refill_max != 0)
        release_queue_insert(thread);
    if (thread == scheduler.current)
        scheduler.current = NULL;
}

/* Picks until there is one whose context has budget; the others wait for theirs. */
static struct tcb *pick_with_budget(void)
{
    struct tcb *thread = pick();

    while (thread != NULL && !has_budget(thread->sched_context)) {
        put_off(thread);
        let_interrupt_in();
        thread = pick();
    }
    scheduler.reschedule = false;
    return thread;
}

OFF_THE_USUAL_WAY void scheduler_load_breakpoints(const struct tcb *thread)
{
    bool is_debugged = (thread->regime & REGIME_DEBUGGED) != 0;

    breakpoints_load(is_debugged ? &thread->debugging : NULL);
    scheduler.regime &= ~(word_t)REGIME_TAGS;
    if (is_debugged)
        scheduler.regime |= REGIME_LOADED;
}

static void enter(struct tcb *thread)
{
    vspace_activate(thread);
    fpu_prepare(thread);
    if (thread->regime != scheduler.regime)
        scheduler_load_breakpoints(thread);
    scheduler.running = thread;
}

bool scheduler_may_hand_over_to(const struct tcb *thread)
{
    const struct tcb *queued;

    if (thread->regime != scheduler.regime)
        return false;
    queued = ready_queue_first((const struct ready_queues *)thread->regime); /* both have no tags */
    return queued == NULL || queued->priority <= thread->priority;
}

void scheduler_hand_over_to(struct tcb *thread)
{
    vspace_activate(thread);
    fpu_prepare(thread);
    scheduler.running = thread;
    scheduler.current = thread;
}

static void switch_to(struct tcb *thread)
{
    struct sched_context *context = thread == NULL ? NULL : thread->sched_context;

    if (context != scheduler.context) {
        scheduler_commit_time();
        scheduler.context = context;
        scheduler.deadline_stale = true;
    }
    if (thread != NULL && thread != scheduler.running)
        enter(thread);
    scheduler.current = thread;
    if (thread != NULL && thread->yield_to != NULL)
        sched_context_complete_yield(thread);
}

static void set_deadline(void)
{
    ticks_t deadline = scheduler.domain_end;
    ticks_t precision = timer_precision();

    if (scheduler.release_head != NULL) {
        ticks_t release = refill_head(scheduler.release_head->sched_context)->time - precision;

        if (release < deadline)
            deadline = release;
    }
    if (scheduler.context != NULL) {
        ticks_t left = refill_head(scheduler.context)->amount - scheduler.consumed;
        ticks_t end = scheduler.now + (left > precision ? left - precision : 0);

        if (end < deadline)
            deadline = end;
    }
    timer_set_deadline(deadline);
}

void scheduler_finish(void)
{
    if (some_is_released())
        wake_released();
    if (scheduler.now >= scheduler.domain_end)
        domain_schedule_next();
    if (scheduler.reschedule)
        switch_to(pick_with_budget());
    if (scheduler.deadline_stale) {
        scheduler.deadline_stale = false;
        set_deadline();
    }
}
