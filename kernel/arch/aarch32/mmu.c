/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's own translation tables: how AArch32 has them, and where the window on memory stands.
 *
 * All entries of the first level are there before the first user root is made, which gets a copy of them.
 */

#include "arch/boot.h"

#include "descriptors.h"
#include "kernel_memory.h"
#include "kernel_root.h"
#include "processor.h"

#define DEVICE_PAGE (PAGE | PAGE_NO_EXECUTE | ACCESS_KERNEL << PAGE_ACCESS_SHIFT)
#define DEVICE_SECTION (SECTION | SECTION_NO_EXECUTE | ACCESS_KERNEL << SECTION_ACCESS_SHIFT)
#define CACHED_PAGE (DEVICE_PAGE | PAGE_SHAREABLE | TYPE_NORMAL << PAGE_TYPE_SHIFT | CACHED | BUFFERED)
#define CACHED_SECTION (DEVICE_SECTION | SECTION_SHAREABLE | TYPE_NORMAL << SECTION_TYPE_SHIFT | CACHED | BUFFERED)

#define ADDRESS_MASK 0xfffffc00ul

extern char kernel_root_space[]; /* head.S */

word_t window_distance;
paging_entry_t *kernel_root =
    (paging_entry_t *)kernel_root_space; /* machine_init() aligns it; not beside what is used often */

BOOT_CODE word_t kernel_entry_bits(word_t starts, word_t bytes)
{
    return is_aligned(starts, SECTION_BITS) && bytes >= BIT(SECTION_BITS) ? SECTION_BITS : PAGE_BITS;
}

paging_entry_t *kernel_entry(word_t address, word_t bits)
{
    paging_entry_t *entry = &kernel_root[address >> SECTION_BITS];
    struct page_table *table;

    if (bits == SECTION_BITS)
        return entry;
    if (*entry == 0) {
        table = kernel_table_take();
        if (table == NULL)
            return NULL;
        *entry = image_to_physical(table) | TABLE;
    }
    table = physical_to_image(*entry & ADDRESS_MASK);
    return &table->entries[address >> PAGE_BITS & MASK(SECTION_BITS - PAGE_BITS)];
}

BOOT_CODE paging_entry_t kernel_entry_attributes(enum kernel_memory kind, word_t bits)
{
    static const paging_entry_t pages[] = {
        [KERNEL_DATA] = CACHED_PAGE, [KERNEL_DEVICE] = DEVICE_PAGE, [KERNEL_BOOT_DATA] = CACHED_PAGE | PAGE_READ_ONLY};
    static const paging_entry_t sections[] = {[KERNEL_DATA] = CACHED_SECTION,
                                              [KERNEL_DEVICE] = DEVICE_SECTION,
                                              [KERNEL_BOOT_DATA] = CACHED_SECTION | SECTION_READ_ONLY};

    return bits == SECTION_BITS ? sections[kind] : pages[kind];
}

/* Whole multiples of the largest untyped memory keep every piece in one piece, wherever it stands. */
BOOT_CODE paddr_t machine_place_window(paddr_t lowest)
{
    word_t first = round_down(lowest, WINDOW_ALIGN_BITS);

    window_distance = WINDOW_BASE - first;
    paging_set_walk_distance(window_distance - WALK_ATTRIBUTES);
    return machine_physical_end() - first < WINDOW_END - WINDOW_BASE ? machine_physical_end()
                                                                     : first + (WINDOW_END - WINDOW_BASE);
}

BOOT_CODE void machine_init(paddr_t image)
{
    image_is_at(image);
    kernel_root = physical_to_image(round_up(image_to_physical(kernel_root_space), ROOT_BITS));
    kernel_root[image >> SECTION_BITS] = 0; /* head.S ran there */
    paging_init();
    machine_init_user_access();
}
