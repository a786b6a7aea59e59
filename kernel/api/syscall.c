/* SPDX-License-Identifier: BSD-2-Clause */
/* The ways into the kernel: system calls, interrupts and faults of the current thread. */
#include "api/debug_syscall.h"
#include "api/entry.h"
#include "api/fault.h"
#include "api/invocation.h"
#include "decode.h"
#include "ipc/fast_path.h"
#include "ipc/transfer.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"
#include "object/reply.h"
#include "sched/scheduler.h"

/* How a system call sends. */
struct send_mode {
    bool blocking; /* waits for a receiver, and faults on a bad address */
    bool is_call;
    bool can_donate;
};

/* ---- sending: messages, signals, replies, operations on objects ------------------------------------------------------- */

static void reply_to_error(struct invocation *call, seL4_Error error)
{
    word_t length = message_write(call->caller, call->details, call->detail_count);

    message_set_received(call->caller, 0, seL4_MessageInfo_new(error, 0, 0, length));
}

/* Answers the caller, or prepares it to make the call again. */
static void finish_invocation(struct invocation *call, seL4_Error error)
{
    struct tcb *caller = call->caller;

    if (caller->state != THREAD_RUNNING && caller != scheduler.current)
        return; /* it destroyed or stopped itself */
    if (error == stele_Preempted)
        context_rewind_syscall(&caller->context);
    else if (call->wants_reply && error != seL4_NoError)
        reply_to_error(call, error);
    else if (call->wants_reply && !call->replied)
        message_set_received(caller, 0, seL4_MessageInfo_new(0, 0, 0, 0));
}

static seL4_Error invoke_sgi_signal(struct cap cap)
{
    sgi_send(cap_sgi_signal_get_irq(cap), cap_sgi_signal_get_target(cap));
    return seL4_NoError;
}

static seL4_Error decode_invocation(struct invocation *call)
{
    switch (cap_type(call->cap)) {
    case CAP_UNTYPED: return decode_untyped(call);
    case CAP_CNODE: return decode_cnode(call);
    case CAP_TCB: return decode_tcb(call);
    case CAP_SCHED_CONTEXT: return decode_sched_context(call);
    case CAP_SCHED_CONTROL: return decode_sched_control(call);
    case CAP_IRQ_CONTROL: return decode_irq_control(call);
    case CAP_IRQ_HANDLER: return decode_irq_handler(call);
    case CAP_DOMAIN: return decode_domain_set(call);
    case CAP_ASID_CONTROL: return decode_asid_control(call);
    case CAP_ASID_POOL: return decode_asid_pool(call);
    case CAP_FRAME: return decode_page(call);
    case CAP_PAGE_TABLE: return decode_page_table(call);
    case CAP_VSPACE: return decode_vspace(call);
    case CAP_SMC: return decode_smc(call);
    case CAP_SGI_SIGNAL: return invoke_sgi_signal(call->cap);
    default: /* nothing, or a capability on its way out */ return invocation_invalid_capability(call, 0);
    }
}

static void reply_through(struct tcb *thread, struct cap cap, const struct extra_caps *caps)
{
    struct reply *reply = (struct reply *)cap_reply_get_address(cap);
    struct tcb *caller = reply->thread;

    if (caller == NULL || caller->state != THREAD_BLOCKED_ON_REPLY)
        return;
    reply_pop(reply, caller);
    caller->state = THREAD_RUNNING;
    if (caller->fault.type == seL4_Fault_NullFault)
        message_transfer(thread, caller, NULL, 0, cap_reply_get_can_grant(cap), caps);
    else if (!fault_take_reply(caller, thread))
        caller->state = THREAD_INACTIVE;
    if (caller->state == THREAD_RUNNING)
        scheduler_wake(caller);
}

/* Sends to whatever the capability names. Returns an error for those that answer at once. */
static seL4_Error send_to_cap(struct invocation *call, struct send_mode mode, const struct extra_caps *caps)
{
    struct cap cap = call->cap;

    switch (cap_type(cap)) {
    case CAP_ENDPOINT:
        if (!cap_endpoint_get_can_send(cap))
            return invocation_invalid_capability(call, 0);
        call->replied = true; /* by the receiver, if at all */
        endpoint_send(call->caller, (struct endpoint *)cap_endpoint_get_address(cap),
                      (struct send){.badge = cap_endpoint_get_badge(cap),
                                    .blocking = mode.blocking,
                                    .is_call = mode.is_call,
                                    .can_grant = cap_endpoint_get_can_grant(cap),
                                    .can_grant_reply = cap_endpoint_get_can_grant_reply(cap),
                                    .can_donate = mode.can_donate,
                                    .caps = caps});
        return seL4_NoError;
    case CAP_NOTIFICATION:
        if (!cap_notification_get_can_send(cap))
            return invocation_invalid_capability(call, 0);
        notification_signal((struct notification *)cap_notification_get_address(cap), cap_notification_get_badge(cap));
        return seL4_NoError;
    case CAP_REPLY: reply_through(call->caller, cap, caps); return seL4_NoError;
    default: return decode_invocation(call);
    }
}

/* Returns whether the system call may go on with its second half. */
static bool send(struct tcb *thread, word_t address, struct send_mode mode)
{
    seL4_MessageInfo_t info = message_info(thread);
    struct invocation call = {.caller = thread, .wants_reply = mode.is_call};
    const seL4_IPCBuffer *buffer;
    struct extra_caps caps;
    struct lookup_failure why;
    seL4_Error error;

    call.slot = cspace_lookup(thread, address, &why);
    if (call.slot == NULL || !message_lookup_caps(thread, info, &caps, &address, &why)) {
        if (mode.blocking)
            fault_raise_cap(thread, address, false, &why);
        return thread->state == THREAD_RUNNING;
    }
    buffer = tcb_ipc_buffer(thread);
    call.cap = call.slot->cap;
    call.label = seL4_MessageInfo_get_label(info);
    call.length = seL4_MessageInfo_get_length(info);
    if (buffer == NULL && call.length > seL4_FastMessageRegisters)
        call.length = seL4_FastMessageRegisters;
    call.buffer = buffer == NULL ? NULL : buffer->msg;
    call.cap_count = caps.count;
    for (word_t i = 0; i < caps.count; i++)
        call.caps[i] = caps.slots[i];

    error = send_to_cap(&call, mode, &caps);
    finish_invocation(&call, error);
    return error != stele_Preempted && thread->state == THREAD_RUNNING;
}

/* ---- receiving ----------------------------------------------------------------------------------------------------------- */

static const struct lookup_failure MISSING = {.kind = seL4_MissingCapability};

/* The reply object that a register names; NULL, and a fault, if it names none. */
static struct slot *reply_slot(struct tcb *thread, word_t address)
{
    struct lookup_failure why;
    struct slot *slot = cspace_lookup(thread, address, &why);

    if (slot != NULL && cap_type(slot->cap) == CAP_REPLY)
        return slot;
    fault_raise_cap(thread, address, true, slot == NULL ? &why : &MISSING);
    return NULL;
}

static void receive_from_endpoint(struct tcb *thread, struct cap cap, bool blocking, word_t reply_register)
{
    struct endpoint *endpoint = (struct endpoint *)cap_endpoint_get_address(cap);
    struct slot *reply;

    if (reply_register == REGISTER_NONE) {
        endpoint_receive(thread, endpoint, blocking, NULL);
        return;
    }
    reply = reply_slot(thread, thread->context.registers[reply_register]);
    if (reply != NULL)
        endpoint_receive(thread, endpoint, blocking, (struct reply *)cap_reply_get_address(reply->cap));
}

static bool may_wait_for(const struct tcb *thread, struct cap cap)
{
    const struct notification *notification = (struct notification *)cap_notification_get_address(cap);

    return cap_notification_get_can_receive(cap) &&
           (notification->bound_thread == NULL || notification->bound_thread == thread);
}

/* Waits for what the source register names; the reply register names a reply object, unless it is REGISTER_NONE. */
static void receive(struct tcb *thread, word_t source_register, bool blocking, word_t reply_register)
{
    word_t address = thread->context.registers[source_register];
    struct lookup_failure why;
    struct slot *slot = cspace_lookup(thread, address, &why);

    if (slot == NULL)
        fault_raise_cap(thread, address, true, &why);
    else if (cap_type(slot->cap) == CAP_ENDPOINT && cap_endpoint_get_can_receive(slot->cap))
        receive_from_endpoint(thread, slot->cap, blocking, reply_register);
    else if (cap_type(slot->cap) == CAP_NOTIFICATION && may_wait_for(thread, slot->cap))
        notification_receive(thread, (struct notification *)cap_notification_get_address(slot->cap), blocking);
    else
        fault_raise_cap(thread, address, true, &MISSING);
}

/* ReplyRecv: the reply goes out first, through the object that will hold the next caller. */
static void reply_and_receive(struct tcb *thread)
{
    struct slot *slot = reply_slot(thread, thread->context.registers[SYSCALL_REPLY_RECV_REPLY]);

    if (slot == NULL)
        return;
    reply_through(thread, slot->cap, NULL);
    receive(thread, SYSCALL_REPLY_RECV_SRC, true, SYSCALL_REPLY_RECV_REPLY);
}

/* ---- system calls ---------------------------------------------------------------------------------------------------------- */

static void unknown_syscall(struct tcb *thread, word_t number)
{
    context_rewind_syscall(&thread->context);
    fault_raise(thread, (struct fault){.type = seL4_Fault_UnknownSyscall, .syscall = {number}});
}

static void dispatch(struct tcb *thread, word_t number)
{
    const word_t *registers = thread->context.registers;

    switch ((long)number) {
    case seL4_SysCall: send(thread, registers[SYSCALL_CALL_DEST], (struct send_mode){true, true, true}); break;
    case seL4_SysReplyRecv: reply_and_receive(thread); break;
    case seL4_SysSend: send(thread, registers[SYSCALL_SEND_DEST], (struct send_mode){true, false, false}); break;
    case seL4_SysNBSend: send(thread, registers[SYSCALL_NB_SEND_DEST], (struct send_mode){false, false, false}); break;
    case seL4_SysNBSendRecv:
        if (send(thread, registers[SYSCALL_NB_SEND_RECV_DEST], (struct send_mode){false, false, true}))
            receive(thread, SYSCALL_NB_SEND_RECV_SRC, true, SYSCALL_NB_SEND_RECV_REPLY);
        break;
    case seL4_SysNBSendWait:
        if (send(thread, registers[SYSCALL_NB_SEND_WAIT_DEST], (struct send_mode){false, false, true}))
            receive(thread, SYSCALL_NB_SEND_WAIT_SRC, true, REGISTER_NONE);
        break;
    case seL4_SysRecv: receive(thread, SYSCALL_RECV_SRC, true, SYSCALL_RECV_REPLY); break;
    case seL4_SysNBRecv: receive(thread, SYSCALL_NB_RECV_SRC, false, SYSCALL_NB_RECV_REPLY); break;
    case seL4_SysWait: receive(thread, SYSCALL_WAIT_SRC, true, REGISTER_NONE); break;
    case seL4_SysNBWait: receive(thread, SYSCALL_NB_WAIT_SRC, false, REGISTER_NONE); break;
    case seL4_SysYield: scheduler_yield(); break;
    default:
        if (!DEBUG_KERNEL || !debug_syscall(thread, (long)number))
            unknown_syscall(thread, number);
    }
}

void kernel_syscall(word_t number)
{
    struct tcb *thread = scheduler.current;

    if ((number == (word_t)seL4_SysCall && fast_call(thread)) ||
        (number == (word_t)seL4_SysReplyRecv && fast_reply_receive(thread)))
        return;
    scheduler_update_time();
    if (scheduler_check_budget())
        dispatch(thread, number);
    else
        context_rewind_syscall(&thread->context);
    scheduler_finish();
}

/* ---- interrupts and faults --------------------------------------------------------------------------------------------------- */

void kernel_interrupt(void)
{
    scheduler_update_time();
    irq_serve();
    scheduler_check_budget();
    scheduler_finish();
}

/* A fault of the current thread. If its time is up at the same moment, the fault will come again. */
OFF_THE_USUAL_WAY static bool fault_current(struct fault fault)
{
    struct tcb *thread = scheduler.current;
    bool in_time;

    scheduler_update_time();
    in_time = scheduler_check_budget();
    if (in_time)
        fault_raise(thread, fault);
    scheduler_finish();
    return in_time;
}

void kernel_vm_fault(word_t address, word_t status, bool is_instruction_fetch)
{
    fault_current(
        (struct fault){.type = seL4_Fault_VMFault,
                       .vm = {.address = address, .status = status, .is_instruction_fetch = is_instruction_fetch}});
}

void kernel_user_exception(word_t number, word_t code)
{
    fault_current((struct fault){.type = seL4_Fault_UserException, .exception = {.number = number, .code = code}});
}

void kernel_fpu_trap(word_t number, word_t code)
{
    struct tcb *thread = scheduler.current;

    if (thread->flags & seL4_TCBFlag_fpuDisabled)
        kernel_user_exception(number, code);
    else
        fpu_enable_for(thread);
}

OFF_THE_USUAL_WAY void kernel_debug_exception(word_t reason, word_t address, bool is_write, word_t number, word_t code)
{
    struct fault fault = {.type = seL4_Fault_DebugException, .debug = {.reason = reason, .address = address}};
    struct tcb *thread = scheduler.current;

    if (reason == seL4_SingleStep && breakpoint_step_goes_on(thread))
        return;
    if (!breakpoint_find(thread, is_write, &fault))
        kernel_user_exception(number, code);
    else if (fault_current(fault) && reason == seL4_SingleStep)
        context_set_step(&thread->context, true); /* when it goes on */
}

void kernel_start(void)
{
    scheduler.now = timer_now();
    domain_schedule_init();
    scheduler_finish();
}
