/* SPDX-License-Identifier: BSD-2-Clause */
/* The world of a round, and taking it back. */
#include "fuzz_machine.h"

#include "../table.h"
#include "../values.h"
#include <architecture.h> /* of the conformance suite: names of registers */
#include <stele/panic.h>
#include <stele/runtime.h>
#include <stele/string.h>

#define PAGE 4096ul
#define WORLD_BITS 23
#define WINDOW 0x70000000ul /* where the supervisor sees a page that it fills */
#define REPORT_ADDRESS 0x60000000ul
#define IMAGE_PAGES_MAX 200
#define TABLES_MAX 16
#define HANDLERS 2

/* The supervisor's own slots. All but the first ones go with the world. */
enum {
    OWN_WORLD,
    OWN_REPORT,
    OWN_OWN_TABLES = OWN_REPORT + REPORT_PAGES,
    OWN_REPORT_COPIES = OWN_OWN_TABLES + TABLES_MAX,
    OWN_POOL = OWN_REPORT_COPIES + REPORT_PAGES,
    OWN_ROOT,
    OWN_LOCKED,
    OWN_SPACE,
    OWN_PROBE,
    OWN_TCBS,
    OWN_CONTEXTS = OWN_TCBS + WORKERS,
    OWN_TABLES = OWN_CONTEXTS + WORKERS,
    OWN_IMAGE = OWN_TABLES + TABLES_MAX,
    OWN_END = OWN_IMAGE + IMAGE_PAGES_MAX,
};

struct report *const report = (struct report *)REPORT_ADDRESS;

static char stacks[WORKERS][PAGE * 2] __attribute__((aligned(PAGE)));
static char buffers[WORKERS][PAGE] __attribute__((aligned(PAGE)));
static char tls[WORKERS][512];
static seL4_Word tables_used, thread_pointers[WORKERS];

static seL4_CPtr own(seL4_Word slot)
{
    return seL4_GetBootInfo()->empty.start + slot;
}

static void must(seL4_Error error, const char *what)
{
    if (error != seL4_NoError)
        stele_panic("fuzz: %s: error %u", what, (unsigned int)error);
}

static seL4_Error make(seL4_CPtr memory, seL4_Word type, seL4_Word size_bits, seL4_CPtr slot)
{
    return seL4_Untyped_Retype(memory, type, size_bits, seL4_CapInitThreadCNode, 0, 0, slot, 1);
}

static void delete (seL4_CPtr slot)
{
    seL4_CNode_Delete(seL4_CapInitThreadCNode, slot, seL4_WordBits);
}

static void copy(seL4_CPtr target, seL4_CPtr source)
{
    must(seL4_CNode_Copy(seL4_CapInitThreadCNode, target, seL4_WordBits, seL4_CapInitThreadCNode, source, seL4_WordBits,
                         seL4_AllRights),
         "copying a capability");
}

/* ---- what the pool holds --------------------------------------------------------------------------------------------- */

enum source { MADE, GIVEN_OWN, GIVEN_ROOT, HANDLER, FIRMWARE };

/* The one function of secure firmware that workers may call, if there is any: what version it is. */
#define FIRMWARE_FUNCTION (1ul << 31)

/* In the workers' capability space: the first slot behind the pool. */
#define IRQ_CONTROL_ADDRESS (1ul << POOL_BITS)

/* An entry for each slot of the world. */
struct place {
    enum source source;
    const uint8_t *object;
    seL4_Word type, size_bits; /* of an object that is made; of others, `type` tells which slot of the supervisor's */
};

static const struct place places[] = {
    {MADE, &OBJECT_ENDPOINT, seL4_EndpointObject, 0},
    {MADE, &OBJECT_ENDPOINT, seL4_EndpointObject, 0},
    {MADE, &OBJECT_NOTIFICATION, seL4_NotificationObject, 0},
    {MADE, &OBJECT_NOTIFICATION, seL4_NotificationObject, 0},
    {MADE, &OBJECT_REPLY, seL4_ReplyObject, 0},
    {MADE, &OBJECT_REPLY, seL4_ReplyObject, 0},
    {MADE, &OBJECT_REPLY, seL4_ReplyObject, 0},
    {GIVEN_OWN, &OBJECT_CNODE, OWN_POOL, 0},
    {MADE, &OBJECT_CNODE, seL4_CapTableObject, 4},
    {MADE, &OBJECT_CNODE, seL4_CapTableObject, 1},
    {GIVEN_OWN, &OBJECT_TCB, OWN_TCBS, 0},
    {GIVEN_OWN, &OBJECT_TCB, OWN_TCBS + 1, 0},
    {GIVEN_OWN, &OBJECT_TCB, OWN_TCBS + 2, 0},
    {GIVEN_OWN, &OBJECT_TCB, OWN_TCBS + 3, 0},
    {MADE, &OBJECT_TCB, seL4_TCBObject, 0},
    {MADE, &OBJECT_TCB, seL4_TCBObject, 0},
    {GIVEN_OWN, &OBJECT_SCHED_CONTEXT, OWN_CONTEXTS, 0},
    {GIVEN_OWN, &OBJECT_SCHED_CONTEXT, OWN_CONTEXTS + 1, 0},
    {GIVEN_OWN, &OBJECT_SCHED_CONTEXT, OWN_CONTEXTS + 2, 0},
    {MADE, &OBJECT_SCHED_CONTEXT, seL4_SchedContextObject, seL4_MinSchedContextBits},
    {MADE, &OBJECT_SCHED_CONTEXT, seL4_SchedContextObject, seL4_MinSchedContextBits + 2},
    {GIVEN_ROOT, &OBJECT_SCHED_CONTROL, 0, 0},
    {HANDLER, &OBJECT_IRQ_HANDLER, FUZZ_IRQ, 0},
    {HANDLER, &OBJECT_IRQ_HANDLER, FUZZ_IRQ + 1, 0},
    {GIVEN_ROOT, &OBJECT_DOMAIN, seL4_CapDomain, 0},
    {FIRMWARE, &OBJECT_SMC, seL4_CapSMC, 0},
    {GIVEN_ROOT, &OBJECT_ASID_CONTROL, seL4_CapASIDControl, 0},
    {MADE, &OBJECT_UNTYPED, seL4_UntypedObject, seL4_ASIDPoolBits},
    {MADE, &OBJECT_UNTYPED, seL4_UntypedObject, 14},
    {MADE, &OBJECT_UNTYPED, seL4_UntypedObject, 8},
    {MADE, &OBJECT_UNTYPED, seL4_UntypedObject, 17},
    {MADE, &OBJECT_FRAME, seL4_ARM_SmallPageObject, 0},
    {MADE, &OBJECT_FRAME, seL4_ARM_SmallPageObject, 0},
    {MADE, &OBJECT_FRAME, seL4_ARM_LargePageObject, 0},
    {MADE, &OBJECT_PAGE_TABLE, seL4_ARM_PageTableObject, 0},
    {MADE, &OBJECT_PAGE_TABLE, seL4_ARM_PageTableObject, 0},
    {MADE, &OBJECT_PAGE_TABLE, seL4_ARM_PageTableObject, 0},
    {GIVEN_OWN, &OBJECT_VSPACE, OWN_SPACE, 0},
    {MADE, &OBJECT_VSPACE, seL4_ARM_VSpaceObject, 0},
};
#define PLACES (sizeof(places) / sizeof(places[0]))
_Static_assert(PLACES <= POOL_SIZE, "the world fits the pool");

seL4_CPtr pool_slot(uint8_t object, uint8_t byte)
{
    unsigned int matching = 0;

    if (object == OBJECT_IRQ_CONTROL)
        return IRQ_CONTROL_ADDRESS;

    for (unsigned int i = 0; i < PLACES; i++)
        matching += *places[i].object == object;
    if (matching == 0)
        return POOL_SIZE;
    for (unsigned int i = 0, left = byte % matching;; i++)
        if (*places[i].object == object && left-- == 0)
            return i;
}

/* Where a copy for the pool comes from. */
static seL4_CPtr source_of(const struct place *place)
{
    if (place->source == GIVEN_OWN)
        return own(place->type);
    return place->type == 0 ? seL4_GetBootInfo()->schedcontrol.start : place->type;
}

static void give(unsigned int index, seL4_CPtr source, seL4_Word badge)
{
    seL4_CNode_Mint(own(OWN_POOL), index, POOL_BITS, seL4_CapInitThreadCNode, source, seL4_WordBits, seL4_AllRights,
                    badge);
}

/* Fills a slot of the pool if it is empty. */
static void fill(unsigned int index)
{
    const struct place *place = &places[index];

    switch (place->source) {
    case MADE: seL4_Untyped_Retype(own(OWN_WORLD), place->type, place->size_bits, own(OWN_POOL), 0, 0, index, 1); break;
    case HANDLER: seL4_IRQControl_Get(seL4_CapIRQControl, (int)place->type, own(OWN_POOL), index, POOL_BITS); break;
    case FIRMWARE: give(index, place->type, FIRMWARE_FUNCTION); break;
    default: give(index, source_of(place), place->type == OWN_POOL ? seL4_WordBits - POOL_BITS : 0); break;
    }
}

/* ---- the workers' address space: the program once more, with all its data --------------------------------------------- */

extern char __stele_stack_guard[]; /* the supervisor's stack is behind it */

static seL4_Word copied_end(void)
{
    return (seL4_Word)__stele_stack_guard;
}

static seL4_Error map(seL4_CPtr frame, seL4_CPtr space, seL4_Word address)
{
    return seL4_ARM_Page_Map(frame, space, address, seL4_AllRights, seL4_ARM_Default_VMAttributes);
}

static void map_with_tables(seL4_CPtr frame, seL4_CPtr space, seL4_Word address, seL4_CPtr memory, seL4_CPtr tables)
{
    while (map(frame, space, address) == seL4_FailedLookup) {
        must(tables_used < TABLES_MAX ? seL4_NoError : seL4_NotEnoughMemory, "page tables");
        must(make(memory, seL4_ARM_PageTableObject, 0, tables + tables_used), "making a page table");
        must(seL4_ARM_PageTable_Map(tables + tables_used++, space, address, seL4_ARM_Default_VMAttributes),
             "mapping a page table");
    }
}

static void fill_page(seL4_CPtr frame, const void *content)
{
    must(map(frame, seL4_CapInitThreadVSpace, WINDOW), "seeing a page");
    memcpy((void *)WINDOW, content, PAGE);
    must(seL4_ARM_Page_Unify_Instruction(frame, 0, PAGE), "making code visible");
    must(seL4_ARM_Page_Unmap(frame), "letting go of a page");
}

static seL4_CPtr page_of(const void *address)
{
    return own(OWN_IMAGE) + ((seL4_Word)address - stele_image_start()) / PAGE;
}

static void make_space(void)
{
    tables_used = 0;
    must(make(own(OWN_WORLD), seL4_ARM_VSpaceObject, 0, own(OWN_SPACE)), "making a space");
    must(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, own(OWN_SPACE)), "giving an ASID");
    for (seL4_Word at = stele_image_start(); at < copied_end(); at += PAGE) {
        seL4_CPtr frame = page_of((const void *)at);

        must(make(own(OWN_WORLD), seL4_ARM_SmallPageObject, 0, frame), "making a page");
        fill_page(frame, (const void *)at);
        map_with_tables(frame, own(OWN_SPACE), at, own(OWN_WORLD), own(OWN_TABLES));
    }
    for (seL4_Word i = 0; i < REPORT_PAGES; i++) {
        copy(own(OWN_REPORT_COPIES) + i, own(OWN_REPORT) + i);
        map_with_tables(own(OWN_REPORT_COPIES) + i, own(OWN_SPACE), REPORT_ADDRESS + i * PAGE, own(OWN_WORLD),
                        own(OWN_TABLES));
    }
}

/* ---- the workers' capability space: the pool, and behind it what they may use but not lose ------------------------------ */

#define LOCKED_RADIX 1
#define ROOT_GUARD (seL4_WordBits - POOL_BITS - 1)

static void make_cspace(void)
{
    must(make(own(OWN_WORLD), seL4_CapTableObject, POOL_BITS, own(OWN_POOL)), "making the pool");
    must(make(own(OWN_WORLD), seL4_CapTableObject, 1, own(OWN_ROOT)), "making the root of the capability space");
    must(make(own(OWN_WORLD), seL4_CapTableObject, LOCKED_RADIX, own(OWN_LOCKED)), "making its other half");
    must(seL4_CNode_Copy(own(OWN_ROOT), 0, 1, seL4_CapInitThreadCNode, own(OWN_POOL), seL4_WordBits, seL4_AllRights),
         "the half of the pool");
    must(seL4_CNode_Mint(own(OWN_ROOT), 1, 1, seL4_CapInitThreadCNode, own(OWN_LOCKED), seL4_WordBits, seL4_AllRights,
                         seL4_CNode_CapData_new(0, POOL_BITS - LOCKED_RADIX).words[0]),
         "the other half");
}

/* There is only one capability to all interrupts, and no copy of it. */
static void lend_irq_control(void)
{
    must(seL4_CNode_Move(own(OWN_LOCKED), 0, LOCKED_RADIX, seL4_CapInitThreadCNode, seL4_CapIRQControl, seL4_WordBits),
         "lending the interrupts");
}

static void take_irq_control(void)
{
    must(seL4_CNode_Move(seL4_CapInitThreadCNode, seL4_CapIRQControl, seL4_WordBits, own(OWN_LOCKED), 0, LOCKED_RADIX),
         "taking the interrupts back");
}

/* ---- the workers -------------------------------------------------------------------------------------------------------- */

/* Whatever has become of it: with its spaces, a context and its first instruction. */
static void start(unsigned int i, uint64_t *seed)
{
    seL4_CPtr tcb = own(OWN_TCBS) + i, context = own(OWN_CONTEXTS) + i;
    seL4_Word buffer = (seL4_Word)buffers[i], number = random_next(seed);
    seL4_UserContext registers = {
        .pc = (seL4_Word)worker, .sp = (seL4_Word)stacks[i] + sizeof(stacks[i]), .CONTEXT_ARGUMENT = number << 8 | i};

    seL4_TCB_Suspend(tcb);
    seL4_TCB_Configure(tcb, own(OWN_ROOT), seL4_CNode_CapData_new(0, ROOT_GUARD).words[0], own(OWN_SPACE), 0, buffer,
                       page_of(buffers[i]));
    seL4_SchedControl_ConfigureFlags(seL4_GetBootInfo()->schedcontrol.start, context, 300 + number % 1000,
                                     2000 + number % 3000, number % 3, i, number % 5 == 0);
    seL4_SchedContext_Unbind(context);
    seL4_TCB_SetSchedParams(tcb, seL4_CapInitThreadTCB, PRIORITY_MOST, PRIORITY_MOST - number % 30, context, 0);
    seL4_CNode_Delete(own(OWN_POOL), POOL_SIZE, POOL_BITS); /* room for what it makes first */
    seL4_TCB_WriteRegisters(tcb, false, 0, sizeof(registers) / sizeof(seL4_Word), &registers);
    seL4_TCB_SetTLSBase(tcb, thread_pointers[i]);
    seL4_DomainSet_Set(seL4_CapDomain, 0, tcb);
    seL4_TCB_Resume(tcb);
}

/* Its faults go to one of the pool's endpoints, half of the time. */
static void give_fault_handler(unsigned int i, uint64_t *seed)
{
    if (random_next(seed) % 2 != 0)
        return;
    if (seL4_CNode_Copy(seL4_CapInitThreadCNode, own(OWN_PROBE), seL4_WordBits, own(OWN_POOL), 0, POOL_BITS,
                        seL4_AllRights) != seL4_NoError)
        return;
    seL4_TCB_SetTimeoutEndpoint(own(OWN_TCBS) + i, own(OWN_PROBE));
    seL4_TCB_SetSpace(own(OWN_TCBS) + i, own(OWN_PROBE), own(OWN_ROOT), seL4_CNode_CapData_new(0, ROOT_GUARD).words[0],
                      own(OWN_SPACE), 0);
    delete (own(OWN_PROBE));
}

/* ---- rounds --------------------------------------------------------------------------------------------------------------- */

/* As at the beginning, but that domain 0 does not run for ever. */
static void make_schedule(void)
{
    must(seL4_DomainSet_ScheduleConfigure(seL4_CapDomain, SCHEDULE_OWN, 0, SCHEDULE_OWN_TICKS), "the schedule");
    must(seL4_DomainSet_ScheduleSetStart(seL4_CapDomain, SCHEDULE_OWN), "its start");
    for (unsigned int i = 0; i < SCHEDULE_FOREIGN_COUNT; i++)
        must(seL4_DomainSet_ScheduleConfigure(seL4_CapDomain, SCHEDULE_FOREIGN + i, 0, 0), "its end");
}

void world_make(uint64_t *seed)
{
    make_schedule();
    for (unsigned int i = 0; i < WORKERS; i++)
        thread_pointers[i] = stele_tls_init(tls[i], (seL4_IPCBuffer *)buffers[i]);
    make_cspace();
    make_space();
    for (unsigned int i = 0; i < WORKERS; i++) {
        must(make(own(OWN_WORLD), seL4_TCBObject, 0, own(OWN_TCBS) + i), "making a thread");
        must(make(own(OWN_WORLD), seL4_SchedContextObject, 8, own(OWN_CONTEXTS) + i), "making a context");
    }
    for (unsigned int i = 0; i < PLACES; i++)
        fill(i);
    lend_irq_control();
    for (unsigned int i = 0; i < WORKERS; i++)
        start(i, seed);
}

void world_mend(uint64_t *seed)
{
    for (unsigned int i = 0; i < PLACES; i++)
        if (random_next(seed) % 8 == 0 && places[i].source != HANDLER) /* which the workers can make for themselves */
            fill(i);
    for (unsigned int i = 0; i < WORKERS; i++) {
        if (random_next(seed) % 2 == 0)
            continue;
        start(i, seed);
        give_fault_handler(i, seed);
    }
}

/* All memory comes from one untyped: when its descendants are gone, all of it can be had in one piece. */
bool world_destroy(void)
{
    bool is_whole;

    take_irq_control();
    for (seL4_Word i = 0; i < REPORT_PAGES; i++)
        delete (own(OWN_REPORT_COPIES) + i);
    must(seL4_CNode_Revoke(seL4_CapInitThreadCNode, own(OWN_WORLD), seL4_WordBits), "taking everything back");
    for (seL4_Word slot = OWN_REPORT_COPIES; slot < OWN_END; slot++)
        if (seL4_DebugCapIdentify(own(slot)) != 0)
            return false;
    is_whole = make(own(OWN_WORLD), seL4_UntypedObject, WORLD_BITS, own(OWN_PROBE)) == seL4_NoError;
    delete (own(OWN_PROBE));
    return is_whole;
}

/* ---- once ------------------------------------------------------------------------------------------------------------------- */

static seL4_CPtr memory_of(seL4_Word bits)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_CPtr best = 0;
    seL4_Word least = seL4_WordBits;

    for (seL4_CPtr slot = info->untyped.start; slot < info->untyped.end; slot++) {
        const seL4_UntypedDesc *piece = &info->untypedList[slot - info->untyped.start];

        if (piece->isDevice || piece->sizeBits < bits || piece->sizeBits >= least)
            continue;
        best = slot;
        least = piece->sizeBits;
    }
    must(best == 0 ? seL4_NotEnoughMemory : seL4_NoError, "finding memory");
    return best;
}

void world_begin(void)
{
    seL4_CPtr memory = memory_of(WORLD_BITS + 1);
    seL4_CPtr page;

    must((copied_end() - stele_image_start()) / PAGE <= IMAGE_PAGES_MAX ? seL4_NoError : seL4_NotEnoughMemory,
         "the program is larger than expected");
    must(make(memory, seL4_UntypedObject, WORLD_BITS, own(OWN_WORLD)), "making the world's memory");
    tables_used = 0;
    for (seL4_Word i = 0; i < REPORT_PAGES; i++) {
        must(make(memory, seL4_ARM_SmallPageObject, 0, own(OWN_REPORT) + i), "making a page");
        map_with_tables(own(OWN_REPORT) + i, seL4_CapInitThreadVSpace, REPORT_ADDRESS + i * PAGE, memory,
                        own(OWN_OWN_TABLES));
    }
    page = own(OWN_PROBE);
    must(make(memory, seL4_ARM_SmallPageObject, 0, page), "making a page");
    map_with_tables(page, seL4_CapInitThreadVSpace, WINDOW, memory, own(OWN_OWN_TABLES));
    delete (page);
}
