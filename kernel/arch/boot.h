/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The part of the port contract that only boot code uses. A port's first instructions bring the processor into kernel
 * mode with address translation on and then call boot_main().
 */
#ifndef KERNEL_ARCH_BOOT_H
#define KERNEL_ARCH_BOOT_H

#include "api/types.h"

/* boot/boot.c: physical addresses of the device tree and of the kernel's image. */
_Noreturn void boot_main(paddr_t tree, paddr_t image);

/* First call of boot_main(). */
void machine_init(paddr_t image);

/* Maps a device tree blob, read only, for as long as boot lasts: BOOT_DATA_MAX bytes from address on, or as many as there
 * are in front of machine_physical_end(). NULL if that is no sensible address. */
#define BOOT_DATA_MAX BIT(21)
const void *machine_map_boot_data(paddr_t address);

/* Decides where the window on memory stands, before anything is mapped into it: all memory starts at `lowest` or above.
 * Returns where it ends; memory from there on is not the kernel's to use. */
paddr_t machine_place_window(paddr_t lowest);

/* Maps ordinary memory into the window (physical_to_pointer). False: it is out of reach or too scattered. */
bool machine_map_memory(paddr_t start, word_t bytes);

/* Maps registers of a device for the kernel; NULL if there is no room. */
void *machine_map_device(paddr_t start, word_t bytes);

/* How firmware is called, for machine_exit(). */
enum firmware_method { FIRMWARE_NONE, FIRMWARE_SMC, FIRMWARE_HVC };
void machine_set_firmware(enum firmware_method method);

/* Name of the processor's kind, for people. */
const char *machine_processor_name(void);

/* One behind the last physical address, or behind the last page that is of use; memory and devices beyond are left out. */
paddr_t machine_physical_end(void);

/* The part of the image that is not needed after boot, in which code comes first, and the image's end: symbols of the linker
 * script. */
extern char ki_boot_start[], boot_text_end[], ki_boot_end[], ki_end[];

/* Leaves the kernel for the first time, to what kernel_start() chose. Boot code and data are gone then. */
_Noreturn void machine_enter_user(void);

#endif
