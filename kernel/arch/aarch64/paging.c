/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Page tables and translation caches of AArch64 (arch/paging.h).
 *
 * Four levels of 512 entries; an entry decides over 39, 30, 21 or 12 bits of the address. The tables are in cacheable
 * memory and the table walker reads through the caches, so entries need barriers but no maintenance.
 */
#include "arch/paging.h"

#include "api/assert.h"

#include "kernel_memory.h"
#include "mapping.h"

enum {
    LEVEL_BITS = 9,
    ROOT_ENTRY_BITS = 39,
    PAGE_ENTRY_BITS = 12,
    ASID_SHIFT = 48, /* in TTBR0_EL1 and in the operands of TLBI */
};

enum { MMFR0_ASID_BITS = 4, ASIDS_OF_16_BITS = 2 }; /* ID_AA64MMFR0_EL1 */

#define ENTRY_VALID 0x1ul
#define ENTRY_KIND 0x3ul
#define ENTRY_ADDRESS 0x0000fffffffff000ul
#define TLBI_ADDRESS_MASK MASK(44)

/* What TTBR0_EL1 holds: root and ASID. */
static word_t active_space;

/* Root of the address space of a thread that has none. */
static struct page_table empty_root;

/* The processor has ASIDs of 8 bits only: those of the contract may coincide in translation caches. */
static bool asids_coincide;

/* ---- walks ---------------------------------------------------------------------------------------------------------- */

word_t paging_frame_bits(enum frame_size size)
{
    return PAGE_ENTRY_BITS + LEVEL_BITS * (word_t)size;
}

word_t paging_default_attributes(void)
{
    return seL4_ARM_Default_VMAttributes;
}

/* One table for each region that an entry of a higher level decides over and that the range touches. */
word_t paging_table_count(word_t start, word_t end)
{
    word_t count = 0;

    for (word_t bits = ROOT_ENTRY_BITS; bits > PAGE_ENTRY_BITS; bits -= LEVEL_BITS)
        count += ((end - 1) >> bits) - (start >> bits) + 1;
    return count;
}

static bool holds_table(struct paging_place place)
{
    return place.bits > PAGE_ENTRY_BITS && (*place.entry & ENTRY_KIND) == DESCRIPTOR_TABLE;
}

static struct paging_place place_in(struct page_table *table, word_t bits, word_t address)
{
    return (struct paging_place){.entry = &table->entries[(address >> bits) & MASK(LEVEL_BITS)], .bits = bits};
}

static struct page_table *table_at(struct paging_place place)
{
    return physical_to_pointer(*place.entry & ENTRY_ADDRESS);
}

/* Walks down while there are tables and the entry decides over more than `bits` bits. */
static struct paging_place walk(struct page_table *root, word_t address, word_t bits)
{
    struct paging_place place = place_in(root, ROOT_ENTRY_BITS, address);

    while (place.bits > bits && holds_table(place))
        place = place_in(table_at(place), place.bits - LEVEL_BITS, address);
    return place;
}

struct paging_place paging_walk(struct page_table *root, word_t address)
{
    return walk(root, address, PAGE_ENTRY_BITS);
}

bool paging_walk_to_frame(struct page_table *root, word_t address, enum frame_size size, struct paging_place *place)
{
    *place = walk(root, address, paging_frame_bits(size));
    return place->bits == paging_frame_bits(size);
}

bool paging_walk_to_table(struct page_table *root, word_t address, const struct page_table *table,
                          struct paging_place *place)
{
    *place = place_in(root, ROOT_ENTRY_BITS, address);
    while (holds_table(*place)) {
        if (table_at(*place) == table)
            return true;
        *place = place_in(table_at(*place), place->bits - LEVEL_BITS, address);
    }
    return false;
}

/* ---- entries -------------------------------------------------------------------------------------------------------- */

bool paging_is_empty(struct paging_place place)
{
    return (*place.entry & ENTRY_VALID) == 0;
}

bool paging_can_hold_table(struct paging_place place)
{
    return place.bits > PAGE_ENTRY_BITS;
}

bool paging_is_free_for(struct paging_place place, enum frame_size size)
{
    kernel_assert(place.bits == paging_frame_bits(size));
    (void)size;
    return paging_is_empty(place);
}

bool paging_holds_some_frame(struct paging_place place)
{
    return !paging_is_empty(place) && !holds_table(place);
}

bool paging_holds_frame(struct paging_place place, enum frame_size size, paddr_t address)
{
    return place.bits == paging_frame_bits(size) && paging_holds_some_frame(place) &&
           (*place.entry & ENTRY_ADDRESS) == address;
}

bool paging_is_writable(struct paging_place place)
{
    return (*place.entry & (DESCRIPTOR_USER | DESCRIPTOR_READ_ONLY)) == DESCRIPTOR_USER;
}

enum frame_rights paging_rights(struct paging_place place)
{
    if ((*place.entry & DESCRIPTOR_USER) == 0)
        return FRAME_KERNEL_ONLY;
    return *place.entry & DESCRIPTOR_READ_ONLY ? FRAME_READ_ONLY : FRAME_READ_WRITE;
}

static void entry_write(struct paging_place place, paging_entry_t entry)
{
    *(volatile paging_entry_t *)place.entry = entry;
    barrier_entries();
}

static paging_entry_t memory_type(const struct mapping *mapping)
{
    if (mapping->attributes & seL4_ARM_PageCacheable)
        return MEMORY_NORMAL << DESCRIPTOR_TYPE_SHIFT | DESCRIPTOR_INNER_SHAREABLE;
    return (mapping_is_ordinary(mapping) ? MEMORY_NORMAL_UNCACHED : MEMORY_DEVICE_nGnRnE) << DESCRIPTOR_TYPE_SHIFT;
}

/* The kernel itself never executes nor, other than for cache maintenance, uses these mappings. */
static paging_entry_t permissions(const struct mapping *mapping)
{
    paging_entry_t entry = DESCRIPTOR_KERNEL_NO_EXECUTE;

    if (mapping->rights != FRAME_KERNEL_ONLY)
        entry |= DESCRIPTOR_USER;
    if (mapping->rights != FRAME_READ_WRITE)
        entry |= DESCRIPTOR_READ_ONLY;
    if (mapping_is_never_executed(mapping))
        entry |= DESCRIPTOR_USER_NO_EXECUTE;
    return entry;
}

void paging_set_frame(struct paging_place place, const struct mapping *mapping)
{
    paging_entry_t kind = mapping->size == FRAME_SMALL ? DESCRIPTOR_PAGE : DESCRIPTOR_BLOCK;

    entry_write(place, mapping->address | kind | DESCRIPTOR_ACCESSED | DESCRIPTOR_NOT_GLOBAL | memory_type(mapping) |
                           permissions(mapping));
}

void paging_set_table(struct paging_place place, struct page_table *table)
{
    barrier_stores(); /* what is in the table is there before the walker finds it */
    entry_write(place, pointer_to_physical(table) | DESCRIPTOR_TABLE);
}

void paging_clear_frame(struct paging_place place, enum frame_size size)
{
    (void)size;
    *(volatile paging_entry_t *)place.entry = 0;
}

void paging_clear_table(struct paging_place place)
{
    *(volatile paging_entry_t *)place.entry = 0;
}

void paging_clear_entries(struct page_table *table)
{
    memory_clear(table, sizeof *table);
}

/* The kernel has its own half of the address space: nothing of it is in a user's root. */
void paging_init_root(struct page_table *root)
{
    (void)root;
    barrier_stores();
}

bool paging_is_kernels(const struct page_table *root, word_t index)
{
    (void)root;
    (void)index;
    return false;
}

/* ---- address spaces in use ------------------------------------------------------------------------------------------ */

static void activate(paddr_t root, word_t asid)
{
    word_t space = root | asid << ASID_SHIFT;

    if (space == active_space)
        return;
    active_space = space;
    SYSTEM_REGISTER_WRITE(ttbr0_el1, space);
    barrier_instruction();
    if (asids_coincide)
        paging_flush_all();
}

void paging_init(void)
{
    asids_coincide = (SYSTEM_REGISTER_READ(id_aa64mmfr0_el1) >> MMFR0_ASID_BITS & 0xf) != ASIDS_OF_16_BITS;
    barrier_data();
    activate(image_to_physical(&empty_root), 0);
    paging_flush_all();
}

void paging_activate(struct page_table *root, word_t asid)
{
    activate(pointer_to_physical(root), asid);
}

void paging_activate_empty(void)
{
    activate(image_to_physical(&empty_root), 0);
}

bool paging_is_active(const struct page_table *root)
{
    return (active_space & MASK(ASID_SHIFT)) == pointer_to_physical(root);
}

bool paging_is_empty_active(void)
{
    return active_space == image_to_physical(&empty_root);
}

/* Each flush first waits until the walker sees the cleared entries, and then until nobody uses the old translation. */

void paging_flush_address(word_t asid, word_t address)
{
    word_t operand = asid << ASID_SHIFT | (address >> PAGE_ENTRY_BITS & TLBI_ADDRESS_MASK);

    __asm__ volatile("dsb ishst\n\ttlbi vae1is, %0\n\tdsb ish\n\tisb" : : "r"(operand) : "memory");
}

void paging_flush_asid(word_t asid)
{
    __asm__ volatile("dsb ishst\n\ttlbi aside1is, %0\n\tdsb ish\n\tisb" : : "r"(asid << ASID_SHIFT) : "memory");
}

void paging_flush_all(void)
{
    __asm__ volatile("dsb ishst\n\ttlbi vmalle1is\n\tdsb ish\n\tisb" : : : "memory");
}
