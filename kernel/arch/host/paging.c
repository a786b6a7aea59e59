/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Page tables and address spaces of the simulated machine (arch/paging.h).
 *
 * Tables are in simulated memory. An entry is an address and the flags in entry.h; a frame that is larger than what an
 * entry decides over stands in several equal ones.
 */

#include "arch/paging.h"

#include "entry.h"
#include "geometry.h"
#include "simulator.h"

/* ---- walks ---------------------------------------------------------------------------------------------------------- */

word_t paging_frame_bits(enum frame_size size)
{
    return paging_frames[size].bits;
}

word_t paging_default_attributes(void)
{
    return seL4_ARM_Default_VMAttributes;
}

word_t paging_table_count(word_t start, word_t end)
{
    word_t count = 0;

    for (unsigned int level = 0; level < paging_last_level; level++)
        count += ((end - 1) >> paging_levels[level].bits) - (start >> paging_levels[level].bits) + 1;
    return count;
}

static bool holds_table(struct paging_place place)
{
    return (*place.entry & (ENTRY_PRESENT | ENTRY_TABLE)) == (ENTRY_PRESENT | ENTRY_TABLE);
}

static struct page_table *table_at(struct paging_place place)
{
    return physical_to_pointer(*place.entry & TABLE_ADDRESS);
}

static struct paging_place place_in(struct page_table *table, unsigned int level, word_t address)
{
    const struct level *shape = &paging_levels[level];
    paging_entry_t *entries = (paging_entry_t *)table; /* a root may have more than other tables */

    return (struct paging_place){&entries[address >> shape->bits & MASK(shape->index_bits)], shape->bits};
}

static struct paging_place walk(struct page_table *root, word_t address, unsigned int last_level)
{
    struct paging_place place = place_in(root, 0, address);

    for (unsigned int level = 1; level <= last_level && holds_table(place); level++)
        place = place_in(table_at(place), level, address);
    return place;
}

struct paging_place paging_walk(struct page_table *root, word_t address)
{
    struct paging_place place = walk(root, address, paging_last_level);

    if (paging_holds_some_frame(place))
        place.bits = paging_frames[entry_size(*place.entry)].bits;
    return place;
}

/* The first of the entries that the frame fills, if it fills several. */
bool paging_walk_to_frame(struct page_table *root, word_t address, enum frame_size size, struct paging_place *place)
{
    const struct frame_kind *kind = &paging_frames[size];

    *place = walk(root, round_down(address, kind->bits), kind->level);
    return place->bits == paging_levels[kind->level].bits;
}

bool paging_walk_to_table(struct page_table *root, word_t address, const struct page_table *table,
                          struct paging_place *place)
{
    *place = place_in(root, 0, address);
    for (unsigned int level = 1; holds_table(*place); level++) {
        if (table_at(*place) == table)
            return true;
        *place = place_in(table_at(*place), level, address);
    }
    return false;
}

/* ---- entries -------------------------------------------------------------------------------------------------------- */

static word_t entries_of(enum frame_size size)
{
    return BIT(paging_frames[size].bits - paging_levels[paging_frames[size].level].bits);
}

bool paging_is_empty(struct paging_place place)
{
    return (*place.entry & ENTRY_PRESENT) == 0;
}

bool paging_can_hold_table(struct paging_place place)
{
    return place.bits > paging_levels[paging_last_level].bits;
}

bool paging_is_free_for(struct paging_place place, enum frame_size size)
{
    for (word_t i = 0; i < entries_of(size); i++)
        if (place.entry[i] & ENTRY_PRESENT)
            return false;
    return true;
}

bool paging_holds_some_frame(struct paging_place place)
{
    return (*place.entry & (ENTRY_PRESENT | ENTRY_TABLE)) == ENTRY_PRESENT;
}

bool paging_holds_frame(struct paging_place place, enum frame_size size, paddr_t address)
{
    return paging_holds_some_frame(place) && entry_size(*place.entry) == size &&
           (*place.entry & FRAME_ADDRESS) == address;
}

bool paging_is_writable(struct paging_place place)
{
    return *place.entry & ENTRY_WRITE;
}

enum frame_rights paging_rights(struct paging_place place)
{
    if ((*place.entry & ENTRY_USER) == 0)
        return FRAME_KERNEL_ONLY;
    return *place.entry & ENTRY_WRITE ? FRAME_READ_WRITE : FRAME_READ_ONLY;
}

static paging_entry_t flags(const struct mapping *mapping)
{
    paging_entry_t entry = ENTRY_PRESENT | (paging_entry_t)mapping->size << ENTRY_SIZE_SHIFT;

    if (mapping->attributes & seL4_ARM_PageCacheable)
        entry |= ENTRY_CACHED;
    if (mapping->rights == FRAME_KERNEL_ONLY)
        return entry;
    if (mapping->rights == FRAME_READ_WRITE)
        entry |= ENTRY_WRITE;
    if (!(mapping->attributes & seL4_ARM_ExecuteNever))
        entry |= ENTRY_EXECUTE;
    return entry | ENTRY_USER;
}

void paging_set_frame(struct paging_place place, const struct mapping *mapping)
{
    if ((mapping->address & ~FRAME_ADDRESS) != 0 || !is_aligned(mapping->address, paging_frames[mapping->size].bits))
        host_fail("paging_set_frame: the frame is not aligned");
    simulator.mmu.has_new_entries = true;
    for (word_t i = 0; i < entries_of(mapping->size); i++) {
        if (place.entry[i] & ENTRY_PRESENT)
            host_fail("paging_set_frame: there is something in the entry");
        place.entry[i] = (paging_entry_t)mapping->address | flags(mapping);
    }
}

void paging_set_table(struct paging_place place, struct page_table *table)
{
    if (!paging_is_empty(place) || !paging_can_hold_table(place))
        host_fail("paging_set_table: the entry cannot take a table");
    for (word_t i = 0; i < ARRAY_SIZE(table->entries); i++)
        if (table->entries[i] != 0)
            host_fail("paging_set_table: the table is not empty");
    simulator.mmu.has_new_entries = true;
    *place.entry = (paging_entry_t)pointer_to_physical(table) | ENTRY_PRESENT | ENTRY_TABLE;
}

void paging_clear_frame(struct paging_place place, enum frame_size size)
{
    for (word_t i = 0; i < entries_of(size); i++)
        place.entry[i] = 0;
}

void paging_clear_table(struct paging_place place)
{
    *place.entry = 0;
}

void paging_clear_entries(struct page_table *table)
{
    memory_clear(table, sizeof(*table));
}

void paging_init_root(struct page_table *root)
{
    const paging_entry_t *entries = (paging_entry_t *)root;

    for (word_t i = 0; i < ROOT_BYTES / sizeof(paging_entry_t); i++)
        if (entries[i] != 0)
            host_fail("paging_init_root: the memory was not cleared");
}

bool paging_is_kernels(const struct page_table *root, word_t index)
{
    (void)root;
    (void)index;
    return false;
}
