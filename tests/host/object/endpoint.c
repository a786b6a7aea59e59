/* SPDX-License-Identifier: BSD-2-Clause */
/* Endpoints: who meets whom, and what arrives. */
#include "world.h"

static seL4_CapRights_t without(bool grant_reply, bool grant, bool read, bool write)
{
    return seL4_CapRights_new(!grant_reply, !grant, !read, !write);
}

/* Sends `length` words to a receiver that waits, which then runs. */
static void send_words(seL4_CPtr endpoint, seL4_Word label, seL4_Word length)
{
    for (seL4_Word i = 0; i < length && i < seL4_MsgMaxLength; i++)
        seL4_SetMR((int)i, 1000 + i);
    seL4_Send(endpoint, tag(label, 0, length));
}

/* ---- meeting ---- */

TEST(endpoint, a_send_waits_until_somebody_receives)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 5);
    seL4_Word badge;

    check_equal(state_of(sender), ON_SEND);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 5);
    now_runs(sender);
    check_equal(state_of(sender), RUNNING);
}

TEST(endpoint, a_receive_waits_until_a_message_comes)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    check_equal(state_of(receiver), ON_RECEIVE);
    send_words(endpoint, 7, 2);
    now_runs(receiver);
    check_equal(label_of(receiver), 7);
    check_equal(length_of(receiver), 2);
    check_equal(word_of(receiver, 1), 1001);
}

TEST(endpoint, a_non_blocking_send_without_receiver_is_dropped)
{
    seL4_CPtr endpoint = new_endpoint();
    seL4_Word badge = 9;

    seL4_NBSend(endpoint, tag(1, 0, 0));
    now_runs(ROOT);
    seL4_NBRecv(endpoint, &badge, new_reply());
    check_equal(badge, 0);
}

TEST(endpoint, a_non_blocking_send_does_not_wait_behind_other_senders)
{
    seL4_CPtr endpoint = new_endpoint();

    new_sender(endpoint, 1);
    seL4_NBSend(endpoint, tag(2, 0, 0));
    now_runs(ROOT);
}

TEST(endpoint, a_non_blocking_send_reaches_a_receiver)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    seL4_NBSend(endpoint, tag(3, 0, 0));
    now_runs(receiver);
    check_equal(label_of(receiver), 3);
}

TEST(endpoint, a_non_blocking_receive_takes_what_is_there)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(new_badged(endpoint, 12), 4);
    seL4_Word badge = 0;

    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(endpoint, &badge, new_reply())), 4);
    check_equal(badge, 12);
    now_runs(sender);
}

TEST(endpoint, a_non_blocking_receive_with_nothing_there_gives_badge_0)
{
    seL4_Word badge = 99;
    seL4_MessageInfo_t info = seL4_NBRecv(new_endpoint(), &badge, new_reply());

    check_equal(badge, 0);
    check_equal(info.words[0], 0);
}

TEST(endpoint, a_non_blocking_wait_with_nothing_there_gives_badge_0)
{
    seL4_Word badge = 99;

    seL4_NBWait(new_endpoint(), &badge);
    check_equal(badge, 0);
}

TEST(endpoint, wait_receives_messages_without_a_reply_object)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    start(receiver);
    seL4_Wait(endpoint, &badge);
    now_runs(ROOT);
    send_words(endpoint, 6, 1);
    now_runs(receiver);
    check_equal(label_of(receiver), 6);
}

TEST(endpoint, the_badge_of_the_senders_capability_arrives)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    send_words(new_badged(endpoint, 0x1234567), 0, 0);
    now_runs(receiver);
    check_equal(badge_of(receiver), 0x1234567);
}

TEST(endpoint, messages_of_every_length_arrive_whole)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), receiver = new_receiver(endpoint, reply);
    seL4_Word badge;

    for (seL4_Word length = 0; length <= seL4_MsgMaxLength; length++) {
        send_words(endpoint, length, length);
        now_runs(receiver);
        check_equal(length_of(receiver), length);
        for (seL4_Word i = 0; i < length; i++)
            check_equal(word_of(receiver, i), 1000 + i);
        seL4_Recv(endpoint, &badge, reply);
        now_runs(ROOT);
    }
}

TEST(endpoint, a_conversation_carries_messages_of_every_length_both_ways)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_receiver(endpoint, reply);
    seL4_Word badge;

    for (seL4_Word length = 0; length <= seL4_MsgMaxLength; length++) {
        for (seL4_Word i = 0; i < length; i++)
            seL4_SetMR((int)i, i * length);
        seL4_Call(endpoint, tag(length, 0, length));
        now_runs(server);
        check_equal(length_of(server), length);
        for (seL4_Word i = 0; i < length; i++)
            check_equal(word_of(server, i), i * length);
        for (seL4_Word i = 0; i < length; i++)
            seL4_SetMR((int)i, i + length);
        seL4_ReplyRecv(endpoint, tag(length + 1, 0, length), &badge, reply);
        now_runs(ROOT);
        check_equal(label_of(ROOT), length + 1);
        check_equal(length_of(ROOT), length);
        for (seL4_Word i = 0; i < length; i++)
            check_equal(word_of(ROOT, i), i + length);
    }
}

TEST(endpoint, words_beyond_the_message_stay_as_they_were)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    buffer_of(receiver)->msg[6] = 66;
    buffer_of(receiver)->msg[7] = 77;
    send_words(endpoint, 0, 7);
    now_runs(receiver);
    check_equal(buffer_of(receiver)->msg[6], 1006);
    check_equal(buffer_of(receiver)->msg[7], 77);
}

TEST(endpoint, a_longer_message_is_cut_to_120_words)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    send_words(endpoint, 0, 127);
    now_runs(receiver);
    check_equal(length_of(receiver), seL4_MsgMaxLength);
}

TEST(endpoint, labels_keep_all_their_bits)
{
    const seL4_Word label = ~0ul >> 12;
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    send_words(endpoint, label, 0);
    now_runs(receiver);
    check_equal(label_of(receiver), label);
}

TEST(endpoint, without_a_buffer_a_message_is_cut_to_the_registers)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    check_ok(seL4_TCB_SetIPCBuffer(receiver, 0, 0));
    send_words(endpoint, 0, 10);
    now_runs(receiver);
    check_equal(length_of(receiver), seL4_FastMessageRegisters);
    check_equal(word_of(receiver, 3), 1003);
}

TEST(endpoint, a_sender_without_a_buffer_sends_its_registers)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    check_ok(seL4_TCB_SetIPCBuffer(sender, 0, 0));
    start(sender);
    send_words(endpoint, 0, 10);
    now_runs(ROOT);
    check_equal(seL4_MessageInfo_get_length(seL4_Recv(endpoint, &badge, new_reply())), seL4_FastMessageRegisters);
}

/* ---- rights ---- */

TEST(endpoint, sending_needs_the_right_to_write)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    seL4_Send(new_copy(endpoint, without(0, 0, 0, 1)), tag(1, 0, 0));
    now_runs(ROOT);
    seL4_NBSend(new_copy(endpoint, without(0, 0, 0, 1)), tag(1, 0, 0));
    now_runs(ROOT);
    check_equal(state_of(receiver), ON_RECEIVE);
}

TEST(endpoint, receiving_needs_the_right_to_read)
{
    seL4_CPtr endpoint = new_endpoint(), thread = new_thread(PRIORITY_HIGH);
    seL4_CPtr write_only = new_copy(endpoint, without(0, 0, 1, 0));
    seL4_Word badge;

    start(thread);
    seL4_Recv(write_only, &badge, new_reply());
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE); /* a fault without a handler */
}

TEST(endpoint, a_call_without_grant_delivers_and_leaves_the_caller_inactive)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply()), caller;

    set_priority(receiver, PRIORITY_LOW);
    caller = new_caller(new_copy(endpoint, without(1, 1, 0, 0)), 8);
    check_equal(state_of(caller), INACTIVE);
    check_equal(label_of(receiver), 8);
    check_equal(state_of(receiver), RUNNING);
}

TEST(endpoint, a_call_that_waited_without_grant_leaves_the_caller_inactive)
{
    seL4_CPtr endpoint = new_endpoint(), caller = new_caller(new_copy(endpoint, without(1, 1, 0, 0)), 8);
    seL4_Word badge;

    check_equal(state_of(caller), ON_SEND);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 8);
    now_runs(ROOT);
    check_equal(state_of(caller), INACTIVE);
}

TEST(endpoint, a_call_with_grant_reply_alone_is_answered)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply();
    seL4_CPtr caller = new_caller(new_copy(endpoint, without(0, 1, 0, 0)), 8);
    seL4_Word badge;

    seL4_Recv(endpoint, &badge, reply);
    check_equal(state_of(caller), ON_REPLY);
    seL4_Send(reply, tag(9, 0, 0));
    now_runs(caller);
    check_equal(label_of(caller), 9);
}

TEST(endpoint, a_call_received_without_reply_object_leaves_the_caller_inactive)
{
    seL4_CPtr endpoint = new_endpoint(), caller = new_caller(endpoint, 8);
    seL4_Word badge;

    seL4_Wait(endpoint, &badge);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 8);
    check_equal(state_of(caller), INACTIVE);
}

/* ---- order ---- */

TEST(endpoint, senders_of_one_priority_are_received_in_order)
{
    seL4_CPtr endpoint = new_endpoint(), sender[3];
    seL4_Word badge;

    for (seL4_Word i = 0; i < 3; i++)
        sender[i] = new_sender(endpoint, i);
    for (seL4_Word i = 0; i < 3; i++) {
        check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), i);
        now_runs(sender[i]);
        check_ok(seL4_TCB_Suspend(sender[i]));
        now_runs(ROOT);
    }
}

TEST(endpoint, the_sender_of_highest_priority_is_received_first)
{
    seL4_CPtr endpoint = new_endpoint(), low = new_sender(endpoint, 1), high = new_sender(endpoint, 2);
    seL4_Word badge;

    set_priority(low, PRIORITY_LOW);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 2);
    now_runs(high);
}

TEST(endpoint, a_new_priority_moves_a_waiting_sender_anywhere_in_the_queue)
{
    seL4_CPtr endpoint = new_endpoint(), a = new_sender(endpoint, 1), b = new_sender(endpoint, 2);
    seL4_CPtr c = new_sender(endpoint, 3);
    const seL4_Word expected[] = {3, 1, 2};
    seL4_Word badge;

    set_priority(c, 99);
    set_priority(b, 97);
    set_priority(a, 98);
    for (unsigned int i = 0; i < 3; i++) {
        check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), expected[i]);
        now_runs(ROOT);
    }
}

TEST(endpoint, the_receiver_of_highest_priority_gets_the_message)
{
    seL4_CPtr endpoint = new_endpoint(), first = new_receiver(endpoint, new_reply());
    seL4_CPtr second = new_receiver(endpoint, new_reply());

    set_priority(second, PRIORITY_HIGHER);
    send_words(endpoint, 0, 0);
    now_runs(second);
    check_equal(state_of(first), ON_RECEIVE);
}

/* ---- ends ---- */

TEST(endpoint, a_suspended_sender_leaves_the_queue)
{
    seL4_CPtr endpoint = new_endpoint(), first = new_sender(endpoint, 1), second = new_sender(endpoint, 2);
    seL4_CPtr third = new_sender(endpoint, 3);
    seL4_Word badge;

    check_ok(seL4_TCB_Suspend(second));
    check_ok(seL4_TCB_Suspend(first));
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 3);
    now_runs(third);
}

TEST(endpoint, a_resumed_sender_sends_again)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 1);

    check_ok(seL4_TCB_Suspend(sender));
    check_equal(state_of(sender), INACTIVE);
    check_ok(seL4_TCB_Resume(sender));
    now_runs(ROOT);
    check_equal(state_of(sender), ON_SEND);
}

TEST(endpoint, resuming_a_blocked_sender_makes_it_send_again_at_the_end)
{
    seL4_CPtr endpoint = new_endpoint(), first = new_sender(endpoint, 1), second = new_sender(endpoint, 2);
    seL4_Word badge;

    check_ok(seL4_TCB_Resume(first));
    now_runs(ROOT);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, new_reply())), 2);
    now_runs(second);
}

TEST(endpoint, deleting_it_lets_senders_find_nothing)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 1),
              receiver = new_receiver(new_endpoint(), new_reply());

    check_ok(delete_slot(endpoint));
    /* The call is made again, now on an empty slot: an invalid capability, told to nobody. */
    now_runs(sender);
    check_equal(state_of(receiver), ON_RECEIVE);
}

TEST(endpoint, deleting_it_lets_receivers_fault)
{
    seL4_CPtr endpoint = new_endpoint(), a = new_receiver(endpoint, new_reply()),
              b = new_receiver(endpoint, new_reply());

    check_ok(delete_slot(endpoint));
    now_runs(ROOT);
    check_equal(state_of(a), INACTIVE);
    check_equal(state_of(b), INACTIVE);
}

TEST(endpoint, deleting_it_with_many_waiters_can_be_interrupted)
{
    seL4_CPtr endpoint = new_endpoint();
    uint64_t entries;

    for (unsigned int i = 0; i < 6; i++)
        set_priority(new_sender(endpoint, i), PRIORITY_LOW);
    entries = host_entries();
    host_preempt_after(3, HOST_IRQ_SPURIOUS);
    check_ok(delete_slot(endpoint));
    check_equal(host_entries() - entries, 3);
    check(is_empty(endpoint));
}

/* ---- NBSendRecv, NBSendWait ---- */

TEST(endpoint, nbsendrecv_sends_to_one_and_receives_from_another)
{
    seL4_CPtr to = new_endpoint(), from = new_endpoint(), receiver = new_receiver(to, new_reply());
    seL4_CPtr sender = new_sender(from, 4);
    seL4_Word badge;

    set_priority(receiver, PRIORITY_LOW);
    set_priority(sender, PRIORITY_LOW);
    check_equal(seL4_MessageInfo_get_label(seL4_NBSendRecv(to, tag(3, 0, 0), from, &badge, new_reply())), 4);
    check_equal(label_of(receiver), 3);
    check_equal(state_of(receiver), RUNNING);
}

TEST(endpoint, nbsendrecv_drops_the_message_when_nobody_waits)
{
    seL4_CPtr from = new_endpoint(), sender = new_sender(from, 4);
    seL4_Word badge;

    set_priority(sender, PRIORITY_LOW);
    check_equal(seL4_MessageInfo_get_label(seL4_NBSendRecv(new_endpoint(), tag(3, 0, 0), from, &badge, new_reply())),
                4);
}

TEST(endpoint, nbsendrecv_lends_its_context_to_a_passive_receiver)
{
    seL4_CPtr to = new_endpoint(), receiver = new_passive_receiver(to, new_reply());
    seL4_Word badge;

    seL4_NBSendRecv(to, tag(3, 0, 0), new_endpoint(), &badge, new_reply());
    now_runs(receiver);
    check(peek_has_context(host_thread_by_slot(receiver)) && !peek_has_context(host_thread_by_slot(ROOT)));
}

TEST(endpoint, nbsendrecv_to_nowhere_still_receives)
{
    seL4_CPtr from = new_endpoint(), sender = new_sender(from, 4);
    seL4_Word badge;

    set_priority(sender, PRIORITY_LOW);
    check_equal(seL4_MessageInfo_get_label(seL4_NBSendRecv(~0ul, tag(3, 0, 0), from, &badge, new_reply())), 4);
}

TEST(endpoint, nbsendwait_sends_and_waits_for_a_signal)
{
    seL4_CPtr to = new_endpoint(), receiver = new_receiver(to, new_reply()), notification = new_notification();
    seL4_Word badge;

    set_priority(receiver, PRIORITY_LOW);
    seL4_Signal(new_badged(notification, 5));
    seL4_NBSendWait(to, tag(3, 0, 0), notification, &badge);
    check_equal(badge, 5);
    check_equal(label_of(receiver), 3);
}

TEST(endpoint, a_call_lends_the_context_to_a_passive_receiver)
{
    seL4_CPtr endpoint = new_endpoint(), passive = new_passive_receiver(endpoint, new_reply()), caller;

    set_priority(passive, PRIORITY_LOW);
    caller = new_caller(endpoint, 3);
    check_equal(state_of(caller), ON_REPLY);
    check(peek_has_context(host_thread_by_slot(passive)));
    check(!peek_has_context(host_thread_by_slot(caller)));
}

/* ---- capabilities in messages ---- */

static void offer_slot(seL4_CPtr thread, seL4_CPtr slot)
{
    seL4_IPCBuffer *buffer = buffer_of(thread);

    buffer->receiveCNode = ROOT_CNODE;
    buffer->receiveIndex = slot;
    buffer->receiveDepth = seL4_WordBits;
}

/* Sends capabilities to a receiver whose slot for them is given; the receiver. */
static seL4_CPtr send_caps(seL4_CPtr endpoint, seL4_CPtr through, seL4_CPtr slot, seL4_Word count,
                           const seL4_CPtr *caps)
{
    seL4_CPtr receiver = new_receiver(endpoint, new_reply());

    offer_slot(receiver, slot);
    for (seL4_Word i = 0; i < count; i++)
        seL4_SetCap((int)i, caps[i]);
    seL4_Send(through, tag(0, count, 0));
    now_runs(receiver);
    return receiver;
}

TEST(endpoint, a_capability_travels_into_the_receive_slot)
{
    seL4_CPtr endpoint = new_endpoint(), cap = new_notification(), slot = new_slot();
    seL4_CPtr receiver = send_caps(endpoint, endpoint, slot, 1, &cap);

    check_equal(caps_of(receiver), 1);
    check_equal(unwrapped_of(receiver), 0);
    check_equal(peek_cap_type(slot), peek_cap_type(cap));
    check(peek_is_child(cap, slot) || !peek_is_child(slot, cap));
}

TEST(endpoint, a_capability_received_by_a_later_receive_travels_too)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_thread(PRIORITY_HIGH), cap = new_notification(),
              slot = new_slot();
    seL4_Word badge;

    start(sender);
    seL4_SetCap(0, cap);
    seL4_Send(endpoint, tag(0, 1, 0));
    now_runs(ROOT);
    seL4_SetCapReceivePath(ROOT_CNODE, slot, seL4_WordBits);
    check_equal(seL4_MessageInfo_get_extraCaps(seL4_Recv(endpoint, &badge, new_reply())), 1);
    check(!is_empty(slot));
}

TEST(endpoint, a_capability_that_went_away_while_its_sender_waited_does_not_travel)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_thread(PRIORITY_HIGH), cap = new_notification(),
              slot = new_slot();
    seL4_Word badge;

    start(sender);
    seL4_SetCap(0, cap);
    seL4_Send(endpoint, tag(0, 1, 0));
    now_runs(ROOT);
    check_ok(delete_slot(cap));
    seL4_SetCapReceivePath(ROOT_CNODE, slot, seL4_WordBits);
    check_equal(seL4_MessageInfo_get_extraCaps(seL4_Recv(endpoint, &badge, new_reply())), 0);
    check(is_empty(slot));
}

TEST(endpoint, without_grant_no_capability_travels)
{
    seL4_CPtr endpoint = new_endpoint(), cap = new_notification(), slot = new_slot();
    seL4_CPtr receiver = send_caps(endpoint, new_copy(endpoint, without(0, 1, 0, 0)), slot, 1, &cap);

    check_equal(caps_of(receiver), 0);
    check(is_empty(slot));
}

TEST(endpoint, capabilities_to_the_endpoint_itself_are_unwrapped)
{
    seL4_CPtr endpoint = new_endpoint(), slot = new_slot();
    const seL4_CPtr caps[] = {new_badged(endpoint, 11), endpoint, new_badged(endpoint, 33)};
    seL4_CPtr receiver = send_caps(endpoint, endpoint, slot, 3, caps);

    check_equal(caps_of(receiver), 3);
    check_equal(unwrapped_of(receiver), 7);
    check_equal(buffer_of(receiver)->caps_or_badges[0], 11);
    check_equal(buffer_of(receiver)->caps_or_badges[1], 0);
    check_equal(buffer_of(receiver)->caps_or_badges[2], 33);
    check(is_empty(slot));
}

TEST(endpoint, one_capability_is_received_between_unwrapped_ones)
{
    seL4_CPtr endpoint = new_endpoint(), slot = new_slot();
    const seL4_CPtr caps[] = {endpoint, new_reply(), endpoint};
    seL4_CPtr receiver = send_caps(endpoint, endpoint, slot, 3, caps);

    check_equal(caps_of(receiver), 3);
    check_equal(unwrapped_of(receiver), 5);
    check(!is_empty(slot));
}

TEST(endpoint, of_two_other_capabilities_only_the_first_is_received)
{
    seL4_CPtr endpoint = new_endpoint(), slot = new_slot();
    const seL4_CPtr caps[] = {new_reply(), new_notification(), endpoint};
    seL4_CPtr receiver = send_caps(endpoint, endpoint, slot, 3, caps);

    check_equal(caps_of(receiver), 1);
    check_equal(peek_cap_type(slot), peek_cap_type(caps[0]));
}

TEST(endpoint, an_occupied_receive_slot_stops_the_transfer_only)
{
    seL4_CPtr endpoint = new_endpoint(), cap = new_notification();
    seL4_CPtr receiver = send_caps(endpoint, endpoint, cap, 1, &cap);

    check_equal(caps_of(receiver), 0);
    check_equal(state_of(receiver), RUNNING);
}

TEST(endpoint, receive_slots_that_cannot_be_found_stop_the_transfer_only)
{
    seL4_CPtr endpoint = new_endpoint(), cap = new_notification(), slot = new_slot();
    const struct {
        seL4_Word root, index, depth;
    } paths[] = {{~0ul, 0, 1},          {new_slot(), slot, seL4_WordBits},
                 {ROOT_CNODE, slot, 0}, {ROOT_CNODE, slot, seL4_WordBits + 1},
                 {ROOT_CNODE, slot, 3}, {cap, slot, seL4_WordBits}};

    for (unsigned int i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
        seL4_CPtr receiver = new_receiver(endpoint, new_reply());

        buffer_of(receiver)->receiveCNode = paths[i].root;
        buffer_of(receiver)->receiveIndex = paths[i].index;
        buffer_of(receiver)->receiveDepth = paths[i].depth;
        seL4_SetCap(0, cap);
        seL4_Send(endpoint, tag(0, 1, 0));
        now_runs(receiver);
        check_equal(caps_of(receiver), 0);
        check_ok(seL4_TCB_Suspend(receiver));
        now_runs(ROOT);
    }
}

TEST(endpoint, an_untyped_with_children_does_not_travel)
{
    seL4_CPtr endpoint = new_endpoint(), slot = new_slot(), untyped = new_untyped(12);

    make(untyped, seL4_EndpointObject, 0);
    check_equal(caps_of(send_caps(endpoint, endpoint, slot, 1, &untyped)), 0);
    check(is_empty(slot));
}

TEST(endpoint, the_interrupt_control_does_not_travel)
{
    seL4_CPtr endpoint = new_endpoint(), slot = new_slot(), control = seL4_CapIRQControl;

    check_equal(caps_of(send_caps(endpoint, endpoint, slot, 1, &control)), 0);
    check(is_empty(slot));
}

TEST(endpoint, a_receiver_without_a_buffer_gets_no_capability)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply()), cap = new_notification();

    check_ok(seL4_TCB_SetIPCBuffer(receiver, 0, 0));
    seL4_SetCap(0, cap);
    seL4_Send(endpoint, tag(0, 1, 0));
    now_runs(receiver);
    check_equal(caps_of(receiver), 0);
}

TEST(endpoint, sending_an_address_that_does_not_resolve_is_a_capability_fault)
{
    seL4_CPtr endpoint = new_endpoint(), thread = new_thread(PRIORITY_HIGH);

    new_receiver(endpoint, new_reply());
    start(thread);
    seL4_SetCap(0, ~0ul);
    seL4_Send(endpoint, tag(0, 1, 0));
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(endpoint, a_non_blocking_send_with_an_address_that_does_not_resolve_is_dropped)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    seL4_SetCap(0, ~0ul);
    seL4_NBSend(endpoint, tag(0, 1, 0));
    now_runs(ROOT);
    check_equal(state_of(receiver), ON_RECEIVE);
}

TEST(endpoint, a_reply_can_carry_a_capability)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), caller = new_caller(endpoint, 1), slot = new_slot();
    seL4_Word badge;

    offer_slot(caller, slot);
    seL4_Recv(endpoint, &badge, reply);
    seL4_SetCap(0, reply);
    seL4_Send(reply, tag(0, 1, 0));
    now_runs(caller);
    check_equal(caps_of(caller), 1);
    check(!is_empty(slot));
}

TEST(endpoint, a_reply_capability_without_grant_carries_none)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), caller = new_caller(endpoint, 1), slot = new_slot();
    seL4_CPtr lesser = new_copy(reply, without(0, 1, 0, 0));
    seL4_Word badge;

    offer_slot(caller, slot);
    seL4_Recv(endpoint, &badge, lesser);
    seL4_SetCap(0, reply);
    seL4_Send(lesser, tag(0, 1, 0));
    now_runs(caller);
    check_equal(caps_of(caller), 0);
    check(is_empty(slot));
}
