/* SPDX-License-Identifier: BSD-2-Clause */
/* Reply objects: who is answered, and whose scheduling context goes where. */
#include "world.h"

/* A caller that waits for the root task's answer in the reply object. */
static seL4_CPtr caller_in(seL4_CPtr reply)
{
    seL4_CPtr endpoint = new_endpoint(), caller = new_caller(endpoint, 1);
    seL4_Word badge;

    seL4_Recv(endpoint, &badge, reply);
    now_runs(ROOT);
    check_equal(state_of(caller), ON_REPLY);
    return caller;
}

static bool has_context(seL4_CPtr thread)
{
    return peek_has_context(host_thread_by_slot(thread));
}

TEST(reply, an_answer_returns_to_the_caller)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);

    seL4_SetMR(0, 42);
    seL4_Send(reply, tag(9, 0, 1));
    now_runs(caller);
    check_equal(label_of(caller), 9);
    check_equal(word_of(caller, 0), 42);
    check_equal(badge_of(caller), 0);
}

TEST(reply, a_call_is_answered_once)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);

    set_priority(caller, PRIORITY_LOW);
    seL4_Send(reply, tag(9, 0, 0));
    check_equal(state_of(caller), RUNNING);
    seL4_Send(reply, tag(10, 0, 0));
    check_equal(label_of(caller), 9);
}

TEST(reply, an_answer_by_call_comes_back_at_once)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);

    set_priority(caller, PRIORITY_LOW);
    check_ok(invoke(reply, 3, 0, 0));
    now_runs(ROOT);
    check_equal(label_of(caller), 3);
}

TEST(reply, an_answer_without_a_caller_does_nothing)
{
    seL4_CPtr reply = new_reply();

    seL4_Send(reply, tag(9, 0, 0));
    now_runs(ROOT);
    seL4_NBSend(reply, tag(9, 0, 0));
    now_runs(ROOT);
}

TEST(reply, an_answer_while_somebody_only_receives_with_it_does_nothing)
{
    seL4_CPtr reply = new_reply(), receiver = new_receiver(new_endpoint(), reply);

    seL4_Send(reply, tag(9, 0, 0));
    now_runs(ROOT);
    check_equal(state_of(receiver), ON_RECEIVE);
}

TEST(reply, callers_in_two_reply_objects_are_answered_in_any_order)
{
    seL4_CPtr one = new_reply(), two = new_reply(), first = caller_in(one), second = caller_in(two);

    set_priority(first, PRIORITY_LOW);
    set_priority(second, PRIORITY_LOW);
    seL4_Send(two, tag(2, 0, 0));
    seL4_Send(one, tag(1, 0, 0));
    check_equal(label_of(first), 1);
    check_equal(label_of(second), 2);
}

TEST(reply, receiving_again_replaces_the_caller_that_waits)
{
    seL4_CPtr reply = new_reply(), first = caller_in(reply), second = caller_in(reply);

    check_equal(state_of(first), INACTIVE);
    seL4_Send(reply, tag(2, 0, 0));
    now_runs(second);
}

TEST(reply, receiving_takes_it_from_another_receiver)
{
    seL4_CPtr reply = new_reply(), endpoint = new_endpoint(), first = new_receiver(endpoint, reply);
    seL4_CPtr second = new_receiver(endpoint, reply);

    check_equal(state_of(first), INACTIVE);
    check_equal(state_of(second), ON_RECEIVE);
}

TEST(reply, polling_in_vain_replaces_the_caller_that_waits_too)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);
    seL4_Word badge;

    seL4_NBRecv(new_endpoint(), &badge, reply);
    check_equal(state_of(caller), INACTIVE);
}

TEST(reply, a_suspended_caller_is_not_answered)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);

    check_ok(seL4_TCB_Suspend(caller));
    seL4_Send(reply, tag(2, 0, 0));
    now_runs(ROOT);
    check_equal(state_of(caller), INACTIVE);
}

TEST(reply, a_resumed_caller_calls_again)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), caller = new_caller(endpoint, 5);
    seL4_Word badge;

    seL4_Recv(endpoint, &badge, reply);
    check_ok(seL4_TCB_Resume(caller));
    now_runs(ROOT);
    check_equal(state_of(caller), ON_SEND);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(endpoint, &badge, reply)), 5);
}

TEST(reply, deleting_the_caller_frees_the_reply_object)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);

    check_ok(delete_slot(caller));
    seL4_Send(reply, tag(2, 0, 0));
    now_runs(ROOT);
    caller = caller_in(reply);
    seL4_Send(reply, tag(2, 0, 0));
    now_runs(caller);
}

TEST(reply, deleting_it_leaves_the_caller_inactive)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply);

    check_ok(delete_slot(reply));
    check_equal(state_of(caller), INACTIVE);
    check_ok(seL4_TCB_Resume(caller));
    now_runs(ROOT);
    check_equal(state_of(caller), ON_SEND);
}

TEST(reply, it_can_be_deleted_while_a_thread_receives_with_it)
{
    seL4_CPtr reply = new_reply(), endpoint = new_endpoint(), receiver = new_receiver(endpoint, reply);
    seL4_CPtr caller;

    set_priority(receiver, PRIORITY_LOW);
    check_ok(delete_slot(reply));
    check_equal(state_of(receiver), ON_RECEIVE);
    caller = new_caller(endpoint, 1);
    check_equal(state_of(caller), INACTIVE);
    check_equal(state_of(receiver), RUNNING);
}

TEST(reply, receiving_with_something_else_is_a_capability_fault)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH), endpoint = new_endpoint();
    seL4_Word badge;

    start(thread);
    seL4_Recv(endpoint, &badge, endpoint);
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(reply, replying_and_receiving_with_something_else_is_a_capability_fault)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH), endpoint = new_endpoint();
    seL4_Word badge;

    start(thread);
    seL4_ReplyRecv(endpoint, tag(0, 0, 0), &badge, endpoint);
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(reply, reply_and_receive_without_a_caller_receives)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 6);
    seL4_Word badge;

    set_priority(sender, PRIORITY_LOW);
    check_equal(seL4_MessageInfo_get_label(seL4_ReplyRecv(endpoint, tag(0, 0, 0), &badge, new_reply())), 6);
}

/* ---- lent contexts -------------------------------------------------------------------------------------------------- */

/* A chain: the root task calls a passive server, which calls the next ... Server i waits with reply[i] on endpoint[i]. */
#define CHAIN 3
static seL4_CPtr chain_endpoint[CHAIN], chain_reply[CHAIN], chain_server[CHAIN];

static void make_chain(void)
{
    for (unsigned int i = 0; i < CHAIN; i++) {
        chain_endpoint[i] = new_endpoint();
        chain_reply[i] = new_reply();
        chain_server[i] = new_passive_receiver(chain_endpoint[i], chain_reply[i]);
    }
    for (unsigned int i = 0; i < CHAIN; i++) {
        seL4_Call(chain_endpoint[i], tag(i, 0, 0));
        now_runs(chain_server[i]);
        check(has_context(chain_server[i]));
        check(!has_context(i == 0 ? (seL4_CPtr)ROOT : chain_server[i - 1]));
    }
}

/* An active thread of high priority that does something while the chain waits. */
static seL4_CPtr outsider(void)
{
    return new_thread(PRIORITY_HIGHER);
}

static seL4_Word ignored;

TEST(reply, a_passive_server_answers_on_its_callers_context)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_passive_receiver(endpoint, reply);

    seL4_Call(endpoint, tag(1, 0, 0));
    now_runs(server);
    check(!has_context(ROOT));
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, reply);
    now_runs(ROOT);
    check(has_context(ROOT) && !has_context(server));
}

TEST(reply, answers_unwind_a_chain_of_passive_servers)
{
    make_chain();
    for (unsigned int i = CHAIN; i-- > 0;) {
        seL4_ReplyRecv(chain_endpoint[i], tag(10 + i, 0, 0), &ignored, chain_reply[i]);
        now_runs(i == 0 ? (seL4_CPtr)ROOT : chain_server[i - 1]);
        check_equal(label_of(i == 0 ? (seL4_CPtr)ROOT : chain_server[i - 1]), 10 + i);
        check(!has_context(chain_server[i]));
    }
    check(has_context(ROOT));
}

TEST(reply, a_long_message_unwinds_a_chain_as_well)
{
    make_chain();
    for (unsigned int i = CHAIN; i-- > 0;) {
        seL4_CPtr caller = i == 0 ? (seL4_CPtr)ROOT : chain_server[i - 1];

        seL4_ReplyRecv(chain_endpoint[i], tag(10 + i, 0, 20), &ignored, chain_reply[i]);
        now_runs(caller);
        check_equal(length_of(caller), 20);
        check(has_context(caller));
    }
}

TEST(reply, answering_the_oldest_of_a_chain_leaves_the_context_with_the_newest)
{
    seL4_CPtr thread = outsider();

    check_ok(seL4_TCB_Resume(thread));
    now_runs(thread);
    seL4_Wait(new_notification(), &ignored);
    now_runs(ROOT);
    make_chain();
    seL4_Send(chain_reply[0], tag(7, 0, 0));
    now_runs(chain_server[CHAIN - 1]);
    check_equal(label_of(ROOT), 7);
    check_equal(state_of(ROOT), RUNNING);
    check(!has_context(ROOT) && has_context(chain_server[CHAIN - 1]));
}

TEST(reply, answering_in_the_middle_of_a_chain_keeps_the_rest_linked)
{
    make_chain();
    seL4_Send(chain_reply[1], tag(7, 0, 0)); /* to server 0, which has no context to run on */
    now_runs(chain_server[2]);
    check_equal(state_of(chain_server[0]), RUNNING);
    seL4_ReplyRecv(chain_endpoint[2], tag(8, 0, 0), &ignored, chain_reply[2]);
    now_runs(chain_server[1]);
    check(has_context(chain_server[1]));
    seL4_Send(chain_reply[0], tag(9, 0, 0)); /* it never called anybody: the context goes along the chain */
    now_runs(ROOT);
    check(has_context(ROOT));
}

TEST(reply, deleting_the_newest_of_a_chain_returns_the_context)
{
    make_chain();
    check_ok(delete_slot(chain_reply[2])); /* by the last server, which loses the context */
    check(!has_context(chain_server[2]) && has_context(chain_server[1]));
    check_equal(state_of(chain_server[1]), INACTIVE);
    now_idle();
}

TEST(reply, deleting_one_in_the_middle_of_a_chain_lets_the_last_server_answer)
{
    make_chain();
    check_ok(delete_slot(chain_reply[1]));
    now_runs(chain_server[2]);
    check_equal(state_of(chain_server[0]), INACTIVE);
    seL4_ReplyRecv(chain_endpoint[2], tag(8, 0, 0), &ignored, chain_reply[2]);
    now_runs(chain_server[1]);
    seL4_Send(chain_reply[0], tag(9, 0, 0));
    now_runs(ROOT);
    check(has_context(ROOT));
}

TEST(reply, deleting_the_oldest_of_a_chain_leaves_the_context_in_it)
{
    make_chain();
    check_ok(delete_slot(chain_reply[0]));
    now_runs(chain_server[2]);
    check_equal(state_of(ROOT), INACTIVE);
    seL4_ReplyRecv(chain_endpoint[2], tag(8, 0, 0), &ignored, chain_reply[2]);
    now_runs(chain_server[1]);
    seL4_ReplyRecv(chain_endpoint[1], tag(8, 0, 0), &ignored, chain_reply[1]);
    now_runs(chain_server[0]);
    check(has_context(chain_server[0]));
}

TEST(reply, deleting_a_server_in_a_chain_leaves_the_others_sound)
{
    make_chain();
    check_ok(delete_slot(chain_server[1]));
    now_runs(chain_server[2]);
    seL4_ReplyRecv(chain_endpoint[2], tag(8, 0, 0), &ignored, chain_reply[2]);
    /* Nobody waited for that answer: the context stays with the server, which waits. */
    now_idle();
    check(has_context(chain_server[2]));
}

TEST(reply, deleting_a_lent_context_stops_the_server)
{
    make_chain();
    check_ok(delete_slot(ROOT_CONTEXT));
    now_idle();
    check(!has_context(chain_server[2]) && !has_context(ROOT));
}

TEST(reply, a_server_with_its_own_context_keeps_it)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_receiver(endpoint, reply);

    seL4_Call(endpoint, tag(1, 0, 0));
    now_runs(server);
    check(has_context(ROOT) && has_context(server));
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, reply);
    now_runs(ROOT);
    check(has_context(ROOT) && has_context(server));
}

TEST(reply, a_caller_that_got_another_context_keeps_it)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply(), server = new_passive_receiver(endpoint, reply);
    seL4_CPtr caller = new_thread(PRIORITY_HIGH), context = new_context(1000, 1000);

    set_priority(server, PRIORITY_LOW);
    start(caller);
    seL4_Call(endpoint, tag(1, 0, 0));
    now_runs(ROOT);
    check_ok(seL4_SchedContext_Bind(context, caller));
    set_priority(server, PRIORITY_HIGH);
    now_runs(server);
    seL4_ReplyRecv(endpoint, tag(2, 0, 0), &ignored, reply);
    now_runs(caller);
    check(peek_is_bound(context) && has_context(server));
}

TEST(reply, moving_a_capability_to_it_changes_nothing)
{
    seL4_CPtr reply = new_reply(), caller = caller_in(reply), moved = new_slot();

    check_ok(move_to(moved, reply));
    seL4_Send(moved, tag(1, 0, 0));
    now_runs(caller);
}
