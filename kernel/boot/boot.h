/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * From the device tree to the first instruction of the root task.
 *
 *     boot.c        the sequence
 *     platform.c    what the device tree says about memory, initrd and firmware
 *     regions.c     memory with a name
 *     devices.c     drivers started
 *     memory.c      which memory is whose
 *     archive.c     the initrd: a program, or an archive of one and its modules
 *     image.c       the root task's ELF, checked
 *     root_task.c   its objects and capabilities
 *     bootinfo.c    what it is told
 *     untyped.c     the memory it gets
 *
 * Everything here is thrown away when the root task runs. What is wrong with the machine or the initrd ends the boot with
 * one line (boot_fail).
 */
#ifndef KERNEL_BOOT_BOOT_H
#define KERNEL_BOOT_BOOT_H

#include "api/types.h"
#include "arch/boot.h"
#include "boot/fdt.h"
#include "boot/ranges.h"

/* "stele: " and the message on one line, then the machine stops with failure status. */
_Noreturn __attribute__((format(printf, 1, 2))) void boot_fail(const char *format, ...);

/* Memory with a name that reaches the root task untouched: boot modules and reserved memory. */
struct boot_region {
    paddr_t start; /* page-aligned */
    word_t bytes;
    char name[48]; /* zero-terminated */
};

#define BOOT_REGIONS_MAX 64

struct platform {
    struct fdt tree;
    paddr_t tree_address;
    struct ranges memory;          /* all there is */
    struct ranges unmapped;        /* memory that the kernel must not even map */
    struct ranges reserved;        /* memory that is not free for other reasons */
    struct ranges private_devices; /* registers that the kernel keeps for itself */
    struct range initrd;           /* empty if there is none */
    struct boot_region regions[BOOT_REGIONS_MAX];
    unsigned int region_count;
};

extern struct platform platform;

/* ---- regions.c ------------------------------------------------------------------------------------------------------ */

/* The name, and behind it the index if that is not 0: "buffer", "buffer/1". One that is too long is cut, with a line. */
void region_set_name(struct boot_region *region, const char *name, uint32_t index);

/* False, with a line, if another region has the name. */
bool region_name_is_free(const struct boot_region *region);

/* Stops the boot with a line if there are too many. */
void region_add(const struct boot_region *region);

/* Its pages. */
struct range region_range(const struct boot_region *region);

/* Some region that has something of the range; NULL if none has. */
const struct boot_region *region_in(struct range range);

/* ---- the steps, in order -------------------------------------------------------------------------------------------- */

void devices_start_console(void);
void platform_read(void);
void regions_read(void);
void memory_map(paddr_t image);
void devices_start_interrupts(void);
void devices_start_timer(void);
void root_task_create(void);

/* Debug kernels, debugger.c: tells the debugger about the console, and whether somebody is at it. */
void boot_debugger(void);

/* ---- memory.c ------------------------------------------------------------------------------------------------------- */

extern struct ranges free_memory;

/* All memory that is ordinary: not reserved by the device tree. What is outside reaches the root task as devices. */
void memory_find_ordinary(struct ranges *ordinary);

/* The kernel keeps registers for itself. Stops the boot with a line if memory is said to be there, which others get. */
void memory_keep_private(struct range registers);

/* Takes zeroed memory that nobody has yet: `bytes`, whole pages, aligned to 2^bits. `purpose` is for the line if there is
 * not enough. */
void *memory_take(word_t bytes, word_t bits, const char *purpose);

/* Gives back what only boot needed. */
void memory_release_initrd(void);
void memory_release_boot(void);

#endif
