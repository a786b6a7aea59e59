/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Memory with a name: what of /reserved-memory and of boot modules reaches the root task under a name.
 *
 * Regions never overlap each other, and those of the device tree lie wholly in memory. One that would not loses its name,
 * with a line: its memory stays reserved all the same, and reaches the root task as device untypeds without one.
 * docs/boot.md has the table of outcomes.
 */

#include "boot/boot.h"
#include "boot/text.h"
#include "debug/debug.h"

struct range region_range(const struct boot_region *region)
{
    return range_outer_pages((struct range){region->start, region->start + region->bytes});
}

const struct boot_region *region_in(struct range range)
{
    for (unsigned int i = 0; i < platform.region_count; i++)
        if (ranges_overlap(region_range(&platform.regions[i]), range))
            return &platform.regions[i];
    return NULL;
}

void region_set_name(struct boot_region *region, const char *name, uint32_t index)
{
    char digits[12], *suffix = &digits[sizeof(digits) - 1];
    uint32_t length = text_length(name), room;

    *suffix = '\0';
    for (uint32_t rest = index; rest != 0; rest /= 10)
        *--suffix = (char)('0' + rest % 10);
    if (index != 0)
        *--suffix = '/';
    room = (uint32_t)sizeof(region->name) - 1 - text_length(suffix);
    if (length > room) {
        debug_printf("stele: region '%s' has too long a name: cut to %u bytes\n", name, (unsigned int)room);
        length = room;
    }
    bytes_copy(region->name, name, length);
    bytes_copy(region->name + length, suffix, text_length(suffix) + 1);
}

bool region_name_is_free(const struct boot_region *region)
{
    for (unsigned int i = 0; i < platform.region_count; i++) {
        if (text_equal(platform.regions[i].name, region->name)) {
            debug_printf("stele: second region named '%s' is ignored\n", region->name);
            return false;
        }
    }
    return true;
}

void region_add(const struct boot_region *region)
{
    if (platform.region_count == BOOT_REGIONS_MAX)
        boot_fail("more than %u boot modules and reserved regions", BOOT_REGIONS_MAX);
    platform.regions[platform.region_count++] = *region;
}

/* ---- /reserved-memory ----------------------------------------------------------------------------------------------- */

static bool is_reserved_node(const struct fdt_cursor *node)
{
    return node->depth == 3 && text_equal(node->levels[2].name, "reserved-memory") && node->levels[node->depth].enabled;
}

/* A node without addresses asks for memory to be found, which is the root task's business. One whose addresses cannot be
 * read may mean any memory. */
static bool has_address(const struct fdt_cursor *node)
{
    struct fdt_property property;

    if (!fdt_get(node, "reg", &property))
        return false;
    if (fdt_range_count(node) == 0)
        boot_fail("the address of reserved memory '%s' cannot be read", fdt_name(node));
    return true;
}

static void reserve(const struct fdt_cursor *node)
{
    struct fdt_property no_map;
    uint64_t start, bytes;

    for (uint32_t i = 0; has_address(node) && i < fdt_range_count(node); i++) {
        if (!fdt_range(node, i, &start, &bytes))
            boot_fail("the address of reserved memory '%s' cannot be read", fdt_name(node));
        ranges_add(fdt_get(node, "no-map", &no_map) ? &platform.unmapped : &platform.reserved,
                   range_outer_pages(range_of(start, bytes)));
    }
}

/* Says what is wrong with a region that then has no name, if something is. */
static bool is_usable(const struct boot_region *region)
{
    const struct boot_region *other = region_in(region_range(region));

    if (!ranges_contain(&platform.memory, region_range(region))) {
        debug_printf("stele: region '%s' is not in memory: ignored\n", region->name);
        return false;
    }
    if (other != NULL) {
        debug_printf("stele: region '%s' overlaps region '%s': ignored\n", region->name, other->name);
        return false;
    }
    return region_name_is_free(region);
}

/* Rounds out what does not start at a page; what only ends inside one keeps its length. */
static void align(struct boot_region *region)
{
    struct range pages = region_range(region);

    if (is_aligned(region->start, seL4_PageBits))
        return;
    debug_printf("stele: region '%s' starts inside a page: it is %lx to %lx\n", region->name, pages.start, pages.end);
    region->start = pages.start;
    region->bytes = range_bytes(pages);
}

static void add_range(struct boot_region *region, uint64_t start, uint64_t bytes)
{
    struct range range = range_of(start, bytes);

    region->start = range.start;
    region->bytes = range_bytes(range);
    if (bytes == 0) {
        debug_printf("stele: region '%s' is empty: ignored\n", region->name);
    } else if (region->bytes != bytes) {
        debug_printf("stele: region '%s' is not in memory: ignored\n", region->name);
    } else {
        align(region);
        if (is_usable(region))
            region_add(region);
    }
}

static void add_reserved(const struct fdt_cursor *node)
{
    uint64_t start, bytes;

    if (!has_address(node))
        debug_printf("stele: region '%s' has no address: ignored\n", fdt_name(node));
    for (uint32_t i = 0; i < fdt_range_count(node) && fdt_range(node, i, &start, &bytes); i++) {
        struct boot_region region = {0};

        region_set_name(&region, fdt_name(node), i);
        add_range(&region, start, bytes);
    }
}

static void for_each_reserved(void (*act)(const struct fdt_cursor *node))
{
    struct fdt_cursor cursor;

    fdt_rewind(&cursor, &platform.tree);
    while (fdt_next(&cursor))
        if (is_reserved_node(&cursor))
            act(&cursor);
}

void regions_read(void)
{
    for_each_reserved(reserve);
    for_each_reserved(add_reserved);
}
