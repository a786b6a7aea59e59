/* SPDX-License-Identifier: BSD-2-Clause */
/* Notifications: signals, their badges, who gets them, and the thread that one is bound to. */
#include "framework.h"

static seL4_CPtr waited_on, received_on, reply_slot;

/* Waits once; results[argument] = the badge. */
static void wait_once(seL4_Word argument)
{
    seL4_Word badge = ~0ul;
    seL4_Wait(waited_on, &badge);
    results[argument] = badge;
    results[31]++;
}

/* Receives once from the endpoint; results[argument] = the badge. */
static void receive_once(seL4_Word argument)
{
    seL4_Word badge = ~0ul;
    seL4_Recv(received_on, &badge, reply_slot);
    results[argument] = badge;
}

static seL4_Word poll(seL4_CPtr notification)
{
    seL4_Word badge = ~0ul;
    seL4_Poll(notification, &badge);
    return badge;
}

CASE(notification, a_signal_is_kept_until_somebody_waits)
{
    seL4_CPtr notification = new_notification();
    seL4_Word badge = 0;
    seL4_Signal(new_badged(notification, 6));
    seL4_Wait(notification, &badge);
    check_equal(badge, 6);
    check_equal(poll(notification), 0);
}

CASE(notification, badges_of_several_signals_are_joined)
{
    seL4_CPtr notification = new_notification();
    seL4_Signal(new_badged(notification, 1));
    seL4_Signal(new_badged(notification, 4));
    seL4_Signal(new_badged(notification, 0x12));
    check_equal(poll(notification), 0x17);
    check_equal(poll(notification), 0);
}

CASE(notification, poll_with_nothing_there_gives_badge_0)
{
    check_equal(poll(new_notification()), 0);
}

CASE(notification, wait_blocks_until_a_signal_comes)
{
    waited_on = new_notification();
    thread_start(wait_once, 0, PRIORITY_HIGH);
    check_equal(results[31], 0);
    seL4_Signal(new_badged(waited_on, 3));
    check_equal(results[0], 3);
}

CASE(notification, a_signal_through_an_unbadged_capability_wakes_with_badge_0)
{
    results[0] = ~0ul;
    waited_on = new_notification();
    thread_start(wait_once, 0, PRIORITY_HIGH);
    seL4_Signal(waited_on);
    check_equal(results[31], 1);
    check_equal(results[0], 0);
}

CASE(notification, a_signal_wakes_one_waiter)
{
    waited_on = new_notification();
    for (int i = 0; i < 3; i++)
        thread_start(wait_once, i, PRIORITY_HIGH);
    seL4_Signal(new_badged(waited_on, 1));
    check_equal(results[31], 1);
    check_equal(poll(waited_on), 0);
    seL4_Signal(new_badged(waited_on, 2));
    check_equal(results[31], 2);
}

CASE(notification, waiters_of_one_priority_are_woken_in_order)
{
    waited_on = new_notification();
    for (int i = 0; i < 3; i++)
        thread_start(wait_once, i, PRIORITY_HIGH);
    for (seL4_Word i = 0; i < 3; i++)
        seL4_Signal(new_badged(waited_on, 10 + i));
    for (int i = 0; i < 3; i++)
        check_equal(results[i], 10 + i);
}

CASE(notification, the_waiter_of_highest_priority_is_woken_first)
{
    waited_on = new_notification();
    thread_start(wait_once, 0, PRIORITY_HIGH);
    thread_start(wait_once, 1, PRIORITY_HIGH + 2);
    thread_start(wait_once, 2, PRIORITY_HIGH + 1);
    for (seL4_Word i = 0; i < 3; i++)
        seL4_Signal(new_badged(waited_on, 10 + i));
    check_equal(results[1], 10);
    check_equal(results[2], 11);
    check_equal(results[0], 12);
}

REFUSED(notification, signal_needs_the_right_to_write)
{
    seL4_CPtr notification = new_notification();
    seL4_CPtr readable = new_slot();
    check_ok(mint_to(readable, notification, seL4_CanRead, 2));
    seL4_Signal(readable);
    check_equal(poll(notification), 0);
    check_error(invoke(readable, 0, 0, 0), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(notification, wait_needs_the_right_to_read)
{
    seL4_CPtr faults = new_endpoint();
    waited_on = new_copy(new_notification(), seL4_CanWrite);
    struct thread *thread = thread_create(wait_once, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, new_reply());
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), waited_on);
    check_equal(seL4_GetMR(seL4_CapFault_InRecvPhase), 1);
}

CASE(notification, a_call_on_a_notification_signals_and_comes_back)
{
    seL4_CPtr notification = new_notification();
    check_ok(invoke(new_badged(notification, 7), 0, 0, 0));
    check_equal(poll(notification), 7);
}

CASE(notification, deleting_it_restarts_the_waiters)
{
    seL4_CPtr faults = new_endpoint();
    waited_on = new_notification();
    struct thread *thread = thread_create(wait_once, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_ok(delete_slot(waited_on));
    seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, new_reply());
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_CapFault);
    check_equal(results[31], 0);
}

CASE(notification, a_suspended_waiter_gets_no_signal)
{
    waited_on = new_notification();
    struct thread *thread = thread_start(wait_once, 0, PRIORITY_HIGH);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    seL4_Signal(new_badged(waited_on, 8));
    check_equal(results[31], 0);
    check_equal(poll(waited_on), 8);
}

/* ---- Bound notifications ---- */

static struct thread *start_bound_receiver(seL4_CPtr notification)
{
    received_on = new_endpoint();
    reply_slot = new_reply();
    struct thread *thread = thread_create(receive_once, 0, PRIORITY_HIGH);
    check_ok(seL4_TCB_BindNotification(thread->tcb, notification));
    return thread;
}

CASE(notification, a_bound_one_reaches_the_thread_that_waits_on_an_endpoint)
{
    seL4_CPtr notification = new_notification();
    struct thread *thread = start_bound_receiver(notification);
    thread_resume(thread);
    seL4_Signal(new_badged(notification, 0x30));
    check(thread->done);
    check_equal(results[0], 0x30);
}

CASE(notification, a_bound_one_signalled_before_reaches_the_next_receive)
{
    seL4_CPtr notification = new_notification();
    struct thread *thread = start_bound_receiver(notification);
    seL4_Signal(new_badged(notification, 0x31));
    thread_resume(thread);
    check_equal(results[0], 0x31);
}

CASE(notification, a_bound_thread_can_still_receive_messages)
{
    struct thread *thread = start_bound_receiver(new_notification());
    thread_resume(thread);
    seL4_Send(new_badged(received_on, 4), seL4_MessageInfo_new(0, 0, 0, 0));
    check_equal(results[0], 4);
}

CASE(notification, an_unbound_one_does_not_reach_the_thread)
{
    seL4_CPtr notification = new_notification();
    struct thread *thread = start_bound_receiver(notification);
    thread_resume(thread);
    check_ok(seL4_TCB_UnbindNotification(thread->tcb));
    seL4_Signal(new_badged(notification, 1));
    check(!thread->done);
    check_equal(poll(notification), 1);
}

REFUSED(notification, another_thread_cannot_wait_on_a_bound_one)
{
    seL4_CPtr faults = new_endpoint();
    waited_on = new_notification();
    start_bound_receiver(waited_on);
    struct thread *thread = thread_create(wait_once, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_CapFault);
}

REFUSED(notification, a_thread_and_a_notification_are_bound_once)
{
    seL4_CPtr notification = new_notification(), other = new_notification();
    struct thread *thread = start_bound_receiver(notification);
    check_error(seL4_TCB_BindNotification(thread->tcb, other), seL4_IllegalOperation);
    check_error(seL4_TCB_BindNotification(case_tcb(), notification), seL4_IllegalOperation);
    check_ok(seL4_TCB_UnbindNotification(thread->tcb));
    check_ok(seL4_TCB_BindNotification(thread->tcb, other));
}

REFUSED(notification, one_with_waiters_cannot_be_bound)
{
    waited_on = new_notification();
    thread_start(wait_once, 0, PRIORITY_HIGH);
    check_error(seL4_TCB_BindNotification(case_tcb(), waited_on), seL4_IllegalOperation);
}

REFUSED(notification, binding_needs_a_notification_that_can_be_read)
{
    seL4_CPtr tcb = new_tcb();
    seL4_Error error = seL4_TCB_BindNotification(tcb, new_endpoint());
    check(error == seL4_IllegalOperation || error == seL4_InvalidCapability);
    error = seL4_TCB_BindNotification(tcb, new_copy(new_notification(), seL4_CanWrite));
    check(error == seL4_IllegalOperation || error == seL4_InvalidCapability);
    check_ok(seL4_TCB_BindNotification(tcb, new_copy(new_notification(), seL4_CanRead)));
}

REFUSED(notification, unbinding_a_thread_without_one_is_refused)
{
    check_error(seL4_TCB_UnbindNotification(new_tcb()), seL4_IllegalOperation);
}

CASE(notification, deleting_a_bound_one_frees_the_thread)
{
    seL4_CPtr notification = new_notification(), other = new_notification();
    struct thread *thread = start_bound_receiver(notification);
    check_ok(delete_slot(notification));
    check_ok(seL4_TCB_BindNotification(thread->tcb, other));
    seL4_Signal(new_badged(other, 2));
    thread_resume(thread);
    check_equal(results[0], 2);
}

CASE(notification, deleting_the_bound_thread_frees_it)
{
    seL4_CPtr notification = new_notification();
    struct thread *thread = start_bound_receiver(notification);
    thread_resume(thread);
    check_ok(delete_slot(thread->tcb));
    check_ok(seL4_TCB_BindNotification(new_tcb(), notification));
}

CASE(notification, a_new_priority_moves_a_waiter)
{
    waited_on = new_notification();
    struct thread *first = thread_start(wait_once, 0, PRIORITY_HIGH);
    thread_start(wait_once, 1, PRIORITY_HIGH + 1);
    check_ok(seL4_TCB_SetPriority(first->tcb, case_tcb(), PRIORITY_HIGH + 2));
    seL4_Signal(new_badged(waited_on, 10));
    check_equal(results[0], 10);
    check_equal(results[1], 0);
}
