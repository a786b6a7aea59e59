/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The schedule of domains: which one runs, for how long, which comes next.
 *
 * Entries take turns from the start entry up to the first end marker behind it, or the end of the table, and then from the
 * start again.
 *
 * Invariants: every entry's domain exists; the start entry is no end marker, so that there is always one to go to.
 */
#include "sched/refill.h"
#include "sched/scheduler.h"

/* A duration of 0 marks the end. */
static struct {
    ticks_t duration;
    word_t domain;
} schedule[DOMAIN_SCHEDULE_LENGTH];

static word_t start_index, current_index;

/* A domain gets time at least to enter and to leave the kernel: the machine always gets on. */
static void run(word_t index)
{
    ticks_t duration = schedule[index].duration;

    current_index = index;
    if (duration < refill_minimum())
        duration = refill_minimum();
    scheduler_run_domain(schedule[index].domain, duration);
}

void domain_schedule_init(void)
{
    schedule[0].duration = DOMAIN_DURATION_MAX;
}

bool domain_schedule_is_end(word_t index)
{
    return index >= DOMAIN_SCHEDULE_LENGTH || schedule[index].duration == 0;
}

OFF_THE_USUAL_WAY void domain_schedule_next(void)
{
    word_t next = current_index + 1;

    run(domain_schedule_is_end(next) ? start_index : next);
}

word_t domain_schedule_start(void)
{
    return start_index;
}

void domain_schedule_set(word_t index, word_t domain, ticks_t duration)
{
    schedule[index].domain = domain;
    schedule[index].duration = duration;
}

void domain_schedule_set_start(word_t index)
{
    start_index = index;
    run(index);
}
