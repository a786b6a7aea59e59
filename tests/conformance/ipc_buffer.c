/* SPDX-License-Identifier: BSD-2-Clause */
/* IPC buffers that change, are read-only or go away under a thread. */
#include "framework.h"

#define LONG_MESSAGE 40

static seL4_CPtr endpoint, reply;

/* Receives without touching its own buffer afterwards. */
static void receive_once(seL4_Word argument)
{
    seL4_Word badge = 0, words[4];
    (void)argument;
    seL4_MessageInfo_t info = seL4_RecvWithMRs(endpoint, &badge, &words[0], &words[1], &words[2], &words[3], reply);
    results[0] = seL4_MessageInfo_get_length(info);
    results[1] = words[3];
    results[2] = badge;
    results[3]++;
}

static struct thread *create_receiver(void)
{
    endpoint = new_endpoint();
    reply = new_reply();
    return thread_create(receive_once, 0, PRIORITY_HIGH);
}

static void send_long(void)
{
    for (seL4_Word i = 0; i < LONG_MESSAGE; i++)
        seL4_SetMR(i, 0xabc000 + i);
    seL4_Send(endpoint, seL4_MessageInfo_new(0, 0, 0, LONG_MESSAGE));
}

static void check_received_registers_only(void)
{
    check_equal(results[3], 1);
    check_equal(results[0], seL4_FastMessageRegisters);
    check_equal(results[1], 0xabc003);
}

CASE(ipc_buffer, words_above_the_registers_go_through_it)
{
    struct thread *thread = create_receiver();
    thread_resume(thread);
    send_long();
    check_equal(results[0], LONG_MESSAGE);
    for (seL4_Word i = seL4_FastMessageRegisters; i < LONG_MESSAGE; i++)
        check_equal(thread_buffer(thread)->msg[i], 0xabc000 + i);
}

CASE(ipc_buffer, a_receiver_without_one_gets_the_registers)
{
    struct thread *thread = create_receiver();
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, 0, 0));
    thread_resume(thread);
    send_long();
    check_received_registers_only();
}

REFUSED(ipc_buffer, a_receiver_without_one_gets_no_capability)
{
    struct thread *thread = create_receiver();
    seL4_CPtr slot = new_slot();
    thread_buffer(thread)->receiveCNode = ROOT_CNODE;
    thread_buffer(thread)->receiveIndex = slot;
    thread_buffer(thread)->receiveDepth = seL4_WordBits;
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, 0, 0));
    thread_resume(thread);
    seL4_SetCap(0, new_notification());
    seL4_Send(endpoint, seL4_MessageInfo_new(0, 0, 1, 0));
    check_equal(results[3], 1);
    check(slot_is_empty(slot));
    thread_buffer(thread)->receiveCNode = 0;
}

CASE(ipc_buffer, it_can_lie_anywhere_in_a_frame)
{
    seL4_CPtr frame = new_frame(), copy = new_copy(frame, seL4_AllRights);
    struct thread *thread = create_receiver();
    check_ok(map_frame(copy, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS + 2048, frame));
    thread_resume(thread);
    send_long();
    check_equal(results[0], LONG_MESSAGE);
    check_equal(*word_at(FREE_ADDRESS + 2048 + sizeof(seL4_Word) * (1 + LONG_MESSAGE - 1)),
                0xabc000 + LONG_MESSAGE - 1);
    for (seL4_Word i = 0; i < 2048; i += 8)
        check_equal(*word_at(FREE_ADDRESS + i), 0);
    for (seL4_Word i = 3072; i < PAGE_SIZE; i += 8)
        check_equal(*word_at(FREE_ADDRESS + i), 0);
}

CASE(ipc_buffer, it_can_lie_in_a_large_frame)
{
    seL4_CPtr frame = new_object(seL4_ARM_LargePageObject, 0), copy = new_copy(frame, seL4_AllRights);
    seL4_Word address = FREE_ADDRESS + (1ul << seL4_LargePageBits) - 1024;
    struct thread *thread = create_receiver();
    check_ok(map_frame(copy, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, address, frame));
    thread_resume(thread);
    send_long();
    check_equal(*word_at(address + sizeof(seL4_Word) * LONG_MESSAGE), 0xabc000 + LONG_MESSAGE - 1);
}

REFUSED(ipc_buffer, one_that_cannot_be_written_is_not_written)
{
    seL4_CPtr frame = new_frame(), window = new_copy(frame, seL4_AllRights);
    struct thread *thread = create_receiver();
    check_ok(map_frame(window, ROOT_VSPACE, FREE_ADDRESS, seL4_CanRead, seL4_ARM_Default_VMAttributes));
    if (seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS, new_copy(frame, seL4_CanRead)) != seL4_NoError)
        return;
    thread_resume(thread);
    send_long();
    check_received_registers_only();
    for (seL4_Word i = 0; i < PAGE_SIZE; i += 8)
        check_equal(*word_at(FREE_ADDRESS + i), 0);
}

REFUSED(ipc_buffer, memory_taken_back_is_not_written_any_more)
{
    seL4_CPtr untyped = new_untyped(seL4_PageBits), frame = new_slot();
    struct thread *thread = create_receiver();
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS, frame));
    thread_resume(thread);
    check_ok(revoke_slot(untyped)); /* takes the thread's copy of the frame */
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(map_frame(frame, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    send_long();
    check_received_registers_only();
    for (seL4_Word i = 0; i < PAGE_SIZE; i += 8)
        check_equal(*word_at(FREE_ADDRESS + i), 0);
}

static void send_from_lost_buffer(seL4_Word argument)
{
    seL4_Word words[4] = {1, 2, 3, 4};
    seL4_SendWithMRs(endpoint, seL4_MessageInfo_new(0, 0, 0, argument), &words[0], &words[1], &words[2], &words[3]);
}

REFUSED(ipc_buffer, memory_taken_back_is_not_read_any_more)
{
    seL4_CPtr untyped = new_untyped(seL4_PageBits), frame = new_slot();
    endpoint = new_endpoint();
    struct thread *thread = thread_create(send_from_lost_buffer, LONG_MESSAGE, PRIORITY_HIGH);
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS, frame));
    thread_resume(thread);
    check_ok(revoke_slot(untyped));
    seL4_MessageInfo_t info = seL4_NBRecv(endpoint, NULL, new_reply());
    check_equal(seL4_MessageInfo_get_length(info), seL4_FastMessageRegisters);
}

CASE(ipc_buffer, deleting_the_capability_it_was_set_with_changes_nothing)
{
    seL4_CPtr frame = new_frame(), window = new_copy(frame, seL4_AllRights);
    struct thread *thread = create_receiver();
    check_ok(map_frame(window, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS, frame));
    check_ok(delete_slot(frame)); /* the thread has its own */
    thread_resume(thread);
    send_long();
    check_equal(results[0], LONG_MESSAGE);
    check_equal(*word_at(FREE_ADDRESS + sizeof(seL4_Word) * LONG_MESSAGE), 0xabc000 + LONG_MESSAGE - 1);
}

CASE(ipc_buffer, it_can_be_changed_while_a_thread_waits)
{
    seL4_CPtr frame = new_frame(), window = new_copy(frame, seL4_AllRights);
    struct thread *thread = create_receiver();
    check_ok(map_frame(window, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    thread_resume(thread);
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS, frame));
    send_long();
    check_equal(*word_at(FREE_ADDRESS + sizeof(seL4_Word) * LONG_MESSAGE), 0xabc000 + LONG_MESSAGE - 1);
}

REFUSED(ipc_buffer, a_failed_change_keeps_the_old_one)
{
    struct thread *thread = create_receiver();
    check_error(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS + 8, new_frame()), seL4_AlignmentError);
    check_error(seL4_TCB_SetIPCBuffer(thread->tcb, FREE_ADDRESS, new_endpoint()), seL4_IllegalOperation);
    thread_resume(thread);
    send_long();
    check_equal(results[0], LONG_MESSAGE);
}

/* A fault handler that reads registers only. */
static void handle_fault(seL4_Word argument)
{
    receive_once(argument);
}

static void unknown_system_call(seL4_Word argument)
{
    (void)argument;
    MAKE_UNKNOWN_SYSTEM_CALL();
}

CASE(ipc_buffer, a_fault_handler_without_one_gets_the_registers)
{
    endpoint = new_endpoint();
    reply = new_reply();
    struct thread *handler = thread_create(handle_fault, 0, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetIPCBuffer(handler->tcb, 0, 0));
    thread_resume(handler);
    struct thread *thread = thread_create(unknown_system_call, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, endpoint);
    thread_resume(thread);
    check_equal(results[3], 1);
    check_equal(results[0], seL4_FastMessageRegisters);
}

/* Invokes without a buffer: results[5] = label, results[6] = length of the answer. */
static void read_registers_without_buffer(seL4_Word tcb)
{
    seL4_Word words[4] = {0, sizeof(seL4_UserContext) / sizeof(seL4_Word), 0, 0};
    seL4_MessageInfo_t info = seL4_CallWithMRs(tcb, seL4_MessageInfo_new(TCBReadRegisters, 0, 0, 2), &words[0],
                                               &words[1], &words[2], &words[3]);
    results[5] = seL4_MessageInfo_get_label(info);
    results[6] = seL4_MessageInfo_get_length(info);
    results[7] = words[1];
}

CASE(ipc_buffer, a_long_answer_without_one_is_cut_to_the_registers)
{
    seL4_CPtr tcb = new_tcb();
    seL4_UserContext context = {.sp = 0x5550};
    check_ok(seL4_TCB_WriteRegisters(tcb, false, 0, 2, &context));
    struct thread *thread = thread_create(read_registers_without_buffer, tcb, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, 0, 0));
    thread_resume(thread);
    check(thread->done);
    check_equal(results[5], 0);
    check_equal(results[6], seL4_FastMessageRegisters);
    check_equal(results[7], 0x5550);
}

static void operate_without_buffer(seL4_Word untyped)
{
    seL4_Word words[4] = {seL4_EndpointObject, 0, 0, 0};
    seL4_MessageInfo_t info = seL4_CallWithMRs(untyped, seL4_MessageInfo_new(UntypedRetype, 0, 1, 6), &words[0],
                                               &words[1], &words[2], &words[3]);
    results[5] = seL4_MessageInfo_get_label(info);
}

REFUSED(ipc_buffer, an_operation_whose_words_need_one_is_truncated_without)
{
    struct thread *thread = thread_create(operate_without_buffer, case_untyped(), PRIORITY_HIGH);
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, 0, 0));
    thread_resume(thread);
    check(thread->done);
    check_equal(results[5], seL4_TruncatedMessage);
}
