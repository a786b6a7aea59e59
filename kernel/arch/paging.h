/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The part of the port contract about page tables, address spaces and caches of user level.
 *
 * The objects (frame.c, page_table.c, vspace.c, asid.c) decide what may be mapped; a port knows how entries look. A port
 * with another number of levels, other frame sizes or frames that fill several entries needs no change outside its folder.
 *
 * A root is the table that a VSpace capability names. All tables are seen through the kernel's window on memory; all of
 * them are zero when made, and a zero entry is an empty one.
 */
#ifndef KERNEL_ARCH_PAGING_H
#define KERNEL_ARCH_PAGING_H

#include "arch/port.h"

/* machine.h defines paging_entry_t, the type of one entry. */

/* ---- frames --------------------------------------------------------------------------------------------------------- */

/* Size field of frame capabilities, smallest first; a port need not have all. Which object type
 * has which size is in object_types.h. */
enum frame_size { FRAME_SMALL, FRAME_LARGE, FRAME_HUGE, FRAME_GIANT, FRAME_SIZE_COUNT };

/* What a frame capability, or a mapping, lets user level do. In the order of power, so that the lesser of two wins. */
enum frame_rights { FRAME_KERNEL_ONLY = 1, FRAME_READ_ONLY = 2, FRAME_READ_WRITE = 3 };

struct mapping {
    paddr_t address;
    enum frame_size size;
    enum frame_rights rights;
    bool is_device;    /* memory of devices: unless cacheable, accessed in order and never merged */
    word_t attributes; /* as in the message: seL4_ARM_VMAttributes and its like */
};

/* Size of a frame: log2 of its bytes. */
word_t paging_frame_bits(enum frame_size size);

/* Attributes of ordinary cached memory. */
word_t paging_default_attributes(void);

/* ---- tables --------------------------------------------------------------------------------------------------------- */

/* Where a walk ended: an entry, which decides over the low `bits` bits of the address. */
struct paging_place {
    paging_entry_t *entry;
    word_t bits;
};

/* Walks down towards address as far as there are tables. */
struct paging_place paging_walk(struct page_table *root, word_t address);

/* Walks to where a frame of this size goes. False if the walk ends above that: a table is missing, or a larger frame is
 * there; place tells where it ended. */
bool paging_walk_to_frame(struct page_table *root, word_t address, enum frame_size size, struct paging_place *place);

/* Walks to the entry that holds this table on the way to address; false if there is none. */
bool paging_walk_to_table(struct page_table *root, word_t address, const struct page_table *table,
                          struct paging_place *place);

/* Number of tables below the root that small frames everywhere in start .. end - 1 take. */
word_t paging_table_count(word_t start, word_t end);

/* Is the entry empty? Can a table hang there, or is it one for the smallest frames? */
bool paging_is_empty(struct paging_place place);
bool paging_can_hold_table(struct paging_place place);

/* Are all entries empty that a frame of this size would fill? */
bool paging_is_free_for(struct paging_place place, enum frame_size size);

/* Is this frame mapped there? Some frame? And if so, may user level write to it? */
bool paging_holds_frame(struct paging_place place, enum frame_size size, paddr_t address);
bool paging_holds_some_frame(struct paging_place place);
bool paging_is_writable(struct paging_place place);

/* What the frame that is mapped there lets user level do. */
enum frame_rights paging_rights(struct paging_place place);

/* Writing entries. Filling an empty entry is visible at once; clearing needs one of the flushes below. */
void paging_set_frame(struct paging_place place, const struct mapping *mapping);
void paging_set_table(struct paging_place place, struct page_table *table);
void paging_clear_frame(struct paging_place place, enum frame_size size);
void paging_clear_table(struct paging_place place);

/* Empties a table that hangs nowhere. */
void paging_clear_entries(struct page_table *table);

/* A root as new VSpaces have it, made from zeroed memory: with whatever the kernel itself needs in it. */
void paging_init_root(struct page_table *root);

/* Is this entry of a root the kernel's own, as paging_init_root() made it? For the checker of invariants. */
bool paging_is_kernels(const struct page_table *root, word_t index);

/* ---- address spaces in use ------------------------------------------------------------------------------------------ */

/* Boot: makes the empty address space current. Called when the kernel runs on its own page tables. */
void paging_init(void);

void paging_activate(struct page_table *root, word_t asid); /* cheap if it is the current one already */
void paging_activate_empty(void);
bool paging_is_active(const struct page_table *root);
bool paging_is_empty_active(void);

/* Drop cached translations: of one address, of one address space, of all. */
void paging_flush_address(word_t asid, word_t address);
void paging_flush_asid(word_t asid);
void paging_flush_all(void);

/* ---- caches --------------------------------------------------------------------------------------------------------- */

enum cache_operation {
    CACHE_CLEAN,            /* data: write back to memory */
    CACHE_INVALIDATE,       /* data: forget; lines that are only partly in the range are written back first */
    CACHE_CLEAN_INVALIDATE, /* data: write back and forget */
    CACHE_UNIFY,            /* make data visible to instruction fetches */
};

/* By virtual addresses that are mapped in the current address space. */
void paging_cache_operation(enum cache_operation operation, word_t start, word_t bytes);

#endif
