/* SPDX-License-Identifier: BSD-2-Clause */
/* Faults: the messages that the kernel sends in a thread's name. */
#include "api/fault.h"

#include "names.h"
#include "debug/debug.h"
#include "ipc/transfer.h"
#include "object/endpoint.h"
#include "sched/scheduler.h"

/* Sends the fault through the endpoint capability in one of the thread's own slots. */
static bool send_to(struct tcb *thread, enum tcb_slot where, struct fault fault, bool can_donate)
{
    struct cap handler = thread->slots[where].cap;

    if (cap_type(handler) != CAP_ENDPOINT)
        return false;
    thread->fault = fault;
    endpoint_send(thread, (struct endpoint *)cap_endpoint_get_address(handler),
                  (struct send){.badge = cap_endpoint_get_badge(handler),
                                .blocking = true,
                                .is_call = true,
                                .can_grant = cap_endpoint_get_can_grant(handler),
                                .can_grant_reply = cap_endpoint_get_can_grant_reply(handler),
                                .can_donate = can_donate});
    return true;
}

static void report_unhandled(const struct tcb *thread, const struct fault *fault)
{
    word_t address = fault->type == seL4_Fault_VMFault    ? fault->vm.address
                     : fault->type == seL4_Fault_CapFault ? fault->cap.address
                                                          : 0;

    debug_printf("stele: thread '%s' stopped: %s at pc 0x%lx, address 0x%lx, and it has no fault handler\n",
                 debug_thread_name(thread), abi_fault_name(fault->type), thread->context.registers[REGISTER_PC],
                 address);
}

void fault_raise(struct tcb *thread, struct fault fault)
{
    if (send_to(thread, TCB_FAULT_ENDPOINT, fault, true))
        return;
    if (DEBUG_KERNEL)
        report_unhandled(thread, &fault);
    thread->rewind = false;
    thread->state = THREAD_INACTIVE;
    scheduler_dequeue(thread);
}

bool fault_raise_timeout(struct tcb *thread, struct fault fault)
{
    return send_to(thread, TCB_TIMEOUT_ENDPOINT, fault, false);
}

void fault_raise_cap(struct tcb *thread, word_t address, bool in_receive, const struct lookup_failure *failure)
{
    struct fault fault = {.type = seL4_Fault_CapFault,
                          .cap = {.address = address, .in_receive = in_receive, .failure = *failure}};

    context_rewind_syscall(&thread->context);
    fault_raise(thread, fault);
}

/* Offset of a word of a CapFault message from the one that begins the description of the failure. */
#define FAILURE_WORD(word) ((word)-seL4_CapFault_LookupFailureType)

word_t lookup_failure_message(const struct lookup_failure *failure, word_t *words)
{
    words[0] = failure->kind;
    words[FAILURE_WORD(seL4_CapFault_BitsLeft)] = failure->bits_left;
    switch (failure->kind) {
    case seL4_MissingCapability: return FAILURE_WORD(seL4_CapFault_BitsLeft) + 1;
    case seL4_DepthMismatch:
        words[FAILURE_WORD(seL4_CapFault_DepthMismatch_BitsFound)] = failure->bits_found;
        return FAILURE_WORD(seL4_CapFault_DepthMismatch_BitsFound) + 1;
    case seL4_GuardMismatch:
        words[FAILURE_WORD(seL4_CapFault_GuardMismatch_GuardFound)] = failure->guard_found;
        words[FAILURE_WORD(seL4_CapFault_GuardMismatch_BitsFound)] = failure->bits_found;
        return FAILURE_WORD(seL4_CapFault_GuardMismatch_BitsFound) + 1;
    default: /* InvalidRoot has no details */ return 1;
    }
}

/* Fills the words that are the thread's registers; the table says which. */
static void mirror_registers(const struct tcb *thread, word_t *words, const uint8_t *registers, word_t count)
{
    for (word_t i = 0; i < count; i++)
        if (registers[i] != REGISTER_NONE)
            words[i] = thread->context.registers[registers[i]];
}

static word_t cap_fault_message(const struct tcb *thread, word_t *words)
{
    words[seL4_CapFault_IP] = thread->context.registers[REGISTER_PC];
    words[seL4_CapFault_Addr] = thread->fault.cap.address;
    words[seL4_CapFault_InRecvPhase] = thread->fault.cap.in_receive;
    return seL4_CapFault_LookupFailureType +
           lookup_failure_message(&thread->fault.cap.failure, words + seL4_CapFault_LookupFailureType);
}

word_t fault_message(const struct tcb *thread, word_t words[seL4_MsgMaxLength])
{
    const struct fault *fault = &thread->fault;

    switch (fault->type) {
    case seL4_Fault_CapFault: return cap_fault_message(thread, words);
    case seL4_Fault_UnknownSyscall:
        mirror_registers(thread, words, fault_unknown_syscall_registers, ARRAY_SIZE(fault_unknown_syscall_registers));
        words[seL4_UnknownSyscall_Syscall] = fault->syscall.number;
        return seL4_UnknownSyscall_Length;
    case seL4_Fault_UserException:
        mirror_registers(thread, words, fault_user_exception_registers, ARRAY_SIZE(fault_user_exception_registers));
        words[seL4_UserException_Number] = fault->exception.number;
        words[seL4_UserException_Code] = fault->exception.code;
        return seL4_UserException_Length;
    case seL4_Fault_VMFault:
        words[seL4_VMFault_IP] = thread->context.registers[REGISTER_PC];
        words[seL4_VMFault_Addr] = fault->vm.address;
        words[seL4_VMFault_PrefetchFault] = fault->vm.is_instruction_fetch;
        words[seL4_VMFault_FSR] = fault->vm.status;
        return seL4_VMFault_Length;
    case seL4_Fault_DebugException:
        words[seL4_DebugException_FaultIP] = thread->context.registers[REGISTER_PC];
        words[seL4_DebugException_ExceptionReason] = fault->debug.reason;
        words[seL4_DebugException_TriggerAddress] = fault->debug.address;
        words[seL4_DebugException_BreakpointNumber] = fault->debug.number;
        return seL4_DebugException_Length;
    case seL4_Fault_Timeout:
        words[seL4_Timeout_Data] = fault->timeout.badge;
        return fault_timeout_set_consumed(words, fault->timeout.consumed);
    default: return 0;
    }
}

static word_t message_register(struct tcb *thread, const seL4_IPCBuffer *buffer, word_t i)
{
    return i < seL4_FastMessageRegisters ? thread->context.registers[syscall_message_registers[i]] : buffer->msg[i];
}

static void take_registers(struct tcb *thread, struct tcb *handler, word_t length, const uint8_t *registers,
                           word_t count)
{
    const seL4_IPCBuffer *buffer = tcb_ipc_buffer(handler);

    if (buffer == NULL && length > seL4_FastMessageRegisters)
        length = seL4_FastMessageRegisters;
    thread->progress = 0;
    for (word_t i = 0; i < count && i < length; i++)
        context_write(&thread->context, registers[i], message_register(handler, buffer, i));
}

bool fault_take_reply(struct tcb *thread, struct tcb *handler)
{
    seL4_MessageInfo_t info = message_info(handler);
    word_t length = seL4_MessageInfo_get_length(info);

    switch (thread->fault.type) {
    case seL4_Fault_UnknownSyscall:
        take_registers(thread, handler, length, unknown_syscall_reply_registers,
                       ARRAY_SIZE(unknown_syscall_reply_registers));
        break;
    case seL4_Fault_UserException:
        take_registers(thread, handler, length, user_exception_reply_registers,
                       ARRAY_SIZE(user_exception_reply_registers));
        break;
    case seL4_Fault_Timeout:
        take_registers(thread, handler, length, timeout_reply_registers, ARRAY_SIZE(timeout_reply_registers));
        break;
    case seL4_Fault_DebugException:
        if (thread->fault.debug.reason == seL4_SingleStep)
            breakpoint_set_steps(thread, length == 0 ? 1 : message_register(handler, NULL, 0));
        break;
    default: /* the others resume where they stopped */ break;
    }
    thread->fault.type = seL4_Fault_NullFault;
    return seL4_MessageInfo_get_label(info) == 0;
}
