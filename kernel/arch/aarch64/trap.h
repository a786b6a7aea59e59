/* SPDX-License-Identifier: BSD-2-Clause */
/* What vectors.S and trap.c know of each other. */
#ifndef KERNEL_ARCH_AARCH64_TRAP_H
#define KERNEL_ARCH_AARCH64_TRAP_H

#include "arch/port.h"

/* Called by vectors.S with the user's registers saved; each returns the context to go on with. */
struct context *trap_syscall(void);
struct context *trap_interrupt(void);
struct context *trap_exception(word_t syndrome, word_t address);
_Noreturn void trap_fatal(word_t syndrome, word_t pc, word_t address, word_t caller);

/* The context of the current thread, once there is one. */
struct context *trap_leave(void);

/* Enters user level; in vectors.S. */
_Noreturn void context_restore(struct context *context);

#endif
