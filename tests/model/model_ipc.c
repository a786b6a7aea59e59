/* SPDX-License-Identifier: BSD-2-Clause */
/* The model: messages, endpoints, notifications, replies and faults. */
#include "model.h"

#include <sel4/sel4.h>

#include <string.h>

enum { REGISTERS = 4, CAPS_OFFSET = 122, RECEIVE_CNODE = 125, RECEIVE_INDEX, RECEIVE_DEPTH };

/* ---- messages ------------------------------------------------------------------------------------------------------------ */

void m_set_received(struct m_object *thread, word badge, word label, word caps_unwrapped, word caps, word length)
{
    thread->thread.registers.cap = badge;
    thread->thread.registers.info = label << 12 | caps_unwrapped << 9 | caps << 7 | length;
}

static word info_length(const struct m_object *thread)
{
    word length = thread->thread.registers.info & 127;

    return length > M_MESSAGE_WORDS ? M_MESSAGE_WORDS : length;
}

/* Words into registers, and as far as there is a buffer, behind them; returns how many found room. */
word m_put_message(struct m_object *thread, const word *words, word count)
{
    word *buffer = m_buffer(thread);

    if (buffer == NULL && count > REGISTERS)
        count = REGISTERS;
    for (word i = 0; i < count; i++) {
        if (i < REGISTERS)
            thread->thread.registers.mr[i] = words[i];
        else
            buffer[1 + i] = words[i];
    }
    return count;
}

static word copy_words(struct m_object *from, struct m_object *to)
{
    const word *source = m_buffer(from);
    word words[M_MESSAGE_WORDS], count = info_length(from);

    if (source == NULL && count > REGISTERS)
        count = REGISTERS;
    for (word i = 0; i < count; i++)
        words[i] = i < REGISTERS ? from->thread.registers.mr[i] : source[1 + i];
    return m_put_message(to, words, count);
}

/* The capabilities that a message carries, by the addresses in the sender's buffer, up to one that is not there. */
bool m_extra_caps(struct m_object *thread, struct m_slot *slots[3], word *count, word *address, struct m_failure *why)
{
    const word *buffer = m_buffer(thread);
    word wanted = (thread->thread.registers.info >> 7) & 3;

    *count = 0;
    if (buffer == NULL)
        return true;
    for (word i = 0; i < wanted; i++) {
        slots[i] = m_lookup(thread, buffer[CAPS_OFFSET + i], why);
        if (slots[i] == NULL) {
            *address = buffer[CAPS_OFFSET + i];
            return false;
        }
        *count = i + 1;
    }
    return true;
}

static struct m_slot *receive_slot(struct m_object *thread, const word *buffer)
{
    struct m_failure why;
    struct m_slot *root = m_lookup(thread, buffer[RECEIVE_CNODE], &why), *slot;
    word details = model.detail_count;
    int error;

    if (root == NULL)
        return NULL;
    slot = m_find_exact(root->cap, buffer[RECEIVE_INDEX], buffer[RECEIVE_DEPTH], false, &error);
    model.detail_count = details;
    if (slot != NULL && slot->is_fixed)
        model.is_unsupported = true;
    return slot == NULL || slot->cap.kind != M_NULL ? NULL : slot;
}

/* Hands capabilities over; returns how many arrived, and which only as their badge. */
static word pass_caps(struct m_slot **slots, word count, struct m_object *to, const struct m_object *endpoint,
                      word *unwrapped)
{
    word *buffer = m_buffer(to);
    struct m_slot *target;
    word i;
    int error;

    *unwrapped = 0;
    if (buffer == NULL || count == 0)
        return 0;
    target = receive_slot(to, buffer);
    for (i = 0; i < count; i++) {
        struct m_cap cap = slots[i]->cap;

        if (cap.kind == M_ENDPOINT && cap.object == endpoint) {
            buffer[CAPS_OFFSET + i] = cap.badge;
            *unwrapped |= m_bit(i);
            continue;
        }
        if (target == NULL || cap.kind == M_NULL || !m_derive(slots[i], &cap, &error) || model.is_unsupported)
            break;
        m_insert_copy(target, cap, slots[i]);
        target = NULL;
    }
    return i;
}

static void transfer_message(struct m_object *from, struct m_object *to, struct m_object *endpoint, word badge,
                             bool grants)
{
    struct m_slot *slots[3];
    struct m_failure why;
    word count = 0, address, unwrapped, passed, length;

    if (grants)
        m_extra_caps(from, slots, &count, &address, &why);
    length = copy_words(from, to);
    passed = pass_caps(slots, count, to, endpoint, &unwrapped);
    m_set_received(to, badge, from->thread.registers.info >> 12, unwrapped, passed, length);
}

static void transfer_fault(struct m_object *from, struct m_object *to, word badge)
{
    const struct m_thread *thread = &from->thread;
    const struct m_failure *why = &thread->fault;
    word words[7] = {M_UNKNOWN, thread->fault_address, thread->fault_in_receive, why->kind, why->bits_left};
    word count = 4;

    if (why->kind == seL4_MissingCapability)
        count = 5;
    if (why->kind == seL4_DepthMismatch) {
        words[5] = why->bits_found;
        count = 6;
    }
    if (why->kind == seL4_GuardMismatch) {
        words[5] = why->guard_found;
        words[6] = why->bits_found;
        count = 7;
    }
    m_set_received(to, badge, seL4_Fault_CapFault, 0, 0, m_put_message(to, words, count));
}

static void transfer(struct m_object *from, struct m_object *to, struct m_object *endpoint, word badge, bool grants)
{
    if (from->thread.has_fault)
        transfer_fault(from, to, badge);
    else
        transfer_message(from, to, endpoint, badge, grants);
}

/* ---- waiting ----------------------------------------------------------------------------------------------------------------- */

static void block(struct m_object *thread, enum m_state state, struct m_object *on)
{
    m_stop(thread);
    thread->thread.state = state;
    thread->thread.repeats = true;
    thread->thread.waits_on = on;
    m_queue_append(&on->queue, thread);
}

static struct m_object *unblock_first(struct m_object *object)
{
    struct m_object *thread = object->queue.threads[0];

    m_queue_remove(&object->queue, thread);
    thread->thread.waits_on = NULL;
    return thread;
}

static void go_on(struct m_object *thread)
{
    thread->thread.state = M_RUNNING;
    thread->thread.repeats = false;
    m_wake(thread);
}

static bool has_waiting(const struct m_object *object, enum m_state state)
{
    return object->queue.count != 0 && object->queue.threads[0]->thread.state == state;
}

/* ---- replies ------------------------------------------------------------------------------------------------------------------- */

static void unlink_reply(struct m_object *reply)
{
    if (reply->bound != NULL)
        reply->bound->thread.reply = NULL;
    reply->bound = NULL;
}

/* Takes a reply out of the chain of calls; true if it was the newest of its chain, whose context *context is. */
static bool leave_chain(struct m_object *reply, struct m_object **context)
{
    bool newest;

    *context = reply->lent;
    if (reply->lent == NULL)
        return false;
    newest = reply->lent->queue.threads[0] == reply;
    m_queue_remove(&reply->lent->queue, reply);
    reply->lent = NULL;
    return newest;
}

/* The caller waits in `reply`; it lends its context if it may, and if the callee has none. */
static void call(struct m_object *caller, struct m_object *callee, struct m_object *reply, bool lends)
{
    struct m_object *context = caller->thread.context;

    m_stop(caller);
    caller->thread.state = M_WAITS_FOR_REPLY;
    caller->thread.repeats = true;
    caller->thread.reply = reply;
    reply->bound = caller;
    if (lends && context != NULL && callee->thread.context == NULL) {
        struct m_queue *chain = &context->queue;

        memmove(&chain->threads[1], &chain->threads[0], chain->count++ * sizeof(chain->threads[0]));
        chain->threads[0] = reply;
        reply->lent = context;
        m_lend(context, callee);
    }
}

/* The caller does not wait in `reply` any more, and has back what it lent if nobody else lent it on. */
static struct m_object *return_call(struct m_object *reply)
{
    struct m_object *caller = reply->bound, *context;
    bool newest = leave_chain(reply, &context);

    unlink_reply(reply);
    if (newest && caller->thread.context == NULL)
        m_lend(context, caller);
    return caller;
}

void m_reply(struct m_object *thread, struct m_object *reply, bool grants)
{
    struct m_object *caller = reply->bound;

    if (caller == NULL || caller->thread.state != M_WAITS_FOR_REPLY)
        return;
    return_call(reply);
    caller->thread.state = M_RUNNING;
    if (caller->thread.has_fault) {
        /* The system call that faulted is made again. */
        caller->thread.has_fault = false;
        if (thread->thread.registers.info >> 12 != 0) {
            caller->thread.state = M_INACTIVE;
            return;
        }
    } else {
        transfer(thread, caller, NULL, 0, grants);
        caller->thread.repeats = false;
    }
    m_wake(caller);
}

void m_forget_reply(struct m_object *reply)
{
    struct m_object *thread = reply->bound;

    if (thread == NULL)
        return;
    if (thread->thread.state == M_WAITS_FOR_REPLY) {
        return_call(reply);
        thread->thread.state = M_INACTIVE;
    } else {
        unlink_reply(reply); /* it goes on waiting, for messages that want no answer */
    }
}

/* ---- endpoints --------------------------------------------------------------------------------------------------------------- */

/* A message has been delivered by a sender that wants an answer. */
static void await_reply(struct m_object *caller, struct m_object *callee, struct m_object *reply, struct m_cap cap,
                        bool lends)
{
    if (reply != NULL && (cap.grant || cap.grant_reply)) {
        call(caller, callee, reply, lends);
    } else {
        m_stop(caller);
        caller->thread.state = M_INACTIVE; /* its message has been taken: it is not sent again */
        caller->thread.repeats = caller->thread.has_fault;
    }
}

void m_send(struct m_object *thread, struct m_cap cap, bool blocks, bool is_call, bool lends)
{
    struct m_object *endpoint = cap.object, *receiver, *reply;

    if (!has_waiting(endpoint, M_WAITS_TO_RECEIVE)) {
        if (blocks) {
            block(thread, M_WAITS_TO_SEND, endpoint);
            thread->thread.sends_by = cap;
            thread->thread.is_call = is_call;
        }
        return;
    }
    receiver = unblock_first(endpoint);
    transfer(thread, receiver, endpoint, cap.badge, cap.grant);
    reply = receiver->thread.reply;
    if (reply != NULL)
        unlink_reply(reply);
    receiver->thread.state = M_RUNNING;
    receiver->thread.repeats = false;
    if (is_call)
        await_reply(thread, receiver, reply, cap, lends);
    else if (lends && receiver->thread.context == NULL && thread->thread.context != NULL)
        m_lend(thread->thread.context, receiver);
    m_wake(receiver);
}

static void return_notification_context(struct m_object *notification, struct m_object *thread)
{
    if (notification->lent != NULL && notification->lent == thread->thread.context)
        m_detach_context(notification->lent);
}

static void take_notification_context(struct m_object *notification, struct m_object *thread)
{
    if (thread->thread.context == NULL && notification->lent != NULL && notification->lent->bound == NULL)
        m_lend(notification->lent, thread);
}

static void take_signal(struct m_object *notification, struct m_object *thread)
{
    m_set_received(thread, notification->badges, 0, 0, 0, 0);
    notification->badges = 0;
    notification->is_signalled = false;
    take_notification_context(notification, thread);
}

static void receive_from(struct m_object *thread, struct m_object *endpoint, struct m_object *reply)
{
    struct m_object *sender = unblock_first(endpoint);
    struct m_cap cap = sender->thread.sends_by;

    transfer(sender, thread, endpoint, cap.badge, cap.grant);
    if (sender->thread.is_call)
        await_reply(sender, thread, reply, cap, true);
    else
        go_on(sender);
}

void m_receive(struct m_object *thread, struct m_object *endpoint, bool blocks, struct m_object *reply)
{
    struct m_object *notification = thread->thread.notification;

    if (reply != NULL && reply->bound != NULL)
        m_cancel(reply->bound);
    if (notification != NULL && notification->is_signalled) {
        take_signal(notification, thread);
        return;
    }
    if (has_waiting(endpoint, M_WAITS_TO_SEND)) {
        receive_from(thread, endpoint, reply);
    } else if (blocks) {
        if (notification != NULL)
            return_notification_context(notification, thread);
        block(thread, M_WAITS_TO_RECEIVE, endpoint);
        thread->thread.reply = reply;
        if (reply != NULL)
            reply->bound = thread;
    } else {
        m_set_received(thread, 0, 0, 0, 0, 0);
    }
}

/* ---- notifications -------------------------------------------------------------------------------------------------------------- */

static void deliver_signal(struct m_object *notification, struct m_object *thread, word badge)
{
    m_set_received(thread, badge, 0, 0, 0, 0);
    thread->thread.state = M_RUNNING;
    thread->thread.repeats = false;
    take_notification_context(notification, thread);
    m_wake(thread);
}

void m_signal(struct m_object *notification, word badge)
{
    struct m_object *thread = notification->bound;

    if (notification->queue.count != 0) {
        deliver_signal(notification, unblock_first(notification), badge);
    } else if (!notification->is_signalled && thread != NULL && thread->thread.state == M_WAITS_TO_RECEIVE) {
        m_cancel(thread);
        deliver_signal(notification, thread, badge);
    } else {
        notification->badges |= badge;
        notification->is_signalled = true;
    }
}

void m_wait(struct m_object *thread, struct m_object *notification, bool blocks)
{
    if (notification->is_signalled) {
        take_signal(notification, thread);
    } else if (blocks) {
        return_notification_context(notification, thread);
        block(thread, M_WAITS_FOR_SIGNAL, notification);
    } else {
        m_set_received(thread, 0, 0, 0, 0, 0);
    }
}

/* ---- faults ------------------------------------------------------------------------------------------------------------------------ */

void m_fault(struct m_object *thread, word address, bool in_receive, const struct m_failure *why)
{
    struct m_cap handler = thread->slots[M_FAULT_HANDLER].cap;

    thread->thread.repeats = true;
    if (handler.kind == M_ENDPOINT && handler.write && (handler.grant || handler.grant_reply)) {
        thread->thread.has_fault = true;
        thread->thread.fault_address = address;
        thread->thread.fault_in_receive = in_receive;
        thread->thread.fault = *why;
        m_send(thread, handler, true, true, true);
    } else {
        m_stop(thread);
        thread->thread.state = M_INACTIVE;
    }
}

/* ---- ending it ------------------------------------------------------------------------------------------------------------------- */

void m_cancel(struct m_object *thread)
{
    struct m_object *reply = thread->thread.reply, *context;

    if (thread->thread.state == M_INACTIVE || thread->thread.state == M_RUNNING)
        return;
    thread->thread.has_fault = false;
    if (thread->thread.waits_on != NULL)
        m_queue_remove(&thread->thread.waits_on->queue, thread);
    thread->thread.waits_on = NULL;
    if (reply != NULL) {
        leave_chain(reply, &context);
        unlink_reply(reply);
    }
    thread->thread.state = M_INACTIVE;
}

/* A thread that waited makes its system call again; one that faulted stays stopped. */
static void restart(struct m_object *thread)
{
    bool faulted = thread->thread.has_fault;

    m_cancel(thread);
    if (faulted)
        return;
    thread->thread.state = M_RUNNING;
    m_wake(thread);
}

void m_cancel_all(struct m_object *object)
{
    while (object->queue.count != 0)
        restart(object->queue.threads[0]);
}

void m_cancel_badged(struct m_object *endpoint, word badge)
{
    struct m_queue queue = endpoint->queue;

    for (unsigned int i = 0; i < queue.count; i++)
        if (queue.threads[i]->thread.state == M_WAITS_TO_SEND && queue.threads[i]->thread.sends_by.badge == badge)
            restart(queue.threads[i]);
}
