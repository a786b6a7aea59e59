/* SPDX-License-Identifier: BSD-2-Clause */
/* What the start of a program does to AArch32's own registers. */
#pragma once

#include <sel4/sel4.h>

/** Reads the thread pointer register, TPIDRURW. */
static inline seL4_Word start_thread_pointer(void)
{
    seL4_Word value;

    asm volatile("mrc p15, 0, %0, c13, c0, 2" : "=r"(value));
    return value;
}

/** Sets the thread pointer register, which user level may do on this architecture. */
static inline void start_set_thread_pointer(seL4_Word value)
{
    asm volatile("mcr p15, 0, %0, c13, c0, 2" : : "r"(value) : "memory");
}

/** A trap that reaches the parent as a UserException fault with `status` in the first argument register. */
__attribute__((noreturn)) static inline void start_trap(seL4_Word status)
{
    register seL4_Word r0 asm("r0") = status;

    for (;;) {
        asm volatile("udf #0" : : "r"(r0) : "memory");
    }
}
