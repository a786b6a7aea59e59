/* SPDX-License-Identifier: BSD-2-Clause */
/* Thread control blocks. */
#ifndef KERNEL_OBJECT_TCB_H
#define KERNEL_OBJECT_TCB_H

#include "arch/port.h"
#include "cap/cspace.h"
#include "cap/slot.h"
#include "object/breakpoint.h"

struct endpoint;
struct notification;
struct reply;
struct sched_context;

/* The capabilities that a thread itself holds. They make the front of the object, as a small CNode. */
enum tcb_slot { TCB_CSPACE, TCB_VSPACE, TCB_IPC_BUFFER, TCB_FAULT_ENDPOINT, TCB_TIMEOUT_ENDPOINT, TCB_SLOT_COUNT };

enum thread_state {
    THREAD_INACTIVE,
    THREAD_RUNNING, /* runnable; whether it may run now is up to its scheduling context */
    THREAD_BLOCKED_ON_RECEIVE,
    THREAD_BLOCKED_ON_SEND,
    THREAD_BLOCKED_ON_REPLY,
    THREAD_BLOCKED_ON_NOTIFICATION,
};

/*
 * What has to be in force while a thread runs, as one word, so that switching between most threads takes one comparison:
 * the address of its domain's ready queues, and in the low bits whether its breakpoints must be put into the processor.
 * scheduler.regime is the same of the domain that runs, with REGIME_LOADED while somebody's breakpoints are there; so it
 * never equals that of a thread that is debugged.
 */
enum regime { REGIME_DEBUGGED = 1, REGIME_LOADED = 2, REGIME_TAGS = 3 };

/* What a thread faulted with; turned into a message when the handler receives it. */
struct fault {
    word_t type; /* seL4_Fault_tag */
    union {
        struct {
            word_t address;
            bool in_receive;
            struct lookup_failure failure;
        } cap;
        struct {
            word_t number;
        } syscall;
        struct {
            word_t number, code;
        } exception;
        struct {
            word_t address, status;
            bool is_instruction_fetch;
        } vm;
        struct {
            word_t reason; /* seL4_BreakpointType */
            word_t address, number;
        } debug;
        struct {
            word_t badge;
            uint64_t consumed;
        } timeout;
    };
};

/* Where a thread waits, and how it means to send. */
struct blocked {
    union { /* by thread state */
        struct endpoint *endpoint;
        struct notification *notification;
    };
    word_t badge;                                         /* sending: of the capability used */
    bool can_grant, can_grant_reply, can_donate, is_call; /* sending */
};

/* A thread's place in the release queue (sched/release_queue.c). */
struct release_links {
    struct tcb *above, *left, *right;
    word_t rank;
    uint64_t order; /* of its arrival */
};

struct tcb {
    struct slot slots[TCB_SLOT_COUNT];
    struct context context;
    word_t flags; /* seL4_TCBFlag */

    enum thread_state state;
    bool rewind; /* the thread stopped inside a system call that must run again if it is resumed */
    bool in_ready_queue, in_release_queue;
    word_t progress; /* of an operation that an interrupt stopped, and that will be called again */
    word_t priority, mcp;
    word_t regime;

    struct blocked blocked;
    struct fault fault;
    struct notification *bound_notification;
    struct sched_context *sched_context;
    struct sched_context *yield_to; /* the context this thread yielded to and waits to hear of */
    struct reply *reply;            /* receiving: reply object for the caller to come; replying: the one it waits in */

    word_t ipc_buffer_address; /* user's view; the frame is in slots[TCB_IPC_BUFFER] */

    struct tcb *queue_next, *queue_previous; /* ready queue */
    struct release_links release;
    struct tcb *ipc_next, *ipc_previous; /* endpoint or notification queue */
    struct tcb *class_end;               /* the other end of those in it of the same priority (tcb_queue.c) */

    struct debugging debugging;
};

/* A thread's name, for debug output, lies behind its structure. */
#define TCB_NAME_MAX 32
_Static_assert(sizeof(struct tcb) + TCB_NAME_MAX <= BIT(seL4_TCBBits), "size of a thread control block");

/* Makes a thread of cleared memory, in the domain that runs. */
void tcb_init(struct tcb *tcb);

/* Detaches a thread from everything before its memory goes. */
void tcb_destroy(struct tcb *tcb);

/* Stops the thread: out of every queue, inactive. */
void thread_suspend(struct tcb *tcb);

/* Lets a stopped or blocked thread go on: a system call that it was blocked in is executed again. */
void thread_restart(struct tcb *tcb);

/* Takes the thread out of any IPC it waits in; it becomes inactive. */
void thread_cancel_ipc(struct tcb *tcb);

/* Priority queue of threads, linked by ipc_next: highest priority first, FIFO within one. */
struct tcb_queue {
    struct tcb *head, *tail;
};
void tcb_queue_insert(struct tcb_queue *queue, struct tcb *tcb);
void tcb_queue_remove(struct tcb_queue *queue, struct tcb *tcb);

/* The queue that a thread blocked on an endpoint or notification waits in. */
struct tcb_queue *tcb_blocked_queue(const struct tcb *tcb);

/* The thread's IPC buffer as the kernel sees it; NULL if it has none. Found anew each time: the frame may be revoked. */
seL4_IPCBuffer *tcb_ipc_buffer(const struct tcb *tcb);

#endif
