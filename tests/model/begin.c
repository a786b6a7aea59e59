/* SPDX-License-Identifier: BSD-2-Clause */
/* The operations that programs begin with: objects and threads to play with. */
#include <sel4/sel4.h>

#include <string.h>

#include "compare.h"
#include "generate.h"
#include "host.h"

static struct operation *add(struct program *program)
{
    now = &program->operations[program->count++];
    memset(now, 0, sizeof(*now));
    return now;
}

static word largest_untyped(bool device)
{
    const seL4_BootInfo *info = host_bootinfo();
    word best = 0, bits = 0;

    for (word slot = info->untyped.start; slot < info->untyped.end; slot++) {
        const seL4_UntypedDesc *piece = &info->untypedList[slot - info->untyped.start];

        if ((piece->isDevice != 0) == device && piece->sizeBits > bits) {
            bits = piece->sizeBits;
            best = slot;
        }
    }
    return best;
}

static void make(struct program *program, word untyped, word type, word size, word slot, word count)
{
    add(program);
    retype_with(untyped, type, size, M_ROOT_SLOT_CSPACE, 0, 0, slot, count);
}

enum {
    THREADS = 3,
    MEMORY = 128,
    DEVICE,
    THREAD,
    CONTEXT = THREAD + THREADS,
    ENDPOINT = CONTEXT + THREADS,
    NOTIFICATION = ENDPOINT + 2,
    REPLY = NOTIFICATION + 2,
    TABLE = REPLY + 3,
    BUFFER,
    SPARE = BUFFER + THREADS
};

static void begin_thread(struct program *program, word i)
{
    add(program);
    configure(((seL4_BootInfo *)host_bootinfo())->schedcontrol.start, CONTEXT + i, 5000, 5000);
    add(program);
    call(THREAD + i, TCBSetSpace);
    cap_is(i == 0 ? 0 : ENDPOINT);
    cap_is(M_ROOT_SLOT_CSPACE);
    word_is(0);
    cap_is(M_ROOT_SLOT_VSPACE);
    word_is(0);
    add(program);
    call(THREAD + i, TCBSetIPCBuffer);
    word_is(0x500000);
    cap_is(BUFFER + i);
    add(program);
    call(THREAD + i, TCBSetSchedParams);
    cap_is(seL4_CapInitThreadTCB);
    word_is(255);
    word_is(99 + i);
    cap_is(CONTEXT + i);
    cap_is(i == 0 ? 0 : ENDPOINT);
}

/* Thread i waits in an endpoint, without a context of its own. */
static void begin_server(struct program *program, word i)
{
    add(program);
    call(THREAD + i, TCBSetPriority);
    cap_is(seL4_CapInitThreadTCB);
    word_is(101);
    add(program);
    call(THREAD + i, TCBResume);
    add(program);
    now->number = seL4_SysRecv;
    now->cap = ENDPOINT + i % 2;
    now->reply = REPLY + i;
    add(program);
    call(CONTEXT + i, SchedContextUnbind);
    if (chance(30)) {
        add(program);
        call(CONTEXT + i, SchedContextBind);
        cap_is(NOTIFICATION + 1);
    }
}

/* Into a slot of a CNode of 16 slots. */
static void put(struct program *program, word cnode, word slot, word source)
{
    add(program);
    call(cnode, CNodeCopy);
    word_is(slot);
    word_is(4);
    cap_is(M_ROOT_SLOT_CSPACE);
    word_is(source);
    word_is(M_WORD_BITS);
    word_is(15);
}

static void delete_slot(struct program *program, word slot)
{
    add(program);
    call(M_ROOT_SLOT_CSPACE, CNodeDelete);
    word_is(slot);
    word_is(M_WORD_BITS);
}

/* The last thread has the only capability to its CSpace, and perhaps the only one to itself in there; then it takes another
 * one, which lies behind a CNode that stays. */
static void begin_in_own_space(struct program *program)
{
    word thread = THREAD + THREADS - 1, own_thread = 1 << 4, own_vspace = 2 << 4, own_spare = 3 << 4 | 5;

    put(program, TABLE, 1, thread);
    put(program, TABLE, 2, M_ROOT_SLOT_VSPACE);
    put(program, TABLE, 3, SPARE);
    put(program, SPARE, 5, SPARE);
    add(program);
    call(thread, TCBSetSpace);
    cap_is(0);
    cap_is(TABLE);
    word_is(guard(M_WORD_BITS - 8, 0));
    cap_is(M_ROOT_SLOT_VSPACE);
    word_is(0);
    add(program);
    call(thread, TCBResume);
    delete_slot(program, TABLE);
    if (chance(70))
        delete_slot(program, thread);
    add(program);
    call(seL4_CapInitThreadTCB, TCBSetPriority);
    cap_is(seL4_CapInitThreadTCB);
    word_is(100);
    add(program);
    call(own_thread, TCBSetSpace);
    cap_is(0);
    cap_is(own_spare);
    word_is(0);
    cap_is(own_vspace);
    word_is(0);
}

void program_begin(struct program *program)
{
    word memory = largest_untyped(false);

    program->count = 0;
    make(program, memory, seL4_UntypedObject, 16, MEMORY, 1);
    make(program, largest_untyped(true), seL4_UntypedObject, 13, DEVICE, 1);
    make(program, memory, seL4_ARM_SmallPageObject, 0, BUFFER, THREADS);
    make(program, MEMORY, seL4_TCBObject, 0, THREAD, THREADS);
    make(program, MEMORY, seL4_SchedContextObject, 7, CONTEXT, THREADS);
    make(program, MEMORY, seL4_EndpointObject, 0, ENDPOINT, 2);
    make(program, MEMORY, seL4_NotificationObject, 0, NOTIFICATION, 2);
    make(program, MEMORY, seL4_ReplyObject, 0, REPLY, 3);
    make(program, MEMORY, seL4_CapTableObject, 4, TABLE, 1);
    make(program, MEMORY, seL4_CapTableObject, 4, SPARE, 1);
    for (word i = 0; i < THREADS; i++)
        begin_thread(program, i);
    if (chance(2)) {
        begin_in_own_space(program);
        return;
    }
    add(program);
    call(seL4_CapInitThreadTCB, TCBSetPriority);
    cap_is(seL4_CapInitThreadTCB);
    word_is(100);
    add(program);
    call(MODEL_IRQ_HANDLER_SLOT, IRQSetIRQHandler);
    cap_is(NOTIFICATION);
    add(program);
    call(seL4_CapInitThreadTCB, TCBBindNotification);
    cap_is(NOTIFICATION);
    for (word i = 1; i < THREADS && chance(60); i++)
        begin_server(program, i);
}
