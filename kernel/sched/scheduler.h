/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which thread runs, and for how long.
 *
 * Ready threads wait in one queue per priority; those whose context has no budget yet wait in the release queue, ordered
 * by the time of their next refill. The current thread is in no queue, except between giving way and the end of the same
 * kernel entry; current is NULL when nothing can run. A thread woken by the current one is remembered as candidate: it
 * most often runs next and then never enters a queue.
 */
#ifndef KERNEL_SCHED_SCHEDULER_H
#define KERNEL_SCHED_SCHEDULER_H

#include "object/sched_context.h"
#include "object/tcb.h"

#define PRIORITY_COUNT (seL4_MaxPrio + 1)

struct scheduler {
    struct tcb *current;           /* runs, or will when the kernel is left */
    struct tcb *running;           /* whose address space and floating point setting are in force */
    struct tcb *candidate;         /* woken in this kernel entry, in no queue yet */
    struct sched_context *context; /* pays; current's, or at least its former one within one kernel entry */
    ticks_t now;                   /* time of this kernel entry */
    ticks_t consumed;              /* not yet charged to context */
    bool reschedule;               /* current may not be the right one any more */
    bool deadline_stale;           /* the timer must be set again */
    struct tcb *release_head;      /* release queue: the first one of it */
    uint64_t release_count;        /* threads that were ever put into it */
    word_t ready_summary;          /* bit i: ready_words[i] is not 0 */
    word_t ready_words[PRIORITY_COUNT / WORD_BITS]; /* bit p % WORD_BITS of word p / WORD_BITS: ready[p] is not empty */
    struct tcb_queue ready[PRIORITY_COUNT];
};

extern struct scheduler scheduler;

/* sched/ready_queue.c, sched/release_queue.c */
void ready_queue_append(struct tcb *thread);
void ready_queue_prepend(struct tcb *thread);
void ready_queue_remove(struct tcb *thread);
struct tcb *ready_queue_first(void); /* of the highest priority that has any; NULL if none */
void release_queue_insert(struct tcb *thread);
void release_queue_remove(struct tcb *thread);
bool release_queue_comes_before(const struct tcb *a, const struct tcb *b);

/* From scheduler.release_head on, each thread of the release queue once; all but the first in no order. To look at. */
struct tcb *release_queue_next(const struct tcb *thread);

/* The thread may have become able to run: lets it run if it outranks the current one, else queues it. */
void scheduler_wake(struct tcb *thread);

/* The thread cannot run: out of every queue, and not current after this entry. */
void scheduler_dequeue(struct tcb *thread);

/* Lets `thread`, which is ready and not below the current one, run now; the current thread comes next. */
void scheduler_give_way_to(struct tcb *thread);

/* The fast path: could `thread`, which takes over the context that pays, run at once and as the general code would have
 * it? Then it is made current. */
bool scheduler_may_hand_over_to(const struct tcb *thread);
void scheduler_hand_over_to(struct tcb *thread);

/* Changes a priority wherever the thread is queued. */
void scheduler_set_priority(struct tcb *thread, word_t priority);

/* Beginning and end of each kernel entry. */
void scheduler_update_time(void);
void scheduler_finish(void); /* picks the thread to run, sets the timer */

/* Charges the time used so far to the context that pays. */
void scheduler_commit_time(void);

/* Is there budget to go on? If not, the current thread has been stopped: by a timeout fault, at the end of its queue, or
 * until the next refill. */
bool scheduler_check_budget(void);

/* The current thread gives up what is left of its head refill. */
void scheduler_yield(void);

/* A context is about to be destroyed. */
void scheduler_forget_context(const struct sched_context *context);

#endif
