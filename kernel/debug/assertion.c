/* SPDX-License-Identifier: BSD-2-Clause */
/* The end of a kernel that has found itself wrong. */

#include "arch/port.h"
#include "debug/debug.h"
#include "sched/scheduler.h"

void debug_assertion_failed(const char *expression, const char *file, int line)
{
    debug_printf("stele: kernel assertion failed at %s:%d: %s\n", file, line, expression);
    if (scheduler.current != NULL)
        debug_printf("stele: in an entry by '%s'\n", debug_thread_name(scheduler.current));
    machine_exit(1);
}
