/* SPDX-License-Identifier: BSD-2-Clause */
/* What vectors.S and trap.c know of each other. */
#ifndef KERNEL_ARCH_AARCH32_TRAP_H
#define KERNEL_ARCH_AARCH32_TRAP_H

#include "arch/arm/trap_common.h"

struct context *trap_undefined(void);
struct context *trap_abort(word_t status, word_t address, bool is_fetch);

#endif
