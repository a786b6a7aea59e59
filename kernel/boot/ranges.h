/* SPDX-License-Identifier: BSD-2-Clause */
/* Sets of addresses: sorted ranges that neither overlap nor touch. */
#ifndef KERNEL_BOOT_RANGES_H
#define KERNEL_BOOT_RANGES_H

#include "api/types.h"

struct range {
    paddr_t start, end; /* end is the first address behind it */
};

#define RANGES_MAX 128

struct ranges {
    unsigned int count;
    struct range items[RANGES_MAX];
};

/* Both stop the boot with a line if the set becomes too scattered. */
void ranges_add(struct ranges *set, struct range range);
void ranges_remove(struct ranges *set, struct range range);

bool ranges_contain(const struct ranges *set, struct range range);
word_t ranges_bytes(const struct ranges *set);

static inline word_t range_bytes(struct range range)
{
    return range.end - range.start;
}

static inline bool ranges_overlap(struct range a, struct range b)
{
    return a.start < b.end && b.start < a.end;
}

/* What the machine can address of a range. */
struct range range_of(uint64_t start, uint64_t bytes);

/* The whole pages inside a range, and those that it touches. */
struct range range_inner_pages(struct range range);
struct range range_outer_pages(struct range range);

#endif
