/* SPDX-License-Identifier: BSD-2-Clause */
/* Address spaces: threads in different ones, and taking one away. */
#include "framework.h"
#include "machine.h"

#define A FREE_ADDRESS
#define DEFAULT seL4_ARM_Default_VMAttributes

static seL4_CPtr notification;

static void read_memory(seL4_Word address)
{
    results[0] = machine_load(address);
    results[1]++;
}

static void write_memory(seL4_Word address)
{
    machine_store(address, 0x77);
    results[1]++;
}

static void count_forever(seL4_Word index)
{
    for (;;)
        results[index]++;
}

static void read_after_signal(seL4_Word address)
{
    results[2] = machine_load(address);
    seL4_Wait(notification, NULL);
    results[0] = machine_load(address);
    results[1]++;
}

/* A thread that will run in another address space, which has the program's image. */
static struct thread *create_in(seL4_CPtr vspace, void (*entry)(seL4_Word argument), seL4_Word argument,
                                seL4_Word priority)
{
    struct thread *thread = thread_create(entry, argument, priority);
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, ROOT_CNODE, 0, vspace, 0));
    return thread;
}

CASE(vspace, the_same_address_holds_different_memory)
{
    seL4_CPtr other = new_vspace(), frame = new_frame(), copy = new_copy(frame, seL4_AllRights);
    map_image(other);
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(map_frame(frame, other, A, seL4_AllRights, DEFAULT));
    check_ok(map_frame(copy, ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT));
    *word_at(A) = 1;
    *word_at(A + PAGE_SIZE) = 2; /* what the other one has at A */
    thread_resume(create_in(other, read_memory, A, PRIORITY_HIGH));
    check_equal(results[1], 1);
    check_equal(results[0], 2);
    thread_resume(create_in(other, write_memory, A, PRIORITY_HIGH));
    check_equal(*word_at(A), 1);
    check_equal(*word_at(A + PAGE_SIZE), 0x77);
}

REFUSED(vspace, memory_of_one_does_not_exist_in_another)
{
    seL4_CPtr other = new_vspace();
    map_image(other);
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_equal(*word_at(A), 0);
    thread_resume(create_in(other, read_memory, A, PRIORITY_HIGH));
    check_equal(results[1], 0);
}

CASE(vspace, messages_pass_between_two)
{
    seL4_CPtr other = new_vspace();
    map_image(other);
    notification = new_notification();
    check_ok(map_frame(new_frame(), other, A, seL4_AllRights, DEFAULT));
    thread_resume(create_in(other, read_after_signal, A, PRIORITY_HIGH));
    check_equal(results[1], 0);
    seL4_Signal(notification);
    check_equal(results[1], 1);
}

CASE(vspace, unmapping_reaches_a_space_that_is_not_current)
{
    seL4_CPtr other = new_vspace(), frame = new_frame();
    map_image(other);
    notification = new_notification();
    check_ok(map_frame(frame, other, A, seL4_AllRights, DEFAULT));
    thread_resume(create_in(other, read_after_signal, A, PRIORITY_HIGH)); /* has read the page once */
    check_ok(seL4_ARM_Page_Unmap(frame));
    seL4_Signal(notification);
    check_equal(results[1], 0);
}

CASE(vspace, threads_of_two_take_turns)
{
    seL4_CPtr other = new_vspace();
    map_image(other);
    thread_resume(create_in(other, count_forever, 0, PRIORITY_LOW));
    thread_start(count_forever, 1, PRIORITY_LOW);
    sleep_ticks(8);
    check(results[0] != 0 && results[1] != 0);
}

CASE(vspace, deleting_it_stops_the_threads_in_it)
{
    seL4_CPtr untyped = new_untyped(seL4_VSpaceBits), other = new_slot();
    check_ok(retype(untyped, seL4_ARM_VSpaceObject, 0, other, 1));
    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, other));
    map_image(other);
    thread_resume(create_in(other, count_forever, 0, PRIORITY_LOW));
    sleep_ticks(3);
    check(results[0] != 0);
    check_ok(revoke_slot(untyped)); /* takes the thread's copy of the capability as well */
    seL4_Word count = results[0];
    sleep_ticks(3);
    check_equal(results[0], count);
}

static void revoke_and_count(seL4_Word untyped)
{
    results[0]++;
    seL4_CNode_Revoke(ROOT_CNODE, untyped, seL4_WordBits);
    results[0]++;
}

CASE(vspace, a_thread_that_deletes_its_own_stops)
{
    seL4_CPtr untyped = new_untyped(seL4_VSpaceBits), other = new_slot();
    check_ok(retype(untyped, seL4_ARM_VSpaceObject, 0, other, 1));
    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, other));
    map_image(other);
    thread_resume(create_in(other, revoke_and_count, untyped, PRIORITY_HIGH));
    check_equal(results[0], 1);
    check(slot_is_empty(other));
}

static void read_and_revoke(seL4_Word untyped)
{
    results[0] = machine_load(A);
    results[1]++;
    seL4_CNode_Revoke(ROOT_CNODE, untyped, seL4_WordBits);
    results[2]++;
}

/* The same memory for the root, and the same number: the lowest free one. */
REFUSED(vspace, one_made_where_another_was_current_has_nothing_of_it)
{
    seL4_CPtr untyped = new_untyped(seL4_VSpaceBits), other = new_slot(), faults = new_endpoint();
    for (seL4_Word i = 0; i < 3; i++) {
        seL4_CPtr frame = new_frame(), seen = new_copy(frame, seL4_AllRights);
        check_ok(map_frame(seen, ROOT_VSPACE, A + i * PAGE_SIZE, seL4_AllRights, DEFAULT));
        *word_at(A + i * PAGE_SIZE) = 100 + i;
        check_ok(retype(untyped, seL4_ARM_VSpaceObject, 0, other, 1));
        check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, other));
        map_image(other);
        if (i < 2)
            check_ok(map_frame(frame, other, A, seL4_AllRights, DEFAULT));
        struct thread *thread = thread_create(read_and_revoke, untyped, PRIORITY_HIGH);
        check_ok(seL4_TCB_SetSpace(thread->tcb, i < 2 ? 0 : faults, ROOT_CNODE, 0, other, 0));
        thread_resume(thread);
        check_equal(results[0], i < 2 ? 100 + i : 101);
        check_equal(results[1], i < 2 ? i + 1 : 2);
    }
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), A);
    check_equal(results[2], 0);
}

static seL4_CPtr own_tcb, new_home;

static void move_to_another(seL4_Word address)
{
    results[0] = machine_load(address);
    results[1] = seL4_TCB_SetSpace(own_tcb, 0, ROOT_CNODE, 0, new_home, 0);
    results[2] = machine_load(address);
}

CASE(vspace, a_thread_can_move_itself_to_another)
{
    seL4_CPtr frame = new_frame(), window = new_copy(frame, seL4_AllRights);
    new_home = new_vspace();
    map_image(new_home);
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(map_frame(window, ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT));
    check_ok(map_frame(frame, new_home, A, seL4_AllRights, DEFAULT));
    *word_at(A) = 1;
    *word_at(A + PAGE_SIZE) = 2;
    struct thread *thread = thread_create(move_to_another, A, PRIORITY_HIGH);
    own_tcb = thread->tcb;
    thread_resume(thread);
    check(thread->done);
    check_equal(results[0], 1);
    check_equal(results[1], seL4_NoError);
    check_equal(results[2], 2);
}

REFUSED(vspace, a_thread_without_one_does_not_run)
{
    struct thread *thread = thread_create_passive(count_forever, 0, PRIORITY_LOW);
    seL4_CPtr tcb = new_tcb();
    seL4_UserContext registers = thread_registers(thread);
    check_ok(seL4_TCB_WriteRegisters(tcb, false, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    check_ok(seL4_TCB_SetSchedParams(tcb, case_tcb(), 0, PRIORITY_HIGH, new_context(10000, 10000), 0));
    check_ok(seL4_TCB_Resume(tcb)); /* faults at once and has no handler */
    check_equal(results[0], 0);
}

REFUSED(vspace, a_fresh_one_has_nothing_mapped)
{
    struct thread *thread = create_in(new_vspace(), count_forever, 0, PRIORITY_HIGH);
    seL4_CPtr faults = new_endpoint();
    check_ok(seL4_TCB_SetSchedParams(thread->tcb, case_tcb(), 0, PRIORITY_HIGH, thread->context, faults));
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 1);
    check_equal(seL4_GetMR(seL4_VMFault_IP), thread_registers(thread).pc);
}

CASE(vspace, cache_operations_work_on_mapped_ranges)
{
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    *word_at(A) = 8;
    check_ok(seL4_ARM_VSpace_Clean_Data(ROOT_VSPACE, A, A + 64));
    check_ok(seL4_ARM_VSpace_CleanInvalidate_Data(ROOT_VSPACE, A, A + PAGE_SIZE));
    check_ok(seL4_ARM_VSpace_Unify_Instruction(ROOT_VSPACE, A + 64, A + 128));
    check_equal(*word_at(A), 8);
}

CASE(vspace, cache_operations_reach_another_one_and_come_back)
{
    seL4_CPtr other = new_vspace(), frame = new_frame();
    check_ok(map_frame(frame, other, A, seL4_AllRights, DEFAULT));
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    *word_at(A) = 31;
    check_ok(seL4_ARM_VSpace_CleanInvalidate_Data(other, A, A + PAGE_SIZE));
    check_ok(seL4_ARM_Page_Clean_Data(frame, 0, PAGE_SIZE));
    check_ok(seL4_ARM_Page_Unify_Instruction(frame, 0, 64));
    check_equal(*word_at(A), 31);
}

REFUSED(vspace, cache_operations_refuse_bad_ranges)
{
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_error(seL4_ARM_VSpace_Clean_Data(ROOT_VSPACE, A, A), seL4_InvalidArgument);
    check_error(seL4_ARM_VSpace_Clean_Data(ROOT_VSPACE, A + 64, A), seL4_InvalidArgument);
    check_error(seL4_ARM_VSpace_Clean_Data(ROOT_VSPACE, KERNEL_ADDRESS, KERNEL_ADDRESS + PAGE_SIZE),
                seL4_IllegalOperation);
    check_error(seL4_ARM_VSpace_Unify_Instruction(ROOT_VSPACE, seL4_UserTop - 63, seL4_UserTop + 65),
                seL4_IllegalOperation);
}

REFUSED(vspace, other_operations_are_illegal)
{
    check_error(invoke(ROOT_VSPACE, ARMPageMap, 3, 1), seL4_IllegalOperation);
    check_error(invoke(new_vspace(), InvalidInvocation, 0, 0), seL4_IllegalOperation);
}

typedef seL4_Error vspace_operation(seL4_CPtr vspace, seL4_Word start, seL4_Word end);

/* With the result of one type, which the stubs' own types may differ from. */
static vspace_operation *const cache_operations[] = {
    seL4_ARM_VSpace_Clean_Data,
    seL4_ARM_VSpace_Invalidate_Data,
    seL4_ARM_VSpace_CleanInvalidate_Data,
    seL4_ARM_VSpace_Unify_Instruction,
};

REFUSED(vspace, every_cache_operation_checks_its_range)
{
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    for (int i = 0; i < 4; i++) {
        check_error(cache_operations[i](ROOT_VSPACE, A + 64, A + 64), seL4_InvalidArgument);
        check_error(cache_operations[i](ROOT_VSPACE, A + 64, A), seL4_InvalidArgument);
        check_error(cache_operations[i](ROOT_VSPACE, A + 64, A + PAGE_SIZE + 1), seL4_RangeError);
        check_range(A + 64, A + PAGE_SIZE - 1);
        check_error(cache_operations[i](ROOT_VSPACE, seL4_UserTop - 63, seL4_UserTop + 65), seL4_IllegalOperation);
    }
}
