/* SPDX-License-Identifier: BSD-2-Clause */
/* Barriers, which all Arm processors spell the same. */
#ifndef KERNEL_ARCH_ARM_BARRIERS_H
#define KERNEL_ARCH_ARM_BARRIERS_H

static inline void barrier_instruction(void)
{
    __asm__ volatile("isb" : : : "memory");
}

/* All memory accesses and maintenance before it are done for every observer in the inner shareable domain. */
static inline void barrier_data(void)
{
    __asm__ volatile("dsb ish" : : : "memory");
}

/* Of the stores alone: whoever walks translation tables sees them. */
static inline void barrier_stores(void)
{
    __asm__ volatile("dsb ishst" : : : "memory");
}

/* New entries of translation tables count from here on. What was not valid is in no translation cache. */
static inline void barrier_entries(void)
{
    barrier_stores();
    barrier_instruction();
}

/* The same as barrier_data() for the whole system, devices included. */
static inline void barrier_system(void)
{
    __asm__ volatile("dsb sy" : : : "memory");
}

#endif
