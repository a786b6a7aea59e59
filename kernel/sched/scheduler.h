/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Which thread runs, and for how long.
 *
 * Ready threads wait in one queue per priority; those whose context has no budget yet wait in the release queue, ordered
 * by the time of their next refill. The current thread is in no queue, except between giving way and the end of the same
 * kernel entry; current is NULL when nothing can run. A thread woken by the current one is remembered as candidate: it
 * most often runs next and then never enters a queue.
 *
 * Each domain has ready queues of its own; current and candidate are of the domain that runs. The schedule of domains
 * (domain_schedule.c) says which one that is, and until when.
 */
#ifndef KERNEL_SCHED_SCHEDULER_H
#define KERNEL_SCHED_SCHEDULER_H

#include "object/sched_context.h"
#include "object/tcb.h"

#define PRIORITY_COUNT (seL4_MaxPrio + 1)
#define DOMAIN_COUNT 16

/* The threads of one domain that are ready. */
struct ready_queues {
    word_t summary;                           /* bit i: words[i] is not 0 */
    word_t words[PRIORITY_COUNT / WORD_BITS]; /* bit p % WORD_BITS of word p / WORD_BITS: queues[p] is not empty */
    struct tcb_queue queues[PRIORITY_COUNT];
};

struct scheduler {
    struct tcb *current;           /* runs, or will when the kernel is left */
    struct tcb *running;           /* whose address space and floating point setting are in force */
    struct tcb *candidate;         /* woken in this kernel entry, in no queue yet */
    struct sched_context *context; /* pays; current's, or at least its former one within one kernel entry */
    ticks_t now;                   /* time of this kernel entry */
    ticks_t domain_end;            /* from when on the timer takes the processor to the next domain */
    ticks_t consumed;              /* not yet charged to context */
    bool reschedule;               /* current may not be the right one any more */
    bool deadline_stale;           /* the timer must be set again */
    struct tcb *release_head;      /* release queue, of all domains: the first one of it */
    uint64_t release_count;        /* threads that were ever put into it */
    word_t regime;                 /* the domain that runs, and what else is in force: see object/tcb.h */
};

extern struct scheduler scheduler;
extern struct ready_queues domains[DOMAIN_COUNT];

static inline struct ready_queues *regime_queues(word_t regime)
{
    return (struct ready_queues *)(regime & ~(word_t)REGIME_TAGS);
}

static inline word_t regime_domain(word_t regime)
{
    return (word_t)(regime_queues(regime) - domains);
}

/* sched/ready_queue.c, sched/release_queue.c */
void ready_queue_append(struct tcb *thread);
void ready_queue_prepend(struct tcb *thread);
void ready_queue_remove(struct tcb *thread);
struct tcb *ready_queue_first(const struct ready_queues *ready); /* of the highest priority that has any; or NULL */
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

/* The thread whose address space is in force: its breakpoints are, too. */
void scheduler_load_breakpoints(const struct tcb *thread);

/* ---- domains ------------------------------------------------------------------------------------------------------------ */

static inline bool scheduler_is_in_domain(const struct tcb *thread)
{
    return regime_queues(thread->regime ^ scheduler.regime) == NULL;
}

/* Puts the thread into a domain. If it is another one than before and the thread can run, it comes last there. */
void scheduler_set_domain(struct tcb *thread, word_t domain);

/* From now on this domain runs, for some time or, if that is DOMAIN_DURATION_MAX, without end. */
void scheduler_run_domain(word_t domain, ticks_t duration);

/* sched/domain_schedule.c */
#define DOMAIN_SCHEDULE_LENGTH 64
#define DOMAIN_DURATION_MAX (((ticks_t)1 << 56) - 1) /* for ever */
void domain_schedule_init(void);                     /* domain 0 for ever */
void domain_schedule_next(void);                     /* goes to the next entry, after the last one to the start */
bool domain_schedule_is_end(word_t index);
word_t domain_schedule_start(void);
void domain_schedule_set(word_t index, word_t domain, ticks_t duration); /* takes effect when the entry's turn comes */
void domain_schedule_set_start(word_t index);                            /* and goes there */

/* ---- kernel entries ------------------------------------------------------------------------------------------------------ */

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
