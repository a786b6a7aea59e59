/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The MMU: translation through the page tables and a translation cache that knows all that was ever mapped and forgets
 * only what it is told to, so that a flush that the kernel forgets shows at once; and cache maintenance, of which only the faults are simulated.
 */

#include <string.h>

#include "arch/paging.h"
#include "object/vspace.h"

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

static void cache_put(struct translation translation)
{
    struct translation *place = cache_place(translation.asid, translation.page, translation.bits);
    word_t index = (word_t)(place - simulator.mmu.cache);

    *place = translation;
    simulator.mmu.used[index / 64] |= (uint64_t)1 << index % 64;
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
    memset(simulator.mmu.used, 0, sizeof(simulator.mmu.used));
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
        cache_put(*result);
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

/* ---- leaving the kernel --------------------------------------------------------------------------------------------- */

static bool is_stale(const struct translation *translation)
{
    struct page_table *root = asid_find(translation->asid);
    struct paging_place place;

    if (root == NULL)
        return true;
    place = paging_walk(root, translation->page << translation->bits);
    return place.bits != translation->bits || *place.entry != translation->entry;
}

static void check_translations(void)
{
    const struct mmu *mmu = &simulator.mmu;

    for (word_t i = 0; i < ARRAY_SIZE(mmu->used); i++)
        for (uint64_t used = mmu->used[i]; used != 0; used &= used - 1) {
            const struct translation *place = &mmu->cache[64 * i + (word_t)__builtin_ctzll(used)];

            if (place->valid && is_stale(place))
                host_fail("a translation was not flushed when its mapping went");
        }
}

static void learn(struct paging_place place, word_t address)
{
    word_t asid = simulator.mmu.asid, bits = paging_frames[entry_size(*place.entry)].bits;

    cache_put((struct translation){true, asid, address >> bits, bits, (word_t)*place.entry});
}

/* All frames below this table, which stands for the addresses from `start` on. */
static void learn_table(struct page_table *table, unsigned int level, word_t start)
{
    paging_entry_t *entries = (paging_entry_t *)table;
    const struct level *shape = &paging_levels[level];

    for (word_t i = 0; i < BIT(shape->index_bits); i++) {
        struct paging_place place = {&entries[i], shape->bits};
        word_t address = start + (i << shape->bits);

        if (paging_holds_some_frame(place))
            learn(place, address);
        else if (!paging_is_empty(place))
            learn_table(physical_to_pointer(entries[i] & TABLE_ADDRESS), level + 1, address);
    }
}

void mmu_leave_kernel(void)
{
    struct mmu *mmu = &simulator.mmu;

    check_translations();
    if (mmu->root == NULL || (mmu->root == mmu->known_root && mmu->asid == mmu->known_asid && !mmu->has_new_entries))
        return;
    learn_table((struct page_table *)mmu->root, 0, 0);
    mmu->known_root = mmu->root;
    mmu->known_asid = mmu->asid;
    mmu->has_new_entries = false;
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
