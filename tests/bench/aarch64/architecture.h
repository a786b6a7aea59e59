/* SPDX-License-Identifier: BSD-2-Clause */
/* What the measurements need to know of AArch64. */
#pragma once

#include <sel4/sel4.h>

#define VSPACE_OBJECT seL4_ARM_VSpaceObject

/* Uses the floating point unit, which the compiler does not here. */
static inline void use_fpu(void)
{
    __asm__ volatile(".arch_extension fp\n\tfmov d0, #1.5\n\tfmul d0, d0, d0");
}
