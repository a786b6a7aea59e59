/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's own translation tables. All are static: the window needs few, because it uses the largest blocks that
 * fit. Entries are only ever added, except those of boot.
 */

#include "arch/boot.h"
#include "arch/paging.h"
#include "sched/scheduler.h"

#include "processor.h"
#include "trap.h"

#define NORMAL                                                                                                         \
    (DESCRIPTOR_ACCESSED | DESCRIPTOR_INNER_SHAREABLE | MEMORY_NORMAL << DESCRIPTOR_TYPE_SHIFT |                       \
     DESCRIPTOR_KERNEL_NO_EXECUTE | DESCRIPTOR_USER_NO_EXECUTE)
#define DEVICE                                                                                                         \
    (DESCRIPTOR_ACCESSED | MEMORY_DEVICE_nGnRnE << DESCRIPTOR_TYPE_SHIFT | DESCRIPTOR_KERNEL_NO_EXECUTE |              \
     DESCRIPTOR_USER_NO_EXECUTE)

#define BLOCK_BITS 21
#define POOL_SIZE 28
#define ADDRESS_MASK 0x0000fffffffff000

extern struct page_table kernel_tables[4]; /* head.S: levels 0 to 3 of the image */

static struct page_table pool[POOL_SIZE];
static unsigned int pool_used;
static paddr_t image_address;
static word_t device_next = DEVICE_BASE;

paddr_t image_to_physical(const void *address)
{
    return (word_t)address - IMAGE_BASE + image_address;
}

static struct page_table *table_at(uint64_t descriptor)
{
    word_t address = descriptor & ADDRESS_MASK;
    return (struct page_table *)(address - image_address + IMAGE_BASE);
}

/* Translation of new entries may start only when they are in memory. */
static void publish(void)
{
    __asm__ volatile("dsb ishst; isb" : : : "memory");
}

/* The entry for an address whose translation ends at a level where one entry covers 2^bits bytes. NULL: no tables left. */
static uint64_t *entry_for(word_t address, word_t bits)
{
    struct page_table *table = &kernel_tables[0];

    for (word_t level_bits = 39; level_bits > bits; level_bits -= 9) {
        uint64_t *entry = &table->entries[address >> level_bits & MASK(9)];

        if (*entry == 0) {
            if (pool_used == POOL_SIZE)
                return NULL;
            *entry = image_to_physical(&pool[pool_used++]) | DESCRIPTOR_TABLE;
        }
        table = table_at(*entry);
    }
    return &table->entries[address >> bits & MASK(9)];
}

BOOT_CODE static bool map_range(word_t address, paddr_t physical, word_t bytes, uint64_t attributes)
{
    while (bytes != 0) {
        word_t bits = 30;
        uint64_t *entry;

        while (bits > PAGE_BITS && (!is_aligned(address | physical, bits) || bytes < BIT(bits)))
            bits -= 9;
        entry = entry_for(address, bits);
        if (entry == NULL)
            return false;
        *entry = physical | attributes | (bits == PAGE_BITS ? DESCRIPTOR_PAGE : DESCRIPTOR_BLOCK);
        address += BIT(bits);
        physical += BIT(bits);
        bytes -= BIT(bits);
    }
    publish();
    return true;
}

/* It has room for all that there can be. */
BOOT_CODE paddr_t machine_place_window(paddr_t lowest)
{
    (void)lowest;
    return BIT(WINDOW_BITS);
}

BOOT_CODE bool machine_map_memory(paddr_t start, word_t bytes)
{
    return start + bytes <= BIT(WINDOW_BITS) && map_range(start + WINDOW_BASE, start, bytes, NORMAL);
}

BOOT_CODE void *machine_map_device(paddr_t start, word_t bytes)
{
    paddr_t first = round_down(start, PAGE_BITS);
    word_t size = round_up(start + bytes, PAGE_BITS) - first;
    word_t address = device_next;

    if (size >= BIT(BLOCK_BITS))
        address = round_up(address, BLOCK_BITS) + (first & MASK(BLOCK_BITS));
    if (!map_range(address, first, size, DEVICE))
        return NULL;
    device_next = address + size;
    return (void *)(address + (start - first));
}

/* Two blocks, since the data may straddle a boundary; the second only if it does not start at one. */
BOOT_CODE const void *machine_map_boot_data(paddr_t address)
{
    paddr_t first = round_down(address, BLOCK_BITS);
    word_t bytes = first == address ? BIT(BLOCK_BITS) : 2 * BIT(BLOCK_BITS);

    if (address >= machine_physical_end() || address == 0)
        return NULL;
    if (!map_range(BOOT_MAP_BASE, first, bytes, NORMAL | DESCRIPTOR_READ_ONLY))
        return NULL;
    return (const void *)(BOOT_MAP_BASE + (address - first));
}

/* The device tree, and the pages of the image that only boot needed, belong to user level from now on. */
static void unmap_boot(void)
{
    struct page_table *blocks = &kernel_tables[2], *pages = &kernel_tables[3];

    for (word_t i = 1; i <= 2; i++)
        blocks->entries[i] = 0;
    for (word_t at = (word_t)ki_boot_start; at < (word_t)ki_boot_end; at += BIT(PAGE_BITS))
        pages->entries[at >> PAGE_BITS & MASK(9)] = 0;
    paging_flush_all();
}

BOOT_CODE void machine_init(paddr_t image)
{
    image_address = image;
    paging_init();
    machine_init_user_access();
}

void machine_enter_user(void)
{
    unmap_boot();
    context_restore(trap_leave());
}
