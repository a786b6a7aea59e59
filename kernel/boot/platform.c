/* SPDX-License-Identifier: BSD-2-Clause */
/* What the device tree says about memory, the initrd and firmware; regions.c: about memory with a name. */

#include "boot/boot.h"
#include "boot/text.h"

static void read_memory_node(const struct fdt_cursor *node)
{
    uint64_t start, bytes;

    for (uint32_t i = 0; i < fdt_range_count(node); i++)
        if (fdt_range(node, i, &start, &bytes))
            ranges_add(&platform.memory, range_inner_pages(range_of(start, bytes)));
}

static bool is_memory_node(const struct fdt_cursor *node)
{
    struct fdt_property type;

    return node->depth == 2 && fdt_get(node, "device_type", &type) && fdt_string_is(type, "memory");
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
    uint64_t first, behind;

    if (!fdt_get(node, "linux,initrd-start", &start) || !fdt_get(node, "linux,initrd-end", &end))
        return;
    first = read_address(start);
    behind = read_address(end);
    if (first >= behind)
        return;
    if (behind > (paddr_t)-1)
        boot_fail("the initrd is not at addresses of this processor");
    platform.initrd = (struct range){(paddr_t)first, (paddr_t)behind};
}

static void read_node(const struct fdt_cursor *node)
{
    if (node->depth == 2 && text_equal(fdt_name(node), "chosen"))
        read_chosen(node);
    if (!node->levels[node->depth].enabled)
        return;
    if (is_memory_node(node))
        read_memory_node(node);
    else if (fdt_is_compatible(node, "arm,psci-0.2") || fdt_is_compatible(node, "arm,psci-1.0"))
        read_firmware(node);
}

static void read_reservations(void)
{
    uint64_t start, bytes;

    for (uint32_t i = 0; fdt_reservation(&platform.tree, i, &start, &bytes); i++)
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
    if (platform.memory.count == 0)
        boot_fail("no memory in the device tree");
    read_reservations();
    regions_read();
}
