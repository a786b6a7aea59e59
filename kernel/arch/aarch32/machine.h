/* SPDX-License-Identifier: BSD-2-Clause */
/* AArch32: types and inline functions of the port contract (arch/port.h). */
#ifndef KERNEL_ARCH_AARCH32_MACHINE_H
#define KERNEL_ARCH_AARCH32_MACHINE_H

#include "api/types.h"
#include "barriers.h"
#include "layout.h"
#include "registers.h"

/* Floating point and SIMD registers of one thread. fpu_registers.S knows the order. */
struct fpu_state {
    uint64_t values[32];
    uint32_t fpscr;
    word_t claim; /* on the unit: arch/arm/fpu.c */
};

/* What vectors.S saves and restores: registers first, in the order of the generated enumerators. */
struct context {
    word_t registers[REGISTER_COUNT];
    struct fpu_state fpu;
} __attribute__((aligned(16)));

/* A table of the second level. A root has sixteen times as many entries. */
typedef uint32_t paging_entry_t;
struct page_table {
    paging_entry_t entries[256];
} __attribute__((aligned(1024)));

#define ROOT_ENTRIES 4096

/* What to add to a physical address, modulo 2^32, for where it stands in the window; a multiple of 2^WINDOW_ALIGN_BITS.
 * Boot chooses it, before anything else happens to memory. So even memory that is not mapped has a pointer of its own. */
extern word_t window_distance;

static inline void *physical_to_pointer(paddr_t address)
{
    return (void *)(address + window_distance);
}

/* For pointers into the window; the kernel's own image is elsewhere (image_to_physical). */
static inline paddr_t pointer_to_physical(const void *pointer)
{
    return (word_t)pointer - window_distance;
}

/* The instruction has two bytes in Thumb code. */
static inline void context_rewind_syscall(struct context *context)
{
    context->registers[REGISTER_PC] -= context->registers[REGISTER_CPSR] & CPSR_THUMB ? 2 : 4;
}

/* Breakpoints and watchpoints as the contract numbers them; processors may have fewer. */
#define BREAKPOINT_COUNT seL4_NumHWBreakpoints
#define FIRST_WATCHPOINT seL4_NumExclusiveBreakpoints
#define INSTRUCTION_ALIGN_BITS 1 /* of Thumb code */
#define WATCHPOINT_ALIGN_BITS 2

/* ARMv7 has no single steps: threads that are to make them run on. */
static inline void context_set_step(struct context *context, bool step)
{
    (void)context;
    (void)step;
}

static inline void context_set_tls(struct context *context, word_t base)
{
    context->registers[REGISTER_TPIDRURW] = base;
}

/* The contract has no calls to firmware. */
#define HAS_FIRMWARE_CALLS 0
#define HAS_SINGLE_STEPS 0

/* System registers by their places in coprocessor 15: first operation, register, second register, second operation. */
#define SYSTEM_REGISTER_READ(op1, crn, crm, op2)                                                                       \
    ({                                                                                                                 \
        word_t value_;                                                                                                 \
        __asm__ volatile("mrc p15, " #op1 ", %0, " #crn ", " #crm ", " #op2 : "=r"(value_));                           \
        value_;                                                                                                        \
    })
#define SYSTEM_REGISTER_WRITE(op1, crn, crm, op2, value)                                                               \
    do {                                                                                                               \
        word_t value_ = (value);                                                                                       \
        __asm__ volatile("mcr p15, " #op1 ", %0, " #crn ", " #crm ", " #op2 : : "r"(value_) : "memory");               \
    } while (0)
#define SYSTEM_REGISTER_READ64(op1, crm)                                                                               \
    ({                                                                                                                 \
        uint64_t value_;                                                                                               \
        __asm__ volatile("mrrc p15, " #op1 ", %Q0, %R0, " #crm : "=r"(value_));                                        \
        value_;                                                                                                        \
    })
#define SYSTEM_REGISTER_WRITE64(op1, crm, value)                                                                       \
    do {                                                                                                               \
        uint64_t value_ = (value);                                                                                     \
        __asm__ volatile("mcrr p15, " #op1 ", %Q0, %R0, " #crm : : "r"(value_) : "memory");                            \
    } while (0)

#endif
