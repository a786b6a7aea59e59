// SPDX-License-Identifier: BSD-2-Clause
// The bootinfo as a table: memory, untypeds, slots, boot modules.

#include "demo.h"
#include <stele/console.h>

static void print_abi(const seL4_BootInfo *info)
{
    const seL4_BootInfoHeader *header = stele_find_bootinfo_block(info, SEL4_BOOTINFO_HEADER_STELE_ABI);

    if (header != NULL) {
        const stele_AbiIdentity *abi = (const stele_AbiIdentity *)(header + 1);
        stele_printf("  kernel's ABI      %lu.%lu, contract ", abi->major, abi->minor);
        for (unsigned int i = 0; i < 8; i++) {
            stele_printf("%02x", abi->hash[i]);
        }
        stele_printf("...\n");
    }
}

static void print_memory(const struct stele_statistics *memory)
{
    stele_printf("  ordinary memory   %lu untypeds, %lu KiB, the largest has %lu KiB\n", memory->untypeds,
                 memory->bytes >> 10, memory->largest_free >> 10);
    stele_printf("  device memory     %lu untypeds, %lu KiB\n", memory->device_untypeds, memory->device_bytes >> 10);
}

static void print_slots(const seL4_BootInfo *info)
{
    const struct {
        const char *name;
        seL4_SlotRegion region;
    } rows[] = {
        {"image frames", info->userImageFrames},
        {"page tables", info->userImagePaging},
        {"bootinfo pages", info->extraBIPages},
        {"sched control", info->schedcontrol},
        {"untypeds", info->untyped},
        {"empty", info->empty},
    };

    stele_printf("  CNode             %lu slots\n", (seL4_Word)1 << info->initThreadCNodeSizeBits);
    for (unsigned int i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        stele_printf("    %-15s %4lu slots", rows[i].name, rows[i].region.end - rows[i].region.start);
        if (rows[i].region.end > rows[i].region.start) {
            stele_printf(", %lu to %lu", rows[i].region.start, rows[i].region.end - 1);
        }
        stele_putchar('\n');
    }
}

static void print_untypeds(const seL4_BootInfo *info)
{
    stele_printf("  ordinary untypeds\n    slot  address      size (KiB)\n");
    for (seL4_CPtr slot = info->untyped.start; slot < info->untyped.end; slot++) {
        const seL4_UntypedDesc *untyped = &info->untypedList[slot - info->untyped.start];
        if (!untyped->isDevice) {
            stele_printf("    %4lu  0x%09lx  %9lu%s\n", slot, untyped->paddr, ((seL4_Word)1 << untyped->sizeBits) >> 10,
                         untyped->sizeBits < 10 ? " (less than one)" : "");
        }
    }
}

static void print_regions(const seL4_BootInfo *info)
{
    stele_printf("  boot modules\n");
    for (unsigned int i = 0; i < stele_boot_region_count(info); i++) {
        const stele_BootRegion *region = stele_boot_region_get(info, i);
        stele_printf("    %-15s 0x%09lx  %lu bytes\n", (const char *)region->name, region->paddr, region->size);
    }
}

void demo_print_bootinfo(const struct demo *demo)
{
    struct stele_statistics memory = stele_allocator_statistics(&demo->system.allocator);

    stele_printf("What the kernel gave to the root task\n");
    print_abi(demo->info);
    print_memory(&memory);
    print_untypeds(demo->info);
    print_slots(demo->info);
    print_regions(demo->info);
    stele_putchar('\n');
}
