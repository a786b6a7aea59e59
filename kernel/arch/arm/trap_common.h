/* SPDX-License-Identifier: BSD-2-Clause */
/* What entering and leaving the kernel have in common on all Arm processors. */
#ifndef KERNEL_ARCH_ARM_TRAP_COMMON_H
#define KERNEL_ARCH_ARM_TRAP_COMMON_H

#include "arch/port.h"
#include "debug/debugger.h"

/* Called by vectors.S with the user's registers saved; each returns the context to go on with. */
struct context *trap_syscall(void);
struct context *trap_interrupt(void);
_Noreturn void trap_fatal(word_t syndrome, word_t pc, word_t address, word_t caller);

/* After each entry, in kernels that are built for that. No thread pays for the time. */
void trap_check_invariants(void);

/* For the debugger, if the kernel has one: what came in. */
void trap_note_entry(enum entry_kind kind, word_t number, word_t address);

/* The context of the current thread, once there is one. */
struct context *trap_leave(void);

/* Enters user level; in vectors.S. */
_Noreturn void context_restore(struct context *context);

#endif
