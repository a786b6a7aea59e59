/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers of the ARM generic timer, as AArch32 reaches them. */
#ifndef KERNEL_ARCH_AARCH32_GENERIC_TIMER_H
#define KERNEL_ARCH_AARCH32_GENERIC_TIMER_H

#include "machine.h"

static inline uint64_t generic_timer_frequency(void)
{
    return SYSTEM_REGISTER_READ(0, c14, c0, 0);
}

/* Not before what stands in front of it. */
static inline uint64_t generic_timer_count(void)
{
    barrier_instruction();
    return SYSTEM_REGISTER_READ64(1, c14);
}

static inline void generic_timer_set_compare(uint64_t count)
{
    SYSTEM_REGISTER_WRITE64(3, c14, count);
}

static inline void generic_timer_set_control(uint64_t value)
{
    SYSTEM_REGISTER_WRITE(0, c14, c3, 1, (word_t)value);
    barrier_instruction();
}

#endif
