/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's view of queues: who waits where, and in which order. */

#include "debug/debugger_menu.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

/* What tells the next thread of a queue. */
typedef const struct tcb *(*follow)(const struct tcb *thread);

static const struct tcb *next_in_scheduler(const struct tcb *thread)
{
    return thread->queue_next;
}

static const struct tcb *next_in_ipc(const struct tcb *thread)
{
    return thread->ipc_next;
}

/* The threads from this one on, in a line; at most as many as there are. */
static void show_queue(const struct tcb *thread, follow next)
{
    word_t left = census.count_of_type[CAP_TCB];

    for (; thread != NULL; thread = next(thread)) {
        if (left-- == 0) {
            show(" ... damaged: it does not end");
            break;
        }
        show("  ");
        show_thread(thread);
        if (!may_look_at(thread, seL4_TCBBits)) {
            show(" ... damaged");
            break;
        }
    }
    show("\n");
}

/* The queue is a heap, which tells only who is next; its members tell themselves that they are in it. */
static void show_release_queue(void)
{
    if (scheduler.release_head == NULL)
        return;
    show("waiting for budget, the first one is next:  ");
    show_thread(scheduler.release_head);
    FOR_EACH_OBJECT (CAP_TCB, i) {
        const struct tcb *thread = census_object(i);

        if (!thread->in_release_queue || thread == scheduler.release_head)
            continue;
        show("  ");
        show_thread(thread);
    }
    show("\n");
}

static void show_ready(word_t domain)
{
    for (word_t priority = PRIORITY_COUNT; priority-- > 0;) {
        const struct tcb *first = domains[domain].queues[priority].head;

        if (first == NULL)
            continue;
        if (domain != regime_domain(scheduler.regime))
            show("domain %lu, ", domain);
        show("ready at priority %lu:", priority);
        show_queue(first, next_in_scheduler);
    }
}

static void show_scheduler(void)
{
    show("current: ");
    show_thread(scheduler.current);
    show("\n");
    show_ready(regime_domain(scheduler.regime));
    for (word_t domain = 0; domain < DOMAIN_COUNT; domain++)
        if (domain != regime_domain(scheduler.regime))
            show_ready(domain);
    show_release_queue();
}

static void show_endpoint(uint16_t object)
{
    const struct endpoint *endpoint = census_object(object);
    const struct tcb *first = endpoint->queue.head;
    bool is_sane = may_look_at(first, seL4_TCBBits);

    if (first == NULL)
        return;
    show("endpoint 0x%lx: %s:", (word_t)endpoint,
         is_sane && first->state == THREAD_BLOCKED_ON_RECEIVE ? "receivers" : "senders");
    show_queue(first, next_in_ipc);
}

static void show_notification(uint16_t object)
{
    const struct notification *notification = census_object(object);

    if (notification->queue.head == NULL && !notification->signalled && notification->bound_thread == NULL)
        return;
    show("notification 0x%lx:", (word_t)notification);
    if (notification->signalled)
        show(" signalled with 0x%lx", notification->badges);
    if (notification->bound_thread != NULL) {
        show(" bound to ");
        show_thread(notification->bound_thread);
    }
    if (notification->queue.head != NULL)
        show(" waiting:");
    show_queue(notification->queue.head, next_in_ipc);
}

void debugger_queues(const char *arguments)
{
    (void)arguments;
    show_scheduler();
    FOR_EACH_OBJECT (CAP_ENDPOINT, i)
        show_endpoint(i);
    FOR_EACH_OBJECT (CAP_NOTIFICATION, i)
        show_notification(i);
    show("%lu endpoints, %lu notifications; those where nobody waits are not shown\n",
         census.count_of_type[CAP_ENDPOINT], census.count_of_type[CAP_NOTIFICATION]);
}
