/* SPDX-License-Identifier: BSD-2-Clause */
/* The floating point unit, as AArch32 reaches it. */
#ifndef KERNEL_ARCH_AARCH32_FPU_REGISTERS_H
#define KERNEL_ARCH_AARCH32_FPU_REGISTERS_H

#include "machine.h"

/* fpu_registers.S */
void fpu_registers_save(struct fpu_state *state);
void fpu_registers_load(const struct fpu_state *state);
void fpu_registers_exchange(struct fpu_state *from, const struct fpu_state *to);

/* CPACR, the fields of coprocessors 10 and 11: the kernel may always use the unit, user level if both bits are set. */
static inline void fpu_allow_user(bool allowed)
{
    SYSTEM_REGISTER_WRITE(0, c1, c0, 2, allowed ? 0xful << 20 : 0x5ul << 20);
}

/* On a processor without the unit, those fields cannot be set. */
static inline bool fpu_is_present(void)
{
    return SYSTEM_REGISTER_READ(0, c1, c0, 2) >> 20 & 0xf;
}

#endif
