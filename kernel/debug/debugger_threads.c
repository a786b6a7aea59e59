/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's list of threads. */

#include "debug/debugger_menu.h"
#include "names.h"
#include "sched/scheduler.h"

static const char *running_state(const struct tcb *thread)
{
    if (thread == scheduler.current)
        return "current";
    if (thread->in_release_queue)
        return "no budget";
    return thread->in_ready_queue ? "ready" : thread->sched_context == NULL ? "no context" : "runnable";
}

static const char *state_name(const struct tcb *thread)
{
    switch (thread->state) {
    case THREAD_INACTIVE: return "inactive";
    case THREAD_RUNNING: return running_state(thread);
    case THREAD_BLOCKED_ON_RECEIVE: return "receiving";
    case THREAD_BLOCKED_ON_SEND: return thread->blocked.is_call ? "calling" : "sending";
    case THREAD_BLOCKED_ON_REPLY: return "in reply";
    case THREAD_BLOCKED_ON_NOTIFICATION: return "waiting";
    default: return "damaged";
    }
}

/* What a blocked thread waits for: address of the object. */
static word_t awaited_object(const struct tcb *thread)
{
    switch (thread->state) {
    case THREAD_BLOCKED_ON_RECEIVE:
    case THREAD_BLOCKED_ON_SEND: return (word_t)thread->blocked.endpoint;
    case THREAD_BLOCKED_ON_NOTIFICATION: return (word_t)thread->blocked.notification;
    case THREAD_BLOCKED_ON_REPLY: return (word_t)thread->reply;
    default: return 0;
    }
}

static void show_row(word_t number, const struct tcb *thread)
{
    show("%3lu  %-10s  %3lu  %3lu  0x%-16lx  0x%-14lx  ", number, state_name(thread), thread->priority,
         regime_domain(thread->regime), (word_t)thread->sched_context, thread->context.registers[REGISTER_PC]);
    show_thread(thread);
    if (awaited_object(thread) != 0)
        show(", at 0x%lx", awaited_object(thread));
    if (thread->fault.type != seL4_Fault_NullFault)
        show(", %s", abi_fault_name(thread->fault.type));
    show("\n");
}

void debugger_threads(const char *arguments)
{
    word_t count = census.count_of_type[CAP_TCB];

    (void)arguments;
    show("  #  state      prio  dom  context             pc                thread\n");
    for (word_t number = 1; number <= count && !show_is_over(); number++)
        show_row(number, thread_of_number(number));
    show("%lu threads%s\n", count, census.is_complete ? "" : "; there are more capabilities than could be looked at");
}
