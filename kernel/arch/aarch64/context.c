/* SPDX-License-Identifier: BSD-2-Clause */
/* The saved registers of a thread. */

#include "arch/port.h"

#define CONDITION_FLAGS 0xf0000000

void context_init(struct context *context)
{
    context->registers[REGISTER_SPSR] = USER_SPSR;
}

word_t context_sanitise(word_t reg, word_t value)
{
    return reg == REGISTER_SPSR ? (value & (CONDITION_FLAGS | SPSR_STEP)) | USER_SPSR : value;
}

OFF_THE_USUAL_WAY void context_write(struct context *context, word_t reg, word_t value)
{
    context->registers[reg] = context_sanitise(reg, value);
    if (reg == REGISTER_SPSR)
        context_set_step(context, context->step != 0);
}
