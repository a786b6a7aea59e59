/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's list of scheduling contexts, with what each may use when. */

#include "debug/debugger_menu.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

static word_t microseconds(ticks_t ticks)
{
    return (word_t)timer_ticks_to_us(ticks);
}

/* When a refill can be used, seen from now. */
static void show_refill(const struct refill *refill, ticks_t now)
{
    if (refill->time <= now)
        show("    %lu us now\n", microseconds(refill->amount));
    else
        show("    %lu us in %lu us\n", microseconds(refill->amount), microseconds(refill->time - now));
}

static void show_refills(const struct sched_context *context, word_t size_bits)
{
    ticks_t now = timer_now();

    if (context->refill_max > refill_capacity(size_bits) || context->refill_count > context->refill_max ||
        context->refill_head >= context->refill_max) {
        show("    refills: damaged\n");
        return;
    }
    for (word_t i = 0; i < context->refill_count; i++)
        show_refill(&context->refills[(context->refill_head + i) % context->refill_max], now);
}

static void show_context(const struct sched_context *context, word_t size_bits)
{
    show("0x%lx: ", (word_t)context);
    if (context->refill_max == 0)
        show("never configured");
    else
        show("budget %lu us, period %lu us%s, at most %u refills", microseconds(context->budget),
             microseconds(refill_is_round_robin(context) ? context->budget : context->period),
             refill_is_round_robin(context) ? " (round robin)"
             : context->sporadic            ? " (sporadic)"
                                            : "",
             (unsigned int)context->refill_max);
    show(", badge %lu, thread ", context->badge);
    show_thread(context->thread);
    if (context->notification != NULL)
        show(", notification 0x%lx", (word_t)context->notification);
    if (context->reply != NULL)
        show(", lent along reply 0x%lx", (word_t)context->reply);
    show("%s\n", context == scheduler.context ? ", pays now" : "");
    if (context->refill_max != 0)
        show_refills(context, size_bits);
}

void debugger_contexts(const char *arguments)
{
    (void)arguments;
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i)
        show_context(census_object(i), census.objects[i].size_bits);
    show("%lu scheduling contexts\n", census.count_of_type[CAP_SCHED_CONTEXT]);
}
