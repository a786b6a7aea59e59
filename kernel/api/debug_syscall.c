/* SPDX-License-Identifier: BSD-2-Clause */
/* System calls that only debug kernels offer: console, names, identification, the end of the machine. */
#include "api/debug_syscall.h"

#include "api/fault.h"
#include "debug/debug.h"

static word_t identify(struct tcb *thread, word_t address)
{
    struct lookup_failure why;
    const struct slot *slot = cspace_lookup(thread, address, &why);

    return slot == NULL ? (word_t)CAP_NULL : (word_t)cap_type(slot->cap);
}

/* The name stands in the caller's IPC buffer, as a string. */
static void name_thread(struct tcb *thread, word_t address)
{
    struct lookup_failure why;
    const struct slot *slot = cspace_lookup(thread, address, &why);
    const seL4_IPCBuffer *buffer = tcb_ipc_buffer(thread);
    char name[TCB_NAME_MAX] = {0};

    if (slot == NULL || cap_type(slot->cap) != CAP_TCB || buffer == NULL) {
        debug_printf("stele: '%s': DebugNameThread: 0x%lx is no thread capability\n", debug_thread_name(thread),
                     address);
        return;
    }
    for (word_t i = 0; i < sizeof(name) - 1; i++) {
        name[i] = ((const char *)buffer->msg)[i];
        if (name[i] == 0)
            break;
    }
    debug_name_thread((struct tcb *)cap_tcb_get_address(slot->cap), name);
}

bool debug_syscall(struct tcb *thread, long number)
{
    word_t *argument = &thread->context.registers[SYSCALL_REGISTER_CAP];

    switch (number) {
    case seL4_SysDebugPutChar: console_putchar((char)*argument); return true;
    case seL4_SysDebugDumpScheduler: debug_dump_scheduler(); return true;
    case seL4_SysDebugHalt: debug_halt(thread); return true;
    case seL4_SysDebugCapIdentify: *argument = identify(thread, *argument); return true;
    case seL4_SysDebugSnapshot: debug_dump_scheduler(); return true;
    case seL4_SysDebugNameThread: name_thread(thread, *argument); return true;
    case seL4_SysSteleExit: machine_exit(*argument);
    default: return false;
    }
}
