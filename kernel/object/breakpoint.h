/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Breakpoints, watchpoints and single steps of threads.
 *
 * They are part of the thread; the port puts them into the processor while the thread runs. The numbers below
 * FIRST_WATCHPOINT are breakpoints for instructions, those from there on watchpoints for data.
 *
 * Invariant: a thread's regime has REGIME_DEBUGGED exactly if it has a breakpoint or makes single steps.
 */
#ifndef KERNEL_OBJECT_BREAKPOINT_H
#define KERNEL_OBJECT_BREAKPOINT_H

#include "arch/port.h"

struct fault;

struct breakpoint {
    word_t address;
    uint8_t bytes;  /* watched; 0 for an instruction */
    uint8_t access; /* seL4_BreakpointAccess */
    bool is_set;
};

struct debugging {
    struct breakpoint breakpoints[BREAKPOINT_COUNT];
    word_t steps;         /* instructions until the thread stops; 0: it makes no single steps */
    uint16_t step_number; /* the number that came with them */
};

static inline bool breakpoint_is_for_data(word_t number)
{
    return number >= FIRST_WATCHPOINT;
}

/* Has the thread a breakpoint, or makes it single steps? */
bool breakpoint_is_debugged(const struct tcb *thread);

/* The thread made a step: does it go on without further ado? */
bool breakpoint_step_goes_on(struct tcb *thread);

/* Completes a fault whose reason and address are known. False if the thread has no such breakpoint. */
bool breakpoint_find(const struct tcb *thread, bool is_write, struct fault *fault);

/* How many instructions the thread runs until it stops again; 0: it makes no single steps any more. */
void breakpoint_set_steps(struct tcb *thread, word_t steps);

#endif
