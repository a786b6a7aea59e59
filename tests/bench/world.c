/* SPDX-License-Identifier: BSD-2-Clause */
/* The objects that the measurements use, and the other thread. */
#include "bench.h"

#include <stele/allocator.h>
#include <stele/panic.h>
#include <stele/runtime.h>

#define PAGE 4096
#define SLOTS 16
#define SECOND 1000000 /* microseconds */

seL4_CPtr endpoint, notification, other_notification, frame, empty_slot, worker_reply;

static struct stele_allocator allocator;
static seL4_CPtr spaces[2], tcbs[2], context;
static char stacks[2][2 * PAGE] __attribute__((aligned(PAGE)));
static char buffers[2][PAGE] __attribute__((aligned(PAGE)));
static char tls[2][1024];

void must(seL4_Error error, const char *what)
{
    if (error != seL4_NoError)
        stele_panic("%s: error %u", what, (unsigned int)error);
}

seL4_CPtr new_object(seL4_Word type, seL4_Word size_bits)
{
    seL4_CPtr slot = 0;

    must(stele_object_allocate(&allocator, type, size_bits, &slot), "making an object");
    return slot;
}

seL4_CPtr new_untyped(seL4_Word bits)
{
    return new_object(seL4_UntypedObject, bits);
}

/* ---- another address space with the same program in it ------------------------------------------------------------- */

static void map(seL4_CPtr page, seL4_CPtr space, seL4_Word address)
{
    seL4_Error error = seL4_ARM_Page_Map(page, space, address, seL4_AllRights, seL4_ARM_Default_VMAttributes);

    for (int tries = 0; error == seL4_FailedLookup && tries < 4; tries++) {
        must(seL4_ARM_PageTable_Map(new_object(seL4_ARM_PageTableObject, 0), space, address,
                                    seL4_ARM_Default_VMAttributes),
             "mapping a page table");
        error = seL4_ARM_Page_Map(page, space, address, seL4_AllRights, seL4_ARM_Default_VMAttributes);
    }
    must(error, "mapping a page");
}

static seL4_CPtr image_frame(seL4_Word address)
{
    return seL4_GetBootInfo()->userImageFrames.start + (address - stele_image_start()) / PAGE;
}

static seL4_CPtr new_space(void)
{
    seL4_CPtr space = new_object(VSPACE_OBJECT, 0);

    must(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, space), "giving an ASID");
    for (seL4_Word address = stele_image_start(); address < stele_image_end(); address += PAGE) {
        seL4_CPtr copy = stele_slot_allocate(&allocator);

        must(seL4_CNode_Copy(seL4_CapInitThreadCNode, copy, seL4_WordBits, seL4_CapInitThreadCNode,
                             image_frame(address), seL4_WordBits, seL4_AllRights),
             "copying a capability");
        map(copy, space, address);
    }
    return space;
}

/* ---- the other thread ---------------------------------------------------------------------------------------------- */

static void make_thread(enum space space)
{
    seL4_Word buffer = (seL4_Word)buffers[space];

    tcbs[space] = new_object(seL4_TCBObject, 0);
    must(seL4_TCB_Configure(tcbs[space], seL4_CapInitThreadCNode, 0, spaces[space], 0, buffer, image_frame(buffer)),
         "configuring a thread");
    must(seL4_TCB_SetTLSBase(tcbs[space], stele_tls_init(tls[space], (seL4_IPCBuffer *)buffer)), "setting its TLS");
}

static void stop_workers(void)
{
    for (int space = SAME_SPACE; space <= OTHER_SPACE; space++)
        must(seL4_TCB_Suspend(tcbs[space]), "stopping a thread");
    seL4_SchedContext_Unbind(context);
}

seL4_CPtr worker_start(enum space space, void (*entry)(void), seL4_Word priority)
{
    seL4_UserContext registers = {.pc = (seL4_Word)entry, .sp = (seL4_Word)stacks[space] + sizeof(stacks[space])};

    stop_workers();
    must(seL4_TCB_SetSchedParams(tcbs[space], seL4_CapInitThreadTCB, seL4_MaxPrio, priority, context, 0),
         "setting priorities");
    must(seL4_TCB_WriteRegisters(tcbs[space], true, 0, 2, &registers), "starting a thread");
    return tcbs[space];
}

void server_start(enum space space, void (*entry)(void))
{
    worker_start(space, entry, PRIORITY_SERVER);
    must(seL4_SchedContext_Unbind(context), "taking the server's context");
}

void give_fpu_back(void)
{
    const seL4_CPtr threads[] = {seL4_CapInitThreadTCB, tcbs[SAME_SPACE], tcbs[OTHER_SPACE]};

    for (unsigned int i = 0; i < sizeof(threads) / sizeof(threads[0]); i++) {
        must((seL4_Error)seL4_TCB_SetFlags(threads[i], 0, seL4_TCBFlag_fpuDisabled).error, "setting a flag");
        must((seL4_Error)seL4_TCB_SetFlags(threads[i], seL4_TCBFlag_fpuDisabled, 0).error, "clearing a flag");
    }
}

/* ---- the beginning --------------------------------------------------------------------------------------------------- */

void world_begin(void)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();

    stele_allocator_init(&allocator, info);
    endpoint = new_object(seL4_EndpointObject, 0);
    notification = new_object(seL4_NotificationObject, 0);
    other_notification = new_object(seL4_NotificationObject, 0);
    worker_reply = new_object(seL4_ReplyObject, 0);
    frame = new_object(seL4_ARM_SmallPageObject, 0);
    empty_slot = stele_slots_allocate(&allocator, SLOTS, STELE_SLOT_TAKEN);
    context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);
    must(seL4_SchedControl_ConfigureFlags(info->schedcontrol.start, context, SECOND, SECOND, 0, 0, 0), "giving time");
    must(seL4_SchedControl_ConfigureFlags(info->schedcontrol.start, seL4_CapInitThreadSC, SECOND, SECOND, 0, 0, 0),
         "giving time to the main thread");
    spaces[SAME_SPACE] = seL4_CapInitThreadVSpace;
    spaces[OTHER_SPACE] = new_space();
    make_thread(SAME_SPACE);
    make_thread(OTHER_SPACE);
    must(seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, PRIORITY_MAIN), "setting the priority");
}
