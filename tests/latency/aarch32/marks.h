/* SPDX-License-Identifier: BSD-2-Clause */
/* Instructions of AArch32 (ARM, which all of the kernel is) at which interrupts can come in. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

static inline bool leaves_kernel(uint32_t instruction)
{
    return instruction == 0xf89d0a00; /* rfeia sp */
}

static inline bool asks_for_interrupts(uint32_t instruction)
{
    return (instruction & ~0xf000u) == 0xee1c0f11; /* mrc p15, 0, r.., c12, c1, 0: ISR */
}

static inline bool waits_for_interrupts(uint32_t instruction)
{
    return instruction == 0xe320f003; /* wfi */
}
