/* SPDX-License-Identifier: BSD-2-Clause */
/* Long operations: urgent threads run in between, and may stop them half-way. */
#include "framework.h"

#define TREE_RADIX 16 /* 65,536 capabilities */

/* What the big untyped becomes. */
#define BLOCKS (1u << (BIG_UNTYPED_BITS - BLOCK_BITS))

#define TREE_SIZE (1ul << TREE_RADIX)

#define URGENT_PERIOD 1000 /* microseconds */

enum { RUNS, BUSY, FINISHED, STOP_AFTER };

/* Runs once in each of its short periods: counts in results[RUNS] how often it does while results[BUSY] is set. After
 * results[STOP_AFTER] times, if that is not 0, it suspends the thread whose TCB is the argument. */
static void count_while_busy(seL4_Word tcb)
{
    for (;;) {
        if (results[BUSY] != 0) {
            results[RUNS]++;
            if (results[RUNS] == results[STOP_AFTER])
                seL4_TCB_Suspend(tcb);
        }
        seL4_Yield();
    }
}

static void start_urgent_thread(seL4_CPtr tcb)
{
    struct thread *thread = thread_create_passive(count_while_busy, tcb, PRIORITY_HIGH);
    check_ok(seL4_SchedContext_Bind(new_context(URGENT_PERIOD * 9 / 10, URGENT_PERIOD), thread->tcb));
    thread_resume(thread);
}

/* A CNode full of copies of a capability. */
static seL4_CPtr new_forest(seL4_CPtr parent)
{
    seL4_CPtr cnode = new_cnode(TREE_RADIX);
    for (seL4_Word i = 0; i < TREE_SIZE; i++)
        check_ok(seL4_CNode_Mint(cnode, i, TREE_RADIX, ROOT_CNODE, parent, seL4_WordBits, seL4_AllRights, i + 1));
    return cnode;
}

static bool forest_has(seL4_CPtr cnode, seL4_Word index)
{
    seL4_CPtr probe = new_slot();
    seL4_Error error = seL4_CNode_Copy(ROOT_CNODE, probe, seL4_WordBits, cnode, index, TREE_RADIX, seL4_AllRights);
    delete_slot(probe);
    return error == seL4_NoError;
}

/* The urgent thread must have run once in each millisecond that the operation took of this thread's time. */
static void begin_busy(void)
{
    start_urgent_thread(0);
    seL4_SchedContext_Consumed(case_context());
    results[BUSY] = 1;
}

static void end_busy(seL4_Error error)
{
    results[BUSY] = 0;
    seL4_Word runs = results[RUNS], periods = seL4_SchedContext_Consumed(case_context()).consumed / URGENT_PERIOD;
    check_ok(error);
    check(periods >= 2);
    check(runs + 1 >= periods);
    check(runs <= periods + periods / 8 + 1); /* its own time, and that of the watchdog, comes on top */
}

CASE(preemption, urgent_threads_run_on_time_during_a_revoke)
{
    seL4_CPtr parent = new_endpoint(), cnode = new_forest(parent);
    begin_busy();
    end_busy(revoke_slot(parent));
    check(!forest_has(cnode, 0) && !forest_has(cnode, TREE_SIZE / 2) && !forest_has(cnode, TREE_SIZE - 1));
}

CASE(preemption, urgent_threads_run_on_time_while_a_full_cnode_is_deleted)
{
    seL4_CPtr cnode = new_forest(new_endpoint());
    begin_busy();
    end_busy(delete_slot(cnode));
    check(slot_is_empty(cnode));
}

CASE(preemption, urgent_threads_run_on_time_while_64_mebibytes_are_cleared)
{
    seL4_CPtr pages = new_slots(BLOCKS);
    begin_busy();
    end_busy(retype(big_untyped(), BLOCK_OBJECT, 0, pages, BLOCKS));
    check(!slot_is_empty(pages) && !slot_is_empty(pages + BLOCKS - 1));
}

static void revoke_in_background(seL4_Word slot)
{
    results[BUSY] = 1;
    seL4_CNode_Revoke(ROOT_CNODE, slot, seL4_WordBits);
    results[BUSY] = 0;
    results[FINISHED] = 1;
}

static void delete_in_background(seL4_Word slot)
{
    results[BUSY] = 1;
    seL4_CNode_Delete(ROOT_CNODE, slot, seL4_WordBits);
    results[BUSY] = 0;
    results[FINISHED] = 1;
}

static void retype_in_background(seL4_Word slot)
{
    results[BUSY] = 1;
    seL4_Untyped_Retype(big_untyped(), BLOCK_OBJECT, 0, ROOT_CNODE, 0, 0, slot, BLOCKS);
    results[BUSY] = 0;
    results[FINISHED] = 1;
}

/* Lets a thread of low priority begin the operation, and has the urgent thread suspend it in the middle. */
static struct thread *stop_half_way(void (*operation)(seL4_Word), seL4_Word argument)
{
    struct thread *thread = thread_create(operation, argument, PRIORITY_LOW);
    results[STOP_AFTER] = 1;
    start_urgent_thread(thread->tcb);
    thread_resume(thread);
    for (int i = 0; i < 200 && results[RUNS] < 1 && !results[FINISHED]; i++)
        sleep_ticks(1);
    results[BUSY] = 0;
    return thread;
}

CASE(preemption, a_revoke_stopped_half_way_can_be_finished_by_another)
{
    seL4_CPtr parent = new_endpoint(), cnode = new_forest(parent);
    struct thread *thread = stop_half_way(revoke_in_background, parent);
    check(!results[FINISHED]);
    check(forest_has(cnode, 0));
    check_ok(delete_slot(thread->tcb));
    check_ok(revoke_slot(parent));
    check(!slot_is_empty(parent));
    for (seL4_Word i = 0; i < TREE_SIZE; i += TREE_SIZE / 16)
        check(!forest_has(cnode, i));
}

CASE(preemption, a_revoke_stopped_half_way_goes_on_when_resumed)
{
    seL4_CPtr parent = new_endpoint(), cnode = new_forest(parent);
    struct thread *thread = stop_half_way(revoke_in_background, parent);
    check(!results[FINISHED]);
    check(forest_has(cnode, 0));
    thread_resume(thread);
    thread_join(thread);
    check(results[FINISHED]);
    check(!forest_has(cnode, 1) && !forest_has(cnode, TREE_SIZE - 1));
}

CASE(preemption, a_delete_stopped_half_way_leaves_nothing_behind)
{
    seL4_CPtr cnode = new_forest(new_endpoint());
    struct thread *thread = stop_half_way(delete_in_background, cnode);
    check(!results[FINISHED]);
    check(!slot_is_empty(cnode));
    check_ok(delete_slot(thread->tcb));
    check_ok(delete_slot(cnode));
    check(slot_is_empty(cnode)); /* and the memory is whole again, which the framework checks */
}

/* Maps all pages of the big untyped side by side. */
static void map_pages(seL4_CPtr pages)
{
    for (seL4_Word i = 0; i < BLOCKS; i++)
        check_ok(map_frame(pages + i, ROOT_VSPACE, FREE_ADDRESS + (i << BLOCK_BITS), seL4_AllRights,
                           seL4_ARM_Default_VMAttributes));
}

CASE(preemption, a_retype_stopped_half_way_goes_on_when_resumed)
{
    seL4_CPtr pages = new_slots(BLOCKS);
    check_ok(retype(big_untyped(), BLOCK_OBJECT, 0, pages, BLOCKS));
    map_pages(pages);
    for (seL4_Word i = 0; i < 1ul << BIG_UNTYPED_BITS; i += 1024)
        *word_at(FREE_ADDRESS + i) = i + 1;
    check_ok(revoke_slot(big_untyped()));

    struct thread *thread = stop_half_way(retype_in_background, pages);
    check(!results[FINISHED]);
    check(slot_is_empty(pages));
    thread_resume(thread);
    thread_join(thread);
    check(!slot_is_empty(pages) && !slot_is_empty(pages + BLOCKS - 1));
    map_pages(pages);
    for (seL4_Word i = 0; i < 1ul << BIG_UNTYPED_BITS; i += 1024)
        check_equal(*word_at(FREE_ADDRESS + i), 0);
}

CASE(preemption, a_retype_stopped_half_way_leaves_the_memory_to_others)
{
    seL4_CPtr pages = new_slots(BLOCKS), other = new_slot();
    struct thread *thread = stop_half_way(retype_in_background, pages);
    check(!results[FINISHED]);
    check_ok(retype(big_untyped(), seL4_UntypedObject, BIG_UNTYPED_BITS, other, 1));
    thread_resume(thread);
    thread_join(thread);
    check(slot_is_empty(pages)); /* came too late */
    check_ok(delete_slot(other));
}
