/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ARM generic interrupt controller, version 2.
 *
 * Numbers 0-15 are software-generated, 16-31 private to a processor, from 32 on shared. All interrupts have one priority
 * and go to this processor.
 */

#include "arch/port.h"
#include "driver/driver.h"

#define FIRST_PRIVATE 16
#define FIRST_SHARED 32
#define MAX_COUNT 1020 /* the numbers above are reserved: 1023 says "none" */
#define MAX_TARGETS 8

/* Distributor */
enum {
    GICD_CTLR = 0x000,
    GICD_TYPER = 0x004,
    GICD_ISENABLER = 0x100, /* from here on one bit per interrupt */
    GICD_ICENABLER = 0x180,
    GICD_ICPENDR = 0x280,
    GICD_ICACTIVER = 0x380,
    GICD_IPRIORITYR = 0x400, /* one byte per interrupt */
    GICD_ITARGETSR = 0x800,  /* one byte per interrupt: set of processors */
    GICD_ICFGR = 0xc00,      /* two bits per interrupt; the upper one: edge-triggered */
    GICD_SGIR = 0xf00,
    GICD_SIZE = 0x1000,
};

/* Interface of this processor */
enum {
    GICC_CTLR = 0x00,
    GICC_PMR = 0x04,
    GICC_BPR = 0x08,
    GICC_IAR = 0x0c,
    GICC_EOIR = 0x10,
    GICC_SIZE = 0x100,
};

#define IAR_NUMBER 0x3ff
#define PRIORITY_ALL 0xa0a0a0a0
#define PRIORITY_LOWEST 0xff

static volatile uint8_t *distributor, *interface;
static word_t count;
static uint32_t claimed; /* as read: for software-generated interrupts it also names the sender */

static volatile uint32_t *distributor_register(word_t offset)
{
    return (volatile uint32_t *)(distributor + offset);
}

static volatile uint32_t *interface_register(word_t offset)
{
    return (volatile uint32_t *)(interface + offset);
}

static word_t gic_count(void)
{
    return count;
}

static word_t gic_claim(void)
{
    claimed = *interface_register(GICC_IAR);
    return (claimed & IAR_NUMBER) < count ? claimed & IAR_NUMBER : IRQ_NONE;
}

static void gic_complete(word_t irq)
{
    (void)irq;
    *interface_register(GICC_EOIR) = claimed;
}

static void gic_set_masked(word_t irq, bool masked)
{
    word_t registers = masked ? GICD_ICENABLER : GICD_ISENABLER;

    *distributor_register(registers + irq / 32 * 4) = 1u << irq % 32;
    /* The controller must have seen it before anything else goes on: no interrupt comes after it was masked. */
    (void)*distributor_register(registers + irq / 32 * 4);
}

static bool gic_can_set_trigger(word_t irq)
{
    return irq >= FIRST_SHARED;
}

static void gic_set_trigger(word_t irq, bool edge)
{
    volatile uint32_t *configuration = distributor_register(GICD_ICFGR + irq / 16 * 4);
    uint32_t bit = 2u << irq % 16 * 2;

    *configuration = edge ? *configuration | bit : *configuration & ~bit;
}

static void gic_sgi_send(word_t irq, word_t target)
{
    *distributor_register(GICD_SGIR) = (uint32_t)(1u << (16 + target) | irq);
}

/* Three cells: 0 = shared or 1 = private, number within, flags. */
static word_t gic_translate(const uint32_t *cells, unsigned int cell_count)
{
    word_t first = cell_count > 0 && cells[0] == 0 ? FIRST_SHARED : FIRST_PRIVATE;
    word_t end = first == FIRST_SHARED ? count : FIRST_SHARED;

    if (cell_count != 3 || cells[0] > 1 || cells[1] >= end - first)
        return IRQ_NONE;
    return first + cells[1];
}

static const struct interrupt_controller gic_v2 = {
    .name = "GICv2",
    .count = gic_count,
    .claim = gic_claim,
    .complete = gic_complete,
    .set_masked = gic_set_masked,
    .can_set_trigger = gic_can_set_trigger,
    .set_trigger = gic_set_trigger,
    .sgi_count = FIRST_PRIVATE,
    .sgi_targets = MAX_TARGETS,
    .sgi_send = gic_sgi_send,
    .translate = gic_translate,
};

/* Everything masked, idle, at one priority, level-triggered and for this processor. */
static void start_distributor(void)
{
    uint32_t self = *distributor_register(GICD_ITARGETSR) & 0xff;

    *distributor_register(GICD_CTLR) = 0;
    count = 32 * ((word_t)(*distributor_register(GICD_TYPER) & 0x1f) + 1);
    if (count > MAX_COUNT)
        count = MAX_COUNT;
    for (word_t irq = 0; irq < count; irq += 32) {
        *distributor_register(GICD_ICENABLER + irq / 8) = 0xffffffff;
        *distributor_register(GICD_ICPENDR + irq / 8) = 0xffffffff;
        *distributor_register(GICD_ICACTIVER + irq / 8) = 0xffffffff;
    }
    for (word_t irq = 0; irq < count; irq += 4)
        *distributor_register(GICD_IPRIORITYR + irq) = PRIORITY_ALL;
    for (word_t irq = FIRST_SHARED; irq < count; irq += 4)
        *distributor_register(GICD_ITARGETSR + irq) = self * 0x01010101;
    for (word_t irq = FIRST_SHARED; irq < count; irq += 16)
        *distributor_register(GICD_ICFGR + irq / 4) = 0;
    *distributor_register(GICD_CTLR) = 1;
}

static void start_interface(void)
{
    *interface_register(GICC_PMR) = PRIORITY_LOWEST;
    *interface_register(GICC_BPR) = 0;
    *interface_register(GICC_CTLR) = 1;
}

static bool gic_start(const struct fdt_cursor *node)
{
    distributor = driver_map(node, 0, GICD_SIZE, true);
    interface = driver_map(node, 1, GICC_SIZE, true);
    if (distributor == NULL || interface == NULL)
        return false;
    start_distributor();
    start_interface();
    interrupt_controller_start(&gic_v2);
    return true;
}

static const char *const gic_compatible[] = {"arm,gic-400", "arm,cortex-a15-gic", "arm,cortex-a7-gic",
                                             "arm,cortex-a9-gic", NULL};

const struct driver gic_v2_driver = {.compatible = gic_compatible, .start = gic_start};
