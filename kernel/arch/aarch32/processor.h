/* SPDX-License-Identifier: BSD-2-Clause */
/* Processor features; see processor.c. */
#ifndef KERNEL_ARCH_AARCH32_PROCESSOR_H
#define KERNEL_ARCH_AARCH32_PROCESSOR_H

/* Keeps counters and what else would be shared from user level, and opens the debug registers for the kernel. */
void machine_init_user_access(void);

#endif
