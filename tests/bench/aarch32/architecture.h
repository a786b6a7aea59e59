/* SPDX-License-Identifier: BSD-2-Clause */
/* What the measurements need to know of AArch32. */
#pragma once

#include <sel4/sel4.h>

#define VSPACE_OBJECT seL4_ARM_PageDirectoryObject

/* Uses the floating point unit, which compilers do not here. */
static inline void use_fpu(void)
{
    __asm__ volatile(".fpu neon-vfpv4\n\tvmov.f64 d0, #1.5\n\tvmul.f64 d0, d0, d0");
}
