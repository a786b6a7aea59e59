/* SPDX-License-Identifier: BSD-2-Clause */
/* Scheduling contexts: the right to use a processor for a budget in each period. */
#ifndef KERNEL_OBJECT_SCHED_CONTEXT_H
#define KERNEL_OBJECT_SCHED_CONTEXT_H

#include "object/tcb.h"

struct refill {
    ticks_t time; /* usable from then on */
    ticks_t amount;
};

/* Followed by its refills, a ring. A context that was never configured has refill_max 0. */
struct sched_context {
    ticks_t period; /* 0: round robin, period equals budget */
    ticks_t budget;
    ticks_t consumed; /* since it was last reported */
    word_t badge;     /* sent with timeout faults */
    struct tcb *thread;
    struct notification *notification;
    struct reply *reply;    /* newest reply of the chain that this context was lent along */
    struct tcb *yield_from; /* the thread that gave way to this one with YieldTo */
    uint16_t refill_max, refill_head, refill_count;
    uint8_t core;
    bool sporadic;
    uint8_t size_bits;
    struct refill refills[];
};

_Static_assert(sizeof(struct refill) == seL4_RefillSizeBytes, "size of a refill");
_Static_assert(sizeof(struct sched_context) + 2 * sizeof(struct refill) <= seL4_CoreSchedContextBytes,
               "size of a context");

void sched_context_init(struct sched_context *context, word_t size_bits); /* in cleared memory */
void sched_context_destroy(struct sched_context *context);

/* A round-robin context with this budget, ready to use: for the initial thread. */
void sched_context_init_round_robin(struct sched_context *context, word_t size_bits, ticks_t budget);

void sched_context_bind_thread(struct sched_context *context, struct tcb *thread);
void sched_context_unbind_thread(struct sched_context *context);
void sched_context_unbind_notification(struct sched_context *context);

/* Takes the context from its thread, which stops, without further consequences. */
void sched_context_detach_thread(struct sched_context *context);

/* Gives the context to another thread; its present one, if any, stops. */
void sched_context_donate(struct sched_context *context, struct tcb *to);

/* Configured, with budget that may be used now? */
bool sched_context_is_released(const struct sched_context *context);

/* Ends a YieldTo: the yielder gets its answer, or just forgets. */
void sched_context_complete_yield(struct tcb *yielder);
void sched_context_cancel_yield(struct tcb *yielder);

#endif
