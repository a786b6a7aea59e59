/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The interrupt controller. An interrupt that fires is pending until it is claimed; the kernel's timer is pending while
 * its deadline is past. Numbers 0 to 15 are software-generated, those from 32 on can be edge or level.
 */

#include "simulator.h"

enum { SGI_COUNT = 16, FIRST_WITH_TRIGGER = 32 };

void interrupts_start(void)
{
    for (word_t i = 0; i < HOST_INTERRUPTS_MAX; i++)
        simulator.interrupts[i].masked = i != HOST_TIMER_INTERRUPT;
}

static struct interrupt *find(word_t irq)
{
    if (irq >= simulator.config.interrupts)
        host_fail("no such interrupt");
    return &simulator.interrupts[irq];
}

word_t irq_count(void)
{
    return simulator.config.interrupts;
}

word_t irq_timer(void)
{
    return HOST_TIMER_INTERRUPT;
}

static bool can_be_taken(word_t irq)
{
    const struct interrupt *interrupt = &simulator.interrupts[irq];

    if (interrupt->masked || interrupt->active)
        return false;
    return interrupt->pending || (irq == HOST_TIMER_INTERRUPT && timer_is_due());
}

/* The one to take first, IRQ_NONE if there is none. */
static word_t first(void)
{
    if (can_be_taken(HOST_TIMER_INTERRUPT))
        return HOST_TIMER_INTERRUPT;
    for (word_t i = 0; simulator.pending_count != 0 && i < simulator.config.interrupts; i++)
        if (can_be_taken(i))
            return i;
    return IRQ_NONE;
}

bool interrupt_is_waiting(void)
{
    return simulator.spurious || first() != IRQ_NONE;
}

static void set_pending(struct interrupt *interrupt, bool pending)
{
    if (interrupt->pending == pending)
        return;
    interrupt->pending = pending;
    simulator.pending_count += pending ? 1 : (word_t)-1;
}

word_t irq_claim(void)
{
    word_t irq = first();

    simulator.spurious = false;
    if (irq == IRQ_NONE)
        return IRQ_NONE;
    simulator.interrupts[irq].active = true;
    set_pending(&simulator.interrupts[irq], false);
    return irq;
}

void irq_complete(word_t irq)
{
    struct interrupt *interrupt = find(irq);

    if (!interrupt->active)
        host_fail("irq_complete: the interrupt was not claimed");
    interrupt->active = false;
}

void irq_set_masked(word_t irq, bool masked)
{
    find(irq)->masked = masked;
}

bool irq_can_set_trigger(word_t irq)
{
    return irq >= FIRST_WITH_TRIGGER && !simulator.config.fixed_trigger;
}

void irq_set_trigger(word_t irq, bool edge)
{
    find(irq)->edge = edge;
}

/* Asked at preemption points only. */
bool irq_pending(void)
{
    simulator.preemption_points++;
    if (simulator.preempt_after != 0 && --simulator.preempt_after == 0) {
        if (simulator.preempt_irq == HOST_IRQ_SPURIOUS)
            simulator.spurious = true;
        else
            set_pending(find(simulator.preempt_irq), true);
    }
    return interrupt_is_waiting();
}

word_t sgi_count(void)
{
    return simulator.config.no_sgi ? 0 : SGI_COUNT;
}

bool sgi_target_is_valid(word_t target)
{
    return target == 0;
}

void sgi_send(word_t irq, word_t target)
{
    if (irq >= sgi_count() || !sgi_target_is_valid(target))
        host_fail("sgi_send: no such interrupt or target");
    set_pending(find(irq), true);
}

void host_preempt_after(host_word n, host_word irq)
{
    simulator.preempt_after = n;
    simulator.preempt_irq = irq;
}

uint64_t host_preemption_points(void)
{
    return simulator.preemption_points;
}

bool host_irq_is_masked(host_word irq)
{
    return find(irq)->masked;
}

bool host_irq_is_pending(host_word irq)
{
    return find(irq)->pending;
}

bool host_irq_is_edge(host_word irq)
{
    return find(irq)->edge;
}

void interrupt_raise(word_t irq)
{
    set_pending(find(irq), true);
}
