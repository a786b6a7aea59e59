/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The MMU: translation through the page tables and a translation cache that forgets only what it is told to, so that a
 * flush that the kernel forgets shows; and cache maintenance, of which only the faults are simulated.
 */

#include <string.h>

#include "arch/paging.h"

#include "entry.h"
#include "geometry.h"
#include "mmu.h"
#include "simulator.h"

/* ---- translation cache ---------------------------------------------------------------------------------------------- */

static struct translation *cache_place(word_t asid, word_t page, word_t bits)
{
    word_t hash = (page ^ page >> 10 ^ page >> 20) + asid * 61 + bits * 7;

    return &simulator.mmu.cache[hash % TRANSLATIONS];
}

static struct translation *cache_find(word_t asid, word_t address)
{
    for (word_t size = 0; size < paging_frame_kinds; size++) {
        word_t bits = paging_frames[size].bits, page = address >> bits;
        struct translation *place = cache_place(asid, page, bits);

        if (place->valid && place->asid == asid && place->page == page && place->bits == bits)
            return place;
    }
    return NULL;
}

void paging_flush_address(word_t asid, word_t address)
{
    struct translation *place;

    while ((place = cache_find(asid, address)) != NULL)
        place->valid = false;
}

void paging_flush_asid(word_t asid)
{
    for (word_t i = 0; i < TRANSLATIONS; i++)
        if (simulator.mmu.cache[i].asid == asid)
            simulator.mmu.cache[i].valid = false;
}

void paging_flush_all(void)
{
    memset(simulator.mmu.cache, 0, sizeof(simulator.mmu.cache));
}

/* ---- address spaces ------------------------------------------------------------------------------------------------- */

void paging_init(void)
{
    paging_activate_empty();
    paging_flush_all();
}

void paging_activate(struct page_table *root, word_t asid)
{
    simulator.mmu.root = root;
    simulator.mmu.asid = asid;
}

void paging_activate_empty(void)
{
    simulator.mmu.root = NULL;
    simulator.mmu.asid = 0;
}

bool paging_is_active(const struct page_table *root)
{
    return simulator.mmu.root == root;
}

bool paging_is_empty_active(void)
{
    return simulator.mmu.root == NULL;
}

/* ---- translation ---------------------------------------------------------------------------------------------------- */

static bool translate(word_t address, bool fill, struct translation *result)
{
    struct mmu *mmu = &simulator.mmu;
    const struct translation *cached = cache_find(mmu->asid, address);

    if (cached != NULL) {
        *result = *cached;
        return true;
    }
    if (mmu->root == NULL || address > seL4_UserVSpaceTop)
        return false;

    struct paging_place place = paging_walk((struct page_table *)mmu->root, address);
    if (!paging_holds_some_frame(place))
        return false;
    *result = (struct translation){true, mmu->asid, address >> place.bits, place.bits, (word_t)*place.entry};
    if (fill)
        *cache_place(mmu->asid, result->page, place.bits) = *result;
    return true;
}

static word_t needed(enum host_access access)
{
    switch (access) {
    case HOST_WRITE: return ENTRY_USER | ENTRY_WRITE;
    case HOST_EXECUTE: return ENTRY_USER | ENTRY_EXECUTE;
    default: return ENTRY_USER;
    }
}

static paddr_t physical(const struct translation *translation, word_t address)
{
    return (translation->entry & FRAME_ADDRESS) | (address & MASK(translation->bits));
}

enum mmu_result mmu_access(enum host_access access, word_t address, bool fill, paddr_t *result)
{
    struct translation translation;

    if (!translate(address, fill, &translation))
        return MMU_NOT_MAPPED;
    if (~translation.entry & needed(access))
        return MMU_NOT_PERMITTED;
    *result = physical(&translation, address);
    return MMU_OK;
}

bool host_user_can(enum host_access access, host_word address)
{
    paddr_t result;

    return mmu_access(access, address, false, &result) == MMU_OK;
}

host_word host_user_translate(host_word address)
{
    struct translation translation;

    return translate(address, false, &translation) ? physical(&translation, address) : (host_word)-1;
}

/* ---- cache maintenance ---------------------------------------------------------------------------------------------- */

/* The kernel would fault where nothing is mapped, and where invalidating changes memory that cannot be written. */
void paging_cache_operation(enum cache_operation operation, word_t start, word_t bytes)
{
    struct translation translation;

    if (bytes == 0 || ((start ^ (start + bytes - 1)) >> PAGE_BITS) != 0)
        host_fail("paging_cache_operation: not within one page");
    if (!translate(start, true, &translation))
        host_fail("paging_cache_operation: nothing is mapped there");
    if (operation == CACHE_INVALIDATE && !(translation.entry & ENTRY_WRITE))
        host_fail("paging_cache_operation: invalidates what may not be written");
    simulator.mmu.cache_operations++;
}

uint64_t host_cache_operations(void)
{
    return simulator.mmu.cache_operations;
}
