/* SPDX-License-Identifier: BSD-2-Clause */
/* Instructions of AArch64 at which interrupts can come in. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

static inline bool leaves_kernel(uint32_t instruction)
{
    return instruction == 0xd69f03e0; /* eret */
}

static inline bool asks_for_interrupts(uint32_t instruction)
{
    return (instruction & ~0x1fu) == 0xd538c100; /* mrs x.., isr_el1 */
}

static inline bool waits_for_interrupts(uint32_t instruction)
{
    return instruction == 0xd503207f; /* wfi */
}
