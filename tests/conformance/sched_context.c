/* SPDX-License-Identifier: BSD-2-Clause */
/* Scheduling contexts: who runs on one, how long, and what happens when its budget is used up. */
#include "framework.h"

static void count_forever(seL4_Word index)
{
    for (;;)
        results[index]++;
}

static void set_done(seL4_Word index)
{
    results[index] = 1;
}

static seL4_CPtr waited_on;

static void wait_forever(seL4_Word index)
{
    for (;;) {
        seL4_Wait(waited_on, NULL);
        results[index]++;
    }
}

/* Does `index` count while the case sleeps? */
static bool runs(seL4_Word index)
{
    seL4_Word before = results[index];
    sleep_ticks(3);
    return results[index] != before;
}

/* ---- Binding ---- */

CASE(sched_context, a_thread_without_one_does_not_run)
{
    struct thread *thread = thread_create_passive(set_done, 0, PRIORITY_HIGH);
    thread_resume(thread);
    sleep_ticks(2);
    check_equal(results[0], 0);
}

CASE(sched_context, binding_lets_a_resumed_thread_run_at_once)
{
    struct thread *thread = thread_create_passive(set_done, 0, PRIORITY_HIGH);
    thread_resume(thread);
    check_ok(seL4_SchedContext_Bind(new_context(5000, 5000), thread->tcb));
    check_equal(results[0], 1);
}

CASE(sched_context, unbinding_stops_the_thread)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    check(runs(0));
    check_ok(seL4_SchedContext_Unbind(thread->context));
    check(!runs(0));
    check_ok(seL4_SchedContext_Bind(thread->context, thread->tcb));
    check(runs(0));
}

CASE(sched_context, unbinding_an_object_stops_the_thread)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    check_ok(seL4_SchedContext_UnbindObject(thread->context, thread->tcb));
    check(!runs(0));
}

CASE(sched_context, deleting_it_stops_the_thread)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    check(runs(0));
    check_ok(delete_slot(thread->context));
    check(!runs(0));
    check_ok(seL4_SchedContext_Bind(new_context(5000, 5000), thread->tcb));
    check(runs(0));
}

REFUSED(sched_context, one_is_bound_to_one_thread)
{
    seL4_CPtr context = new_context(5000, 5000), tcb = new_tcb();
    check_ok(seL4_SchedContext_Bind(context, tcb));
    check_error(seL4_SchedContext_Bind(context, new_tcb()), seL4_IllegalOperation);
    check_error(seL4_SchedContext_Bind(new_context(5000, 5000), tcb), seL4_IllegalOperation);
    check_ok(seL4_SchedContext_Unbind(context));
    check_ok(seL4_SchedContext_Bind(context, new_tcb()));
}

CASE(sched_context, deleting_the_thread_frees_it)
{
    seL4_CPtr context = new_context(5000, 5000), tcb = new_tcb();
    check_ok(seL4_SchedContext_Bind(context, tcb));
    check_ok(delete_slot(tcb));
    check_ok(seL4_SchedContext_Bind(context, new_tcb()));
}

REFUSED(sched_context, only_threads_and_notifications_can_be_bound)
{
    seL4_CPtr context = new_context(5000, 5000);
    check_error(seL4_SchedContext_Bind(context, new_endpoint()), seL4_InvalidCapability);
    check_error(seL4_SchedContext_UnbindObject(context, new_endpoint()), seL4_InvalidCapability);
}

REFUSED(sched_context, unbinding_an_object_that_is_not_bound_is_refused)
{
    seL4_CPtr context = new_context(5000, 5000);
    check_error(seL4_SchedContext_UnbindObject(context, new_tcb()), seL4_IllegalOperation);
    check_error(seL4_SchedContext_UnbindObject(context, new_notification()), seL4_IllegalOperation);
    check_ok(seL4_SchedContext_Unbind(context));
}

REFUSED(sched_context, a_thread_cannot_take_its_own_away)
{
    check_error(seL4_SchedContext_Unbind(case_context()), seL4_IllegalOperation);
    check_error(seL4_SchedContext_UnbindObject(case_context(), case_tcb()), seL4_IllegalOperation);
}

/* ---- Lent to the receiver of a signal ---- */

CASE(sched_context, a_signal_lends_the_notifications_context)
{
    struct thread *thread = thread_create(wait_forever, 0, PRIORITY_HIGH);
    waited_on = new_notification();
    thread_resume(thread);
    check_ok(seL4_SchedContext_Unbind(thread->context));
    check_ok(seL4_SchedContext_Bind(thread->context, waited_on));
    for (seL4_Word i = 1; i <= 3; i++) {
        seL4_Signal(waited_on);
        check_equal(results[0], i);
    }
    /* It waits again and has given the context back. */
    check_error(seL4_SchedContext_Bind(thread->context, waited_on), seL4_IllegalOperation);
    check_ok(seL4_SchedContext_UnbindObject(thread->context, waited_on));
    check_ok(seL4_SchedContext_Bind(thread->context, new_tcb()));
}

CASE(sched_context, a_passive_thread_woken_without_a_context_runs_when_it_gets_one)
{
    struct thread *thread = thread_create(wait_forever, 0, PRIORITY_HIGH);
    waited_on = new_notification();
    thread_resume(thread);
    check_ok(seL4_SchedContext_Unbind(thread->context));
    seL4_Signal(waited_on);
    check_equal(results[0], 0);
    check_ok(seL4_SchedContext_Bind(thread->context, thread->tcb));
    check_equal(results[0], 1);
}

REFUSED(sched_context, one_bound_to_a_notification_is_not_bound_again)
{
    seL4_CPtr context = new_context(5000, 5000), notification = new_notification();
    check_ok(seL4_SchedContext_Bind(context, notification));
    check_error(seL4_SchedContext_Bind(context, new_notification()), seL4_IllegalOperation);
    check_error(seL4_SchedContext_Bind(new_context(5000, 5000), notification), seL4_IllegalOperation);
    check_ok(delete_slot(notification));
    check_ok(seL4_SchedContext_Bind(context, new_notification()));
}

/* ---- Budgets ---- */

CASE(sched_context, equals_take_turns_when_their_budget_ends)
{
    thread_start(count_forever, 0, PRIORITY_LOW);
    thread_start(count_forever, 1, PRIORITY_LOW);
    sleep_ticks(8);
    check(results[0] != 0 && results[1] != 0);
}

CASE(sched_context, being_preempted_does_not_cost_the_turn)
{
    for (seL4_Word i = 0; i < 2; i++) {
        struct thread *thread = thread_create_passive(count_forever, i, PRIORITY_LOW);
        check_ok(seL4_SchedContext_Bind(new_context(900000, 900000), thread->tcb));
        thread_resume(thread);
    }
    for (int i = 0; i < 5; i++)
        sleep_ticks(1); /* each of our wake-ups preempts the first one */
    check(results[0] != 0);
    check_equal(results[1], 0);
}

CASE(sched_context, budget_used_up_lets_lower_priorities_run)
{
    struct thread *thread = thread_create_passive(count_forever, 0, PRIORITY_HIGH);
    check_ok(seL4_SchedContext_Bind(new_context(5000, 200000), thread->tcb));
    thread_resume(thread); /* spins above us: we come back when its 5 ms are over */
    seL4_Word count = results[0], start = tick_count();
    check(count != 0);
    sleep_ticks(5);
    check_equal(results[0], count); /* not before the next period */
    while (results[0] == count && tick_count() < start + 400)
        sleep_ticks(1);
    check(results[0] != count); /* but then */
}

/* The thread, bounded to a tenth, gets about that beside one of lower priority that takes all the rest. */
static void check_share_of_a_tenth(struct thread *thread, seL4_CPtr context)
{
    struct thread *other = thread_start(count_forever, 1, PRIORITY_LOW);
    thread_resume(thread);
    sleep_ticks(40);
    seL4_Word consumed = seL4_SchedContext_Consumed(context).consumed;
    seL4_Word rest = seL4_SchedContext_Consumed(other->context).consumed;
    check(consumed >= rest / 20);
    check(consumed <= rest / 4);
}

CASE(sched_context, budget_bounds_the_share_of_the_processor)
{
    struct thread *thread = thread_create_passive(count_forever, 0, PRIORITY_HIGH);
    seL4_CPtr context = new_context(2000, 20000);
    check_ok(seL4_SchedContext_Bind(context, thread->tcb));
    check_share_of_a_tenth(thread, context);
}

static void spin_after_signal(seL4_Word index)
{
    seL4_Wait(waited_on, NULL);
    for (;;)
        results[index]++;
}

CASE(sched_context, budget_does_not_add_up_while_a_thread_waits)
{
    struct thread *thread = thread_create_passive(spin_after_signal, 0, PRIORITY_HIGH);
    seL4_CPtr context = new_context(2000, 50000);
    waited_on = new_notification();
    check_ok(seL4_SchedContext_Bind(context, thread->tcb));
    thread_resume(thread);
    sleep_ticks(50); /* ten periods */
    seL4_SchedContext_Consumed(context);
    seL4_Signal(waited_on);
    sleep_ticks(4);
    seL4_Word consumed = seL4_SchedContext_Consumed(context).consumed;
    check(results[0] != 0);
    check(consumed < 9000); /* one budget, or two at the edge of a period */
}

CASE(sched_context, yield_gives_up_the_rest_of_a_periods_budget)
{
    seL4_Word start = tick_count();
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, case_context(), 10000, 50000, 0, 0, 0));
    for (int i = 0; i < 4; i++)
        seL4_Yield(); /* each lasts to the next period */
    check(tick_count() - start >= 10);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, case_context(), 10000, 10000, 0, 0, 0));
}

CASE(sched_context, consumed_tells_the_time_used_since_last_asked)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    sleep_ticks(10);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    seL4_SchedContext_Consumed_t first = seL4_SchedContext_Consumed(thread->context);
    seL4_SchedContext_Consumed_t second = seL4_SchedContext_Consumed(thread->context);
    check_ok(first.error);
    check(first.consumed > 3 * TICK_MICROSECONDS);
    check_equal(second.consumed, 0);
}

CASE(sched_context, consumed_of_a_context_never_used_is_0)
{
    seL4_SchedContext_Consumed_t result = seL4_SchedContext_Consumed(new_context(5000, 5000));
    check_ok(result.error);
    check_equal(result.consumed, 0);
}

CASE(sched_context, a_sporadic_context_is_bounded_too)
{
    struct thread *thread = thread_create_passive(count_forever, 0, PRIORITY_HIGH);
    seL4_CPtr context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits + 1);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, context, 2000, 20000, 4, 0, seL4_SchedContext_Sporadic));
    check_ok(seL4_SchedContext_Bind(context, thread->tcb));
    check_share_of_a_tenth(thread, context);
}

/* ---- Timeout faults ---- */

static seL4_CPtr timeouts, reply;

/* A spinning thread above the case with 2 ms in 1 s and a timeout endpoint. */
static struct thread *start_overrunning(void)
{
    struct thread *thread = thread_create_passive(count_forever, 0, PRIORITY_HIGH);
    timeouts = new_endpoint();
    reply = new_reply();
    thread->context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 2000, 1000000, 0, 0x5eed, 0));
    check_ok(seL4_SchedContext_Bind(thread->context, thread->tcb));
    check_ok(seL4_TCB_SetTimeoutEndpoint(thread->tcb, new_badged(timeouts, 3)));
    thread_resume(thread);
    return thread;
}

static void receive_timeout(void)
{
    seL4_Word badge = 0;
    seL4_MessageInfo_t info = seL4_Recv(timeouts, &badge, reply);
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_Timeout);
    check_equal(seL4_MessageInfo_get_length(info), seL4_Timeout_Length);
    check_equal(badge, 3);
}

CASE(sched_context, a_timeout_fault_tells_badge_and_time_used)
{
    start_overrunning();
    receive_timeout();
    check_equal(seL4_GetMR(seL4_Timeout_Data), 0x5eed);
    check(timeout_consumed() >= 1900);
    check(timeout_consumed() < 1000000);
}

CASE(sched_context, budgets_end_when_they_should_and_not_at_the_next_tick)
{
    seL4_Word least = ~0ul;
    for (int i = 0; i < 4; i++) { /* a machine that is busy may be late at times */
        sleep_ticks(1);
        struct thread *thread = start_overrunning();
        receive_timeout();
        if (timeout_consumed() < least)
            least = timeout_consumed();
        check_ok(seL4_TCB_Suspend(thread->tcb));
    }
    check(least < TICK_MICROSECONDS * 6 / 10);
}

CASE(sched_context, a_thread_with_a_timeout_fault_waits_for_the_answer)
{
    struct thread *thread = start_overrunning();
    receive_timeout();
    check(!runs(0));
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 10000, 10000, 0, 0, 0));
    check(!runs(0));
    check_ok(seL4_TCB_SetPriority(thread->tcb, case_tcb(), PRIORITY_LOW));
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
    check(runs(0));
}

CASE(sched_context, each_timeout_tells_the_time_since_the_last_one)
{
    struct thread *thread = start_overrunning();
    receive_timeout();
    for (int i = 0; i < 2; i++) {
        check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 50000, 60000, 0, 0, 0));
        seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
        receive_timeout();
        check(timeout_consumed() > 40000);
        check(timeout_consumed() < 90000);
        sleep_ticks(6);
    }
}

CASE(sched_context, an_answer_to_a_timeout_can_set_the_registers)
{
    struct thread *thread = start_overrunning();
    receive_timeout();
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 10000, 10000, 0, 0, 0));
    thread->entry = set_done;
    thread->argument = 7;
    seL4_UserContext registers = thread_registers(thread);
    seL4_SetMR(seL4_TimeoutReply_FaultIP, registers.pc);
    seL4_SetMR(seL4_TimeoutReply_SP, registers.sp);
    seL4_SetMR(TIMEOUT_REPLY_STATUS, 0);
    seL4_SetMR(TIMEOUT_REPLY_ARGUMENT, registers.CONTEXT_ARGUMENT);
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, TIMEOUT_REPLY_ARGUMENT + 1));
    check_equal(results[7], 1);
}

CASE(sched_context, a_round_robin_context_has_no_timeouts)
{
    struct thread *thread = thread_create(count_forever, 0, PRIORITY_LOW);
    seL4_Word badge = ~0ul;
    timeouts = new_endpoint();
    check_ok(seL4_TCB_SetTimeoutEndpoint(thread->tcb, timeouts));
    thread_resume(thread);
    sleep_ticks(5);
    seL4_NBRecv(timeouts, &badge, new_reply());
    check_equal(badge, 0);
    check(runs(0));
}

/* ---- YieldTo ---- */

CASE(sched_context, yield_to_runs_an_equal_thread_first)
{
    thread_start(count_forever, 1, PRIORITY_CASE);
    struct thread *thread = thread_start(set_done, 0, PRIORITY_CASE);
    seL4_SchedContext_YieldTo_t result = seL4_SchedContext_YieldTo(thread->context);
    check_ok(result.error);
    check_equal(results[0], 1);
    check_equal(results[1], 0);
}

CASE(sched_context, yield_to_a_lower_priority_comes_back_at_once)
{
    struct thread *thread = thread_start(set_done, 0, PRIORITY_LOW);
    check_ok(seL4_SchedContext_YieldTo(thread->context).error);
    check_equal(results[0], 0);
}

REFUSED(sched_context, yield_to_needs_another_thread_that_is_bound)
{
    check_error(seL4_SchedContext_YieldTo(new_context(5000, 5000)).error, seL4_IllegalOperation);
    check_error(seL4_SchedContext_YieldTo(case_context()).error, seL4_IllegalOperation);
}

static void yield_to(seL4_Word context)
{
    results[1] = seL4_SchedContext_YieldTo(context).error;
    results[2] = 1;
}

REFUSED(sched_context, yield_to_a_priority_above_the_mcp_is_refused)
{
    struct thread *target = thread_create(set_done, 0, PRIORITY_CASE + 1);
    struct thread *thread = thread_create(yield_to, target->context, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetMCPriority(thread->tcb, case_tcb(), PRIORITY_CASE));
    thread_resume(thread);
    check_equal(results[2], 1);
    check_equal(results[1], seL4_IllegalOperation);
}

/* ---- Malformed operations ---- */

REFUSED(sched_context, truncated_and_unknown_operations_are_refused)
{
    seL4_CPtr context = new_context(5000, 5000);
    check_error(invoke(context, SchedContextBind, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(context, SchedContextUnbindObject, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(context, SchedControlConfigureFlags, 5, 0), seL4_IllegalOperation);
    check_error(invoke(context, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}
