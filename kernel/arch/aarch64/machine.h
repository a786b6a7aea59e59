/* SPDX-License-Identifier: BSD-2-Clause */
/* AArch64: types and inline functions of the port contract (arch/port.h). */
#ifndef KERNEL_ARCH_AARCH64_MACHINE_H
#define KERNEL_ARCH_AARCH64_MACHINE_H

#include "api/types.h"
#include "barriers.h"
#include "layout.h"
#include "registers.h"

/* Floating point and SIMD registers of one thread. fpu_registers.S knows the order. */
struct fpu_state {
    uint64_t vectors[64];
    uint64_t fpsr, fpcr;
    word_t claim; /* on the unit: arch/arm/fpu.c */
};

/* What vectors.S saves and restores: registers first, in the order of the generated enumerators. */
struct context {
    word_t registers[REGISTER_COUNT];
    struct fpu_state fpu;
    word_t step; /* SPSR_STEP while the thread makes single steps, else 0 */
} __attribute__((aligned(16)));

/* One translation table, of any level. */
typedef uint64_t paging_entry_t;
struct page_table {
    paging_entry_t entries[512];
} __attribute__((aligned(4096)));

static inline void *physical_to_pointer(paddr_t address)
{
    return (void *)(address + WINDOW_BASE);
}

/* For pointers into the window; the kernel's own image is elsewhere (image_to_physical). */
static inline paddr_t pointer_to_physical(const void *pointer)
{
    return (word_t)pointer - WINDOW_BASE;
}

static inline void context_rewind_syscall(struct context *context)
{
    context->registers[REGISTER_PC] -= 4;
    context->registers[REGISTER_SPSR] |= context->step; /* the instruction was no step yet */
}

/* Breakpoints and watchpoints as the contract numbers them; processors may have fewer. */
#define BREAKPOINT_COUNT seL4_NumHWBreakpoints
#define FIRST_WATCHPOINT seL4_FirstWatchpoint
#define INSTRUCTION_ALIGN_BITS 2
#define WATCHPOINT_ALIGN_BITS 3

/* In the status register, with MDSCR_EL1.SS: the next instruction has not been executed yet. */
#define SPSR_STEP ((word_t)1 << 21)

static inline void context_set_step(struct context *context, bool step)
{
    context->step = step ? SPSR_STEP : 0;
    context->registers[REGISTER_SPSR] = (context->registers[REGISTER_SPSR] & ~SPSR_STEP) | context->step;
}

static inline void context_set_tls(struct context *context, word_t base)
{
    context->registers[REGISTER_TPIDR_EL0] = base;
}

/* The contract lets user level call firmware. */
#define HAS_FIRMWARE_CALLS 1
#define HAS_SINGLE_STEPS 1

#define SYSTEM_REGISTER_READ(name)                                                                                     \
    ({                                                                                                                 \
        word_t value_;                                                                                                 \
        __asm__ volatile("mrs %0, " #name : "=r"(value_));                                                             \
        value_;                                                                                                        \
    })
#define SYSTEM_REGISTER_WRITE(name, value)                                                                             \
    do {                                                                                                               \
        word_t value_ = (value);                                                                                       \
        __asm__ volatile("msr " #name ", %0" : : "r"(value_) : "memory");                                              \
    } while (0)

#endif
