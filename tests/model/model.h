/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a kernel of this interface has to do, written down a second time.
 *
 * Capabilities with their derivation tree, untyped memory, threads, IPC, replies, notifications and scheduling contexts,
 * as the manual describes them. Nothing here comes from the kernel: trees are trees with parent pointers, queues are
 * arrays, deletion recurses. Time stands still, so contexts are either configured or not, and never run out; a domain runs
 * until somebody sets another start of the schedule.
 *
 * Addresses are physical; where an object lies follows from the rules of untyped memory. A word that the model cannot
 * know, such as a program counter, is M_UNKNOWN.
 */
#ifndef TESTS_MODEL_MODEL_H
#define TESTS_MODEL_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef unsigned long word; /* as seL4_Word: of 64 or 32 bits */

#define M_WORD_BITS (8 * sizeof(word))
#define M_UNKNOWN ((word)0xfeedface5eed0001ull)
#define M_PAGE_BYTES 4096
#define M_PAGE_WORDS (M_PAGE_BYTES / sizeof(word))
#define M_MESSAGE_WORDS 120
#define M_THREADS_MAX 64
#define M_DOMAINS 16
#define M_SCHEDULE 64
#define M_SHORTEST_TIME 20                 /* microseconds: twice the precision of the simulated machine's timer, */
#define M_LONGEST_TIME ((1ull << 60) / 10) /* and what that counts */
#define M_ROOT_SLOT_CSPACE 2
#define M_ROOT_SLOT_VSPACE 3

enum m_kind {
    M_NULL,
    M_UNTYPED,
    M_ENDPOINT,
    M_NOTIFICATION,
    M_REPLY,
    M_CNODE,
    M_THREAD,
    M_CONTEXT,
    M_FRAME,
    M_VSPACE,
    M_SCHED_CONTROL,
    M_DOMAIN_SET,
    M_IRQ_HANDLER,
    M_OTHER, /* what the root task has from boot and no program of this test touches */
};

/* ---- capabilities --------------------------------------------------------------------------------------------------- */

struct m_object;

struct m_cap {
    enum m_kind kind;
    struct m_object *object;
    word badge;
    bool read, write, grant, grant_reply;
    word guard, guard_size;
    word watermark; /* untyped: bytes used */
};

struct m_slot {
    struct m_cap cap;
    bool original;  /* what is copied from it descends from it */
    bool is_doomed; /* its container is being emptied */
    bool is_fixed;  /* from boot: programs leave it alone */
    struct m_object *home;
    word index;
    struct m_slot *parent, *first_child, *previous, *next;
};

struct m_failure {
    word kind, bits_left, guard_found, bits_found;
};

/* ---- objects -------------------------------------------------------------------------------------------------------- */

struct m_queue {
    unsigned int count;
    struct m_object *threads[M_THREADS_MAX];
};

enum m_thread_slot { M_CSPACE, M_SPACE, M_BUFFER, M_FAULT_HANDLER, M_TIMEOUT_HANDLER, M_THREAD_SLOTS };

enum m_state {
    M_INACTIVE,
    M_RUNNING,
    M_WAITS_TO_RECEIVE,
    M_WAITS_TO_SEND,
    M_WAITS_FOR_REPLY,
    M_WAITS_FOR_SIGNAL,
};

struct m_registers {
    word cap, info, mr[4], reply, dest;
};

struct m_thread {
    enum m_state state;
    bool repeats;  /* its system call is made again when it runs */
    bool is_ready; /* in the ready queue */
    bool has_fault, fault_in_receive;
    word fault_address;
    struct m_failure fault;
    word priority, mcp, domain, flags;
    word buffer_address;
    long number; /* of its last system call */
    struct m_registers registers;
    struct m_object *waits_on; /* endpoint or notification */
    struct m_cap sends_by;     /* waiting to send: the capability used */
    bool is_call;
    struct m_object *context, *notification, *reply;
};

struct m_object {
    enum m_kind kind;
    bool is_device, is_dead;
    word address, bits; /* CNode: bits is the radix */
    unsigned int capabilities;
    struct m_slot *slots; /* CNode, thread */
    word slot_count;
    struct m_queue queue; /* endpoint, notification: who waits; context: replies of its chain, the newest first */
    struct m_thread thread;
    word *memory;           /* frame: of one page */
    word badges;            /* notification */
    bool is_signalled;      /* notification */
    bool is_configured;     /* context */
    struct m_object *bound; /* notification, context, reply: the thread */
    struct m_object *lent;  /* notification: its context; context: its notification; reply: the context of its chain */
    struct m_object *next_object;
};

struct m_model {
    struct m_object *objects; /* all that live, and have lived */
    struct m_object *root_cnode, *root_thread;
    struct m_object *current, *candidate;
    struct m_slot *invoked;          /* whose object does what it is asked for */
    struct m_queue ready[M_DOMAINS]; /* by priority */
    word domain;                     /* the one that runs */
    word schedule_start;
    unsigned long woken;            /* threads that have come to be able to run, so far */
    uint64_t durations[M_SCHEDULE]; /* ticks */
    word turns[M_SCHEDULE];         /* which domain's */
    struct m_object *irq;           /* its one slot holds the notification capability */
    bool irq_is_masked;
    bool is_unsupported; /* the operation leaves what is modelled: nothing has been done */
    word details[5];     /* of the error that is to be reported, or the result */
    word detail_count;
};

extern struct m_model model;

/* ---- what a test does ------------------------------------------------------------------------------------------------ */

/* Forgets everything. */
void model_reset(void);

/* Objects and capabilities from boot. */
struct m_object *model_object(enum m_kind kind, word address, word bits);
void model_boot_cap(word index, struct m_cap cap);

/* The current thread makes a system call, its registers and buffer are filled already. Then whoever is to run, runs. */
void model_syscall(long number);

/* The interrupt fires, which must not be masked. */
void model_interrupt(void);

/* ---- between the parts ------------------------------------------------------------------------------------------------ */

void *model_allocate(size_t bytes);

/* model_caps.c */
struct m_slot *m_resolve(struct m_cap root, word address, word bits, word *left, struct m_failure *why);
struct m_slot *m_lookup(struct m_object *thread, word address, struct m_failure *why);
bool m_derive(struct m_slot *slot, struct m_cap *copy, int *error); /* *copy may come out as M_NULL */
void m_insert_copy(struct m_slot *target, struct m_cap cap, struct m_slot *source);
void m_delete(struct m_slot *slot);
void m_insert_original(struct m_slot *slot, struct m_cap cap, struct m_slot *parent);
void m_equip(struct m_slot *own, struct m_cap cap, struct m_slot *source);
int m_invoke_irq(word label, struct m_slot **caps, word count);
int m_invoke_cnode(struct m_cap cnode, word label, const word *mr, word length, struct m_slot **caps, word count);
int m_invoke_untyped(struct m_slot *untyped, word label, const word *mr, word length, struct m_slot **caps, word count);
struct m_slot *m_find_exact(struct m_cap root, word index, word depth, bool is_source, int *error);
struct m_cap m_with_data(struct m_cap cap, word data, bool keeps_badge);
word *m_buffer(struct m_object *thread);

/* model_ipc.c */
void m_send(struct m_object *thread, struct m_cap cap, bool blocks, bool is_call, bool lends);
void m_receive(struct m_object *thread, struct m_object *endpoint, bool blocks, struct m_object *reply);
void m_signal(struct m_object *notification, word badge);
void m_wait(struct m_object *thread, struct m_object *notification, bool blocks);
void m_reply(struct m_object *thread, struct m_object *reply, bool grants);
void m_fault(struct m_object *thread, word address, bool in_receive, const struct m_failure *why);
void m_cancel(struct m_object *thread);
void m_cancel_all(struct m_object *object);
void m_cancel_badged(struct m_object *endpoint, word badge);
void m_forget_reply(struct m_object *reply);
void m_set_received(struct m_object *thread, word badge, word label, word caps_unwrapped, word caps, word length);
word m_put_message(struct m_object *thread, const word *words, word count);
bool m_extra_caps(struct m_object *thread, struct m_slot *slots[3], word *count, word *address, struct m_failure *why);

/* model_threads.c */
void m_queue_append(struct m_queue *queue, struct m_object *thread);
void m_queue_prepend(struct m_queue *queue, struct m_object *thread);
void m_queue_remove(struct m_queue *queue, const struct m_object *thread);
void m_wake(struct m_object *thread);
void m_stop(struct m_object *thread);
void m_choose(void);
void m_yield(void);
void m_lend(struct m_object *context, struct m_object *thread);
void m_unbind_notification(struct m_object *notification);
void m_destroy_notification(struct m_object *notification);
void m_release_context(struct m_object *context);
void m_destroy_context(struct m_object *context);
void m_destroy_thread(struct m_object *thread);
void m_detach_context(struct m_object *context);
int m_invoke_thread(struct m_object *thread, word label, const word *mr, word length, struct m_slot **caps, word count);
int m_invoke_context(struct m_object *context, word label, struct m_slot **caps, word count);
int m_invoke_domains(word label, const word *mr, word length, struct m_slot **caps, word count);
int m_invoke_sched_control(word label, const word *mr, word length, struct m_slot **caps, word count);

/* The types of object that the machine has beyond those of all machines (word64/, word32/). */
struct m_type {
    enum m_kind kind;
    word bits; /* 0: the caller says; CNode: a slot for each */
    bool is_frame;
};

extern const struct m_type m_machine_types[];

/* How errors are reported: with their details. */
int m_invalid_argument(word number);
int m_invalid_capability(word number);
int m_range(word lowest, word highest);
int m_failed_lookup(bool is_source, const struct m_failure *why);

static inline word m_bit(word bit)
{
    return (word)1 << bit;
}

static inline word m_mask(word bits)
{
    return bits >= M_WORD_BITS ? ~(word)0 : m_bit(bits) - 1;
}

/* A value of 64 bits: one word of a message, or two, the lower half first. */
static inline word m_words_of_time(void)
{
    return 64 / M_WORD_BITS;
}

static inline uint64_t m_time_in(const word *mr)
{
    uint64_t time = 0;

    for (word i = m_words_of_time(); i-- > 0;)
        time = time << (M_WORD_BITS - 1) << 1 | mr[i];
    return time;
}

#endif
