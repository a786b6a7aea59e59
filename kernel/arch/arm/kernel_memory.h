/* SPDX-License-Identifier: BSD-2-Clause */
/* The kernel's own translation tables: what happens to them (kernel_memory.c), and what a port knows of them (mmu.c). */
#ifndef KERNEL_ARCH_ARM_KERNEL_MEMORY_H
#define KERNEL_ARCH_ARM_KERNEL_MEMORY_H

#include "arch/paging.h"

/* ---- kernel_memory.c ------------------------------------------------------------------------------------------------ */

/* Boot: where the image is. Nothing below is true before. */
void image_is_at(paddr_t address);

/* Something in the kernel's image, static data or code, and its physical address. */
paddr_t image_to_physical(const void *address);
void *physical_to_image(paddr_t address);

/* A table of zeroes; NULL: there are none left. */
struct page_table *kernel_table_take(void);

/* ---- the port's mmu.c ----------------------------------------------------------------------------------------------- */

enum kernel_memory { KERNEL_DATA, KERNEL_DEVICE, KERNEL_BOOT_DATA /* read only */ };

/* How many bits of the address the largest entry decides over that can hold the beginning of a range of this size. Where it
 * begins, as seen and physically, is in `starts`: the one or the other. */
word_t kernel_entry_bits(word_t starts, word_t bytes);

/* The entry that decides over this address, and over this many bits. NULL: no tables left. */
paging_entry_t *kernel_entry(word_t address, word_t bits);

/* All of such an entry but the address. */
paging_entry_t kernel_entry_attributes(enum kernel_memory kind, word_t bits);

#endif
