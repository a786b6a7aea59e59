/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a conformance case is written with.
 *
 * A case is a function that runs in a thread of its own (priority PRIORITY_CASE) in the root task's address space and
 * capability space. It makes objects out of one untyped that belongs to the case alone, starts helper threads, and states
 * what must hold with the check_ macros. The first statement that does not hold ends the case. A supervisor of higher
 * priority ends cases that fault or take too long, revokes everything the case made, and counts what was left behind as a failure.
 */
#pragma once

#include "architecture.h"
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    PRIORITY_LOW = 80,
    PRIORITY_CASE = 100,
    PRIORITY_HIGH = 120,
    PRIORITY_SUPERVISOR = 254,
    PRIORITY_WATCHDOG = 255,
};

/* ---- Cases -------------------------------------------------------------------------------------------------------- */

struct test_case {
    const char *object; /* what it is about, and the file it is in */
    const char *name;   /* the property, as a sentence */
    int line;
    bool is_negative;
    void (*run)(void);
};

/* Defines a case: CASE(cnode, revoke_deletes_all_children) { ... } */
#define CASE(object, sentence) DEFINE_CASE(object, sentence, false)

/* The same for a negative one: it states that something wrong is refused, ignored, or a fault, and harms nobody. */
#define REFUSED(object, sentence) DEFINE_CASE(object, sentence, true)

#define DEFINE_CASE(object, sentence, is_negative)                                                                     \
    static void object##_##sentence(void);                                                                             \
    static const struct test_case object##_##sentence##_case = {#object, #sentence, __LINE__, is_negative,             \
                                                                object##_##sentence};                                  \
    __attribute__((section("test_cases"), used)) static const struct test_case *const object##_##sentence##_entry =    \
        &object##_##sentence##_case;                                                                                   \
    static void object##_##sentence(void)

/* ---- Checks: usable in every thread of a case; one that does not hold ends the case ---------------------------------- */

#define check(condition) ((condition) ? (void)0 : fail_condition(__FILE__, __LINE__, #condition))
#define check_equal(actual, expected)                                                                                  \
    check_words(__FILE__, __LINE__, #actual, (seL4_Word)(actual), (seL4_Word)(expected))
#define check_error(call, expected) check_errors(__FILE__, __LINE__, #call, (seL4_Word)(call), (seL4_Word)(expected))
#define check_ok(call) check_error(call, seL4_NoError)

_Noreturn void fail_condition(const char *file, int line, const char *text);
void check_words(const char *file, int line, const char *text, seL4_Word actual, seL4_Word expected);
void check_errors(const char *file, int line, const char *text, seL4_Word actual, seL4_Word expected);

/* The detail words of a FailedLookup that the last invocation returned. */
#define check_lookup_failure(is_source, kind, bits_left)                                                               \
    do {                                                                                                               \
        check_equal(seL4_GetMR(0), is_source);                                                                         \
        check_equal(seL4_GetMR(1), kind);                                                                              \
        if ((kind) != seL4_InvalidRoot)                                                                                \
            check_equal(seL4_GetMR(2), bits_left);                                                                     \
    } while (0)

/* The detail words of a RangeError. */
#define check_range(min, max)                                                                                          \
    do {                                                                                                               \
        check_equal(seL4_GetMR(0), min);                                                                               \
        check_equal(seL4_GetMR(1), max);                                                                               \
    } while (0)

/* Words that the threads of a case share; all zero when a case starts. */
extern volatile seL4_Word results[32];

/* ---- Slots and objects, given back after the case. Only the case's own thread calls these. ----------------------------- */

#define ROOT_CNODE seL4_CapInitThreadCNode
#define ROOT_VSPACE seL4_CapInitThreadVSpace
#define SCHED_CONTROL (seL4_GetBootInfo()->schedcontrol.start)

/* What the kernel gave as the end of the empty slots; the console then takes some. */
extern seL4_CPtr boot_empty_end;

#define CASE_UNTYPED_BITS 23
#define BIG_UNTYPED_BITS 26
#define CASE_SLOTS 1280

seL4_CPtr case_untyped(void);   /* all objects of the case come from it: 2^CASE_UNTYPED_BITS bytes */
seL4_CPtr big_untyped(void);    /* for cases that need much memory: 2^BIG_UNTYPED_BITS bytes, unused */
seL4_CPtr device_untyped(void); /* some device untyped with nothing made from it */
seL4_CPtr device_untyped_of(seL4_Word size_bits); /* one of at least this size */
seL4_CPtr case_tcb(void);                         /* the thread of the case itself */
seL4_CPtr case_context(void);                     /* and its scheduling context */

seL4_CPtr new_slot(void);
seL4_CPtr new_slots(seL4_Word count); /* adjacent */
seL4_CPtr new_object(seL4_Word type, seL4_Word size_bits);
seL4_CPtr new_untyped(seL4_Word size_bits);
seL4_CPtr new_endpoint(void);
seL4_CPtr new_notification(void);
seL4_CPtr new_reply(void);
seL4_CPtr new_tcb(void);
seL4_CPtr new_cnode(seL4_Word radix);
seL4_CPtr new_frame(void);
seL4_CPtr new_page_table(void);
seL4_CPtr new_vspace(void);                                /* with an ASID */
seL4_CPtr new_context(seL4_Word budget, seL4_Word period); /* microseconds; equal: round robin */
seL4_CPtr new_copy(seL4_CPtr source, seL4_CapRights_t rights);
seL4_CPtr new_badged(seL4_CPtr source, seL4_Word badge);
seL4_CPtr borrow(seL4_CPtr source); /* a copy of a capability that is not the case's; deleted after the case */

seL4_Error retype(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits, seL4_CPtr slot, seL4_Word count);
seL4_Error copy_to(seL4_CPtr target, seL4_CPtr source, seL4_CapRights_t rights);
seL4_Error mint_to(seL4_CPtr target, seL4_CPtr source, seL4_CapRights_t rights, seL4_Word data);
seL4_Error move_to(seL4_CPtr target, seL4_CPtr source);
seL4_Error delete_slot(seL4_CPtr slot);
seL4_Error revoke_slot(seL4_CPtr slot);

/* Of a slot by its address, without any effect on it: identify_debug.c and identify_release.c, by the kernel that they need. */
bool slot_is_empty(seL4_CPtr slot);
seL4_Word capability_type(seL4_CPtr slot); /* equal for equal types, 0 for none; on release kernels 1 for every other */

/* A raw invocation with `length` words of what stands in the message registers and `caps` capabilities: its error. */
seL4_Error invoke(seL4_CPtr service, seL4_Word label, seL4_Word length, seL4_Word caps);

/* ---- Threads ------------------------------------------------------------------------------------------------------------ */

#define THREAD_COUNT 10
#define THREAD_STACK_SIZE 16384

struct thread {
    seL4_CPtr tcb;
    seL4_CPtr context; /* its scheduling context; 0: passive */
    unsigned int index;
    void (*entry)(seL4_Word argument);
    seL4_Word argument;
    volatile bool done; /* entry has returned */
};

/* A thread in the root task's spaces, with a round-robin context of its own, that does not run yet. Its faults fail the case. */
struct thread *thread_create(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word priority);

/* The same without a scheduling context. */
struct thread *thread_create_passive(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word priority);

/* Created and started. One of a higher priority has run until it blocked or returned when this comes back. */
struct thread *thread_start(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word priority);

/* Gives the new TCB in thread->tcb the spaces, buffer, priority, context and first registers of a thread. */
void thread_configure(struct thread *thread, seL4_Word priority, seL4_CPtr fault_endpoint);

void thread_resume(struct thread *thread);

/* Waits until the thread's entry function has returned. */
void thread_join(struct thread *thread);

/* Has the thread's faults sent to this endpoint capability (0: nowhere) instead of failing the case. */
void thread_set_fault_endpoint(struct thread *thread, seL4_CPtr endpoint);

/* The registers with which the thread starts its entry function from the beginning. */
seL4_UserContext thread_registers(struct thread *thread);

/* Starts the thread's entry function again, wherever it stands; its context stays. */
void thread_restart(struct thread *thread);

/* Page-aligned IPC buffer of the thread and the capability of the frame that it lies in. */
seL4_IPCBuffer *thread_buffer(const struct thread *thread);
seL4_CPtr image_frame(const volatile void *address);

/* Sleeps. The thread of the case only. */
void sleep_ticks(seL4_Word count);
#define TICK_MICROSECONDS 10000

/* Ticks since the suite started. */
seL4_Word tick_count(void);

/* Pseudo-random numbers: the same sequence after the same seed. Below `limit`. */
void random_seed(seL4_Word seed);
seL4_Word random_below(seL4_Word limit);

/* Busy for a few tens of instructions per round; the compiler keeps it. */
void spin(seL4_Word rounds);

/* ---- Memory -------------------------------------------------------------------------------------------------------------- */

#define PAGE_SIZE 4096ul

/* A number in the upper half of a word, or its uppermost bits. */
#define UPPER_HALF(number) ((seL4_Word)(number) << seL4_WordBits / 2)
#define FROM_TOP(number, bits) ((seL4_Word)(number) << (seL4_WordBits - (bits)))

/* Maps a frame; makes the page tables that are missing. */
seL4_Error map_frame(seL4_CPtr frame, seL4_CPtr vspace, seL4_Word address, seL4_CapRights_t rights,
                     seL4_ARM_VMAttributes attributes);

/* Makes the page tables for an address that are missing. */
void make_tables(seL4_CPtr vspace, seL4_Word address);

/* Maps the whole image of the test program into another address space, where its threads can then run. */
void map_image(seL4_CPtr vspace);

/* A frame capability to a page of device memory, from the device untypeds. */
seL4_CPtr device_frame(seL4_Word physical_address);

static inline volatile seL4_Word *word_at(seL4_Word address)
{
    return (volatile seL4_Word *)address;
}
