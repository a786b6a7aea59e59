/* SPDX-License-Identifier: BSD-2-Clause */
/* Refills: whatever happens, the sum of all is the budget, they are in order, and no period gives more than it should. */
#include "sched/refill.h"

#include "framework.h"

enum { BUDGET = 10000, PERIOD = 100000, REFILLS = 5 };

static _Alignas(16) char memory[4096];
static struct sched_context *context = (struct sched_context *)memory;

static void begin(bool sporadic, ticks_t period)
{
    context = (struct sched_context *)memory;
    *context = (struct sched_context){.budget = BUDGET, .period = period, .sporadic = sporadic, .refill_max = REFILLS};
    refill_reset(context, 0);
}

static struct refill *refill(unsigned int i)
{
    return &context->refills[(context->refill_head + i) % context->refill_max];
}

static void check_sound(void)
{
    ticks_t sum = 0;

    check(context->refill_count >= 1 && context->refill_count <= context->refill_max);
    for (unsigned int i = 0; i < context->refill_count; i++) {
        sum += refill(i)->amount;
        if (i > 0)
            check(refill(i)->time >= refill(i - 1)->time + refill(i - 1)->amount);
    }
    check_equal(sum, BUDGET);
}

TEST(refill, a_new_budget_is_whole_and_ready)
{
    begin(false, PERIOD);
    check_equal(context->refill_count, 1);
    check(refill_is_ready(context, 0) && refill_is_sufficient(context, 0));
    check_sound();
}

TEST(refill, what_was_used_comes_back_a_period_later)
{
    begin(false, PERIOD);
    refill_charge(context, 4000);
    check_sound();
    check_equal(refill(0)->amount, 6000);
    check_equal(refill(1)->amount, 4000);
    check_equal(refill(1)->time, PERIOD);
}

TEST(refill, the_whole_budget_used_makes_one_refill_again)
{
    begin(false, PERIOD);
    refill_charge(context, BUDGET);
    check_equal(context->refill_count, 1);
    check_equal(refill(0)->time, PERIOD);
    check_sound();
}

TEST(refill, an_overrun_postpones_by_as_many_periods_as_it_took_budgets)
{
    begin(false, PERIOD);
    refill_charge(context, 3 * BUDGET);
    check_equal(refill(0)->time, 3 * PERIOD);
    check_sound();
}

TEST(refill, a_charge_can_use_up_several)
{
    begin(false, PERIOD);
    refill_charge(context, 3000);
    refill_charge(context, 3000);
    check_equal(context->refill_count, 2); /* they touch, and are one */
    refill_charge(context, 9000);
    check_sound();
}

TEST(refill, a_full_ring_joins_what_comes_later_and_never_earlier)
{
    begin(true, PERIOD);
    for (ticks_t now = 0; now < 20 * 1000; now += 1000) {
        ticks_t last = refill(context->refill_count - 1u)->time;

        refill_unblock(context, now);
        if (!refill_is_ready(context, now))
            break;
        refill_charge(context, 300);
        check_sound();
        check(refill(context->refill_count - 1u)->time >= last);
    }
}

TEST(refill, the_rest_given_up_comes_back_a_period_after_it_began)
{
    begin(false, PERIOD);
    refill_charge(context, 4000);
    refill_forfeit_head(context, 5000);
    check_sound();
    check(refill(0)->time >= PERIOD);
    begin(false, PERIOD);
    refill_forfeit_head(context, 5000);
    check_equal(refill(0)->time, PERIOD);
    check_sound();
}

TEST(refill, a_round_robin_budget_is_used_up_and_given_anew)
{
    begin(false, 0);
    refill_charge(context, 4000);
    check_equal(refill(0)->amount, 6000);
    refill_charge(context, 20000);
    check_equal(refill(0)->amount, 0);
    refill_forfeit_head(context, 777);
    check_equal(refill(0)->amount, BUDGET);
    check_equal(refill(0)->time, 777);
    refill_unblock(context, 999);
    check_equal(refill(0)->time, 777);
}

TEST(refill, a_pause_does_not_add_up)
{
    begin(true, PERIOD);
    refill_unblock(context, 50 * PERIOD);
    check_equal(refill(0)->time, 50 * PERIOD);
    check_sound();
    refill_charge(context, 4000);
    refill_unblock(context, 60 * PERIOD);
    check_equal(context->refill_count, 1);
    check_equal(refill(0)->amount, BUDGET);
    check_equal(refill(0)->time, 60 * PERIOD);
}

TEST(refill, a_server_of_constant_bandwidth_keeps_its_period_until_it_is_over)
{
    begin(false, PERIOD);
    refill_unblock(context, PERIOD / 2);
    check_equal(refill(0)->time, 0);
    refill_unblock(context, PERIOD + 5);
    check_equal(refill(0)->time, PERIOD + 5);
}

TEST(refill, a_time_to_come_is_not_brought_forward)
{
    begin(true, PERIOD);
    refill_charge(context, BUDGET);
    refill_unblock(context, PERIOD / 2);
    check_equal(refill(0)->time, PERIOD);
}

TEST(refill, larger_objects_have_room_for_more)
{
    check_equal(refill_capacity(seL4_MinSchedContextBits),
                2 + (BIT(seL4_MinSchedContextBits) - seL4_CoreSchedContextBytes) / seL4_RefillSizeBytes);
    for (word_t bits = seL4_MinSchedContextBits; bits < 28; bits++)
        check(refill_capacity(bits) <= refill_capacity(bits + 1));
    check_equal(refill_capacity(28), UINT16_MAX);
}

/* ---- long rings: no function goes through all of one ---- */

enum { MANY = 1000, PIECE = 10 };

static void begin_with_many(void)
{
    static _Alignas(16) char large[seL4_CoreSchedContextBytes + (MANY + 2) * sizeof(struct refill)];

    context = (struct sched_context *)large;
    *context = (struct sched_context){.budget = BUDGET, .period = PERIOD, .sporadic = true, .refill_max = MANY + 2};
    refill_reset(context, 0);
    for (unsigned int i = 0; i < MANY - 1; i++) {
        refill_unblock(context, 20 * i);
        context->refills[context->refill_head].amount -= PIECE;
        context->refills[(context->refill_head + context->refill_count) % context->refill_max] =
            (struct refill){.time = PERIOD + 20 * i, .amount = PIECE};
        context->refill_count++;
    }
}

static ticks_t sum_of_all(void)
{
    ticks_t sum = 0;

    for (unsigned int i = 0; i < context->refill_count; i++)
        sum += refill(i)->amount;
    return sum;
}

TEST(refill, all_of_a_long_ring_is_joined_when_all_is_due)
{
    begin_with_many();
    refill_unblock(context, 2 * PERIOD);
    check_equal(context->refill_count, 1);
    check_equal(refill(0)->time, 2 * PERIOD);
    check_equal(refill(0)->amount, BUDGET);
}

TEST(refill, of_a_long_ring_a_few_are_joined_at_a_time_and_no_budget_is_lost_or_won)
{
    ticks_t now = PERIOD + 10 * MANY; /* half of them are due */
    word_t before;

    begin_with_many();
    before = context->refill_count;
    refill_unblock(context, now);
    check_equal(before - context->refill_count, REFILLS_AT_ONCE);
    check_equal(refill(0)->time, now);
    check_equal(sum_of_all(), BUDGET);
    for (unsigned int i = 2; i < context->refill_count; i++)
        check(refill(i)->time >= refill(i - 1)->time + refill(i - 1)->amount);
}

/* The one behind a head that reaches over it begins when that is used up, and so comes back a period after that. */
TEST(refill, what_is_used_of_a_long_ring_comes_back_a_period_after_it_was_used)
{
    ticks_t now = PERIOD + 10 * MANY, head;

    begin_with_many();
    refill_unblock(context, now);
    head = refill(0)->amount;
    refill_charge(context, head);
    check(refill(0)->time >= now + head);
    refill_charge(context, 3 * PIECE);
    check_equal(sum_of_all(), BUDGET);
    check_equal(refill(context->refill_count - 1u)->time, now + PERIOD);
    check_equal(refill(context->refill_count - 1u)->amount, head + 3 * PIECE);
}

TEST(refill, a_charge_for_more_than_a_few_refills_puts_all_of_them_off)
{
    ticks_t last, head;

    begin_with_many();
    refill_unblock(context, PERIOD / 2);
    last = refill(context->refill_count - 1u)->time;
    head = refill(0)->amount;
    refill_charge(context, head + 2 * REFILLS_AT_ONCE * PIECE);
    check(context->refill_count <= 2);
    check(refill(0)->time >= last);
    check_equal(sum_of_all(), BUDGET);
}

/* Ten thousand random steps. In no window of a period is more used than the budget, and an overrun of one entry. */
TEST(refill, random_use_keeps_the_sum_the_order_and_the_share)
{
    enum { STEPS = 20000 };
    static ticks_t when[STEPS], how_much[STEPS];

    for (unsigned int sporadic = 0; sporadic < 2; sporadic++) {
        ticks_t now = 0;
        unsigned int steps = 0, oldest = 0;
        ticks_t in_window = 0;

        random_seed(20 + sporadic);
        begin(sporadic != 0, PERIOD);
        while (steps < STEPS) {
            ticks_t used = 1 + random_below(1500);

            if (random_below(4) == 0)
                refill_unblock(context, now);
            check_sound();
            if (!refill_is_ready(context, now) || !refill_is_sufficient(context, 0)) {
                now += 1 + random_below(3000);
                if (refill_is_ready(context, now) && !refill_is_sufficient(context, 0))
                    refill_forfeit_head(context, now);
                continue;
            }
            if (used > refill_head(context)->amount)
                used = refill_head(context)->amount;
            refill_charge(context, used);
            check_sound();
            now += used;
            when[steps] = now;
            how_much[steps] = used;
            in_window += used;
            steps++;
            while (when[oldest] + PERIOD - 2 * BUDGET < now)
                in_window -= how_much[oldest++];
            check(in_window <= 2 * BUDGET);
        }
    }
}
