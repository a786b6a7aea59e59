/* SPDX-License-Identifier: BSD-2-Clause */
/* Sets of addresses (ranges.h). */

#include "boot/ranges.h"
#include "boot/boot.h"

static void insert_at(struct ranges *set, unsigned int index, struct range range)
{
    if (set->count == RANGES_MAX)
        boot_fail("memory is too scattered: more than %u pieces", RANGES_MAX);
    for (unsigned int i = set->count; i > index; i--)
        set->items[i] = set->items[i - 1];
    set->items[index] = range;
    set->count++;
}

static void remove_at(struct ranges *set, unsigned int index)
{
    set->count--;
    for (unsigned int i = index; i < set->count; i++)
        set->items[i] = set->items[i + 1];
}

void ranges_add(struct ranges *set, struct range range)
{
    unsigned int index = 0;

    if (range.start >= range.end)
        return;
    while (index < set->count && set->items[index].end < range.start)
        index++;
    while (index < set->count && set->items[index].start <= range.end) {
        if (set->items[index].start < range.start)
            range.start = set->items[index].start;
        if (set->items[index].end > range.end)
            range.end = set->items[index].end;
        remove_at(set, index);
    }
    insert_at(set, index, range);
}

void ranges_remove(struct ranges *set, struct range range)
{
    unsigned int index = 0;

    if (range.start >= range.end)
        return;
    while (index < set->count && set->items[index].start < range.end) {
        struct range item = set->items[index];

        if (item.end <= range.start) {
            index++;
            continue;
        }
        remove_at(set, index);
        if (range.end < item.end)
            insert_at(set, index, (struct range){range.end, item.end});
        if (item.start < range.start)
            insert_at(set, index++, (struct range){item.start, range.start});
    }
}

bool ranges_contain(const struct ranges *set, struct range range)
{
    for (unsigned int i = 0; i < set->count; i++)
        if (set->items[i].start <= range.start && range.end <= set->items[i].end)
            return true;
    return false;
}

word_t ranges_bytes(const struct ranges *set)
{
    word_t bytes = 0;

    for (unsigned int i = 0; i < set->count; i++)
        bytes += range_bytes(set->items[i]);
    return bytes;
}

struct range range_of(uint64_t start, uint64_t bytes)
{
    uint64_t limit = machine_physical_end();

    if (start >= limit)
        return (struct range){0, 0};
    return (struct range){(paddr_t)start, (paddr_t)(bytes < limit - start ? start + bytes : limit)};
}

struct range range_inner_pages(struct range range)
{
    struct range pages = {round_up(range.start, seL4_PageBits), round_down(range.end, seL4_PageBits)};

    return pages.start < pages.end ? pages : (struct range){0, 0};
}

struct range range_outer_pages(struct range range)
{
    return (struct range){round_down(range.start, seL4_PageBits), round_up(range.end, seL4_PageBits)};
}
