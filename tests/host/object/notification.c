/* SPDX-License-Identifier: BSD-2-Clause */
/* Notifications: signals, who gets them, and what they bring along. */
#include "world.h"

TEST(notification, a_signal_is_kept_until_somebody_waits)
{
    seL4_CPtr notification = new_notification();
    seL4_Word badge = 0;

    seL4_Signal(new_badged(notification, 6));
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    check_equal(badge, 6);
    check_equal(poll(notification), 0);
}

TEST(notification, badges_of_several_signals_are_joined)
{
    seL4_CPtr notification = new_notification();

    seL4_Signal(new_badged(notification, 0x12));
    seL4_Signal(new_badged(notification, 0x21));
    check_equal(poll(notification), 0x33);
}

TEST(notification, poll_with_nothing_there_gives_badge_0)
{
    check_equal(poll(new_notification()), 0);
    now_runs(ROOT);
}

TEST(notification, a_waiter_gets_the_badge_of_the_signal)
{
    seL4_CPtr notification = new_notification(), waiter = new_waiter(notification);

    check_equal(state_of(waiter), ON_NOTIFICATION);
    seL4_Signal(new_badged(notification, 9));
    now_runs(waiter);
    check_equal(badge_of(waiter), 9);
}

TEST(notification, a_signal_with_badge_0_wakes_too)
{
    seL4_CPtr notification = new_notification(), waiter = new_waiter(notification);

    seL4_Signal(notification);
    now_runs(waiter);
    check_equal(badge_of(waiter), 0);
}

TEST(notification, a_signal_with_badge_0_is_kept_too)
{
    seL4_CPtr notification = new_notification();
    seL4_Word badge = 1;

    seL4_Signal(notification);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    check_equal(badge, 0);
}

TEST(notification, a_signal_wakes_one_waiter_and_the_first_that_came)
{
    seL4_CPtr notification = new_notification(), first = new_waiter(notification), second = new_waiter(notification);

    seL4_Signal(notification);
    now_runs(first);
    check_equal(state_of(second), ON_NOTIFICATION);
}

TEST(notification, the_waiter_of_highest_priority_is_woken_first)
{
    seL4_CPtr notification = new_notification(), first = new_waiter(notification), second = new_waiter(notification);

    set_priority(second, PRIORITY_HIGHER);
    seL4_Signal(notification);
    now_runs(second);
    check_equal(state_of(first), ON_NOTIFICATION);
}

TEST(notification, a_new_priority_moves_a_waiter)
{
    seL4_CPtr notification = new_notification(), first = new_waiter(notification), second = new_waiter(notification);

    set_priority(first, PRIORITY_LOW);
    seL4_Signal(notification);
    now_runs(second);
}

TEST(notification, signalling_needs_the_right_to_write)
{
    seL4_CPtr notification = new_notification();

    check_error(invoke(new_copy(notification, READ_ONLY), 0, 0, 0), seL4_InvalidCapability);
    check_detail(0);
    check_equal(poll(notification), 0);
}

TEST(notification, waiting_needs_the_right_to_read)
{
    seL4_CPtr notification = new_notification(), thread = new_thread(PRIORITY_HIGH);
    seL4_CPtr write_only = new_copy(notification, seL4_CanWrite);
    seL4_Word badge;

    start(thread);
    seL4_Wait(write_only, &badge);
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(notification, a_call_signals_and_comes_back)
{
    seL4_CPtr notification = new_notification();

    check_ok(invoke(new_badged(notification, 3), 0, 0, 0));
    check_equal(poll(notification), 3);
}

TEST(notification, a_receive_with_a_reply_object_waits_for_signals_too)
{
    seL4_CPtr notification = new_notification(), thread = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    start(thread);
    seL4_Recv(notification, &badge, new_reply());
    now_runs(ROOT);
    seL4_Signal(new_badged(notification, 2));
    now_runs(thread);
    check_equal(badge_of(thread), 2);
}

TEST(notification, deleting_it_restarts_the_waiters)
{
    seL4_CPtr notification = new_notification(), a = new_waiter(notification), b = new_waiter(notification);

    host_preempt_after(1, HOST_IRQ_SPURIOUS);
    check_ok(delete_slot(notification));
    now_runs(ROOT);
    check_equal(state_of(a), INACTIVE); /* they waited again, on nothing, and have no fault handler */
    check_equal(state_of(b), INACTIVE);
}

TEST(notification, a_suspended_waiter_gets_no_signal)
{
    seL4_CPtr notification = new_notification(), waiter = new_waiter(notification);

    check_ok(seL4_TCB_Suspend(waiter));
    seL4_Signal(new_badged(notification, 4));
    now_runs(ROOT);
    check_equal(poll(notification), 4);
}

/* ---- bound to a thread ---- */

TEST(notification, a_bound_one_reaches_the_thread_that_waits_on_an_endpoint)
{
    seL4_CPtr endpoint = new_endpoint(), notification = new_notification(), reply = new_reply();
    seL4_CPtr receiver = new_receiver(endpoint, reply);

    check_ok(seL4_TCB_BindNotification(receiver, notification));
    seL4_Signal(new_badged(notification, 8));
    now_runs(receiver);
    check_equal(badge_of(receiver), 8);
    check_equal(label_of(receiver), 0);
    check_equal(state_of(receiver), RUNNING);
}

TEST(notification, a_bound_one_signalled_before_reaches_the_next_receive)
{
    seL4_CPtr notification = new_notification();
    seL4_Word badge = 0;

    check_ok(seL4_TCB_BindNotification(ROOT, notification));
    seL4_Signal(new_badged(notification, 8));
    seL4_Recv(new_endpoint(), &badge, new_reply());
    now_runs(ROOT);
    check_equal(badge, 8);
}

TEST(notification, a_bound_one_comes_before_messages_that_wait)
{
    seL4_CPtr notification = new_notification(), endpoint = new_endpoint();
    seL4_Word badge = 0;

    new_sender(endpoint, 5);
    check_ok(seL4_TCB_BindNotification(ROOT, notification));
    seL4_Signal(new_badged(notification, 8));
    seL4_Recv(endpoint, &badge, new_reply());
    check_equal(badge, 8);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 5);
}

TEST(notification, a_bound_thread_that_does_not_receive_is_told_later)
{
    seL4_CPtr notification = new_notification(), endpoint = new_endpoint(), sender = new_sender(endpoint, 1);

    check_ok(seL4_TCB_BindNotification(sender, notification));
    seL4_Signal(new_badged(notification, 8));
    now_runs(ROOT);
    check_equal(state_of(sender), ON_SEND);
    check_ok(seL4_TCB_UnbindNotification(sender));
    check_equal(poll(notification), 8);
}

TEST(notification, a_bound_thread_can_wait_for_its_own)
{
    seL4_CPtr notification = new_notification();
    seL4_Word badge = 0;

    check_ok(seL4_TCB_BindNotification(ROOT, notification));
    seL4_Signal(new_badged(notification, 3));
    seL4_Wait(notification, &badge);
    check_equal(badge, 3);
}

TEST(notification, another_thread_cannot_wait_for_a_bound_one)
{
    seL4_CPtr notification = new_notification(), thread = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    check_ok(seL4_TCB_BindNotification(ROOT, notification));
    start(thread);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(notification, an_unbound_one_does_not_reach_the_thread)
{
    seL4_CPtr notification = new_notification(), receiver = new_receiver(new_endpoint(), new_reply());

    check_ok(seL4_TCB_BindNotification(receiver, notification));
    check_ok(seL4_TCB_UnbindNotification(receiver));
    seL4_Signal(notification);
    now_runs(ROOT);
    check_equal(state_of(receiver), ON_RECEIVE);
    check_error(seL4_TCB_UnbindNotification(receiver), seL4_IllegalOperation);
}

TEST(notification, a_thread_and_a_notification_are_bound_once)
{
    seL4_CPtr notification = new_notification(), other = new_notification(), thread = new_tcb();

    check_ok(seL4_TCB_BindNotification(ROOT, notification));
    check_error(seL4_TCB_BindNotification(ROOT, other), seL4_IllegalOperation);
    check_error(seL4_TCB_BindNotification(thread, notification), seL4_IllegalOperation);
    check_ok(seL4_TCB_BindNotification(thread, other));
}

TEST(notification, one_with_waiters_cannot_be_bound)
{
    seL4_CPtr notification = new_notification();

    new_waiter(notification);
    check_error(seL4_TCB_BindNotification(ROOT, notification), seL4_IllegalOperation);
}

TEST(notification, binding_needs_a_notification_that_can_be_read)
{
    check_error(seL4_TCB_BindNotification(ROOT, new_endpoint()), seL4_InvalidCapability);
    check_detail(1);
    check_error(seL4_TCB_BindNotification(ROOT, new_copy(new_notification(), seL4_CanWrite)), seL4_IllegalOperation);
}

TEST(notification, deleting_a_bound_one_frees_the_thread)
{
    seL4_CPtr notification = new_notification();

    check_ok(seL4_TCB_BindNotification(ROOT, notification));
    check_ok(delete_slot(notification));
    check_error(seL4_TCB_UnbindNotification(ROOT), seL4_IllegalOperation);
    check_ok(seL4_TCB_BindNotification(ROOT, new_notification()));
}

TEST(notification, deleting_the_bound_thread_frees_it)
{
    seL4_CPtr notification = new_notification(), thread = new_tcb();

    check_ok(seL4_TCB_BindNotification(thread, notification));
    check_ok(delete_slot(thread));
    check_ok(seL4_TCB_BindNotification(ROOT, notification));
}

/* ---- with a scheduling context ---- */

/* A passive thread that waits for a signal, by way of a context that it had to get there. */
static seL4_CPtr passive_waiter(seL4_CPtr notification)
{
    seL4_CPtr waiter = new_waiter(notification);

    check_ok(seL4_SchedContext_Unbind(context_of(waiter)));
    return waiter;
}

TEST(notification, a_signal_lends_the_context_to_a_passive_waiter)
{
    seL4_CPtr notification = new_notification(), context = new_context(1000, 1000),
              waiter = passive_waiter(notification);

    check_ok(seL4_SchedContext_Bind(context, notification));
    seL4_Signal(notification);
    now_runs(waiter);
    check(peek_is_bound(context));
}

TEST(notification, the_context_goes_back_when_the_thread_waits_again)
{
    seL4_CPtr notification = new_notification(), context = new_context(1000, 1000),
              waiter = passive_waiter(notification);
    seL4_Word badge;

    check_ok(seL4_SchedContext_Bind(context, notification));
    seL4_Signal(notification);
    now_runs(waiter);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    check(!peek_is_bound(context));
    seL4_Signal(notification);
    now_runs(waiter);
}

TEST(notification, a_passive_thread_woken_without_a_context_runs_when_it_gets_one)
{
    seL4_CPtr notification = new_notification(), waiter = passive_waiter(notification);

    seL4_Signal(notification);
    now_runs(ROOT);
    check_equal(state_of(waiter), RUNNING);
    check_ok(seL4_SchedContext_Bind(context_of(waiter), waiter));
    now_runs(waiter);
}

TEST(notification, a_context_in_use_is_not_lent_again)
{
    seL4_CPtr notification = new_notification(), context = new_context(1000, 1000);
    seL4_CPtr first = passive_waiter(notification), second = passive_waiter(notification);

    check_ok(seL4_SchedContext_Bind(context, notification));
    seL4_Signal(notification);
    now_runs(first);
    seL4_Signal(notification);
    now_runs(first);
    check_equal(state_of(second), RUNNING);
    check(!peek_has_context(host_thread_by_slot(second)));
}

TEST(notification, an_active_waiter_keeps_its_own_context)
{
    seL4_CPtr notification = new_notification(), context = new_context(1000, 1000), waiter = new_waiter(notification);

    check_ok(seL4_SchedContext_Bind(context, notification));
    seL4_Signal(notification);
    now_runs(waiter);
    check(!peek_is_bound(context) && peek_is_bound(context_of(waiter)));
}

TEST(notification, a_bound_passive_receiver_borrows_the_context_and_returns_it)
{
    seL4_CPtr endpoint = new_endpoint(), notification = new_notification(), context = new_context(1000, 1000);
    seL4_CPtr reply = new_reply(), receiver = new_passive_receiver(endpoint, reply);
    seL4_Word badge;

    check_ok(seL4_TCB_BindNotification(receiver, notification));
    check_ok(seL4_SchedContext_Bind(context, notification));
    seL4_Signal(notification);
    now_runs(receiver);
    check(peek_is_bound(context));
    seL4_Recv(endpoint, &badge, reply);
    now_runs(ROOT);
    check(!peek_is_bound(context));
}

TEST(notification, deleting_it_frees_its_context)
{
    seL4_CPtr notification = new_notification(), context = new_context(1000, 1000);

    check_ok(seL4_SchedContext_Bind(context, notification));
    check_ok(delete_slot(notification));
    check_ok(seL4_SchedContext_Bind(context, new_notification()));
}
