/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's own translation tables on all Arm processors, from boot to the first thread.
 *
 * All tables are static: the window needs few, because it uses the largest entries that fit. Entries are only ever added,
 * except those of boot.
 */

#include "kernel_memory.h"
#include "arch/boot.h"
#include "trap_common.h"

static struct page_table pool[KERNEL_TABLE_COUNT];
static unsigned int pool_used;
static paddr_t image_address;
static word_t device_next = DEVICE_BASE;

BOOT_CODE void image_is_at(paddr_t address)
{
    image_address = address;
}

paddr_t image_to_physical(const void *address)
{
    return (word_t)address - IMAGE_BASE + image_address;
}

void *physical_to_image(paddr_t address)
{
    return (void *)(address - image_address + IMAGE_BASE);
}

struct page_table *kernel_table_take(void)
{
    return pool_used == KERNEL_TABLE_COUNT ? NULL : &pool[pool_used++];
}

BOOT_CODE static bool map_range(word_t address, paddr_t physical, word_t bytes, enum kernel_memory kind)
{
    while (bytes != 0) {
        word_t bits = kernel_entry_bits(address | physical, bytes);
        paging_entry_t *entry = kernel_entry(address, bits);

        if (entry == NULL)
            return false;
        *entry = physical | kernel_entry_attributes(kind, bits);
        address += BIT(bits);
        physical += BIT(bits);
        bytes -= BIT(bits);
    }
    barrier_entries();
    return true;
}

BOOT_CODE bool machine_map_memory(paddr_t start, word_t bytes)
{
    return map_range((word_t)physical_to_pointer(start), start, bytes, KERNEL_DATA);
}

BOOT_CODE void *machine_map_device(paddr_t start, word_t bytes)
{
    paddr_t first = round_down(start, PAGE_BITS);
    word_t size = round_up(start + bytes, PAGE_BITS) - first;
    word_t address = device_next;

    if (size >= BIT(KERNEL_BLOCK_BITS))
        address = round_up(address, KERNEL_BLOCK_BITS) + (first & MASK(KERNEL_BLOCK_BITS));
    if (address > DEVICE_END || size > DEVICE_END - address || !map_range(address, first, size, KERNEL_DEVICE))
        return NULL;
    device_next = address + size;
    return (void *)(address + (start - first));
}

/* Whole blocks, one more if the data may straddle the last boundary; up to the end of all addresses. */
BOOT_CODE const void *machine_map_boot_data(paddr_t address)
{
    paddr_t first = round_down(address, KERNEL_BLOCK_BITS);
    paddr_t last = round_up(machine_physical_end(), KERNEL_BLOCK_BITS) - 1;
    word_t bytes = BOOT_DATA_MAX + (first == address ? 0 : BIT(KERNEL_BLOCK_BITS));

    if (address == 0 || address > last)
        return NULL;
    if (bytes - 1 > last - first)
        bytes = last - first + 1;
    if (!map_range(BOOT_MAP_BASE, first, bytes, KERNEL_BOOT_DATA))
        return NULL;
    return (const void *)(BOOT_MAP_BASE + (address - first));
}

/* For the sake of QEMU: it watches a page in which it has seen code, where each store takes a hundred times as long, until all
 * of that code has been stored to. Clearing memory when it is handed out does not see to that: it goes by objects, not by
 * pages, and may go by lines, of which QEMU is told one byte each. */
static void clear_boot_code(void)
{
    volatile word_t *at = physical_to_pointer(image_to_physical(ki_boot_start));
    const volatile word_t *end = at + (boot_text_end - ki_boot_start) / sizeof(word_t);

    while (at < end)
        *at++ = 0;
}

OFF_THE_USUAL_WAY static void unmap(word_t start, word_t end, word_t bits)
{
    for (word_t at = start; at < end; at += BIT(bits))
        *kernel_entry(at, bits) = 0;
}

/* The device tree, and the pages of the image that only boot needed, belong to user level from now on. */
static void unmap_boot(void)
{
    unmap(BOOT_MAP_BASE, BOOT_MAP_BASE + BOOT_DATA_MAX + 1, KERNEL_BLOCK_BITS);
    unmap((word_t)ki_boot_start, (word_t)ki_boot_end, PAGE_BITS);
    paging_flush_all();
}

void machine_enter_user(void)
{
    clear_boot_code();
    unmap_boot();
    context_restore(trap_leave());
}
