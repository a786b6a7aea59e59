/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ARM generic interrupt controller, version 3 (and 4): a distributor for what is shared, a redistributor for each
 * processor, and an interface that consists of system registers (gic.h).
 *
 * All interrupts are in group 1 of the state that the kernel runs in: that is what the interface's registers with a 1 in
 * their names are about, whether there is a secure state beside it or not.
 */

#include "arch/port.h"
#include "driver/gic.h"
#include "gic_interface.h"

#define DISTRIBUTOR_BYTES 0x10000
#define FRAME_BYTES 0x10000 /* of a redistributor, which has two of them, or four with virtual LPIs */
#define SGI_TARGETS 16      /* processors of one cluster */

enum { GICD_IROUTER = 0x6000 }; /* 64 bits per interrupt: which processor gets it */

/* GICD_CTLR */
#define DISTRIBUTOR_ENABLE_GROUP_1 (1u << 1)
#define DISTRIBUTOR_AFFINITY_ROUTING (1u << 4)
#define DISTRIBUTOR_WRITE_PENDING (1u << 31)

/* A redistributor's first frame; the second one is like the start of a distributor */
enum { GICR_CTLR = 0x00, GICR_TYPER = 0x08, GICR_TYPER_AFFINITY = 0x0c, GICR_WAKER = 0x14, GICR_IGRPMODR = 0xd00 };

#define REDISTRIBUTOR_WRITE_PENDING (1u << 3)
#define TYPER_VIRTUAL_LPIS (1u << 1)
#define TYPER_LAST (1u << 4)
#define WAKER_SLEEP (1u << 1)
#define WAKER_ASLEEP (1u << 2)

static volatile uint8_t *redistributor; /* this processor's */

static void wait_until_clear(volatile uint8_t *device, word_t offset, uint32_t bit)
{
    while (*gic_register(device, offset) & bit)
        ;
}

static word_t gic_v3_claim(void)
{
    word_t irq = gic_interface_acknowledge();

    return irq < gic.count ? irq : IRQ_NONE;
}

static void gic_v3_set_masked(word_t irq, bool masked)
{
    gic_set_masked(irq, masked);
    if (!masked)
        return;
    if (irq < GIC_FIRST_SHARED)
        wait_until_clear(redistributor, GICR_CTLR, REDISTRIBUTOR_WRITE_PENDING);
    else
        wait_until_clear(gic.distributor, GICD_CTLR, DISTRIBUTOR_WRITE_PENDING);
}

/* Targets are the processors of this cluster, as they are those of one controller in version 2. */
static void gic_v3_sgi_send(word_t irq, word_t target)
{
    uint64_t cluster = gic_interface_affinity() >> 8;

    gic_interface_send((cluster >> 16) << 48 | (cluster >> 8 & 0xff) << 32 | (cluster & 0xff) << 16 | irq << 24 |
                       1u << target);
}

static const struct interrupt_controller gic_v3 = {
    .name = "GICv3",
    .count = gic_count,
    .claim = gic_v3_claim,
    .complete = gic_interface_complete,
    .set_masked = gic_v3_set_masked,
    .can_set_trigger = gic_can_set_trigger,
    .set_trigger = gic_set_trigger,
    .sgi_count = GIC_FIRST_PRIVATE,
    .sgi_targets = SGI_TARGETS,
    .sgi_send = gic_v3_sgi_send,
    .translate = gic_translate,
};

/* Looks for this processor's redistributor among those of one region. */
BOOT_CODE static volatile uint8_t *find_in_region(volatile uint8_t *region, word_t bytes, word_t stride)
{
    word_t at = 0;

    while (bytes - at >= 2 * FRAME_BYTES) {
        uint32_t type = *gic_register(region, at + GICR_TYPER);

        if (*gic_register(region, at + GICR_TYPER_AFFINITY) == gic_interface_affinity())
            return region + at;
        if (type & TYPER_LAST)
            break;
        at += stride != 0 ? stride : (type & TYPER_VIRTUAL_LPIS ? 4 : 2) * FRAME_BYTES;
        if (at > bytes)
            break;
    }
    return NULL;
}

/* The regions follow the distributor in the device tree. All of them are the kernel's. */
BOOT_CODE static bool find_redistributor(const struct fdt_cursor *node)
{
    word_t regions = driver_number(node, "#redistributor-regions", 1);
    word_t stride = driver_number(node, "redistributor-stride", 0);

    redistributor = NULL;
    if (stride % FRAME_BYTES != 0)
        return false;
    for (unsigned int i = 1; i <= regions; i++) {
        word_t bytes = driver_map_bytes(node, i);
        volatile uint8_t *region = driver_map(node, i, bytes, true);

        if (bytes == 0 || region == NULL)
            return false;
        if (redistributor == NULL)
            redistributor = find_in_region(region, bytes, stride);
    }
    return redistributor != NULL;
}

BOOT_CODE static void wake_redistributor(void)
{
    *gic_register(redistributor, GICR_WAKER) &= ~WAKER_SLEEP;
    wait_until_clear(redistributor, GICR_WAKER, WAKER_ASLEEP);
}

/* Affinity routing may be switched on only while nothing is enabled. */
BOOT_CODE static void start_distributor(void)
{
    uint32_t self = gic_interface_affinity();

    *gic_register(gic.distributor, GICD_CTLR) = 0;
    wait_until_clear(gic.distributor, GICD_CTLR, DISTRIBUTOR_WRITE_PENDING);
    *gic_register(gic.distributor, GICD_CTLR) = DISTRIBUTOR_AFFINITY_ROUTING;
    wait_until_clear(gic.distributor, GICD_CTLR, DISTRIBUTOR_WRITE_PENDING);
    gic_reset();
    *gic_register(gic.own, GICD_IGROUPR) = 0xffffffff;
    *gic_register(gic.own, GICR_IGRPMODR) = 0;
    for (word_t irq = GIC_FIRST_SHARED; irq < gic.count; irq += 32)
        *gic_register(gic.distributor, GICD_IGROUPR + irq / 8) = 0xffffffff;
    for (word_t irq = GIC_FIRST_SHARED; irq < gic.count; irq++) {
        *gic_register(gic.distributor, GICD_IROUTER + irq * 8) = self & 0xffffff;
        *gic_register(gic.distributor, GICD_IROUTER + irq * 8 + 4) = self >> 24;
    }
    wait_until_clear(redistributor, GICR_CTLR, REDISTRIBUTOR_WRITE_PENDING);
    wait_until_clear(gic.distributor, GICD_CTLR, DISTRIBUTOR_WRITE_PENDING);
    *gic_register(gic.distributor, GICD_CTLR) = DISTRIBUTOR_AFFINITY_ROUTING | DISTRIBUTOR_ENABLE_GROUP_1;
}

BOOT_CODE static bool gic_v3_start(const struct fdt_cursor *node)
{
    gic.distributor = driver_map(node, 0, DISTRIBUTOR_BYTES, true);
    if (gic.distributor == NULL || !gic_interface_open() || !find_redistributor(node))
        return false;
    gic.own = redistributor + FRAME_BYTES;
    wake_redistributor();
    start_distributor();
    gic_interface_start(GIC_PRIORITY_LOWEST);
    interrupt_controller_start(&gic_v3);
    return true;
}

static const char *const gic_v3_compatible[] = {"arm,gic-v3", NULL};

const struct driver gic_v3_driver = {.compatible = gic_v3_compatible, .start = gic_v3_start};
