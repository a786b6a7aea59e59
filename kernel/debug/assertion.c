/* SPDX-License-Identifier: BSD-2-Clause */
/* The end of a kernel that has found itself wrong, or that a program stops. Debug kernels may end in the debugger. */

#include "arch/port.h"
#include "debug/debug.h"
#include "debug/debugger.h"
#include "sched/scheduler.h"

void debug_assertion_failed(const char *expression, const char *file, int line)
{
    debug_printf("stele: kernel assertion failed at %s:%d: %s\n", file, line, expression);
    if (scheduler.current != NULL)
        debug_printf("stele: in an entry by '%s'\n", debug_thread_name(scheduler.current));
    if (DEBUG_KERNEL)
        debugger_failure("a failed assertion");
    machine_exit(1);
}

void debug_halt(const struct tcb *thread)
{
    debug_printf("stele: halted by '%s'\n", debug_thread_name(thread));
    if (!DEBUG_KERNEL || !debugger_halt())
        machine_exit(1);
}
