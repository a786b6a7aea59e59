/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Interrupts: who may handle which, and the notification that each one signals.
 *
 * An interrupt is issued while there is a capability to its handler. One that fires is masked until it is acknowledged.
 * Invariants: an interrupt that is not issued is masked and has no notification; the slot of an issued one is empty or
 * holds a notification capability with the right to send.
 */
#include "api/assert.h"
#include "api/invocation.h"
#include "decode.h"
#include "object/notification.h"
#include "object/object.h"
#include "sched/scheduler.h"

/* Largest number of interrupts that a machine may have (what a GICv2 or a GICv3 without extensions numbers). */
enum { IRQ_MAX = 1020 };

static struct slot notifications[IRQ_MAX];
static bool issued[IRQ_MAX];

static struct notification *notification_of(const struct slot *slot)
{
    return (struct notification *)cap_notification_get_address(slot->cap);
}

word_t irq_limit(void)
{
    return irq_count() < IRQ_MAX ? irq_count() : (word_t)IRQ_MAX;
}

bool irq_is_issued(word_t irq)
{
    return issued[irq];
}

const struct slot *irq_notification_slot(word_t irq)
{
    return &notifications[irq];
}

void irq_init(void)
{
    issued[irq_timer()] = true; /* to the kernel */
}

/* One that is not the timer's: it is masked, and its notification signalled. */
static void irq_deliver(word_t irq)
{
    irq_set_masked(irq, true);
    if (irq >= irq_limit() || !issued[irq] || slot_is_empty(&notifications[irq]))
        return;

    struct slot *slot = &notifications[irq];
    notification_signal(notification_of(slot), cap_notification_get_badge(slot->cap));
}

void irq_serve(void)
{
    word_t irq = irq_claim();

    if (irq == IRQ_NONE)
        return;
    if (irq == irq_timer())
        scheduler.deadline_stale = true;
    else
        irq_deliver(irq);
    irq_complete(irq);
}

/* ---- IRQControl ------------------------------------------------------------------------------------------------------- */

/* Nobody must have it yet, and the slot for the handler capability must be free. */
static seL4_Error check_issue(struct invocation *call, word_t irq, struct cap root, word_t index, word_t depth,
                              struct slot **target)
{
    if (irq >= irq_limit())
        return invocation_range_error(call, 0, irq_limit() - 1);
    if (issued[irq])
        return invocation_revoke_first(call);
    return invocation_empty_slot(call, root, index, depth, target);
}

static void issue(struct invocation *call, word_t irq, struct slot *target)
{
    issued[irq] = true;
    irq_set_masked(irq, false);
    slot_insert_original(target, cap_irq_handler_new(irq), call->slot);
}

seL4_Error irq_control_get(struct invocation *call, const struct irq_control_get_args *args)
{
    struct slot *target;
    seL4_Error error = check_issue(call, args->irq, args->root->cap, args->index, args->depth, &target);

    if (error != seL4_NoError)
        return error;
    issue(call, args->irq, target);
    return seL4_NoError;
}

seL4_Error irq_control_get_trigger(struct invocation *call, const struct irq_control_get_trigger_args *args)
{
    struct slot *target;
    seL4_Error error = check_issue(call, args->irq, args->root->cap, args->index, args->depth, &target);

    if (error != seL4_NoError)
        return error;
    if (!irq_can_set_trigger(args->irq))
        return invocation_illegal_operation(call);
    irq_set_trigger(args->irq, args->trigger != 0);
    issue(call, args->irq, target);
    return seL4_NoError;
}

/* ---- IRQHandler ------------------------------------------------------------------------------------------------------- */

static word_t irq_of_cap(struct cap cap)
{
    kernel_assert(issued[cap_irq_handler_get_irq(cap)]);
    return cap_irq_handler_get_irq(cap);
}

seL4_Error irq_handler_ack(struct invocation *call)
{
    irq_set_masked(irq_of_cap(call->cap), false);
    return seL4_NoError;
}

seL4_Error irq_handler_set_notification(struct invocation *call, const struct irq_handler_set_notification_args *args)
{
    struct cap cap = args->notification->cap;
    struct slot *slot = &notifications[irq_of_cap(call->cap)];

    if (cap_type(cap) != CAP_NOTIFICATION || !cap_notification_get_can_send(cap))
        return invocation_invalid_capability(call, IRQ_HANDLER_SET_NOTIFICATION_NOTIFICATION_CAP);

    seL4_Error error = slot_delete(slot);
    if (error != seL4_NoError)
        return error;
    slot_insert_derived(slot, cap, args->notification);
    return seL4_NoError;
}

seL4_Error irq_handler_clear(struct invocation *call)
{
    return slot_delete(&notifications[irq_of_cap(call->cap)]);
}

/* The interrupt's own capability can be the last one to its notification. */
bool irq_handler_release_waiter(struct cap cap)
{
    const struct slot *slot = &notifications[irq_of_cap(cap)];

    return !slot_is_empty(slot) && slot_is_final(slot) && notification_cancel_one(notification_of(slot));
}

void irq_handler_finalise(struct cap cap)
{
    word_t irq = irq_of_cap(cap);
    struct slot *slot = &notifications[irq];

    irq_set_masked(irq, true);
    issued[irq] = false;
    if (slot_is_empty(slot))
        return;
    if (slot_is_final(slot))
        notification_destroy(notification_of(slot));
    slot_clear(slot);
}
