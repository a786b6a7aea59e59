/* SPDX-License-Identifier: BSD-2-Clause */
/* Processor features; see processor.c. */
#ifndef KERNEL_ARCH_AARCH32_PROCESSOR_H
#define KERNEL_ARCH_AARCH32_PROCESSOR_H

/* Decides which counters user level may read, and opens the debug registers. */
void machine_init_user_access(void);

#endif
