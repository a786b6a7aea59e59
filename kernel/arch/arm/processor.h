/* SPDX-License-Identifier: BSD-2-Clause */
/* What the processor is, and what it lets user level do: processor.c of the ports. */
#ifndef KERNEL_ARCH_ARM_PROCESSOR_H
#define KERNEL_ARCH_ARM_PROCESSOR_H

#include "api/types.h"

/* The main identification register. */
word_t processor_id(void);

/* Keeps counters and what else would be shared from user level, and opens the debug registers for the kernel. */
void machine_init_user_access(void);

#endif
