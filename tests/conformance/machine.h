/* SPDX-License-Identifier: BSD-2-Clause */
/* What cases need to do in assembly, because a compiler would not do it just so. machine.S has it for the architecture. */
#pragma once

#include "architecture.h"

/* All registers around one system call: the general ones, then the condition flags. */
struct machine_registers {
    seL4_Word x[MACHINE_REGISTERS];
    seL4_Word flags;
};

/* Loads all registers, traps, and stores all registers. The address of the trap instruction is machine_trap_instruction. */
void machine_trap(struct machine_registers *registers);
extern const char machine_trap_instruction[];

/* Each function's first instruction does what its name says. */
seL4_Word machine_load(seL4_Word address);
void machine_store(seL4_Word address, seL4_Word value);
void machine_load_two(seL4_Word address);                         /* two words */
void machine_execute(seL4_Word address);                          /* jumps there */
void machine_undefined(void);                                     /* an undefined instruction, then returns */
void machine_breakpoint(void);                                    /* a breakpoint instruction, then returns */
void machine_steps(seL4_Word unused, volatile seL4_Word *result); /* four instructions, then returns; *result is 3 */
void machine_wait(seL4_CPtr notification);                        /* Wait; from machine_wait_end on it returns */
extern const char machine_wait_end[];
void machine_privileged(void); /* reads a register of the kernel, then returns */

/* A thread without a stack starts here: makes the system call that its registers prepare, then the one whose number is in
 * CONTEXT_NEXT_NUMBER, again and again, and adds 1 to the word at CONTEXT_COUNTER each time that it comes back. */
extern const char machine_member[];

/* All vector registers. */
struct machine_vectors {
    seL4_Word words[VECTOR_WORDS];
};

/* A system call with an empty message, and how often it is made. */
struct machine_calls {
    seL4_Word number, times, capability, reply;
};

/* Loads all vector registers, makes the system calls, and stores the vector registers, which nothing touches in between. */
void machine_vectors_over_calls(struct machine_vectors *vectors, const struct machine_calls *calls);

/* The same with a single one, which takes no arguments. */
static inline void machine_vectors_over_syscall(struct machine_vectors *vectors, seL4_Word number)
{
    machine_vectors_over_calls(vectors, &(struct machine_calls){.number = number, .times = 1});
}

/* Sets how the unit rounds, 0 to 3, makes the system call `number`, which takes no arguments, and returns how it rounds
 * then. It rounds to the nearest afterwards. */
seL4_Word machine_rounding_over_syscall(seL4_Word rounding, seL4_Word number);

/* Loads all vector registers, waits until *flag is not 0, and stores them. */
void machine_vectors_until(struct machine_vectors *vectors, const volatile seL4_Word *flag);

/* What the thread pointer register holds. */
seL4_Word machine_thread_pointer(void);

/* Stores the vector registers as they are. */
void machine_vectors_read(struct machine_vectors *vectors);

/* An endless loop that adds 1 to *counter, which also stands on each page alone: can be copied anywhere. */
extern const char machine_counting_code[], machine_counting_code_end[];
