/* SPDX-License-Identifier: BSD-2-Clause */
/* The model: memory for itself, system calls, and what comes after each. */
#include "model.h"

#include <sel4/sel4.h>

#include <stdlib.h>
#include <string.h>

struct m_model model;

/* ---- memory -------------------------------------------------------------------------------------------------------------- */

#define ARENA_BYTES (64u << 20)

static unsigned char *arena;
static size_t arena_used;

void *model_allocate(size_t bytes)
{
    void *memory = arena + arena_used;

    arena_used += (bytes + 15) & ~(size_t)15;
    if (arena_used > ARENA_BYTES)
        abort();
    return memory;
}

void model_reset(void)
{
    if (arena == NULL)
        arena = calloc(1, ARENA_BYTES);
    if (arena == NULL)
        abort();
    memset(arena, 0, arena_used);
    arena_used = 0;
    memset(&model, 0, sizeof(model));
    model.durations[0] = ((uint64_t)1 << 56) - 1;
}

struct m_object *model_object(enum m_kind kind, word address, word bits)
{
    struct m_object *object = model_allocate(sizeof(*object));

    object->kind = kind;
    object->address = address;
    object->bits = bits;
    object->slot_count = kind == M_CNODE ? m_bit(bits) : kind == M_THREAD ? M_THREAD_SLOTS : 0;
    object->slots = model_allocate(object->slot_count * sizeof(struct m_slot));
    for (word i = 0; i < object->slot_count; i++) {
        object->slots[i].home = object;
        object->slots[i].index = i;
    }
    if (kind == M_THREAD)
        object->thread.domain = model.domain;
    if (kind == M_FRAME)
        object->memory = model_allocate(M_PAGE_BYTES);
    object->next_object = model.objects;
    model.objects = object;
    return object;
}

void model_boot_cap(word index, struct m_cap cap)
{
    struct m_slot *slot = &model.root_cnode->slots[index];

    slot->cap = cap;
    slot->original = true;
    slot->is_fixed = true;
    if (cap.object != NULL)
        cap.object->capabilities++;
}

/* ---- errors -------------------------------------------------------------------------------------------------------------------- */

static int with_details(int error, word count, word first, word second)
{
    model.details[0] = first;
    model.details[1] = second;
    model.detail_count = count;
    return error;
}

int m_invalid_argument(word number)
{
    return with_details(seL4_InvalidArgument, 1, number, 0);
}

int m_invalid_capability(word number)
{
    return with_details(seL4_InvalidCapability, 1, number, 0);
}

int m_range(word lowest, word highest)
{
    return with_details(seL4_RangeError, 2, lowest, highest);
}

int m_failed_lookup(bool is_source, const struct m_failure *why)
{
    with_details(seL4_FailedLookup, 2, is_source, why->kind);
    if (why->kind != seL4_InvalidRoot)
        model.details[model.detail_count++] = why->bits_left;
    if (why->kind == seL4_GuardMismatch)
        model.details[model.detail_count++] = why->guard_found;
    if (why->kind == seL4_GuardMismatch || why->kind == seL4_DepthMismatch)
        model.details[model.detail_count++] = why->bits_found;
    return seL4_FailedLookup;
}

/* ---- the sending half --------------------------------------------------------------------------------------------------------- */

struct sending {
    bool blocks, is_call, lends;
};

static int invoke_object(struct m_object *thread, struct m_slot *slot, struct m_slot **caps, word count)
{
    const word *buffer = m_buffer(thread);
    word info = thread->thread.registers.info, label = info >> 12, length = info & 127;
    word mr[M_MESSAGE_WORDS] = {0};

    if (buffer == NULL && length > 4)
        length = 4;
    memcpy(mr, thread->thread.registers.mr, sizeof(thread->thread.registers.mr));
    for (word i = 4; i < length && i < M_MESSAGE_WORDS; i++)
        mr[i] = buffer[1 + i];
    model.invoked = slot;
    switch (slot->is_doomed ? M_NULL : slot->cap.kind) {
    case M_CNODE: return m_invoke_cnode(slot->cap, label, mr, length, caps, count);
    case M_UNTYPED: return m_invoke_untyped(slot, label, mr, length, caps, count);
    case M_THREAD: return m_invoke_thread(slot->cap.object, label, mr, length, caps, count);
    case M_CONTEXT: return m_invoke_context(slot->cap.object, label, caps, count);
    case M_DOMAIN_SET: return m_invoke_domains(label, mr, length, caps, count);
    case M_SCHED_CONTROL: return m_invoke_sched_control(label, mr, length, caps, count);
    case M_IRQ_HANDLER: return m_invoke_irq(label, caps, count);
    case M_NULL: return m_invalid_capability(0);
    default: model.is_unsupported = true; return 0;
    }
}

static void answer(struct m_object *thread, int error)
{
    word length = m_put_message(thread, model.details, model.detail_count);

    m_set_received(thread, 0, (word)error, 0, 0, length);
}

/* Returns whether the thread may go on to the receiving half. */
static bool send(struct m_object *thread, word address, struct sending how)
{
    struct m_slot *slots[3], *slot;
    struct m_failure why;
    struct m_cap cap;
    word count;
    int error = 0;

    slot = m_lookup(thread, address, &why);
    if (slot == NULL || !m_extra_caps(thread, slots, &count, &address, &why)) {
        if (how.blocks)
            m_fault(thread, address, false, &why);
        return thread->thread.state == M_RUNNING;
    }
    cap = slot->cap;
    if ((cap.kind == M_ENDPOINT || cap.kind == M_NOTIFICATION) && !cap.write) {
        error = m_invalid_capability(0);
    } else if (cap.kind == M_ENDPOINT) {
        m_send(thread, cap, how.blocks, how.is_call, how.lends);
        return thread->thread.state == M_RUNNING;
    } else if (cap.kind == M_NOTIFICATION) {
        m_signal(cap.object, cap.badge);
    } else if (cap.kind == M_REPLY) {
        m_reply(thread, cap.object, cap.grant);
    } else {
        error = invoke_object(thread, slot, slots, count);
    }
    if (how.is_call && !thread->is_dead)
        answer(thread, error);
    return thread->thread.state == M_RUNNING;
}

/* ---- the receiving half ------------------------------------------------------------------------------------------------------ */

static const struct m_failure missing = {.kind = seL4_MissingCapability};

/* The reply object that the register names; a thread that names none faults. */
static struct m_slot *reply_slot(struct m_object *thread)
{
    struct m_failure why;
    struct m_slot *slot = m_lookup(thread, thread->thread.registers.reply, &why);

    if (slot != NULL && slot->cap.kind == M_REPLY)
        return slot;
    m_fault(thread, thread->thread.registers.reply, true, slot == NULL ? &why : &missing);
    return NULL;
}

static void receive(struct m_object *thread, bool blocks, bool can_reply)
{
    struct m_registers *registers = &thread->thread.registers;
    struct m_object *reply = NULL;
    struct m_failure why;
    struct m_slot *slot = m_lookup(thread, registers->cap, &why);

    if (slot == NULL) {
        m_fault(thread, registers->cap, true, &why);
        return;
    }
    if (slot->cap.kind == M_NOTIFICATION && slot->cap.read &&
        (slot->cap.object->bound == NULL || slot->cap.object->bound == thread)) {
        m_wait(thread, slot->cap.object, blocks);
        return;
    }
    if (slot->cap.kind != M_ENDPOINT || !slot->cap.read) {
        m_fault(thread, registers->cap, true, &missing);
        return;
    }
    if (can_reply) {
        struct m_slot *own = reply_slot(thread);

        if (own == NULL)
            return;
        reply = own->cap.object;
    }
    m_receive(thread, slot->cap.object, blocks, reply);
}

/* The reply goes out through the object that then waits for the next caller. */
static void reply_and_receive(struct m_object *thread)
{
    struct m_slot *slot = reply_slot(thread);

    if (slot == NULL)
        return;
    m_reply(thread, slot->cap.object, slot->cap.grant);
    receive(thread, true, true);
}

/* ---- system calls --------------------------------------------------------------------------------------------------------------- */

static void make_syscall(struct m_object *thread)
{
    static const struct sending call = {true, true, true}, plain = {true, false, false}, try = {false, false, false};
    static const struct sending hand_over = {false, false, true};
    struct m_registers *registers = &thread->thread.registers;

    thread->thread.repeats = false;
    model.detail_count = 0;
    switch (thread->thread.number) {
    case seL4_SysCall: send(thread, registers->cap, call); break;
    case seL4_SysSend: send(thread, registers->cap, plain); break;
    case seL4_SysNBSend: send(thread, registers->cap, try); break;
    case seL4_SysReplyRecv: reply_and_receive(thread); break;
    case seL4_SysNBSendRecv:
        if (send(thread, registers->dest, hand_over))
            receive(thread, true, true);
        break;
    case seL4_SysNBSendWait: /* has no reply object, and the destination in its register */
        if (send(thread, registers->reply, hand_over))
            receive(thread, true, false);
        break;
    case seL4_SysRecv: receive(thread, true, true); break;
    case seL4_SysNBRecv: receive(thread, false, true); break;
    case seL4_SysWait: receive(thread, true, false); break;
    case seL4_SysNBWait: receive(thread, false, false); break;
    case seL4_SysYield: m_yield(); break;
    default: model.is_unsupported = true;
    }
}

/* Whoever comes to run, and was stopped within a system call, makes it again. */
static void settle(void)
{
    if (model.current != NULL && model.current->is_dead)
        model.current = NULL;
    m_choose();
    for (unsigned int i = 0; i < 1000 && model.current != NULL && model.current->thread.repeats; i++) {
        make_syscall(model.current);
        if (model.current->is_dead)
            model.current = NULL;
        m_choose();
    }
}

void model_syscall(long number)
{
    model.is_unsupported = false;
    model.current->thread.number = number;
    make_syscall(model.current);
    if (!model.is_unsupported)
        settle();
}

void model_interrupt(void)
{
    model.is_unsupported = false;
    model.irq_is_masked = true;
    if (model.irq->slots[0].cap.kind == M_NOTIFICATION)
        m_signal(model.irq->slots[0].cap.object, model.irq->slots[0].cap.badge);
    settle();
}
