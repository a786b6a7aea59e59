/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads: their life, and the operations that users make on them. */
#include "object/tcb.h"

#include "api/assert.h"
#include "api/invocation.h"
#include "decode.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"
#include "object/reply.h"
#include "object/sched_context.h"
#include "sched/scheduler.h"

/* ---- life ---------------------------------------------------------------------------------------------------------- */

void tcb_init(struct tcb *tcb)
{
    context_init(&tcb->context);
    tcb->state = THREAD_INACTIVE;
    tcb->regime = scheduler.regime & ~(word_t)REGIME_TAGS;
}

seL4_IPCBuffer *tcb_ipc_buffer(const struct tcb *tcb)
{
    struct cap frame = tcb->slots[TCB_IPC_BUFFER].cap;

    return cap_type(frame) == CAP_FRAME ? frame_ipc_buffer(frame, tcb->ipc_buffer_address) : NULL;
}

void thread_cancel_ipc(struct tcb *tcb)
{
    switch (tcb->state) {
    case THREAD_BLOCKED_ON_RECEIVE:
        if (tcb->reply != NULL) /* offered for the caller to come */
            tcb->reply->thread = NULL;
        tcb->reply = NULL;
        tcb_queue_remove(tcb_blocked_queue(tcb), tcb);
        break;
    case THREAD_BLOCKED_ON_SEND:
        endpoint_sender_leaves(tcb);
        tcb_queue_remove(tcb_blocked_queue(tcb), tcb);
        break;
    case THREAD_BLOCKED_ON_NOTIFICATION: tcb_queue_remove(tcb_blocked_queue(tcb), tcb); break;
    case THREAD_BLOCKED_ON_REPLY: reply_remove_thread(tcb); break;
    case THREAD_INACTIVE:
    case THREAD_RUNNING: return;
    }
    tcb->fault.type = seL4_Fault_NullFault;
    if (tcb->rewind)
        context_rewind_syscall(&tcb->context);
    tcb->rewind = false;
    tcb->state = THREAD_INACTIVE;
}

void thread_suspend(struct tcb *tcb)
{
    thread_cancel_ipc(tcb);
    if (tcb->yield_to != NULL)
        sched_context_cancel_yield(tcb);
    tcb->state = THREAD_INACTIVE;
    scheduler_dequeue(tcb);
}

void thread_restart(struct tcb *tcb)
{
    if (tcb->state == THREAD_RUNNING)
        return;
    thread_cancel_ipc(tcb);
    tcb->fault.type = seL4_Fault_NullFault;
    tcb->state = THREAD_RUNNING;
    scheduler_wake(tcb);
}

void tcb_destroy(struct tcb *tcb)
{
    thread_suspend(tcb);
    if (tcb->bound_notification != NULL)
        notification_unbind(tcb->bound_notification);
    if (tcb->sched_context != NULL) {
        if (tcb->sched_context->yield_from != NULL)
            sched_context_complete_yield(tcb->sched_context->yield_from);
        sched_context_unbind_thread(tcb->sched_context);
    }
    if (scheduler.running == tcb)
        scheduler.running = NULL;
    fpu_forget(tcb);
}

/* ---- registers ----------------------------------------------------------------------------------------------------- */

static bool is_caller(const struct invocation *call, const struct tcb *tcb)
{
    return call->caller == tcb;
}

static struct tcb *invoked(const struct invocation *call)
{
    return (struct tcb *)cap_tcb_get_address(call->cap);
}

static void write_register(struct tcb *tcb, word_t position, word_t value)
{
    word_t reg = user_context_registers[position];

    context_write(&tcb->context, reg, value);
    tcb->progress = 0; /* it may be another call that comes now */
    if (reg == REGISTER_PC)
        tcb->rewind = false; /* the program counter given is where the thread shall go on */
}

seL4_Error tcb_read_registers(struct invocation *call, const struct tcb_read_registers_args *args,
                              struct tcb_read_registers_result *result)
{
    struct tcb *tcb = invoked(call);
    word_t *words = (word_t *)&result->regs;

    if (args->count < 1 || args->count > ARRAY_SIZE(user_context_registers))
        return invocation_range_error(call, 1, ARRAY_SIZE(user_context_registers));
    if (is_caller(call, tcb))
        return invocation_illegal_operation(call);
    if (args->suspend_source)
        thread_suspend(tcb);
    for (word_t i = 0; i < ARRAY_SIZE(user_context_registers); i++)
        words[i] = tcb->context.registers[user_context_registers[i]];
    call->reply_limit = args->count;
    return seL4_NoError;
}

seL4_Error tcb_write_registers(struct invocation *call, const struct tcb_write_registers_args *args)
{
    struct tcb *tcb = invoked(call);
    word_t count = args->count < ARRAY_SIZE(user_context_registers) ? args->count : ARRAY_SIZE(user_context_registers);

    if (call->length - args->regs_word < args->count)
        return invocation_truncated(call);
    if (is_caller(call, tcb))
        return invocation_illegal_operation(call);
    if (args->resume_target)
        thread_restart(tcb);
    for (word_t i = 0; i < count; i++)
        write_register(tcb, i, invocation_word(call, args->regs_word + i));
    return seL4_NoError;
}

static void copy_registers(struct tcb *to, const struct tcb *from, word_t first, word_t end)
{
    for (word_t i = first; i < end; i++)
        write_register(to, i, from->context.registers[user_context_registers[i]]);
}

seL4_Error tcb_copy_registers(struct invocation *call, const struct tcb_copy_registers_args *args)
{
    struct tcb *to = invoked(call), *from;

    if (cap_type(args->source->cap) != CAP_TCB)
        return invocation_invalid_capability(call, TCB_COPY_REGISTERS_SOURCE_CAP);
    if (is_caller(call, to))
        return invocation_illegal_operation(call);
    from = (struct tcb *)cap_tcb_get_address(args->source->cap);
    if (args->suspend_source)
        thread_suspend(from);
    if (args->resume_target)
        thread_restart(to);
    if (args->transfer_frame)
        copy_registers(to, from, 0, stele_UserContextFrameWords);
    if (args->transfer_integer)
        copy_registers(to, from, stele_UserContextFrameWords, ARRAY_SIZE(user_context_registers));
    return seL4_NoError;
}

seL4_Error tcb_set_tls_base(struct invocation *call, const struct tcb_set_tls_base_args *args)
{
    context_set_tls(&invoked(call)->context, args->tls_base);
    return seL4_NoError;
}

seL4_Error tcb_set_flags(struct invocation *call, const struct tcb_set_flags_args *args,
                         struct tcb_set_flags_result *result)
{
    struct tcb *tcb = invoked(call);

    tcb->flags = ((tcb->flags & ~args->clear) | args->set) & seL4_TCBFlag_MASK;
    if (tcb->flags & seL4_TCBFlag_fpuDisabled)
        fpu_release(tcb);
    result->flags = tcb->flags;
    return seL4_NoError;
}

/* ---- running ------------------------------------------------------------------------------------------------------- */

seL4_Error tcb_suspend(struct invocation *call)
{
    thread_suspend(invoked(call));
    return seL4_NoError;
}

seL4_Error tcb_resume(struct invocation *call)
{
    thread_restart(invoked(call));
    return seL4_NoError;
}

/* Does the authority capability allow this priority? */
static seL4_Error check_priority(struct invocation *call, struct slot *authority, word_t priority)
{
    const struct tcb *tcb;

    if (cap_type(authority->cap) != CAP_TCB)
        return invocation_invalid_capability(call, TCB_SET_PRIORITY_AUTHORITY_CAP);
    tcb = (struct tcb *)cap_tcb_get_address(authority->cap);
    return priority > tcb->mcp ? invocation_range_error(call, seL4_MinPrio, tcb->mcp) : seL4_NoError;
}

seL4_Error tcb_set_priority(struct invocation *call, const struct tcb_set_priority_args *args)
{
    seL4_Error error = check_priority(call, args->authority, args->priority);

    if (error == seL4_NoError)
        scheduler_set_priority(invoked(call), args->priority);
    return error;
}

seL4_Error tcb_set_mc_priority(struct invocation *call, const struct tcb_set_mc_priority_args *args)
{
    seL4_Error error = check_priority(call, args->authority, args->mcp);

    if (error == seL4_NoError)
        invoked(call)->mcp = args->mcp;
    return error;
}

/* ---- capabilities that a thread holds ---------------------------------------------------------------------------------- */

/* A capability on its way into one of the thread's slots. */
struct install {
    enum tcb_slot where;
    struct slot *source;
    struct cap cap; /* null: the slot is only emptied */
};

/* Empties the slot, which may take several tries, and copies the capability there. The deletion may take the source or
 * the invoked capability, and so the thread, with it: then there is nothing more to do. */
static seL4_Error install(struct invocation *call, const struct install *install)
{
    struct slot *slot = &invoked(call)->slots[install->where];
    seL4_Error error = slot_delete(slot);

    if (error == seL4_NoError && cap_type(install->cap) != CAP_NULL && !slot_is_empty(install->source) &&
        cap_type(call->slot->cap) == CAP_TCB)
        slot_insert_derived(slot, install->cap, install->source);
    if (install->where == TCB_VSPACE && invoked(call) == scheduler.running)
        vspace_activate(scheduler.running);
    return error;
}

static seL4_Error prepare_cspace(struct invocation *call, struct slot *root, word_t data, struct install *install)
{
    struct cap cap = root->cap;

    if (data != 0 && cap_type(cap) == CAP_CNODE)
        cap = cap_with_data(cap, data, false);
    if (cap_type(cap) != CAP_CNODE)
        return invocation_illegal_operation(call);
    *install = (struct install){TCB_CSPACE, root, cap};
    return seL4_NoError;
}

static seL4_Error prepare_vspace(struct invocation *call, struct slot *root, struct install *install)
{
    struct cap cap;

    if (!vspace_is_usable(root->cap) || cap_derive(root, root->cap, &cap) != seL4_NoError)
        return invocation_illegal_operation(call);
    *install = (struct install){TCB_VSPACE, root, cap};
    return seL4_NoError;
}

static seL4_Error prepare_buffer(struct invocation *call, struct slot *frame, word_t address, struct install *install)
{
    struct cap cap = cap_null_new();
    seL4_Error error;

    if (address != 0) {
        error = frame_check_ipc_buffer(call, frame->cap, address);
        if (error == seL4_NoError)
            error = cap_derive(frame, frame->cap, &cap);
        if (error != seL4_NoError)
            return error;
    }
    *install = (struct install){TCB_IPC_BUFFER, frame, cap};
    return seL4_NoError;
}

/* Fault handlers get messages that can be answered; no capability means no handler. */
static seL4_Error prepare_handler(struct invocation *call, struct slot *handler, enum tcb_slot where, word_t position,
                                  struct install *install)
{
    struct cap cap = handler->cap;
    bool usable =
        cap_type(cap) == CAP_NULL || (cap_type(cap) == CAP_ENDPOINT && cap_endpoint_get_can_send(cap) &&
                                      (cap_endpoint_get_can_grant(cap) || cap_endpoint_get_can_grant_reply(cap)));

    if (!usable)
        return invocation_invalid_capability(call, position);
    *install = (struct install){where, handler, cap};
    return seL4_NoError;
}

static seL4_Error install_all(struct invocation *call, const struct install *installs, word_t count)
{
    seL4_Error error = seL4_NoError;

    for (word_t i = 0; i < count && error == seL4_NoError; i++)
        error = install(call, &installs[i]);
    return error;
}

seL4_Error tcb_configure(struct invocation *call, const struct tcb_configure_args *args)
{
    struct install installs[3];
    struct tcb *tcb = invoked(call);
    seL4_Error error;

    if ((error = prepare_buffer(call, args->buffer_frame, args->buffer, &installs[2])) != seL4_NoError ||
        (error = prepare_cspace(call, args->cspace_root, args->cspace_root_data, &installs[0])) != seL4_NoError ||
        (error = prepare_vspace(call, args->vspace_root, &installs[1])) != seL4_NoError)
        return error;
    error = install_all(call, installs, ARRAY_SIZE(installs));
    if (error == seL4_NoError)
        tcb->ipc_buffer_address = args->buffer;
    return error;
}

seL4_Error tcb_set_space(struct invocation *call, const struct tcb_set_space_args *args)
{
    struct install installs[3];
    seL4_Error error;

    if ((error = prepare_handler(call, args->fault_ep, TCB_FAULT_ENDPOINT, TCB_SET_SPACE_FAULT_EP_CAP, &installs[2])) !=
            seL4_NoError ||
        (error = prepare_cspace(call, args->cspace_root, args->cspace_root_data, &installs[0])) != seL4_NoError ||
        (error = prepare_vspace(call, args->vspace_root, &installs[1])) != seL4_NoError)
        return error;
    return install_all(call, installs, ARRAY_SIZE(installs));
}

seL4_Error tcb_set_ipc_buffer(struct invocation *call, const struct tcb_set_ipc_buffer_args *args)
{
    struct install buffer;
    struct tcb *tcb = invoked(call);
    seL4_Error error = prepare_buffer(call, args->buffer_frame, args->buffer, &buffer);

    if (error == seL4_NoError)
        error = install(call, &buffer);
    if (error == seL4_NoError)
        tcb->ipc_buffer_address = args->buffer;
    return error;
}

seL4_Error tcb_set_timeout_endpoint(struct invocation *call, const struct tcb_set_timeout_endpoint_args *args)
{
    struct install handler;
    seL4_Error error = prepare_handler(call, args->timeout_fault_ep, TCB_TIMEOUT_ENDPOINT,
                                       TCB_SET_TIMEOUT_ENDPOINT_TIMEOUT_FAULT_EP_CAP, &handler);

    return error != seL4_NoError ? error : install(call, &handler);
}

/* Can the thread take this scheduling context, or (null capability) give up its own? */
static seL4_Error check_sched_context(struct invocation *call, struct tcb *tcb, struct cap cap)
{
    const struct sched_context *context;

    if (cap_type(cap) == CAP_NULL)
        return is_caller(call, tcb) ? invocation_illegal_operation(call) : seL4_NoError;
    if (cap_type(cap) != CAP_SCHED_CONTEXT)
        return invocation_invalid_capability(call, TCB_SET_SCHED_PARAMS_SCHED_CONTEXT_CAP);
    context = (struct sched_context *)cap_sched_context_get_address(cap);
    if (tcb->sched_context == context)
        return seL4_NoError;
    if (tcb->sched_context != NULL || context->thread != NULL ||
        (tcb->state > THREAD_RUNNING && !sched_context_is_released(context)))
        return invocation_illegal_operation(call);
    return seL4_NoError;
}

seL4_Error tcb_set_sched_params(struct invocation *call, const struct tcb_set_sched_params_args *args)
{
    struct tcb *tcb = invoked(call);
    struct cap cap = args->sched_context->cap;
    struct install handler;
    seL4_Error error;

    if ((error = check_priority(call, args->authority, args->mcp)) != seL4_NoError ||
        (error = check_priority(call, args->authority, args->priority)) != seL4_NoError ||
        (error = check_sched_context(call, tcb, cap)) != seL4_NoError ||
        (error = prepare_handler(call, args->fault_ep, TCB_FAULT_ENDPOINT, TCB_SET_SCHED_PARAMS_FAULT_EP_CAP,
                                 &handler)) != seL4_NoError ||
        (error = install(call, &handler)) != seL4_NoError)
        return error;
    tcb->mcp = args->mcp;
    scheduler_set_priority(tcb, args->priority);
    if (cap_type(cap) == CAP_NULL) {
        if (tcb->sched_context != NULL)
            sched_context_unbind_thread(tcb->sched_context);
    } else if (tcb->sched_context == NULL) {
        sched_context_bind_thread((struct sched_context *)cap_sched_context_get_address(cap), tcb);
    }
    return seL4_NoError;
}

/* ---- bound notification ------------------------------------------------------------------------------------------------ */

seL4_Error tcb_bind_notification(struct invocation *call, const struct tcb_bind_notification_args *args)
{
    struct tcb *tcb = invoked(call);
    struct cap cap = args->notification->cap;
    struct notification *notification;

    if (cap_type(cap) != CAP_NOTIFICATION)
        return invocation_invalid_capability(call, TCB_BIND_NOTIFICATION_NOTIFICATION_CAP);
    notification = (struct notification *)cap_notification_get_address(cap);
    if (tcb->bound_notification != NULL || !cap_notification_get_can_receive(cap) ||
        notification->bound_thread != NULL || notification->queue.head != NULL)
        return invocation_illegal_operation(call);
    notification_bind(notification, tcb);
    return seL4_NoError;
}

seL4_Error tcb_unbind_notification(struct invocation *call)
{
    struct tcb *tcb = invoked(call);

    if (tcb->bound_notification == NULL)
        return invocation_illegal_operation(call);
    notification_unbind(tcb->bound_notification);
    return seL4_NoError;
}
