/* SPDX-License-Identifier: BSD-2-Clause */
/* Interrupts: handlers, delivery, software-generated ones. */
#include "world.h"

#define IRQ 40

static seL4_CPtr notification, handler;
static seL4_Word ignored;

static seL4_Error get(seL4_Word irq, seL4_CPtr slot)
{
    return seL4_IRQControl_Get(seL4_CapIRQControl, irq, ROOT_CNODE, slot, seL4_WordBits);
}

static void begin(void)
{
    notification = new_notification();
    handler = new_slot();
    check_ok(get(IRQ, handler));
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 5)));
}

TEST(irq, a_handler_is_issued_once)
{
    handler = new_slot();
    check(host_irq_is_masked(IRQ));
    check_ok(get(IRQ, handler));
    check(!host_irq_is_masked(IRQ));
    check_error(get(IRQ, new_slot()), seL4_RevokeFirst);
    check_ok(delete_slot(handler));
    check(host_irq_is_masked(IRQ));
    check_ok(get(IRQ, handler));
}

TEST(irq, a_handler_is_issued_again_only_after_the_last_copy_is_gone)
{
    seL4_CPtr copy;

    handler = new_slot();
    check_ok(get(IRQ, handler));
    copy = new_copy(handler, ALL);
    check_ok(delete_slot(handler));
    check_error(get(IRQ, handler), seL4_RevokeFirst);
    check(!host_irq_is_masked(IRQ));
    check_ok(delete_slot(copy));
    check_ok(get(IRQ, handler));
}

TEST(irq, revoking_the_control_takes_all_handlers)
{
    begin();
    check_ok(revoke(seL4_CapIRQControl));
    check(is_empty(handler));
    check(host_irq_is_masked(IRQ));
}

TEST(irq, interrupts_that_do_not_exist_are_refused)
{
    check_error(get(64, new_slot()), seL4_RangeError);
    check_range(0, 63);
    check_error(get(~0ul, new_slot()), seL4_RangeError);
    check_ok(get(63, new_slot()));
}

TEST(irq, the_kernels_timer_is_not_issued)
{
    check_error(get(HOST_TIMER_INTERRUPT, new_slot()), seL4_RevokeFirst);
}

TEST(irq, as_many_as_there_can_be_are_issued)
{
    const struct host_config config = {.interrupts = HOST_INTERRUPTS_MAX};

    boot(&config);
    check_ok(get(HOST_INTERRUPTS_MAX - 1, new_slot()));
    check_error(get(HOST_INTERRUPTS_MAX, new_slot()), seL4_RangeError);
}

TEST(irq, the_slot_must_exist_and_be_empty)
{
    check_error(get(IRQ, new_endpoint()), seL4_DeleteFirst);
    check_error(seL4_IRQControl_Get(seL4_CapIRQControl, IRQ, ROOT_CNODE, 0, 3), seL4_FailedLookup);
    check_error(seL4_IRQControl_Get(seL4_CapIRQControl, IRQ, new_endpoint(), 0, 3), seL4_FailedLookup);
    check(host_irq_is_masked(IRQ));
}

TEST(irq, a_trigger_can_be_chosen)
{
    check_ok(seL4_IRQControl_GetTrigger(seL4_CapIRQControl, IRQ, 1, ROOT_CNODE, new_slot(), seL4_WordBits));
    check(host_irq_is_edge(IRQ));
    check_ok(seL4_IRQControl_GetTrigger(seL4_CapIRQControl, IRQ + 1, 0, ROOT_CNODE, new_slot(), seL4_WordBits));
    check(!host_irq_is_edge(IRQ + 1));
    check_error(seL4_IRQControl_GetTrigger(seL4_CapIRQControl, IRQ, 0, ROOT_CNODE, new_slot(), seL4_WordBits),
                seL4_RevokeFirst);
}

TEST(irq, a_trigger_is_not_chosen_where_the_machine_cannot)
{
    const struct host_config config = {.fixed_trigger = true};

    boot(&config);
    check(seL4_IRQControl_GetTrigger(seL4_CapIRQControl, IRQ, 1, ROOT_CNODE, new_slot(), seL4_WordBits) !=
          seL4_NoError);
    check_ok(get(IRQ, new_slot()));
}

TEST(irq, the_notification_must_be_writable)
{
    begin();
    check_error(seL4_IRQHandler_SetNotification(handler, new_endpoint()), seL4_InvalidCapability);
    check_detail(1);
    check_error(seL4_IRQHandler_SetNotification(handler, new_copy(notification, READ_ONLY)), seL4_InvalidCapability);
}

TEST(irq, an_interrupt_signals_with_the_badge_and_stays_masked_until_acknowledged)
{
    begin();
    host_raise_irq(IRQ);
    check_equal(poll(notification), 5);
    check(host_irq_is_masked(IRQ));
    host_raise_irq(IRQ);
    check_equal(poll(notification), 0);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_equal(poll(notification), 5);
}

TEST(irq, an_interrupt_wakes_a_waiting_thread)
{
    seL4_CPtr waiter;

    begin();
    waiter = new_waiter(notification);
    check_equal(host_raise_irq(IRQ), HOST_SWITCHED);
    now_runs(waiter);
    check_equal(badge_of(waiter), 5);
}

TEST(irq, an_interrupt_wakes_from_idling)
{
    begin();
    seL4_Wait(notification, &ignored);
    now_idle();
    host_raise_irq(IRQ);
    now_runs(ROOT);
    check_equal(badge_of(ROOT), 5);
}

TEST(irq, another_notification_replaces_the_first)
{
    seL4_CPtr other = new_notification();

    begin();
    check_ok(seL4_IRQHandler_SetNotification(handler, other));
    host_raise_irq(IRQ);
    check_equal(poll(notification), 0);
    seL4_Wait(other, &ignored);
    now_runs(ROOT);
}

TEST(irq, a_cleared_or_deleted_handler_delivers_nothing)
{
    begin();
    check_ok(seL4_IRQHandler_Clear(handler));
    host_raise_irq(IRQ);
    check_equal(poll(notification), 0);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_ok(delete_slot(handler));
    host_raise_irq(IRQ);
    check_equal(poll(notification), 0);
}

TEST(irq, clear_and_ack_without_notification_succeed)
{
    handler = new_slot();
    check_ok(get(IRQ, handler));
    check_ok(seL4_IRQHandler_Clear(handler));
    check_ok(seL4_IRQHandler_Ack(handler));
    host_raise_irq(IRQ);
    now_runs(ROOT);
}

TEST(irq, a_revoked_notification_is_forgotten)
{
    seL4_CPtr untyped = new_untyped(12), own = make(untyped, seL4_NotificationObject, 0);

    handler = new_slot();
    check_ok(get(IRQ, handler));
    check_ok(seL4_IRQHandler_SetNotification(handler, own));
    check_ok(delete_slot(own));
    check(peek_has_children(untyped));
    check_ok(revoke(untyped));
    host_raise_irq(IRQ);
    now_runs(ROOT);
}

TEST(irq, deleting_a_handler_with_the_last_capability_to_its_notification_frees_the_waiters)
{
    seL4_CPtr untyped = new_untyped(12), own = make(untyped, seL4_NotificationObject, 0), waiter = new_waiter(own);

    handler = new_slot();
    check_ok(get(IRQ, handler));
    check_ok(seL4_IRQHandler_SetNotification(handler, own));
    check_ok(seL4_TCB_SetPriority(waiter, ROOT, PRIORITY_LOW));
    check_ok(delete_slot(own));
    check_equal(state_of(waiter), ON_NOTIFICATION);
    check_ok(delete_slot(handler));
    check_equal(state_of(waiter), RUNNING);
    check(!peek_has_children(untyped));
}

TEST(irq, replacing_the_last_capability_to_a_notification_frees_its_context)
{
    seL4_CPtr own = new_notification(), context = new_context(1000, 1000);

    begin();
    check_ok(seL4_SchedContext_Bind(context, own));
    check_ok(seL4_IRQHandler_SetNotification(handler, own));
    check_ok(delete_slot(own));
    check_ok(delete_slot(handler));
    check_ok(seL4_SchedContext_Bind(context, new_notification()));
}

TEST(irq, a_spurious_interrupt_changes_nothing)
{
    host_preempt_after(1, HOST_IRQ_SPURIOUS);
    check_ok(revoke(memory()));
    now_runs(ROOT);
}

TEST(irq, truncated_and_unknown_operations_are_refused)
{
    begin();
    check_error(invoke(seL4_CapIRQControl, IRQIssueIRQHandler, 2, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapIRQControl, IRQIssueIRQHandler, 3, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapIRQControl, TCBResume, 3, 0), seL4_IllegalOperation);
    check_error(invoke(handler, IRQSetIRQHandler, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(handler, TCBResume, 0, 0), seL4_IllegalOperation);
}

/* ---- software-generated ---- */

static seL4_Error issue_sgi(seL4_Word irq, seL4_Word target, seL4_CPtr slot)
{
    return seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, irq, target, ROOT_CNODE, slot, seL4_WordBits);
}

TEST(irq, a_software_generated_interrupt_is_delivered)
{
    seL4_CPtr signal = new_slot();

    notification = new_notification();
    handler = new_slot();
    check_ok(get(3, handler));
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 6)));
    check_ok(issue_sgi(3, 0, signal));
    seL4_Signal(signal);
    check_equal(poll(notification), 6);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_ok(invoke(signal, 0, 0, 0));
    check_equal(poll(notification), 6);
}

TEST(irq, software_generated_interrupts_that_do_not_exist_are_refused)
{
    check_error(issue_sgi(16, 0, new_slot()), seL4_RangeError);
    check_range(0, 15);
    check_error(issue_sgi(3, 77, new_slot()), seL4_InvalidArgument);
    check_error(issue_sgi(3, 0, new_endpoint()), seL4_DeleteFirst);
}

TEST(irq, copies_of_a_signal_capability_are_as_good)
{
    seL4_CPtr signal = new_slot(), other = new_slot(), copy;

    check_ok(issue_sgi(3, 0, signal));
    check_ok(issue_sgi(4, 0, other));
    copy = new_copy(signal, ALL);
    check_ok(revoke(signal));
    check(!is_empty(other));
    check_ok(delete_slot(signal));
    check_ok(delete_slot(copy));
    check_ok(revoke(seL4_CapIRQControl));
    check(is_empty(other));
}

TEST(irq, a_machine_without_software_generated_interrupts_issues_none)
{
    const struct host_config config = {.no_sgi = true};

    boot(&config);
    check_error(issue_sgi(3, 0, new_slot()), seL4_IllegalOperation);
}
