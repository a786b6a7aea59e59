/* SPDX-License-Identifier: BSD-2-Clause */
/* Bits of a page table entry. */
#ifndef KERNEL_ARCH_HOST_ENTRY_H
#define KERNEL_ARCH_HOST_ENTRY_H

#include "arch/paging.h"

#define ENTRY_PRESENT 0x001
#define ENTRY_TABLE 0x002 /* address of a table, else of a frame */
#define ENTRY_USER 0x004  /* user level may read, */
#define ENTRY_WRITE 0x008
#define ENTRY_EXECUTE 0x010
#define ENTRY_CACHED 0x020
#define ENTRY_SIZE_SHIFT 6 /* enum frame_size, two bits */

#define TABLE_ADDRESS (~(paging_entry_t)MASK(10))
#define FRAME_ADDRESS (~(paging_entry_t)MASK(12))

static inline enum frame_size entry_size(paging_entry_t entry)
{
    return (enum frame_size)(entry >> ENTRY_SIZE_SHIFT & 3);
}

#endif
