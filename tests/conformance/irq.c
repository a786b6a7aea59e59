/* SPDX-License-Identifier: BSD-2-Clause */
/* Interrupts: handlers, and the real-time clock's alarm as a source. */
#include "framework.h"

/* The PL031 real-time clock of the QEMU machine `virt`. */
#define RTC_ADDRESS 0x09010000ul
#define RTC_IRQ 34
#define RTC_WINDOW FREE_ADDRESS
enum { RTC_DATA = 0x0, RTC_MATCH = 0x4, RTC_CONTROL = 0xc, RTC_MASK = 0x10, RTC_CLEAR = 0x1c };

/* An interrupt that nothing in the machine raises. */
#define FREE_IRQ 100

static seL4_Error get_handler(seL4_Word irq, seL4_CPtr slot)
{
    return seL4_IRQControl_Get(seL4_CapIRQControl, irq, ROOT_CNODE, slot, seL4_WordBits);
}

static seL4_CPtr new_handler(seL4_Word irq)
{
    seL4_CPtr slot = new_slot();
    check_ok(get_handler(irq, slot));
    return slot;
}

/* Handlers come from no untyped, so each case gives its own back. */
static void done_with(seL4_CPtr handler)
{
    check_ok(delete_slot(handler));
}

static seL4_Word poll(seL4_CPtr notification)
{
    seL4_Word badge = 0;
    seL4_Poll(notification, &badge);
    return badge;
}

/* ---- Handlers ---- */

REFUSED(irq, a_handler_is_issued_once)
{
    seL4_CPtr handler = new_handler(FREE_IRQ);
    check_error(get_handler(FREE_IRQ, new_slot()), seL4_RevokeFirst);
    done_with(handler);
    handler = new_handler(FREE_IRQ);
    done_with(handler);
}

CASE(irq, a_handler_is_issued_again_only_after_the_last_copy_is_gone)
{
    seL4_CPtr handler = new_handler(FREE_IRQ), copy = new_copy(handler, seL4_AllRights);
    done_with(handler);
    check_error(get_handler(FREE_IRQ, handler), seL4_RevokeFirst);
    done_with(copy);
    check_ok(get_handler(FREE_IRQ, handler));
    done_with(handler);
}

REFUSED(irq, interrupts_that_do_not_exist_are_refused)
{
    seL4_CPtr slot = new_slot();
    check_error(get_handler(1 << 20, slot), seL4_RangeError);
    check_equal(seL4_GetMR(0), 0);
    check(seL4_GetMR(1) >= FREE_IRQ && seL4_GetMR(1) < 1 << 20);
    check_error(get_handler(~0ul, slot), seL4_RangeError);
    check(slot_is_empty(slot));
}

REFUSED(irq, the_slot_must_be_empty)
{
    check_error(get_handler(FREE_IRQ, new_endpoint()), seL4_DeleteFirst);
    done_with(new_handler(FREE_IRQ)); /* and none was issued */
}

REFUSED(irq, the_slot_must_exist)
{
    check_error(seL4_IRQControl_Get(seL4_CapIRQControl, FREE_IRQ, ROOT_CNODE, FROM_TOP(1, 4), seL4_WordBits),
                seL4_FailedLookup);
    check_equal(seL4_GetMR(0), 0);
    done_with(new_handler(FREE_IRQ));
}

CASE(irq, a_trigger_can_be_chosen)
{
    for (seL4_Word trigger = 0; trigger < 2; trigger++) {
        seL4_CPtr handler = new_slot();
        check_ok(seL4_IRQControl_GetTrigger(seL4_CapIRQControl, FREE_IRQ, trigger, ROOT_CNODE, handler, seL4_WordBits));
        done_with(handler);
    }
}

REFUSED(irq, a_notification_must_be_writable)
{
    seL4_CPtr handler = new_handler(FREE_IRQ), notification = new_notification();
    check_error(seL4_IRQHandler_SetNotification(handler, new_endpoint()), seL4_InvalidCapability);
    check_error(seL4_IRQHandler_SetNotification(handler, new_copy(notification, seL4_CanRead)), seL4_InvalidCapability);
    check_ok(seL4_IRQHandler_SetNotification(handler, new_copy(notification, seL4_CanWrite)));
    done_with(handler);
}

CASE(irq, clear_and_ack_without_notification_succeed)
{
    seL4_CPtr handler = new_handler(FREE_IRQ);
    check_ok(seL4_IRQHandler_Clear(handler));
    check_ok(seL4_IRQHandler_Ack(handler));
    done_with(handler);
}

REFUSED(irq, truncated_and_unknown_operations_are_refused)
{
    seL4_CPtr handler = new_handler(FREE_IRQ);
    for (int i = 0; i < 3; i++)
        seL4_SetMR(i, 0);
    seL4_SetCap(0, ROOT_CNODE);
    check_error(invoke(seL4_CapIRQControl, IRQIssueIRQHandler, 2, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapIRQControl, IRQIssueIRQHandler, 3, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapIRQControl, IRQAckIRQ, 0, 0), seL4_IllegalOperation);
    check_error(invoke(handler, IRQSetIRQHandler, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(handler, IRQIssueIRQHandler, 3, 1), seL4_IllegalOperation);
    done_with(handler);
}

/* ---- Delivery ---- */

static void rtc_write(seL4_Word offset, uint32_t value)
{
    *(volatile uint32_t *)(RTC_WINDOW + offset) = value;
}

static uint32_t rtc_read(seL4_Word offset)
{
    return *(volatile uint32_t *)(RTC_WINDOW + offset);
}

static void rtc_map(void)
{
    check_ok(map_frame(device_frame(RTC_ADDRESS), ROOT_VSPACE, RTC_WINDOW, seL4_AllRights, 0));
    rtc_write(RTC_CLEAR, 1);
    rtc_write(RTC_MASK, 1);
}

/* An alarm for now raises the interrupt within a second: the clock may have ticked on between. */
static void rtc_alarm(void)
{
    rtc_write(RTC_MATCH, rtc_read(RTC_DATA) + 1);
}

static void rtc_quiet(void)
{
    rtc_write(RTC_MATCH, rtc_read(RTC_DATA) - 1);
    rtc_write(RTC_CLEAR, 1);
}

/* Waits for the alarm's signal: a second and a bit. */
static seL4_Word await(seL4_CPtr notification)
{
    seL4_Word badge = 0;
    for (int i = 0; i < 200 && badge == 0; i++) {
        sleep_ticks(1);
        badge = poll(notification);
    }
    return badge;
}

CASE(irq, an_interrupt_signals_the_notification)
{
    seL4_CPtr handler = new_handler(RTC_IRQ), notification = new_notification();
    rtc_map();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 0x10)));
    rtc_alarm();
    check_equal(await(notification), 0x10);
    rtc_quiet();
    check_ok(seL4_IRQHandler_Ack(handler));
    done_with(handler);
}

CASE(irq, an_interrupt_is_delivered_once_until_it_is_acknowledged)
{
    seL4_CPtr handler = new_handler(RTC_IRQ), notification = new_notification();
    rtc_map();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 1)));
    rtc_alarm();
    check_equal(await(notification), 1);
    sleep_ticks(3); /* the line is still raised */
    check_equal(poll(notification), 0);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_equal(poll(notification), 1); /* so it comes again */
    rtc_quiet();
    check_ok(seL4_IRQHandler_Ack(handler));
    sleep_ticks(1);
    check_equal(poll(notification), 0);
    done_with(handler);
}

REFUSED(irq, a_deleted_handler_delivers_nothing)
{
    seL4_CPtr handler = new_handler(RTC_IRQ), notification = new_notification();
    rtc_map();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 1)));
    done_with(handler);
    rtc_alarm();
    check_equal(await(notification), 0);
    rtc_quiet();
}

REFUSED(irq, a_cleared_handler_delivers_nothing)
{
    seL4_CPtr handler = new_handler(RTC_IRQ), notification = new_notification();
    rtc_map();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 1)));
    check_ok(seL4_IRQHandler_Clear(handler));
    rtc_alarm();
    check_equal(await(notification), 0);
    rtc_quiet();
    done_with(handler);
}

static seL4_CPtr waited_on;

static void wait_once(seL4_Word index)
{
    seL4_Wait(waited_on, (seL4_Word *)&results[index]);
}

CASE(irq, an_interrupt_wakes_a_waiting_thread)
{
    seL4_CPtr handler = new_handler(RTC_IRQ), notification = new_notification();
    rtc_map();
    waited_on = notification;
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 6)));
    struct thread *thread = thread_start(wait_once, 0, PRIORITY_HIGH);
    rtc_alarm();
    for (seL4_Word start = tick_count(); !thread->done && tick_count() < start + 200;) {
    }
    check_equal(results[0], 6);
    rtc_quiet();
    done_with(handler);
}

CASE(irq, a_deleted_notification_is_forgotten)
{
    seL4_CPtr handler = new_handler(RTC_IRQ), notification = new_notification(), other = new_notification();
    rtc_map();
    check_ok(seL4_IRQHandler_SetNotification(handler, notification));
    check_ok(revoke_slot(notification));
    check_ok(delete_slot(notification));
    rtc_alarm();
    check_equal(await(other), 0);
    rtc_quiet();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(other, 2)));
    check_ok(seL4_IRQHandler_Ack(handler));
    rtc_alarm();
    check_equal(await(other), 2);
    rtc_quiet();
    done_with(handler);
}

/* ---- Software-generated interrupts ---- */

#define SGI 5

CASE(irq, a_software_generated_interrupt_is_delivered)
{
    seL4_CPtr handler = new_handler(SGI), notification = new_notification(), signal = new_slot();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 0x20)));
    check_ok(seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, SGI, 0, ROOT_CNODE, signal, seL4_WordBits));
    for (int i = 0; i < 3; i++) {
        seL4_NBSend(signal, seL4_MessageInfo_new(0, 0, 0, 0));
        check_equal(poll(notification), 0x20);
        check_ok(seL4_IRQHandler_Ack(handler));
        check_equal(poll(notification), 0);
    }
    done_with(signal);
    done_with(handler);
}

CASE(irq, a_software_generated_interrupt_before_the_acknowledgement_comes_after_it)
{
    seL4_CPtr handler = new_handler(SGI), notification = new_notification(), signal = new_slot();
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 1)));
    check_ok(seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, SGI, 0, ROOT_CNODE, signal, seL4_WordBits));
    seL4_NBSend(signal, seL4_MessageInfo_new(0, 0, 0, 0));
    check_equal(poll(notification), 1);
    for (int i = 0; i < 2; i++)
        seL4_NBSend(signal, seL4_MessageInfo_new(0, 0, 0, 0));
    check_equal(poll(notification), 0);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_equal(poll(notification), 1);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_equal(poll(notification), 0);
    done_with(signal);
    done_with(handler);
}

CASE(irq, a_handler_issued_again_has_no_notification)
{
    seL4_CPtr handler = new_handler(SGI), notification = new_notification(), signal = new_slot();
    check_ok(seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, SGI, 0, ROOT_CNODE, signal, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(handler, new_badged(notification, 1)));
    done_with(handler);
    handler = new_handler(SGI);
    seL4_NBSend(signal, seL4_MessageInfo_new(0, 0, 0, 0));
    check_equal(poll(notification), 0);
    check_ok(seL4_IRQHandler_Ack(handler));
    done_with(signal);
    done_with(handler);
}

REFUSED(irq, software_generated_interrupts_that_do_not_exist_are_refused)
{
    seL4_CPtr slot = new_slot();
    check_error(seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, 16, 0, ROOT_CNODE, slot, seL4_WordBits),
                seL4_RangeError);
    check_error(seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, 0, 99, ROOT_CNODE, slot, seL4_WordBits),
                seL4_InvalidArgument);
    check_error(seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, SGI, 0, ROOT_CNODE, new_endpoint(), seL4_WordBits),
                seL4_DeleteFirst);
    check(slot_is_empty(slot));
}

static seL4_Error signal_capability(seL4_Word sgi, seL4_Word target, seL4_CPtr slot, seL4_Word depth)
{
    return seL4_IRQControl_IssueSGISignal(seL4_CapIRQControl, sgi, target, ROOT_CNODE, slot, depth);
}

REFUSED(irq, a_software_generated_interrupt_needs_a_processor_and_a_slot_that_exist)
{
    seL4_CPtr slot = new_slot();
    check_error(signal_capability(SGI, 99, slot, seL4_WordBits), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 1);
    check_error(signal_capability(SGI, 0, FROM_TOP(1, 4), seL4_WordBits), seL4_FailedLookup);
    check_error(signal_capability(SGI, 0, slot, seL4_WordBits + 1), seL4_RangeError);
    check(slot_is_empty(slot));
}

static seL4_Error get_with_trigger(seL4_Word irq, seL4_CPtr slot, seL4_Word depth)
{
    return seL4_IRQControl_GetTrigger(seL4_CapIRQControl, irq, 1, ROOT_CNODE, slot, depth);
}

REFUSED(irq, choosing_a_trigger_needs_what_getting_a_handler_needs)
{
    seL4_CPtr slot = new_slot();
    check_error(get_with_trigger(1 << 20, slot, seL4_WordBits), seL4_RangeError);
    check_equal(seL4_GetMR(0), 0);
    check_error(get_with_trigger(FREE_IRQ, slot, seL4_WordBits + 1), seL4_RangeError);
    check_error(get_with_trigger(FREE_IRQ, FROM_TOP(1, 4), seL4_WordBits), seL4_FailedLookup);
    check_error(get_with_trigger(FREE_IRQ, new_endpoint(), seL4_WordBits), seL4_DeleteFirst);
    check(slot_is_empty(slot));
    seL4_CPtr handler = new_handler(FREE_IRQ); /* none was issued before */
    check_error(get_with_trigger(FREE_IRQ, slot, seL4_WordBits), seL4_RevokeFirst);
    done_with(handler);
}
