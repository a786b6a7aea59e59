/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's half of the AArch64 address space (TTBR1, 48 bits) and the memory types it uses. For C and assembler.
 *
 *     0xffff_8000_0000_0000  window: physical memory p stands at WINDOW_BASE + p, ordinary memory only
 *     0xffff_ff80_0000_0000  image: the kernel itself, wherever the loader put it, 2 MiB at most
 *     0xffff_ff80_0020_0000  boot: the device tree while it is being read
 *     0xffff_ff80_4000_0000  devices that the kernel drives
 *
 * Bit 47 of every kernel address is set, so capabilities may store 48 bits of them.
 */
#ifndef KERNEL_ARCH_AARCH64_LAYOUT_H
#define KERNEL_ARCH_AARCH64_LAYOUT_H

#define WINDOW_BASE 0xffff800000000000
#define WINDOW_BITS 46
#define IMAGE_BASE 0xffffff8000000000
#define IMAGE_BITS 21
#define BOOT_MAP_BASE 0xffffff8000200000
#define DEVICE_BASE 0xffffff8040000000
#define DEVICE_END 0xffffffffc0000000

/* The kernel's own translation tables: how many more than head.S has, and the blocks in which devices and boot data start. */
#define KERNEL_TABLE_COUNT 28
#define KERNEL_BLOCK_BITS 21

/* Indices into MAIR_EL1, which hold these kinds of memory. */
#define MEMORY_DEVICE_nGnRnE 0
#define MEMORY_DEVICE_nGnRE 1
#define MEMORY_NORMAL_UNCACHED 2
#define MEMORY_NORMAL 3
#define MAIR_VALUE 0xff440400

/* Bits of a translation table descriptor. */
#define DESCRIPTOR_TABLE 0x3
#define DESCRIPTOR_PAGE 0x3
#define DESCRIPTOR_BLOCK 0x1
#define DESCRIPTOR_TYPE_SHIFT 2  /* index into MAIR_EL1 */
#define DESCRIPTOR_USER (1 << 6) /* EL0 may access */
#define DESCRIPTOR_READ_ONLY (1 << 7)
#define DESCRIPTOR_INNER_SHAREABLE (3 << 8)
#define DESCRIPTOR_ACCESSED (1 << 10)
#define DESCRIPTOR_NOT_GLOBAL (1 << 11) /* belongs to the ASID in TTBR0 */
#define DESCRIPTOR_KERNEL_NO_EXECUTE 0x0020000000000000
#define DESCRIPTOR_USER_NO_EXECUTE 0x0040000000000000

/* Masks of SError and FIQ: neither interrupts user level. */
#define USER_SPSR 0x140

/* The processor's number in ELF files. */
#define MACHINE_ELF 183

#define PAGE_BITS 12
#define KERNEL_STACK_BITS 13
#define CACHE_LINE_BITS 6

#endif
