/* SPDX-License-Identifier: BSD-2-Clause */
/* Refills of scheduling contexts: see refill.h. */
#include "sched/refill.h"

#include "api/assert.h"

/* Refills that fit in the smallest object. */
#define REFILLS_IN_CORE 2

word_t refill_capacity(word_t size_bits)
{
    word_t more = (BIT(size_bits) - seL4_CoreSchedContextBytes) / sizeof(struct refill);
    word_t most = UINT16_MAX - REFILLS_IN_CORE;

    return REFILLS_IN_CORE + (more < most ? more : most);
}

static uint16_t index_after(const struct sched_context *context, uint16_t index)
{
    return index + 1 == context->refill_max ? 0 : (uint16_t)(index + 1);
}

static struct refill *tail(struct sched_context *context)
{
    word_t index = (word_t)context->refill_head + context->refill_count - 1;

    return &context->refills[index >= context->refill_max ? index - context->refill_max : index];
}

static struct refill pop_head(struct sched_context *context)
{
    struct refill refill = *refill_head(context);

    kernel_assert(context->refill_count > 1);
    context->refill_head = index_after(context, context->refill_head);
    context->refill_count--;
    return refill;
}

/* Adds a refill at the end; joined to the last one where they touch, or where the ring is full. */
static void append(struct sched_context *context, struct refill refill)
{
    struct refill *last = tail(context);

    if (refill.time <= last->time + last->amount) {
        last->amount += refill.amount;
    } else if (context->refill_count < context->refill_max) {
        context->refill_count++;
        *tail(context) = refill;
    } else {
        /* Later than it could be, but never earlier. */
        last->time = refill.time - last->amount;
        last->amount += refill.amount;
    }
}

static ticks_t later(ticks_t a, ticks_t b)
{
    return a > b ? a : b;
}

/* Makes all refills one, usable when the last one would have been. */
OFF_THE_USUAL_WAY static void join_all(struct sched_context *context)
{
    refill_reset(context, later(refill_head(context)->time, tail(context)->time));
}

/* Joins a head that is too small to be used to the refill behind it. */
OFF_THE_USUAL_WAY static void join_small_head(struct sched_context *context)
{
    for (word_t i = 0; context->refill_count > 1 && refill_head(context)->amount < refill_minimum(); i++) {
        struct refill small;

        if (i == REFILLS_AT_ONCE) {
            join_all(context);
            return;
        }
        small = pop_head(context);
        refill_head(context)->time = later(refill_head(context)->time - small.amount, small.time);
        refill_head(context)->amount += small.amount;
    }
}

void refill_reset(struct sched_context *context, ticks_t time)
{
    context->refill_head = 0;
    context->refill_count = 1;
    context->refills[0] = (struct refill){.time = time, .amount = context->budget};
}

void refill_unblock(struct sched_context *context, ticks_t now)
{
    struct refill *head = refill_head(context);

    if (refill_is_round_robin(context) || head->time > now)
        return;
    /* A constant-bandwidth server keeps its period until that is over; a sporadic one begins a new one. */
    if (!context->sporadic && head->time + context->period > now)
        return;
    if (tail(context)->time <= now) {
        refill_reset(context, now);
        return;
    }
    head->time = now;
    for (word_t i = 0; i < REFILLS_AT_ONCE && context->refill_count > 1; i++) {
        struct refill *next = &context->refills[index_after(context, context->refill_head)];
        ticks_t amount = refill_head(context)->amount;

        if (next->time > now + amount)
            break;
        pop_head(context);
        refill_head(context)->amount += amount;
        refill_head(context)->time = now;
    }
}

/* The head is used up: it comes back a period later. */
static void recycle_head(struct sched_context *context)
{
    if (context->refill_count == 1) {
        refill_head(context)->time += context->period;
    } else {
        struct refill used = pop_head(context);

        refill_head(context)->time = later(refill_head(context)->time, used.time + used.amount);
        used.time += context->period;
        append(context, used);
    }
}

void refill_charge(struct sched_context *context, ticks_t used)
{
    struct refill *head = refill_head(context);

    if (refill_is_round_robin(context)) {
        head->amount = used < head->amount ? head->amount - used : 0;
        return;
    }
    for (word_t i = 0; used != 0 && used >= refill_head(context)->amount; i++) {
        if (i == REFILLS_AT_ONCE)
            join_all(context);
        if (context->refill_count == 1) {
            /* The whole budget: an overrun costs as many periods as it took budgets, so that the share holds. */
            refill_head(context)->time += used / refill_head(context)->amount * context->period;
            used %= refill_head(context)->amount;
        } else {
            used -= refill_head(context)->amount;
            recycle_head(context);
        }
    }
    if (used != 0) {
        head = refill_head(context);
        append(context, (struct refill){.time = head->time + context->period, .amount = used});
        head->amount -= used;
        head->time += used;
    }
    join_small_head(context);
}

void refill_forfeit_head(struct sched_context *context, ticks_t now)
{
    if (refill_is_round_robin(context)) {
        refill_reset(context, now);
        return;
    }
    recycle_head(context);
    join_small_head(context);
}
