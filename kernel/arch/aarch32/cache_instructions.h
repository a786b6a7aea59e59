/* SPDX-License-Identifier: BSD-2-Clause */
/* What AArch32 does with caches: with the line that has an address, or as a whole. */
#ifndef KERNEL_ARCH_AARCH32_CACHE_INSTRUCTIONS_H
#define KERNEL_ARCH_AARCH32_CACHE_INSTRUCTIONS_H

#include "machine.h"

static inline word_t cache_type(void)
{
    return SYSTEM_REGISTER_READ(0, c0, c0, 1); /* CTR */
}

static inline void data_clean(word_t address)
{
    SYSTEM_REGISTER_WRITE(0, c7, c10, 1, address); /* DCCMVAC */
}

static inline void data_clean_to_unification(word_t address)
{
    SYSTEM_REGISTER_WRITE(0, c7, c11, 1, address); /* DCCMVAU */
}

static inline void data_invalidate(word_t address)
{
    SYSTEM_REGISTER_WRITE(0, c7, c6, 1, address); /* DCIMVAC */
}

static inline void data_clean_invalidate(word_t address)
{
    SYSTEM_REGISTER_WRITE(0, c7, c14, 1, address); /* DCCIMVAC */
}

static inline void instruction_invalidate(word_t address)
{
    SYSTEM_REGISTER_WRITE(0, c7, c5, 1, address); /* ICIMVAU */
}

static inline void instruction_invalidate_all(void)
{
    SYSTEM_REGISTER_WRITE(0, c7, c1, 0, 0); /* ICIALLUIS */
}

static inline void forget_branches(void)
{
    SYSTEM_REGISTER_WRITE(0, c7, c1, 6, 0); /* BPIALLIS */
}

#endif
