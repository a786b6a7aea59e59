/* SPDX-License-Identifier: BSD-2-Clause */
/* Configuring scheduling contexts. */
#include "framework.h"

#define MAX_EXTRA_REFILLS(size_bits) (((1ul << (size_bits)) - seL4_CoreSchedContextBytes) / seL4_RefillSizeBytes)

static seL4_Error configure(seL4_CPtr context, seL4_Time budget, seL4_Time period, seL4_Word extra_refills)
{
    return seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, context, budget, period, extra_refills, 0, 0);
}

static seL4_CPtr new_raw_context(seL4_Word size_bits)
{
    return new_object(seL4_SchedContextObject, size_bits);
}

static void set_done(seL4_Word index)
{
    results[index] = 1;
}

CASE(sched_control, budget_and_period_are_accepted)
{
    seL4_CPtr context = new_raw_context(seL4_MinSchedContextBits);
    check_ok(configure(context, 10000, 10000, 0));
    check_ok(configure(context, 1000, 10000, 0));
    check_ok(configure(context, 1000, 60000000, 0));
}

REFUSED(sched_control, a_budget_above_the_period_is_refused)
{
    seL4_CPtr context = new_raw_context(seL4_MinSchedContextBits);
    check_error(configure(context, 10001, 10000, 0), seL4_RangeError);
    check_ok(configure(context, 10000, 10000, 0));
}

REFUSED(sched_control, budget_and_period_below_the_minimum_are_refused)
{
    seL4_CPtr context = new_raw_context(seL4_MinSchedContextBits);
    check_error(configure(context, 0, 10000, 0), seL4_RangeError);
    check_error(configure(context, 1, 10000, 0), seL4_RangeError);
    check_error(configure(context, 0, 0, 0), seL4_RangeError);
    check_error(configure(context, 1, 1, 0), seL4_RangeError);
    seL4_Word smallest = seL4_GetMR(0), largest = seL4_GetMR(1);
    check(smallest > 1 && smallest < largest);
}

REFUSED(sched_control, times_that_do_not_fit_are_refused)
{
    seL4_CPtr context = new_raw_context(seL4_MinSchedContextBits);
    check_error(configure(context, 10000, ~(seL4_Time)0, 0), seL4_RangeError);
    check_error(configure(context, ~(seL4_Time)0, ~(seL4_Time)0, 0), seL4_RangeError);
    check_error(configure(context, (seL4_Time)1 << 63, (seL4_Time)1 << 63, 0), seL4_RangeError);
}

REFUSED(sched_control, extra_refills_are_limited_by_the_objects_size)
{
    for (seL4_Word bits = seL4_MinSchedContextBits; bits <= 10; bits++) {
        seL4_CPtr context = new_raw_context(bits);
        check_ok(configure(context, 1000, 10000, MAX_EXTRA_REFILLS(bits)));
        check_error(configure(context, 1000, 10000, MAX_EXTRA_REFILLS(bits) + 1), seL4_RangeError);
        check_range(0, MAX_EXTRA_REFILLS(bits));
    }
}

REFUSED(sched_control, what_is_no_scheduling_context_is_refused)
{
    check_error(configure(new_endpoint(), 10000, 10000, 0), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
}

CASE(sched_control, the_sporadic_flag_is_accepted)
{
    seL4_CPtr context = new_raw_context(seL4_MinSchedContextBits + 1);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, context, 1000, 10000, 4, 0, seL4_SchedContext_Sporadic));
}

REFUSED(sched_control, truncated_messages_are_refused)
{
    for (int i = 0; i < 5; i++)
        seL4_SetMR(i, 10000);
    seL4_SetCap(0, new_raw_context(seL4_MinSchedContextBits));
    check_error(invoke(SCHED_CONTROL, SchedControlConfigureFlags, 4, 1), seL4_TruncatedMessage);
    check_error(invoke(SCHED_CONTROL, SchedControlConfigureFlags, 5, 0), seL4_TruncatedMessage);
}

REFUSED(sched_control, other_operations_are_illegal)
{
    check_error(invoke(SCHED_CONTROL, SchedContextUnbind, 0, 0), seL4_IllegalOperation);
    check_error(invoke(SCHED_CONTROL, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}

REFUSED(sched_control, a_context_never_configured_runs_nothing)
{
    struct thread *thread = thread_create_passive(set_done, 0, PRIORITY_HIGH);
    seL4_CPtr context = new_raw_context(seL4_MinSchedContextBits);
    check_ok(seL4_SchedContext_Bind(context, thread->tcb));
    thread_resume(thread);
    sleep_ticks(2);
    check_equal(results[0], 0);
    check_ok(configure(context, 10000, 10000, 0));
    check_equal(results[0], 1);
}

CASE(sched_control, the_own_context_can_be_configured_anew)
{
    check_ok(configure(case_context(), 5000, 5000, 0));
    sleep_ticks(1);
    check_ok(configure(case_context(), 9000, 10000, 0));
    sleep_ticks(1);
}
