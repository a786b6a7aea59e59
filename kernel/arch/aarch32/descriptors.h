/* SPDX-License-Identifier: BSD-2-Clause */
/* What goes into translation tables with short descriptors. For C and assembler. */
#ifndef KERNEL_ARCH_AARCH32_DESCRIPTORS_H
#define KERNEL_ARCH_AARCH32_DESCRIPTORS_H

/* First-level descriptors: of a table, of 1 MiB, of 16 MiB. */
#define TABLE 0x1
#define TABLE_KERNEL_NO_EXECUTE (1 << 2)
#define SECTION 0x2
#define SECTION_KERNEL_NO_EXECUTE (1 << 0)
#define SECTION_NO_EXECUTE (1 << 4)
#define SECTION_ACCESS_SHIFT 10
#define SECTION_READ_ONLY (1 << 15)
#define SECTION_TYPE_SHIFT 12
#define SECTION_SHAREABLE (1 << 16)
#define SECTION_NOT_GLOBAL (1 << 17)
#define SUPERSECTION (1 << 18)

/* Second-level descriptors: of 64 KiB, of 4 KiB. */
#define LARGE_PAGE 0x1
#define LARGE_PAGE_NO_EXECUTE (1 << 15)
#define LARGE_PAGE_TYPE_SHIFT 12
#define PAGE 0x2
#define PAGE_NO_EXECUTE (1 << 0)
#define PAGE_TYPE_SHIFT 6
#define PAGE_ACCESS_SHIFT 4
#define PAGE_READ_ONLY (1 << 9)
#define PAGE_SHAREABLE (1 << 10)
#define PAGE_NOT_GLOBAL (1 << 11)

/* In all of them: bits C and B, and beside them a type field (TEX). */
#define BUFFERED (1 << 2)
#define CACHED (1 << 3)
#define TYPE_NORMAL                                                                                                    \
    1 /* with C and B: write-back; without: uncached. Type 0 with B: device; without: strongly ordered */

/* Access fields: the kernel alone, or user level too. */
#define ACCESS_KERNEL 1
#define ACCESS_USER 3

/* Tables are walked through the caches: write-back, shareable (TTBR0). */
#define WALK_ATTRIBUTES 0x4a

#endif
