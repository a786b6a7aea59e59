/* SPDX-License-Identifier: BSD-2-Clause */
/* The simulated machine with words of 64 bits: contract of AArch64. */
#ifndef KERNEL_ARCH_HOST_WORD_H
#define KERNEL_ARCH_HOST_WORD_H

#include "api/types.h"

/* Where the kernel sees physical address 0: what follows is free in a Linux process, with sanitizers too, and fits the
 * 48 bits that capabilities store. */
#define WINDOW_BASE 0x200000000000ul

/* One table of any level; a root has the same size. */
typedef uint64_t paging_entry_t;
struct page_table {
    paging_entry_t entries[512];
} __attribute__((aligned(4096)));

#define ROOT_BYTES sizeof(struct page_table)

#define FPU_WORDS 66

/* The status register, of which user level sets the condition flags only; the thread pointer. */
#define REGISTER_STATUS REGISTER_SPSR
#define REGISTER_TLS REGISTER_TPIDR_EL0

/* The contract has calls to firmware. */
#define HAS_FIRMWARE_CALLS 1
#define HAS_SINGLE_STEPS 1

#endif
