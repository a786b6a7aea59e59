/* SPDX-License-Identifier: BSD-2-Clause */
/* Lent scheduling contexts when the ones who lent, borrowed or own them are stopped, changed or deleted. */
#include "framework.h"
#include "machine.h"

static seL4_CPtr service, reply, gate, timeouts;

static seL4_MessageInfo_t message(seL4_Word label)
{
    return seL4_MessageInfo_new(label, 0, 0, 0);
}

/* Counts calls in results[0], then waits at the gate, counts in results[1] and answers with label 5. */
static void hold_server(seL4_Word argument)
{
    (void)argument;
    seL4_Recv(service, NULL, reply);
    for (;;) {
        results[0]++;
        seL4_Wait(gate, NULL);
        results[1]++;
        seL4_ReplyRecv(service, message(5), NULL, reply);
    }
}

/* Answers its first call by never ending work: counts in results[2]. */
static void busy_server(seL4_Word argument)
{
    (void)argument;
    seL4_Recv(service, NULL, reply);
    for (;;)
        results[2]++;
}

static void client(seL4_Word index)
{
    results[index] = seL4_MessageInfo_get_label(seL4_Call(service, message(1)));
    results[index + 1]++;
}

static struct thread *start_passive_server(void (*entry)(seL4_Word argument), seL4_Word priority)
{
    service = new_endpoint();
    reply = new_reply();
    gate = new_notification();
    struct thread *server = thread_create(entry, 0, priority);
    thread_set_fault_endpoint(server, 0);
    check_ok(seL4_TCB_SetPriority(server->tcb, case_tcb(), PRIORITY_HIGH));
    thread_resume(server);
    check_ok(seL4_TCB_SetPriority(server->tcb, case_tcb(), priority));
    check_ok(seL4_SchedContext_Unbind(server->context));
    return server;
}

/* Is the context bound to no thread? Then it can be bound to another one, from which it is taken again. */
static bool is_free(seL4_CPtr context)
{
    seL4_CPtr tcb = new_tcb();
    seL4_Error error = seL4_SchedContext_Bind(context, tcb);
    if (error == seL4_NoError)
        check_ok(seL4_SchedContext_Unbind(context));
    check_ok(delete_slot(tcb));
    return error == seL4_NoError;
}

CASE(donation, a_context_comes_back_with_the_answer)
{
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_equal(results[0], 1);
    check_error(seL4_SchedContext_UnbindObject(caller->context, caller->tcb), seL4_IllegalOperation);
    seL4_Signal(gate);
    check_equal(results[4], 5);
    check(caller->done);
    check_ok(seL4_SchedContext_UnbindObject(caller->context, caller->tcb));
    check_error(seL4_SchedContext_UnbindObject(server->context, server->tcb), seL4_IllegalOperation);
}

CASE(donation, a_send_lends_nothing)
{
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    seL4_NBSend(service, message(1));
    check_equal(results[0], 0); /* received, but without a context to run on */
    check_ok(seL4_SchedContext_Bind(server->context, server->tcb));
    check_equal(results[0], 1);
}

CASE(donation, an_active_server_is_lent_nothing)
{
    service = new_endpoint();
    reply = new_reply();
    gate = new_notification();
    thread_start(hold_server, 0, PRIORITY_HIGH);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_equal(results[0], 1);
    check_ok(seL4_SchedContext_UnbindObject(caller->context, caller->tcb)); /* the caller still has it */
    check_ok(seL4_SchedContext_Bind(caller->context, caller->tcb));
    seL4_Signal(gate);
    check_equal(results[4], 5);
}

CASE(donation, suspending_the_caller_does_not_stop_the_server)
{
    start_passive_server(hold_server, PRIORITY_HIGH);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_ok(seL4_TCB_Suspend(caller->tcb));
    seL4_Signal(gate);
    check_equal(results[4], 0);
    check(!caller->done);
    seL4_CPtr fresh = new_context(5000, 5000);
    thread_restart(caller);
    if (seL4_SchedContext_Bind(fresh, caller->tcb) != seL4_NoError)
        check(seL4_SchedContext_UnbindObject(caller->context, caller->tcb) == seL4_NoError);
}

CASE(donation, deleting_the_caller_does_not_harm_the_server)
{
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_ok(delete_slot(caller->tcb));
    seL4_Signal(gate);
    check_ok(delete_slot(caller->context)); /* wherever it is by now */
    if (results[1] == 0)
        check_ok(seL4_SchedContext_Bind(server->context, server->tcb));
    check_equal(results[1], 1);
}

CASE(donation, deleting_the_server_frees_the_context)
{
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_ok(delete_slot(server->tcb));
    check_ok(delete_slot(reply));
    reply = new_reply();
    check(!caller->done);
    if (is_free(caller->context))
        check_ok(seL4_SchedContext_Bind(caller->context, caller->tcb));
    thread_restart(caller);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(service, NULL, reply)), 1);
    seL4_Send(reply, message(9));
    check_equal(results[4], 9);
}

CASE(donation, deleting_a_lent_context_stops_the_server)
{
    start_passive_server(busy_server, PRIORITY_LOW);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    sleep_ticks(3);
    check(results[2] != 0);
    check_ok(delete_slot(caller->context));
    seL4_Word count = results[2];
    sleep_ticks(3);
    check_equal(results[2], count);
    seL4_CPtr fresh = new_context(5000, 5000);
    check_ok(seL4_SchedContext_Bind(fresh, caller->tcb));
    thread_restart(caller);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(service, NULL, new_reply())), 1);
}

CASE(donation, unbinding_a_lent_context_stops_the_server)
{
    struct thread *server = start_passive_server(busy_server, PRIORITY_LOW);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    sleep_ticks(3);
    check(results[2] != 0);
    check_ok(seL4_SchedContext_Unbind(caller->context));
    seL4_Word count = results[2];
    sleep_ticks(3);
    check_equal(results[2], count);
    check(is_free(caller->context));
    check_ok(seL4_SchedContext_Bind(caller->context, server->tcb));
    sleep_ticks(3);
    check(results[2] != count);
}

CASE(donation, a_server_is_bound_by_its_callers_budget)
{
    start_passive_server(busy_server, PRIORITY_HIGH);
    struct thread *caller = thread_create(client, 4, PRIORITY_HIGH);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, caller->context, 2000, 500000, 0, 0, 0));
    thread_resume(caller); /* comes back when 2 ms are over */
    check(results[2] != 0);
    seL4_Word count = results[2];
    sleep_ticks(5);
    check_equal(results[2], count);
}

CASE(donation, a_timeout_in_a_server_names_its_callers_context)
{
    struct thread *server = start_passive_server(busy_server, PRIORITY_HIGH);
    timeouts = new_endpoint();
    seL4_CPtr answer = new_reply();
    check_ok(seL4_TCB_SetTimeoutEndpoint(server->tcb, timeouts));
    struct thread *caller = thread_create(client, 4, PRIORITY_HIGH);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, caller->context, 2000, 500000, 0, 0xca11e7, 0));
    thread_resume(caller);
    check_equal(seL4_MessageInfo_get_label(seL4_Recv(timeouts, NULL, answer)), seL4_Fault_Timeout);
    check_equal(seL4_GetMR(seL4_Timeout_Data), 0xca11e7);
    /* The usual end: the server's call is answered for it, and it begins anew. */
    seL4_Send(reply, message(77));
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, caller->context, 10000, 10000, 0, 0, 0));
    check_equal(results[4], 77);
    check(caller->done);
}

/* ---- Passive fault handlers ---- */

static void handle_faults(seL4_Word argument)
{
    (void)argument;
    seL4_Recv(service, NULL, reply);
    for (;;) {
        results[0]++;
        results[3] = seL4_GetMR(seL4_VMFault_Addr);
        seL4_ReplyRecv(service, message(1), NULL, reply); /* leaves the thread stopped */
    }
}

static void read_memory(seL4_Word address)
{
    machine_load(address);
}

CASE(donation, a_passive_fault_handler_runs_on_the_faulting_threads_context)
{
    start_passive_server(handle_faults, PRIORITY_HIGH);
    struct thread *thread = thread_create(read_memory, FREE_ADDRESS + 24, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, service);
    thread_resume(thread);
    check_equal(results[0], 1);
    check_equal(results[3], FREE_ADDRESS + 24);
    check_ok(seL4_SchedContext_UnbindObject(thread->context, thread->tcb)); /* and gives it back */
}

/* ---- YieldTo ---- */

static void yield_to(seL4_Word context)
{
    results[6] = seL4_SchedContext_YieldTo(context).error;
    results[7]++;
}

static void count_forever(seL4_Word index)
{
    for (;;)
        results[index]++;
}

static struct thread *start_yielding(struct thread **target)
{
    *target = thread_create(count_forever, 2, PRIORITY_LOW);
    thread_resume(*target);
    struct thread *thread = thread_create(yield_to, (*target)->context, PRIORITY_LOW);
    check_ok(seL4_TCB_SetMCPriority(thread->tcb, case_tcb(), PRIORITY_LOW));
    thread_resume(thread);
    return thread;
}

CASE(donation, the_target_of_a_yield_can_be_stopped)
{
    struct thread *target, *thread = start_yielding(&target);
    sleep_ticks(3);
    check_ok(seL4_TCB_Suspend(target->tcb));
    sleep_ticks(3);
    check_equal(results[7], 1);
    check(thread->done);
}

CASE(donation, the_target_of_a_yield_can_be_deleted)
{
    struct thread *target, *thread = start_yielding(&target);
    sleep_ticks(1);
    check_ok(delete_slot(target->tcb));
    sleep_ticks(3);
    check_equal(results[7], 1);
    check(thread->done);
    check_ok(delete_slot(target->context));
}

CASE(donation, the_thread_that_yielded_can_be_deleted)
{
    struct thread *target, *thread = start_yielding(&target);
    sleep_ticks(1);
    check_ok(delete_slot(thread->tcb));
    check_ok(delete_slot(thread->context));
    seL4_Word count = results[2];
    sleep_ticks(3);
    check(results[2] != count);
}

/* ---- Waiting for the next period ---- */

/* A thread that has used up its 2 ms in 300 ms. */
static struct thread *start_exhausted(void)
{
    struct thread *thread = thread_create(count_forever, 2, PRIORITY_HIGH);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 2000, 300000, 0, 0, 0));
    thread_resume(thread);
    for (int i = 0; i < 400 && results[2] == 0; i++) /* its first budget went by before it could count */
        sleep_ticks(1);
    check(results[2] != 0);
    return thread;
}

CASE(donation, a_thread_without_budget_can_be_deleted)
{
    struct thread *thread = start_exhausted();
    check_ok(delete_slot(thread->tcb));
    check_ok(delete_slot(thread->context));
    sleep_ticks(2);
}

CASE(donation, a_context_without_budget_can_be_deleted)
{
    struct thread *thread = start_exhausted();
    seL4_Word count = results[2];
    check_ok(delete_slot(thread->context));
    sleep_ticks(40);
    check_equal(results[2], count);
    check_ok(seL4_TCB_SetPriority(thread->tcb, case_tcb(), PRIORITY_LOW));
    check_ok(seL4_SchedContext_Bind(new_context(5000, 5000), thread->tcb));
    sleep_ticks(3);
    check(results[2] != count);
}

CASE(donation, a_context_without_budget_can_be_configured_anew)
{
    struct thread *thread = start_exhausted();
    seL4_Word count = results[2];
    check_ok(seL4_TCB_SetPriority(thread->tcb, case_tcb(), PRIORITY_LOW));
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 5000, 5000, 0, 0, 0));
    sleep_ticks(4);
    check(results[2] != count);
}

REFUSED(donation, configuring_a_context_without_budget_brings_no_budget)
{
    struct thread *thread = start_exhausted();
    seL4_Word count = results[2];
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 2000, 300000, 0, 0, 0));
    sleep_ticks(5);
    check_equal(results[2], count);
}

CASE(donation, a_thread_without_budget_can_be_suspended_and_resumed)
{
    struct thread *thread = start_exhausted();
    seL4_Word count = results[2];
    check_ok(seL4_TCB_Suspend(thread->tcb));
    thread_resume(thread);
    sleep_ticks(5);
    check_equal(results[2], count);                      /* no new budget by this */
    for (int i = 0; i < 400 && results[2] == count; i++) /* longer if it overran its budget */
        sleep_ticks(1);
    check(results[2] != count);
}

REFUSED(donation, a_blocked_thread_cannot_be_given_a_context_without_budget)
{
    struct thread *thread = start_exhausted();
    service = new_endpoint();
    reply = new_reply();
    gate = new_notification();
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    check_ok(seL4_SchedContext_Unbind(thread->context));
    check_error(seL4_SchedContext_Bind(thread->context, server->tcb), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSchedParams(server->tcb, case_tcb(), 0, PRIORITY_HIGH, thread->context, 0),
                seL4_IllegalOperation);
    check_ok(seL4_SchedContext_Bind(server->context, server->tcb));
}

static void delete_context(seL4_Word context)
{
    results[3]++;
    seL4_CNode_Delete(ROOT_CNODE, context, seL4_WordBits);
    results[3]++;
}

CASE(donation, a_thread_that_deletes_its_own_context_stops)
{
    struct thread *thread = thread_create(delete_context, 0, PRIORITY_HIGH);
    thread->argument = thread->context;
    thread_resume(thread);
    check_equal(results[3], 1);
    check(slot_is_empty(thread->context));
    check_ok(seL4_SchedContext_Bind(new_context(5000, 5000), thread->tcb));
    check_equal(results[3], 2);
}

REFUSED(donation, moving_a_context_without_budget_brings_no_budget)
{
    struct thread *thread = start_exhausted();
    seL4_Word count = results[2];
    struct thread *other = thread_create_passive(count_forever, 3, PRIORITY_HIGH);
    thread_resume(other);
    check_ok(seL4_SchedContext_Unbind(thread->context));
    check_ok(seL4_SchedContext_Bind(thread->context, other->tcb));
    sleep_ticks(5);
    check_equal(results[2], count);
    check_equal(results[3], 0);
}

/* ---- Passive servers and everything that a short message is not ---- */

/* Answers the first call, with what came with it in results[8..]. */
static void noting_server(seL4_Word slot)
{
    seL4_Word badge = 0;
    seL4_SetCapReceivePath(ROOT_CNODE, slot, seL4_WordBits);
    seL4_MessageInfo_t info = seL4_Recv(service, &badge, reply);
    for (;;) {
        results[8] = seL4_MessageInfo_get_label(info);
        results[9] = seL4_MessageInfo_get_extraCaps(info);
        results[10] = seL4_MessageInfo_get_length(info);
        results[11] = seL4_GetMR(seL4_MessageInfo_get_length(info) - 1);
        results[12] = badge;
        results[13]++;
        info = seL4_ReplyRecv(service, seL4_MessageInfo_new(6, 0, 0, 0), &badge, reply);
    }
}

static struct thread *start_noting_server(seL4_CPtr slot)
{
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    server->entry = noting_server;
    server->argument = slot;
    check_ok(seL4_SchedContext_Bind(server->context, server->tcb));
    thread_restart(server);
    check_ok(seL4_SchedContext_Unbind(server->context));
    return server;
}

CASE(donation, a_call_to_a_passive_server_can_carry_a_capability)
{
    seL4_CPtr slot = new_slot(), notification = new_notification();
    start_noting_server(slot);
    seL4_CPtr badged = new_badged(service, 3);
    seL4_SetCap(0, notification);
    seL4_SetMR(0, 1234);
    seL4_Call(badged, seL4_MessageInfo_new(2, 0, 1, 1));
    check_equal(capability_type(slot), capability_type(notification));
    check_equal(results[8], 2);
    check_equal(results[9], 1);
    check_equal(results[11], 1234);
    check_equal(results[12], 3);
}

CASE(donation, a_call_to_a_passive_server_can_be_long)
{
    start_noting_server(0);
    for (seL4_Word length = 1; length <= seL4_MsgMaxLength; length++) {
        seL4_SetMR((int)length - 1, length * 3);
        seL4_MessageInfo_t info = seL4_Call(service, seL4_MessageInfo_new(length, 0, 0, length));
        check_equal(seL4_MessageInfo_get_label(info), 6);
        check_equal(results[10], length);
        check_equal(results[11], length * 3);
    }
    seL4_Call(service, seL4_MessageInfo_new(1, 0, 0, 127));
    check_equal(results[10], seL4_MsgMaxLength);
}

REFUSED(donation, a_call_to_a_passive_server_needs_the_right_to_write)
{
    start_noting_server(0);
    check_error(invoke(new_copy(service, seL4_CapRights_new(1, 1, 1, 0)), 2, 1, 0), seL4_InvalidCapability);
    check_equal(results[13], 0);
}

REFUSED(donation, a_call_to_a_passive_server_needs_a_grant_to_be_answered)
{
    struct thread *server = start_noting_server(0);
    struct thread *caller = thread_create(client, 4, PRIORITY_HIGH);
    seL4_CPtr weak = new_copy(service, seL4_ReadWrite), kept = service;
    service = weak;
    thread_resume(caller);
    service = kept;
    check_equal(results[4], 0);
    check(!caller->done);
    check_equal(results[13], 0); /* nothing was lent either */
    check_ok(seL4_SchedContext_Bind(server->context, server->tcb));
    check_equal(results[13], 1); /* but the message is there */
    check(!caller->done);
}

CASE(donation, a_caller_of_a_passive_server_that_is_resumed_calls_again)
{
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_equal(results[0], 1);
    check_ok(delete_slot(reply)); /* what was lent comes back, and nobody will answer */
    reply = new_reply();
    thread_restart(server);
    check_ok(seL4_SchedContext_Bind(server->context, server->tcb));
    thread_resume(caller);
    check_equal(results[0], 2);
    seL4_Signal(gate);
    check_equal(results[4], 5);
}

CASE(donation, a_signal_reaches_a_bound_passive_server_when_it_has_answered)
{
    seL4_CPtr notification = new_notification();
    struct thread *server = start_passive_server(hold_server, PRIORITY_HIGH);
    check_ok(seL4_TCB_BindNotification(server->tcb, notification));
    check_ok(seL4_SchedContext_Bind(server->context, notification));
    struct thread *caller = thread_start(client, 4, PRIORITY_HIGH);
    check_equal(results[0], 1);
    seL4_Signal(notification); /* while it is busy */
    check_equal(results[0], 1);
    seL4_Signal(gate);
    check_equal(results[4], 5);
    check(caller->done);
    check_equal(results[0], 2); /* runs for the signal on the notification's context */
}

/* ---- Sending and receiving in one system call ---- */

static void pass_on(seL4_Word notification)
{
    seL4_NBSendWait(service, message(2), notification, NULL);
    results[6]++;
}

CASE(donation, a_send_that_goes_on_to_wait_lends_its_context)
{
    start_passive_server(hold_server, PRIORITY_HIGH);
    seL4_CPtr waiting = new_notification();
    struct thread *sender = thread_start(pass_on, waiting, PRIORITY_HIGH);
    check_equal(results[0], 1); /* the server runs on it */
    check_error(seL4_SchedContext_UnbindObject(sender->context, sender->tcb), seL4_IllegalOperation);
    seL4_Signal(waiting);
    check_equal(results[6], 0); /* woken, but it has no context any more */
    check_ok(seL4_SchedContext_Bind(new_context(5000, 5000), sender->tcb));
    check_equal(results[6], 1);
}

CASE(donation, a_dropped_send_lends_nothing)
{
    service = new_endpoint();
    seL4_CPtr waiting = new_notification();
    struct thread *sender = thread_start(pass_on, waiting, PRIORITY_HIGH);
    check_ok(seL4_SchedContext_UnbindObject(sender->context, sender->tcb));
    check_ok(seL4_SchedContext_Bind(sender->context, sender->tcb));
    seL4_Signal(waiting);
    check_equal(results[6], 1);
}
