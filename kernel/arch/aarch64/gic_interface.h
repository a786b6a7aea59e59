/* SPDX-License-Identifier: BSD-2-Clause */
/* The part of GICv3 that belongs to a processor, as AArch64 reaches it: system registers. */
#ifndef KERNEL_ARCH_AARCH64_GIC_INTERFACE_H
#define KERNEL_ARCH_AARCH64_GIC_INTERFACE_H

#include "machine.h"

/* Affinities 3 to 0, a byte each, by which the controller knows this processor. */
static inline uint32_t gic_interface_affinity(void)
{
    word_t id = SYSTEM_REGISTER_READ(mpidr_el1);
    return (uint32_t)((id >> 32 & 0xff) << 24 | (id & 0xffffff));
}

/* Makes the registers below accessible; false if they are not to be had. Hypervisor mode has let go of them (head.S). */
static inline bool gic_interface_open(void)
{
    if ((SYSTEM_REGISTER_READ(id_aa64pfr0_el1) >> 24 & 0xf) == 0)
        return false;
    SYSTEM_REGISTER_WRITE(icc_sre_el1, SYSTEM_REGISTER_READ(icc_sre_el1) | 1);
    barrier_instruction();
    return SYSTEM_REGISTER_READ(icc_sre_el1) & 1;
}

/* Lets interrupts of higher priority than this through; the end of an interrupt is one write. */
static inline void gic_interface_start(word_t lowest_priority)
{
    SYSTEM_REGISTER_WRITE(icc_pmr_el1, lowest_priority);
    SYSTEM_REGISTER_WRITE(icc_bpr1_el1, 0);
    SYSTEM_REGISTER_WRITE(icc_ctlr_el1, 0);
    SYSTEM_REGISTER_WRITE(icc_igrpen1_el1, 1);
    barrier_instruction();
}

/* The interrupt that is active from now on; 1020 or more if there is none. Its device may be looked at afterwards. */
static inline word_t gic_interface_acknowledge(void)
{
    word_t irq = SYSTEM_REGISTER_READ(icc_iar1_el1);

    barrier_system();
    return irq;
}

static inline void gic_interface_complete(word_t irq)
{
    SYSTEM_REGISTER_WRITE(icc_eoir1_el1, irq);
    barrier_instruction();
}

/* Sends a software-generated interrupt, after all memory accesses before it. */
static inline void gic_interface_send(uint64_t value)
{
    barrier_system();
    SYSTEM_REGISTER_WRITE(icc_sgi1r_el1, value);
    barrier_instruction();
}

#endif
