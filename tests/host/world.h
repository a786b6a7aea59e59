/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * User level for host tests: a root task of priority 100 and mcp 255, objects, and threads that the test plays.
 *
 * Each libsel4 call is made by the kernel's current thread. When another one runs afterwards, the test says which it
 * expects (now_runs), and plays that one from there on. Threads made here have priority 120 unless told otherwise, so
 * that one runs as soon as it can, and the root task goes on as soon as it waits.
 */
#ifndef TESTS_HOST_WORLD_H
#define TESTS_HOST_WORLD_H

#include <sel4/sel4.h>

#include "framework.h"
#include "libsel4.h"
#include "peek.h"
#include "word.h"

#define ROOT seL4_CapInitThreadTCB
#define ROOT_CNODE seL4_CapInitThreadCNode
#define ROOT_VSPACE seL4_CapInitThreadVSpace
#define ROOT_CONTEXT seL4_CapInitThreadSC

enum { PRIORITY_LOW = 80, PRIORITY_ROOT = 100, PRIORITY_HIGH = 120, PRIORITY_HIGHER = 140 };

/* The machine that tests start with, unless they boot another one. Its memory is not zero. */
#define DEVICE_ADDRESS 0x10000000ul
#define DEVICE_BITS 24
void boot(const struct host_config *config);

#define check_error(call, expected) check_errors(__FILE__, __LINE__, #call, (seL4_Word)(call), (seL4_Word)(expected))
#define check_ok(call) check_error(call, seL4_NoError)
void check_errors(const char *file, int line, const char *text, seL4_Word actual, seL4_Word expected);

/* The detail words of the last error. */
#define check_detail(word) check_equal(seL4_GetMR(0), word)
#define check_range(min, max) (check_equal(seL4_GetMR(0), min), check_equal(seL4_GetMR(1), max))
#define check_lookup(is_source, kind, bits)                                                                            \
    (check_equal(seL4_GetMR(0), is_source), check_equal(seL4_GetMR(1), kind),                                          \
     (kind) == seL4_InvalidRoot ? (void)0 : check_equal(seL4_GetMR(2), bits))

/* ---- slots and objects ----------------------------------------------------------------------------------------------- */

const seL4_BootInfo *bootinfo(void);
seL4_CPtr sched_control(void);

/* The largest untyped of ordinary memory, which everything comes from; its size is at least 8 MiB. */
seL4_CPtr memory(void);
seL4_CPtr device_memory(void);

seL4_CPtr new_slot(void);
seL4_CPtr new_slots(seL4_Word count);
seL4_Error retype(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits, seL4_CPtr slot, seL4_Word count);
seL4_CPtr make(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits);
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

seL4_Error copy_to(seL4_CPtr target, seL4_CPtr source, seL4_CapRights_t rights);
seL4_Error mint_to(seL4_CPtr target, seL4_CPtr source, seL4_CapRights_t rights, seL4_Word data);
seL4_Error move_to(seL4_CPtr target, seL4_CPtr source);
seL4_Error mutate_to(seL4_CPtr target, seL4_CPtr source, seL4_Word data);
seL4_Error rotate(seL4_CPtr target, seL4_CPtr pivot, seL4_CPtr source);
seL4_Error delete_slot(seL4_CPtr slot);
seL4_Error revoke(seL4_CPtr slot);
seL4_CPtr new_copy(seL4_CPtr source, seL4_CapRights_t rights);
seL4_CPtr new_badged(seL4_CPtr source, seL4_Word badge);
bool is_empty(seL4_CPtr slot);

/* An invocation with `length` words of what stands in the message registers and `caps` capabilities: its error. */
seL4_Error invoke(seL4_CPtr service, seL4_Word label, seL4_Word length, seL4_Word caps);
seL4_MessageInfo_t tag(seL4_Word label, seL4_Word caps, seL4_Word length);

/* ---- threads --------------------------------------------------------------------------------------------------------- */

/* In the root task's spaces, with an IPC buffer and a round-robin context of 5 ms (the slot behind it; the one after that
 * is the buffer's frame); does not run yet. A passive one has no context. */
seL4_CPtr new_thread(seL4_Word priority);
seL4_CPtr new_passive_thread(seL4_Word priority);
seL4_CPtr context_of(seL4_CPtr thread);
seL4_CPtr buffer_frame_of(seL4_CPtr thread);
void set_fault_endpoint(seL4_CPtr thread, seL4_CPtr endpoint);
void set_priority(seL4_CPtr thread, seL4_Word priority);

/* The test plays this thread, which must be the one that runs. */
#define now_runs(thread) check_runs(__FILE__, __LINE__, thread)
void check_runs(const char *file, int line, seL4_CPtr thread);
#define now_idle() check(host_current() == NULL && !host_exited())

/* Lets a new thread run, which must outrank the one that runs now. */
void start(seL4_CPtr thread);

/* Threads that wait already; the root task goes on. */
seL4_CPtr new_receiver(seL4_CPtr endpoint, seL4_CPtr reply);
seL4_CPtr new_passive_receiver(seL4_CPtr endpoint, seL4_CPtr reply);
seL4_CPtr new_sender(seL4_CPtr endpoint, seL4_Word label);
seL4_CPtr new_caller(seL4_CPtr endpoint, seL4_Word label);
seL4_CPtr new_waiter(seL4_CPtr notification);

/* What a thread has received. */
seL4_Word badge_of(seL4_CPtr thread);
seL4_Word label_of(seL4_CPtr thread);
seL4_Word length_of(seL4_CPtr thread);
seL4_Word caps_of(seL4_CPtr thread);
seL4_Word unwrapped_of(seL4_CPtr thread);
seL4_Word word_of(seL4_CPtr thread, seL4_Word index);
seL4_IPCBuffer *buffer_of(seL4_CPtr thread);

/* A thread's state: peek.h. */
#define state_of(thread) peek_state(host_thread_by_slot(thread))

/* Takes what a notification holds: 0 if nothing. */
seL4_Word poll(seL4_CPtr notification);

/* ---- memory ---------------------------------------------------------------------------------------------------------- */

#define PAGE 4096ul

/* Nothing is mapped from here on, but the tables for small pages exist. */
#define NEAR_ADDRESS 0x4f0000ul
/* Nothing is mapped here, and no table exists but the root. */
#define FAR_ADDRESS 0x30000000ul

seL4_Error map(seL4_CPtr frame, seL4_Word address, seL4_CapRights_t rights);
seL4_Error map_in(seL4_CPtr vspace, seL4_CPtr frame, seL4_Word address, seL4_CapRights_t rights);
/* Maps the page tables that small pages at this address take. */
void make_tables(seL4_CPtr vspace, seL4_Word address);
void map_readable(seL4_CPtr frame, seL4_Word address); /* and checks that it can be read and written */

#define ALL seL4_AllRights
#define READ_ONLY seL4_CanRead

#endif
