/* SPDX-License-Identifier: BSD-2-Clause */
/* Capability addresses: resolved as by a reading of the rules that takes one bit at a time. */
#include "cap/cspace.h"

#include <string.h>

#include "framework.h"

enum { CNODES = 6, RADIX_MAX = 3, SLOTS = 1 << RADIX_MAX };

static struct slot nodes[CNODES][SLOTS] __attribute__((aligned(SLOTS * sizeof(struct slot))));

/* Levels with random guards and radixes; each node's slots lead to later nodes or end. */
static struct cap random_space(void)
{
    struct cap cnodes[CNODES];

    memset(nodes, 0, sizeof(nodes));
    for (unsigned int i = 0; i < CNODES; i++) {
        word_t size = random_below(5);

        cnodes[i] = cap_cnode_new(random_bits() & MASK(size), size, 1 + random_below(RADIX_MAX), (word_t)nodes[i]);
    }
    for (unsigned int i = 0; i < CNODES; i++)
        for (unsigned int k = 0; k < SLOTS; k++)
            if (random_below(3) != 0 && i + 1 < CNODES)
                nodes[i][k].cap = cnodes[i + 1 + random_below(CNODES - i - 1)];
    return cnodes[0];
}

/* The highest `count` of `bits` bits of the address. */
static word_t take(word_t address, word_t bits, word_t count)
{
    word_t taken = 0;

    for (word_t i = 0; i < count; i++)
        taken = taken << 1 | (address >> (bits - 1 - i) & 1);
    return taken;
}

static const struct slot *resolve(struct cap root, word_t address, word_t bits, word_t *left, word_t *failure)
{
    for (;;) {
        word_t size = cap_cnode_get_guard_size(root), radix = cap_cnode_get_radix(root);
        const struct slot *slot;

        if (size > bits || take(address, bits, size) != cap_cnode_get_guard(root)) {
            *failure = seL4_GuardMismatch;
            return NULL;
        }
        if (size + radix > bits) {
            *failure = seL4_DepthMismatch;
            return NULL;
        }
        slot = (const struct slot *)cap_cnode_get_address(root) + take(address, bits - size, radix);
        bits -= size + radix;
        if (bits == 0 || cap_type(slot->cap) != CAP_CNODE) {
            *left = bits;
            return slot;
        }
        root = slot->cap;
    }
}

TEST(cspace, random_addresses_resolve_as_the_rules_say)
{
    random_seed(7);
    for (unsigned int space = 0; space < 300; space++) {
        struct cap root = random_space();

        for (unsigned int i = 0; i < 100; i++) {
            word_t address = random_bits() & MASK(1 + random_below(WORD_BITS - 1)), bits = 1 + random_below(20);
            word_t left = 99, expected_left = 99, failure = 0;
            struct lookup_failure why = {0};
            const struct slot *expected = resolve(root, address, bits, &expected_left, &failure);

            check(cspace_resolve(root, address, bits, &left, &why) == expected);
            check_equal(left, expected_left);
            check_equal(why.kind, failure);
        }
    }
}

TEST(cspace, an_exact_lookup_uses_all_bits)
{
    random_seed(8);
    for (unsigned int space = 0; space < 300; space++) {
        struct cap root = random_space();

        for (unsigned int i = 0; i < 100; i++) {
            word_t address = random_bits() & MASK(20), bits = 1 + random_below(20), left = 0, failure = 0;
            struct lookup_failure why = {0};
            const struct slot *expected = resolve(root, address, bits, &left, &failure);

            if (expected != NULL && left != 0) {
                check(cspace_lookup_exact(root, address, bits, &why) == NULL);
                check_equal(why.kind, seL4_DepthMismatch);
                check_equal(why.bits_left, left);
            } else {
                check(cspace_lookup_exact(root, address, bits, &why) == expected);
            }
        }
    }
}

TEST(cspace, what_is_no_cnode_is_an_invalid_root)
{
    struct lookup_failure why = {0};
    word_t left;

    check(cspace_resolve(cap_null_new(), 0, 5, &left, &why) == NULL);
    check_equal(why.kind, seL4_InvalidRoot);
    check(cspace_resolve(cap_tcb_new(0), 0, 5, &left, &why) == NULL);
    check_equal(why.kind, seL4_InvalidRoot);
}
