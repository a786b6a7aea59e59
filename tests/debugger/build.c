/* SPDX-License-Identifier: BSD-2-Clause */
/* Making the scene's objects: see build.h. */
#include "build.h"

#include <stele/console.h>

#define STACK_SIZE 4096
#define THREADS_MAX 16

static _Alignas(16) unsigned char stacks[THREADS_MAX][STACK_SIZE];
static unsigned int thread_count;
static seL4_CPtr used_slots;

void check_ok(seL4_Error error, const char *what)
{
    if (error == seL4_NoError)
        return;
    stele_printf("scene: error %d from %s\n", (int)error, what);
    seL4_DebugExit(2);
}

seL4_CPtr next_slot(void)
{
    return seL4_GetBootInfo()->empty.start + used_slots++;
}

static seL4_CPtr largest_untyped(void)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_Word best = 0, best_bits = 0;

    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        if (info->untypedList[i].isDevice || info->untypedList[i].sizeBits <= best_bits)
            continue;
        best = i;
        best_bits = info->untypedList[i].sizeBits;
    }
    return info->untyped.start + best;
}

static seL4_CPtr retype(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits)
{
    seL4_CPtr slot = next_slot();

    CHECK(seL4_Untyped_Retype(untyped, type, size_bits, seL4_CapInitThreadCNode, 0, 0, slot, 1));
    return slot;
}

seL4_CPtr make(seL4_Word type, seL4_Word size_bits)
{
    return retype(largest_untyped(), type, size_bits);
}

seL4_CPtr make_badged(seL4_CPtr source, seL4_Word badge)
{
    seL4_CPtr slot = next_slot();

    CHECK(seL4_CNode_Mint(seL4_CapInitThreadCNode, slot, seL4_WordBits, seL4_CapInitThreadCNode, source, seL4_WordBits,
                          seL4_AllRights, badge));
    return slot;
}

/* The device untyped around the address, split in halves down to one page. */
seL4_CPtr device_frame(seL4_Word physical)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_Word i = 0;

    while (!info->untypedList[i].isDevice ||
           (physical - info->untypedList[i].paddr) >> info->untypedList[i].sizeBits != 0)
        i++;
    seL4_CPtr untyped = info->untyped.start + i;
    for (seL4_Word bits = info->untypedList[i].sizeBits; bits-- > seL4_PageBits;) {
        seL4_CPtr halves[] = {retype(untyped, seL4_UntypedObject, bits), retype(untyped, seL4_UntypedObject, bits)};
        untyped = halves[physical >> bits & 1];
    }
    return retype(untyped, seL4_ARM_SmallPageObject, 0);
}

seL4_CPtr make_context(seL4_Word budget, seL4_Word period)
{
    seL4_CPtr context = make(seL4_SchedContextObject, seL4_MinSchedContextBits);

    CHECK(seL4_SchedControl_ConfigureFlags(seL4_GetBootInfo()->schedcontrol.start, context, budget, period, 0, 0, 0));
    return context;
}

seL4_CPtr make_thread(struct thread thread)
{
    seL4_CPtr tcb = make(seL4_TCBObject, 0);
    seL4_CPtr cspace = thread.cspace != 0 ? thread.cspace : (seL4_CPtr)seL4_CapInitThreadCNode;
    seL4_UserContext registers = {.pc = (seL4_Word)thread.entry, .sp = (seL4_Word)stacks[++thread_count]};

    CHECK(seL4_TCB_Configure(tcb, cspace, 0, seL4_CapInitThreadVSpace, 0, 0, 0));
    CHECK(
        seL4_TCB_SetSchedParams(tcb, seL4_CapInitThreadTCB, 0, thread.priority, thread.context, thread.fault_endpoint));
    CHECK(seL4_TCB_WriteRegisters(tcb, thread.entry != 0, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    seL4_DebugNameThread(tcb, thread.name);
    return tcb;
}
