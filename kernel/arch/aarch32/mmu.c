/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's own translation tables, and where its window on memory stands.
 *
 * All tables are static. Entries of the kernel's part are only ever added, and all before the first user root is made,
 * which gets a copy of those of the first level.
 */

#include "arch/boot.h"
#include "arch/paging.h"

#include "descriptors.h"
#include "kernel_root.h"
#include "processor.h"
#include "trap.h"

#define DEVICE_PAGE (PAGE | PAGE_NO_EXECUTE | ACCESS_KERNEL << PAGE_ACCESS_SHIFT)
#define DEVICE_SECTION (SECTION | SECTION_NO_EXECUTE | ACCESS_KERNEL << SECTION_ACCESS_SHIFT)
#define CACHED_PAGE (DEVICE_PAGE | PAGE_SHAREABLE | TYPE_NORMAL << PAGE_TYPE_SHIFT | CACHED | BUFFERED)
#define CACHED_SECTION (DEVICE_SECTION | SECTION_SHAREABLE | TYPE_NORMAL << SECTION_TYPE_SHIFT | CACHED | BUFFERED)

/* Descriptors of one kind of memory. */
struct kind {
    paging_entry_t page, section;
};

static const struct kind memory = {CACHED_PAGE, CACHED_SECTION};
static const struct kind device = {DEVICE_PAGE, DEVICE_SECTION};
static const struct kind boot_data = {CACHED_PAGE | PAGE_READ_ONLY, CACHED_SECTION | SECTION_READ_ONLY};

#define POOL_SIZE 48
#define ADDRESS_MASK 0xfffffc00ul

extern char kernel_root_space[]; /* head.S */

word_t window_distance, walk_distance;
paging_entry_t *kernel_root =
    (paging_entry_t *)kernel_root_space; /* machine_init() aligns it; not beside what is used often */

static struct page_table pool[POOL_SIZE];
static unsigned int pool_used;
static paddr_t image_address;
static word_t device_next = DEVICE_BASE;

paddr_t image_to_physical(const void *address)
{
    return (word_t)address - IMAGE_BASE + image_address;
}

static void *physical_to_image(paddr_t address)
{
    return (void *)(address - image_address + IMAGE_BASE);
}

/* Translation of new entries may start only when they are in memory. */
static void publish(void)
{
    __asm__ volatile("dsb ishst; isb" : : : "memory");
}

/* The entry for the page at address. NULL: no tables left. */
static paging_entry_t *page_entry(word_t address)
{
    paging_entry_t *entry = &kernel_root[address >> SECTION_BITS];
    struct page_table *table;

    if (*entry == 0) {
        if (pool_used == POOL_SIZE)
            return NULL;
        *entry = image_to_physical(&pool[pool_used++]) | TABLE;
    }
    table = physical_to_image(*entry & ADDRESS_MASK);
    return &table->entries[address >> PAGE_BITS & MASK(SECTION_BITS - PAGE_BITS)];
}

BOOT_CODE static bool map_range(word_t address, paddr_t physical, word_t bytes, const struct kind *kind)
{
    while (bytes != 0) {
        word_t bits =
            is_aligned(address | physical, SECTION_BITS) && bytes >= BIT(SECTION_BITS) ? SECTION_BITS : PAGE_BITS;
        paging_entry_t *entry = bits == SECTION_BITS ? &kernel_root[address >> SECTION_BITS] : page_entry(address);

        if (entry == NULL)
            return false;
        *entry = physical | (bits == SECTION_BITS ? kind->section : kind->page);
        address += BIT(bits);
        physical += BIT(bits);
        bytes -= BIT(bits);
    }
    publish();
    return true;
}

/* Whole multiples of the largest untyped memory keep every piece in one piece, wherever it stands. */
BOOT_CODE paddr_t machine_place_window(paddr_t lowest)
{
    word_t first = round_down(lowest, WINDOW_ALIGN_BITS);

    window_distance = WINDOW_BASE - first;
    walk_distance = window_distance - WALK_ATTRIBUTES;
    return machine_physical_end() - first < WINDOW_END - WINDOW_BASE ? machine_physical_end()
                                                                     : first + (WINDOW_END - WINDOW_BASE);
}

BOOT_CODE bool machine_map_memory(paddr_t start, word_t bytes)
{
    return map_range((word_t)physical_to_pointer(start), start, bytes, &memory);
}

BOOT_CODE void *machine_map_device(paddr_t start, word_t bytes)
{
    paddr_t first = round_down(start, PAGE_BITS);
    word_t size = round_up(start + bytes, PAGE_BITS) - first;
    word_t address = device_next;

    if (size >= BIT(SECTION_BITS))
        address = round_up(address, SECTION_BITS) + (first & MASK(SECTION_BITS));
    if (size > DEVICE_END - address || !map_range(address, first, size, &device))
        return NULL;
    device_next = address + size;
    return (void *)(address + (start - first));
}

/* Whole sections, in the part of the address space that user level does not have yet; up to the last one. */
BOOT_CODE const void *machine_map_boot_data(paddr_t address)
{
    paddr_t first = round_down(address, SECTION_BITS);
    word_t bytes = BOOT_DATA_MAX + (first == address ? 0 : BIT(SECTION_BITS));

    if (address == 0)
        return NULL;
    if (first != 0 && bytes > -first)
        bytes = -first;
    if (!map_range(BOOT_MAP_BASE, first, bytes, &boot_data))
        return NULL;
    return (const void *)(BOOT_MAP_BASE + (address - first));
}

/* The device tree, and the pages of the image that only boot needed, belong to user level from now on. */
static void unmap_boot(void)
{
    for (word_t i = 0; i < 3; i++)
        kernel_root[(BOOT_MAP_BASE >> SECTION_BITS) + i] = 0;
    for (word_t at = (word_t)ki_boot_start; at < (word_t)ki_boot_end; at += BIT(PAGE_BITS))
        *page_entry(at) = 0;
    paging_flush_all();
}

BOOT_CODE void machine_init(paddr_t image)
{
    image_address = image;
    kernel_root = physical_to_image(round_up(image_to_physical(kernel_root_space), ROOT_BITS));
    kernel_root[image >> SECTION_BITS] = 0; /* head.S ran there */
    paging_init();
    machine_init_user_access();
}

void machine_enter_user(void)
{
    unmap_boot();
    context_restore(trap_leave());
}
