/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * libsel4 on the simulated machine: its stubs, compiled with the traps.h of tests/vectors, hand each system call to
 * trap_record(), and that is one of the kernel's current thread.
 */

#include <string.h>

#include <sel4/sel4.h>

#include "host.h"
#include "libsel4.h"

__thread seL4_IPCBuffer *__sel4_ipc_buffer;

static enum host_result last_result;

enum host_result host_last_result(void)
{
    return last_result;
}

void host_use_ipc_buffer(void)
{
    static seL4_IPCBuffer none;
    struct tcb *thread = host_current();
    void *buffer = thread == NULL || host_exited() ? NULL : host_ipc_buffer(thread);

    seL4_SetIPCBuffer(buffer != NULL ? buffer : &none);
}

/* After the call the stub reads further words from the buffer of its own thread, whoever runs then. */
static void use_ipc_buffer_of(const struct tcb *thread)
{
    void *buffer = host_ipc_buffer(thread);

    if (buffer != NULL)
        seL4_SetIPCBuffer(buffer);
}

void trap_record(seL4_Word number, unsigned int registers, const struct stele_registers *in,
                 struct stele_registers *out)
{
    struct tcb *thread = host_current();
    struct host_registers passed = {
        .cap = in->cap,
        .info = in->info,
        .mr = {in->mr0, in->mr1, in->mr2, in->mr3},
        .reply = in->reply,
        .dest = in->dest,
    };

    (void)registers;
    last_result = host_syscall((long)number, &passed);
    *out = (struct stele_registers){.cap = passed.cap,
                                    .info = passed.info,
                                    .mr0 = passed.mr[0],
                                    .mr1 = passed.mr[1],
                                    .mr2 = passed.mr[2],
                                    .mr3 = passed.mr[3],
                                    .reply = passed.reply,
                                    .dest = passed.dest};
    use_ipc_buffer_of(thread);
}
