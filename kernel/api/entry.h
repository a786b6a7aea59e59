/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The ways into the kernel. A port saves the user's registers into scheduler.current->context, calls one of these with
 * interrupts off, and then restores the registers of scheduler.current (another thread, perhaps), or idles if it is NULL.
 */
#ifndef KERNEL_API_ENTRY_H
#define KERNEL_API_ENTRY_H

#include "api/types.h"

void kernel_syscall(word_t number); /* sign-extended system-call number */
void kernel_interrupt(void);
void kernel_vm_fault(word_t address, word_t status, bool is_instruction_fetch);
void kernel_user_exception(word_t number, word_t code);
/* The current thread used the floating point unit while it was disabled; if it may not, this is a user exception. */
void kernel_fpu_trap(word_t number, word_t code);
/* The current thread met a breakpoint, or made a single step (seL4_BreakpointType); `address` is that of the data, or of the
 * instruction. If it is not debugged, this is a user exception. */
void kernel_debug_exception(word_t reason, word_t address, bool is_write, word_t number, word_t code);

/* Called once by boot code when the initial thread is ready: picks what runs first. */
void kernel_start(void);

#endif
