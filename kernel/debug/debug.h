/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What debug kernels say. DEBUG_KERNEL is 1 in debug kernels and 0 in release kernels; it is set by the build and used
 * as an ordinary constant in C, so that both builds compile the same code and the compiler removes what is dead.
 */
#ifndef KERNEL_DEBUG_DEBUG_H
#define KERNEL_DEBUG_DEBUG_H

#include <stdarg.h>

#include "api/types.h"

/* Formats to the console: %s %c %d %u %x %p %%, with an optional l for words, a width and zero padding. */
__attribute__((format(printf, 1, 2))) void debug_printf(const char *format, ...);
void debug_vprintf(const char *format, va_list arguments);

_Noreturn void debug_assertion_failed(const char *expression, const char *file, int line);

struct tcb;
void debug_halt(const struct tcb *thread); /* at a program's wish: into the debugger if there is one, else the end */
void debug_dump_scheduler(void);
const char *debug_thread_name(const struct tcb *thread);
void debug_name_thread(struct tcb *thread, const char *name);

#endif
