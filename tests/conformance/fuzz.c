/* SPDX-License-Identifier: BSD-2-Clause */
/* Random operations: whatever a program asks for, the kernel stays whole and gives everything back in the end. */
#include "framework.h"

/* Volatile, so that a longer run with other numbers needs only these words of the ELF file to be changed. */
const volatile seL4_Word fuzz_seed = 1, fuzz_rounds = 2000;

/* ---- Random invocations of objects that belong to the case ---- */

enum {
    CNODE_RADIX = 4,
    TARGETS = 24,
};

static seL4_CPtr targets[TARGETS], pool_untyped;

/* What is in each target's slot to begin with. Messages to the last three are never Calls: they would block. */
static const struct {
    seL4_Word type, size_bits;
} kinds[TARGETS] = {
    {seL4_UntypedObject, 16},
    {seL4_UntypedObject, 12},
    {seL4_UntypedObject, 13},
    {seL4_CapTableObject, CNODE_RADIX},
    {seL4_CapTableObject, CNODE_RADIX},
    {seL4_CapTableObject, 1},
    {seL4_TCBObject, 0},
    {seL4_TCBObject, 0},
    {seL4_TCBObject, 0},
    {seL4_SchedContextObject, 7},
    {seL4_SchedContextObject, 9},
    {seL4_ARM_SmallPageObject, 0},
    {seL4_ARM_SmallPageObject, 0},
    {seL4_ARM_LargePageObject, 0},
    {seL4_ARM_PageTableObject, 0},
    {seL4_ARM_PageTableObject, 0},
    {seL4_ARM_PageTableObject, 0},
    {seL4_ARM_PageTableObject, 0},
    {seL4_ARM_VSpaceObject, 0},
    {seL4_ARM_VSpaceObject, 0},
    {seL4_UntypedObject, 12}, /* becomes an ASID pool */
    {seL4_EndpointObject, 0},
    {seL4_NotificationObject, 0},
    {seL4_ReplyObject, 0},
};
enum { POOL = 20, FIRST_BLOCKING = 21 };

static void make_target(int i)
{
    if (i == POOL) {
        seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, pool_untyped, ROOT_CNODE, targets[i], seL4_WordBits);
    } else {
        retype(case_untyped(), kinds[i].type, kinds[i].size_bits, targets[i], 1);
    }
}

static seL4_Word random_word(void)
{
    static const seL4_Word words[] = {0,
                                      1,
                                      2,
                                      3,
                                      4,
                                      7,
                                      8,
                                      12,
                                      13,
                                      16,
                                      21,
                                      63,
                                      64,
                                      65,
                                      255,
                                      256,
                                      4096,
                                      10000,
                                      1ul << 21,
                                      1ul << 30,
                                      FROM_TOP(1, 17),
                                      FROM_TOP(1, 1),
                                      ~0ul,
                                      ~0ul << 12,
                                      FREE_ADDRESS,
                                      FREE_ADDRESS + PAGE_SIZE,
                                      FREE_ADDRESS + (1ul << 21)};
    seL4_Word choice = random_below(10);
    if (choice < 6)
        return random_below(20);
    return choice < 9 ? words[random_below(sizeof(words) / sizeof(words[0]))] : random_below(~0ul);
}

static void invoke_at_random(void)
{
    seL4_Word target = random_below(TARGETS), label = random_below(ARMIRQIssueSGISignal + 3);
    seL4_Word length = random_below(10), caps = random_below(4);
    seL4_CPtr service = targets[target];
    if (random_below(16) == 0)
        length = random_below(seL4_MsgMaxLength + 8);
    if (target == POOL && random_below(2) == 0)
        service = random_below(2) == 0 ? SCHED_CONTROL : seL4_CapASIDControl;
    else if (slot_is_empty(service)) {
        make_target((int)target);
        return;
    }
    for (seL4_Word i = 0; i < 10; i++)
        seL4_SetMR(i, random_word());
    for (int i = 0; i < 3; i++)
        seL4_SetCap(i, targets[random_below(TARGETS)]);
    if (target >= FIRST_BLOCKING)
        seL4_NBSend(service, seL4_MessageInfo_new(label, 0, caps, length));
    else
        seL4_Call(service, seL4_MessageInfo_new(label, 0, caps, length));
}

CASE(fuzz, random_invocations_break_nothing)
{
    random_seed(fuzz_seed);
    pool_untyped = new_untyped(seL4_ASIDPoolBits);
    for (int i = 0; i < TARGETS; i++) {
        targets[i] = new_slot();
        make_target(i);
    }
    for (int i = 0; i < (int)fuzz_rounds; i++) {
        invoke_at_random();
        if (i % 64 == 0)
            sleep_ticks(1); /* lets threads run that were made to */
    }
}

/* The same with messages that are well formed: the right label for the object, all words and capabilities there. */
static void operate_at_random(void)
{
    static const struct {
        int first, count; /* targets */
        seL4_Word label, length, caps;
    } operations[] = {
        {0, 3, UntypedRetype, 6, 1},
        {3, 3, CNodeRevoke, 2, 0},
        {3, 3, CNodeDelete, 2, 0},
        {3, 3, CNodeCopy, 5, 1},
        {3, 3, CNodeMint, 6, 1},
        {3, 3, CNodeMove, 4, 1},
        {3, 3, CNodeMutate, 5, 1},
        {3, 3, CNodeRotate, 8, 2},
        {3, 3, CNodeCancelBadgedSends, 2, 0},
        {6, 3, TCBWriteRegisters, 38, 0},
        {6, 3, TCBReadRegisters, 2, 0},
        {6, 3, TCBCopyRegisters, 1, 1},
        {6, 3, TCBConfigure, 3, 3},
        {6, 3, TCBSetPriority, 1, 1},
        {6, 3, TCBSetSchedParams, 2, 3},
        {6, 3, TCBSetTimeoutEndpoint, 0, 1},
        {6, 3, TCBSetIPCBuffer, 1, 1},
        {6, 3, TCBSetSpace, 2, 3},
        {6, 3, TCBSuspend, 0, 0},
        {6, 3, TCBResume, 0, 0},
        {6, 3, TCBBindNotification, 0, 1},
        {6, 3, TCBUnbindNotification, 0, 0},
        {6, 3, TCBSetFlags, 2, 0},
        {9, 2, SchedContextBind, 0, 1},
        {9, 2, SchedContextUnbind, 0, 0},
        {9, 2, SchedContextUnbindObject, 0, 1},
        {9, 2, SchedContextConsumed, 0, 0},
        {9, 2, SchedContextYieldTo, 0, 0},
        {11, 3, ARMPageMap, 3, 1},
        {11, 3, ARMPageUnmap, 0, 0},
        {11, 3, ARMPageClean_Data, 2, 0},
        {11, 3, ARMPageUnify_Instruction, 2, 0},
        {14, 4, ARMPageTableMap, 2, 1},
        {14, 4, ARMPageTableUnmap, 0, 0},
        {18, 2, ARMVSpaceClean_Data, 2, 0},
        {20, 1, ARMASIDPoolAssign, 0, 1},
    };
    seL4_Word i = random_below(sizeof(operations) / sizeof(operations[0]) + 1);
    for (seL4_Word word = 0; word < 40; word++)
        seL4_SetMR(word, random_below(4) == 0 ? random_word() : random_below(CNODE_RADIX + 2));
    for (int cap = 0; cap < 3; cap++)
        seL4_SetCap(cap, targets[random_below(TARGETS)]);
    if (i == sizeof(operations) / sizeof(operations[0])) {
        seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, targets[9 + random_below(2)], 100 + random_below(5000),
                                         5000 + random_below(9000), random_below(3), 0, random_below(2));
        return;
    }
    seL4_CPtr service = targets[operations[i].first + random_below(operations[i].count)];
    if (slot_is_empty(service)) {
        make_target((int)(service - targets[0]));
        return;
    }
    if (operations[i].label == ARMPageMap || operations[i].label == ARMPageTableMap) {
        seL4_SetMR(0, FREE_ADDRESS + (random_below(8) << (12 + 9 * random_below(3))));
        seL4_SetCap(0, targets[18 + random_below(2)]);
    } else if (operations[i].label == TCBConfigure || operations[i].label == TCBSetSpace) {
        int space = operations[i].label == TCBSetSpace;
        seL4_SetCap(space, targets[3 + random_below(3)]);
        seL4_SetCap(space + 1, targets[18 + random_below(2)]);
    } else if (operations[i].label == UntypedRetype) {
        seL4_SetMR(0, random_below(seL4_ObjectTypeCount));
        seL4_SetMR(1, random_below(12));
        seL4_SetCap(0, targets[3 + random_below(3)]);
        seL4_SetMR(3, 0);
        seL4_SetMR(5, 1 + random_below(3));
    } else if (operations[i].label >= CNodeCopy && operations[i].label <= CNodeRotate) {
        for (int cap = 0; cap < 2; cap++)
            seL4_SetCap(cap, random_below(3) == 0 ? ROOT_CNODE : targets[3 + random_below(3)]);
        seL4_SetMR(0, random_below(1 << CNODE_RADIX));
        seL4_SetMR(1, CNODE_RADIX);
        if (seL4_GetCap(0) == ROOT_CNODE) { /* something of ours into one of our CNodes */
            seL4_SetMR(2, targets[random_below(TARGETS)]);
            seL4_SetMR(3, seL4_WordBits);
            if (operations[i].label == CNodeRotate)
                return;
        } else {
            seL4_SetMR(2, random_below(1 << CNODE_RADIX));
            seL4_SetMR(3, CNODE_RADIX);
        }
    } else if (operations[i].label >= CNodeRevoke && operations[i].label <= CNodeCancelBadgedSends) {
        seL4_SetMR(0, random_below(1 << CNODE_RADIX));
        seL4_SetMR(1, CNODE_RADIX);
    }
    seL4_Call(service, seL4_MessageInfo_new(operations[i].label, 0, operations[i].caps, operations[i].length));
}

CASE(fuzz, random_well_formed_operations_break_nothing)
{
    random_seed(fuzz_seed + 1000);
    pool_untyped = new_untyped(seL4_ASIDPoolBits);
    targets[0] = new_slots(TARGETS);
    for (int i = 0; i < TARGETS; i++) {
        targets[i] = targets[0] + (seL4_Word)i;
        make_target(i);
    }
    for (int i = 0; i < (int)fuzz_rounds; i++) {
        operate_at_random();
        if (i % 64 == 0)
            sleep_ticks(1);
    }
}

/* ---- Random messages between threads that are stopped, moved and deleted at random ---- */

enum {
    WORKERS = 8,
    ENDPOINTS = 3,
    NOTIFICATIONS = 3,
    REPLIES = 4,
};

static struct thread *workers[WORKERS];
static seL4_CPtr endpoints[ENDPOINTS], notifications[NOTIFICATIONS], replies[REPLIES], receive_slots;

static seL4_CPtr any_endpoint(void)
{
    return random_below(8) == 0 ? notifications[random_below(NOTIFICATIONS)] : endpoints[random_below(ENDPOINTS)];
}

static seL4_CPtr any_reply(void)
{
    return replies[random_below(REPLIES)];
}

static seL4_MessageInfo_t any_message(void)
{
    for (int i = 0; i < 3; i++)
        seL4_SetCap(i,
                    random_below(2) ? notifications[random_below(NOTIFICATIONS)] : endpoints[random_below(ENDPOINTS)]);
    seL4_SetCapReceivePath(ROOT_CNODE, receive_slots + random_below(WORKERS), seL4_WordBits);
    return seL4_MessageInfo_new(random_below(3), 0, random_below(4),
                                random_below(random_below(8) ? 8 : seL4_MsgMaxLength));
}

static void work(seL4_Word index)
{
    for (;;) {
        seL4_Word badge;
        seL4_MessageInfo_t message = any_message();
        results[index]++;
        switch (random_below(14)) {
        case 0: seL4_Send(any_endpoint(), message); break;
        case 1: seL4_NBSend(any_endpoint(), message); break;
        case 2:
        case 3:
        case 4: seL4_Call(endpoints[random_below(ENDPOINTS)], message); break;
        case 5: seL4_Recv(any_endpoint(), &badge, any_reply()); break;
        case 6: seL4_NBRecv(any_endpoint(), &badge, any_reply()); break;
        case 7: seL4_ReplyRecv(any_endpoint(), message, &badge, any_reply()); break;
        case 8: seL4_NBSendRecv(any_endpoint(), message, any_endpoint(), &badge, any_reply()); break;
        case 9: seL4_NBSendWait(any_endpoint(), message, any_endpoint(), &badge); break;
        case 10: seL4_Send(any_reply(), message); break;
        case 11: seL4_Signal(notifications[random_below(NOTIFICATIONS)]); break;
        case 12: seL4_Yield(); break;
        case 13:
            if (random_below(4) == 0)
                *word_at(FREE_ADDRESS) = 1; /* a fault, for whoever receives it */
            else
                spin(random_below(3000));
            break;
        }
    }
}

/* Deletes an object and makes a new one in its slot. */
static void renew(seL4_CPtr slot, seL4_Word type, seL4_Word size_bits)
{
    if (random_below(2) == 0)
        revoke_slot(slot);
    delete_slot(slot);
    retype(case_untyped(), type, size_bits, slot, 1);
}

static seL4_Word any_priority(void)
{
    return random_below(2) == 0 ? PRIORITY_LOW + random_below(4) : PRIORITY_HIGH + random_below(4);
}

static void configure_context(struct thread *thread)
{
    seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 200 + random_below(200), 8000 + random_below(8000),
                                     0, thread->index, random_below(2));
}

static void disturb(void)
{
    struct thread *thread = workers[random_below(WORKERS)], *other = workers[random_below(WORKERS)];
    seL4_Word slot;
    switch (random_below(24)) {
    case 0: seL4_TCB_Suspend(thread->tcb); break;
    case 1: seL4_TCB_Resume(thread->tcb); break;
    case 2: seL4_TCB_SetPriority(thread->tcb, case_tcb(), any_priority()); break;
    case 3: seL4_SchedContext_Unbind(thread->context); break;
    case 4: seL4_SchedContext_Bind(thread->context, other->tcb); break;
    case 5: seL4_SchedContext_UnbindObject(thread->context, other->tcb); break;
    case 6: seL4_SchedContext_Bind(thread->context, notifications[random_below(NOTIFICATIONS)]); break;
    case 7: seL4_TCB_BindNotification(thread->tcb, notifications[random_below(NOTIFICATIONS)]); break;
    case 8: seL4_TCB_UnbindNotification(thread->tcb); break;
    case 9:
        renew(thread->tcb, seL4_TCBObject, 0);
        slot = thread->context;
        thread->context = 0; /* is perhaps bound to another */
        thread_configure(thread, any_priority(), 0);
        thread->context = slot;
        thread_set_fault_endpoint(thread, endpoints[random_below(ENDPOINTS)]);
        thread_restart(thread);
        break;
    case 10: renew(endpoints[random_below(ENDPOINTS)], seL4_EndpointObject, 0); break;
    case 11: renew(notifications[random_below(NOTIFICATIONS)], seL4_NotificationObject, 0); break;
    case 12: renew(any_reply(), seL4_ReplyObject, 0); break;
    case 13:
        renew(thread->context, seL4_SchedContextObject, 8);
        configure_context(thread);
        seL4_SchedContext_Bind(thread->context, other->tcb);
        break;
    case 14: configure_context(thread); break;
    case 15: seL4_TCB_SetTimeoutEndpoint(thread->tcb, random_below(2) ? endpoints[random_below(ENDPOINTS)] : 0); break;
    case 16: seL4_CNode_CancelBadgedSends(ROOT_CNODE, endpoints[random_below(ENDPOINTS)], seL4_WordBits); break;
    case 17: seL4_SchedContext_YieldTo(thread->context); break;
    case 18:
        slot = receive_slots + random_below(WORKERS);
        revoke_slot(slot);
        delete_slot(slot);
        break;
    case 19: seL4_NBSend(any_endpoint(), any_message()); break;
    case 20: seL4_NBRecv(endpoints[random_below(ENDPOINTS)], NULL, any_reply()); break;
    case 21: seL4_Send(any_reply(), any_message()); break;
    default:
        if (seL4_SchedContext_Bind(thread->context, thread->tcb) == seL4_NoError)
            configure_context(thread);
        thread_restart(thread);
        break;
    }
}

CASE(fuzz, threads_disturbed_at_random_break_nothing)
{
    random_seed(fuzz_seed + 2000);
    for (int i = 0; i < ENDPOINTS; i++)
        endpoints[i] = new_endpoint();
    for (int i = 0; i < NOTIFICATIONS; i++)
        notifications[i] = new_notification();
    for (int i = 0; i < REPLIES; i++)
        replies[i] = new_reply();
    receive_slots = new_slots(WORKERS);
    for (seL4_Word i = 0; i < WORKERS; i++) {
        workers[i] = thread_create_passive(work, i, any_priority());
        thread_set_fault_endpoint(workers[i], endpoints[random_below(ENDPOINTS)]);
        workers[i]->context = new_object(seL4_SchedContextObject, 8);
        configure_context(workers[i]);
        check_ok(seL4_SchedContext_Bind(workers[i]->context, workers[i]->tcb));
        thread_resume(workers[i]);
    }
    for (int i = 0; i < (int)fuzz_rounds; i++) {
        disturb();
        if (i % 8 == 0)
            sleep_ticks(1);
    }
    for (int i = 0; i < WORKERS; i++)
        check(results[i] != 0);
}
