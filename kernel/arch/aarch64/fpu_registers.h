/* SPDX-License-Identifier: BSD-2-Clause */
/* The floating point unit, as AArch64 reaches it. */
#ifndef KERNEL_ARCH_AARCH64_FPU_REGISTERS_H
#define KERNEL_ARCH_AARCH64_FPU_REGISTERS_H

#include "machine.h"

/* fpu_registers.S */
void fpu_registers_save(struct fpu_state *state);
void fpu_registers_load(const struct fpu_state *state);
void fpu_registers_exchange(struct fpu_state *from, const struct fpu_state *to);

/* CPACR_EL1.FPEN: the kernel may always use the unit, user level if both bits are set. */
static inline void fpu_allow_user(bool allowed)
{
    SYSTEM_REGISTER_WRITE(cpacr_el1, allowed ? 3 << 20 : 1 << 20);
}

#endif
