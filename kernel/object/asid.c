/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Address space identifiers: which VSpace has which, and the pools that the entries live in.
 *
 * An ASID is the number of its pool and an index in the pool. The kernel has a fixed table of pools, the memory of each
 * comes from an untyped. Invariants: a pool in the table is one whose final capability has not been deleted; an entry is
 * NULL or the root of a VSpace whose capabilities carry that ASID; the entry of ASID 0 is NULL.
 */
#include "api/assert.h"
#include "api/invocation.h"
#include "decode.h"
#include "object/object.h"
#include "object/vspace.h"

enum {
    POOL_COUNT = 1 << seL4_NumASIDPoolsBits,
    POOL_ENTRIES = 1 << seL4_ASIDPoolIndexBits,
};

struct asid_pool {
    struct page_table *roots[POOL_ENTRIES];
};

_Static_assert(sizeof(struct asid_pool) <= BIT(seL4_ASIDPoolBits), "size of an ASID pool");

static struct asid_pool *pools[POOL_COUNT];

static struct asid_pool *pool_of_cap(struct cap cap)
{
    return (struct asid_pool *)cap_asid_pool_get_address(cap);
}

const void *asid_pool(word_t number)
{
    return pools[number];
}

/* Where the pool that this ASID belongs to is registered. */
static struct asid_pool **pool_place(word_t asid)
{
    return &pools[asid >> seL4_ASIDPoolIndexBits & MASK(seL4_NumASIDPoolsBits)];
}

struct page_table *asid_find(word_t asid)
{
    const struct asid_pool *pool = *pool_place(asid);

    return pool != NULL ? pool->roots[asid & MASK(seL4_ASIDPoolIndexBits)] : NULL;
}

void asid_release(word_t asid, const struct page_table *root)
{
    if (asid_find(asid) != root)
        return;
    (*pool_place(asid))->roots[asid & MASK(seL4_ASIDPoolIndexBits)] = NULL;
    if (paging_is_active(root))
        paging_activate_empty();
    paging_flush_asid(asid);
}

/* A free ASID of this pool, ASID_NONE if it is full. */
static word_t asid_find_free(const struct asid_pool *pool, word_t base)
{
    for (word_t i = 0; i < POOL_ENTRIES; i++)
        if (base + i != ASID_NONE && pool->roots[i] == NULL)
            return base + i;
    return ASID_NONE;
}

/* Gives the address space of a VSpace capability the ASID, and returns the capability changed. */
static struct cap asid_assign(struct cap vspace, word_t asid)
{
    struct page_table *root = (struct page_table *)cap_vspace_get_address(vspace);

    paging_init_root(root);
    (*pool_place(asid))->roots[asid & MASK(seL4_ASIDPoolIndexBits)] = root;
    cap_vspace_set_mapped_asid(&vspace, asid);
    cap_vspace_set_is_mapped(&vspace, true);
    return vspace;
}

/* ---- ASIDControl ------------------------------------------------------------------------------------------------------ */

static word_t pool_find_free(void)
{
    word_t number = 0;

    while (number < POOL_COUNT && pools[number] != NULL)
        number++;
    return number;
}

/* An untyped of just the size of a pool. Its watermark will be at its end, so that nothing else is made from it. */
static bool can_become_pool(struct cap untyped)
{
    return cap_type(untyped) == CAP_UNTYPED && cap_untyped_get_size_bits(untyped) == seL4_ASIDPoolBits &&
           !cap_untyped_get_is_device(untyped);
}

static struct cap pool_create(word_t number, void *memory)
{
    pools[number] = memory;
    return cap_asid_pool_new(number << seL4_ASIDPoolIndexBits, (word_t)memory);
}

seL4_Error asid_control_make_pool(struct invocation *call, const struct asid_control_make_pool_args *args)
{
    struct slot *untyped = args->untyped;
    word_t number = pool_find_free();
    struct slot *target;

    if (number == POOL_COUNT)
        return invocation_delete_first(call);
    if (!can_become_pool(untyped->cap))
        return invocation_invalid_capability(call, ASID_CONTROL_MAKE_POOL_UNTYPED_CAP);
    if (slot_has_children(untyped))
        return invocation_revoke_first(call);

    seL4_Error error = invocation_empty_slot(call, args->root->cap, args->index, args->depth, &target);
    if (error != seL4_NoError)
        return error;

    error = slot_finish_deletions(); /* before any memory gets a new use */
    if (error != seL4_NoError)
        return error;
    void *memory = (void *)cap_untyped_get_address(untyped->cap);
    memory_clear(memory, BIT(seL4_ASIDPoolBits));
    cap_untyped_set_watermark(&untyped->cap, BIT(seL4_ASIDPoolBits));
    mdb_set_clearing(&untyped->mdb, false);
    slot_insert_original(target, pool_create(number, memory), untyped);
    return seL4_NoError;
}

/* ---- ASIDPool --------------------------------------------------------------------------------------------------------- */

seL4_Error asid_pool_assign(struct invocation *call, const struct asid_pool_assign_args *args)
{
    struct cap vspace = args->vspace->cap;
    word_t base = cap_asid_pool_get_base(call->cap);

    if (cap_type(vspace) != CAP_VSPACE || cap_vspace_get_is_mapped(vspace))
        return invocation_invalid_capability(call, ASID_POOL_ASSIGN_VSPACE_CAP);
    if (*pool_place(base) != pool_of_cap(call->cap))
        return vspace_gone(call);

    word_t asid = asid_find_free(pool_of_cap(call->cap), base);
    if (asid == ASID_NONE)
        return invocation_delete_first(call);

    args->vspace->cap = asid_assign(vspace, asid);
    return seL4_NoError;
}

/* All address spaces of the pool lose their ASIDs at once. */
void asid_pool_finalise(struct cap cap, bool is_final)
{
    struct asid_pool **place = pool_place(cap_asid_pool_get_base(cap));

    if (!is_final || *place != pool_of_cap(cap))
        return;
    *place = NULL;
    paging_activate_empty();
    paging_flush_all();
    vspace_reactivate();
}

/* ---- boot ------------------------------------------------------------------------------------------------------------- */

BOOT_CODE struct cap asid_boot_pool(void *memory)
{
    return pool_create(0, memory);
}

BOOT_CODE struct cap vspace_boot_create(void *memory)
{
    struct cap vspace = cap_vspace_new(ASID_NONE, false, (word_t)memory);

    return asid_assign(vspace, asid_find_free(pools[0], 0));
}
