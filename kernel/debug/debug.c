/* SPDX-License-Identifier: BSD-2-Clause */
/* Names of threads, and what debug kernels show of them. */

#include "debug/debug.h"
#include "arch/port.h"
#include "object/tcb.h"
#include "sched/scheduler.h"

static char *name_of(const struct tcb *thread)
{
    return (char *)(thread + 1);
}

void debug_name_thread(struct tcb *thread, const char *name)
{
    char *own = name_of(thread);
    word_t i = 0;

    for (; i < TCB_NAME_MAX - 1 && name[i] != '\0'; i++)
        own[i] = name[i];
    own[i] = '\0';
}

const char *debug_thread_name(const struct tcb *thread)
{
    return name_of(thread)[0] != '\0' ? name_of(thread) : "unnamed thread";
}

static void dump_thread(const struct tcb *thread, const char *where)
{
    debug_printf("%-10s %3lu  %16lx  %s\n", where, thread->priority, thread->context.registers[REGISTER_PC],
                 debug_thread_name(thread));
}

static void dump_ready(word_t domain)
{
    const char *where = domain == regime_domain(scheduler.regime) ? "ready" : "no turn";

    for (word_t priority = PRIORITY_COUNT; priority-- > 0;)
        for (const struct tcb *thread = domains[domain].queues[priority].head; thread != NULL;
             thread = thread->queue_next)
            dump_thread(thread, where);
}

/* Threads that could run or will be able to; those that wait for others are in no queue that is known here. */
void debug_dump_scheduler(void)
{
    debug_printf("state      prio  program counter  name\n");
    if (scheduler.current != NULL)
        dump_thread(scheduler.current, "current");
    for (word_t domain = 0; domain < DOMAIN_COUNT; domain++)
        if (domains[domain].summary != 0)
            dump_ready(domain);
    for (const struct tcb *thread = scheduler.release_head; thread != NULL; thread = release_queue_next(thread))
        dump_thread(thread, "no budget");
}
