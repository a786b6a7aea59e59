/* SPDX-License-Identifier: BSD-2-Clause */
/* What the versions of the ARM generic interrupt controller have in common (gic.h). */

#include "driver/gic.h"
#include "arch/port.h"

struct gic gic;

/* A register of those that hold `per_register` interrupts each. */
static volatile uint32_t *register_of(word_t irq, word_t registers, word_t per_register)
{
    volatile uint8_t *device = irq < GIC_FIRST_SHARED ? gic.own : gic.distributor;

    return gic_register(device, registers + irq / per_register * 4);
}

word_t gic_count(void)
{
    return gic.count;
}

void gic_set_masked(word_t irq, bool masked)
{
    volatile uint32_t *enabling = register_of(irq, masked ? GICD_ICENABLER : GICD_ISENABLER, 32);

    *enabling = 1u << irq % 32;
    /* The controller must have seen it before anything else goes on: no interrupt comes after it was masked. */
    (void)*enabling;
}

bool gic_can_set_trigger(word_t irq)
{
    return irq >= GIC_FIRST_SHARED;
}

void gic_set_trigger(word_t irq, bool edge)
{
    volatile uint32_t *configuration = register_of(irq, GICD_ICFGR, 16);
    uint32_t bit = 2u << irq % 16 * 2;

    *configuration = edge ? *configuration | bit : *configuration & ~bit;
}

/* Three cells: 0 = shared or 1 = private, number within, flags. A fourth, of GICv3, is about private interrupts that only
 * some processors have. */
word_t gic_translate(const uint32_t *cells, unsigned int cell_count)
{
    word_t first = cell_count > 0 && cells[0] == 0 ? GIC_FIRST_SHARED : GIC_FIRST_PRIVATE;
    word_t end = first == GIC_FIRST_SHARED ? gic.count : GIC_FIRST_SHARED;

    if (cell_count < 3 || cells[0] > 1 || cells[1] >= end - first)
        return IRQ_NONE;
    return first + cells[1];
}

BOOT_CODE void gic_reset(void)
{
    gic.count = 32 * ((word_t)(*gic_register(gic.distributor, GICD_TYPER) & 0x1f) + 1);
    if (gic.count > GIC_MAX_COUNT)
        gic.count = GIC_MAX_COUNT;
    for (word_t irq = 0; irq < gic.count; irq += 32) {
        *register_of(irq, GICD_ICENABLER, 32) = 0xffffffff;
        *register_of(irq, GICD_ICPENDR, 32) = 0xffffffff;
        *register_of(irq, GICD_ICACTIVER, 32) = 0xffffffff;
    }
    for (word_t irq = 0; irq < gic.count; irq += 4)
        *register_of(irq, GICD_IPRIORITYR, 4) = GIC_PRIORITY * 0x01010101u;
    for (word_t irq = GIC_FIRST_SHARED; irq < gic.count; irq += 16)
        *register_of(irq, GICD_ICFGR, 16) = 0;
}
