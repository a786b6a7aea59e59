/* SPDX-License-Identifier: BSD-2-Clause */
/* Whatever a device tree says about memory: nothing is given twice, nothing that is the kernel's is given. */
#include <stdio.h>
#include <string.h>

#include "framework.h"
#include "loader.h"

enum { LAYOUTS = 20000, DAMAGED = 20000 };

#define PAGE BIT(seL4_PageBits)
#define TAKE (3 * PAGE)

/* ---- what must hold ----------------------------------------------------------------------------------------------------- */

static void check_apart(struct range a, struct range b)
{
    char text[128];

    if (!ranges_overlap(a, b))
        return;
    snprintf(text, sizeof(text), "%lx to %lx and %lx to %lx overlap", (unsigned long)a.start, (unsigned long)a.end,
             (unsigned long)b.start, (unsigned long)b.end);
    test_fail(__FILE__, __LINE__, text);
}

static void check_pieces(void)
{
    const struct range kernel = {IMAGE_START + IMAGE_BOOT_BYTES, IMAGE_START + IMAGE_BYTES};
    static struct ranges ordinary;

    memory_find_ordinary(&ordinary);
    for (unsigned int i = 0; i < piece_count; i++) {
        check_apart(pieces[i].range, kernel);
        check_apart(pieces[i].range, taken);
        check_apart(pieces[i].range, platform.private_devices.items[0]);
        check(pieces[i].is_device || ranges_contain(&ordinary, pieces[i].range));
        for (unsigned int k = 0; k < i; k++)
            check_apart(pieces[i].range, pieces[k].range);
    }
}

/* A region's name stands for memory that is given as a device, and for nobody else's. */
static void check_regions(void)
{
    static struct ranges devices;

    devices.count = 0;
    for (unsigned int i = 0; i < piece_count; i++)
        if (pieces[i].is_device)
            ranges_add(&devices, pieces[i].range);
    for (unsigned int i = 0; i < platform.region_count; i++) {
        const struct boot_region *region = &platform.regions[i];

        check(ranges_contain(&devices, region_range(region)));
        check(ranges_contain(&platform.memory, region_range(region)));
        check(memchr(region->name, 0, sizeof(region->name)) != NULL);
        for (unsigned int k = 0; k < i; k++) {
            check(!ranges_overlap(region_range(region), region_range(&platform.regions[k])));
            check(strcmp(region->name, platform.regions[k].name) != 0);
        }
    }
}

/* All ordinary memory is given, but for the kernel and what was taken. */
static void check_complete(void)
{
    static struct ranges ordinary;
    word_t given = 0;

    memory_find_ordinary(&ordinary);
    for (unsigned int i = 0; i < piece_count; i++)
        given += pieces[i].is_device ? 0 : range_bytes(pieces[i].range);
    check_equal(given + IMAGE_BYTES - IMAGE_BOOT_BYTES + TAKE, ranges_bytes(&ordinary));
}

/* ---- trees with much in one another's way ---------------------------------------------------------------------------------- */

/* Places in 4 MiB around the kernel, mostly at multiples of 64 KiB, so that much coincides. */
static uint64_t random_place(void)
{
    uint64_t place = 0x40000000 + random_below(64) * 0x10000;

    return random_below(4) == 0 ? place + random_below(0x10000) : place;
}

static uint64_t random_size(void)
{
    return random_below(8) == 0 ? random_below(0x3000) : random_below(12) * 0x4000;
}

static void random_reg(unsigned int most)
{
    uint64_t numbers[8];
    unsigned int count = 1 + (unsigned int)random_below(most);

    for (unsigned int i = 0; i < 2 * count; i += 2) {
        numbers[i] = random_place();
        numbers[i + 1] = random_size();
    }
    tree_numbers("reg", numbers, 2 * count);
}

/* Always memory where kernel and tree are; there may be more. */
static void add_memory(void)
{
    const uint64_t around_kernel[] = {0x40000000, 0x300000};

    tree_node("memory@40000000");
    tree_text("device_type", "memory");
    tree_numbers("reg", around_kernel, 2);
    tree_end_node();
    for (unsigned long i = random_below(3); i > 0; i--) {
        tree_node("bank");
        tree_text("device_type", "memory");
        random_reg(3);
        tree_end_node();
    }
}

static void add_reserved(void)
{
    static const char *const names[] = {"buffer", "program", "firmware@40100000",
                                        "a-name-that-is-longer-than-there-is-room-for-in-the-boot-information"};

    tree_node("reserved-memory");
    tree_cell("#address-cells", 2);
    tree_cell("#size-cells", 2);
    tree_property("ranges", "", 0);
    for (unsigned long i = random_below(6); i > 0; i--) {
        tree_node(names[random_below(ARRAY_SIZE(names))]);
        if (random_below(16) != 0)
            random_reg(4);
        if (random_below(3) == 0)
            tree_property("no-map", "", 0);
        if (random_below(8) == 0)
            tree_text("status", "disabled");
        tree_end_node();
    }
    tree_end_node();
}

static struct blob random_tree(void)
{
    uint64_t initrd = random_place();

    tree_begin();
    add_memory();
    add_reserved();
    tree_node("chosen");
    tree_numbers("linux,initrd-start", &initrd, 1);
    initrd += random_size();
    tree_numbers("linux,initrd-end", &initrd, 1);
    tree_end_node();
    for (unsigned long i = random_below(3); i > 0; i--)
        tree_reservation(random_place(), 1 + random_below(0x3000));
    return tree_finish();
}

TEST(boot_memory, nothing_is_given_twice_whatever_overlaps)
{
    unsigned int through = 0, with_regions = 0, with_lines = 0;

    for (unsigned int i = 0; i < LAYOUTS; i++) {
        struct blob tree = random_tree();

        if (boot_with_tree(&tree, TAKE)) {
            check_pieces();
            check_regions();
            check_complete();
            through++;
            with_regions += platform.region_count > 1;
            with_lines += boot_lines() > 0;
        }
        blob_free(&tree);
    }
    check(through > LAYOUTS / 4 && with_regions > LAYOUTS / 20 && with_lines > LAYOUTS / 20);
}

TEST(boot_memory, trees_with_damage_are_read_inside_their_bytes)
{
    unsigned int through = 0;

    for (unsigned int i = 0; i < DAMAGED; i++) {
        struct blob tree = random_tree(), damaged = blob_damaged(&tree);

        if (boot_with_tree(&damaged, TAKE)) {
            check_pieces();
            check_regions();
            through++;
        } else {
            check(boot_message()[0] != '\0');
        }
        blob_free(&damaged);
        blob_free(&tree);
    }
    check(through > DAMAGED / 10 && through < DAMAGED);
}
