/* SPDX-License-Identifier: BSD-2-Clause */
/* Endpoints: messages, their order, and the capabilities that travel with them. */
#include "framework.h"

static seL4_CPtr endpoint, reply, server_reply;

static void make_endpoint(void)
{
    endpoint = new_endpoint();
    reply = new_reply();
    server_reply = new_reply();
}

static seL4_MessageInfo_t message(seL4_Word label, seL4_Word length)
{
    return seL4_MessageInfo_new(label, 0, 0, length);
}

/* Sends an empty message with the argument as label; results[31] counts those that got through. */
static void send_label(seL4_Word label)
{
    seL4_Send(endpoint, message(label, 0));
    results[31]++;
}

static seL4_Word receive_label(void)
{
    seL4_Word badge;
    return seL4_MessageInfo_get_label(seL4_NBRecv(endpoint, &badge, reply));
}

/* Answers every call with its own words, each one higher, in a message of the same length and label. */
static void echo(seL4_Word argument)
{
    seL4_MessageInfo_t info = seL4_Recv(endpoint, NULL, server_reply);
    (void)argument;
    for (;;) {
        for (seL4_Word i = 0; i < seL4_MessageInfo_get_length(info); i++)
            seL4_SetMR(i, seL4_GetMR(i) + 1);
        info = seL4_ReplyRecv(endpoint, message(seL4_MessageInfo_get_label(info), seL4_MessageInfo_get_length(info)),
                              NULL, server_reply);
    }
}

/* Receives once: results[0..2] = badge, label, length; results[3] = one more than before. */
static void receive_once(seL4_Word argument)
{
    seL4_Word badge = ~0ul;
    seL4_MessageInfo_t info = seL4_Recv(endpoint, &badge, server_reply);
    (void)argument;
    results[0] = badge;
    results[1] = seL4_MessageInfo_get_label(info);
    results[2] = seL4_MessageInfo_get_length(info);
    results[3]++;
}

static void call_once(seL4_Word capability)
{
    seL4_MessageInfo_t info = seL4_Call(capability, message(1, 0));
    results[0] = 1;
    results[1] = seL4_MessageInfo_get_label(info);
}

/* ---- Sending and receiving ---- */

CASE(endpoint, send_blocks_until_the_message_is_received)
{
    make_endpoint();
    thread_start(send_label, 9, PRIORITY_HIGH);
    check_equal(results[31], 0);
    check_equal(receive_label(), 9);
    check_equal(results[31], 1);
}

CASE(endpoint, receive_blocks_until_a_message_comes)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    check_equal(results[3], 0);
    seL4_Send(endpoint, message(3, 2));
    check_equal(results[3], 1);
    check_equal(results[1], 3);
    check_equal(results[2], 2);
}

CASE(endpoint, a_non_blocking_send_without_receiver_is_dropped)
{
    make_endpoint();
    seL4_NBSend(endpoint, message(5, 0));
    seL4_Word badge = ~0ul;
    seL4_NBRecv(endpoint, &badge, reply);
    check_equal(badge, 0);
    thread_start(receive_once, 0, PRIORITY_HIGH);
    check_equal(results[3], 0);
}

CASE(endpoint, a_non_blocking_send_reaches_a_receiver)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    seL4_NBSend(endpoint, message(5, 1));
    check_equal(results[3], 1);
    check_equal(results[1], 5);
}

CASE(endpoint, a_non_blocking_receive_with_nothing_there_gives_badge_0)
{
    seL4_Word badge = ~0ul;
    make_endpoint();
    seL4_NBRecv(endpoint, &badge, reply);
    check_equal(badge, 0);
    seL4_NBWait(endpoint, &badge);
    check_equal(badge, 0);
}

CASE(endpoint, wait_receives_messages_without_a_reply_object)
{
    seL4_Word badge = 0;
    make_endpoint();
    seL4_CPtr saved = endpoint;
    endpoint = new_badged(saved, 12);
    thread_start(send_label, 4, PRIORITY_HIGH);
    check_equal(seL4_MessageInfo_get_label(seL4_Wait(saved, &badge)), 4);
    check_equal(badge, 12);
    check_equal(results[31], 1);
}

CASE(endpoint, the_badge_of_the_senders_capability_arrives)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    seL4_Send(new_badged(endpoint, 0xeadbeef), message(0, 0));
    check_equal(results[0], 0xeadbeef);
}

CASE(endpoint, a_message_through_an_unbadged_capability_has_badge_0)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    seL4_Send(endpoint, message(0, 0));
    check_equal(results[3], 1);
    check_equal(results[0], 0);
}

CASE(endpoint, call_and_reply_carry_messages_of_every_length)
{
    make_endpoint();
    thread_start(echo, 0, PRIORITY_HIGH);
    for (seL4_Word length = 0; length <= seL4_MsgMaxLength; length++) {
        for (seL4_Word i = 0; i < seL4_MsgMaxLength; i++)
            seL4_SetMR(i, FROM_TOP(length, 8) | i << 8);
        seL4_MessageInfo_t info = seL4_Call(endpoint, message(length, length));
        check_equal(seL4_MessageInfo_get_length(info), length);
        check_equal(seL4_MessageInfo_get_label(info), length);
        for (seL4_Word i = 0; i < length; i++)
            check_equal(seL4_GetMR(i), (FROM_TOP(length, 8) | i << 8) + 1);
    }
}

CASE(endpoint, words_beyond_the_message_stay_as_they_were)
{
    make_endpoint();
    thread_start(echo, 0, PRIORITY_HIGH);
    for (seL4_Word i = 0; i < seL4_MsgMaxLength; i++)
        seL4_SetMR(i, 1000 + i);
    seL4_Call(endpoint, message(0, 8));
    for (seL4_Word i = 8; i < seL4_MsgMaxLength; i++)
        check_equal(seL4_GetMR(i), 1000 + i);
}

REFUSED(endpoint, a_longer_message_is_cut_to_120_words)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    seL4_Send(endpoint, message(0, 127));
    check_equal(results[2], seL4_MsgMaxLength);
}

CASE(endpoint, labels_keep_all_bits)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    seL4_Send(endpoint, message(~0ul >> 12, 0));
    check_equal(results[1], ~0ul >> 12);
}

static void send_ten_words_in_registers(seL4_Word argument)
{
    (void)argument;
    seL4_Word words[4] = {1, 2, 3, 4};
    seL4_SendWithMRs(endpoint, message(0, 10), &words[0], &words[1], &words[2], &words[3]);
}

CASE(endpoint, without_a_buffer_a_message_is_cut_to_the_registers)
{
    make_endpoint();
    struct thread *thread = thread_create(send_ten_words_in_registers, 0, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetIPCBuffer(thread->tcb, 0, 0));
    thread_resume(thread);
    seL4_MessageInfo_t info = seL4_NBRecv(endpoint, NULL, reply);
    check_equal(seL4_MessageInfo_get_length(info), seL4_FastMessageRegisters);
    for (seL4_Word i = 0; i < seL4_FastMessageRegisters; i++)
        check_equal(seL4_GetMR(i), i + 1);
}

/* ---- Rights ---- */

REFUSED(endpoint, sending_needs_the_right_to_write)
{
    make_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    seL4_CPtr readable = new_copy(endpoint, seL4_CanRead);
    check_error(invoke(readable, 0, 0, 0), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 0);
    seL4_NBSend(readable, message(0, 0));
    check_equal(results[3], 0);
}

REFUSED(endpoint, receiving_needs_the_right_to_read)
{
    make_endpoint();
    seL4_CPtr faults = new_endpoint(), writable = new_copy(endpoint, seL4_CapRights_new(1, 1, 0, 1));
    endpoint = writable;
    struct thread *thread = thread_create(receive_once, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), writable);
    check_equal(seL4_GetMR(seL4_CapFault_InRecvPhase), 1);
}

REFUSED(endpoint, a_call_without_grant_delivers_and_leaves_the_caller_inactive)
{
    make_endpoint();
    struct thread *caller = thread_start(call_once, new_copy(endpoint, seL4_CanWrite), PRIORITY_HIGH);
    check_equal(receive_label(), 1);
    seL4_Send(reply, message(0, 0));
    check_equal(results[0], 0);
    check(!caller->done);
}

CASE(endpoint, a_call_with_grant_reply_alone_is_answered)
{
    make_endpoint();
    thread_start(call_once, new_copy(endpoint, seL4_CapRights_new(1, 0, 0, 1)), PRIORITY_HIGH);
    check_equal(receive_label(), 1);
    seL4_Send(reply, message(6, 0));
    check_equal(results[0], 1);
    check_equal(results[1], 6);
}

CASE(endpoint, a_call_received_without_reply_object_leaves_the_caller_inactive)
{
    make_endpoint();
    struct thread *caller = thread_start(call_once, endpoint, PRIORITY_HIGH);
    check_equal(seL4_MessageInfo_get_label(seL4_Wait(endpoint, NULL)), 1);
    check(!caller->done);
    check_equal(results[0], 0);
}

/* ---- Order ---- */

CASE(endpoint, senders_of_one_priority_are_received_in_order)
{
    make_endpoint();
    for (seL4_Word label = 1; label <= 4; label++)
        thread_start(send_label, label, PRIORITY_HIGH);
    for (seL4_Word label = 1; label <= 4; label++)
        check_equal(receive_label(), label);
}

CASE(endpoint, the_sender_of_highest_priority_is_received_first)
{
    make_endpoint();
    thread_start(send_label, 1, PRIORITY_HIGH);
    thread_start(send_label, 2, PRIORITY_HIGH + 2);
    thread_start(send_label, 3, PRIORITY_HIGH + 1);
    thread_start(send_label, 4, PRIORITY_HIGH + 2);
    check_equal(receive_label(), 2);
    check_equal(receive_label(), 4);
    check_equal(receive_label(), 3);
    check_equal(receive_label(), 1);
}

static void receive_into(seL4_Word index)
{
    results[index] = seL4_MessageInfo_get_label(seL4_Wait(endpoint, NULL));
}

CASE(endpoint, the_receiver_of_highest_priority_gets_the_message)
{
    make_endpoint();
    thread_start(receive_into, 0, PRIORITY_HIGH);
    thread_start(receive_into, 1, PRIORITY_HIGH + 2);
    thread_start(receive_into, 2, PRIORITY_HIGH + 1);
    for (seL4_Word label = 1; label <= 3; label++)
        seL4_NBSend(endpoint, message(label, 0));
    check_equal(results[1], 1);
    check_equal(results[2], 2);
    check_equal(results[0], 3);
}

CASE(endpoint, a_new_priority_moves_a_waiting_sender)
{
    make_endpoint();
    struct thread *first = thread_start(send_label, 1, PRIORITY_HIGH);
    thread_start(send_label, 2, PRIORITY_HIGH + 1);
    struct thread *third = thread_start(send_label, 3, PRIORITY_HIGH + 2);
    check_ok(seL4_TCB_SetPriority(first->tcb, case_tcb(), PRIORITY_HIGH + 3));
    check_ok(seL4_TCB_SetPriority(third->tcb, case_tcb(), PRIORITY_LOW));
    check_equal(receive_label(), 1);
    check_equal(receive_label(), 2);
    check_equal(receive_label(), 3);
}

CASE(endpoint, a_suspended_sender_leaves_the_queue)
{
    make_endpoint();
    struct thread *first = thread_start(send_label, 1, PRIORITY_HIGH);
    thread_start(send_label, 2, PRIORITY_HIGH);
    check_ok(seL4_TCB_Suspend(first->tcb));
    check_equal(receive_label(), 2);
    seL4_Word badge = ~0ul;
    seL4_NBRecv(endpoint, &badge, reply);
    check_equal(badge, 0);
    check_equal(results[31], 1);
}

CASE(endpoint, a_resumed_sender_sends_again)
{
    make_endpoint();
    struct thread *first = thread_start(send_label, 1, PRIORITY_HIGH);
    check_ok(seL4_TCB_Suspend(first->tcb));
    thread_resume(first);
    check_equal(receive_label(), 1);
    check_equal(results[31], 1);
}

CASE(endpoint, deleting_it_restarts_the_senders)
{
    make_endpoint();
    seL4_CPtr faults = new_endpoint();
    seL4_Word badge, faulted = 0;
    for (int i = 0; i < 2; i++) {
        struct thread *thread = thread_create(send_label, i, PRIORITY_HIGH);
        thread_set_fault_endpoint(thread, new_badged(faults, 1));
        thread_resume(thread);
    }
    check_equal(results[31], 0);
    check_ok(delete_slot(endpoint));
    for (int i = 0; i < 2; i++) {
        seL4_NBRecv(faults, &badge, reply);
        faulted += badge;
    }
    check_equal(faulted + results[31], 2); /* sending through an empty slot faults or does nothing */
}

CASE(endpoint, deleting_it_restarts_the_receivers)
{
    make_endpoint();
    seL4_CPtr faults = new_endpoint();
    struct thread *thread = thread_create(receive_once, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_ok(delete_slot(endpoint));
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_InRecvPhase), 1);
}

/* ---- Both in one system call ---- */

static seL4_CPtr other_endpoint;

static void send_to_one_and_receive_from_other(seL4_Word argument)
{
    seL4_Word badge = 0;
    seL4_SetMR(0, argument);
    seL4_MessageInfo_t info = seL4_NBSendRecv(endpoint, message(1, 1), other_endpoint, &badge, server_reply);
    results[4] = seL4_MessageInfo_get_label(info);
    results[5] = badge;
}

CASE(endpoint, nbsendrecv_sends_to_one_and_receives_from_another)
{
    make_endpoint();
    other_endpoint = new_endpoint();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    struct thread *thread = thread_start(send_to_one_and_receive_from_other, 3, PRIORITY_HIGH + 1);
    check_equal(results[3], 1);
    check_equal(results[1], 1);
    check(!thread->done);
    seL4_Send(new_badged(other_endpoint, 21), message(8, 0));
    check_equal(results[4], 8);
    check_equal(results[5], 21);
}

static void send_to_one_and_wait_on_other(seL4_Word argument)
{
    seL4_Word badge = 0;
    (void)argument;
    seL4_NBSendWait(endpoint, message(1, 1), other_endpoint, &badge);
    results[5] = badge;
}

CASE(endpoint, nbsendwait_sends_and_waits_for_a_signal)
{
    make_endpoint();
    other_endpoint = new_notification();
    thread_start(receive_once, 0, PRIORITY_HIGH);
    thread_start(send_to_one_and_wait_on_other, 0, PRIORITY_HIGH + 1);
    check_equal(results[3], 1);
    check_equal(results[5], 0);
    seL4_Signal(new_badged(other_endpoint, 22));
    check_equal(results[5], 22);
}

CASE(endpoint, nbsendrecv_drops_the_message_when_nobody_waits)
{
    make_endpoint();
    other_endpoint = new_endpoint();
    thread_start(send_to_one_and_receive_from_other, 3, PRIORITY_HIGH);
    seL4_Word badge = ~0ul;
    seL4_NBRecv(endpoint, &badge, reply);
    check_equal(badge, 0);
    seL4_Send(new_badged(other_endpoint, 23), message(8, 0));
    check_equal(results[5], 23);
}

/* ---- Capabilities in messages ---- */

/* Receives with the slot results[10] as receive slot: results[0..] = badge, extraCaps, capsUnwrapped, badges[0..2]. */
static void receive_caps(seL4_Word argument)
{
    seL4_Word badge = 0;
    (void)argument;
    seL4_SetCapReceivePath(ROOT_CNODE, results[10], seL4_WordBits);
    seL4_MessageInfo_t info = seL4_Recv(endpoint, &badge, server_reply);
    results[0] = badge;
    results[1] = seL4_MessageInfo_get_extraCaps(info);
    results[2] = seL4_MessageInfo_get_capsUnwrapped(info);
    for (int i = 0; i < 3; i++)
        results[3 + i] = seL4_GetBadge(i);
    results[6] = seL4_MessageInfo_get_label(info);
}

static seL4_CPtr start_receiver_of_caps(void)
{
    make_endpoint();
    seL4_CPtr slot = new_slot();
    results[10] = slot;
    thread_start(receive_caps, 0, PRIORITY_HIGH);
    return slot;
}

static void send_caps(seL4_CPtr through, int count, const seL4_CPtr caps[])
{
    for (int i = 0; i < count; i++)
        seL4_SetCap(i, caps[i]);
    seL4_Send(through, seL4_MessageInfo_new(33, 0, count, 0));
}

CASE(endpoint, a_capability_travels_into_the_receive_slot)
{
    seL4_CPtr slot = start_receiver_of_caps(), notification = new_notification();
    seL4_Word badge = 0;
    send_caps(endpoint, 1, (seL4_CPtr[]){new_badged(notification, 5)});
    check_equal(results[1], 1);
    check_equal(results[2], 0);
    seL4_Signal(slot);
    seL4_Poll(notification, &badge);
    check_equal(badge, 5);
}

CASE(endpoint, a_received_capability_is_derived_from_the_senders)
{
    seL4_CPtr slot = start_receiver_of_caps(), notification = new_notification();
    send_caps(endpoint, 1, (seL4_CPtr[]){new_badged(notification, 5)});
    check(!slot_is_empty(slot));
    check_ok(revoke_slot(notification));
    check(slot_is_empty(slot));
}

REFUSED(endpoint, without_grant_no_capability_travels)
{
    seL4_CPtr slot = start_receiver_of_caps();
    send_caps(new_copy(endpoint, seL4_CapRights_new(1, 0, 1, 1)), 1, (seL4_CPtr[]){new_notification()});
    check_equal(results[6], 33);
    check_equal(results[1], 0);
    check(slot_is_empty(slot));
}

CASE(endpoint, a_capability_to_the_endpoint_itself_is_unwrapped)
{
    seL4_CPtr slot = start_receiver_of_caps();
    send_caps(endpoint, 1, (seL4_CPtr[]){new_badged(endpoint, 77)});
    check_equal(results[1], 1);
    check_equal(results[2], 1);
    check_equal(results[3], 77);
    check(slot_is_empty(slot));
}

CASE(endpoint, three_capabilities_to_the_endpoint_are_all_unwrapped)
{
    seL4_CPtr slot = start_receiver_of_caps();
    send_caps(new_badged(endpoint, 9), 3,
              (seL4_CPtr[]){new_badged(endpoint, 71), new_badged(endpoint, 72), new_badged(endpoint, 73)});
    check_equal(results[0], 9);
    check_equal(results[1], 3);
    check_equal(results[2], 7);
    for (int i = 0; i < 3; i++)
        check_equal(results[3 + i], 71 + i);
    check(slot_is_empty(slot));
}

CASE(endpoint, one_capability_is_received_between_unwrapped_ones)
{
    seL4_CPtr slot = start_receiver_of_caps(), notification = new_notification();
    send_caps(endpoint, 3, (seL4_CPtr[]){new_badged(endpoint, 71), notification, new_badged(endpoint, 73)});
    check_equal(results[1], 3);
    check_equal(results[2], 5);
    check_equal(results[3], 71);
    check_equal(results[5], 73);
    check_equal(capability_type(slot), capability_type(notification));
}

CASE(endpoint, of_two_other_capabilities_only_the_first_is_received)
{
    seL4_CPtr slot = start_receiver_of_caps(), notification = new_notification();
    send_caps(endpoint, 2, (seL4_CPtr[]){notification, new_tcb()});
    check_equal(results[1], 1);
    check_equal(capability_type(slot), capability_type(notification));
}

REFUSED(endpoint, an_occupied_receive_slot_stops_the_transfer_only)
{
    seL4_CPtr slot = start_receiver_of_caps(), tcb = new_tcb();
    check_ok(copy_to(slot, tcb, seL4_AllRights));
    send_caps(endpoint, 1, (seL4_CPtr[]){new_notification()});
    check_equal(results[6], 33);
    check_equal(results[1], 0);
    check_equal(capability_type(slot), capability_type(tcb));
}

REFUSED(endpoint, a_receive_slot_that_does_not_exist_stops_the_transfer_only)
{
    make_endpoint();
    results[10] = FROM_TOP(1, 4);
    thread_start(receive_caps, 0, PRIORITY_HIGH);
    send_caps(endpoint, 1, (seL4_CPtr[]){new_notification()});
    check_equal(results[6], 33);
    check_equal(results[1], 0);
}

REFUSED(endpoint, an_untyped_with_children_does_not_travel)
{
    seL4_CPtr slot = start_receiver_of_caps();
    send_caps(endpoint, 1, (seL4_CPtr[]){case_untyped()});
    check_equal(results[6], 33);
    check_equal(results[1], 0);
    check(slot_is_empty(slot));
}

static void send_a_missing_capability(seL4_Word argument)
{
    seL4_SetCap(0, argument);
    seL4_Send(endpoint, seL4_MessageInfo_new(33, 0, 1, 0));
}

REFUSED(endpoint, sending_an_address_that_does_not_resolve_is_a_capability_fault)
{
    seL4_CPtr faults = new_endpoint();
    start_receiver_of_caps();
    struct thread *thread = thread_create(send_a_missing_capability, FROM_TOP(1, 4), PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), FROM_TOP(1, 4));
    check_equal(results[6], 0);
}

/* Answers one call, with the capability results[11]. */
static void reply_with_cap(seL4_Word argument)
{
    (void)argument;
    seL4_Recv(endpoint, NULL, server_reply);
    seL4_SetCap(0, results[11]);
    seL4_Send(results[12], seL4_MessageInfo_new(0, 0, 1, 0));
}

static seL4_MessageInfo_t call_for_cap(seL4_CPtr slot, seL4_CapRights_t reply_rights)
{
    make_endpoint();
    results[11] = new_notification();
    results[12] = new_copy(server_reply, reply_rights);
    thread_start(reply_with_cap, 0, PRIORITY_HIGH);
    seL4_SetCapReceivePath(ROOT_CNODE, slot, seL4_WordBits);
    seL4_MessageInfo_t info = seL4_Call(endpoint, message(0, 0));
    seL4_SetCapReceivePath(0, 0, 0);
    return info;
}

static void reply_with_cap_and_receive(seL4_Word argument)
{
    (void)argument;
    seL4_Recv(endpoint, NULL, server_reply);
    seL4_SetCap(0, results[11]);
    seL4_ReplyRecv(endpoint, seL4_MessageInfo_new(0, 0, 1, 0), NULL, results[12]);
}

REFUSED(endpoint, replyrecv_through_a_capability_without_grant_carries_none)
{
    seL4_CPtr slot = new_slot();
    make_endpoint();
    results[11] = new_notification();
    results[12] = new_copy(server_reply, seL4_CanWrite);
    thread_start(reply_with_cap_and_receive, 0, PRIORITY_HIGH);
    seL4_SetCapReceivePath(ROOT_CNODE, slot, seL4_WordBits);
    seL4_MessageInfo_t info = seL4_Call(endpoint, message(0, 0));
    seL4_SetCapReceivePath(0, 0, 0);
    check_equal(seL4_MessageInfo_get_extraCaps(info), 0);
    check(slot_is_empty(slot));
}

CASE(endpoint, a_reply_can_carry_a_capability)
{
    seL4_CPtr slot = new_slot();
    seL4_MessageInfo_t info = call_for_cap(slot, seL4_AllRights);
    check_equal(seL4_MessageInfo_get_extraCaps(info), 1);
    check(!slot_is_empty(slot));
}

REFUSED(endpoint, a_reply_capability_without_grant_carries_none)
{
    seL4_CPtr slot = new_slot();
    seL4_MessageInfo_t info = call_for_cap(slot, seL4_CanWrite);
    check_equal(seL4_MessageInfo_get_extraCaps(info), 0);
    check(slot_is_empty(slot));
}
