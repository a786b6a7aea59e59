/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's map of untyped memory, by address, smaller pieces below those that they were made from. */

#include "arch/port.h"
#include "debug/debugger_menu.h"

enum { DEPTH_MAX = 16, BAR_LENGTH = 20 };

static bool is_untyped(uint16_t slot)
{
    return cap_type(census.slots[slot].slot->cap) == CAP_UNTYPED;
}

/* Physical: where the kernel sees memory, the last addresses of a machine with 32 bits may come before the first ones. */
static word_t start_of(uint16_t index)
{
    return pointer_to_physical((void *)census.slots[index].region.address);
}

/* Order in the map: by address, the larger of two first, then as they were found. */
static bool comes_before(uint16_t a, uint16_t b)
{
    struct region first = census.slots[a].region, second = census.slots[b].region;

    if (start_of(a) != start_of(b))
        return start_of(a) < start_of(b);
    if (first.size_bits != second.size_bits)
        return first.size_bits > second.size_bits;
    return a < b;
}

/* The untyped that comes next in the map; the first one behind CENSUS_NONE. */
static uint16_t next_in_map(uint16_t last)
{
    uint16_t best = CENSUS_NONE;

    FOR_EACH_SLOT (i)
        if (is_untyped(i) && (last == CENSUS_NONE || comes_before(last, i)) &&
            (best == CENSUS_NONE || comes_before(i, best)))
            best = i;
    return best;
}

static void show_bar(word_t used, word_t size_bits)
{
    word_t full = size_bits < 8 ? used * BAR_LENGTH >> size_bits : (used >> (size_bits - 8)) * BAR_LENGTH >> 8;

    show("[");
    for (word_t i = 0; i < BAR_LENGTH; i++)
        show("%c", i < full ? '#' : i == full && used != 0 ? '+' : '.');
    show("]");
}

static void show_untyped(uint16_t index, word_t depth)
{
    const struct slot *slot = census.slots[index].slot;
    word_t size_bits = cap_untyped_get_size_bits(slot->cap), used = cap_untyped_get_watermark(slot->cap);

    show_indent(depth);
    show("0x%lx  2^%lu  ", start_of(index), size_bits);
    show_bar(used, size_bits);
    show("  0x%lx used%s; ", used, cap_untyped_get_is_device(slot->cap) ? ", device" : "");
    show_place(slot);
    show("\n");
}

void debugger_untypeds(const char *arguments)
{
    word_t ends[DEPTH_MAX]; /* last addresses of the untypeds around the one that is shown */
    word_t depth = 0, count = 0;

    (void)arguments;
    show("physical address, size, how full\n");
    for (uint16_t i = next_in_map(CENSUS_NONE); i != CENSUS_NONE && !show_is_over(); i = next_in_map(i)) {
        while (depth > 0 && start_of(i) > ends[depth - 1])
            depth--;
        show_untyped(i, depth);
        if (depth < DEPTH_MAX)
            ends[depth++] = start_of(i) + MASK(census.slots[i].region.size_bits);
        count++;
    }
    show("%lu untypeds\n", count);
}
