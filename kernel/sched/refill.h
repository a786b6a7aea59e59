/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Refills: when how much of a budget may be used.
 *
 * A context has a ring of refills, ordered by time. The head one is what it may use now, or next. What is used comes back
 * one period after the refill that it was taken from. A round-robin context has a single refill that is renewed at once.
 *
 * A ring may be long, but no function goes through more than REFILLS_AT_ONCE of it. What then is left to do is put off
 * (refill_unblock), or all refills are made one that is ready when the last of them would have been: later than it could be,
 * never earlier.
 *
 * Invariants, for a configured context: between 1 and refill_max refills; their amounts add up to the budget; each ends
 * before the next begins, except that the head may reach over the beginning of the next, which then is usable when
 * the head is used up, if there are more refills than are gone through at once; the head is not smaller than the minimum budget,
 * if there is another.
 */
#ifndef KERNEL_SCHED_REFILL_H
#define KERNEL_SCHED_REFILL_H

#include "object/sched_context.h"

#define REFILLS_AT_ONCE 64

/* The smallest budget: an entry to and an exit from the kernel must fit. */
static inline ticks_t refill_minimum(void)
{
    return 2 * timer_precision();
}

static inline struct refill *refill_head(struct sched_context *context)
{
    return &context->refills[context->refill_head];
}

static inline bool refill_is_round_robin(const struct sched_context *context)
{
    return context->period == 0;
}

/* How many refills an object of this size has room for. */
word_t refill_capacity(word_t size_bits);

/* Begins anew, with the whole budget from `time` on. */
void refill_reset(struct sched_context *context, ticks_t time);

/* The context is about to be used again after a pause: what was not used in the past does not add up. */
void refill_unblock(struct sched_context *context, ticks_t now);

/* Takes `used` off, as much as there is, and schedules its return. */
void refill_charge(struct sched_context *context, ticks_t used);

/* Gives the head refill up: it comes back whole one period after it began. */
void refill_forfeit_head(struct sched_context *context, ticks_t now);

/* May the head refill be used now? */
static inline bool refill_is_ready(const struct sched_context *context, ticks_t now)
{
    return context->refills[context->refill_head].time <= now + timer_precision();
}

/* Is there enough left after `used` to leave the kernel and come back? */
static inline bool refill_is_sufficient(const struct sched_context *context, ticks_t used)
{
    return context->refills[context->refill_head].amount >= used + timer_precision();
}

#endif
