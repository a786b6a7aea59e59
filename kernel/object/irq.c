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

/* Largest number of interrupts that a machine may have (what a GICv2 or a GICv3 without extensions numbers). */
enum { IRQ_MAX = 1020 };

static struct irq {
    struct slot notification;
    bool is_issued;
} irqs[IRQ_MAX];

static struct notification *notification_of(const struct slot *slot)
{
    return (struct notification *)cap_notification_get_address(slot->cap);
}

static word_t irq_limit(void)
{
    return irq_count() < IRQ_MAX ? irq_count() : (word_t)IRQ_MAX;
}

void irq_init(void)
{
    irqs[irq_timer()].is_issued = true; /* to the kernel */
}

void irq_deliver(word_t irq)
{
    irq_set_masked(irq, true);
    if (irq >= irq_limit() || !irqs[irq].is_issued || slot_is_empty(&irqs[irq].notification))
        return;

    struct slot *slot = &irqs[irq].notification;
    notification_signal(notification_of(slot), cap_notification_get_badge(slot->cap));
}

/* ---- IRQControl ------------------------------------------------------------------------------------------------------- */

/* Nobody must have it yet, and the slot for the handler capability must be free. */
static seL4_Error check_issue(struct invocation *call, word_t irq, struct cap root, word_t index, word_t depth,
                              struct slot **target)
{
    if (irq >= irq_limit())
        return invocation_range_error(call, 0, irq_limit() - 1);
    if (irqs[irq].is_issued)
        return invocation_revoke_first(call);
    return invocation_empty_slot(call, root, index, depth, target);
}

static void issue(struct invocation *call, word_t irq, struct slot *target)
{
    irqs[irq].is_issued = true;
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

static struct irq *irq_of_cap(struct cap cap)
{
    kernel_assert(irqs[cap_irq_handler_get_irq(cap)].is_issued);
    return &irqs[cap_irq_handler_get_irq(cap)];
}

seL4_Error irq_handler_ack(struct invocation *call)
{
    irq_set_masked(cap_irq_handler_get_irq(call->cap), false);
    return seL4_NoError;
}

seL4_Error irq_handler_set_notification(struct invocation *call, const struct irq_handler_set_notification_args *args)
{
    struct cap cap = args->notification->cap;
    struct slot *slot = &irq_of_cap(call->cap)->notification;

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
    return slot_delete(&irq_of_cap(call->cap)->notification);
}

/* The interrupt's own capability can be the last one to its notification. */
bool irq_handler_release_waiter(struct cap cap)
{
    const struct slot *slot = &irq_of_cap(cap)->notification;

    return !slot_is_empty(slot) && slot_is_final(slot) && notification_cancel_one(notification_of(slot));
}

void irq_handler_finalise(struct cap cap)
{
    struct slot *slot = &irq_of_cap(cap)->notification;

    irq_set_masked(cap_irq_handler_get_irq(cap), true);
    irq_of_cap(cap)->is_issued = false;
    if (slot_is_empty(slot))
        return;
    if (slot_is_final(slot))
        notification_destroy(notification_of(slot));
    slot_clear(slot);
}
