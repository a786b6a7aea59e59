/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's part of the AArch32 address space. For C and assembler.
 *
 *     0x0000_0000  user level, up to seL4_UserVSpaceTop
 *     0xa000_0000  window: ordinary memory, at a distance that boot chooses (mmu.c, docs/decisions/0034)
 *     0xf000_0000  image: the kernel itself, wherever the loader put it, 2 MiB at most
 *     0xf800_0000  devices that the kernel drives
 *
 * Every root has the kernel's entries. While the kernel boots, nobody uses the lower part, and it holds the device tree.
 */
#ifndef KERNEL_ARCH_AARCH32_LAYOUT_H
#define KERNEL_ARCH_AARCH32_LAYOUT_H

#define KERNEL_BASE 0xa0000000
#define WINDOW_BASE KERNEL_BASE
#define WINDOW_END 0xf0000000
#define IMAGE_BASE 0xf0000000
#define IMAGE_BITS 21
#define DEVICE_BASE 0xf8000000
#define DEVICE_END 0xfff00000
#define BOOT_MAP_BASE 0x80000000

/* The kernel's own translation tables: how many more than head.S has, and the blocks in which devices and boot data start. */
#define KERNEL_TABLE_COUNT 48
#define KERNEL_BLOCK_BITS SECTION_BITS

/* Physical addresses that differ by less than this keep their order in the window; no untyped memory is larger. */
#define WINDOW_ALIGN_BITS 29

#define SECTION_BITS 20
#define PAGE_BITS 12
#define ROOT_BITS 14 /* its size, and the alignment of its address */

/* User mode; neither fast interrupts nor asynchronous aborts interrupt it. */
#define USER_CPSR 0x150
#define MODE_SVC 0x13
#define MODE_MASK 0xf /* of the bits that differ between modes, zero in user mode only */
#define CPSR_THUMB 0x20

/* The processor's number in ELF files. */
#define MACHINE_ELF 40

#define KERNEL_STACK_BITS 13
#define CACHE_LINE_BITS 6

#endif
