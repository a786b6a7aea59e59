/* SPDX-License-Identifier: BSD-2-Clause */
/* System calls that only debug kernels offer. */
#ifndef KERNEL_API_DEBUG_SYSCALL_H
#define KERNEL_API_DEBUG_SYSCALL_H

#include "object/tcb.h"

/* Returns false if the number is none of theirs. */
bool debug_syscall(struct tcb *thread, long number);

#endif
