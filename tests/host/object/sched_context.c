/* SPDX-License-Identifier: BSD-2-Clause */
/* Scheduling contexts: binding, consumed time, giving way. */
#include "world.h"

static seL4_CPtr unconfigured(void)
{
    return new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);
}

TEST(sched_context, a_thread_without_one_does_not_run)
{
    seL4_CPtr thread = new_passive_thread(PRIORITY_HIGH);

    check_ok(seL4_TCB_Resume(thread));
    now_runs(ROOT);
    check_equal(state_of(thread), RUNNING);
    check_ok(seL4_SchedContext_Bind(new_context(1000, 1000), thread));
    now_runs(thread);
}

TEST(sched_context, one_never_configured_runs_nothing)
{
    seL4_CPtr thread = new_passive_thread(PRIORITY_HIGH), context = unconfigured();

    check_ok(seL4_SchedContext_Bind(context, thread));
    check_ok(seL4_TCB_Resume(thread));
    now_runs(ROOT);
    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context, 1000, 1000, 0, 0, 0));
    now_runs(thread);
}

TEST(sched_context, unbinding_stops_the_thread)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check(peek_is_ready(host_thread_by_slot(thread)));
    check_ok(seL4_SchedContext_Unbind(context_of(thread)));
    check(!peek_is_ready(host_thread_by_slot(thread)));
    check_ok(seL4_SchedContext_Unbind(context_of(thread)));
}

TEST(sched_context, unbinding_an_object_stops_the_thread)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_SchedContext_UnbindObject(context_of(thread), thread));
    check(!peek_has_context(host_thread_by_slot(thread)));
    check_error(seL4_SchedContext_UnbindObject(context_of(thread), thread), seL4_IllegalOperation);
}

TEST(sched_context, deleting_it_stops_the_thread)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    start(thread);
    (void)delete_slot(context_of(thread));
    now_runs(ROOT);
    check_equal(state_of(thread), RUNNING);
    check(!peek_has_context(host_thread_by_slot(thread)));
}

TEST(sched_context, deleting_the_thread_frees_it)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH), context = context_of(thread);

    check_ok(delete_slot(thread));
    check(!peek_is_bound(context));
    check_ok(seL4_SchedContext_Bind(context, new_tcb()));
}

TEST(sched_context, one_is_bound_to_one_thread)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_error(seL4_SchedContext_Bind(context_of(thread), new_tcb()), seL4_IllegalOperation);
    check_error(seL4_SchedContext_Bind(new_context(1000, 1000), thread), seL4_IllegalOperation);
}

TEST(sched_context, a_waiting_thread_takes_only_one_with_budget)
{
    seL4_CPtr receiver = new_passive_receiver(new_endpoint(), new_reply());

    check_error(seL4_SchedContext_Bind(unconfigured(), receiver), seL4_IllegalOperation);
    check_ok(seL4_SchedContext_Bind(new_context(1000, 1000), receiver));
    now_runs(ROOT);
}

TEST(sched_context, only_threads_and_notifications_can_be_bound)
{
    check_error(seL4_SchedContext_Bind(unconfigured(), new_endpoint()), seL4_InvalidCapability);
    check_detail(1);
    check_error(seL4_SchedContext_UnbindObject(unconfigured(), new_endpoint()), seL4_InvalidCapability);
    check_detail(1);
}

TEST(sched_context, one_bound_to_a_notification_is_not_bound_again)
{
    seL4_CPtr context = new_context(1000, 1000), notification = new_notification();

    check_ok(seL4_SchedContext_Bind(context, notification));
    check_error(seL4_SchedContext_Bind(context, new_tcb()), seL4_IllegalOperation);
    check_error(seL4_SchedContext_Bind(new_context(1000, 1000), notification), seL4_IllegalOperation);
    check_error(seL4_SchedContext_UnbindObject(context, new_notification()), seL4_IllegalOperation);
    check_ok(seL4_SchedContext_UnbindObject(context, notification));
    check_ok(seL4_SchedContext_Bind(context, new_tcb()));
    check_ok(seL4_SchedContext_Unbind(context));
}

TEST(sched_context, unbind_frees_a_notification_too)
{
    seL4_CPtr context = new_context(1000, 1000), notification = new_notification();

    check_ok(seL4_SchedContext_Bind(context, notification));
    check_ok(seL4_SchedContext_Unbind(context));
    check_ok(seL4_SchedContext_Bind(new_context(1000, 1000), notification));
}

TEST(sched_context, deleting_it_frees_the_notification)
{
    seL4_CPtr context = new_context(1000, 1000), notification = new_notification();

    check_ok(seL4_SchedContext_Bind(context, notification));
    check_ok(delete_slot(context));
    check_ok(seL4_SchedContext_Bind(new_context(1000, 1000), notification));
}

TEST(sched_context, a_thread_cannot_take_its_own_away)
{
    check_error(seL4_SchedContext_Unbind(ROOT_CONTEXT), seL4_IllegalOperation);
    check_error(seL4_SchedContext_UnbindObject(ROOT_CONTEXT, ROOT), seL4_IllegalOperation);
}

TEST(sched_context, a_thread_can_delete_its_own)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    (void)delete_slot(ROOT_CONTEXT);
    now_runs(thread);
}

/* ---- Consumed ---- */

TEST(sched_context, consumed_tells_the_time_used_since_last_asked)
{
    check_equal(seL4_SchedContext_Consumed(ROOT_CONTEXT).consumed, 0);
    host_advance(123);
    check_equal(seL4_SchedContext_Consumed(ROOT_CONTEXT).consumed, 123);
    check_equal(seL4_SchedContext_Consumed(ROOT_CONTEXT).consumed, 0);
}

TEST(sched_context, consumed_of_another_is_what_that_one_used)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    start(thread);
    host_advance(50);
    check_ok(seL4_TCB_Suspend(thread));
    now_runs(ROOT);
    host_advance(20);
    check_equal(seL4_SchedContext_Consumed(context_of(thread)).consumed, 50);
}

TEST(sched_context, consumed_of_one_never_used_is_0)
{
    check_equal(seL4_SchedContext_Consumed(new_context(1000, 1000)).consumed, 0);
    check_equal(seL4_SchedContext_Consumed(unconfigured()).consumed, 0);
}

/* ---- YieldTo ---- */

TEST(sched_context, yield_to_runs_an_equal_thread_and_tells_its_time)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT);

    check_ok(seL4_TCB_Resume(thread));
    seL4_SchedContext_YieldTo(context_of(thread));
    now_runs(thread);
    check(peek_has_yielded(host_thread_by_slot(ROOT)));
    host_advance(77);
    seL4_Yield();
    now_runs(ROOT);
    check_equal(label_of(ROOT), 0);
    check_equal(word_of(ROOT, 0), 77);
    check(!peek_has_yielded(host_thread_by_slot(ROOT)));
}

TEST(sched_context, yield_to_runs_a_higher_thread_that_waits_for_nothing)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT), other = new_thread(PRIORITY_ROOT);

    check_ok(seL4_TCB_Resume(other));
    check_ok(seL4_TCB_Resume(thread));
    seL4_SchedContext_YieldTo(context_of(thread));
    now_runs(thread);
}

TEST(sched_context, yield_to_a_lower_priority_comes_back_at_once)
{
    seL4_CPtr first = new_thread(PRIORITY_LOW), second = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(first));
    check_ok(seL4_TCB_Resume(second));
    check_equal(seL4_SchedContext_YieldTo(context_of(second)).error, seL4_NoError);
    now_runs(ROOT);
    (void)seL4_TCB_Suspend(ROOT);
    now_runs(second); /* before its equals */
}

TEST(sched_context, yield_to_a_thread_that_does_not_run_comes_back_at_once)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT);

    check_equal(seL4_SchedContext_YieldTo(context_of(thread)).consumed, 0);
    now_runs(ROOT);
}

TEST(sched_context, yield_to_needs_another_thread_that_is_bound)
{
    check_equal(seL4_SchedContext_YieldTo(ROOT_CONTEXT).error, seL4_IllegalOperation);
    check_equal(seL4_SchedContext_YieldTo(new_context(1000, 1000)).error, seL4_IllegalOperation);
}

TEST(sched_context, yield_to_a_priority_above_the_mcp_is_refused)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT);

    check_ok(seL4_TCB_SetMCPriority(ROOT, ROOT, PRIORITY_ROOT - 1));
    check_equal(seL4_SchedContext_YieldTo(context_of(thread)).error, seL4_IllegalOperation);
}

TEST(sched_context, a_yield_to_that_is_sent_wants_no_answer)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT);

    check_ok(seL4_TCB_Resume(thread));
    seL4_Send(context_of(thread), tag(SchedContextYieldTo, 0, 0));
    now_runs(thread);
    check(!peek_has_yielded(host_thread_by_slot(ROOT)));
}

/* The root task has yielded to this thread, which runs now. */
static seL4_CPtr yielded_to(void)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT);

    check_ok(seL4_TCB_Resume(thread));
    seL4_SchedContext_YieldTo(context_of(thread));
    now_runs(thread);
    return thread;
}

TEST(sched_context, a_yielder_learns_of_the_end_when_the_target_is_deleted)
{
    seL4_CPtr thread = yielded_to();

    host_advance(10);
    (void)delete_slot(thread);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 0);
    check_equal(word_of(ROOT, 0), 10);
}

TEST(sched_context, a_yielder_learns_of_the_end_when_the_context_is_deleted)
{
    seL4_CPtr thread = yielded_to();

    (void)delete_slot(context_of(thread));
    now_runs(ROOT);
    check_equal(label_of(ROOT), 0);
    check(!peek_has_yielded(host_thread_by_slot(ROOT)));
}

TEST(sched_context, a_yielder_learns_of_the_end_when_the_target_is_suspended)
{
    seL4_CPtr thread = yielded_to();

    (void)seL4_TCB_Suspend(thread);
    now_runs(ROOT);
    check(!peek_has_yielded(host_thread_by_slot(ROOT)));
}

TEST(sched_context, a_yielder_that_is_suspended_forgets)
{
    seL4_CPtr thread = yielded_to();

    check_ok(seL4_TCB_Suspend(ROOT));
    now_runs(thread);
    check(!peek_has_yielded(host_thread_by_slot(ROOT)));
    check_ok(delete_slot(ROOT));
}

TEST(sched_context, the_later_of_two_yielders_is_the_one_that_waits)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT), other = new_thread(PRIORITY_ROOT);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_Resume(other));
    seL4_SchedContext_YieldTo(context_of(thread));
    now_runs(thread);
    /* The time of the thread is up; the root task comes before the others, and is told. */
    seL4_Yield();
    now_runs(ROOT);
    seL4_Yield();
    now_runs(other);
    seL4_SchedContext_YieldTo(context_of(thread));
    now_runs(thread);
    check(peek_has_yielded(host_thread_by_slot(other)));
    check_ok(seL4_TCB_Suspend(other));
    check(!peek_has_yielded(host_thread_by_slot(other)));
}

TEST(sched_context, two_threads_can_yield_to_the_same_at_once)
{
    seL4_CPtr thread = yielded_to(), other = new_thread(PRIORITY_HIGH);

    check_ok(seL4_TCB_SetPriority(thread, thread, PRIORITY_ROOT));
    check_ok(seL4_TCB_Resume(other));
    now_runs(other);
    check_ok(seL4_TCB_SetPriority(other, other, PRIORITY_ROOT - 1));
    now_runs(thread);
    seL4_SchedContext_YieldTo(context_of(other));
    now_runs(thread);
}

TEST(sched_context, truncated_and_unknown_operations_are_refused)
{
    check_error(invoke(ROOT_CONTEXT, SchedContextBind, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CONTEXT, SchedContextUnbindObject, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(ROOT_CONTEXT, TCBResume, 0, 0), seL4_IllegalOperation);
}

/* ---- lent along a call ---- */

TEST(sched_context, unbinding_a_lent_one_stops_the_server)
{
    seL4_CPtr endpoint = new_endpoint(), server = new_passive_receiver(endpoint, new_reply()), caller;

    set_priority(server, PRIORITY_LOW);
    caller = new_caller(endpoint, 1);
    check(peek_has_context(host_thread_by_slot(server)));
    check_ok(seL4_SchedContext_Unbind(context_of(caller)));
    check(!peek_has_context(host_thread_by_slot(server)));
    check_ok(seL4_SchedContext_Bind(context_of(caller), server));
}

TEST(sched_context, a_server_can_give_its_callers_context_to_nobody)
{
    seL4_CPtr endpoint = new_endpoint(), server = new_passive_receiver(endpoint, new_reply());

    seL4_Call(endpoint, tag(0, 0, 0));
    now_runs(server);
    check_error(seL4_SchedContext_Unbind(ROOT_CONTEXT), seL4_IllegalOperation);
    check_equal(host_advance(100), HOST_RETURNED);
    check_equal(seL4_SchedContext_Consumed(ROOT_CONTEXT).consumed, 100);
}

TEST(sched_context, unbinding_a_lent_one_also_ends_its_way_back)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_passive_receiver(endpoint, reply), caller;
    seL4_CPtr other = new_passive_thread(PRIORITY_LOW);

    set_priority(server, PRIORITY_LOW);
    caller = new_caller(endpoint, 1);
    check_ok(seL4_SchedContext_Unbind(context_of(caller)));
    check_ok(seL4_SchedContext_Bind(context_of(caller), other));
    seL4_Send(reply, tag(0, 0, 0));
    check(!peek_has_context(host_thread_by_slot(caller)));
    check(peek_has_context(host_thread_by_slot(other)));
}

/* ---- many at once ---- */

/* One of low priority that has used up its budget, which comes back when the others' does. */
static seL4_CPtr new_exhausted(seL4_Word already)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context_of(thread), 1000, 100000 - already, 0, 0, 0));
    start(thread);
    host_advance(1100);
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(thread)));
    set_priority(thread, PRIORITY_LOW);
    return thread;
}

TEST(sched_context, an_interrupt_is_served_while_many_get_their_budget_and_the_highest_priority_runs)
{
    seL4_CPtr notification = new_notification(), handler = new_slot(), urgent = new_thread(PRIORITY_HIGHER);
    seL4_CPtr threads[4];
    seL4_Word badge;

    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, 40, ROOT_CNODE, handler, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(handler, notification));
    start(urgent);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    for (unsigned int i = 0; i < 4; i++)
        threads[i] = new_exhausted(1100 * i);
    seL4_Wait(new_notification(), &badge);
    now_idle();
    host_preempt_after(2, 40);
    host_advance(200000);
    now_runs(urgent);
    for (unsigned int i = 0; i < 4; i++)
        check(peek_is_ready(host_thread_by_slot(threads[i])));
}
