/* SPDX-License-Identifier: BSD-2-Clause */
/* Long operations, interrupted: at any point, by threads that then change what they work on. */
#include "world.h"

static seL4_CPtr notification, handler, worker;
static seL4_Word ignored;

/* A worker of low priority runs; interrupt 40 brings the root task back. */
static void begin(void)
{
    notification = new_notification();
    handler = new_slot();
    worker = new_thread(PRIORITY_LOW);
    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, 40, ROOT_CNODE, handler, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(handler, notification));
    check_ok(seL4_TCB_Resume(worker));
    seL4_Wait(notification, &ignored);
    now_runs(worker);
}

/* The root task lets the worker finish. */
static void finish(void)
{
    check_ok(seL4_IRQHandler_Ack(handler));
    seL4_Wait(notification, &ignored);
    now_runs(worker);
}

/* A CNode in its own memory with capabilities, among them the last ones to another CNode and a thread. */
static seL4_CPtr full_cnode(seL4_CPtr untyped, seL4_CPtr *first)
{
    seL4_CPtr outer = make(untyped, seL4_CapTableObject, 4), inner = make(untyped, seL4_CapTableObject, 3);
    seL4_CPtr thread = make(untyped, seL4_TCBObject, 0);

    *first = outer;
    for (seL4_Word i = 0; i < 8; i++)
        check_ok(seL4_CNode_Copy(inner, i, 3, ROOT_CNODE, ROOT, seL4_WordBits, ALL));
    check_ok(seL4_TCB_Configure(thread, inner, 0, ROOT_VSPACE, 0, 0, 0));
    check_ok(seL4_CNode_Move(outer, 13, 4, ROOT_CNODE, inner, seL4_WordBits));
    check_ok(seL4_CNode_Move(outer, 9, 4, ROOT_CNODE, thread, seL4_WordBits));
    for (seL4_Word i = 0; i < 6; i++)
        check_ok(seL4_CNode_Copy(outer, i, 4, ROOT_CNODE, ROOT, seL4_WordBits, ALL));
    return outer;
}

TEST(preemption, deletion_can_be_interrupted_at_every_point)
{
    for (unsigned int n = 1; n < 60; n++) {
        seL4_CPtr untyped = new_untyped(14), cnode = 0;

        full_cnode(untyped, &cnode);
        host_preempt_after(n, HOST_IRQ_SPURIOUS);
        check_ok(delete_slot(cnode));
        host_preempt_after(0, 0);
        check(!peek_has_children(untyped));
        check_ok(revoke(memory()));
    }
}

TEST(preemption, revocation_can_be_interrupted_at_every_point)
{
    for (unsigned int n = 1; n < 60; n++) {
        seL4_CPtr untyped = new_untyped(14), cnode = 0;

        full_cnode(untyped, &cnode);
        host_preempt_after(n, HOST_IRQ_SPURIOUS);
        check_ok(revoke(untyped));
        host_preempt_after(0, 0);
        check(!peek_has_children(untyped) && is_empty(cnode));
        check_ok(revoke(memory()));
    }
}

TEST(preemption, a_deletion_stopped_half_way_is_finished_by_whoever_deletes_next)
{
    for (unsigned int n = 1; n < 30; n += 3) {
        seL4_CPtr untyped = new_untyped(14), cnode = 0, other = new_cnode(3);

        full_cnode(untyped, &cnode);
        begin();
        host_preempt_after(n, 40);
        (void)delete_slot(cnode);
        if (host_current() == host_thread_by_slot(worker)) { /* it was done before */
            host_preempt_after(0, 0);
            host_raise_irq(40);
        }
        now_runs(ROOT);
        check_ok(seL4_TCB_Suspend(worker));
        check_ok(delete_slot(other));
        check(is_empty(cnode) && !peek_has_children(untyped));
        check_ok(delete_slot(handler));
    }
}

TEST(preemption, a_deletion_stopped_half_way_keeps_its_memory)
{
    seL4_CPtr untyped = new_untyped(14), cnode = 0, slot = new_slot();

    full_cnode(untyped, &cnode);
    begin();
    host_preempt_after(5, 40);
    (void)delete_slot(cnode);
    now_runs(ROOT);
    check(!is_empty(cnode) && peek_has_children(untyped));
    check_ok(seL4_TCB_Suspend(worker));
    check_error(move_to(slot, cnode), seL4_IllegalOperation);
    check_error(copy_to(slot, cnode, ALL), seL4_IllegalOperation);
    check_error(mutate_to(slot, cnode, 0), seL4_IllegalOperation);
    check_error(rotate(slot, cnode, new_endpoint()), seL4_IllegalOperation);
    check_error(rotate(slot, new_endpoint(), cnode), seL4_IllegalOperation);
    check_error(retype(untyped, seL4_CapTableObject, 14 - seL4_SlotBits, slot, 1), seL4_NotEnoughMemory);
    check_error(invoke(cnode, CNodeDelete, 2, 0), seL4_InvalidCapability);
    check_ok(delete_slot(cnode));
    check_ok(retype(untyped, seL4_CapTableObject, 14 - seL4_SlotBits, slot, 1));
}

TEST(preemption, a_doomed_cnode_does_not_travel_in_messages)
{
    seL4_CPtr untyped = new_untyped(14), cnode = 0, endpoint = new_endpoint(), slot = new_slot(), sender;

    full_cnode(untyped, &cnode);
    begin();
    host_preempt_after(5, 40);
    (void)delete_slot(cnode);
    now_runs(ROOT);
    check_ok(seL4_TCB_Suspend(worker));
    sender = new_thread(PRIORITY_HIGH);
    start(sender);
    seL4_SetCap(0, cnode);
    seL4_Send(endpoint, tag(1, 1, 0));
    now_runs(ROOT);
    seL4_SetCapReceivePath(ROOT_CNODE, slot, seL4_WordBits);
    check_equal(seL4_MessageInfo_get_extraCaps(seL4_Recv(endpoint, &ignored, new_reply())), 0);
    check(is_empty(slot));
}

TEST(preemption, a_second_deletion_is_interrupted_while_it_finishes_the_first)
{
    seL4_CPtr untyped = new_untyped(14), cnode = 0, other = new_cnode(5);

    full_cnode(untyped, &cnode);
    begin();
    host_preempt_after(3, 40);
    (void)delete_slot(cnode);
    now_runs(ROOT);
    check_ok(seL4_TCB_Suspend(worker));
    host_preempt_after(4, HOST_IRQ_SPURIOUS);
    check_ok(delete_slot(other));
    check(is_empty(other) && is_empty(cnode));
}

TEST(preemption, memory_is_handed_out_only_when_deletions_are_finished)
{
    seL4_CPtr untyped = new_untyped(14), cnode = 0, other = new_untyped(12), pool = new_slot();

    full_cnode(untyped, &cnode);
    begin();
    host_preempt_after(3, 40);
    (void)delete_slot(cnode);
    now_runs(ROOT);
    check_ok(seL4_TCB_Suspend(worker));
    host_preempt_after(2, HOST_IRQ_SPURIOUS);
    check_ok(retype(other, seL4_EndpointObject, 0, new_slot(), 1));
    check(is_empty(cnode));
    check_ok(revoke(untyped));

    full_cnode(untyped, &cnode);
    check_ok(seL4_IRQHandler_Ack(handler));
    check_ok(seL4_TCB_Resume(worker));
    seL4_Wait(notification, &ignored);
    now_runs(worker);
    host_preempt_after(3, 40);
    (void)delete_slot(cnode);
    now_runs(ROOT);
    check_ok(seL4_TCB_Suspend(worker));
    other = new_untyped(seL4_ASIDPoolBits);
    host_preempt_after(2, HOST_IRQ_SPURIOUS);
    check_ok(seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, other, ROOT_CNODE, pool, seL4_WordBits));
    check(is_empty(cnode));
}

TEST(preemption, a_revocation_stopped_half_way_goes_on_when_its_thread_runs_again)
{
    seL4_CPtr parent = new_endpoint(), child[20];

    for (unsigned int i = 0; i < 20; i++)
        child[i] = new_badged(parent, i + 1);
    begin();
    host_preempt_after(7, 40);
    (void)revoke(parent);
    now_runs(ROOT);
    check(is_empty(child[19]) != is_empty(child[0]));
    finish();
    for (unsigned int i = 0; i < 20; i++)
        check(is_empty(child[i]));
}

TEST(preemption, a_thread_that_installs_a_space_over_a_full_one_is_interrupted)
{
    /* The thread's CSpace root is the last capability to a full CNode: emptying the slot takes several tries. */
    seL4_CPtr untyped = new_untyped(14), cnode = 0, thread = new_thread(PRIORITY_LOW - 1);
    uint64_t entries;

    full_cnode(untyped, &cnode);
    check_ok(seL4_TCB_SetSpace(thread, 0, cnode, 0, ROOT_VSPACE, 0));
    check_ok(delete_slot(cnode));
    check(peek_has_children(untyped));
    entries = host_entries();
    host_preempt_after(5, HOST_IRQ_SPURIOUS);
    check_ok(seL4_TCB_SetSpace(thread, 0, ROOT_CNODE, 0, ROOT_VSPACE, 0));
    check_equal(host_entries() - entries, 3);
    check(!peek_has_children(untyped));
}

TEST(preemption, installing_over_a_full_space_is_interrupted_in_configure_too)
{
    seL4_CPtr untyped = new_untyped(14), cnode = 0, thread = new_thread(PRIORITY_LOW - 1);

    full_cnode(untyped, &cnode);
    check_ok(seL4_TCB_SetSpace(thread, 0, cnode, 0, ROOT_VSPACE, 0));
    check_ok(delete_slot(cnode));
    host_preempt_after(5, HOST_IRQ_SPURIOUS);
    check_ok(seL4_TCB_Configure(thread, ROOT_CNODE, 0, ROOT_VSPACE, 0, 0, 0));
    check(!peek_has_children(untyped));
}

TEST(preemption, cache_maintenance_stopped_half_way_starts_anew_after_another_program_counter)
{
    seL4_CPtr frame = new_object(seL4_ARM_LargePageObject, 0);
    seL4_UserContext context = {0};
    seL4_Word address = (FAR_ADDRESS + (1ul << LEAF_TABLE_BITS)) & ~((1ul << LARGE_PAGE_BITS) - 1);
    uint64_t before;

    make_tables(ROOT_VSPACE, FAR_ADDRESS);
    if (LARGE_PAGE_BITS < LEAF_TABLE_BITS)
        make_tables(ROOT_VSPACE, address);
    check_ok(map(frame, address, ALL));
    begin();
    host_preempt_after(5, 40);
    (void)seL4_ARM_Page_Clean_Data(frame, 0, 1ul << LARGE_PAGE_BITS);
    now_runs(ROOT);
    check_ok(seL4_TCB_WriteRegisters(worker, 0, 0, 1, &context));
    check_ok(seL4_IRQHandler_Ack(handler));
    seL4_Wait(notification, &ignored);
    now_runs(worker);
    before = host_cache_operations();
    check_ok(seL4_ARM_Page_Clean_Data(frame, 0, 1ul << LARGE_PAGE_BITS));
    check_equal(host_cache_operations() - before, (1ul << LARGE_PAGE_BITS) / PAGE);
}
