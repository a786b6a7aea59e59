/* SPDX-License-Identifier: BSD-2-Clause */
/* The interrupt half of the port contract, forwarded to whichever controller boot found. */

#include "arch/port.h"
#include "debug/debugger.h"
#include "driver/driver.h"

static struct interrupt_controller controller;

void interrupt_controller_start(const struct interrupt_controller *found)
{
    controller = *found;
}

const struct interrupt_controller *interrupt_controller(void)
{
    return &controller;
}

word_t irq_count(void)
{
    return controller.count();
}

word_t irq_claim(void)
{
    word_t irq = controller.claim();

    if (DEBUG_KERNEL)
        debugger_note_interrupt(irq);
    return irq;
}

void irq_complete(word_t irq)
{
    controller.complete(irq);
}

void irq_set_masked(word_t irq, bool masked)
{
    if (DEBUG_KERNEL)
        debugger_note_mask(irq, masked);
    controller.set_masked(irq, masked);
}

bool irq_can_set_trigger(word_t irq)
{
    return controller.can_set_trigger(irq);
}

void irq_set_trigger(word_t irq, bool edge)
{
    controller.set_trigger(irq, edge);
}

word_t sgi_count(void)
{
    return controller.sgi_count;
}

bool sgi_target_is_valid(word_t target)
{
    return target < controller.sgi_targets;
}

void sgi_send(word_t irq, word_t target)
{
    controller.sgi_send(irq, target);
}
