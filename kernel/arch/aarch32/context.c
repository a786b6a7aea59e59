/* SPDX-License-Identifier: BSD-2-Clause */
/* The saved registers of a thread. */

#include "arch/port.h"

/* Bits of the status register that are user level's own: conditions, saturation, comparisons of vectors; Thumb code, and
 * only in it the state of a block of conditional instructions. */
#define FLAGS 0xf80f0000
#define CONDITIONAL_BLOCK 0x0600fc00

void context_init(struct context *context)
{
    context->registers[REGISTER_CPSR] = USER_CPSR;
}

word_t context_sanitise(word_t reg, word_t value)
{
    word_t own = FLAGS | CPSR_THUMB;

    if (reg != REGISTER_CPSR)
        return value;
    if (value & CPSR_THUMB)
        own |= CONDITIONAL_BLOCK;
    return (value & own) | USER_CPSR;
}

void context_write(struct context *context, word_t reg, word_t value)
{
    context->registers[reg] = context_sanitise(reg, value);
}
