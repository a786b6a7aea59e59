/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of interrupts. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "object/object.h"

/* An interrupt is issued exactly while there is a capability to its handler; the timer's is the kernel's own. */
static bool issued_interrupts_have_handlers(struct invariant_violation *violation)
{
    for (word_t irq = 0; irq < irq_limit(); irq++) {
        bool has_handler = census_find_object(CAP_IRQ_HANDLER, irq) != CENSUS_NONE;

        if (irq_is_issued(irq) != (has_handler || irq == irq_timer()))
            return invariant_broken(violation, "an interrupt", NULL, irq);
        if (has_handler && irq == irq_timer())
            return invariant_broken(violation, "the timer's", NULL, irq);
    }
    return true;
}

static bool can_be_signalled(struct cap cap)
{
    return cap_type(cap) == CAP_NOTIFICATION && cap_notification_get_can_send(cap);
}

/* Only an issued interrupt has a notification, by a capability that may signal it. */
static bool interrupts_signal_notifications(struct invariant_violation *violation)
{
    for (word_t irq = 0; irq < irq_limit(); irq++) {
        const struct slot *slot = irq_notification_slot(irq);

        if (slot_is_empty(slot))
            continue;
        if (!irq_is_issued(irq) || irq == irq_timer())
            return invariant_broken(violation, "one that nobody handles", slot, irq);
        if (!can_be_signalled(slot->cap))
            return invariant_broken(violation, "the capability cannot be signalled", slot, cap_type(slot->cap));
    }
    return true;
}

const struct invariant interrupt_invariants[] = {
    {"issued_interrupts_have_handlers", issued_interrupts_have_handlers},
    {"interrupts_signal_notifications", interrupts_signal_notifications},
    {NULL, NULL},
};
