/* SPDX-License-Identifier: BSD-2-Clause */
/* Registers of coprocessor 14: the processor's debugging. */
#ifndef KERNEL_ARCH_AARCH32_BREAKPOINTS_H
#define KERNEL_ARCH_AARCH32_BREAKPOINTS_H

#include "machine.h"
#include "object/breakpoint.h"

#define DEBUG_REGISTER_READ(crm, op2)                                                                                  \
    ({                                                                                                                 \
        word_t value_;                                                                                                 \
        __asm__ volatile("mrc p14, 0, %0, c0, " #crm ", " #op2 : "=r"(value_));                                        \
        value_;                                                                                                        \
    })
#define DEBUG_REGISTER_WRITE(crm, op2, value)                                                                          \
    do {                                                                                                               \
        word_t value_ = (value);                                                                                       \
        __asm__ volatile("mcr p14, 0, %0, c0, " #crm ", " #op2 : : "r"(value_) : "memory");                            \
    } while (0)

/* Why the last debug exception came (DBGDSCR, method of entry). */
enum debug_entry {
    ENTRY_BREAKPOINT = 1,
    ENTRY_WATCHPOINT = 2,
    ENTRY_INSTRUCTION = 3,
    ENTRY_SYNCHRONOUS_WATCHPOINT = 10
};

static inline word_t debug_entry(void)
{
    return DEBUG_REGISTER_READ(c2, 2) >> 2 & 0xf;
}

/* The address whose breakpoint stopped the thread. That of a word stops at both its instructions, if they are Thumb code. */
word_t breakpoints_met(const struct debugging *debugging, word_t pc);

/* Was it a write that met a watchpoint? The processor does not say (DFSR.WnR is unknown then): the watchpoint that is next
 * to the address does, the first of those that are equally near. */
bool breakpoints_tell_write(const struct debugging *debugging, word_t address);

#endif
