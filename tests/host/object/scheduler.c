/* SPDX-License-Identifier: BSD-2-Clause */
/* Which thread runs, and for how long. */
#include "world.h"

static seL4_Word ignored;

static void configure(seL4_CPtr thread, seL4_Word budget, seL4_Word period, seL4_Word refills, seL4_Word flags)
{
    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context_of(thread), budget, period, refills, 0, flags));
}

/* The root task leaves the processor to others. */
static void leave(void)
{
    (void)seL4_TCB_Suspend(ROOT);
}

TEST(scheduler, priorities_are_strictly_observed)
{
    seL4_CPtr thread[5];

    for (seL4_Word i = 0; i < 5; i++) {
        thread[i] = new_thread(PRIORITY_LOW - 10 + 3 * i);
        check_ok(seL4_TCB_Resume(thread[i]));
    }
    leave();
    for (unsigned int i = 5; i-- > 0;) {
        now_runs(thread[i]);
        (void)seL4_TCB_Suspend(thread[i]);
    }
    now_idle();
}

TEST(scheduler, every_priority_has_a_queue)
{
    seL4_CPtr thread = new_thread(0);

    check_ok(seL4_TCB_Resume(thread));
    for (seL4_Word priority = 0; priority <= seL4_MaxPrio; priority += 15) {
        if (priority == PRIORITY_ROOT)
            continue;
        check_ok(seL4_TCB_SetPriority(thread, ROOT, priority));
        if (priority > PRIORITY_ROOT) {
            now_runs(thread);
            check_ok(seL4_TCB_SetPriority(thread, ROOT, 0));
        }
        now_runs(ROOT);
    }
}

TEST(scheduler, equals_take_turns_when_their_budget_ends)
{
    seL4_CPtr a = new_thread(PRIORITY_LOW), b = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(a));
    check_ok(seL4_TCB_Resume(b));
    leave();
    for (unsigned int turn = 0; turn < 6; turn++) {
        now_runs(turn % 2 ? b : a);
        check_equal(host_advance(4900), HOST_RETURNED);
        check_equal(host_advance(100), HOST_SWITCHED);
    }
}

TEST(scheduler, equals_take_turns_by_yielding)
{
    seL4_CPtr a = new_thread(PRIORITY_LOW), b = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(a));
    check_ok(seL4_TCB_Resume(b));
    leave();
    for (unsigned int turn = 0; turn < 6; turn++) {
        now_runs(turn % 2 ? b : a);
        seL4_Yield();
    }
}

TEST(scheduler, a_preempted_thread_is_the_first_of_its_priority)
{
    seL4_CPtr a = new_thread(PRIORITY_LOW), b = new_thread(PRIORITY_LOW), notification = new_notification();
    seL4_CPtr handler = new_slot(), high = new_waiter(notification);

    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, 40, ROOT_CNODE, handler, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(handler, notification));
    check_ok(seL4_TCB_Resume(a));
    check_ok(seL4_TCB_Resume(b));
    leave();
    now_runs(a);
    check_equal(host_raise_irq(40), HOST_SWITCHED);
    now_runs(high);
    seL4_Wait(notification, &ignored);
    now_runs(a);
}

TEST(scheduler, budget_used_up_lets_lower_priorities_run)
{
    seL4_CPtr high = new_thread(PRIORITY_HIGH);

    configure(high, 2000, 10000, 0, 0);
    start(high);
    check_equal(host_advance(1900), HOST_RETURNED);
    check_equal(host_advance(200), HOST_SWITCHED);
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(high)));
    check_equal(host_advance(7800), HOST_RETURNED);
    check_equal(host_advance(300), HOST_SWITCHED);
    now_runs(high);
}

TEST(scheduler, budget_bounds_the_share_of_the_processor)
{
    seL4_CPtr high = new_thread(PRIORITY_HIGH);
    uint64_t used = 0;

    configure(high, 1000, 10000, 0, 0);
    start(high);
    for (unsigned int i = 0; i < 10000; i++) { /* a second in steps of 100 us */
        used += host_current() == host_thread_by_slot(high);
        host_advance(100);
    }
    check(used >= 950 && used <= 1010);
}

TEST(scheduler, yield_gives_up_the_rest_of_a_periods_budget)
{
    seL4_CPtr high = new_thread(PRIORITY_HIGH);

    configure(high, 5000, 20000, 0, 0);
    start(high);
    host_advance(100);
    seL4_Yield();
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(high)));
    host_advance(19000);
    now_runs(ROOT);
    host_advance(1100);
    now_runs(high);
}

TEST(scheduler, a_sporadic_context_is_bounded_by_its_budget_too)
{
    seL4_CPtr high = new_thread(PRIORITY_HIGH);
    uint64_t used = 0;

    configure(high, 1000, 10000, 0, seL4_SchedContext_Sporadic);
    start(high);
    for (unsigned int i = 0; i < 10000; i++) {
        used += host_current() == host_thread_by_slot(high);
        if (host_current() == host_thread_by_slot(high) && i % 7 == 0) {
            (void)seL4_TCB_Suspend(high);
            now_runs(ROOT);
            check_ok(seL4_TCB_Resume(high));
            host_use_ipc_buffer();
        }
        host_advance(100);
        host_use_ipc_buffer();
    }
    check(used <= 1010);
}

TEST(scheduler, the_earliest_refill_comes_first)
{
    seL4_CPtr thread[4];
    const seL4_Word period[4] = {30000, 10000, 20000, 10000};

    for (unsigned int i = 0; i < 4; i++) {
        thread[i] = new_thread(PRIORITY_HIGH);
        configure(thread[i], 1000, period[i], 0, 0);
        start(thread[i]);
        host_advance(1000);
        now_runs(ROOT);
        check(peek_awaits_refill(host_thread_by_slot(thread[i])));
    }
    leave();
    now_idle();
    host_advance_to_deadline();
    now_runs(thread[1]);
}

TEST(scheduler, a_thread_that_waits_for_its_refill_can_be_suspended_and_resumed)
{
    seL4_CPtr first = new_thread(PRIORITY_HIGH), second = new_thread(PRIORITY_HIGH), third = new_thread(PRIORITY_HIGH);
    const seL4_CPtr threads[] = {first, second, third};

    for (unsigned int i = 0; i < 3; i++) {
        configure(threads[i], 1000, 10000 + 5000 * i, 0, 0);
        start(threads[i]);
        host_advance(1000);
        now_runs(ROOT);
    }
    check_ok(seL4_TCB_Suspend(second)); /* from the middle */
    check_ok(seL4_TCB_Suspend(first));  /* from the front */
    check_ok(seL4_TCB_Suspend(third));
    check_ok(seL4_TCB_Resume(second));
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(second)));
}

TEST(scheduler, a_thread_woken_with_budget_left_runs_at_once)
{
    seL4_CPtr notification = new_notification(), high = new_waiter(notification);

    configure(high, 1000, 10000, 0, 0);
    seL4_Signal(notification);
    now_runs(high);
    host_advance(500);
    seL4_Wait(notification, &ignored);
    now_runs(ROOT);
    seL4_Signal(notification);
    now_runs(high);
    host_advance(495);
    now_runs(ROOT);
}

TEST(scheduler, nothing_runs_when_nobody_can)
{
    leave();
    now_idle();
    host_advance(1000000);
    now_idle();
}

TEST(scheduler, an_interrupt_that_nobody_wants_is_masked_and_forgotten)
{
    host_raise_irq(45);
    now_runs(ROOT);
}

TEST(scheduler, a_budget_that_ends_during_a_system_call_postpones_the_call)
{
    const struct host_config config = {.entry_ticks = 1000}; /* 100 us for each entry */
    seL4_CPtr thread, other;
    unsigned int calls = 0;

    boot(&config);
    thread = new_thread(PRIORITY_LOW);
    other = new_thread(PRIORITY_LOW);
    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_Resume(other));
    leave();
    now_runs(thread);
    while (host_current() == host_thread_by_slot(thread) && calls++ < 1000)
        seL4_DebugPutChar('.');
    check(calls > 20 && calls < 80);
    now_runs(other);
}

TEST(scheduler, a_fault_when_the_budget_ends_comes_after_the_next_refill)
{
    const struct host_config config = {.entry_ticks = 30000}; /* 3 ms */
    seL4_CPtr thread, endpoint;
    char byte;

    boot(&config);
    endpoint = new_endpoint();
    thread = new_thread(PRIORITY_LOW);
    set_fault_endpoint(thread, endpoint);
    check_ok(seL4_TCB_Resume(thread));
    leave();
    now_runs(thread);
    check(!host_user_read(0x666000, &byte, 1));
    if (host_current() == host_thread_by_slot(thread))
        check(!host_user_read(0x666000, &byte, 1));
    check_equal(state_of(thread), ON_SEND);
}

TEST(scheduler, raising_the_priority_of_a_thread_without_context_changes_nothing_else)
{
    seL4_CPtr thread = new_passive_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    set_priority(thread, PRIORITY_HIGH);
    now_runs(ROOT);
    check_ok(seL4_SchedContext_Bind(new_context(1000, 1000), thread));
    now_runs(thread);
}

TEST(scheduler, two_threads_woken_at_once_run_by_priority)
{
    seL4_CPtr endpoint = new_endpoint(), low = new_receiver(endpoint, new_reply()),
              high = new_receiver(endpoint, new_reply());

    set_priority(low, PRIORITY_HIGH);
    set_priority(high, PRIORITY_HIGHER);
    check_ok(delete_slot(endpoint)); /* both are restarted in one kernel entry */
    now_runs(ROOT);
    check_equal(state_of(low), INACTIVE);
    check_equal(state_of(high), INACTIVE);
}

TEST(scheduler, threads_restarted_in_one_entry_run_by_priority_and_then_in_order)
{
    seL4_CPtr endpoint = new_endpoint(), badged = new_badged(endpoint, 1), sender[4];
    const seL4_Word priority[4] = {110, 130, 120, 130};

    for (unsigned int i = 0; i < 4; i++)
        sender[i] = new_sender(badged, i);
    for (unsigned int i = 0; i < 4; i++)
        set_priority(sender[i], priority[i]);
    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, badged, seL4_WordBits));
    now_runs(ROOT);
    for (unsigned int i = 0; i < 4; i++)
        check_equal(state_of(sender[i]), ON_SEND);
}

TEST(scheduler, a_passive_server_pays_with_its_callers_budget)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_passive_receiver(endpoint, reply);
    seL4_CPtr caller = new_thread(PRIORITY_HIGH);

    configure(caller, 1000, 10000, 0, 0);
    start(caller);
    host_advance(400);
    seL4_Call(endpoint, tag(0, 0, 0));
    now_runs(server);
    host_advance(590);
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(server)));
    host_advance(9100);
    now_runs(server);
}
