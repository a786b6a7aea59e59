/* SPDX-License-Identifier: BSD-2-Clause */
/* What the device tree says about memory, the initrd and firmware. */

#include "boot/boot.h"
#include "boot/text.h"
#include "debug/debug.h"

static struct range range_of(uint64_t start, uint64_t bytes)
{
    uint64_t limit = BIT(machine_physical_bits());

    if (start >= limit)
        return (struct range){0, 0};
    return (struct range){start, bytes < limit - start ? start + bytes : limit};
}

static void read_memory_node(const struct fdt_cursor *node)
{
    uint64_t start, bytes;

    for (uint32_t i = 0; i < RANGES_MAX && fdt_range(node, i, &start, &bytes); i++)
        ranges_add(&platform.memory, range_inner_pages(range_of(start, bytes)));
}

static bool is_memory_node(const struct fdt_cursor *node)
{
    struct fdt_property type;

    return node->depth == 2 && fdt_get(node, "device_type", &type) && fdt_string_is(type, "memory");
}

static void name_region(struct boot_region *region, const char *name)
{
    uint32_t length = text_length(name);

    if (length >= sizeof(region->name))
        length = sizeof(region->name) - 1;
    bytes_copy(region->name, name, length);
    region->name[length] = '\0';
}

void platform_add_region(struct boot_region region)
{
    for (unsigned int i = 0; i < platform.region_count; i++) {
        if (text_equal(platform.regions[i].name, region.name)) {
            debug_printf("stele: second region named '%s' is ignored\n", region.name);
            return;
        }
    }
    if (platform.region_count == BOOT_REGIONS_MAX)
        boot_fail("more than %u boot modules and reserved regions", BOOT_REGIONS_MAX);
    platform.regions[platform.region_count++] = region;
}

/* A child of /reserved-memory. One without addresses asks for memory to be found, which is the root task's business. */
static void read_reserved_node(const struct fdt_cursor *node)
{
    struct fdt_property no_map;
    struct boot_region region = {0};
    uint64_t start, bytes;

    for (uint32_t i = 0; i < RANGES_MAX && fdt_range(node, i, &start, &bytes); i++) {
        struct range range = range_outer_pages(range_of(start, bytes));

        ranges_add(fdt_get(node, "no-map", &no_map) ? &platform.unmapped : &platform.reserved, range);
        if (i == 0 && range_bytes(range) != 0) {
            name_region(&region, fdt_name(node));
            region.start = range.start;
            region.bytes = range_bytes(range);
            platform_add_region(region);
        }
    }
}

static bool is_reserved_node(const struct fdt_cursor *node)
{
    return node->depth == 3 && text_equal(node->levels[2].name, "reserved-memory");
}

static void read_firmware(const struct fdt_cursor *node)
{
    struct fdt_property method;

    if (!fdt_get(node, "method", &method))
        return;
    if (fdt_string_is(method, "smc"))
        machine_set_firmware(FIRMWARE_SMC);
    if (fdt_string_is(method, "hvc"))
        machine_set_firmware(FIRMWARE_HVC);
}

static uint64_t read_address(struct fdt_property property)
{
    if (property.length >= 8)
        return (uint64_t)fdt_cell(property, 0) << 32 | fdt_cell(property, 1);
    return fdt_cell(property, 0);
}

static void read_chosen(const struct fdt_cursor *node)
{
    struct fdt_property start, end;

    if (!fdt_get(node, "linux,initrd-start", &start) || !fdt_get(node, "linux,initrd-end", &end))
        return;
    platform.initrd = (struct range){read_address(start), read_address(end)};
}

static void read_node(const struct fdt_cursor *node)
{
    if (node->depth == 2 && text_equal(fdt_name(node), "chosen"))
        read_chosen(node);
    if (!node->levels[node->depth].enabled)
        return;
    if (is_memory_node(node))
        read_memory_node(node);
    else if (is_reserved_node(node))
        read_reserved_node(node);
    else if (fdt_is_compatible(node, "arm,psci-0.2") || fdt_is_compatible(node, "arm,psci-1.0"))
        read_firmware(node);
}

static void read_reservations(void)
{
    uint64_t start, bytes;

    for (uint32_t i = 0; i < RANGES_MAX && fdt_reservation(&platform.tree, i, &start, &bytes); i++)
        ranges_add(&platform.reserved, range_outer_pages(range_of(start, bytes)));
}

void platform_read(void)
{
    struct fdt_cursor cursor;

    fdt_rewind(&cursor, &platform.tree);
    while (fdt_next(&cursor))
        read_node(&cursor);
    if (cursor.is_damaged)
        boot_fail("the device tree is damaged");
    read_reservations();
    if (platform.memory.count == 0)
        boot_fail("no memory in the device tree");
}
