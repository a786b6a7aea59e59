/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * libsel4 on the simulated machine. Compiled with the traps.h of tests/vectors, its stubs hand each system call to
 * trap_record(), and that is one of the kernel's current thread.
 */

#include <sel4/sel4.h>

#include "host.h"
#include "libsel4.h"
#include "player.h"

__thread seL4_IPCBuffer *__sel4_ipc_buffer;

static enum host_result last_result;

enum host_result host_last_result(void)
{
    return last_result;
}

static void use_ipc_buffer_of(const struct tcb *thread)
{
    static seL4_IPCBuffer none;
    void *buffer = thread == NULL || host_exited() ? NULL : host_ipc_buffer(thread);

    seL4_SetIPCBuffer(buffer != NULL ? buffer : &none);
}

void host_use_ipc_buffer(void)
{
    use_ipc_buffer_of(host_current());
}

static enum host_result result_for(const struct tcb *thread)
{
    if (host_exited())
        return HOST_EXITED;
    if (host_current() == NULL)
        return HOST_IDLE;
    return host_current() == thread ? HOST_RETURNED : HOST_SWITCHED;
}

enum host_result host_play(void)
{
    struct tcb *thread = player_run();

    use_ipc_buffer_of(host_current());
    return result_for(thread);
}

/* Afterwards the stub reads further words from the buffer of its own thread, whoever runs then. */
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
    if (last_result == HOST_SWITCHED || last_result == HOST_IDLE) {
        player_run();
        last_result = result_for(thread);
    }
    host_get_registers(thread, &passed);
    use_ipc_buffer_of(thread);
    *out = (struct stele_registers){.cap = passed.cap,
                                    .info = passed.info,
                                    .mr0 = passed.mr[0],
                                    .mr1 = passed.mr[1],
                                    .mr2 = passed.mr[2],
                                    .mr3 = passed.mr[3],
                                    .reply = passed.reply,
                                    .dest = passed.dest};
}
