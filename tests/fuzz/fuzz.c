/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Random programs against the kernel on the host, under sanitizers and the invariant checker.
 *
 * The fuzzer's input is a seed and a program of fixed-size steps; the seed makes more of them. Each does one thing as whatever thread runs: an operation from the
 * contract's table, with capabilities and values from pools of likely and of awkward ones; a message; a memory access; or
 * it lets time pass, raises an interrupt, interrupts the next long operation. Every input starts from the same small world
 * with one of everything.
 *
 * At the end of a run, a table tells which documented (operation, error) pairs have been reached, and which not.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <sel4/names.h>
#include <sel4/sel4.h>

#include "checker.h"
#include "libsel4.h"
#include "table.h"
#include "values.h"
#include "word.h"

enum {
    CNODE_BITS = 8,
    MEMORY_MIB = 2,
    SEED_BYTES = 8,
    STEP_BYTES = 16,
    STEPS_MAX = 400,
    OPERATIONS_MAX = 256,
    DEVICE_START = 0x08000000,
    IDLE_MAX = 4,
    THREADS = 3, /* besides the first; the last one resumed has the highest priority */
};

/* ---- the world ----------------------------------------------------------------------------------------------------- */

static seL4_BootInfo *info;
static seL4_CPtr memory, next_slot, first_slot;

static void must(seL4_Error error, const char *what)
{
    if (error != seL4_NoError) {
        fprintf(stderr, "fuzz: the world cannot be made: %s: error %d\n%s", what, (int)error, host_console());
        abort();
    }
}

static seL4_CPtr make(seL4_Word type, seL4_Word size_bits)
{
    must(seL4_Untyped_Retype(memory, type, size_bits, seL4_CapInitThreadCNode, 0, 0, next_slot, 1), "retype");
    return next_slot++;
}

static void find_memory(void)
{
    seL4_Word bits = 0;

    info = host_bootinfo();
    for (seL4_CPtr slot = info->untyped.start; slot < info->untyped.end; slot++) {
        seL4_UntypedDesc *piece = &info->untypedList[slot - info->untyped.start];

        if (!piece->isDevice && piece->sizeBits > bits) {
            bits = piece->sizeBits;
            memory = slot;
        }
    }
    first_slot = next_slot = info->empty.start;
}

static void map_table(seL4_Word address)
{
    seL4_CPtr table = make(seL4_ARM_PageTableObject, 0);

    must(seL4_ARM_PageTable_Map(table, seL4_CapInitThreadVSpace, address, seL4_ARM_Default_VMAttributes), "table");
}

static seL4_CPtr make_thread(seL4_Word priority, seL4_Word address, seL4_CPtr handler)
{
    seL4_CPtr tcb = make(seL4_TCBObject, 0);
    seL4_CPtr context = make(seL4_SchedContextObject, seL4_MinSchedContextBits);
    seL4_CPtr frame = make(seL4_ARM_SmallPageObject, 0);

    must(seL4_SchedControl_ConfigureFlags(info->schedcontrol.start, context, 2000, 4000, 0, 7, 0), "configure");
    must(seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, address, seL4_AllRights, seL4_ARM_Default_VMAttributes),
         "map");
    must(seL4_TCB_Configure(tcb, seL4_CapInitThreadCNode, 0, seL4_CapInitThreadVSpace, 0, address, frame), "thread");
    must(seL4_TCB_SetSchedParams(tcb, seL4_CapInitThreadTCB, 255, priority, context, handler), "parameters");
    return tcb;
}

static void make_world(void)
{
    static const struct host_device device = {.address = DEVICE_START, .size_bits = 14};
    const struct host_config config = {.memory_mib = MEMORY_MIB,
                                       .fill = 0xa5,
                                       .devices = &device,
                                       .device_count = 1,
                                       .cnode_bits = CNODE_BITS,
                                       .entry_ticks = 3};
    seL4_CPtr endpoint, notification, cnode, space, threads[THREADS];

    host_boot(&config);
    host_use_ipc_buffer();
    find_memory();
    must(seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, 100), "priority");
    endpoint = make(seL4_EndpointObject, 0);
    notification = make(seL4_NotificationObject, 0);
    make(seL4_NotificationObject, 0);
    make(seL4_ReplyObject, 0);
    make(seL4_ReplyObject, 0);
    cnode = make(seL4_CapTableObject, 4);
    must(seL4_CNode_Mint(seL4_CapInitThreadCNode, next_slot++, seL4_WordBits, seL4_CapInitThreadCNode, endpoint,
                         seL4_WordBits, seL4_AllRights, 5),
         "mint");
    must(seL4_CNode_Copy(cnode, 3, 4, seL4_CapInitThreadCNode, notification, seL4_WordBits, seL4_AllRights), "copy");
    map_table(FIRST_ADDRESS); /* the tables above it are there for the image */
    threads[0] = make_thread(90, FIRST_ADDRESS, endpoint);
    threads[1] = make_thread(100, FIRST_ADDRESS + 0x1000, endpoint);
    threads[2] = make_thread(120, FIRST_ADDRESS + 0x2000, 0);
    space = make(WORLD_VSPACE_OBJECT, 0);
    must(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, space), "space");
    make(WORLD_VSPACE_OBJECT, 0);
    make(seL4_ARM_PageTableObject, 0);
    make(seL4_ARM_PageTableObject, 0);
    make(seL4_ARM_SmallPageObject, 0);
    make(seL4_UntypedObject, seL4_ASIDPoolBits);
    make(seL4_UntypedObject, 14);
    make(seL4_UntypedObject, 6);
    make(seL4_SchedContextObject, seL4_MinSchedContextBits + 1);
    must(seL4_IRQControl_Get(seL4_CapIRQControl, FUZZ_IRQ, seL4_CapInitThreadCNode, next_slot++, seL4_WordBits), "irq");
    must(seL4_IRQHandler_SetNotification(next_slot - 1, notification), "handler");
    for (unsigned int i = 0; i < THREADS; i++)
        must(seL4_TCB_Resume(threads[i]), "resume");
}

/* ---- values ------------------------------------------------------------------------------------------------------------ */

/* Any slot, most often one of the world's. */
static seL4_CPtr capability(uint8_t byte)
{
    return byte < 40 ? byte : first_slot + byte % 64;
}

/* A slot that most often holds what is asked for. */
static seL4_CPtr capability_to(uint8_t object, uint8_t byte)
{
    return byte < 208 ? slot_with(object, byte) : capability(byte * 7);
}

/* ---- steps -------------------------------------------------------------------------------------------------------------- */

static uint64_t calls, reached[OPERATIONS_MAX][seL4_NumErrors];

/* Puts message words and capability addresses where the current thread's system call takes them from. */
static void put_words(struct host_registers *registers, const seL4_Word *words, unsigned int count,
                      const seL4_CPtr *caps, unsigned int cap_count)
{
    seL4_IPCBuffer *buffer = host_ipc_buffer(host_current());

    for (unsigned int i = 0; i < count; i++) {
        if (i < seL4_FastMessageRegisters)
            registers->mr[i] = words[i];
        else if (buffer != NULL)
            buffer->msg[i] = words[i];
    }
    for (unsigned int i = 0; i < cap_count && buffer != NULL; i++)
        buffer->caps_or_badges[i] = caps[i];
}

/* An operation: right capability types now and then, and the message a little short at times. */
static void operate(const uint8_t *step)
{
    unsigned int index = step[1] % operation_count;
    const struct fuzz_operation *operation = &operations[index];
    seL4_Word words[seL4_MsgMaxLength] = {0};
    seL4_CPtr extra[seL4_MsgMaxExtraCaps];
    struct host_registers registers = {.cap = capability_to(operation->object, step[2])};
    const struct tcb *caller = host_current();
    unsigned int length = operation->length, caps = operation->caps;

    fuzz_fill(operation, words, step + 6, next_slot);
    if (step[15] < 6)
        length = step[15] < length ? step[15] : length;
    if (step[15] > 250)
        caps = 0;
    for (unsigned int i = 0; i < caps; i++)
        extra[i] = capability_to(operation->cap_objects[i], step[3 + i]);
    put_words(&registers, words, length, extra, caps);
    registers.info = seL4_MessageInfo_new(operation->label, 0, caps, length).words[0];
    calls++;
    if (host_syscall(step[15] == 100 ? seL4_SysSend : seL4_SysCall, &registers) == HOST_RETURNED &&
        host_current() == caller && step[15] != 100) {
        seL4_MessageInfo_t answer = {{registers.info}};
        seL4_Word error = seL4_MessageInfo_get_label(answer);

        if (error < seL4_NumErrors)
            reached[index][error]++;
    }
}

/* A system call with a message of its own. */
static void communicate(const uint8_t *step)
{
    /* More of those that do not wait, or soon nobody would run. */
    static const long numbers[] = {seL4_SysCall,   seL4_SysReplyRecv, seL4_SysNBSendRecv, seL4_SysNBSendWait,
                                   seL4_SysSend,   seL4_SysRecv,      seL4_SysWait,       -99,
                                   seL4_SysNBSend, seL4_SysNBRecv,    seL4_SysNBWait,     seL4_SysNBSend,
                                   seL4_SysNBSend, seL4_SysNBSend,    seL4_SysNBWait,     seL4_SysNBRecv,
                                   seL4_SysNBSend, seL4_SysYield};
    seL4_Word words[seL4_MsgMaxLength];
    const seL4_CPtr extra[] = {capability(step[7]), capability(step[8]), capability(step[9])};
    struct host_registers registers = {.cap = step[2] < 128 ? capability_to(OBJECT_ENDPOINT, step[2])
                                                            : capability_to(OBJECT_NOTIFICATION, step[2]),
                                       .reply = capability_to(OBJECT_REPLY, step[3]),
                                       .dest = capability_to(OBJECT_ENDPOINT, step[4])};
    unsigned int length = step[5] & 0x80 ? seL4_MsgMaxLength - (step[5] & 7) : step[5] & 7;
    seL4_IPCBuffer *buffer = host_ipc_buffer(host_current());

    for (unsigned int i = 0; i < length; i++)
        words[i] = step[6] + i;
    put_words(&registers, words, length, extra, 3);
    if (buffer != NULL) {
        buffer->receiveCNode = capability(step[10]);
        buffer->receiveIndex = step[11];
        buffer->receiveDepth = fuzz_value(FUZZ_DEPTH, step[12], next_slot);
    }
    registers.info = seL4_MessageInfo_new(step[13] & 1 ? step[14] : 0, step[13] >> 5, step[13] >> 1, length).words[0];
    calls++;
    host_syscall(numbers[step[1] % (sizeof(numbers) / sizeof(numbers[0]))], &registers);
}

static void access_memory(const uint8_t *step)
{
    seL4_Word address = fuzz_value(FUZZ_ADDRESS, step[2], next_slot), data = step[3];
    uint64_t number;

    switch (step[1] % 6) {
    case 0: host_user_read(address, &data, sizeof(data)); break;
    case 1: host_user_write(address, &data, sizeof(data)); break;
    case 2: host_user_execute(address); break;
    case 3: host_user_exception(step[2], step[3]); break;
    case 4: host_fpu_write(0, step[2]); break;
    default: host_fpu_read(0, &number); break;
    }
}

/* What the world around the processor does. */
static void happen(const uint8_t *step)
{
    switch (step[1] % 4) {
    case 0: host_advance(fuzz_value(FUZZ_TIME, step[2], next_slot) % 20000); break;
    case 1: host_advance_to_deadline(); break;
    case 2: host_raise_irq(FUZZ_IRQ); break;
    default: host_preempt_after(1 + step[2] % 8, HOST_IRQ_SPURIOUS); break;
    }
}

static void take_step(const uint8_t *step)
{
    if (host_current() == NULL || step[0] >= 236)
        happen(step);
    else if (step[0] < 170)
        operate(step);
    else if (step[0] < 220)
        communicate(step);
    else
        access_memory(step);
}

/* ---- coverage ---------------------------------------------------------------------------------------------------------- */

static struct timespec started;

static void report(void)
{
    unsigned int documented = 0, found = 0;
    struct timespec now;
    double seconds;

    clock_gettime(CLOCK_MONOTONIC, &now);
    seconds = (double)(now.tv_sec - started.tv_sec) + (double)(now.tv_nsec - started.tv_nsec) / 1e9;
    for (unsigned int i = 0; i < operation_count; i++) {
        for (unsigned int error = 0; error < seL4_NumErrors; error++) {
            bool is_documented = error == 0 || (operations[i].errors >> error & 1);

            documented += is_documented;
            found += is_documented && reached[i][error] != 0;
        }
    }
    printf("\nfuzz: %llu system calls in %.0f s, %.0f a second; %llu checks skipped\n", (unsigned long long)calls,
           seconds, (double)calls / seconds, (unsigned long long)checker_skipped());
    printf("fuzz: %u of %u (operation, outcome) pairs of the contract reached; not reached:\n", found, documented);
    for (unsigned int i = 0; i < operation_count; i++)
        for (unsigned int error = 0; error < seL4_NumErrors; error++)
            if ((error == 0 || (operations[i].errors >> error & 1)) && reached[i][error] == 0)
                printf("fuzz:   %s: %s\n", operations[i].name, stele_error_name(error));
}

static void on_failure(const char *message)
{
    fprintf(stderr, "fuzz: the kernel stopped: %s\n%s\n", message, host_console());
    abort();
}

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc;
    (void)argv;
    host_set_failure_hook(on_failure);
    clock_gettime(CLOCK_MONOTONIC, &started);
    atexit(report);
    return 0;
}

/* Behind the steps of the input come more, made of its seed. */
static void random_step(uint64_t *state, uint8_t step[STEP_BYTES])
{
    for (unsigned int i = 0; i < STEP_BYTES; i++) {
        *state = *state * 6364136223846793005u + 1442695040888963407u;
        step[i] = (uint8_t)(*state >> 56);
    }
}

static void begin(void)
{
    checker_enable(0);
    make_world();
    checker_enable(1);
}

/* The input: a seed, of which the last byte also says how many steps are added, and steps. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    uint64_t seed = 0;
    size_t given = size < SEED_BYTES ? 0 : (size - SEED_BYTES) / STEP_BYTES;
    size_t steps;
    unsigned int idle = 0;

    memcpy(&seed, data, size < SEED_BYTES ? size : SEED_BYTES);
    steps = given + (seed >> 56);
    begin();
    for (size_t i = 0; i < steps && i < STEPS_MAX; i++) {
        uint8_t step[STEP_BYTES];

        if (i < given)
            memcpy(step, data + SEED_BYTES + i * STEP_BYTES, STEP_BYTES);
        else
            random_step(&seed, step);
        take_step(step);
        idle = host_current() == NULL ? idle + 1 : 0;
        if (host_exited() || idle > IDLE_MAX) { /* everybody waits for ever */
            begin();
            idle = 0;
        }
    }
    return 0;
}
