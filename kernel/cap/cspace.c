/* SPDX-License-Identifier: BSD-2-Clause */
/* Looking up capabilities by address. Each level takes a guard and a radix off the address's high end. */
#include "cap/cspace.h"

#include "object/tcb.h"

static struct slot *fail(struct lookup_failure *why, struct lookup_failure failure)
{
    *why = failure;
    return NULL;
}

/* Does the address go on with the guard of this CNode? */
static bool guard_fits(struct cap cnode, word_t rest, word_t bits)
{
    word_t size = cap_cnode_get_guard_size(cnode);

    return size <= bits && rest >> (WORD_BITS - size) == cap_cnode_get_guard(cnode);
}

static struct slot *guard_mismatch(struct lookup_failure *why, struct cap cnode, word_t bits)
{
    return fail(why, (struct lookup_failure){.kind = seL4_GuardMismatch,
                                             .bits_left = bits,
                                             .guard_found = cap_cnode_get_guard(cnode),
                                             .bits_found = cap_cnode_get_guard_size(cnode)});
}

/* `rest` is what is left of the address, at the high end of the word: a level, and there may be one for each bit, costs few
 * instructions. */
struct slot *cspace_resolve(struct cap root, word_t address, word_t bits, word_t *bits_left, struct lookup_failure *why)
{
    word_t rest = address << (WORD_BITS - bits);
    struct slot *slot = NULL;

    if (cap_type(root) != CAP_CNODE)
        return fail(why, (struct lookup_failure){.kind = seL4_InvalidRoot});
    while (cap_type(root) == CAP_CNODE) {
        word_t guard_size = cap_cnode_get_guard_size(root);
        word_t radix = cap_cnode_get_radix(root); /* at least 1: a CNode has two slots or more */

        if (guard_size != 0) {
            if (!guard_fits(root, rest, bits))
                return guard_mismatch(why, root, bits);
            rest <<= guard_size;
            bits -= guard_size;
        }
        if (radix > bits)
            return fail(why, (struct lookup_failure){.kind = seL4_DepthMismatch,
                                                     .bits_left = bits + guard_size,
                                                     .bits_found = radix + guard_size});
        bits -= radix;
        slot = (struct slot *)cap_cnode_get_address(root) + (rest >> (WORD_BITS - radix));
        if (bits == 0)
            break;
        rest <<= radix;
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
