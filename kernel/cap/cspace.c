/* SPDX-License-Identifier: BSD-2-Clause */
/* Looking up capabilities by address. Each level takes a guard and a radix off the address's high end. */
#include "cap/cspace.h"

#include "object/tcb.h"

static struct slot *fail(struct lookup_failure *why, struct lookup_failure failure)
{
    *why = failure;
    return NULL;
}

struct slot *cspace_resolve(struct cap root, word_t address, word_t bits, word_t *bits_left, struct lookup_failure *why)
{
    struct slot *slot = NULL;

    if (cap_type(root) != CAP_CNODE)
        return fail(why, (struct lookup_failure){.kind = seL4_InvalidRoot});
    while (cap_type(root) == CAP_CNODE) {
        word_t guard_size = cap_cnode_get_guard_size(root);
        word_t guard = cap_cnode_get_guard(root);
        word_t radix = cap_cnode_get_radix(root);
        word_t level = guard_size + radix; /* at least 1: a CNode has two slots or more */
        bool guard_fits =
            guard_size <= bits && (guard_size == 0 || ((address >> (bits - guard_size)) & MASK(guard_size)) == guard);

        if (!guard_fits)
            return fail(why, (struct lookup_failure){.kind = seL4_GuardMismatch,
                                                     .bits_left = bits,
                                                     .guard_found = guard,
                                                     .bits_found = guard_size});
        if (level > bits)
            return fail(why,
                        (struct lookup_failure){.kind = seL4_DepthMismatch, .bits_left = bits, .bits_found = level});
        bits -= level;
        slot = (struct slot *)cap_cnode_get_address(root) + ((address >> bits) & MASK(radix));
        if (bits == 0)
            break;
        root = slot->cap;
    }
    *bits_left = bits;
    return slot;
}

struct slot *cspace_lookup(struct tcb *thread, word_t address, struct lookup_failure *why)
{
    word_t bits_left;

    return cspace_resolve(thread->slots[TCB_CSPACE].cap, address, WORD_BITS, &bits_left, why);
}

struct slot *cspace_lookup_exact(struct cap root, word_t index, word_t depth, struct lookup_failure *why)
{
    word_t bits_left;
    struct slot *slot = cspace_resolve(root, index, depth, &bits_left, why);

    if (slot != NULL && bits_left != 0)
        return fail(why, (struct lookup_failure){.kind = seL4_DepthMismatch, .bits_left = bits_left});
    return slot;
}
