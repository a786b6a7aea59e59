/* SPDX-License-Identifier: BSD-2-Clause */
/* The saved registers of a thread. */

#include "arch/port.h"

#define CONDITION_FLAGS 0xf0000000ul
#define USER_STATUS 0x140ul

void context_init(struct context *context)
{
    context->registers[REGISTER_STATUS] = USER_STATUS;
}

word_t context_sanitise(word_t reg, word_t value)
{
    return reg == REGISTER_STATUS ? (value & CONDITION_FLAGS) | USER_STATUS : value;
}

void context_write(struct context *context, word_t reg, word_t value)
{
    context->registers[reg] = context_sanitise(reg, value);
    if (reg == REGISTER_STATUS)
        context->step_is_next = context->step;
}
