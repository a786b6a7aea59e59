/* SPDX-License-Identifier: BSD-2-Clause */
/* Scheduling contexts: binding and lending them, and the operations that users make on them. */
#include "object/sched_context.h"

#include "api/assert.h"
#include "api/invocation.h"
#include "decode.h"
#include "ipc/transfer.h"
#include "object/notification.h"
#include "object/reply.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

/* ---- life -------------------------------------------------------------------------------------------------------------- */

void sched_context_init(struct sched_context *context, word_t size_bits)
{
    context->size_bits = (uint8_t)size_bits;
}

void sched_context_init_round_robin(struct sched_context *context, word_t size_bits, ticks_t budget)
{
    sched_context_init(context, size_bits);
    context->budget = budget;
    context->refill_max = (uint16_t)refill_capacity(size_bits);
    refill_reset(context, 0);
}

bool sched_context_is_released(const struct sched_context *context)
{
    return context->refill_max != 0 && refill_is_ready(context, scheduler.now) && refill_is_sufficient(context, 0);
}

void sched_context_bind_thread(struct sched_context *context, struct tcb *thread)
{
    context->thread = thread;
    thread->sched_context = context;
    scheduler_wake(thread);
}

void sched_context_detach_thread(struct sched_context *context)
{
    struct tcb *thread = context->thread;

    scheduler_dequeue(thread);
    thread->sched_context = NULL;
    context->thread = NULL;
}

void sched_context_donate(struct sched_context *context, struct tcb *to)
{
    kernel_assert(to->sched_context == NULL);
    if (context->thread != NULL)
        sched_context_detach_thread(context);
    context->thread = to;
    to->sched_context = context;
}

static void end_yield(struct sched_context *context)
{
    if (context->yield_from != NULL)
        sched_context_complete_yield(context->yield_from);
}

void sched_context_unbind_thread(struct sched_context *context)
{
    end_yield(context);
    sched_context_detach_thread(context);
}

void sched_context_unbind_notification(struct sched_context *context)
{
    context->notification->sched_context = NULL;
    context->notification = NULL;
}

/* Nobody has it any more, and nobody gets it back: the calls along which it was lent are answered without it. */
static void unbind(struct sched_context *context)
{
    if (context->thread != NULL)
        sched_context_unbind_thread(context);
    if (context->notification != NULL)
        sched_context_unbind_notification(context);
    if (context->reply != NULL)
        context->reply->sched_context = NULL;
    context->reply = NULL;
}

void sched_context_destroy(struct sched_context *context)
{
    end_yield(context);
    unbind(context);
    scheduler_forget_context(context);
}

/* ---- consumed time, and giving way --------------------------------------------------------------------------------------- */

/* Microseconds used since this was last asked. */
static uint64_t take_consumed(struct sched_context *context)
{
    uint64_t consumed;

    if (context == scheduler.context)
        scheduler_commit_time();
    consumed = timer_ticks_to_us(context->consumed);
    context->consumed = 0;
    return consumed;
}

void sched_context_cancel_yield(struct tcb *yielder)
{
    yielder->yield_to->yield_from = NULL;
    yielder->yield_to = NULL;
}

void sched_context_complete_yield(struct tcb *yielder)
{
    struct sched_context_yield_to_result result = {.consumed = take_consumed(yielder->yield_to)};
    word_t words[seL4_FastMessageRegisters];
    word_t count = message_write(yielder, words, sched_context_yield_to_pack(&result, words));

    message_set_received(yielder, 0, seL4_MessageInfo_new(0, 0, 0, count));
    sched_context_cancel_yield(yielder);
}

/* ---- operations ---------------------------------------------------------------------------------------------------------- */

static struct sched_context *invoked(const struct invocation *call)
{
    return (struct sched_context *)cap_sched_context_get_address(call->cap);
}

static seL4_Error bind_to_thread(struct invocation *call, struct sched_context *context, struct tcb *thread)
{
    if (thread->sched_context != NULL || (thread->state > THREAD_RUNNING && !sched_context_is_released(context)))
        return invocation_illegal_operation(call);
    sched_context_bind_thread(context, thread);
    return seL4_NoError;
}

static seL4_Error bind_to_notification(struct invocation *call, struct sched_context *context,
                                       struct notification *notification)
{
    if (notification->sched_context != NULL)
        return invocation_illegal_operation(call);
    context->notification = notification;
    notification->sched_context = context;
    return seL4_NoError;
}

seL4_Error sched_context_bind(struct invocation *call, const struct sched_context_bind_args *args)
{
    struct sched_context *context = invoked(call);
    struct cap cap = args->cap->cap;

    if (cap_type(cap) != CAP_TCB && cap_type(cap) != CAP_NOTIFICATION)
        return invocation_invalid_capability(call, SCHED_CONTEXT_BIND_CAP_CAP);
    if (context->thread != NULL || context->notification != NULL)
        return invocation_illegal_operation(call);
    return cap_type(cap) == CAP_TCB
               ? bind_to_thread(call, context, (struct tcb *)cap_tcb_get_address(cap))
               : bind_to_notification(call, context, (struct notification *)cap_notification_get_address(cap));
}

/* Nobody stops itself by losing its own context in the middle of a call that it would have to be told the end of. */
static bool is_callers_own(const struct invocation *call, const struct sched_context *context)
{
    return context->thread != NULL && context->thread == call->caller;
}

seL4_Error sched_context_unbind(struct invocation *call)
{
    struct sched_context *context = invoked(call);

    if (is_callers_own(call, context))
        return invocation_illegal_operation(call);
    unbind(context);
    return seL4_NoError;
}

seL4_Error sched_context_unbind_object(struct invocation *call, const struct sched_context_unbind_object_args *args)
{
    struct sched_context *context = invoked(call);
    struct cap cap = args->cap->cap;

    switch (cap_type(cap)) {
    case CAP_TCB:
        if (context->thread != (struct tcb *)cap_tcb_get_address(cap) || is_callers_own(call, context))
            return invocation_illegal_operation(call);
        sched_context_unbind_thread(context);
        return seL4_NoError;
    case CAP_NOTIFICATION:
        if (context->notification != (struct notification *)cap_notification_get_address(cap))
            return invocation_illegal_operation(call);
        sched_context_unbind_notification(context);
        return seL4_NoError;
    default: return invocation_invalid_capability(call, SCHED_CONTEXT_UNBIND_OBJECT_CAP_CAP);
    }
}

seL4_Error sched_context_consumed(struct invocation *call, struct sched_context_consumed_result *result)
{
    result->consumed = take_consumed(invoked(call));
    return seL4_NoError;
}

seL4_Error sched_context_yield_to(struct invocation *call, struct sched_context_yield_to_result *result)
{
    struct sched_context *context = invoked(call);
    struct tcb *caller = call->caller;
    struct tcb *target = context->thread;

    if (target == NULL || target == caller || target->priority > caller->mcp || caller->yield_to != NULL)
        return invocation_illegal_operation(call);
    end_yield(context); /* the later yielder is the one that waits */
    if (target->in_ready_queue && target->priority >= caller->priority && scheduler_is_in_domain(target)) {
        if (call->wants_reply) {
            caller->yield_to = context;
            context->yield_from = caller;
            call->replied = true; /* when the caller runs again */
        }
        scheduler_give_way_to(target);
        return seL4_NoError;
    }
    if (target->in_ready_queue) { /* cannot run before the caller, but then before its equals */
        ready_queue_remove(target);
        ready_queue_prepend(target);
    }
    result->consumed = take_consumed(context);
    return seL4_NoError;
}
