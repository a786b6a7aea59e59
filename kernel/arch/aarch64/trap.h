/* SPDX-License-Identifier: BSD-2-Clause */
/* What vectors.S and trap.c know of each other. */
#ifndef KERNEL_ARCH_AARCH64_TRAP_H
#define KERNEL_ARCH_AARCH64_TRAP_H

#include "arch/arm/trap_common.h"

struct context *trap_exception(word_t syndrome, word_t address);

#endif
