/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls to passive servers and their answers: the fast path, and each reason to leave it. The effect must be the same. */
#include "world.h"

static seL4_CPtr endpoint, reply, server;
static seL4_Word ignored;

static bool has_context(seL4_CPtr thread)
{
    return peek_has_context(host_thread_by_slot(thread));
}

static void begin(void)
{
    endpoint = new_endpoint();
    reply = new_reply();
    server = new_passive_receiver(endpoint, reply);
}

/* The root task calls, and the server has the message. */
static void call_through(seL4_CPtr capability, seL4_Word label, seL4_Word length)
{
    for (seL4_Word i = 0; i < length; i++)
        seL4_SetMR((int)i, 500 + i);
    seL4_Call(capability, tag(label, 0, length));
    now_runs(server);
    check_equal(label_of(server), label);
    check_equal(length_of(server), length);
    for (seL4_Word i = 0; i < length; i++)
        check_equal(word_of(server, i), 500 + i);
    check(has_context(server) && !has_context(ROOT));
    check_equal(state_of(ROOT), ON_REPLY);
}

/* The server answers and waits again. */
static void answer(seL4_Word label, seL4_Word length)
{
    for (seL4_Word i = 0; i < length; i++)
        seL4_SetMR((int)i, 700 + i);
    seL4_ReplyRecv(endpoint, tag(label, 0, length), &ignored, reply);
    now_runs(ROOT);
    check_equal(label_of(ROOT), label);
    check_equal(length_of(ROOT), length);
    for (seL4_Word i = 0; i < length; i++)
        check_equal(word_of(ROOT, i), 700 + i);
    check_equal(badge_of(ROOT), 0);
    check(has_context(ROOT) && !has_context(server));
    check_equal(state_of(server), ON_RECEIVE);
}

TEST(fast_path, messages_around_the_number_of_registers_go_both_ways)
{
    begin();
    for (seL4_Word length = 0; length <= 6; length++) {
        call_through(endpoint, length, length);
        answer(length + 1, length);
        call_through(endpoint, length, length);
        answer(length + 1, 6 - length);
    }
}

TEST(fast_path, the_badge_arrives)
{
    begin();
    call_through(new_badged(endpoint, 77), 1, 1);
    check_equal(badge_of(server), 77);
    answer(2, 1);
}

TEST(fast_path, a_capability_with_grant_reply_alone_suffices)
{
    begin();
    call_through(new_copy(endpoint, seL4_CapRights_new(1, 0, 0, 1)), 1, 1);
    answer(2, 1);
    call_through(new_copy(endpoint, seL4_CapRights_new(0, 1, 0, 1)), 1, 1);
    answer(2, 1);
}

TEST(fast_path, a_caller_without_grant_gets_no_answer)
{
    begin();
    seL4_Call(new_copy(endpoint, seL4_CapRights_new(0, 0, 0, 1)), tag(1, 0, 0));
    now_idle(); /* nothing was lent, so the server has the message but no time */
    check_equal(state_of(ROOT), INACTIVE);
    check_equal(state_of(server), RUNNING);
}

TEST(fast_path, a_caller_without_the_right_to_send_is_told)
{
    begin();
    check_error(invoke(new_copy(endpoint, READ_ONLY), 1, 0, 0), seL4_InvalidCapability);
}

TEST(fast_path, an_address_that_does_not_resolve_is_a_fault)
{
    begin();
    seL4_Call(~0ul, tag(1, 0, 0));
    now_idle();
    check_equal(state_of(ROOT), INACTIVE);
}

TEST(fast_path, a_server_that_waits_without_reply_object_gets_the_message_only)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    endpoint = new_endpoint();
    start(thread);
    seL4_Wait(endpoint, &ignored);
    now_runs(ROOT);
    check_ok(seL4_SchedContext_Unbind(context_of(thread)));
    seL4_Call(endpoint, tag(1, 0, 0));
    now_idle();
    check_equal(state_of(ROOT), INACTIVE);
    check_equal(state_of(thread), RUNNING);
}

TEST(fast_path, a_server_of_lower_priority_waits_for_those_above_it)
{
    seL4_CPtr middle = new_thread(PRIORITY_LOW);

    begin();
    set_priority(server, PRIORITY_LOW - 10);
    check_ok(seL4_TCB_Resume(middle));
    seL4_Call(endpoint, tag(1, 0, 0));
    now_runs(middle);
    check(has_context(server));
    (void)seL4_TCB_Suspend(middle);
    now_runs(server);
}

TEST(fast_path, a_caller_of_lower_priority_waits_for_those_above_it)
{
    seL4_CPtr middle = new_thread(PRIORITY_HIGH - 1);

    begin();
    call_through(endpoint, 1, 1);
    check_ok(seL4_TCB_Resume(middle));
    now_runs(server);
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, reply);
    now_runs(middle);
    check(has_context(ROOT));
    (void)seL4_TCB_Suspend(middle);
    now_runs(ROOT);
}

TEST(fast_path, an_answer_finds_the_next_caller_already_waiting)
{
    seL4_CPtr next;

    begin();
    next = new_thread(PRIORITY_HIGHER);
    call_through(endpoint, 1, 1);
    check_ok(seL4_TCB_Resume(next));
    now_runs(next);
    seL4_Call(endpoint, tag(5, 0, 0));
    now_runs(server);
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, reply);
    now_runs(server);
    check_equal(label_of(server), 5);
    check_equal(label_of(ROOT), 2);
    check(has_context(ROOT));
}

TEST(fast_path, another_receiver_on_the_endpoint_makes_no_difference)
{
    begin();
    new_passive_receiver(endpoint, new_reply());
    call_through(endpoint, 1, 1);
    answer(2, 1);
}

TEST(fast_path, a_bound_notification_without_signal_makes_no_difference)
{
    begin();
    check_ok(seL4_TCB_BindNotification(server, new_notification()));
    call_through(endpoint, 1, 1);
    answer(2, 1);
}

TEST(fast_path, an_answer_is_sent_before_a_signal_that_waits_is_taken)
{
    seL4_CPtr notification = new_notification();

    begin();
    check_ok(seL4_TCB_BindNotification(server, notification));
    call_through(endpoint, 1, 1);
    seL4_Signal(new_badged(notification, 9));
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, reply);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 2);
    check_equal(state_of(server), RUNNING);
    check_equal(badge_of(server), 9);
}

TEST(fast_path, an_answer_through_another_reply_object_reaches_its_caller)
{
    seL4_CPtr other = new_reply();

    begin();
    call_through(endpoint, 1, 1);
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, other); /* nobody waits in that one */
    now_idle();
    check_equal(state_of(server), ON_RECEIVE);
    check_equal(state_of(ROOT), ON_REPLY);
}

TEST(fast_path, an_answer_from_a_server_that_may_not_receive_is_sent_before_it_faults)
{
    begin();
    call_through(endpoint, 1, 1);
    seL4_ReplyRecv(new_copy(endpoint, seL4_CapRights_new(1, 1, 0, 1)), tag(2, 0, 0), &ignored, reply);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 2);
    check_equal(state_of(server), INACTIVE);
}

TEST(fast_path, an_answer_followed_by_a_wait_for_a_notification)
{
    begin();
    call_through(endpoint, 1, 1);
    seL4_ReplyRecv(new_notification(), tag(2, 0, 0), &ignored, reply);
    now_runs(ROOT);
    check_equal(state_of(server), ON_NOTIFICATION);
}

TEST(fast_path, an_answer_to_an_address_that_does_not_resolve)
{
    begin();
    call_through(endpoint, 1, 1);
    seL4_ReplyRecv(~0ul, tag(2, 0, 0), &ignored, reply);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 2);
    check_equal(state_of(server), INACTIVE);
}

TEST(fast_path, an_answer_with_capabilities_leaves_it)
{
    begin();
    call_through(endpoint, 1, 1);
    seL4_SetCap(0, reply);
    seL4_ReplyRecv(endpoint, tag(2, 1, 0), &ignored, reply);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 2);
}

TEST(fast_path, an_answer_to_a_fault_leaves_it)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);
    char byte;

    begin();
    set_fault_endpoint(thread, endpoint);
    check_ok(seL4_TCB_Resume(thread));
    (void)seL4_TCB_Suspend(ROOT);
    now_runs(thread);
    check(!host_user_read(0x666000, &byte, 1));
    now_runs(server);
    check_equal(label_of(server), seL4_Fault_VMFault);
    seL4_ReplyRecv(endpoint, tag(0, 0, 0), &ignored, reply);
    now_runs(thread);
    check_equal(state_of(thread), RUNNING);
    check(has_context(thread));
}

TEST(fast_path, an_active_server_is_called_and_answers_without_it)
{
    endpoint = new_endpoint();
    reply = new_reply();
    server = new_receiver(endpoint, reply);
    seL4_Call(endpoint, tag(1, 0, 1));
    now_runs(server);
    seL4_ReplyRecv(endpoint, tag(2, 0, 1), &ignored, reply);
    now_runs(ROOT);
    check(has_context(ROOT) && has_context(server));
}

TEST(fast_path, time_is_charged_to_the_callers_context)
{
    begin();
    check_equal(seL4_SchedContext_Consumed(ROOT_CONTEXT).consumed, 0);
    host_advance(100);
    call_through(endpoint, 1, 1);
    host_advance(200);
    answer(2, 1);
    host_advance(300);
    check_equal(seL4_SchedContext_Consumed(ROOT_CONTEXT).consumed, 600);
}

TEST(fast_path, address_space_and_floating_point_follow_the_threads)
{
    seL4_CPtr vspace = new_vspace(), frame = new_frame();
    uint64_t value = 1;

    begin();
    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, frame, NEAR_ADDRESS, ALL));
    check_ok(seL4_TCB_SetSpace(server, 0, ROOT_CNODE, 0, vspace, 0));
    check(host_fpu_write(1, 0x1234));
    call_through(endpoint, 1, 1);
    check(host_user_can(HOST_READ, NEAR_ADDRESS) && !host_user_can(HOST_READ, HOST_IMAGE_START));
    check(host_fpu_read(1, &value));
    check_equal(value, 0);
    answer(2, 1);
    check(!host_user_can(HOST_READ, NEAR_ADDRESS) && host_user_can(HOST_READ, HOST_IMAGE_START));
    check(host_fpu_read(1, &value));
    check_equal(value, 0x1234);
}

TEST(fast_path, a_chain_of_calls_goes_down_and_up)
{
    seL4_CPtr inner = new_endpoint(), inner_reply = new_reply(),
              inner_server = new_passive_receiver(inner, inner_reply);

    begin();
    call_through(endpoint, 1, 1);
    seL4_Call(inner, tag(3, 0, 2));
    now_runs(inner_server);
    seL4_ReplyRecv(inner, tag(4, 0, 2), &ignored, inner_reply);
    now_runs(server);
    check_equal(label_of(server), 4);
    answer(2, 1);
}
