/* SPDX-License-Identifier: BSD-2-Clause */
/* Scheduling control: budgets and periods. */
#include "world.h"

static seL4_Error configure(seL4_CPtr context, uint64_t budget, uint64_t period, seL4_Word extra, seL4_Word flags)
{
    return seL4_SchedControl_ConfigureFlags(sched_control(), context, budget, period, extra, 0, flags);
}

static seL4_CPtr context(void)
{
    return new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);
}

#define MINIMUM (2 * HOST_PRECISION_US)

TEST(sched_control, budget_and_period_are_accepted)
{
    seL4_CPtr object = context();

    check_ok(configure(object, 1000, 10000, 0, 0));
    check_equal(peek_refill_count(object), 1);
    check_equal(peek_refill_amount(object, 0), 10000);
    check_ok(configure(object, MINIMUM, MINIMUM, 0, 0));
}

TEST(sched_control, a_budget_above_the_period_is_refused)
{
    check_error(configure(context(), 1001, 1000, 0, 0), seL4_RangeError);
    check_range(MINIMUM, 1000);
}

TEST(sched_control, times_below_the_minimum_are_refused)
{
    check_error(configure(context(), MINIMUM - 1, 1000, 0, 0), seL4_RangeError);
    check_equal(seL4_GetMR(0), MINIMUM);
    check_error(configure(context(), 0, 1000, 0, 0), seL4_RangeError);
    check_error(configure(context(), 1000, MINIMUM - 1, 0, 0), seL4_RangeError);
    check_error(configure(context(), 1000, 0, 0, 0), seL4_RangeError);
}

TEST(sched_control, times_that_do_not_fit_are_refused)
{
    check_error(configure(context(), ~0ull, ~0ull, 0, 0), seL4_RangeError);
    check_error(configure(context(), 1000, ~0ull, 0, 0), seL4_RangeError);
}

TEST(sched_control, extra_refills_are_limited_by_the_objects_size)
{
    seL4_Word room = ((1ul << seL4_MinSchedContextBits) - seL4_CoreSchedContextBytes) / seL4_RefillSizeBytes;
    seL4_CPtr large = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits + 2);

    check_ok(configure(context(), 1000, 2000, room, 0));
    check_error(configure(context(), 1000, 2000, room + 1, 0), seL4_RangeError);
    check_range(0, room);
    check_ok(configure(large, 1000, 2000, room + 1, 0));
    check_error(configure(context(), 1000, 2000, ~0ul, 0), seL4_RangeError);
}

TEST(sched_control, what_is_no_scheduling_context_is_refused)
{
    check_error(configure(new_endpoint(), 1000, 2000, 0, 0), seL4_InvalidCapability);
    check_detail(1);
}

TEST(sched_control, the_sporadic_flag_is_accepted)
{
    check_ok(configure(context(), 1000, 2000, 0, seL4_SchedContext_Sporadic));
}

TEST(sched_control, the_own_context_can_be_configured_anew)
{
    check_ok(configure(ROOT_CONTEXT, 2000, 20000, 0, 0));
    now_runs(ROOT);
    host_advance(2500);
    now_idle();
    host_advance(18000);
    now_runs(ROOT);
}

TEST(sched_control, a_context_that_waits_goes_on_waiting_when_it_is_configured)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    check_ok(configure(context_of(thread), 2000, 20000, 0, 0));
    start(thread);
    host_advance(2500);
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(thread)));
    check_ok(configure(context_of(thread), 2000, 20000, 0, 0));
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(thread)));
    check_ok(configure(context_of(thread), 2000, 4000, 0, 0)); /* but no longer than the new period */
    host_advance(4100);
    now_runs(thread);
}

TEST(sched_control, a_ready_thread_stays_ready_when_it_is_configured)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(configure(context_of(thread), 1000, 1000, 0, 0));
    check(peek_is_ready(host_thread_by_slot(thread)));
}

TEST(sched_control, truncated_and_unknown_operations_are_refused)
{
    check_error(invoke(sched_control(), SchedControlConfigureFlags, 3, 1), seL4_TruncatedMessage);
    check_error(invoke(sched_control(), SchedControlConfigureFlags, 9, 0), seL4_TruncatedMessage);
    check_error(invoke(sched_control(), TCBResume, 0, 0), seL4_IllegalOperation);
}
