/* SPDX-License-Identifier: BSD-2-Clause */
/* Running operations on kernel and model at once, and printing them. */
#include "program.h"

#include <sel4/sel4.h>

#include <setjmp.h>
#include <signal.h>
#include <string.h>

#include "compare.h"
#include "host.h"

/* ---- running ------------------------------------------------------------------------------------------------------------- */

static sigjmp_buf broken;
static char complaint[200];

/* The kernel found itself broken. */
static void on_failure(const char *message)
{
    snprintf(complaint, sizeof(complaint), "the kernel stops: %s", message);
    siglongjmp(broken, 1);
}

static void on_signal(int number)
{
    snprintf(complaint, sizeof(complaint), "the kernel crashes with signal %d", number);
    siglongjmp(broken, 1);
}

static void catch_failures(void)
{
    static bool done;

    if (done)
        return;
    done = true;
    host_set_failure_hook(on_failure);
    signal(SIGSEGV, on_signal);
    signal(SIGBUS, on_signal);
    signal(SIGFPE, on_signal);
}

/* What a program writes into its IPC buffer before the call. */
static void fill_buffer(const struct operation *operation, word *buffer)
{
    for (word i = 4; i < operation->length && i < OPERATION_WORDS; i++)
        buffer[1 + i] = operation->mr[i];
    for (word i = 0; i < operation->extra; i++)
        buffer[122 + i] = operation->caps[i];
    for (word i = 0; i < 3 && operation->sets_receive; i++)
        buffer[125 + i] = operation->receive[i];
}

static struct m_registers registers_for(const struct operation *operation)
{
    struct m_registers registers = {.cap = operation->cap,
                                    .info = operation->label << 12 | operation->unwrapped << 9 | operation->extra << 7 |
                                            operation->length,
                                    .reply = operation->reply,
                                    .dest = operation->dest};

    memcpy(registers.mr, operation->mr, sizeof(registers.mr));
    return registers;
}

static bool run_model(const struct operation *operation)
{
    struct m_object *thread = model.current;
    word *buffer;

    if (operation->is_interrupt) {
        model_interrupt();
        return true;
    }
    buffer = m_buffer(thread);
    if (buffer != NULL)
        fill_buffer(operation, buffer);
    thread->thread.registers = registers_for(operation);
    model_syscall(operation->number);
    return !model.is_unsupported;
}

/* Where the addresses of an operation lead. */
struct way {
    struct m_slot *slots[4], *target;
    struct m_cap caps[4];
};

static void look_up(const struct operation *operation, struct way *way)
{
    struct m_failure why;
    word left, depth = operation->mr[1] & 0xff;

    *way = (struct way){0};
    if (model.current == NULL)
        return;
    for (word i = 0; i <= operation->extra; i++) {
        way->slots[i] = m_lookup(model.current, i == 0 ? operation->cap : operation->caps[i - 1], &why);
        if (way->slots[i] != NULL)
            way->caps[i] = way->slots[i]->cap;
    }
    if (way->slots[0] != NULL && depth >= 1 && depth <= M_WORD_BITS)
        way->target = m_resolve(way->caps[0], operation->mr[0], depth, &left, &why);
}

static bool is_same_way(const struct way *one, const struct way *other)
{
    bool same = one->target == other->target;

    for (unsigned int i = 0; i < 4; i++)
        same = same && one->slots[i] == other->slots[i] && one->caps[i].kind == other->caps[i].kind &&
               one->caps[i].object == other->caps[i].object;
    return same;
}

/* An interrupt in the middle of an operation must change nothing of what comes of it, if it can be made again alike: unless
 * it has taken away a capability by which it is made. Whom it has woken so far could run then, and see it half done: that is
 * not modelled. */
static bool is_interruptible(const struct operation *operation, const struct way *before, unsigned long woken)
{
    struct way after;

    if (operation->preempt_after == 0 || model.woken != woken)
        return false;
    look_up(operation, &after);
    return is_same_way(before, &after);
}

static void run_kernel(const struct operation *operation, bool is_interrupted)
{
    struct m_registers wanted = registers_for(operation);
    struct host_registers registers;
    word *buffer;

    if (operation->is_interrupt) {
        host_raise_irq(MODEL_IRQ);
        return;
    }
    buffer = host_ipc_buffer(host_current());
    if (buffer != NULL)
        fill_buffer(operation, buffer);
    memcpy(&registers, &wanted, sizeof(registers));
    host_preempt_after(is_interrupted ? operation->preempt_after : 0, HOST_IRQ_SPURIOUS);
    host_syscall(operation->number, &registers);
    host_preempt_after(0, HOST_IRQ_SPURIOUS);
}

enum outcome operation_run(const struct operation *operation, char *why, size_t size)
{
    const struct m_object *thread = model.current;
    unsigned long woken = model.woken;
    struct way way;

    catch_failures();
    if (operation->is_interrupt ? model.irq_is_masked : model.current == NULL)
        return ENDED;
    if (sigsetjmp(broken, 1) != 0) {
        snprintf(why, size, "%s", complaint);
        return DIFFERED;
    }
    if (operation->preempt_after != 0)
        look_up(operation, &way);
    if (!run_model(operation))
        return ENDED;
    run_kernel(operation, model.current == thread && is_interruptible(operation, &way, woken));
    return compare(why, size) ? AGREED : DIFFERED;
}

static void trace_operation(const struct operation *operation, const struct m_object *thread, FILE *trace)
{
    fprintf(trace, "  ");
    if (operation->is_interrupt)
        fprintf(trace, "%-20s", "");
    else
        fprintf(trace, "thread at %#lx: ", (unsigned long)thread->address);
    operation_print(operation, trace);
}

static void trace_answer(const struct operation *operation, const struct m_object *thread, FILE *trace)
{
    static const char *const errors[] = {"NoError",     "InvalidArgument", "InvalidCapability", "IllegalOperation",
                                         "RangeError",  "AlignmentError",  "FailedLookup",      "TruncatedMessage",
                                         "DeleteFirst", "RevokeFirst",     "NotEnoughMemory"};
    word label;

    if (thread == NULL || operation->is_interrupt)
        fprintf(trace, "\n");
    else if (thread != model.current)
        fprintf(trace, "  // another thread runs\n");
    else if (operation->number == seL4_SysCall && (label = thread->thread.registers.info >> 12) < 11)
        fprintf(trace, "  // %s\n", errors[label]);
    else
        fprintf(trace, "  // badge %lu\n", (unsigned long)thread->thread.registers.cap);
}

enum outcome program_run(const struct program *program, FILE *trace, unsigned int *done, char *why, size_t size)
{
    enum outcome outcome = AGREED;

    boot_both();
    *done = 0;
    for (unsigned int i = 0; i < program->count && outcome != DIFFERED; i++) {
        const struct operation *operation = &program->operations[i];
        struct m_object *thread = model.current;

        if (trace != NULL && (thread != NULL || operation->is_interrupt))
            trace_operation(operation, thread, trace);
        outcome = operation_run(operation, why, size);
        if (trace != NULL && (thread != NULL || operation->is_interrupt))
            trace_answer(operation, thread, trace);
        if (outcome != AGREED && model.is_unsupported)
            break;
        *done = i + 1;
    }
    return outcome;
}

/* ---- printing -------------------------------------------------------------------------------------------------------------- */

/* Invocations as functions: m and a digit stand for a message word, c for an extra capability, in the order of the C
 * arguments. */
static const struct {
    word label;
    const char *name, *arguments;
} functions[] = {
    {UntypedRetype, "seL4_Untyped_Retype", "m0m1c0m2m3m4m5"},
    {TCBSetPriority, "seL4_TCB_SetPriority", "c0m0"},
    {TCBSetMCPriority, "seL4_TCB_SetMCPriority", "c0m0"},
    {TCBSetSchedParams, "seL4_TCB_SetSchedParams", "c0m0m1c1c2"},
    {TCBSetTimeoutEndpoint, "seL4_TCB_SetTimeoutEndpoint", "c0"},
    {TCBSetIPCBuffer, "seL4_TCB_SetIPCBuffer", "m0c0"},
    {TCBSetSpace, "seL4_TCB_SetSpace", "c0c1m0c2m1"},
    {TCBConfigure, "seL4_TCB_Configure", "c0m0c1m1m2c2"},
    {TCBSetTLSBase, "seL4_TCB_SetTLSBase", "m0"},
    {TCBSetFlags, "seL4_TCB_SetFlags", "m0m1"},
    {TCBSuspend, "seL4_TCB_Suspend", ""},
    {TCBResume, "seL4_TCB_Resume", ""},
    {TCBBindNotification, "seL4_TCB_BindNotification", "c0"},
    {TCBUnbindNotification, "seL4_TCB_UnbindNotification", ""},
    {CNodeRevoke, "seL4_CNode_Revoke", "m0m1"},
    {CNodeDelete, "seL4_CNode_Delete", "m0m1"},
    {CNodeCancelBadgedSends, "seL4_CNode_CancelBadgedSends", "m0m1"},
    {CNodeCopy, "seL4_CNode_Copy", "m0m1c0m2m3m4"},
    {CNodeMint, "seL4_CNode_Mint", "m0m1c0m2m3m4m5"},
    {CNodeMove, "seL4_CNode_Move", "m0m1c0m2m3"},
    {CNodeMutate, "seL4_CNode_Mutate", "m0m1c0m2m3m4"},
    {CNodeRotate, "seL4_CNode_Rotate", "m0m1m2c0m3m4m5c1m6m7"},
    {IRQAckIRQ, "seL4_IRQHandler_Ack", ""},
    {IRQSetIRQHandler, "seL4_IRQHandler_SetNotification", "c0"},
    {IRQClearIRQHandler, "seL4_IRQHandler_Clear", ""},
    {SchedControlConfigureFlags, "seL4_SchedControl_ConfigureFlags", "c0m0m1m2m3m4"},
    {DomainSetSet, "seL4_DomainSet_Set", "m0c0"},
    {DomainScheduleConfigure, "seL4_DomainSet_ScheduleConfigure", "m0m1m2"},
    {DomainScheduleSetStart, "seL4_DomainSet_ScheduleSetStart", "m0"},
    {SchedContextBind, "seL4_SchedContext_Bind", "c0"},
    {SchedContextUnbind, "seL4_SchedContext_Unbind", ""},
    {SchedContextUnbindObject, "seL4_SchedContext_UnbindObject", "c0"},
};

static void print_word(word value, FILE *out)
{
    fprintf(out, value < 4096 ? "%lu" : "%#lx", (unsigned long)value);
}

static bool print_function(const struct operation *operation, FILE *out)
{
    for (size_t i = 0; i < sizeof(functions) / sizeof(functions[0]); i++) {
        word words = 0, caps = 0;

        if (functions[i].label != operation->label)
            continue;
        for (const char *next = functions[i].arguments; *next != '\0'; next += 2)
            *(next[0] == 'm' ? &words : &caps) += 1;
        if (words != operation->length || caps != operation->extra || operation->unwrapped != 0)
            return false;
        fprintf(out, "%s(", functions[i].name);
        print_word(operation->cap, out);
        for (const char *next = functions[i].arguments; *next != '\0'; next += 2) {
            fprintf(out, ", ");
            print_word((next[0] == 'm' ? operation->mr : operation->caps)[next[1] - '0'], out);
        }
        fprintf(out, ")");
        return true;
    }
    return false;
}

static void print_words(const char *name, const word *words, word count, FILE *out)
{
    if (count == 0)
        return;
    fprintf(out, " %s {", name);
    for (word i = 0; i < count; i++) {
        fprintf(out, i == 0 ? "" : ", ");
        print_word(words[i], out);
    }
    fprintf(out, "}");
}

static void print_call(const struct operation *operation, FILE *out)
{
    static const struct {
        const char *name;
        bool cap, reply, has_destination, message;
    } calls[] = {
        [-seL4_SysCall] = {"Call", true, false, false, true},
        [-seL4_SysReplyRecv] = {"ReplyRecv", true, true, false, true},
        [-seL4_SysNBSendRecv] = {"NBSendRecv", true, true, true, true},
        [-seL4_SysNBSendWait] = {"NBSendWait", true, false, true, true},
        [-seL4_SysSend] = {"Send", true, false, false, true},
        [-seL4_SysNBSend] = {"NBSend", true, false, false, true},
        [-seL4_SysRecv] = {"Recv", true, true, false, false},
        [-seL4_SysNBRecv] = {"NBRecv", true, true, false, false},
        [-seL4_SysWait] = {"Wait", true, false, false, false},
        [-seL4_SysNBWait] = {"NBWait", true, false, false, false},
        [-seL4_SysYield] = {"Yield", false, false, false, false},
    };
    long index = -operation->number;

    fprintf(out, "seL4_%s(", calls[index].name);
    if (calls[index].has_destination) {
        fprintf(out, "to ");
        print_word(calls[index].reply ? operation->dest : operation->reply, out);
        fprintf(out, ", ");
    }
    if (calls[index].cap)
        print_word(operation->cap, out);
    if (calls[index].reply) {
        fprintf(out, ", reply ");
        print_word(operation->reply, out);
    }
    if (calls[index].message) {
        fprintf(out, ", label %lu, length %lu", (unsigned long)operation->label, (unsigned long)operation->length);
        print_words("words", operation->mr, operation->length < OPERATION_WORDS ? operation->length : OPERATION_WORDS,
                    out);
        print_words("caps", operation->caps, operation->extra, out);
        if (operation->unwrapped != 0)
            fprintf(out, " unwrapped %lu", (unsigned long)operation->unwrapped);
    }
    if (operation->sets_receive)
        print_words(", receive", operation->receive, 3, out);
    fprintf(out, ")");
}

void operation_print(const struct operation *operation, FILE *out)
{
    if (operation->is_interrupt)
        fprintf(out, "interrupt %d", MODEL_IRQ);
    else if (operation->number != seL4_SysCall || !print_function(operation, out))
        print_call(operation, out);
    if (operation->preempt_after != 0)
        fprintf(out, " [interrupted at preemption point %lu]", (unsigned long)operation->preempt_after);
}
