/* SPDX-License-Identifier: BSD-2-Clause */
/* The part of GICv3 that belongs to a processor, as AArch32 reaches it: system registers. */
#ifndef KERNEL_ARCH_AARCH32_GIC_INTERFACE_H
#define KERNEL_ARCH_AARCH32_GIC_INTERFACE_H

#include "machine.h"

/* Affinities 3 to 0, a byte each, by which the controller knows this processor. AArch32 has no affinity 3. */
static inline uint32_t gic_interface_affinity(void)
{
    return SYSTEM_REGISTER_READ(0, c0, c0, 5) & 0xffffff;
}

/* Makes the registers below accessible; false if they are not to be had. Hypervisor mode has let go of them (head.S). */
static inline bool gic_interface_open(void)
{
    if (SYSTEM_REGISTER_READ(0, c0, c1, 1) >> 28 == 0)
        return false;
    SYSTEM_REGISTER_WRITE(0, c12, c12, 5, SYSTEM_REGISTER_READ(0, c12, c12, 5) | 1); /* ICC_SRE */
    barrier_instruction();
    return SYSTEM_REGISTER_READ(0, c12, c12, 5) & 1;
}

/* Lets interrupts of higher priority than this through; the end of an interrupt is one write. */
static inline void gic_interface_start(word_t lowest_priority)
{
    SYSTEM_REGISTER_WRITE(0, c4, c6, 0, lowest_priority); /* ICC_PMR */
    SYSTEM_REGISTER_WRITE(0, c12, c12, 3, 0);             /* ICC_BPR1 */
    SYSTEM_REGISTER_WRITE(0, c12, c12, 4, 0);             /* ICC_CTLR */
    SYSTEM_REGISTER_WRITE(0, c12, c12, 7, 1);             /* ICC_IGRPEN1 */
    barrier_instruction();
}

/* The interrupt that is active from now on; 1020 or more if there is none. Its device may be looked at afterwards. */
static inline word_t gic_interface_acknowledge(void)
{
    word_t irq = SYSTEM_REGISTER_READ(0, c12, c12, 0); /* ICC_IAR1 */

    barrier_system();
    return irq;
}

static inline void gic_interface_complete(word_t irq)
{
    SYSTEM_REGISTER_WRITE(0, c12, c12, 1, irq); /* ICC_EOIR1 */
    barrier_instruction();
}

/* Sends a software-generated interrupt, after all memory accesses before it. */
static inline void gic_interface_send(uint64_t value)
{
    barrier_system();
    SYSTEM_REGISTER_WRITE64(0, c12, value); /* ICC_SGI1R */
    barrier_instruction();
}

#endif
