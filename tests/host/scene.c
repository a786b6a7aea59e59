/* SPDX-License-Identifier: BSD-2-Clause */
/* A little of everything at once: see scene.h. */
#include "scene.h"

#include "world.h"

struct scene scene;

#define INTERRUPT 40

static void build_memory(void)
{
    scene.parent = new_untyped(16);
    scene.child = make(scene.parent, seL4_UntypedObject, 14);
    make(scene.child, seL4_EndpointObject, 0);
    scene.other = make(scene.parent, seL4_EndpointObject, 0);
    scene.device = device_memory();
    scene.device_frame = make(scene.device, seL4_ARM_SmallPageObject, 0);
    scene.copied = new_untyped(12);
    scene.copy = new_copy(scene.copied, ALL);
    make(scene.copy, seL4_NotificationObject, 0);
    scene.cnode = new_cnode(6);
    check_ok(seL4_CNode_Copy(scene.cnode, 1, 6, ROOT_CNODE, scene.other, seL4_WordBits, ALL));
}

static void build_endpoints(void)
{
    scene.endpoint = new_endpoint();
    scene.badged = new_badged(scene.endpoint, 5);
    scene.badged_copy = new_copy(scene.badged, seL4_CapRights_new(0, 0, 1, 1));
    scene.send_endpoint = new_endpoint();
    scene.senders[0] = new_sender(scene.send_endpoint, 1);
    scene.senders[1] = new_sender(scene.send_endpoint, 2);
    scene.receive_endpoint = new_endpoint();
    scene.receive_reply = new_reply();
    scene.receivers[0] = new_receiver(scene.receive_endpoint, scene.receive_reply);
    scene.receivers[1] = new_passive_receiver(scene.receive_endpoint, new_reply());
    scene.fault_endpoint = new_endpoint();
    scene.faulter = new_thread(PRIORITY_HIGH);
    set_fault_endpoint(scene.faulter, scene.fault_endpoint);
    start(scene.faulter);
    check(!host_user_execute(FAR_ADDRESS));
    now_runs(ROOT);
}

static void build_call_chain(void)
{
    seL4_CPtr first = new_endpoint(), second = new_endpoint();
    seL4_Word badge;

    scene.server_wait = new_notification();
    scene.replies[0] = new_reply();
    scene.replies[1] = new_reply();
    scene.servers[0] = new_passive_receiver(first, scene.replies[0]);
    scene.servers[1] = new_passive_receiver(second, scene.replies[1]);
    scene.caller = new_thread(PRIORITY_HIGH);
    start(scene.caller);
    seL4_Call(first, tag(1, 0, 0));
    now_runs(scene.servers[0]);
    seL4_Call(second, tag(2, 0, 0));
    now_runs(scene.servers[1]);
    seL4_Wait(scene.server_wait, &badge);
    now_runs(ROOT);
}

static void build_notifications(void)
{
    scene.waited = new_notification();
    scene.waiters[0] = new_waiter(scene.waited);
    scene.waiters[1] = new_waiter(scene.waited);
    scene.signalled = new_notification();
    seL4_Signal(new_badged(scene.signalled, 6));
    scene.bound = new_notification();
    scene.bound_thread = new_thread(PRIORITY_LOW);
    check_ok(seL4_TCB_BindNotification(scene.bound_thread, scene.bound));
    scene.lending = new_notification();
    scene.lent_context = new_context(1000, 2000);
    check_ok(seL4_SchedContext_Bind(scene.lent_context, scene.lending));
    scene.interrupt = new_notification();
    scene.handler = new_slot();
    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, INTERRUPT, ROOT_CNODE, scene.handler, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(scene.handler, scene.interrupt));
}

static seL4_CPtr new_ready(void)
{
    seL4_CPtr thread = new_thread(PRIORITY_ROOT);

    set_priority(thread, PRIORITY_LOW);
    check_ok(seL4_TCB_Resume(thread));
    return thread;
}

/* One that has used up its millisecond of this period. */
static seL4_CPtr new_exhausted(seL4_Word period)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context_of(thread), 1000, period, 0, 0, 0));
    start(thread);
    host_advance(1100);
    now_runs(ROOT);
    return thread;
}

static void build_threads(void)
{
    scene.ready[0] = new_ready();
    scene.ready[1] = new_ready();
    scene.exhausted[0] = new_exhausted(1000000);
    scene.exhausted[1] = new_exhausted(2000000);
    scene.idle_thread = new_passive_thread(PRIORITY_LOW);
    scene.refilled = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits + 1);
    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), scene.refilled, 1000, 10000, 3, 0, 0));
}

static void build_spaces(void)
{
    seL4_CPtr page = new_untyped(seL4_ASIDPoolBits);

    scene.frame = new_frame();
    scene.address = NEAR_ADDRESS;
    check_ok(map(scene.frame, scene.address, ALL));
    scene.read_only_frame = new_copy(new_copy(scene.frame, ALL), READ_ONLY);
    check_ok(map(scene.read_only_frame, scene.address + PAGE, ALL));
    scene.table = bootinfo()->userImagePaging.end - 1;
    scene.vspace = new_vspace();
    scene.vspace_frame = new_frame();
    make_tables(scene.vspace, NEAR_ADDRESS);
    check_ok(map_in(scene.vspace, scene.vspace_frame, NEAR_ADDRESS, ALL));
    scene.pool = new_slot();
    check_ok(seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, page, ROOT_CNODE, scene.pool, seL4_WordBits));
    scene.free_table = new_page_table();
    scene.free_vspace = new_object(WORLD_VSPACE_OBJECT, 0);
}

/* A thread that an interrupt wakes, which comes at the nth preemption point from now. */
static seL4_CPtr interrupt_after(host_word n)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGHER);
    seL4_Word badge;

    start(thread);
    seL4_Wait(scene.interrupt, &badge);
    now_runs(ROOT);
    host_preempt_after(n, INTERRUPT);
    return thread;
}

static void end_clearing(void)
{
    seL4_CPtr thread = interrupt_after(2);

    seL4_Untyped_Retype(scene.parent, seL4_CapTableObject, 15 - seL4_SlotBits, ROOT_CNODE, 0, 0, new_slot(), 1);
    now_runs(thread);
}

static void end_deleting(void)
{
    seL4_CPtr inner = new_cnode(4), thread;

    for (seL4_Word i = 0; i < 16; i++)
        check_ok(seL4_CNode_Copy(inner, i, 4, ROOT_CNODE, scene.other, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Move(scene.cnode, 40, 6, ROOT_CNODE, inner, seL4_WordBits));
    thread = interrupt_after(35);
    delete_slot(scene.cnode);
    now_runs(thread);
}

static void end_idle(void)
{
    check_ok(seL4_TCB_Suspend(scene.ready[0]));
    check_ok(seL4_TCB_Suspend(scene.ready[1]));
    check_ok(seL4_TCB_Suspend(scene.exhausted[0]));
    seL4_TCB_Suspend(ROOT);
    now_idle();
}

void scene_build(enum scene_end end)
{
    build_memory();
    build_endpoints();
    build_call_chain();
    build_notifications();
    build_threads();
    build_spaces();
    switch (end) {
    case SCENE_AT_REST: return;
    case SCENE_YIELDED:
        set_priority(scene.ready[0], PRIORITY_ROOT);
        seL4_SchedContext_YieldTo(context_of(scene.ready[0]));
        now_runs(scene.ready[0]);
        return;
    case SCENE_CLEARING: end_clearing(); return;
    case SCENE_DELETING: end_deleting(); return;
    case SCENE_IDLE: end_idle(); return;
    }
}
