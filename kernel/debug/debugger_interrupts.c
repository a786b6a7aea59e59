/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's list of interrupts. Which are masked it remembers from what the kernel asked the controller for. */

#include "arch/port.h"
#include "debug/debugger_menu.h"
#include "object/notification.h"
#include "object/object.h"

enum { IRQ_MAX = 1024 };

static bool is_unmasked[IRQ_MAX];

void debugger_note_mask(word_t irq, bool masked)
{
    if (irq < IRQ_MAX)
        is_unmasked[irq] = !masked;
}

bool debugger_is_masked(word_t irq)
{
    return irq >= IRQ_MAX || !is_unmasked[irq];
}

static void show_waiter(const struct notification *notification)
{
    if (notification->queue.head != NULL) {
        show(", for which waits ");
        show_thread(notification->queue.head);
    } else if (notification->bound_thread != NULL) {
        show(", bound to ");
        show_thread(notification->bound_thread);
    }
}

static void show_signal(const struct slot *slot)
{
    if (cap_type(slot->cap) != CAP_NOTIFICATION)
        return;
    show(", signals ");
    show_cap(slot->cap);
    if (may_look_at((void *)cap_notification_get_address(slot->cap), seL4_NotificationBits))
        show_waiter((const struct notification *)cap_notification_get_address(slot->cap));
}

static void show_interrupt(word_t irq)
{
    uint16_t handler = census_find_object(CAP_IRQ_HANDLER, irq);

    show("%4lu  %-8s  ", irq, debugger_is_masked(irq) ? "masked" : "unmasked");
    if (irq == irq_timer())
        show("the kernel's timer");
    else if (!irq_is_issued(irq))
        show(irq == debugger_console_interrupt() ? "the debugger's key" : "issued to nobody");
    else
        show("issued");
    if (handler != CENSUS_NONE) {
        show(", handler in ");
        show_place(census.slots[census.objects[handler].first].slot);
    }
    show_signal(irq_notification_slot(irq));
    show("\n");
}

void debugger_interrupts(const char *arguments)
{
    word_t count = 0;

    (void)arguments;
    for (word_t irq = 0; irq < irq_limit(); irq++) {
        if (!irq_is_issued(irq) && debugger_is_masked(irq))
            continue;
        show_interrupt(irq);
        count++;
    }
    show("%lu of %lu interrupts; the others are issued to nobody and masked\n", count, irq_limit());
}
