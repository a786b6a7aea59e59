/* SPDX-License-Identifier: BSD-2-Clause */
/* What AArch64 does with caches: with the line that has an address, or as a whole. */
#ifndef KERNEL_ARCH_AARCH64_CACHE_INSTRUCTIONS_H
#define KERNEL_ARCH_AARCH64_CACHE_INSTRUCTIONS_H

#include "machine.h"

static inline word_t cache_type(void)
{
    return SYSTEM_REGISTER_READ(ctr_el0);
}

static inline void data_clean(word_t address)
{
    __asm__ volatile("dc cvac, %0" : : "r"(address) : "memory");
}

static inline void data_clean_to_unification(word_t address)
{
    __asm__ volatile("dc cvau, %0" : : "r"(address) : "memory");
}

static inline void data_invalidate(word_t address)
{
    __asm__ volatile("dc ivac, %0" : : "r"(address) : "memory");
}

static inline void data_clean_invalidate(word_t address)
{
    __asm__ volatile("dc civac, %0" : : "r"(address) : "memory");
}

static inline void instruction_invalidate(word_t address)
{
    __asm__ volatile("ic ivau, %0" : : "r"(address) : "memory");
}

static inline void instruction_invalidate_all(void)
{
    __asm__ volatile("ic ialluis" : : : "memory");
}

/* The prediction of branches follows the instruction cache by itself. */
static inline void forget_branches(void) {}

#endif
