/* SPDX-License-Identifier: BSD-2-Clause */
/* The kernel's own translation tables: how AArch64 has them. */

#include "arch/boot.h"

#include "kernel_memory.h"
#include "processor.h"

#define ORDINARY (DESCRIPTOR_INNER_SHAREABLE | MEMORY_NORMAL << DESCRIPTOR_TYPE_SHIFT)
#define DEVICE (MEMORY_DEVICE_nGnRnE << DESCRIPTOR_TYPE_SHIFT)

#define ROOT_ENTRY_BITS 39
#define LARGEST_BLOCK_BITS 30
#define LEVEL_BITS 9
#define ADDRESS_MASK 0x0000fffffffff000

extern struct page_table kernel_tables[4]; /* head.S: levels 0 to 3 of the image */

BOOT_CODE word_t kernel_entry_bits(word_t starts, word_t bytes)
{
    word_t bits = LARGEST_BLOCK_BITS;

    while (bits > PAGE_BITS && (!is_aligned(starts, bits) || bytes < BIT(bits)))
        bits -= LEVEL_BITS;
    return bits;
}

paging_entry_t *kernel_entry(word_t address, word_t bits)
{
    struct page_table *table = &kernel_tables[0];

    for (word_t level_bits = ROOT_ENTRY_BITS; level_bits > bits; level_bits -= LEVEL_BITS) {
        paging_entry_t *entry = &table->entries[address >> level_bits & MASK(LEVEL_BITS)];

        if (*entry == 0) {
            table = kernel_table_take();
            if (table == NULL)
                return NULL;
            *entry = image_to_physical(table) | DESCRIPTOR_TABLE;
        }
        table = physical_to_image(*entry & ADDRESS_MASK);
    }
    return &table->entries[address >> bits & MASK(LEVEL_BITS)];
}

BOOT_CODE paging_entry_t kernel_entry_attributes(enum kernel_memory kind, word_t bits)
{
    return DESCRIPTOR_ACCESSED | DESCRIPTOR_KERNEL_NO_EXECUTE | DESCRIPTOR_USER_NO_EXECUTE |
           (bits == PAGE_BITS ? DESCRIPTOR_PAGE : DESCRIPTOR_BLOCK) | (kind == KERNEL_DEVICE ? DEVICE : ORDINARY) |
           (kind == KERNEL_BOOT_DATA ? DESCRIPTOR_READ_ONLY : 0);
}

/* It has room for all that there can be. */
BOOT_CODE paddr_t machine_place_window(paddr_t lowest)
{
    (void)lowest;
    return BIT(WINDOW_BITS);
}

BOOT_CODE void machine_init(paddr_t image)
{
    image_is_at(image);
    paging_init();
    machine_init_user_access();
}
