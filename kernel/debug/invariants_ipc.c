/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of reply objects and of the bindings of scheduling contexts. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "object/notification.h"
#include "object/reply.h"
#include "object/sched_context.h"

/* ---- reply objects --------------------------------------------------------------------------------------------------------- */

static bool needs_reply(const struct tcb *thread)
{
    return thread->state == THREAD_BLOCKED_ON_REPLY;
}

static bool may_have_reply(const struct tcb *thread)
{
    return needs_reply(thread) || thread->state == THREAD_BLOCKED_ON_RECEIVE;
}

/* Reply objects and threads agree on who waits in which: for an answer, or for a caller to come. */
static bool replies_agree_with_threads(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        if (thread->reply == NULL ? needs_reply(thread) : !may_have_reply(thread))
            return invariant_broken(violation, "the state says otherwise", thread, thread->state);
        if (thread->reply != NULL && (!census_has(CAP_REPLY, thread->reply) || thread->reply->thread != thread))
            return invariant_broken(violation, "the reply object says otherwise", thread, (word_t)thread->reply);
    }
    FOR_EACH_OBJECT (CAP_REPLY, i) {
        const struct reply *reply = census_object(i);

        if (reply->thread != NULL && (!census_has(CAP_TCB, reply->thread) || reply->thread->reply != reply))
            return invariant_broken(violation, "the thread says otherwise", reply, (word_t)reply->thread);
    }
    return true;
}

static bool is_linked(const struct reply *reply)
{
    return reply->older != NULL || reply->newer != NULL || reply->sched_context != NULL;
}

/* Replies in a chain link to each other both ways, and in each a caller waits for its answer. */
static bool reply_chains_are_linked_both_ways(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_REPLY, i) {
        const struct reply *reply = census_object(i);

        if (is_linked(reply) && (reply->thread == NULL || !needs_reply(reply->thread)))
            return invariant_broken(violation, "nobody waits in a linked reply object", reply, (word_t)reply->thread);
        if (reply->older != NULL && (!census_has(CAP_REPLY, reply->older) || reply->older->newer != reply))
            return invariant_broken(violation, "the older one does not link back", reply, (word_t)reply->older);
        if (reply->newer != NULL && (!census_has(CAP_REPLY, reply->newer) || reply->newer->older != reply))
            return invariant_broken(violation, "the newer one does not link back", reply, (word_t)reply->newer);
    }
    return true;
}

/* Every reply is reached from the newest of its chain: there are no cycles. */
static bool reply_chains_end(struct invariant_violation *violation)
{
    word_t count = 0;

    FOR_EACH_OBJECT (CAP_REPLY, i) {
        const struct reply *newest = census_object(i);

        for (const struct reply *reply = newest->newer == NULL ? newest : NULL; reply != NULL; reply = reply->older)
            count++;
    }
    return count == census.count_of_type[CAP_REPLY] ||
           invariant_broken(violation, "a cycle", NULL, census.count_of_type[CAP_REPLY] - count);
}

/* The newest reply of a chain, and only that, names the scheduling context that was lent along it, which names it. */
static bool newest_replies_hold_the_context(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_REPLY, i) {
        const struct reply *reply = census_object(i);
        const struct sched_context *context = reply->sched_context;

        if (context == NULL)
            continue;
        if (reply->newer != NULL)
            return invariant_broken(violation, "one that is not the newest", reply, (word_t)reply->newer);
        if (!census_has(CAP_SCHED_CONTEXT, context) || context->reply != reply)
            return invariant_broken(violation, "the context says otherwise", reply, (word_t)context);
    }
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);

        if (context->reply != NULL &&
            (!census_has(CAP_REPLY, context->reply) || context->reply->sched_context != context))
            return invariant_broken(violation, "the reply says otherwise", context, (word_t)context->reply);
    }
    return true;
}

/* ---- bindings of scheduling contexts ------------------------------------------------------------------------------------------ */

/* A thread and the scheduling context that it has name each other. */
static bool contexts_agree_with_threads(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);
        const struct sched_context *context = thread->sched_context;

        if (context != NULL && (!census_has(CAP_SCHED_CONTEXT, context) || context->thread != thread))
            return invariant_broken(violation, "the context says otherwise", thread, (word_t)context);
    }
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);

        if (context->thread != NULL &&
            (!census_has(CAP_TCB, context->thread) || context->thread->sched_context != context))
            return invariant_broken(violation, "the thread says otherwise", context, (word_t)context->thread);
    }
    return true;
}

/* A notification and the scheduling context that it lends name each other. */
static bool contexts_agree_with_notifications(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_NOTIFICATION, i) {
        const struct notification *notification = census_object(i);
        const struct sched_context *context = notification->sched_context;

        if (context != NULL && (!census_has(CAP_SCHED_CONTEXT, context) || context->notification != notification))
            return invariant_broken(violation, "the context says otherwise", notification, (word_t)context);
    }
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);
        const struct notification *notification = context->notification;

        if (notification != NULL &&
            (!census_has(CAP_NOTIFICATION, notification) || notification->sched_context != context))
            return invariant_broken(violation, "the notification says otherwise", context, (word_t)notification);
    }
    return true;
}

/* A thread that gave way with YieldTo and the context that it waits to hear of name each other. */
static bool yields_agree(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);
        const struct sched_context *context = thread->yield_to;

        if (context == NULL)
            continue;
        if (!census_has(CAP_SCHED_CONTEXT, context) || context->yield_from != thread)
            return invariant_broken(violation, "the context says otherwise", thread, (word_t)context);
        if (thread->state != THREAD_RUNNING)
            return invariant_broken(violation, "a thread waits for more than its turn", thread, thread->state);
    }
    FOR_EACH_OBJECT (CAP_SCHED_CONTEXT, i) {
        const struct sched_context *context = census_object(i);
        const struct tcb *yielder = context->yield_from;

        if (yielder != NULL && (!census_has(CAP_TCB, yielder) || yielder->yield_to != context))
            return invariant_broken(violation, "the thread says otherwise", context, (word_t)yielder);
    }
    return true;
}

const struct invariant ipc_invariants[] = {
    {"replies_agree_with_threads", replies_agree_with_threads},
    {"reply_chains_are_linked_both_ways", reply_chains_are_linked_both_ways},
    {"reply_chains_end", reply_chains_end},
    {"newest_replies_hold_the_context", newest_replies_hold_the_context},
    {"contexts_agree_with_threads", contexts_agree_with_threads},
    {"contexts_agree_with_notifications", contexts_agree_with_notifications},
    {"yields_agree", yields_agree},
    {NULL, NULL},
};
