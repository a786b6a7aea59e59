/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Calls to a passive server that waits, and its replies, with messages that fit in registers.
 *
 * Everything here could be left to the general code, and has the same effect as that: the caller's scheduling context goes
 * to the server with the call and back with the reply, so no time is charged or even read, no queue but the endpoint's is
 * touched, and the timer stays as it is: it interrupts when the budget is used up, or another thread's begins. Each
 * function first checks all conditions, then acts.
 */
#include "ipc/fast_path.h"

#include "object/endpoint.h"
#include "object/notification.h"
#include "object/reply.h"
#include "object/sched_context.h"
#include "sched/scheduler.h"

/* A message of registers only, as its tag says. */
static bool is_short(seL4_MessageInfo_t info)
{
    return seL4_MessageInfo_get_length(info) <= seL4_FastMessageRegisters && seL4_MessageInfo_get_extraCaps(info) == 0;
}

static seL4_MessageInfo_t sent_info(const struct tcb *thread)
{
    return (seL4_MessageInfo_t){{thread->context.registers[SYSCALL_REGISTER_INFO]}};
}

static void pass_message(const struct tcb *from, struct tcb *to, word_t badge, seL4_MessageInfo_t info)
{
    word_t length = seL4_MessageInfo_get_length(info);

    for (word_t i = 0; i < length; i++)
        to->context.registers[syscall_message_registers[i]] = from->context.registers[syscall_message_registers[i]];
    to->context.registers[SYSCALL_REGISTER_CAP] = badge;
    to->context.registers[SYSCALL_REGISTER_INFO] = seL4_MessageInfo_set_capsUnwrapped(info, 0).words[0];
}

static void pass_context(struct tcb *from, struct tcb *to)
{
    struct sched_context *context = from->sched_context;

    from->sched_context = NULL;
    to->sched_context = context;
    context->thread = to;
}

bool fast_call(struct tcb *caller)
{
    seL4_MessageInfo_t info = sent_info(caller);
    struct sched_context *context = caller->sched_context;
    struct lookup_failure why;
    struct endpoint *endpoint;
    struct slot *slot;
    struct tcb *server;
    struct reply *reply;

    if (!is_short(info))
        return false;
    slot = cspace_lookup(caller, caller->context.registers[SYSCALL_CALL_DEST], &why);
    if (slot == NULL || cap_type(slot->cap) != CAP_ENDPOINT || !cap_endpoint_get_can_send(slot->cap) ||
        !(cap_endpoint_get_can_grant(slot->cap) || cap_endpoint_get_can_grant_reply(slot->cap)))
        return false;
    endpoint = (struct endpoint *)cap_endpoint_get_address(slot->cap);
    server = endpoint->queue.head;
    if (server == NULL || server->state != THREAD_BLOCKED_ON_RECEIVE || server->sched_context != NULL)
        return false;
    reply = server->reply;
    if (reply == NULL || !scheduler_may_hand_over_to(server))
        return false;

    tcb_queue_remove(&endpoint->queue, server);
    server->reply = NULL;
    server->state = THREAD_RUNNING;
    reply->thread = caller;
    reply->older = context->reply;
    reply->sched_context = context;
    if (reply->older != NULL) {
        reply->older->newer = reply;
        reply->older->sched_context = NULL;
    }
    context->reply = reply;
    caller->reply = reply;
    caller->state = THREAD_BLOCKED_ON_REPLY;
    caller->rewind = true;
    pass_context(caller, server);
    pass_message(caller, server, cap_endpoint_get_badge(slot->cap), info);
    scheduler_hand_over_to(server);
    return true;
}

/* Does nobody send yet, so that the server will wait? */
static bool will_wait(const struct tcb *server, const struct endpoint *endpoint)
{
    const struct notification *bound = server->bound_notification;

    return (endpoint->queue.head == NULL || endpoint->queue.head->state == THREAD_BLOCKED_ON_RECEIVE) &&
           (bound == NULL || !bound->signalled);
}

bool fast_reply_receive(struct tcb *server)
{
    seL4_MessageInfo_t info = sent_info(server);
    const word_t *registers = server->context.registers;
    struct sched_context *context = server->sched_context;
    struct lookup_failure why;
    struct slot *source, *through;
    struct endpoint *endpoint;
    struct tcb *caller;
    struct reply *reply;

    if (!is_short(info))
        return false;
    source = cspace_lookup(server, registers[SYSCALL_REPLY_RECV_SRC], &why);
    through = cspace_lookup(server, registers[SYSCALL_REPLY_RECV_REPLY], &why);
    if (source == NULL || through == NULL || cap_type(source->cap) != CAP_ENDPOINT ||
        !cap_endpoint_get_can_receive(source->cap) || cap_type(through->cap) != CAP_REPLY)
        return false;
    endpoint = (struct endpoint *)cap_endpoint_get_address(source->cap);
    reply = (struct reply *)cap_reply_get_address(through->cap);
    caller = reply->thread;
    if (caller == NULL || caller->state != THREAD_BLOCKED_ON_REPLY || caller->fault.type != seL4_Fault_NullFault ||
        caller->sched_context != NULL || reply->sched_context != context || !will_wait(server, endpoint) ||
        !scheduler_may_hand_over_to(caller))
        return false;

    context->reply = reply->older;
    if (reply->older != NULL) {
        reply->older->newer = NULL;
        reply->older->sched_context = context;
    }
    *reply = (struct reply){.thread = server};
    caller->reply = NULL;
    caller->state = THREAD_RUNNING;
    server->reply = reply;
    server->state = THREAD_BLOCKED_ON_RECEIVE;
    server->blocked.endpoint = endpoint;
    server->rewind = true;
    tcb_queue_insert(&endpoint->queue, server);
    pass_context(server, caller);
    pass_message(server, caller, 0, info);
    scheduler_hand_over_to(caller);
    return true;
}
