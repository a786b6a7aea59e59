/* SPDX-License-Identifier: BSD-2-Clause */
/* The simulated machine with words of 32 bits: contract of AArch32. */
#ifndef KERNEL_ARCH_HOST_WORD_H
#define KERNEL_ARCH_HOST_WORD_H

#include "api/types.h"

/* Where the kernel sees physical address 0: pointers are physical addresses, so that all of them can be named. */
#define WINDOW_BASE 0ul

/* A table of the second level; a root is larger. */
typedef uint32_t paging_entry_t;
struct page_table {
    paging_entry_t entries[256];
} __attribute__((aligned(1024)));

#define ROOT_BYTES 0x4000

/* The status register, of which user level sets the condition flags only; the thread pointer. */
#define REGISTER_STATUS REGISTER_CPSR
#define REGISTER_TLS REGISTER_TPIDRURW

#define FPU_WORDS 33

/* The contract has no calls to firmware. */
#define HAS_FIRMWARE_CALLS 0
#define HAS_SINGLE_STEPS 1

#endif
