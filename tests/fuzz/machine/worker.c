/* SPDX-License-Identifier: BSD-2-Clause */
/* What a worker does for ever: one random thing after the other, most of them operations of the contract. */
#include "fuzz_machine.h"

#include "../table.h"
#include "../values.h"
#include <machine.h> /* of the conformance suite */

#define STEP_BYTES 16

uint64_t random_next(uint64_t *seed)
{
    uint64_t x = *seed;

    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    return *seed = x;
}

static seL4_CPtr any_capability(uint8_t byte)
{
    return byte % (POOL_SIZE + 16);
}

static seL4_CPtr capability_to(uint8_t object, uint8_t byte)
{
    return byte < 208 ? pool_slot(object, byte) : any_capability(byte * 7);
}

static seL4_Word value(enum fuzz_kind kind, uint8_t byte)
{
    return fuzz_value(kind, byte, POOL_SIZE);
}

static void note(unsigned int operation, seL4_Word error)
{
    if (operation < OPERATIONS_MAX && error < seL4_NumErrors)
        report->outcomes[operation][error]++;
}

/* An operation; seldom one of a capability that the world does not have. */
static unsigned int choose(const uint8_t *step)
{
    unsigned int index = step[1] % operation_count;

    while (pool_slot(operations[index].object, 0) == POOL_SIZE && step[14] > 8)
        index = (index + 1) % operation_count;
    return index;
}

/* The schedule begins with the supervisor's entry, and what comes behind is short: so it always has its turn. */
static void keep_schedule(unsigned int label, seL4_Word *words)
{
    bool is_entry = words[0] < CONFIG_NUM_DOMAIN_SCHEDULES;

    if (label == DomainScheduleSetStart && is_entry)
        words[0] = SCHEDULE_OWN;
    if (label != DomainScheduleConfigure)
        return;
    if (is_entry)
        words[0] = SCHEDULE_FOREIGN + words[0] % SCHEDULE_FOREIGN_COUNT;
    words[2] %= SCHEDULE_FOREIGN_TICKS;
    words[3] = 0; /* where the duration has two words */
}

/* Labels that mean something to the schedule are left to keep_schedule(). */
static seL4_Word message_label(seL4_Word label)
{
    return label == DomainScheduleConfigure || label == DomainScheduleSetStart ? 0 : label;
}

/* Too short a message now and then, or no capabilities. */
static void operate(const uint8_t *step)
{
    unsigned int index = choose(step);
    const struct fuzz_operation *operation = &operations[index];
    seL4_Word words[seL4_MsgMaxLength] = {0};
    unsigned int length = operation->length, caps = operation->caps;
    seL4_MessageInfo_t info;
    seL4_CPtr service = capability_to(operation->object, step[2]);

    fuzz_fill(operation, words, step + 6, POOL_SIZE);
    keep_schedule(operation->label, words);
    if (step[15] < 6)
        length = step[15] < length ? step[15] : length;
    if (step[15] > 250)
        caps = 0;
    for (unsigned int i = 0; i < length; i++)
        seL4_SetMR((int)i, words[i]);
    for (unsigned int i = 0; i < caps; i++)
        seL4_SetCap((int)i, capability_to(operation->cap_objects[i], step[3 + i]));
    info = seL4_MessageInfo_new(operation->label, 0, caps, length);
    if (step[15] == 100)
        seL4_Send(service, info);
    else
        note(index, seL4_MessageInfo_get_label(seL4_Call(service, info)));
}

static void communicate(const uint8_t *step)
{
    seL4_CPtr target = capability_to(step[2] < 128 ? OBJECT_ENDPOINT : OBJECT_NOTIFICATION, step[2]);
    seL4_CPtr source = capability_to(step[4] < 128 ? OBJECT_ENDPOINT : OBJECT_NOTIFICATION, step[4]);
    seL4_CPtr reply = capability_to(OBJECT_REPLY, step[3]);
    unsigned int length = step[5] & 0x80 ? seL4_MsgMaxLength - (step[5] & 7) : step[5] & 7;
    seL4_MessageInfo_t info =
        seL4_MessageInfo_new(message_label(step[13] & 1 ? step[14] : 0), step[13] >> 5, step[13] >> 6, length);
    seL4_Word badge;

    for (int i = 0; i < 3; i++)
        seL4_SetCap(i, any_capability(step[7 + i]));
    seL4_SetCapReceivePath(pool_slot(OBJECT_CNODE, step[10]), step[11], value(FUZZ_DEPTH, step[12]));
    /* More of those that do not wait, or soon nobody would run. */
    switch (step[1] % 24) {
    case 0: seL4_Call(target, info); break;
    case 1: seL4_ReplyRecv(source, info, &badge, reply); break;
    case 2: seL4_NBSendRecv(target, info, source, &badge, reply); break;
    case 3: seL4_NBSendWait(target, info, source, &badge); break;
    case 4: seL4_Send(target, info); break;
    case 5: seL4_Recv(source, &badge, reply); break;
    case 6: seL4_Wait(source, &badge); break;
    case 7: seL4_Send(reply, info); break;
    case 8:
    case 9: seL4_NBRecv(source, &badge, reply); break;
    case 10:
    case 11: seL4_NBWait(source, &badge); break;
    case 12: seL4_Yield(); break;
    case 13: seL4_Signal(target); break;
    default: seL4_NBSend(target, info); break;
    }
}

static void access_memory(const uint8_t *step)
{
    seL4_Word address = value(FUZZ_ADDRESS, step[2]);
    struct machine_vectors vectors;

    switch (step[1] % 6) {
    case 0: (void)*(volatile uint8_t *)address; break;
    case 1: *(volatile uint8_t *)address = step[3]; break;
    case 2: ((void (*)(void))(address & ~(seL4_Word)3))(); break;
    case 3: __builtin_trap();
    default: machine_vectors_read(&vectors); break;
    }
}

static void spin(const uint8_t *step)
{
    for (volatile unsigned int i = 0; i < step[1] * 16u; i++)
        ;
}

static void take_step(const uint8_t *step)
{
    if (step[0] < 190)
        operate(step);
    else if (step[0] < 244)
        communicate(step);
    else if (step[0] < 246)
        access_memory(step);
    else
        spin(step);
}

void worker(seL4_Word index_and_seed)
{
    unsigned int index = index_and_seed & 0xff;
    uint64_t seed = index_and_seed | 1ull << 63;

    for (;;) {
        uint64_t step[STEP_BYTES / sizeof(uint64_t)];

        for (unsigned int i = 0; i < sizeof(step) / sizeof(step[0]); i++)
            step[i] = random_next(&seed) * 0x2545f4914f6cdd1du;
        report->calls[index]++;
        take_step((const uint8_t *)step);
    }
}
