/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of threads, and of the queues of endpoints and notifications. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/vspace.h"
#include "sched/scheduler.h"

/* ---- one thread ---------------------------------------------------------------------------------------------------------- */

/* The fields of a thread have values that exist. */
static bool threads_are_valid(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        if ((word_t)thread->state > THREAD_BLOCKED_ON_NOTIFICATION)
            return invariant_broken(violation, "state", thread, thread->state);
        if (thread->priority > seL4_MaxPrio || thread->mcp > seL4_MaxPrio)
            return invariant_broken(violation, "priority", thread, thread->priority);
        if (thread->fault.type > seL4_Fault_VMFault)
            return invariant_broken(violation, "fault", thread, thread->fault.type);
        if ((thread->flags & ~(word_t)seL4_TCBFlag_MASK) != 0)
            return invariant_broken(violation, "flags", thread, thread->flags);
        if ((thread->regime & ~(word_t)REGIME_DEBUGGED) !=
            (word_t)&domains[regime_domain(thread->regime) % DOMAIN_COUNT])
            return invariant_broken(violation, "regime", thread, thread->regime);
        if (((thread->regime & REGIME_DEBUGGED) != 0) != breakpoint_is_debugged(thread))
            return invariant_broken(violation, "whether it is debugged", thread, thread->regime);
        if (((const char *)(thread + 1))[TCB_NAME_MAX - 1] != '\0')
            return invariant_broken(violation, "name", thread, 0);
    }
    return true;
}

static bool is_handler(struct cap cap)
{
    return cap_type(cap) == CAP_ENDPOINT && cap_endpoint_get_can_send(cap) &&
           (cap_endpoint_get_can_grant(cap) || cap_endpoint_get_can_grant_reply(cap));
}

static bool is_buffer(struct cap cap)
{
    return cap_type(cap) == CAP_FRAME && !cap_frame_get_is_device(cap) &&
           cap_frame_get_rights(cap) == FRAME_READ_WRITE && cap_frame_get_mapped_asid(cap) == ASID_NONE;
}

static bool may_hold(enum tcb_slot where, struct cap cap)
{
    switch (where) {
    case TCB_CSPACE: return cap_type(cap) == CAP_CNODE || cap_type(cap) == CAP_ZOMBIE;
    case TCB_VSPACE: return cap_type(cap) == CAP_VSPACE;
    case TCB_IPC_BUFFER: return is_buffer(cap);
    default: return is_handler(cap);
    }
}

/* A thread's own slots are empty or hold what belongs there: a CNode, an address space, an unmapped frame that can be read
 * and written, endpoints that faults can be sent to. */
static bool threads_hold_what_belongs_there(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        for (word_t where = 0; where < TCB_SLOT_COUNT; where++)
            if (!slot_is_empty(&thread->slots[where]) && !may_hold((enum tcb_slot)where, thread->slots[where].cap))
                return invariant_broken(violation, "another capability", &thread->slots[where], where);
        if (!is_aligned(thread->ipc_buffer_address, seL4_IPCBufferSizeBits))
            return invariant_broken(violation, "the buffer's address is not aligned", thread,
                                    thread->ipc_buffer_address);
    }
    return true;
}

/* No thread's registers give it privileges: they are what the port would let user level write. */
static bool registers_are_unprivileged(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        for (word_t reg = 0; reg < REGISTER_COUNT; reg++)
            if (context_sanitise(reg, thread->context.registers[reg]) != thread->context.registers[reg])
                return invariant_broken(violation, "register", thread, reg);
    }
    return true;
}

static bool can_have_fault(enum thread_state state)
{
    return state == THREAD_BLOCKED_ON_SEND || state == THREAD_BLOCKED_ON_REPLY || state == THREAD_INACTIVE;
}

/* Only a thread that tells its handler of a fault, waits for the answer, or was stopped after it, has one. */
static bool faults_stop_threads(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        if (thread->fault.type != seL4_Fault_NullFault && !can_have_fault(thread->state))
            return invariant_broken(violation, "a thread goes on in spite of a fault", thread, thread->fault.type);
        if (thread->fault.type != seL4_Fault_NullFault && thread->state == THREAD_BLOCKED_ON_SEND &&
            !thread->blocked.is_call)
            return invariant_broken(violation, "a fault that asks for no answer", thread, thread->fault.type);
    }
    return true;
}

/* ---- queues ---------------------------------------------------------------------------------------------------------------- */

static bool is_queued(const struct tcb *thread)
{
    return thread->state == THREAD_BLOCKED_ON_RECEIVE || thread->state == THREAD_BLOCKED_ON_SEND ||
           thread->state == THREAD_BLOCKED_ON_NOTIFICATION;
}

/* The first and the last thread of each priority name each other. */
static bool class_ends_agree(const struct tcb_queue *queue, struct invariant_violation *violation)
{
    const struct tcb *first = queue->head;

    for (const struct tcb *thread = first; thread != NULL; thread = thread->ipc_next) {
        const struct tcb *next = thread->ipc_next;

        if (next != NULL && next->priority == thread->priority)
            continue;
        if (first->class_end != thread || thread->class_end != first)
            return invariant_broken(violation, "the ends of a priority do not know each other", first,
                                    (word_t)first->class_end);
        first = next;
    }
    return true;
}

/* Does the queue run from head to tail through threads, with links that agree and falling priorities? Counts them. */
static bool queue_is_sound(const struct tcb_queue *queue, word_t *count, struct invariant_violation *violation)
{
    const struct tcb *previous = NULL;

    for (const struct tcb *thread = queue->head; thread != NULL; previous = thread, thread = thread->ipc_next) {
        if (!census_has(CAP_TCB, thread))
            return invariant_broken(violation, "a link leads to no thread", queue, (word_t)thread);
        if ((*count)++ == census.count_of_type[CAP_TCB])
            return invariant_broken(violation, "a cycle", queue, (word_t)thread);
        if (thread->ipc_previous != previous)
            return invariant_broken(violation, "a thread does not link back", thread, (word_t)thread->ipc_previous);
        if (previous != NULL && previous->priority < thread->priority)
            return invariant_broken(violation, "a higher priority waits behind a lower one", thread, thread->priority);
    }
    if (queue->tail != previous)
        return invariant_broken(violation, "the tail is not the last", queue, (word_t)queue->tail);
    return class_ends_agree(queue, violation);
}

/* Queues of endpoints and notifications are linked both ways, ordered by priority, and hold only threads; each thread that
 * waits is in one. */
static bool waiting_queues_are_sound(struct invariant_violation *violation)
{
    word_t waiting = 0, count = 0;

    FOR_EACH_OBJECT (CAP_TCB, i)
        waiting += is_queued(census_object(i));
    FOR_EACH_OBJECT (CAP_ENDPOINT, i)
        if (!queue_is_sound(&((const struct endpoint *)census_object(i))->queue, &count, violation))
            return false;
    FOR_EACH_OBJECT (CAP_NOTIFICATION, i)
        if (!queue_is_sound(&((const struct notification *)census_object(i))->queue, &count, violation))
            return false;
    return count == waiting ||
           invariant_broken(violation, "threads wait in no queue, or queued ones do not", NULL, waiting);
}

/* All threads in an endpoint's queue wait for this endpoint, all to send or all to receive. */
static bool endpoint_queues_agree_with_threads(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_ENDPOINT, i) {
        const struct endpoint *endpoint = census_object(i);
        const struct tcb *head = endpoint->queue.head;

        for (const struct tcb *thread = head; thread != NULL; thread = thread->ipc_next) {
            if (thread->state != THREAD_BLOCKED_ON_SEND && thread->state != THREAD_BLOCKED_ON_RECEIVE)
                return invariant_broken(violation, "a queued thread does not wait", thread, thread->state);
            if (thread->state != head->state)
                return invariant_broken(violation, "senders and receivers wait together", thread, thread->state);
            if (thread->blocked.endpoint != endpoint)
                return invariant_broken(violation, "a thread waits for another endpoint", thread, (word_t)endpoint);
        }
    }
    return true;
}

/* A stopped CancelBadgedSends goes on with a thread that waits to send to that endpoint. */
static bool cancellation_goes_on_with_a_sender(struct invariant_violation *violation)
{
    const struct endpoint *endpoint;
    const struct tcb *next = endpoint_cancellation(&endpoint);

    if (next == NULL)
        return true;
    if (!census_has(CAP_TCB, next))
        return invariant_broken(violation, "it does not exist", next, 0);
    return (next->state == THREAD_BLOCKED_ON_SEND && next->blocked.endpoint == endpoint) ||
           invariant_broken(violation, "it does not wait there", next, next->state);
}

/* All threads in a notification's queue wait for this notification. */
static bool notification_queues_agree_with_threads(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_NOTIFICATION, i) {
        const struct notification *notification = census_object(i);

        for (const struct tcb *thread = notification->queue.head; thread != NULL; thread = thread->ipc_next) {
            if (thread->state != THREAD_BLOCKED_ON_NOTIFICATION)
                return invariant_broken(violation, "a queued thread does not wait", thread, thread->state);
            if (thread->blocked.notification != notification)
                return invariant_broken(violation, "a thread waits for another notification", thread,
                                        (word_t)notification);
        }
    }
    return true;
}

/* A thread that waits in no queue is linked to none. */
static bool threads_outside_queues_have_no_links(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        if (!is_queued(thread) && (thread->ipc_next != NULL || thread->ipc_previous != NULL))
            return invariant_broken(violation, "of an endpoint or notification", thread, thread->state);
        if (!thread->in_ready_queue && !thread->in_release_queue &&
            (thread->queue_next != NULL || thread->queue_previous != NULL || thread->release.above != NULL ||
             thread->release.left != NULL || thread->release.right != NULL))
            return invariant_broken(violation, "of the scheduler", thread, thread->state);
    }
    return true;
}

/* ---- notifications --------------------------------------------------------------------------------------------------------- */

/* Signals are kept only while nobody waits for them, and badges only with a signal. */
static bool signals_are_kept_for_nobody(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_NOTIFICATION, i) {
        const struct notification *notification = census_object(i);

        if (notification->signalled > 1)
            return invariant_broken(violation, "neither signalled nor not", notification, notification->signalled);
        if (notification->signalled && notification->queue.head != NULL)
            return invariant_broken(violation, "a thread waits beside a signal", notification, 0);
        if (!notification->signalled && notification->badges != 0)
            return invariant_broken(violation, "badges without a signal", notification, notification->badges);
    }
    return true;
}

/* Thread and notification that are bound to each other both say so; nobody else waits for the notification. */
static bool bindings_of_notifications_agree(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);
        const struct notification *bound = thread->bound_notification;

        if (bound != NULL && (!census_has(CAP_NOTIFICATION, bound) || bound->bound_thread != thread))
            return invariant_broken(violation, "the notification says otherwise", thread, (word_t)bound);
    }
    FOR_EACH_OBJECT (CAP_NOTIFICATION, i) {
        const struct notification *notification = census_object(i);
        const struct tcb *bound = notification->bound_thread;

        if (bound == NULL)
            continue;
        if (!census_has(CAP_TCB, bound) || bound->bound_notification != notification)
            return invariant_broken(violation, "the thread says otherwise", notification, (word_t)bound);
        if (notification->queue.head != NULL && (notification->queue.head != bound || bound->ipc_next != NULL))
            return invariant_broken(violation, "another thread waits", notification, (word_t)notification->queue.head);
    }
    return true;
}

const struct invariant thread_invariants[] = {
    {"threads_are_valid", threads_are_valid},
    {"threads_hold_what_belongs_there", threads_hold_what_belongs_there},
    {"registers_are_unprivileged", registers_are_unprivileged},
    {"waiting_queues_are_sound", waiting_queues_are_sound},
    {"endpoint_queues_agree_with_threads", endpoint_queues_agree_with_threads},
    {"cancellation_goes_on_with_a_sender", cancellation_goes_on_with_a_sender},
    {"notification_queues_agree_with_threads", notification_queues_agree_with_threads},
    {"threads_outside_queues_have_no_links", threads_outside_queues_have_no_links},
    {"faults_stop_threads", faults_stop_threads},
    {"signals_are_kept_for_nobody", signals_are_kept_for_nobody},
    {"bindings_of_notifications_agree", bindings_of_notifications_agree},
    {NULL, NULL},
};
