/* SPDX-License-Identifier: BSD-2-Clause */
/* Scheduling control: the authority to say how much time a scheduling context stands for. */
#include "api/invocation.h"
#include "decode.h"
#include "object/sched_context.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

static uint64_t minimum_us(void)
{
    return timer_ticks_to_us(refill_minimum());
}

/* Times as messages report them; those of a 32-bit machine are cut off. */
static word_t us_word(uint64_t us)
{
    return us > (word_t)-1 ? (word_t)-1 : (word_t)us;
}

static seL4_Error check_time(struct invocation *call, uint64_t us, uint64_t max_us)
{
    return us < minimum_us() || us > max_us ? invocation_range_error(call, us_word(minimum_us()), us_word(max_us))
                                            : seL4_NoError;
}

static void configure(struct sched_context *context, const struct sched_control_configure_flags_args *args)
{
    struct tcb *thread = context->thread;
    ticks_t start = scheduler.now;

    if (context == scheduler.context)
        scheduler_commit_time();
    if (thread != NULL)
        scheduler_dequeue(thread);
    context->badge = args->badge;
    context->sporadic = (args->flags & seL4_SchedContext_Sporadic) != 0;
    context->budget = timer_us_to_ticks(args->budget);
    context->period = args->budget == args->period ? 0 : timer_us_to_ticks(args->period);
    /* One that waits for its next refill goes on waiting, but no longer than its new period. */
    if (context->refill_max != 0 && refill_head(context)->time > start && context->period != 0)
        start =
            refill_head(context)->time < start + context->period ? refill_head(context)->time : start + context->period;
    context->refill_max = (uint16_t)(args->extra_refills + 2);
    refill_reset(context, start);
    scheduler.deadline_stale = true;
    if (thread != NULL)
        scheduler_wake(thread);
}

seL4_Error sched_control_configure_flags(struct invocation *call, const struct sched_control_configure_flags_args *args)
{
    struct cap cap = args->schedcontext->cap;
    struct sched_context *context = (struct sched_context *)cap_sched_context_get_address(cap);
    word_t extra;
    seL4_Error error;

    if (cap_type(cap) != CAP_SCHED_CONTEXT)
        return invocation_invalid_capability(call, SCHED_CONTROL_CONFIGURE_FLAGS_SCHEDCONTEXT_CAP);
    extra = refill_capacity(cap_sched_context_get_size_bits(cap)) - 2;
    if ((error = check_time(call, args->budget, timer_max_us())) != seL4_NoError ||
        (error = check_time(call, args->period, timer_max_us())) != seL4_NoError ||
        (error = check_time(call, args->budget, args->period)) != seL4_NoError)
        return error;
    if (args->extra_refills > extra)
        return invocation_range_error(call, 0, extra);
    configure(context, args);
    return seL4_NoError;
}
