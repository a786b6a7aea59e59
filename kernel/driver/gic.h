/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What the versions of the ARM generic interrupt controller have in common.
 *
 * Numbers 0-15 are software-generated, 16-31 private to a processor, from 32 on shared. All interrupts have one priority
 * and go to this processor.
 */
#ifndef KERNEL_DRIVER_GIC_H
#define KERNEL_DRIVER_GIC_H

#include "driver/driver.h"

#define GIC_FIRST_PRIVATE 16
#define GIC_FIRST_SHARED 32
#define GIC_MAX_COUNT 1020 /* the numbers above are reserved: 1023 says "none" */

#define GIC_PRIORITY 0xa0
#define GIC_PRIORITY_LOWEST 0xff

/* Distributor. The registers up to GICD_ICFGR also belong to a processor's own interrupts, wherever those are kept. */
enum {
    GICD_CTLR = 0x000,
    GICD_TYPER = 0x004,
    GICD_IGROUPR = 0x080, /* from here on one bit per interrupt */
    GICD_ISENABLER = 0x100,
    GICD_ICENABLER = 0x180,
    GICD_ICPENDR = 0x280,
    GICD_ICACTIVER = 0x380,
    GICD_IPRIORITYR = 0x400, /* one byte per interrupt */
    GICD_ITARGETSR = 0x800,  /* one byte per interrupt: set of processors */
    GICD_ICFGR = 0xc00,      /* two bits per interrupt; the upper one: edge-triggered */
    GICD_SGIR = 0xf00,
};

struct gic {
    volatile uint8_t *distributor;
    volatile uint8_t *own; /* where this processor's own interrupts have their registers */
    word_t count;
};

extern struct gic gic;

static inline volatile uint32_t *gic_register(volatile uint8_t *device, word_t offset)
{
    return (volatile uint32_t *)(device + offset);
}

/* Everything masked, idle, at one priority, and what is shared level-triggered. */
void gic_reset(void);

/* For struct interrupt_controller. */
word_t gic_count(void);
void gic_set_masked(word_t irq, bool masked);
bool gic_can_set_trigger(word_t irq);
void gic_set_trigger(word_t irq, bool edge);
word_t gic_translate(const uint32_t *cells, unsigned int cell_count);

#endif
