/* SPDX-License-Identifier: BSD-2-Clause */
/* Reply objects and the call chain: see reply.h. */
#include "object/reply.h"

#include "api/assert.h"
#include "object/sched_context.h"
#include "sched/scheduler.h"

void reply_push(struct tcb *caller, struct tcb *callee, struct reply *reply, bool can_donate)
{
    struct sched_context *context = caller->sched_context;

    kernel_assert(reply->thread == NULL && reply->older == NULL && reply->newer == NULL);
    reply->thread = caller;
    caller->reply = reply;
    caller->state = THREAD_BLOCKED_ON_REPLY;
    caller->rewind = caller->fault.type == seL4_Fault_NullFault;
    if (!can_donate || context == NULL || callee->sched_context != NULL)
        return;
    reply->older = context->reply;
    if (reply->older != NULL) {
        reply->older->newer = reply;
        reply->older->sched_context = NULL;
    }
    reply->sched_context = context;
    context->reply = reply;
    sched_context_donate(context, callee);
}

/* Takes the reply out of its chain; the context, if it was the newest, then points to the next older one. */
static void unlink(struct reply *reply)
{
    if (reply->older != NULL)
        reply->older->newer = reply->newer;
    if (reply->newer != NULL)
        reply->newer->older = reply->older;
    if (reply->sched_context != NULL) {
        reply->sched_context->reply = reply->older;
        if (reply->older != NULL)
            reply->older->sched_context = reply->sched_context;
    }
    reply->older = reply->newer = NULL;
    reply->sched_context = NULL;
}

void reply_pop(struct reply *reply, struct tcb *thread)
{
    struct sched_context *context = reply->sched_context;

    unlink(reply);
    reply->thread = NULL;
    thread->reply = NULL;
    if (context != NULL && thread->sched_context == NULL)
        sched_context_donate(context, thread);
}

void reply_remove_thread(struct tcb *thread)
{
    struct reply *reply = thread->reply;

    unlink(reply);
    reply->thread = NULL;
    thread->reply = NULL;
}

void reply_destroy(struct reply *reply)
{
    struct tcb *thread = reply->thread;

    if (thread == NULL)
        return;
    if (thread->state == THREAD_BLOCKED_ON_REPLY) {
        reply_pop(reply, thread); /* what it lent comes back to it, but it stays stopped */
        thread->fault.type = seL4_Fault_NullFault;
        thread->state = THREAD_INACTIVE;
        if (thread->rewind)
            context_rewind_syscall(&thread->context);
        thread->rewind = false;
    } else {
        reply->thread = NULL;
        thread->reply = NULL;
    }
}
