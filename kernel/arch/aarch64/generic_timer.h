/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers of the ARM generic timer, as AArch64 reaches them. */
#ifndef KERNEL_ARCH_AARCH64_GENERIC_TIMER_H
#define KERNEL_ARCH_AARCH64_GENERIC_TIMER_H

#include "machine.h"

static inline uint64_t generic_timer_frequency(void)
{
    return SYSTEM_REGISTER_READ(cntfrq_el0);
}

/* Not before what stands in front of it. */
static inline uint64_t generic_timer_count(void)
{
    barrier_instruction();
    return SYSTEM_REGISTER_READ(cntvct_el0);
}

static inline void generic_timer_set_compare(uint64_t count)
{
    SYSTEM_REGISTER_WRITE(cntv_cval_el0, count);
}

static inline void generic_timer_set_control(uint64_t value)
{
    SYSTEM_REGISTER_WRITE(cntv_ctl_el0, value);
    barrier_instruction();
}

#endif
