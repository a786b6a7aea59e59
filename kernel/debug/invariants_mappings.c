/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of address spaces: ASIDs, page tables, and frames that are mapped. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "object/object.h"
#include "object/vspace.h"
#include "sched/scheduler.h"

enum { POOL_COUNT = 1 << seL4_NumASIDPoolsBits, POOL_ENTRIES = 1 << seL4_ASIDPoolIndexBits };

/* ---- ASIDs ----------------------------------------------------------------------------------------------------------------- */

/* The pools that are registered are those that there are capabilities to, each in its place. */
static bool pools_agree_with_capabilities(struct invariant_violation *violation)
{
    word_t registered = 0;

    for (word_t number = 0; number < POOL_COUNT; number++) {
        const void *pool = asid_pool(number);

        registered += pool != NULL;
        if (pool != NULL && !census_has(CAP_ASID_POOL, pool))
            return invariant_broken(violation, "a pool that does not exist", pool, number);
    }
    FOR_EACH_OBJECT (CAP_ASID_POOL, i)
        if (asid_pool(cap_asid_pool_get_base(census_cap(i)) >> seL4_ASIDPoolIndexBits) != census_object(i))
            return invariant_broken(violation, "a pool is not in its place", census_object(i),
                                    cap_asid_pool_get_base(census_cap(i)));
    return registered == census.count_of_type[CAP_ASID_POOL] ||
           invariant_broken(violation, "a pool in two places", NULL, registered);
}

/* Whoever has an ASID is an address space whose capabilities carry it; ASID 0 is nobody's. */
static bool asids_agree_with_capabilities(struct invariant_violation *violation)
{
    if (asid_find(ASID_NONE) != NULL)
        return invariant_broken(violation, "ASID 0 is in use", asid_find(ASID_NONE), 0);
    for (word_t number = 0; number < POOL_COUNT; number++)
        for (word_t i = 0; asid_pool(number) != NULL && i < POOL_ENTRIES; i++) {
            word_t asid = number << seL4_ASIDPoolIndexBits | i;
            const struct page_table *root = asid_find(asid);
            uint16_t vspace;

            if (root == NULL)
                continue;
            vspace = census_find_object(CAP_VSPACE, (word_t)root);
            if (vspace == CENSUS_NONE)
                return invariant_broken(violation, "no address space has it", root, asid);
            if (cap_vspace_get_mapped_asid(census_cap(vspace)) != asid)
                return invariant_broken(violation, "the address space has another one", root, asid);
        }
    return true;
}

/* ---- mappings -------------------------------------------------------------------------------------------------------------- */

enum { HASH_BITS = 14, HASH_SIZE = 1 << HASH_BITS };

_Static_assert(HASH_SIZE >= 2 * CENSUS_CAPACITY, "the table stays half empty");

/* Entries of page tables that a capability accounts for, with the most rights that one gives, and those that user level
 * has there; NULL where there is none. Tables have no rights. */
static struct accounted {
    const paging_entry_t *entry;
    word_t rights, mapped_rights;
    const struct slot *slot; /* of the first capability found */
} census_entries[HASH_SIZE];
static struct accounted *census_used_entries[HASH_SIZE / 2];
static word_t census_entry_count;

static struct accounted *place_of(const paging_entry_t *entry)
{
    word_t at = ((word_t)entry * (word_t)0x9e3779b97f4a7c15) >> (WORD_BITS - HASH_BITS);

    while (census_entries[at].entry != NULL && census_entries[at].entry != entry)
        at = (at + 1) % HASH_SIZE;
    return &census_entries[at];
}

static void account(const paging_entry_t *entry, const struct slot *slot, word_t rights, word_t mapped_rights)
{
    struct accounted *place = place_of(entry);

    if (place->entry == NULL) {
        if (census_entry_count == HASH_SIZE / 2) {
            census.is_complete = false;
            return;
        }
        census_used_entries[census_entry_count++] = place;
        *place = (struct accounted){entry, rights, mapped_rights, slot};
    } else if (rights > place->rights) {
        place->rights = rights;
    }
}

/* A frame can fill several entries. */
static void account_frame(const struct known_slot *known, struct paging_place place)
{
    word_t bits = known->region.size_bits;
    word_t count = bits > place.bits ? BIT(bits - place.bits) : 1;

    for (word_t i = 0; i < count; i++)
        account(place.entry + i, known->slot, cap_frame_get_rights(known->slot->cap), paging_rights(place));
}

/* A table that hangs in an address space in use; its own entries count then. */
static void account_table(uint16_t table)
{
    struct cap cap = census_cap(table);
    struct page_table *root = asid_find(cap_page_table_get_mapped_asid(cap));
    struct paging_place place;

    if (!cap_page_table_get_is_mapped(cap) || root == NULL ||
        !paging_walk_to_table(root, cap_page_table_get_mapped_address(cap), census_object(table), &place))
        return;
    census.objects[table].is_reachable = true;
    account(place.entry, NULL, 0, 0);
}

static void account_all(void)
{
    struct paging_place place;

    while (census_entry_count != 0)
        *census_used_entries[--census_entry_count] = (struct accounted){0};
    FOR_EACH_OBJECT (CAP_PAGE_TABLE, i)
        account_table(i);
    for (word_t i = 0; i < census.slot_count; i++) {
        struct cap cap = census.slots[i].slot->cap;

        if (cap_type(cap) == CAP_FRAME && cap_frame_get_mapped_asid(cap) != ASID_NONE &&
            frame_find_mapping(cap, &place))
            account_frame(&census.slots[i], place);
    }
}

/* So many tables are looked at each time, in turns if there are more. */
#define TABLES_AT_ONCE 64

static word_t turn;

/* Is it this table's turn? */
static bool is_due(uint16_t table)
{
    word_t count = census.count_of_type[CAP_PAGE_TABLE] + census.count_of_type[CAP_VSPACE];
    word_t turns = 1 + count / TABLES_AT_ONCE;

    return turns == 1 || table % turns == turn % turns;
}

static word_t entry_count(uint16_t table)
{
    return BIT(census.objects[table].size_bits) / sizeof(paging_entry_t);
}

static bool is_empty(uint16_t table)
{
    const word_t *words = census_object(table);

    for (word_t i = 0; i < BIT(census.objects[table].size_bits) / sizeof(word_t); i++)
        if (words[i] != 0)
            return false;
    return true;
}

/* Is there a capability for each entry of the table? Or is it the kernel's, in a root? */
static bool entries_are_accounted_for(uint16_t table, struct invariant_violation *violation)
{
    const paging_entry_t *entries = census_object(table);
    bool is_root = census.objects[table].type == CAP_VSPACE;

    for (word_t i = 0; i < entry_count(table); i++)
        if (entries[i] != 0 && place_of(&entries[i])->entry == NULL &&
            !(is_root && paging_is_kernels(census_object(table), i)))
            return invariant_broken(violation, "no capability accounts for an entry", &entries[i], i);
    return true;
}

static bool is_in_use(uint16_t vspace)
{
    struct cap cap = census_cap(vspace);

    return cap_vspace_get_is_mapped(cap) && asid_find(cap_vspace_get_mapped_asid(cap)) == census_object(vspace);
}

/* Nothing is mapped in an address space in use that no capability covers: each entry that is not empty is where a frame or
 * table capability says that it is mapped, and leads to that frame or table. */
static bool mappings_are_covered(struct invariant_violation *violation)
{
    turn++;
    account_all();
    if (!census.is_complete)
        return true;
    FOR_EACH_OBJECT (CAP_VSPACE, i)
        if (is_in_use(i) && is_due(i) && !entries_are_accounted_for(i, violation))
            return false;
    FOR_EACH_OBJECT (CAP_PAGE_TABLE, i)
        if (census.objects[i].is_reachable && is_due(i) && !entries_are_accounted_for(i, violation))
            return false;
    return true;
}

/* No mapping lets user level do more than a capability to the frame that is mapped there. */
static bool mappings_have_no_more_rights(struct invariant_violation *violation)
{
    for (word_t i = 0; i < census_entry_count; i++) {
        const struct accounted *entry = census_used_entries[i];

        if (entry->mapped_rights > entry->rights)
            return invariant_broken(violation, "more than any capability", entry->slot, entry->mapped_rights);
    }
    return true;
}

/* A table is empty until it is mapped, and an address space until it has an ASID. */
static bool unmapped_tables_are_empty(struct invariant_violation *violation)
{
    FOR_EACH_OBJECT (CAP_PAGE_TABLE, i)
        if (!cap_page_table_get_is_mapped(census_cap(i)) && is_due(i) && !is_empty(i))
            return invariant_broken(violation, "a table", census_object(i), 0);
    FOR_EACH_OBJECT (CAP_VSPACE, i)
        if (!cap_vspace_get_is_mapped(census_cap(i)) && is_due(i) && !is_empty(i))
            return invariant_broken(violation, "an address space", census_object(i), 0);
    return true;
}

/* ---- what the processor uses -------------------------------------------------------------------------------------------------- */

/* The processor translates by the current thread's address space, or by the empty one if it has none; while nothing runs,
 * by one that is in use, or the empty one. */
static bool active_space_is_the_threads(struct invariant_violation *violation)
{
    const struct tcb *thread = scheduler.current;
    const struct page_table *wanted = NULL;
    bool is_known = paging_is_empty_active();

    if (thread != NULL && vspace_is_usable(thread->slots[TCB_VSPACE].cap))
        wanted = (const struct page_table *)cap_vspace_get_address(thread->slots[TCB_VSPACE].cap);
    if (thread != NULL)
        return (wanted != NULL ? paging_is_active(wanted) : is_known) ||
               invariant_broken(violation, "another one is active", thread, (word_t)wanted);
    FOR_EACH_OBJECT (CAP_VSPACE, i)
        is_known |= is_in_use(i) && paging_is_active(census_object(i));
    return is_known || invariant_broken(violation, "one that is not in use is active", NULL, 0);
}

const struct invariant mapping_invariants[] = {
    {"pools_agree_with_capabilities", pools_agree_with_capabilities},
    {"asids_agree_with_capabilities", asids_agree_with_capabilities},
    {"unmapped_tables_are_empty", unmapped_tables_are_empty},
    {"mappings_are_covered", mappings_are_covered},
    {"mappings_have_no_more_rights", mappings_have_no_more_rights},
    {"active_space_is_the_threads", active_space_is_the_threads},
    {NULL, NULL},
};
