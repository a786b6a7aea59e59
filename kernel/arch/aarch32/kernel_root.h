/* SPDX-License-Identifier: BSD-2-Clause */
/* The root that has nothing but the kernel's entries: that of threads without an address space, too. Where it is depends on
 * where the image is (head.S). */
#ifndef KERNEL_ARCH_AARCH32_KERNEL_ROOT_H
#define KERNEL_ARCH_AARCH32_KERNEL_ROOT_H

#include "machine.h"

extern paging_entry_t *kernel_root;

/* Says what to take off a root's address in the window for what TTBR0 takes: where it is, and how it is walked. */
void paging_set_walk_distance(word_t distance);

#endif
