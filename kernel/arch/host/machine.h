/* SPDX-License-Identifier: BSD-2-Clause */
/* The simulated machine: types and inline functions of the port contract (arch/port.h). */
#ifndef KERNEL_ARCH_HOST_MACHINE_H
#define KERNEL_ARCH_HOST_MACHINE_H

#include "api/types.h"
#include "registers.h"
#include "word.h"

#define KERNEL_STACK_BITS 13
#define CACHE_LINE_BITS 6
#define MACHINE_ELF 0
#define PAGE_BITS 12

/* Bytes of a system-call instruction. */
#define SYSCALL_BYTES 4

struct fpu_state {
    uint64_t values[FPU_WORDS];
};

struct context {
    word_t registers[REGISTER_COUNT];
    word_t syscall_at; /* program counter of the last system-call instruction; */
    bool has_syscall;  /* if there was one */
    bool step;         /* the thread makes single steps, */
    bool step_is_next; /* and its next instruction will be one */
    struct fpu_state fpu;
} __attribute__((aligned(16)));

static inline void *physical_to_pointer(paddr_t address)
{
    return (void *)(address + WINDOW_BASE);
}

static inline paddr_t pointer_to_physical(const void *pointer)
{
    return (word_t)pointer - WINDOW_BASE;
}

static inline void context_rewind_syscall(struct context *context)
{
    context->registers[REGISTER_PC] -= SYSCALL_BYTES;
    context->step_is_next = context->step;
}

/* As on Arm: six breakpoints, four watchpoints. */
#define BREAKPOINT_COUNT seL4_NumHWBreakpoints
#define FIRST_WATCHPOINT seL4_NumExclusiveBreakpoints
#define INSTRUCTION_ALIGN_BITS 2

static inline void context_set_step(struct context *context, bool step)
{
    context->step = context->step_is_next = step;
}

static inline void context_set_tls(struct context *context, word_t base)
{
    context->registers[REGISTER_TLS] = base;
}

#endif
