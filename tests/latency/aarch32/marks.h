/* SPDX-License-Identifier: BSD-2-Clause */
/* Instructions of AArch32 at which interrupts can come in. The vectors are ARM code. All else is Thumb code, which has the first
 * 16 bits of an instruction in the lower half, and of many nothing else. */
#pragma once

#include <stdbool.h>
#include <stdint.h>

static inline bool leaves_kernel(uint32_t instruction)
{
    return instruction == 0xf89d0a00; /* rfeia sp */
}

static inline bool asks_for_interrupts(uint32_t instruction)
{
    return (instruction & ~0xf0000000u) == 0x0f11ee1c; /* mrc p15, 0, r.., c12, c1, 0: ISR */
}

static inline bool waits_for_interrupts(uint32_t instruction)
{
    return (instruction & 0xffff) == 0xbf30; /* wfi */
}
