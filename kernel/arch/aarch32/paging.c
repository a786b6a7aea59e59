/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Page tables of AArch32 (arch/paging.h), in the format of short descriptors.
 *
 * Two levels: a root of 4096 entries that decide over 1 MiB each, tables of 256 that decide over 4 KiB. The larger of the
 * two frames of a level stands in sixteen equal entries. The tables are in cacheable memory and the table walker reads
 * through the caches, so entries need barriers but no maintenance.
 */
#include "arch/paging.h"

#include "api/assert.h"

#include "descriptors.h"
#include "kernel_root.h"
#include "mapping.h"

#define ENTRY_KIND 0x3ul /* zero: empty */
#define TABLE_ADDRESS 0xfffffc00ul
#define ROOT_ENTRY_BITS SECTION_BITS
#define PAGE_ENTRY_BITS PAGE_BITS

enum { REPEATED_BITS = 4 };

/* ---- walks ---------------------------------------------------------------------------------------------------------- */

word_t paging_frame_bits(enum frame_size size)
{
    return PAGE_ENTRY_BITS + REPEATED_BITS * (word_t)size;
}

/* What one of the entries that hold a frame of this size decides over. */
static word_t entry_bits(enum frame_size size)
{
    return size >= FRAME_HUGE ? ROOT_ENTRY_BITS : PAGE_ENTRY_BITS;
}

static word_t entry_count(enum frame_size size)
{
    return BIT(paging_frame_bits(size) - entry_bits(size));
}

word_t paging_default_attributes(void)
{
    return seL4_ARM_Default_VMAttributes;
}

word_t paging_table_count(word_t start, word_t end)
{
    return ((end - 1) >> ROOT_ENTRY_BITS) - (start >> ROOT_ENTRY_BITS) + 1;
}

static bool holds_table(struct paging_place place)
{
    return place.bits == ROOT_ENTRY_BITS && (*place.entry & ENTRY_KIND) == TABLE;
}

static struct page_table *table_at(struct paging_place place)
{
    return physical_to_pointer(*place.entry & TABLE_ADDRESS);
}

static struct paging_place place_in_root(struct page_table *root, word_t address)
{
    return (struct paging_place){&((paging_entry_t *)root)[address >> ROOT_ENTRY_BITS], ROOT_ENTRY_BITS};
}

/* Walks down if there is a table and `bits` are fewer than its entry decides over. */
static struct paging_place walk(struct page_table *root, word_t address, word_t bits)
{
    struct paging_place place = place_in_root(root, address);

    if (bits == ROOT_ENTRY_BITS || !holds_table(place))
        return place;
    word_t index = address >> PAGE_ENTRY_BITS & MASK(ROOT_ENTRY_BITS - PAGE_ENTRY_BITS);
    return (struct paging_place){&table_at(place)->entries[index], PAGE_ENTRY_BITS};
}

/* A place that paging_walk() found has the size of the frame, not of an entry. */
static bool is_in_root(struct paging_place place)
{
    return place.bits >= ROOT_ENTRY_BITS;
}

/* Size of the frame that stands in a place. */
static enum frame_size size_at(struct paging_place place)
{
    if (is_in_root(place))
        return *place.entry & SUPERSECTION ? FRAME_GIANT : FRAME_HUGE;
    return (*place.entry & ENTRY_KIND) == LARGE_PAGE ? FRAME_LARGE : FRAME_SMALL;
}

struct paging_place paging_walk(struct page_table *root, word_t address)
{
    struct paging_place place = walk(root, address, PAGE_ENTRY_BITS);

    if (paging_holds_some_frame(place))
        place.bits = paging_frame_bits(size_at(place));
    return place;
}

/* The first of the entries that the frame fills, if it fills several. */
bool paging_walk_to_frame(struct page_table *root, word_t address, enum frame_size size, struct paging_place *place)
{
    *place = walk(root, round_down(address, paging_frame_bits(size)), entry_bits(size));
    return place->bits == entry_bits(size);
}

bool paging_walk_to_table(struct page_table *root, word_t address, const struct page_table *table,
                          struct paging_place *place)
{
    *place = place_in_root(root, address);
    return holds_table(*place) && table_at(*place) == table;
}

/* ---- entries -------------------------------------------------------------------------------------------------------- */

bool paging_is_empty(struct paging_place place)
{
    return (*place.entry & ENTRY_KIND) == 0;
}

bool paging_can_hold_table(struct paging_place place)
{
    return is_in_root(place);
}

bool paging_is_free_for(struct paging_place place, enum frame_size size)
{
    for (word_t i = 0; i < entry_count(size); i++)
        if (place.entry[i] & ENTRY_KIND)
            return false;
    return true;
}

bool paging_holds_some_frame(struct paging_place place)
{
    return !paging_is_empty(place) && !(is_in_root(place) && (*place.entry & ENTRY_KIND) == TABLE);
}

bool paging_holds_frame(struct paging_place place, enum frame_size size, paddr_t address)
{
    return paging_holds_some_frame(place) && size_at(place) == size &&
           round_down(*place.entry, paging_frame_bits(size)) == address;
}

enum frame_rights paging_rights(struct paging_place place)
{
    word_t access = *place.entry >> (is_in_root(place) ? SECTION_ACCESS_SHIFT : PAGE_ACCESS_SHIFT) & ACCESS_USER;

    if (access != ACCESS_USER)
        return FRAME_KERNEL_ONLY;
    return *place.entry & (is_in_root(place) ? SECTION_READ_ONLY : PAGE_READ_ONLY) ? FRAME_READ_ONLY : FRAME_READ_WRITE;
}

bool paging_is_writable(struct paging_place place)
{
    return paging_rights(place) == FRAME_READ_WRITE;
}

static void entries_write(struct paging_place place, word_t count, paging_entry_t entry)
{
    for (word_t i = 0; i < count; i++)
        ((volatile paging_entry_t *)place.entry)[i] = entry;
    barrier_entries();
}

static paging_entry_t cache_bits(const struct mapping *mapping)
{
    return mapping->attributes & seL4_ARM_PageCacheable ? CACHED | BUFFERED : 0;
}

static word_t access(const struct mapping *mapping)
{
    return mapping->rights == FRAME_KERNEL_ONLY ? ACCESS_KERNEL : ACCESS_USER;
}

static paging_entry_t section(const struct mapping *mapping)
{
    paging_entry_t entry = SECTION | SECTION_KERNEL_NO_EXECUTE | SECTION_NOT_GLOBAL | SECTION_SHAREABLE |
                           access(mapping) << SECTION_ACCESS_SHIFT | cache_bits(mapping);

    if (mapping->size == FRAME_GIANT)
        entry |= SUPERSECTION;
    if (mapping_is_ordinary(mapping))
        entry |= TYPE_NORMAL << SECTION_TYPE_SHIFT;
    if (mapping->rights != FRAME_READ_WRITE)
        entry |= SECTION_READ_ONLY;
    if (mapping_is_never_executed(mapping))
        entry |= SECTION_NO_EXECUTE;
    return entry;
}

/* The two sizes differ in where type and execution are. */
static paging_entry_t page(const struct mapping *mapping)
{
    bool is_large = mapping->size == FRAME_LARGE;
    paging_entry_t entry = (is_large ? LARGE_PAGE : PAGE) | PAGE_NOT_GLOBAL | PAGE_SHAREABLE |
                           access(mapping) << PAGE_ACCESS_SHIFT | cache_bits(mapping);

    if (mapping_is_ordinary(mapping))
        entry |= TYPE_NORMAL << (is_large ? LARGE_PAGE_TYPE_SHIFT : PAGE_TYPE_SHIFT);
    if (mapping->rights != FRAME_READ_WRITE)
        entry |= PAGE_READ_ONLY;
    if (mapping_is_never_executed(mapping))
        entry |= is_large ? LARGE_PAGE_NO_EXECUTE : PAGE_NO_EXECUTE;
    return entry;
}

void paging_set_frame(struct paging_place place, const struct mapping *mapping)
{
    bool in_root = entry_bits(mapping->size) == ROOT_ENTRY_BITS;

    entries_write(place, entry_count(mapping->size), mapping->address | (in_root ? section(mapping) : page(mapping)));
}

void paging_set_table(struct paging_place place, struct page_table *table)
{
    barrier_stores(); /* what is in the table is there before the walker finds it */
    entries_write(place, 1, pointer_to_physical(table) | TABLE | TABLE_KERNEL_NO_EXECUTE);
}

/* Each of several entries may be in translation caches by itself, and the caller's flush is for the first address. */
void paging_clear_frame(struct paging_place place, enum frame_size size)
{
    for (word_t i = 0; i < entry_count(size); i++)
        ((volatile paging_entry_t *)place.entry)[i] = 0;
    if (entry_count(size) != 1)
        paging_flush_all();
}

void paging_clear_table(struct paging_place place)
{
    *(volatile paging_entry_t *)place.entry = 0;
}

void paging_clear_entries(struct page_table *table)
{
    memory_clear(table, sizeof *table);
}

/* Entries are copied by the eight, in so few instructions that interrupts can be off meanwhile. */
struct entries {
    paging_entry_t eight[8];
};
#define KERNEL_FIRST (KERNEL_BASE >> ROOT_ENTRY_BITS)
_Static_assert(KERNEL_FIRST % 8 == 0 && ROOT_ENTRIES % 8 == 0, "whole groups of eight");

/* There is one table for all addresses, so the kernel has its part in each. */
void paging_init_root(struct page_table *root)
{
    struct entries *to = (struct entries *)((paging_entry_t *)root + KERNEL_FIRST);
    const struct entries *from = (const struct entries *)(kernel_root + KERNEL_FIRST);

    for (word_t i = 0; i < (ROOT_ENTRIES - KERNEL_FIRST) / 8; i++)
        to[i] = from[i];
    barrier_stores();
}

bool paging_is_kernels(const struct page_table *root, word_t index)
{
    return index >= KERNEL_FIRST && ((const paging_entry_t *)root)[index] == kernel_root[index];
}
