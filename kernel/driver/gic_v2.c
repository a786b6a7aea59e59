/* SPDX-License-Identifier: BSD-2-Clause */
/* ARM generic interrupt controller, version 2: everything is a register in memory (gic.h). */

#include "arch/port.h"
#include "driver/gic.h"

#define MAX_TARGETS 8
#define DISTRIBUTOR_BYTES 0x1000

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
#define SGIR_TO_SELF (2u << 24)

static volatile uint8_t *interface;
static uint32_t claimed; /* as read: for software-generated interrupts it also names the sender */

/* A GICv2 need not be able to mask software-generated interrupts: one that comes all the same is kept for later. */
static uint32_t sgi_masked = MASK(GIC_FIRST_PRIVATE), sgi_kept;

static void gic_v2_complete(word_t irq)
{
    (void)irq;
    *gic_register(interface, GICC_EOIR) = claimed;
}

static word_t gic_v2_claim(void)
{
    word_t irq;

    claimed = *gic_register(interface, GICC_IAR);
    irq = claimed & IAR_NUMBER;
    if (irq < GIC_FIRST_PRIVATE && (sgi_masked & 1u << irq) != 0) {
        sgi_kept |= 1u << irq;
        gic_v2_complete(irq);
        return IRQ_NONE;
    }
    return irq < gic.count ? irq : IRQ_NONE;
}

static void gic_v2_set_masked(word_t irq, bool masked)
{
    uint32_t bit = irq < GIC_FIRST_PRIVATE ? 1u << irq : 0;

    gic_set_masked(irq, masked);
    sgi_masked = masked ? sgi_masked | bit : sgi_masked & ~bit;
    if (masked || (sgi_kept & bit) == 0)
        return;
    sgi_kept &= ~bit;
    *gic_register(gic.distributor, GICD_SGIR) = SGIR_TO_SELF | (uint32_t)irq;
}

static void gic_v2_sgi_send(word_t irq, word_t target)
{
    *gic_register(gic.distributor, GICD_SGIR) = (uint32_t)(1u << (16 + target) | irq);
}

static const struct interrupt_controller gic_v2 = {
    .name = "GICv2",
    .count = gic_count,
    .claim = gic_v2_claim,
    .complete = gic_v2_complete,
    .set_masked = gic_v2_set_masked,
    .can_set_trigger = gic_can_set_trigger,
    .set_trigger = gic_set_trigger,
    .sgi_count = GIC_FIRST_PRIVATE,
    .sgi_targets = MAX_TARGETS,
    .sgi_send = gic_v2_sgi_send,
    .translate = gic_translate,
};

BOOT_CODE static void start_distributor(void)
{
    uint32_t self = *gic_register(gic.distributor, GICD_ITARGETSR) & 0xff;

    *gic_register(gic.distributor, GICD_CTLR) = 0;
    gic_reset();
    for (word_t irq = GIC_FIRST_SHARED; irq < gic.count; irq += 4)
        *gic_register(gic.distributor, GICD_ITARGETSR + irq) = self * 0x01010101;
    *gic_register(gic.distributor, GICD_CTLR) = 1;
}

BOOT_CODE static void start_interface(void)
{
    *gic_register(interface, GICC_PMR) = GIC_PRIORITY_LOWEST;
    *gic_register(interface, GICC_BPR) = 0;
    *gic_register(interface, GICC_CTLR) = 1;
}

BOOT_CODE static bool gic_v2_start(const struct fdt_cursor *node)
{
    gic.distributor = driver_map(node, 0, DISTRIBUTOR_BYTES, true);
    gic.own = gic.distributor;
    interface = driver_map(node, 1, GICC_SIZE, true);
    if (gic.distributor == NULL || interface == NULL)
        return false;
    start_distributor();
    start_interface();
    interrupt_controller_start(&gic_v2);
    return true;
}

static const char *const gic_v2_compatible[] = {"arm,gic-400", "arm,cortex-a15-gic", "arm,cortex-a7-gic",
                                                "arm,cortex-a9-gic", NULL};

const struct driver gic_v2_driver = {.compatible = gic_v2_compatible, .start = gic_v2_start};
