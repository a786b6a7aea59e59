/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor's debug registers as breakpoints.c uses them: debug_registers.c of the ports. */
#ifndef KERNEL_ARCH_ARM_DEBUG_REGISTERS_H
#define KERNEL_ARCH_ARM_DEBUG_REGISTERS_H

#include "api/types.h"

/* Units for instructions are for words of 2^2 bytes. */
#define BREAKPOINT_WORD_BITS 2

/* How many units for instructions, or for data, the processor has. */
word_t debug_unit_count(bool is_data);

/* One unit's address and control; its number is that of the contract. */
void debug_unit_set(word_t number, word_t address, word_t control);

/* Are units in force, and single steps made? The channel to a debugger outside is not user level's, whose threads could tell
 * each other something by it. */
void debug_enable(bool units, bool steps);

#endif
