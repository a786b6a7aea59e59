// SPDX-License-Identifier: BSD-2-Clause
// Boot regions: found in the extra bootinfo, covered by blocks of device memory, each block made into frames, large ones where they fit.

#include "machine.h"
#include <stele/boot_region.h>
#include <stele/string.h>

enum { MAX_BLOCKS = sizeof((struct stele_boot_region *)0)->blocks / sizeof(uint16_t) };
enum { LARGEST_BLOCK_BITS = MACHINE_BLOCK_BITS + 8 }; // seL4_UntypedRetypeMaxObjects frames

_Static_assert(1 << (LARGEST_BLOCK_BITS - MACHINE_BLOCK_BITS) <= seL4_UntypedRetypeMaxObjects, "one retype each");
_Static_assert(1 << (MACHINE_BLOCK_BITS - 1 - seL4_PageBits) <= seL4_UntypedRetypeMaxObjects, "one retype each");

static const seL4_BootInfoHeader *regions_block(const seL4_BootInfo *info)
{
    return stele_find_bootinfo_block(info, SEL4_BOOTINFO_HEADER_STELE_REGIONS);
}

unsigned int stele_boot_region_count(const seL4_BootInfo *info)
{
    const seL4_BootInfoHeader *header = regions_block(info);

    return header == NULL ? 0 : (unsigned int)((header->len - sizeof *header) / sizeof(stele_BootRegion));
}

const stele_BootRegion *stele_boot_region_get(const seL4_BootInfo *info, unsigned int index)
{
    return (const stele_BootRegion *)(regions_block(info) + 1) + index;
}

const stele_BootRegion *stele_boot_region_find(const seL4_BootInfo *info, const char *name)
{
    for (unsigned int i = 0; i < stele_boot_region_count(info); i++) {
        const stele_BootRegion *entry = stele_boot_region_get(info, i);
        if (strncmp((const char *)entry->name, name, sizeof entry->name) == 0) {
            return entry;
        }
    }
    return NULL;
}

/** Size of the largest aligned block that begins at `address` and ends within `end`. */
static seL4_Word block_bits(seL4_Word address, seL4_Word end)
{
    seL4_Word bits = seL4_PageBits;

    while (bits < LARGEST_BLOCK_BITS && address % ((seL4_Word)2 << bits) == 0 &&
           end - address >= (seL4_Word)2 << bits) {
        bits++;
    }
    return bits;
}

/** A block becomes frames of one size: large ones if it can. */
static seL4_Error map_block(struct stele_boot_region *region, struct stele_vspace *vspace, seL4_Word physical,
                            seL4_Word bits, seL4_Word address)
{
    struct stele_allocator *allocator = vspace->arena->allocator;
    bool large = bits >= MACHINE_BLOCK_BITS;
    seL4_Word frame_bits = large ? MACHINE_BLOCK_BITS : seL4_PageBits;
    seL4_Word type = large ? MACHINE_BLOCK_OBJECT : seL4_ARM_SmallPageObject;
    seL4_Word count = (seL4_Word)1 << (bits - frame_bits);
    seL4_CPtr frames;

    uint16_t node = region->block_count < MAX_BLOCKS ? stele_untyped_allocate_at(allocator, physical, bits) : 0;
    if (node == 0) {
        return seL4_NotEnoughMemory;
    }
    region->blocks[region->block_count++] = node;
    seL4_Error error = stele_untyped_retype(allocator, node, type, 0, count, &frames);
    for (seL4_Word i = 0; i < count && error == seL4_NoError; i++) {
        error = stele_vspace_map(vspace, frames + i, frame_bits, address + (i << frame_bits), STELE_ACCESS_READ);
    }
    return error;
}

seL4_Error stele_boot_region_map(struct stele_boot_region *region, struct stele_vspace *vspace,
                                 const stele_BootRegion *entry)
{
    seL4_Word pages = (entry->size + ((seL4_Word)1 << seL4_PageBits) - 1) >> seL4_PageBits;
    seL4_Word end = entry->paddr + (pages << seL4_PageBits);
    seL4_Word address = stele_vspace_reserve_like(vspace, entry->paddr, entry->size);
    seL4_Error error = seL4_NoError;

    memset(region, 0, sizeof *region);
    region->content = (const void *)address;
    region->size = entry->size;
    region->arena = vspace->arena;
    for (seL4_Word physical = entry->paddr; physical < end && error == seL4_NoError;) {
        seL4_Word bits = block_bits(physical, end);
        error = map_block(region, vspace, physical, bits, address);
        physical += (seL4_Word)1 << bits;
        address += (seL4_Word)1 << bits;
    }
    if (error != seL4_NoError) {
        stele_boot_region_unmap(region);
    }
    return error;
}

void stele_boot_region_unmap(struct stele_boot_region *region)
{
    for (unsigned int i = 0; i < region->block_count; i++) {
        stele_untyped_free(region->arena->allocator, region->blocks[i]);
    }
    region->block_count = 0;
}
