/* SPDX-License-Identifier: BSD-2-Clause */
/* Compares the model with the kernel's own structures. The only file here that knows them. */
#include "compare.h"

#include "debug/debug.h"
#include "model.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"
#include "object/reply.h"
#include "object/sched_context.h"
#include "object/tcb.h"
#include "sched/scheduler.h"

#include "host.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

const struct slot *irq_notification_slot(word_t irq);

/* ---- what differs ---------------------------------------------------------------------------------------------------------- */

static char *reason;
static size_t reason_size;

__attribute__((format(printf, 1, 2))) static bool differ(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    vsnprintf(reason, reason_size, format, arguments);
    va_end(arguments);
    return false;
}

static bool equal(const struct m_object *object, const char *what, word expected, word found)
{
    static const char *const kinds[] = {"nothing",      "untyped",   "endpoint",           "notification", "reply",
                                        "CNode",        "thread",    "scheduling context", "frame",        "VSpace",
                                        "SchedControl", "DomainSet", "IRQ handler",        "object"};

    if (expected == found)
        return true;
    return differ("%s at %#lx: %s is %#lx, should be %#lx", kinds[object->kind], (unsigned long)object->address, what,
                  (unsigned long)found, (unsigned long)expected);
}

/* ---- addresses --------------------------------------------------------------------------------------------------------------- */

static word distance; /* of memory from its physical address */

static void *kernel_object(const struct m_object *object)
{
    return object == NULL ? NULL : (void *)(object->address + distance);
}

static word physical(const void *pointer)
{
    return (word)pointer - distance;
}

static const enum tcb_slot own_slots[] = {[M_CSPACE] = TCB_CSPACE,
                                          [M_SPACE] = TCB_VSPACE,
                                          [M_BUFFER] = TCB_IPC_BUFFER,
                                          [M_FAULT_HANDLER] = TCB_FAULT_ENDPOINT,
                                          [M_TIMEOUT_HANDLER] = TCB_TIMEOUT_ENDPOINT};

static struct slot *kernel_slot(const struct m_slot *slot)
{
    if (slot == NULL)
        return NULL;
    if (slot->home == model.irq)
        return (struct slot *)irq_notification_slot(MODEL_IRQ);
    if (slot->home->kind == M_THREAD)
        return &((struct tcb *)kernel_object(slot->home))->slots[own_slots[slot->index]];
    return (struct slot *)kernel_object(slot->home) + slot->index;
}

/* ---- boot -------------------------------------------------------------------------------------------------------------------- */

static const struct host_device devices[] = {{.address = 0x10000000, .size_bits = 14}};
static const struct host_config config = {
    .memory_mib = 1, .fill = 0xa5, .devices = devices, .device_count = 1, .cnode_bits = 8, .image_pages = 1};

static struct m_cap full(enum m_kind kind, struct m_object *object)
{
    return (struct m_cap){
        .kind = kind, .object = object, .read = true, .write = true, .grant = true, .grant_reply = true};
}

static struct m_cap boot_cap(word index, struct cap cap)
{
    struct m_object *object = NULL;
    struct m_cap result;

    switch (cap_type(cap)) {
    case CAP_UNTYPED:
        object =
            model_object(M_UNTYPED, physical((void *)cap_untyped_get_address(cap)), cap_untyped_get_size_bits(cap));
        object->is_device = cap_untyped_get_is_device(cap);
        return full(M_UNTYPED, object);
    case CAP_CNODE:
        result = full(M_CNODE, model.root_cnode);
        result.guard_size = WORD_BITS - model.root_cnode->bits;
        return result;
    case CAP_TCB: return full(M_THREAD, model.root_thread);
    case CAP_SCHED_CONTEXT:
        object = model_object(M_CONTEXT, physical((void *)cap_sched_context_get_address(cap)),
                              cap_sched_context_get_size_bits(cap));
        object->is_configured = true;
        object->bound = model.root_thread;
        model.root_thread->thread.context = object;
        return full(M_CONTEXT, object);
    case CAP_FRAME:
        if (index != seL4_CapInitThreadIPCBuffer)
            break;
        return full(M_FRAME, model_object(M_FRAME, physical((void *)cap_frame_get_address(cap)), 12));
    case CAP_VSPACE: return full(M_VSPACE, model_object(M_VSPACE, physical((void *)cap_vspace_get_address(cap)), 0));
    case CAP_SCHED_CONTROL: return full(M_SCHED_CONTROL, NULL);
    case CAP_DOMAIN: return full(M_DOMAIN_SET, NULL);
    default: break;
    }
    return full(M_OTHER, NULL);
}

static void equip_root(enum m_thread_slot own, word index)
{
    struct m_slot *source = &model.root_cnode->slots[index];

    m_insert_copy(&model.root_thread->slots[own], source->cap, source);
}

/* The handler of the one interrupt, made before anything that is compared. */
static void make_irq_handler(void)
{
    seL4_IPCBuffer *buffer = host_ipc_buffer(host_current());
    struct host_registers registers = {.cap = seL4_CapIRQControl,
                                       .info = seL4_MessageInfo_new(IRQIssueIRQHandler, 0, 1, 3).words[0],
                                       .mr = {MODEL_IRQ, MODEL_IRQ_HANDLER_SLOT, WORD_BITS}};
    struct m_slot *slot = &model.root_cnode->slots[MODEL_IRQ_HANDLER_SLOT];

    buffer->caps_or_badges[0] = seL4_CapInitThreadCNode;
    host_syscall(seL4_SysCall, &registers);
    model.irq = model_object(M_IRQ_HANDLER, 0, 0);
    model.irq->slot_count = 1;
    model.irq->slots = model_allocate(sizeof(struct m_slot));
    model.irq->slots[0].home = model.irq;
    m_insert_original(slot, full(M_IRQ_HANDLER, model.irq), &model.root_cnode->slots[seL4_CapIRQControl]);
    slot->is_fixed = true;
}

static void take_over_registers(void)
{
    struct m_object *thread = model.root_thread;
    struct host_registers registers;

    host_get_registers(host_root_thread(), &registers);
    memcpy(&thread->thread.registers, &registers, sizeof(registers));
    memcpy(thread->slots[M_BUFFER].cap.object->memory, host_ipc_buffer(host_root_thread()), M_PAGE_BYTES);
}

void boot_both(void)
{
    const struct slot *slots;

    host_boot(&config);
    model_reset();
    distance = (word)host_memory(HOST_MEMORY_START) - HOST_MEMORY_START;
    slots = host_root_slots();
    model.root_cnode = model_object(M_CNODE, physical(slots), config.cnode_bits);
    model.root_thread = model_object(M_THREAD, physical(host_root_thread()), 0);
    for (word i = 0; i < host_root_slot_count(); i++)
        if (!slot_is_empty(&slots[i]))
            model_boot_cap(i, boot_cap(i, slots[i].cap));
    equip_root(M_CSPACE, seL4_CapInitThreadCNode);
    equip_root(M_SPACE, seL4_CapInitThreadVSpace);
    equip_root(M_BUFFER, seL4_CapInitThreadIPCBuffer);
    model.root_thread->thread.state = M_RUNNING;
    model.root_thread->thread.priority = model.root_thread->thread.mcp = seL4_MaxPrio;
    model.current = model.root_thread;
    make_irq_handler();
    take_over_registers();
}

/* ---- capabilities ---------------------------------------------------------------------------------------------------------- */

static bool object_agrees(const struct m_slot *slot, word address)
{
    return equal(slot->home, "object of a capability", slot->cap.object->address, physical((void *)address));
}

static bool untyped_agrees(const struct m_slot *slot, struct cap cap)
{
    const struct m_object *home = slot->home, *object = slot->cap.object;

    return object_agrees(slot, cap_untyped_get_address(cap)) &&
           equal(home, "size of an untyped", object->bits, cap_untyped_get_size_bits(cap)) &&
           equal(home, "device bit", object->is_device, cap_untyped_get_is_device(cap)) &&
           (slot->first_child == NULL || equal(home, "watermark", slot->cap.watermark, cap_untyped_get_watermark(cap)));
}

static bool endpoint_agrees(const struct m_slot *slot, struct cap cap)
{
    const struct m_cap *own = &slot->cap;

    return object_agrees(slot, cap_endpoint_get_address(cap)) &&
           equal(slot->home, "badge", own->badge, cap_endpoint_get_badge(cap)) &&
           equal(slot->home, "right to send", own->write, cap_endpoint_get_can_send(cap)) &&
           equal(slot->home, "right to receive", own->read, cap_endpoint_get_can_receive(cap)) &&
           equal(slot->home, "right to grant", own->grant, cap_endpoint_get_can_grant(cap)) &&
           equal(slot->home, "right to grant a reply", own->grant_reply, cap_endpoint_get_can_grant_reply(cap));
}

static bool notification_cap_agrees(const struct m_slot *slot, struct cap cap)
{
    return object_agrees(slot, cap_notification_get_address(cap)) &&
           equal(slot->home, "badge", slot->cap.badge, cap_notification_get_badge(cap)) &&
           equal(slot->home, "right to signal", slot->cap.write, cap_notification_get_can_send(cap)) &&
           equal(slot->home, "right to wait", slot->cap.read, cap_notification_get_can_receive(cap));
}

static bool cnode_agrees(const struct m_slot *slot, struct cap cap)
{
    return object_agrees(slot, cap_cnode_get_address(cap)) &&
           equal(slot->home, "radix", slot->cap.object->bits, cap_cnode_get_radix(cap)) &&
           equal(slot->home, "guard", slot->cap.guard, cap_cnode_get_guard(cap)) &&
           equal(slot->home, "guard size", slot->cap.guard_size, cap_cnode_get_guard_size(cap));
}

static bool frame_agrees(const struct m_slot *slot, struct cap cap)
{
    word rights = !slot->cap.read ? 1 : slot->cap.write ? 3 : 2;

    return object_agrees(slot, cap_frame_get_address(cap)) &&
           equal(slot->home, "frame rights", rights, cap_frame_get_rights(cap)) &&
           equal(slot->home, "device bit", slot->cap.object->is_device, cap_frame_get_is_device(cap));
}

static bool cap_agrees(const struct m_slot *slot, struct cap cap)
{
    static const enum cap_type kinds[] = {[M_NULL] = CAP_NULL,
                                          [M_UNTYPED] = CAP_UNTYPED,
                                          [M_ENDPOINT] = CAP_ENDPOINT,
                                          [M_NOTIFICATION] = CAP_NOTIFICATION,
                                          [M_REPLY] = CAP_REPLY,
                                          [M_CNODE] = CAP_CNODE,
                                          [M_THREAD] = CAP_TCB,
                                          [M_CONTEXT] = CAP_SCHED_CONTEXT,
                                          [M_FRAME] = CAP_FRAME,
                                          [M_VSPACE] = CAP_VSPACE,
                                          [M_SCHED_CONTROL] = CAP_SCHED_CONTROL,
                                          [M_DOMAIN_SET] = CAP_DOMAIN,
                                          [M_IRQ_HANDLER] = CAP_IRQ_HANDLER};

    if (slot->cap.kind == M_OTHER)
        return true;
    if (cap_type(cap) != kinds[slot->cap.kind])
        return differ("slot %lu of the object at %#lx: capability of type %u, should be %u", (unsigned long)slot->index,
                      (unsigned long)slot->home->address, cap_type(cap), kinds[slot->cap.kind]);
    switch (slot->cap.kind) {
    case M_UNTYPED: return untyped_agrees(slot, cap);
    case M_ENDPOINT: return endpoint_agrees(slot, cap);
    case M_NOTIFICATION: return notification_cap_agrees(slot, cap);
    case M_REPLY:
        return object_agrees(slot, cap_reply_get_address(cap)) &&
               equal(slot->home, "right to grant", slot->cap.grant, cap_reply_get_can_grant(cap));
    case M_CNODE: return cnode_agrees(slot, cap);
    case M_THREAD: return object_agrees(slot, cap_tcb_get_address(cap));
    case M_CONTEXT: return object_agrees(slot, cap_sched_context_get_address(cap));
    case M_FRAME: return frame_agrees(slot, cap);
    default: return true;
    }
}

/* ---- the derivation tree -------------------------------------------------------------------------------------------------------- */

static const struct m_slot *next_in_preorder(const struct m_slot *slot)
{
    if (slot->first_child != NULL)
        return slot->first_child;
    while (slot->next == NULL && slot->parent != NULL)
        slot = slot->parent;
    return slot->next;
}

static bool tree_agrees(const struct m_slot *slot, const struct slot *found)
{
    const struct m_slot *next = next_in_preorder(slot);

    if (slot_next(found) != kernel_slot(next) || (next != NULL && slot_previous(kernel_slot(next)) != found))
        return differ("slot %lu of the object at %#lx: not followed by the right one in the derivation tree",
                      (unsigned long)slot->index, (unsigned long)slot->home->address);
    if (slot->parent != NULL && !slot_is_parent(kernel_slot(slot->parent), found))
        return differ("slot %lu of the object at %#lx: does not descend from its parent", (unsigned long)slot->index,
                      (unsigned long)slot->home->address);
    if (slot->previous != NULL && slot_is_parent(kernel_slot(slot->previous), found))
        return differ("slot %lu of the object at %#lx: descends from its sibling", (unsigned long)slot->index,
                      (unsigned long)slot->home->address);
    return true;
}

static bool slots_agree(const struct m_object *object)
{
    const struct slot *table = object->kind == M_CNODE ? kernel_object(object) : NULL;

    for (word i = 0; i < object->slot_count; i++) {
        const struct m_slot *slot = &object->slots[i];
        const struct slot *found = table != NULL ? &table[i] : kernel_slot(slot);

        if (slot->cap.kind == M_NULL && slot_is_empty(found))
            continue;
        if (!cap_agrees(slot, found->cap) || !tree_agrees(slot, found))
            return false;
    }
    return true;
}

/* ---- objects ---------------------------------------------------------------------------------------------------------------------- */

static bool queue_agrees(const struct m_object *object, const struct tcb_queue *queue)
{
    const struct tcb *found = queue->head;

    for (unsigned int i = 0; i < object->queue.count; i++) {
        if (!equal(object, "thread in the queue", (word)kernel_object(object->queue.threads[i]), (word)found))
            return false;
        found = found->ipc_next;
    }
    return equal(object, "thread at the end of the queue", 0, (word)found);
}

static bool notification_agrees(const struct m_object *object, const struct notification *found)
{
    return queue_agrees(object, &found->queue) &&
           equal(object, "whether signalled", object->is_signalled, found->signalled != 0) &&
           (!object->is_signalled || equal(object, "badges", object->badges, found->badges)) &&
           equal(object, "bound thread", (word)kernel_object(object->bound), (word)found->bound_thread) &&
           equal(object, "context", (word)kernel_object(object->lent), (word)found->sched_context);
}

static bool context_agrees(const struct m_object *object, const struct sched_context *found)
{
    const struct reply *reply = found->reply;

    for (unsigned int i = 0; i < object->queue.count; i++) {
        if (!equal(object, "reply in the chain", (word)kernel_object(object->queue.threads[i]), (word)reply))
            return false;
        reply = reply->older;
    }
    return equal(object, "reply at the end of the chain", 0, (word)reply) &&
           equal(object, "thread", (word)kernel_object(object->bound), (word)found->thread) &&
           equal(object, "notification", (word)kernel_object(object->lent), (word)found->notification) &&
           equal(object, "whether configured", object->is_configured, found->refill_max != 0);
}

static bool word_agrees(const struct m_object *object, const char *what, word *expected, word found)
{
    if (*expected == M_UNKNOWN)
        *expected = found;
    return equal(object, what, *expected, found);
}

static bool registers_agree(struct m_object *object, const struct tcb *tcb)
{
    static const char *const names[] = {"message register 0", "message register 1", "message register 2",
                                        "message register 3"};
    struct m_registers *own = &object->thread.registers;
    struct host_registers found;

    host_get_registers(tcb, &found);
    for (unsigned int i = 0; i < 4; i++)
        if (!word_agrees(object, names[i], &own->mr[i], found.mr[i]))
            return false;
    return word_agrees(object, "badge register", &own->cap, found.cap) &&
           word_agrees(object, "message info register", &own->info, found.info);
}

static bool thread_agrees(struct m_object *object, const struct tcb *found)
{
    static const enum thread_state states[] = {[M_INACTIVE] = THREAD_INACTIVE,
                                               [M_RUNNING] = THREAD_RUNNING,
                                               [M_WAITS_TO_RECEIVE] = THREAD_BLOCKED_ON_RECEIVE,
                                               [M_WAITS_TO_SEND] = THREAD_BLOCKED_ON_SEND,
                                               [M_WAITS_FOR_REPLY] = THREAD_BLOCKED_ON_REPLY,
                                               [M_WAITS_FOR_SIGNAL] = THREAD_BLOCKED_ON_NOTIFICATION};
    const struct m_thread *own = &object->thread;
    bool replies = own->state == M_WAITS_TO_RECEIVE || own->state == M_WAITS_FOR_REPLY;

    return equal(object, "state", states[own->state], found->state) &&
           equal(object, "domain", own->domain, regime_domain(found->regime)) &&
           equal(object, "priority", own->priority, found->priority) && equal(object, "mcp", own->mcp, found->mcp) &&
           equal(object, "flags", own->flags, found->flags) &&
           equal(object, "context", (word)kernel_object(own->context), (word)found->sched_context) &&
           equal(object, "notification", (word)kernel_object(own->notification), (word)found->bound_notification) &&
           (!replies || equal(object, "reply", (word)kernel_object(own->reply), (word)found->reply)) &&
           equal(object, "whether ready", own->is_ready, found->in_ready_queue) && registers_agree(object, found);
}

static bool frame_content_agrees(const struct m_object *object)
{
    const word *found = object->is_device ? object->memory : host_memory(object->address);
    word i = 0;

    if (memcmp(object->memory, found, M_PAGE_BYTES) == 0)
        return true;
    while (object->memory[i] == found[i])
        i++;
    return equal(object, "word in an IPC buffer", object->memory[i], found[i]);
}

static bool object_is_as_modelled(struct m_object *object)
{
    void *found = kernel_object(object);

    switch (object->kind) {
    case M_ENDPOINT: return queue_agrees(object, &((struct endpoint *)found)->queue);
    case M_NOTIFICATION: return notification_agrees(object, found);
    case M_REPLY:
        return equal(object, "thread", (word)kernel_object(object->bound), (word)((struct reply *)found)->thread);
    case M_CONTEXT: return context_agrees(object, found);
    case M_THREAD: return thread_agrees(object, found) && slots_agree(object);
    case M_CNODE: return slots_agree(object);
    case M_FRAME: return frame_content_agrees(object);
    default: return true;
    }
}

/* ---- all together ------------------------------------------------------------------------------------------------------------------- */

/* The threads of one priority, which have these places among all that are ready. */
static bool ready_queue_agrees(const struct m_queue *ready, const struct tcb *found, word priority, unsigned int *place)
{
    for (; found != NULL; found = found->queue_next) {
        const struct m_object *expected = *place < ready->count ? ready->threads[*place] : NULL;

        if (found != kernel_object(expected))
            return differ("ready queue: place %u, of priority %lu, has the thread at %#lx, should have %#lx", *place,
                          (unsigned long)priority, (unsigned long)physical(found),
                          (unsigned long)(expected == NULL ? 0 : expected->address));
        ++*place;
    }
    return true;
}

/* Looks into the queues that the kernel would look into: whom it does not find there is missing. */
static bool ready_queues_of_agree(const struct ready_queues *found, const struct m_queue *ready)
{
    unsigned int place = 0;

    for (word group = PRIORITY_COUNT / WORD_BITS; group-- > 0;)
        for (word left = found->words[group], bit = WORD_BITS; left != 0 && bit-- > 0;) {
            word priority = group * WORD_BITS + bit;

            if ((left >> bit & 1) != 0 && !ready_queue_agrees(ready, found->queues[priority].head, priority, &place))
                return false;
            left &= ~BIT(bit);
        }
    if (place != ready->count)
        return differ("ready queue: %u threads, should be %u", place, ready->count);
    return true;
}

static bool ready_queues_agree(void)
{
    for (word domain = 0; domain < M_DOMAINS; domain++)
        if (!ready_queues_of_agree(&domains[domain], &model.ready[domain]))
            return false;
    return true;
}

static void forget_dead_objects(void)
{
    struct m_object **link = &model.objects;

    while (*link != NULL) {
        if ((*link)->is_dead)
            *link = (*link)->next_object;
        else
            link = &(*link)->next_object;
    }
}

bool compare(char *why, size_t size)
{
    reason = why;
    reason_size = size;
    forget_dead_objects();
    if (host_current() != kernel_object(model.current))
        return differ("the thread at %#lx runs, should be the one at %#lx",
                      (unsigned long)(host_current() == NULL ? 0 : physical(host_current())),
                      (unsigned long)(model.current == NULL ? 0 : model.current->address));
    for (struct m_object *object = model.objects; object != NULL; object = object->next_object)
        if (!object_is_as_modelled(object))
            return false;
    return slots_agree(model.irq) && ready_queues_agree() &&
           equal(model.irq, "whether the interrupt is masked", model.irq_is_masked, host_irq_is_masked(MODEL_IRQ));
}
