/* SPDX-License-Identifier: BSD-2-Clause */
/* The state of the simulated machine, which host_boot() begins anew, and what its parts know of each other. */
#ifndef KERNEL_ARCH_HOST_SIMULATOR_H
#define KERNEL_ARCH_HOST_SIMULATOR_H

#include <setjmp.h>

#include "arch/port.h"
#include "cap/slot.h"
#include "host.h"
#include "object/breakpoint.h"

/* Of every address space, what was translated and not flushed since. */
struct translation {
    bool valid;
    word_t asid, page, bits; /* page: the address without its low `bits` bits */
    word_t entry;
};

#define TRANSLATIONS 1024

struct mmu {
    const struct page_table *root; /* NULL: the empty address space */
    word_t asid;
    struct translation cache[TRANSLATIONS];
    uint64_t used[TRANSLATIONS / 64]; /* bit i % 64 of word i / 64: place i may be valid */
    const struct page_table *known_root;
    word_t known_asid;    /* the address space that was read last, */
    bool has_new_entries; /* and whether any tables have new entries since */
    uint64_t cache_operations;
};

struct interrupt {
    bool pending, masked, active, edge;
};

#define CONSOLE_BYTES 0x10000

struct simulator {
    struct host_config config;
    word_t memory_bytes;

    ticks_t now, deadline;

    struct interrupt interrupts[HOST_INTERRUPTS_MAX];
    word_t pending_count; /* of interrupts pending */
    bool spurious;        /* the processor is told of an interrupt that is none */
    word_t preempt_after; /* preemption points until preempt_irq comes; 0: never */
    word_t preempt_irq;
    uint64_t preemption_points;

    struct mmu mmu;

    struct fpu_state unit;
    struct tcb *fpu_owner;
    bool fpu_on;

    struct debugging debugging; /* in force while is_debugging */
    bool is_debugging;

    char console[2 * CONSOLE_BYTES];
    word_t console_bytes;

    bool in_kernel, exited;
    word_t exit_status;
    jmp_buf exit;
    uint64_t entries;

    struct tcb *root_thread;
    struct slot *root_slots;
    word_t root_radix;
    seL4_BootInfo *bootinfo;
};

extern struct simulator simulator;

/* memory.c: maps and fills memory. */
void memory_start(void);

/* state.c: the kernel's static data is as at the start of the program. */
void state_reset(void);

/* timer.c, interrupts.c */
bool timer_is_due(void);
void interrupts_start(void);
bool interrupt_is_waiting(void);
void interrupt_raise(word_t irq);

/* fpu.c */
#define FPU_GARBAGE 0xdeadbeefdeadbeef
void fpu_start(void);

/* breakpoints.c: would an instruction here, or an access, be stopped? Has the thread made a step that is still to be told? */
bool breakpoint_is_at(word_t address);
bool watchpoint_is_in(word_t address, word_t bytes, bool is_write);
bool step_is_over(const struct context *context);

/* mmu.c: the kernel is left. The translation cache must not know anything that the page tables do not say; and then
 * learns, as a processor may at any time, all that is mapped in the current address space. */
void mmu_leave_kernel(void);

/* root_task.c */
void root_task_create(void);

/* drive.c: runs a piece of the kernel, from which machine_exit() comes back; then the hook. */
void kernel_run(void (*piece)(void));

#endif
