/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Random operations. The generator looks into the model for what there is, so that most operations are about something;
 * a share of all arguments is wrong on purpose: another object, or a value that a wrong width, bit or order shows in.
 */
#include "generate.h"

#include <sel4/sel4.h>

#include <string.h>

#include "compare.h"

/* ---- what the current thread can name ------------------------------------------------------------------------------------ */

enum { PLAYGROUND = 128, PLAYGROUND_END = 176, REACH_MAX = 1024 };

struct place {
    struct m_slot *slot;
    word index, depth; /* from the thread's CSpace root */
};

static struct place reach[REACH_MAX];
static unsigned int reach_count;

static bool may_play_with(const struct m_slot *slot)
{
    return slot->home != model.root_cnode || (slot->index >= PLAYGROUND && slot->index < PLAYGROUND_END);
}

static void reach_from(struct m_cap root, word prefix, word used, unsigned int levels)
{
    word depth = used + root.guard_size + root.object->bits;

    if (depth > M_WORD_BITS)
        return;
    for (word i = 0; i < root.object->slot_count && reach_count < REACH_MAX; i++) {
        struct m_slot *slot = &root.object->slots[i];
        word level = root.guard_size + root.object->bits;
        word index = (level >= M_WORD_BITS ? 0 : prefix << level) | root.guard << root.object->bits | i;

        reach[reach_count++] = (struct place){slot, index, depth};
        if (levels > 1 && slot->cap.kind == M_CNODE && depth < M_WORD_BITS)
            reach_from(slot->cap, index, depth, levels - 1);
    }
}

static void look_around(void)
{
    reach_count = 0;
    if (model.current != NULL && model.current->slots[M_CSPACE].cap.kind == M_CNODE)
        reach_from(model.current->slots[M_CSPACE].cap, 0, 0, 3);
}

static word address_of(const struct place *place)
{
    return place->depth >= M_WORD_BITS ? place->index : place->index << (M_WORD_BITS - place->depth);
}

/* Is there nobody else who could run? Then the thread does little that may stop it. */
static bool is_alone(void)
{
    return model.ready[model.domain].count == 0;
}

static bool is_usable(struct m_cap cap)
{
    return cap.kind == M_ENDPOINT       ? cap.read && cap.write
           : cap.kind == M_NOTIFICATION ? cap.read && (cap.object->bound == NULL || cap.object->bound == model.current)
                                        : true;
}

/* A place that holds such a capability, mostly one with rights, and rather one to an object where somebody waits; NULL if
 * there is none. */
static const struct place *find(enum m_kind kind)
{
    const struct place *found = NULL, *busy = NULL;
    unsigned int seen = 0, seen_busy = 0;
    bool any = chance(is_alone() ? 2 : 20);

    for (unsigned int i = 0; i < reach_count; i++) {
        const struct m_cap *cap = &reach[i].slot->cap;

        if (cap->kind != kind || !(any || is_usable(*cap)))
            continue;
        if (below(++seen) == 0)
            found = &reach[i];
        if (cap->object != NULL && (cap->object->queue.count != 0 || (kind == M_REPLY && cap->object->bound != NULL)) &&
            below(++seen_busy) == 0)
            busy = &reach[i];
    }
    return busy != NULL && chance(60) ? busy : found;
}

static word some_junk(void)
{
    return junk(is_alone() && !chance(3));
}

word some_address(void)
{
    return reach_count != 0 && chance(90) ? address_of(&reach[below(reach_count)]) : some_junk();
}

/* The address of such a capability, mostly. */
static word cap_of(enum m_kind kind)
{
    const struct place *place = chance(is_alone() ? 99 : 95) ? find(kind) : NULL;

    if (place == NULL && chance(70) && reach_count != 0)
        place = &reach[below(reach_count)];
    return place == NULL ? some_junk() : address_of(place);
}

static const struct m_object *object_at(word address)
{
    for (unsigned int i = 0; i < reach_count; i++)
        if (address_of(&reach[i]) == address)
            return reach[i].slot->cap.object;
    return NULL;
}

/* Root, index and depth of a slot for CNode operations. */
struct path {
    word root, index, depth;
};

static struct path path_to(const struct m_slot *slot)
{
    const struct place *root = NULL;
    struct path path;
    unsigned int seen = 0;

    for (unsigned int i = 0; i < reach_count; i++)
        if (reach[i].slot->cap.kind == M_CNODE && reach[i].slot->cap.object == slot->home && below(++seen) == 0)
            root = &reach[i];
    if (root == NULL)
        return (struct path){cap_of(M_CNODE), PLAYGROUND + below(PLAYGROUND_END - PLAYGROUND), M_WORD_BITS};
    path.root = address_of(root);
    path.index = root->slot->cap.guard << root->slot->cap.object->bits | slot->index;
    path.depth = root->slot->cap.guard_size + root->slot->cap.object->bits;
    if (chance(1))
        path.depth = some_junk();
    if (chance(1))
        path.depth |= some_junk() << 8;
    if (chance(1))
        path.index ^= m_bit((path.depth - 1) % M_WORD_BITS);
    return path;
}

/* A slot of the playground: empty, or with something in it. */
static struct path path_to_any(bool empty)
{
    const struct m_slot *found = NULL;
    unsigned int seen = 0;
    bool strict = chance(95);

    for (unsigned int i = 0; i < reach_count; i++) {
        const struct m_slot *slot = reach[i].slot;

        if (may_play_with(slot) && (!strict || (slot->cap.kind == M_NULL) == empty) && below(++seen) == 0)
            found = slot;
    }
    return found != NULL ? path_to(found) : (struct path){cap_of(M_CNODE), some_junk(), M_WORD_BITS};
}

static struct path path_to_cap(enum m_kind kind)
{
    const struct place *place = find(kind);

    return place == NULL ? path_to_any(false) : path_to(place->slot);
}

/* ---- operations -------------------------------------------------------------------------------------------------------------- */

static void retype(void)
{
    static const word types[] = {seL4_UntypedObject,      seL4_TCBObject,           seL4_EndpointObject,
                                 seL4_NotificationObject, seL4_CapTableObject,      seL4_SchedContextObject,
                                 seL4_ReplyObject,        seL4_ARM_SmallPageObject, seL4_EndpointObject,
                                 seL4_UntypedObject};
    struct path path = path_to_any(true);
    word type = types[below(10)];
    word size = type == seL4_UntypedObject        ? 4 + below(10)
                : type == seL4_CapTableObject     ? 1 + below(4)
                : type == seL4_SchedContextObject ? 7 + below(2)
                                                  : below(8);

    if (chance(4))
        size = chance(25) ? some_junk() : seL4_MaxUntypedBits - 6 + below(30);
    if (chance(1))
        type = seL4_ObjectTypeCount + below(5);
    if (chance(1))
        type = below(seL4_ObjectTypeCount);
    retype_with(cap_of(M_UNTYPED), type, size, path.root, 0, 0, path.index & 255,
                chance(75)   ? 1
                : chance(90) ? below(6)
                             : 254 + below(5));
    if (chance(10)) {
        path = path_to_cap(M_CNODE);
        now->caps[0] = path.root;
        now->mr[2] = path.index;
        now->mr[3] = path.depth;
    }
}

/* Often one with which a small CNode takes all bits of an address. */
static word guard_data(void)
{
    static const struct {
        word size, value;
    } guards[] = {{2, 1}, {4, 5}, {7, 0}, {5, 31}, {5, 32}, {seL4_GuardBits, ~(word)0}};
    word kind = below(100);

    return kind < 50   ? guard(M_WORD_BITS - 1 - below(8), 0)
           : kind < 80 ? guard(guards[kind % 6].size, guards[kind % 6].value)
                       : below(128);
}

static void cnode_copy(word label)
{
    struct path target = path_to_any(true), source = path_to_any(false);

    if (label == CNodeMint && chance(50))
        source = path_to_cap(chance(70) ? M_ENDPOINT : chance(70) ? M_NOTIFICATION : M_CNODE);
    if (label == CNodeCopy && chance(5))
        source = path_to_cap(chance(50) ? M_VSPACE : M_THREAD);
    call(target.root, label);
    word_is(target.index);
    word_is(target.depth);
    cap_is(source.root);
    word_is(source.index);
    word_is(source.depth);
    if (label == CNodeCopy || label == CNodeMint)
        word_is(chance(60) ? 15 : below(16));
    if (label == CNodeMint || label == CNodeMutate)
        word_is(chance(50) ? below(4) : guard_data());
}

static void cnode_rotate(void)
{
    struct path target = path_to_any(true), pivot = path_to_any(false), source = path_to_any(false);

    if (chance(30))
        target = source;
    call(target.root, CNodeRotate);
    word_is(target.index);
    word_is(target.depth);
    word_is(chance(85) ? 0 : guard_data());
    cap_is(pivot.root);
    word_is(pivot.index);
    word_is(pivot.depth);
    word_is(chance(85) ? 0 : guard_data());
    cap_is(source.root);
    word_is(source.index);
    word_is(source.depth);
}

static void cnode_one(word label)
{
    struct path path = label == CNodeCancelBadgedSends ? path_to_cap(M_ENDPOINT) : path_to_any(false);

    call(path.root, label);
    word_is(path.index);
    word_is(path.depth);
}

static void message(void)
{
    now->label = chance(90) ? below(3) : below(40);
    now->length = chance(90) ? below(8) : below(128);
    for (word i = 0; i < OPERATION_WORDS; i++)
        now->mr[i] = below(1000);
    if (chance(50)) {
        word count = 1 + below(3);

        for (word i = 0; i < count; i++)
            cap_is(some_address());
        for (word i = 0; i < count; i++)
            if (chance(60))
                now->caps[i] = cap_of(chance(70) ? M_ENDPOINT : M_NOTIFICATION);
    }
}

static void receive_settings(void)
{
    struct path path;

    if (chance(10))
        return;
    path = path_to_any(chance(95));
    now->sets_receive = true;
    now->receive[0] = path.root;
    now->receive[1] = path.index;
    now->receive[2] = path.depth;
}

/* Somewhere to send to: an endpoint, a notification, a reply. */
static word receiver(void)
{
    word kind = below(100);

    return cap_of(kind < 60 ? M_ENDPOINT : kind < 80 ? M_NOTIFICATION : M_REPLY);
}

static void send(long number)
{
    now->number = number;
    now->cap = receiver();
    message();
    if (number == seL4_SysCall && chance(80))
        now->cap = cap_of(M_ENDPOINT);
    receive_settings();
}

static void reply(void)
{
    now->number = chance(80) ? seL4_SysSend : seL4_SysNBSend;
    now->cap = cap_of(M_REPLY);
    message();
    if (chance(50))
        now->label = 0;
}

static void receive(long number)
{
    now->number = number;
    now->cap = cap_of(chance(75) ? M_ENDPOINT : M_NOTIFICATION);
    now->reply = cap_of(M_REPLY);
    receive_settings();
}

static void send_and_receive(long number)
{
    receive(number);
    message();
    if (number == seL4_SysNBSendWait)
        now->reply = receiver(); /* which is its destination */
    else
        now->dest = receiver();
    if (number == seL4_SysReplyRecv && chance(10))
        now->reply = receiver();
}

static word some_priority(void)
{
    return chance(90) ? 95 + below(10) : chance(50) ? below(256) : some_junk();
}

static void set_sched_params(void)
{
    call(cap_of(M_THREAD), TCBSetSchedParams);
    cap_is(cap_of(M_THREAD));
    word_is(chance(80) ? 255 : below(256));
    word_is(some_priority());
    cap_is(cap_of(chance(80) ? M_CONTEXT : M_NULL));
    cap_is(cap_of(chance(60) ? M_ENDPOINT : M_NULL));
}

static void set_space(void)
{
    call(cap_of(M_THREAD), TCBSetSpace);
    cap_is(cap_of(chance(60) ? M_ENDPOINT : M_NULL));
    cap_is(chance(70) ? M_ROOT_SLOT_CSPACE : cap_of(M_CNODE));
    word_is(chance(80) ? 0 : guard_data());
    cap_is(chance(90) ? cap_of(M_VSPACE) : some_junk());
    word_is(0);
}

/* Mostly one at the start of its frame. */
static word buffer_address(void)
{
    word place = below(M_PAGE_BYTES >> seL4_IPCBufferSizeBits) << seL4_IPCBufferSizeBits;

    return chance(75) ? 0x500000 : chance(30) ? 0 : chance(20) ? 0x500010 : 0x500000 + place;
}

static void configure_thread(void)
{
    call(cap_of(M_THREAD), TCBConfigure);
    cap_is(chance(70) ? M_ROOT_SLOT_CSPACE : cap_of(M_CNODE));
    word_is(chance(80) ? 0 : guard_data());
    cap_is(chance(90) ? cap_of(M_VSPACE) : some_junk());
    word_is(0);
    word_is(buffer_address());
    cap_is(cap_of(M_FRAME));
}

static void set_flags(void)
{
    call(cap_of(M_THREAD), TCBSetFlags);
    word_is(below(4));
    word_is(below(4));
}

static void set_buffer(void)
{
    call(cap_of(M_THREAD), TCBSetIPCBuffer);
    word_is(buffer_address());
    cap_is(cap_of(M_FRAME));
}

static void on_thread(word label)
{
    call(cap_of(M_THREAD), label);
    if (label == TCBBindNotification)
        cap_is(cap_of(M_NOTIFICATION));
    if (label == TCBSetTimeoutEndpoint)
        cap_is(cap_of(chance(50) ? M_ENDPOINT : M_NULL));
    if (label == TCBSetPriority || label == TCBSetMCPriority) {
        cap_is(cap_of(M_THREAD));
        word_is(label == TCBSetPriority || chance(20) ? some_priority() : 255);
    }
}

static void on_context(word label)
{
    call(cap_of(M_CONTEXT), label);
    if (label != SchedContextUnbind)
        cap_is(cap_of(chance(70) ? M_THREAD : M_NOTIFICATION));
}

/* The same budget and period: other threads take turns with this one, and time stands still. */
static void configure_some(void)
{
    static const uint64_t times[] = {5000, 5000,           5000,          M_SHORTEST_TIME,   M_SHORTEST_TIME - 1,
                                     1000, M_LONGEST_TIME, 5000ull << 32, M_LONGEST_TIME + 1};
    uint64_t budget = times[below(9)];

    configure(cap_of(M_SCHED_CONTROL), cap_of(M_CONTEXT), budget, chance(97) ? budget : times[below(9)]);
    now->mr[now->length - 3] = chance(80) ? 0 : below(8);
    now->mr[now->length - 2] = below(1000);
    now->mr[now->length - 1] = below(4);
}

/* Mostly threads and turns of two domains, so that there is somebody in both. */
static void on_domains(void)
{
    word kind = below(100), other = chance(95) ? below(2) : below(18);

    call(cap_of(M_DOMAIN_SET), kind < 50 ? DomainSetSet : kind < 75 ? DomainScheduleConfigure : DomainScheduleSetStart);
    if (now->label == DomainSetSet) {
        word_is(other);
        cap_is(cap_of(chance(97) ? M_THREAD : M_ENDPOINT));
        return;
    }
    word_is(chance(97) ? below(3) : 63 + below(2));
    if (now->label == DomainScheduleConfigure) {
        word_is(other);
        time_is(chance(85) ? 1ull << 50 : chance(50) ? 0 : ~0ull >> (7 + below(2)));
    }
}

static void on_irq(void)
{
    word kind = below(100);

    call(MODEL_IRQ_HANDLER_SLOT, kind < 60 ? IRQAckIRQ : kind < 95 ? IRQSetIRQHandler : IRQClearIRQHandler);
    if (now->label == IRQSetIRQHandler)
        cap_is(cap_of(M_NOTIFICATION));
}

/* ---- choosing ----------------------------------------------------------------------------------------------------------------- */

/* An endpoint where somebody waits, in this state, that the thread may use; 0 if there is none. */
static word waited_for(enum m_state waits)
{
    const struct place *found = NULL;
    unsigned int seen = 0;

    for (unsigned int i = 0; i < reach_count; i++) {
        const struct m_cap *cap = &reach[i].slot->cap;

        if (cap->kind == M_ENDPOINT && cap->object->queue.count != 0 &&
            cap->object->queue.threads[0]->thread.state == waits &&
            (waits == M_WAITS_TO_RECEIVE ? cap->write : cap->read) && below(++seen) == 0)
            found = &reach[i];
    }
    return found == NULL ? 0 : address_of(found);
}

/* Brings a message to somebody who waits for one, or takes one that waits. */
static bool meet(void)
{
    static const long sends[] = {seL4_SysCall, seL4_SysCall, seL4_SysCall, seL4_SysSend, seL4_SysNBSend};
    static const long receives[] = {seL4_SysRecv, seL4_SysRecv, seL4_SysNBRecv, seL4_SysWait, seL4_SysReplyRecv};
    word receiver_at = waited_for(M_WAITS_TO_RECEIVE), sender_at = waited_for(M_WAITS_TO_SEND);

    if (receiver_at != 0 && (sender_at == 0 || chance(60))) {
        send(sends[below(5)]);
        now->cap = receiver_at;
    } else if (sender_at != 0) {
        long number = receives[below(5)];

        if (number == seL4_SysReplyRecv)
            send_and_receive(number);
        else
            receive(number);
        now->cap = sender_at;
    }
    return receiver_at != 0 || sender_at != 0;
}

static void choose_ipc(void)
{
    word kind = below(100);

    if (chance(60) && meet())
        return;
    if (is_alone() && chance(97)) {
        if (kind < 40)
            send(seL4_SysNBSend);
        else if (kind < 70)
            reply();
        else if (find(M_REPLY) != NULL && find(M_ENDPOINT) != NULL && find(M_NOTIFICATION) != NULL)
            receive(chance(70) ? seL4_SysNBRecv : seL4_SysNBWait);
        else
            on_thread(TCBResume);
        return;
    }
    if (kind < 10)
        send(seL4_SysSend);
    else if (kind < 16)
        send(seL4_SysNBSend);
    else if (kind < 35)
        send(seL4_SysCall);
    else if (kind < 55)
        receive(seL4_SysRecv);
    else if (kind < 60)
        receive(seL4_SysNBRecv);
    else if (kind < 67)
        receive(chance(70) ? seL4_SysWait : seL4_SysNBWait);
    else if (kind < 82)
        send_and_receive(seL4_SysReplyRecv);
    else if (kind < 88)
        send_and_receive(chance(70) ? seL4_SysNBSendRecv : seL4_SysNBSendWait);
    else
        reply();
}

/* Rather a thread that is stopped than one that waits. */
static void resume(void)
{
    const struct place *found = NULL;
    unsigned int seen = 0;

    on_thread(TCBResume);
    for (unsigned int i = 0; i < reach_count; i++) {
        const struct m_cap *cap = &reach[i].slot->cap;

        if (cap->kind == M_THREAD && cap->object->thread.state == M_INACTIVE && cap->object->thread.context != NULL &&
            below(++seen) == 0)
            found = &reach[i];
    }
    if (found != NULL && chance(80))
        now->cap = address_of(found);
}

static void choose_thread_operation(void)
{
    word kind = below(100);

    if (kind < 30)
        resume();
    else if (kind < 38)
        on_thread(TCBSuspend);
    else if (kind < 52)
        on_thread(chance(75) ? TCBSetPriority : TCBSetMCPriority);
    else if (kind < 70)
        set_sched_params();
    else if (kind < 80)
        set_space();
    else if (kind < 85)
        set_buffer();
    else if (kind < 87)
        configure_thread();
    else if (kind < 89)
        set_flags();
    else if (kind < 97)
        on_thread(chance(65) ? TCBBindNotification : TCBUnbindNotification);
    else
        on_thread(TCBSetTimeoutEndpoint);
}

/* Takes the context from a thread that waits for messages: it becomes a passive server. */
static void make_passive(void)
{
    const struct place *found = NULL;
    unsigned int seen = 0;

    for (unsigned int i = 0; i < reach_count; i++) {
        const struct m_cap *cap = &reach[i].slot->cap;
        bool waits = cap->kind == M_CONTEXT && cap->object->bound != NULL &&
                     (cap->object->bound->thread.state == M_WAITS_TO_RECEIVE ||
                      cap->object->bound->thread.state == M_WAITS_FOR_SIGNAL);

        if (waits && below(++seen) == 0)
            found = &reach[i];
    }
    on_context(SchedContextUnbind);
    if (found != NULL)
        now->cap = address_of(found);
}

static void choose_context_operation(void)
{
    word kind = below(100);

    if (kind < 30)
        make_passive();
    else if (kind < 50)
        configure_some();
    else if (kind < 80)
        on_context(SchedContextBind);
    else
        on_context(chance(40) ? SchedContextUnbind : SchedContextUnbindObject);
}

static void choose_cnode_operation(void)
{
    static const word labels[] = {CNodeCopy, CNodeCopy, CNodeMint, CNodeMint, CNodeMint, CNodeMove, CNodeMutate};
    word kind = below(100);

    if (kind < 60)
        cnode_copy(labels[below(7)]);
    else if (kind < 70)
        cnode_rotate();
    else if (kind < 88)
        cnode_one(CNodeDelete);
    else if (kind < 94)
        cnode_one(CNodeRevoke);
    else
        cnode_one(CNodeCancelBadgedSends);
}

/* Some of all operations come without all they need, or as a Send. */
static void spoil(void)
{
    if (now->is_interrupt)
        return;
    twist(is_alone());
    if (now->number != seL4_SysCall)
        return;
    if (now->length != 0 && chance(1))
        now->length--;
    if (now->extra != 0 && chance(1))
        now->extra--;
    if (chance(2))
        now->number = chance(50) ? seL4_SysSend : seL4_SysNBSend;
}

/* Does the operation stop the thread that makes it? */
static bool stops_current(void)
{
    bool is_own = object_at(now->cap) == model.current;

    return is_own && (now->label == TCBSuspend || now->label == TCBSetSpace) && chance(is_alone() ? 98 : 80);
}

void operation_generate(struct operation *operation)
{
    word kind = below(100);

    now = operation;
    memset(now, 0, sizeof(*now));
    if (model.current == NULL) {
        now->is_interrupt = true;
        return;
    }
    look_around();
    if (kind < 10)
        retype();
    else if (kind < 27)
        choose_cnode_operation();
    else if (kind < 67)
        choose_ipc();
    else if (kind < 84)
        choose_thread_operation();
    else if (kind < 91)
        choose_context_operation();
    else if (kind < 94)
        now->number = seL4_SysYield;
    else if (kind < 96)
        on_irq();
    else if (kind < 97)
        on_domains();
    else if (!model.irq_is_masked)
        now->is_interrupt = true;
    else
        call(MODEL_IRQ_HANDLER_SLOT, IRQAckIRQ);
    spoil();
    now->preempt_after = chance(20) ? 1 + below(8) : 0;
    if (now->number == seL4_SysCall && stops_current())
        now->label = TCBResume;
}
