/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads of a case, and the watchdog, which keeps the time. */
#include "suite.h"
#include <stele/runtime.h>

#define TLS_SIZE 512

volatile seL4_Word watchdog_deadline;

static struct thread threads[THREAD_COUNT + 1]; /* 0: the thread that runs the cases; the last: the watchdog */
static unsigned int next_thread;

static struct {
    _Alignas(PAGE_SIZE) unsigned char bytes[PAGE_SIZE];
} buffers[THREAD_COUNT + 1];
static _Alignas(16) unsigned char stacks[THREAD_COUNT + 1][THREAD_STACK_SIZE];
static _Alignas(16) unsigned char tls[THREAD_COUNT + 1][TLS_SIZE];

static volatile seL4_Word ticks, wake_at;

seL4_CPtr image_frame(const volatile void *address)
{
    return seL4_GetBootInfo()->userImageFrames.start + ((seL4_Word)address - stele_image_start()) / PAGE_SIZE;
}

seL4_IPCBuffer *thread_buffer(const struct thread *thread)
{
    return (seL4_IPCBuffer *)buffers[thread->index].bytes;
}

/* Where every thread starts. */
static void thread_main(struct thread *thread)
{
    thread->entry(thread->argument);
    thread->done = true;
    seL4_Signal(suite_slot(SLOT_JOIN_BADGED) + thread->index);
    for (;;)
        seL4_TCB_Suspend(thread->tcb);
}

seL4_UserContext thread_registers(struct thread *thread)
{
    seL4_UserContext registers = {0};
    registers.pc = (seL4_Word)thread_main;
    registers.sp = (seL4_Word)stacks[thread->index] + THREAD_STACK_SIZE;
    registers.CONTEXT_ARGUMENT = (seL4_Word)thread;
    registers.CONTEXT_THREAD_POINTER = stele_tls_init(tls[thread->index], thread_buffer(thread));
    return registers;
}

static void write_registers(struct thread *thread, bool resume)
{
    seL4_UserContext registers = thread_registers(thread);
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, resume, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
}

void thread_configure(struct thread *thread, seL4_Word priority, seL4_CPtr fault_endpoint)
{
    seL4_IPCBuffer *buffer = thread_buffer(thread);
    check(stele_tls_size() <= TLS_SIZE);
    check_ok(seL4_TCB_Configure(thread->tcb, ROOT_CNODE, 0, ROOT_VSPACE, 0, (seL4_Word)buffer, image_frame(buffer)));
    check_ok(seL4_TCB_SetSchedParams(thread->tcb, seL4_CapInitThreadTCB, PRIORITY_SUPERVISOR, priority, thread->context,
                                     fault_endpoint));
    write_registers(thread, false);
}

struct thread *thread_create_passive(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word priority)
{
    check(next_thread < THREAD_COUNT);
    struct thread *thread = &threads[next_thread];
    *thread = (struct thread){.index = next_thread, .entry = entry, .argument = argument};
    next_thread++;
    thread->tcb = new_tcb();
    thread_configure(thread, priority, suite_slot(SLOT_FAULT) + thread->index);
    return thread;
}

struct thread *thread_create(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word priority)
{
    struct thread *thread = thread_create_passive(entry, argument, priority);
    thread->context = new_context(TICK_MICROSECONDS, TICK_MICROSECONDS);
    check_ok(seL4_SchedContext_Bind(thread->context, thread->tcb));
    return thread;
}

struct thread *thread_start(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word priority)
{
    struct thread *thread = thread_create(entry, argument, priority);
    thread_resume(thread);
    return thread;
}

void thread_resume(struct thread *thread)
{
    check_ok(seL4_TCB_Resume(thread->tcb));
}

void thread_restart(struct thread *thread)
{
    thread->done = false;
    write_registers(thread, true);
}

void thread_join(struct thread *thread)
{
    while (!thread->done)
        seL4_Wait(suite_slot(SLOT_JOIN), NULL);
}

void thread_set_fault_endpoint(struct thread *thread, seL4_CPtr endpoint)
{
    check_ok(seL4_TCB_SetSpace(thread->tcb, endpoint, ROOT_CNODE, 0, ROOT_VSPACE, 0));
}

/* ---- Time ---- */

static void watchdog(seL4_Word argument)
{
    (void)argument;
    for (;;) {
        ticks++;
        if (wake_at != 0 && ticks >= wake_at) {
            wake_at = 0;
            seL4_Signal(suite_slot(SLOT_WAKE));
        }
        if (watchdog_deadline != 0 && ticks >= watchdog_deadline) {
            watchdog_deadline = 0;
            seL4_Signal(suite_slot(SLOT_LATE));
        }
        seL4_Yield(); /* gives up the rest of this period's budget */
    }
}

seL4_Word tick_count(void)
{
    return ticks;
}

void sleep_ticks(seL4_Word count)
{
    wake_at = ticks + count;
    seL4_Wait(suite_slot(SLOT_WAKE), NULL);
}

/* Not protected against other threads: they only make it more random, and then the case is no worse. */
static seL4_Word random_state = 1;

void random_seed(seL4_Word seed)
{
    random_state = seed * 0x9e3779b97f4a7c15 + 1;
}

seL4_Word random_below(seL4_Word limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (random_state >> 11) % limit;
}

void spin(seL4_Word rounds)
{
    for (volatile seL4_Word i = 0; i < rounds; i++) {
    }
}

/* ---- Begin ---- */

static void make(enum suite_slot slot, seL4_Word type, seL4_Word size_bits)
{
    check_ok(retype(suite_slot(SLOT_RUNNER_UNTYPED), type, size_bits, suite_slot(slot), 1));
}

/* A scheduling context in a suite slot. */
static void make_context(enum suite_slot slot, seL4_Word budget, seL4_Word period)
{
    make(slot, seL4_SchedContextObject, seL4_MinSchedContextBits);
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, suite_slot(slot), budget, period, 0, 0, 0));
}

void threads_begin(void)
{
    struct thread *thread = &threads[THREAD_COUNT];
    for (unsigned int i = 0; i < THREAD_COUNT; i++) {
        check_ok(mint_to(suite_slot(SLOT_JOIN_BADGED) + i, suite_slot(SLOT_JOIN), seL4_AllRights, 1ul << i));
        check_ok(mint_to(suite_slot(SLOT_FAULT) + i, suite_slot(SLOT_ENDPOINT), seL4_AllRights, BADGE_FAULT + i));
    }
    *thread = (struct thread){.tcb = suite_slot(SLOT_WATCHDOG_TCB),
                              .context = suite_slot(SLOT_WATCHDOG_CONTEXT),
                              .index = THREAD_COUNT,
                              .entry = watchdog};
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, TICK_MICROSECONDS / 4, TICK_MICROSECONDS,
                                              0, 0, 0));
    thread_configure(thread, PRIORITY_WATCHDOG, 0);
    check_ok(seL4_TCB_Resume(thread->tcb));
}

void threads_prepare_case(void)
{
    seL4_Word badge;
    next_thread = 1;
    wake_at = 0;
    seL4_Poll(suite_slot(SLOT_WAKE), &badge);
    seL4_Poll(suite_slot(SLOT_JOIN), &badge);
}

void threads_start_runner(void (*entry)(seL4_Word argument), seL4_Word argument)
{
    struct thread *thread = &threads[0];
    make(SLOT_RUNNER_TCB, seL4_TCBObject, 0);
    make_context(SLOT_RUNNER_CONTEXT, TICK_MICROSECONDS, TICK_MICROSECONDS);
    *thread = (struct thread){.tcb = suite_slot(SLOT_RUNNER_TCB),
                              .context = suite_slot(SLOT_RUNNER_CONTEXT),
                              .entry = entry,
                              .argument = argument};
    thread_configure(thread, PRIORITY_CASE, suite_slot(SLOT_FAULT));
    check_ok(seL4_TCB_Resume(thread->tcb));
}
