/* SPDX-License-Identifier: BSD-2-Clause */
/* A thread that is debugged, and whose faults the case receives: what cases of breakpoints and of single steps share. */
#pragma once

#include "faulting.h"
#include "machine.h"

/* Numbers: breakpoints for instructions come first, then watchpoints for data. */
#define FIRST_BREAKPOINT 0
#define FIRST_WATCHPOINT seL4_NumExclusiveBreakpoints
#define LAST_BREAKPOINT (FIRST_WATCHPOINT - 1)
#define LAST_WATCHPOINT (FIRST_WATCHPOINT + seL4_NumExclusiveWatchpoints - 1)
#define INSTRUCTION 4 /* bytes of one */

extern struct thread *debugged;

/* Makes the thread, which will run `entry`. */
void prepare(void (*entry)(seL4_Word argument), seL4_Word argument);

/* What it may run: machine_steps, then results[2] is 1; machine_load into results[0], then the same. */
void make_steps(seL4_Word argument);
void load(seL4_Word address);

/* Starts it and stops it at machine_steps, which make_steps calls. */
void resume_at_steps(void);

seL4_Error set_breakpoint(seL4_Word number, seL4_Word address);
seL4_Error set_watchpoint(seL4_Word number, const volatile void *address, seL4_Word size, seL4_Word access);
void unset(seL4_Word number);
void set_program_counter(seL4_Word pc);

/* Takes the fault that has come by now. */
void check_fault(seL4_Word reason, seL4_Word at, seL4_Word address, seL4_Word number);

/* Answers it, with a message of so many words, the first of which is `word`. */
void answer(seL4_Word length, seL4_Word word);
