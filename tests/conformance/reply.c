/* SPDX-License-Identifier: BSD-2-Clause */
/* Reply objects: who is answered, how often, and what becomes of a lent scheduling context. */
#include "framework.h"

static seL4_CPtr endpoint, reply;

static void make_endpoint(void)
{
    endpoint = new_endpoint();
    reply = new_reply();
}

static seL4_MessageInfo_t message(seL4_Word label)
{
    return seL4_MessageInfo_new(label, 0, 0, 0);
}

/* Calls with its argument as label; results[argument] = label of the answer. */
static void call_once(seL4_Word argument)
{
    seL4_MessageInfo_t info = seL4_Call(endpoint, message(argument));
    results[argument] = seL4_MessageInfo_get_label(info);
    results[31]++;
}

static seL4_Word receive(void)
{
    return seL4_MessageInfo_get_label(seL4_NBRecv(endpoint, NULL, reply));
}

CASE(reply, an_answer_returns_to_the_caller)
{
    make_endpoint();
    thread_start(call_once, 1, PRIORITY_HIGH);
    check_equal(receive(), 1);
    check_equal(results[31], 0);
    seL4_Send(reply, message(40));
    check_equal(results[1], 40);
}

REFUSED(reply, a_call_is_answered_once)
{
    make_endpoint();
    thread_start(call_once, 1, PRIORITY_HIGH);
    receive();
    seL4_Send(reply, message(40));
    seL4_Send(reply, message(41));
    seL4_NBSend(reply, message(42));
    check_equal(results[31], 1);
    check_equal(results[1], 40);
}

REFUSED(reply, an_answer_without_a_caller_does_nothing)
{
    make_endpoint();
    seL4_Send(reply, message(1));
    seL4_NBSend(reply, message(1));
    thread_start(call_once, 2, PRIORITY_HIGH);
    check_equal(receive(), 2);
    check_equal(results[31], 0);
}

CASE(reply, callers_in_two_reply_objects_are_answered_in_any_order)
{
    make_endpoint();
    seL4_CPtr second = new_reply();
    thread_start(call_once, 1, PRIORITY_HIGH);
    thread_start(call_once, 2, PRIORITY_HIGH);
    check_equal(receive(), 1);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(endpoint, NULL, second)), 2);
    seL4_Send(second, message(52));
    check_equal(results[31], 1);
    seL4_Send(reply, message(51));
    check_equal(results[1], 51);
    check_equal(results[2], 52);
}

CASE(reply, receiving_again_replaces_the_caller_that_waits)
{
    make_endpoint();
    struct thread *first = thread_start(call_once, 1, PRIORITY_HIGH);
    thread_start(call_once, 2, PRIORITY_HIGH);
    check_equal(receive(), 1);
    check_equal(receive(), 2);
    seL4_Send(reply, message(50));
    seL4_Send(reply, message(50));
    check_equal(results[2], 50);
    check_equal(results[31], 1);
    check(!first->done);
}

CASE(reply, a_caller_that_was_replaced_is_out_of_the_reply_object)
{
    make_endpoint();
    struct thread *first = thread_start(call_once, 1, PRIORITY_HIGH);
    thread_start(call_once, 2, PRIORITY_HIGH);
    check_equal(receive(), 1);
    check_equal(receive(), 2);
    check_ok(seL4_TCB_Suspend(first->tcb));
    thread_resume(first); /* calls again */
    check_ok(delete_slot(first->tcb));
    seL4_Send(reply, message(51));
    check_equal(results[2], 51);
}

CASE(reply, a_caller_that_is_resumed_calls_again)
{
    make_endpoint();
    struct thread *caller = thread_start(call_once, 1, PRIORITY_HIGH);
    check_equal(receive(), 1);
    check_ok(seL4_TCB_Suspend(caller->tcb));
    thread_resume(caller);
    check_equal(receive(), 1);
    thread_resume(caller); /* no need to suspend it before */
    check_equal(receive(), 1);
    check_ok(delete_slot(reply));
    reply = new_reply();
    thread_resume(caller);
    check_equal(receive(), 1);
    check_equal(results[31], 0);
    seL4_Send(reply, message(7));
    check_equal(results[1], 7);
    check_equal(results[31], 1);
}

REFUSED(reply, a_suspended_caller_is_not_answered)
{
    make_endpoint();
    struct thread *caller = thread_start(call_once, 1, PRIORITY_HIGH);
    receive();
    check_ok(seL4_TCB_Suspend(caller->tcb));
    seL4_Send(reply, message(1));
    check_equal(results[31], 0);
    thread_restart(caller); /* calls again */
    check_equal(receive(), 1);
    seL4_Send(reply, message(2));
    check_equal(results[1], 2);
}

CASE(reply, deleting_the_caller_frees_the_reply_object)
{
    make_endpoint();
    struct thread *caller = thread_start(call_once, 1, PRIORITY_HIGH);
    receive();
    check_ok(delete_slot(caller->tcb));
    seL4_Send(reply, message(1));
    thread_start(call_once, 2, PRIORITY_HIGH);
    check_equal(receive(), 2);
    seL4_Send(reply, message(7));
    check_equal(results[2], 7);
}

CASE(reply, deleting_it_leaves_the_caller_inactive)
{
    make_endpoint();
    struct thread *caller = thread_start(call_once, 1, PRIORITY_HIGH);
    receive();
    check_ok(delete_slot(reply));
    check(!caller->done);
    reply = new_reply();
    thread_restart(caller);
    check_equal(receive(), 1);
    seL4_Send(reply, message(3));
    check_equal(results[1], 3);
}

static void receive_with(seL4_Word reply_slot)
{
    seL4_Recv(endpoint, NULL, reply_slot);
    results[0]++;
}

REFUSED(reply, receiving_with_something_else_is_a_capability_fault)
{
    make_endpoint();
    seL4_CPtr faults = new_endpoint(), wrong = new_notification();
    struct thread *thread = thread_create(receive_with, wrong, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), wrong);
    check_equal(seL4_GetMR(seL4_CapFault_InRecvPhase), 1);
}

CASE(reply, it_can_be_deleted_while_a_thread_receives_with_it)
{
    make_endpoint();
    struct thread *thread = thread_start(receive_with, reply, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, 0);
    check_ok(delete_slot(reply));
    seL4_NBSend(endpoint, message(0)); /* received without reply object, or the thread receives no more */
    reply = new_reply();
    thread->argument = reply;
    thread_restart(thread);
    results[0] = 0;
    seL4_NBSend(endpoint, message(0));
    check_equal(results[0], 1);
}

/* ---- The chain of lent contexts ---- */

#define SERVERS 3
static seL4_CPtr endpoints[SERVERS + 1], replies[SERVERS];

/* Words in each message of a chain. Short and long ones take different ways through the kernel. */
static seL4_Word chain_length;

static seL4_MessageInfo_t chain_message(seL4_Word label)
{
    return seL4_MessageInfo_new(label, 0, 0, chain_length);
}

/* Server k has no context of its own. It passes each call on to server k + 1, if any, and answers one higher. */
static void server(seL4_Word index)
{
    seL4_MessageInfo_t info = seL4_Recv(endpoints[index], NULL, replies[index]);
    for (;;) {
        seL4_Word label = seL4_MessageInfo_get_label(info);
        if (endpoints[index + 1] != 0)
            label = seL4_MessageInfo_get_label(seL4_Call(endpoints[index + 1], chain_message(label)));
        results[index]++;
        info = seL4_ReplyRecv(endpoints[index], chain_message(label + 1), NULL, replies[index]);
    }
}

/* A server that keeps its last caller waiting: it signals nobody and just blocks elsewhere. */
static seL4_CPtr nowhere;
static void holding_server(seL4_Word index)
{
    seL4_Recv(endpoints[index], NULL, replies[index]);
    results[index]++;
    seL4_Wait(nowhere, NULL);
    results[10 + index]++;
    seL4_ReplyRecv(endpoints[index], message(60), NULL, replies[index]);
}

/* Starts passive servers: each runs once on a context of the case until it waits, then loses it. */
static struct thread *start_passive(void (*entry)(seL4_Word), seL4_Word index)
{
    struct thread *thread = thread_create(entry, index, PRIORITY_HIGH);
    thread_resume(thread);
    check_ok(seL4_SchedContext_Unbind(thread->context));
    return thread;
}

static void make_chain(void)
{
    for (int i = 0; i < SERVERS; i++) {
        endpoints[i] = new_endpoint();
        replies[i] = new_reply();
    }
    endpoints[SERVERS] = 0;
    chain_length = 0;
    nowhere = new_notification();
}

CASE(reply, a_passive_server_answers_on_its_callers_context)
{
    make_chain();
    endpoints[1] = 0;
    start_passive(server, 0);
    for (seL4_Word i = 0; i < 20; i++) {
        chain_length = i;
        check_equal(seL4_MessageInfo_get_label(seL4_Call(endpoints[0], chain_message(i))), i + 1);
    }
    check_equal(results[0], 20);
}

CASE(reply, answers_unwind_a_chain_of_passive_servers)
{
    make_chain();
    for (int i = 0; i < SERVERS; i++)
        start_passive(server, i);
    for (seL4_Word i = 0; i < 20; i++) {
        chain_length = i;
        check_equal(seL4_MessageInfo_get_label(seL4_Call(endpoints[0], chain_message(i))), i + SERVERS);
    }
}

static void call_first_server(seL4_Word label)
{
    seL4_MessageInfo_t info = seL4_Call(endpoints[0], message(label));
    results[20] = seL4_MessageInfo_get_label(info);
    results[21]++;
}

CASE(reply, deleting_the_newest_reply_of_a_chain_returns_the_context)
{
    make_chain();
    endpoints[1] = 0;
    start_passive(holding_server, 0);
    struct thread *caller = thread_start(call_first_server, 5, PRIORITY_HIGH);
    check_equal(results[0], 1);
    check_ok(delete_slot(replies[0]));
    check_error(seL4_SchedContext_Bind(caller->context, new_tcb()),
                seL4_IllegalOperation); /* it is the caller's again */
    seL4_Signal(nowhere);
    check_equal(results[10], 0); /* the server has no context any more */
    replies[0] = new_reply();
    endpoints[0] = new_endpoint();
    thread_restart(caller);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(endpoints[0], NULL, replies[0])), 5);
    seL4_Send(replies[0], message(8));
    check_equal(results[20], 8);
}

CASE(reply, deleting_a_reply_in_the_middle_lets_the_last_server_answer)
{
    make_chain();
    start_passive(server, 0);
    struct thread *middle = start_passive(server, 1);
    start_passive(holding_server, 2);
    thread_set_fault_endpoint(middle, 0); /* it will find its reply object gone */
    thread_start(call_first_server, 5, PRIORITY_HIGH);
    check_equal(results[2], 1);
    check_ok(delete_slot(replies[1]));
    seL4_Signal(nowhere);
    check_equal(results[12], 1);
    check_equal(results[1], 1); /* the middle server runs on the context that came back from the last */
    check_equal(results[0], 0);
    check_equal(results[21], 0);
}

/* Makes a call to the next server while it serves its first one, then waits, then answers with label 60. */
static void nested_server(seL4_Word index)
{
    seL4_Recv(endpoints[index], NULL, replies[index]);
    seL4_Call(endpoints[index + 1], chain_message(1));
    results[index]++;
    seL4_Wait(nowhere, NULL);
    seL4_ReplyRecv(endpoints[index], chain_message(60), NULL, replies[index]);
}

static void delete_lent_context(seL4_Word length)
{
    make_chain();
    endpoints[2] = 0;
    chain_length = length;
    start_passive(server, 1);
    struct thread *first = start_passive(nested_server, 0);
    struct thread *caller = thread_start(call_first_server, 5, PRIORITY_HIGH);
    check_equal(results[0], 1);
    check_ok(delete_slot(caller->context));
    seL4_Signal(nowhere);
    check_equal(results[21], 0);
    check_ok(seL4_SchedContext_Bind(first->context, first->tcb));
    check_ok(seL4_SchedContext_Bind(new_context(5000, 5000), caller->tcb)); /* it has none */
    check_equal(results[20], 60);
    check_ok(delete_slot(first->tcb));
}

CASE(reply, a_lent_context_deleted_after_a_nested_call_is_gone)
{
    delete_lent_context(0);
}

CASE(reply, a_lent_context_deleted_after_a_nested_call_with_long_messages_is_gone)
{
    delete_lent_context(20);
}

CASE(reply, deleting_a_server_in_a_chain_leaves_the_others_sound)
{
    make_chain();
    start_passive(server, 0);
    struct thread *middle = start_passive(server, 1);
    start_passive(holding_server, 2);
    thread_start(call_first_server, 5, PRIORITY_HIGH);
    check_ok(delete_slot(middle->tcb));
    seL4_Signal(nowhere);
    check_equal(results[21], 0);
    check_ok(delete_slot(replies[1]));
    check_ok(delete_slot(replies[0]));
    check_ok(delete_slot(replies[2]));
}

CASE(reply, a_server_with_its_own_context_keeps_it)
{
    make_chain();
    endpoints[1] = 0;
    struct thread *thread = thread_start(server, 0, PRIORITY_HIGH);
    check_equal(seL4_MessageInfo_get_label(seL4_Call(endpoints[0], message(1))), 2);
    check_error(seL4_SchedContext_Bind(thread->context, new_tcb()), seL4_IllegalOperation);
    check_equal(seL4_MessageInfo_get_label(seL4_Call(endpoints[0], message(2))), 3);
}
