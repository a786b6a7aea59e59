/* SPDX-License-Identifier: BSD-2-Clause */
/* Operations on capabilities, memory and threads. Each round leaves everything as it found it. */
#include "bench.h"

#define ROOT seL4_CapInitThreadCNode
#define DEPTH seL4_WordBits
#define ADDRESS 0x40000000ul

static seL4_CPtr untyped, used_untyped, thread;

/* ---- capabilities ------------------------------------------------------------------------------------------------------ */

static void nothing(void) {}

static void copy_and_delete(void)
{
    must(seL4_CNode_Copy(ROOT, empty_slot, DEPTH, ROOT, endpoint, DEPTH, seL4_AllRights), "copying");
    must(seL4_CNode_Delete(ROOT, empty_slot, DEPTH), "deleting");
}

static void mint_and_revoke(void)
{
    must(seL4_CNode_Mint(ROOT, empty_slot, DEPTH, ROOT, endpoint, DEPTH, seL4_AllRights, 7), "minting");
    must(seL4_CNode_Revoke(ROOT, endpoint, DEPTH), "revoking");
}

static void move_there_and_back(void)
{
    must(seL4_CNode_Move(ROOT, empty_slot, DEPTH, ROOT, endpoint, DEPTH), "moving");
    must(seL4_CNode_Move(ROOT, endpoint, DEPTH, ROOT, empty_slot, DEPTH), "moving back");
}

BENCH(copy, "CNode_Copy (endpoint cap)", 0, 1, nothing, copy_and_delete);
BENCH(delete, "CNode_Delete (non-final endpoint cap)", 1, 1, nothing, copy_and_delete);
BENCH(mint, "CNode_Mint (endpoint cap)", 0, 1, nothing, mint_and_revoke);
BENCH(revoke, "CNode_Revoke (one minted child)", 1, 1, nothing, mint_and_revoke);
BENCH(move, "CNode_Move", 0, 1, nothing, move_there_and_back);

/* ---- memory --------------------------------------------------------------------------------------------------------------- */

static void map_and_unmap(void)
{
    must(seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes),
         "mapping");
    must(seL4_ARM_Page_Unmap(frame), "unmapping");
}

/* Makes the tables that are missing. */
static void prepare_tables(void)
{
    while (seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes) ==
           seL4_FailedLookup)
        must(seL4_ARM_PageTable_Map(new_object(seL4_ARM_PageTableObject, 0), seL4_CapInitThreadVSpace, ADDRESS,
                                    seL4_ARM_Default_VMAttributes),
             "mapping a page table");
    must(seL4_ARM_Page_Unmap(frame), "unmapping");
}

static void prepare_untypeds(void)
{
    untyped = new_untyped(12);
    used_untyped = new_untyped(20);
    must(seL4_Untyped_Retype(used_untyped, seL4_EndpointObject, 0, ROOT, 0, 0, empty_slot + 1, 1), "using an untyped");
}

static void retype_page(void)
{
    must(seL4_Untyped_Retype(used_untyped, seL4_ARM_SmallPageObject, 0, ROOT, 0, 0, empty_slot, 1), "making a page");
    must(seL4_CNode_Delete(ROOT, empty_slot, DEPTH), "deleting it");
}

static void retype_page_anew(void)
{
    must(seL4_Untyped_Retype(untyped, seL4_ARM_SmallPageObject, 0, ROOT, 0, 0, empty_slot, 1), "making a page");
    must(seL4_CNode_Delete(ROOT, empty_slot, DEPTH), "deleting it");
}

static void retype_endpoint(void)
{
    must(seL4_Untyped_Retype(untyped, seL4_EndpointObject, 0, ROOT, 0, 0, empty_slot, 1), "making an endpoint");
    must(seL4_CNode_Delete(ROOT, empty_slot, DEPTH), "deleting it");
}

BENCH(map, "ARM_Page_Map (4K, tables present)", 0, 1, prepare_tables, map_and_unmap);
BENCH(unmap, "ARM_Page_Unmap (4K)", 1, 1, nothing, map_and_unmap);
BENCH(retype, "Untyped_Retype 1 page (untyped in use, no reset)", 0, 1, prepare_untypeds, retype_page);
BENCH(delete_page, "CNode_Delete (final cap of a page)", 1, 1, nothing, retype_page);
BENCH(retype_anew, "Untyped_Retype 1 page after reset (4K cleared)", 0, 1, nothing, retype_page_anew);
BENCH(retype_endpoint, "Untyped_Retype 1 endpoint (after reset)", 0, 1, nothing, retype_endpoint);
BENCH(delete_endpoint, "CNode_Delete (final endpoint cap)", 1, 1, nothing, retype_endpoint);

/* ---- threads ---------------------------------------------------------------------------------------------------------------- */

static void never(void)
{
    for (;;)
        ;
}

/* Of lower priority, so that it is never reached. */
static void prepare_thread(void)
{
    thread = worker_start(SAME_SPACE, never, PRIORITY_MAIN - 1);
}

static void suspend_and_resume(void)
{
    must(seL4_TCB_Suspend(thread), "stopping");
    must(seL4_TCB_Resume(thread), "resuming");
}

static void read_registers(void)
{
    seL4_UserContext registers;

    must(seL4_TCB_ReadRegisters(thread, false, 0, sizeof(registers) / sizeof(seL4_Word), &registers),
         "reading registers");
}

BENCH(suspend, "TCB_Suspend", 0, 1, prepare_thread, suspend_and_resume);
BENCH(resume, "TCB_Resume", 1, 1, nothing, suspend_and_resume);
BENCH(read_registers, "TCB_ReadRegisters (all)", 0, 1, nothing, read_registers);
