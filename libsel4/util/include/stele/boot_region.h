/* SPDX-License-Identifier: BSD-2-Clause */
/* Files and buffers that the boot loader handed over: further members of the boot archive, reserved memory. */
#pragma once

#include <stele/vspace.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A region that is mapped into the root task. */
struct stele_boot_region {
    const void *content;
    seL4_Word size;            /**< exact number of bytes */
    struct stele_arena *arena; /**< where page tables came from */
    unsigned int block_count;
    uint16_t blocks[64]; /**< the device untypeds it lies in, as nodes of the allocator */
};

/** Number of regions named in the bootinfo. */
unsigned int stele_boot_region_count(const seL4_BootInfo *info);

/**
 * A region's entry in the bootinfo.
 *
 * @param index 0 to stele_boot_region_count - 1
 */
const stele_BootRegion *stele_boot_region_get(const seL4_BootInfo *info, unsigned int index);

/** The entry with this name, or a null pointer. */
const stele_BootRegion *stele_boot_region_find(const seL4_BootInfo *info, const char *name);

/** Maps a region for reading. Errors as stele_vspace_map; seL4_NotEnoughMemory also when its memory is in use already. */
seL4_Error stele_boot_region_map(struct stele_boot_region *region, struct stele_vspace *vspace,
                                 const stele_BootRegion *entry);

/** Unmaps a region and gives its memory back to the device untypeds. */
void stele_boot_region_unmap(struct stele_boot_region *region);

#ifdef __cplusplus
}
#endif
