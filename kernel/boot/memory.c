/* SPDX-License-Identifier: BSD-2-Clause */
/* Which memory is whose during boot, and taking pieces of what is free. */

#include "arch/port.h"
#include "boot/boot.h"
#include "debug/debug.h"

struct ranges free_memory;

static struct range image_range, tree_range;

static void remove_all(struct ranges *set, const struct ranges *others)
{
    for (unsigned int i = 0; i < others->count; i++)
        ranges_remove(set, others->items[i]);
}

void memory_find_ordinary(struct ranges *ordinary)
{
    *ordinary = platform.memory;
    remove_all(ordinary, &platform.unmapped);
    remove_all(ordinary, &platform.reserved);
}

void memory_keep_private(struct range registers)
{
    for (unsigned int i = 0; i < platform.memory.count; i++)
        if (ranges_overlap(platform.memory.items[i], registers))
            boot_fail("the registers at %lx are in memory", registers.start);
    ranges_add(&platform.private_devices, registers);
}

/* ---- what must not overlap ------------------------------------------------------------------------------------------- */

/* Who has something of the range, for a line. */
static const char *owner_of(struct range range)
{
    const struct boot_region *region = region_in(range);

    return region != NULL ? region->name : "without a name";
}

/* What the loader put into reserved memory is overwritten there, or overwrites: nothing can be trusted then. */
static void check_image(void)
{
    static struct ranges ordinary;

    if (!ranges_contain(&platform.memory, image_range))
        boot_fail("the kernel (%lx to %lx) is not in the memory of the device tree", image_range.start,
                  image_range.end);
    memory_find_ordinary(&ordinary);
    if (!ranges_contain(&ordinary, image_range))
        boot_fail("the kernel (%lx to %lx) is in reserved memory: region '%s'", image_range.start, image_range.end,
                  owner_of(image_range));
    if (ranges_overlap(tree_range, image_range))
        boot_fail("the device tree at %lx overlaps the kernel", tree_range.start);
}

static void check_initrd(const struct ranges *mapped)
{
    struct range initrd = platform.initrd;

    if (initrd.start >= initrd.end)
        return;
    if (!ranges_contain(mapped, initrd))
        boot_fail("the initrd (%lx to %lx) is not in memory", initrd.start, initrd.end);
    if (ranges_overlap(initrd, image_range) || ranges_overlap(initrd, tree_range))
        boot_fail("the initrd (%lx to %lx) overlaps the kernel or the device tree", initrd.start, initrd.end);
}

/* These are only read: a region may have them, as it may have anything else that the loader put there. */
static void note_overlap(struct range range, const char *what)
{
    const struct boot_region *region = region_in(range);

    if (region != NULL)
        debug_printf("stele: region '%s' overlaps %s, which stays there\n", region->name, what);
}

/* ---- who has what ----------------------------------------------------------------------------------------------------- */

/* Memory that the kernel has no addresses for reaches the root task as devices do. */
static void leave_out_beyond(paddr_t end)
{
    word_t all = ranges_bytes(&platform.memory);

    ranges_remove(&platform.memory, (struct range){end, (paddr_t)-1});
    if (ranges_bytes(&platform.memory) != all)
        debug_printf("stele: %lu MiB of memory from %lx on are more than the kernel can use: they are device memory\n",
                     (all - ranges_bytes(&platform.memory)) >> 20, end);
}

void memory_map(paddr_t image)
{
    static struct ranges mapped;

    image_range = (struct range){image, image + (word_t)(ki_end - ki_boot_start)};
    tree_range = range_outer_pages((struct range){platform.tree_address, platform.tree_address + platform.tree.used});
    leave_out_beyond(machine_place_window(platform.memory.items[0].start));
    check_image();
    mapped = platform.memory;
    remove_all(&mapped, &platform.unmapped);
    for (unsigned int i = 0; i < mapped.count; i++)
        if (!machine_map_memory(mapped.items[i].start, range_bytes(mapped.items[i])))
            boot_fail("memory at %lx is out of reach", mapped.items[i].start);
    check_initrd(&mapped);
    note_overlap(platform.initrd, "the initrd");
    note_overlap(tree_range, "the device tree");
    free_memory = mapped;
    remove_all(&free_memory, &platform.reserved);
    ranges_remove(&free_memory, image_range);
    ranges_remove(&free_memory, tree_range);
    ranges_remove(&free_memory, range_outer_pages(platform.initrd));
}

/* Where a piece fits at the end of the range; its end is 0 if it does not fit. */
static struct range fit(struct range range, word_t bytes, word_t bits)
{
    paddr_t start;

    if (range_bytes(range) < bytes)
        return (struct range){0, 0};
    start = round_down(range.end - bytes, bits);
    return start >= range.start ? (struct range){start, start + bytes} : (struct range){0, 0};
}

/* Best fit: the smallest free range that can hold it, so that the big ones stay whole. */
void *memory_take(word_t bytes, word_t bits, const char *purpose)
{
    struct range best = {0, 0};
    word_t best_bytes = 0;

    for (unsigned int i = 0; i < free_memory.count; i++) {
        struct range piece = fit(free_memory.items[i], bytes, bits);
        word_t size = range_bytes(free_memory.items[i]);

        if (piece.end != 0 && (best.end == 0 || size < best_bytes)) {
            best = piece;
            best_bytes = size;
        }
    }
    if (best.end == 0)
        boot_fail("too little memory for %s: %lu KiB needed in one piece", purpose, bytes >> 10);
    ranges_remove(&free_memory, best);
    memory_clear(physical_to_pointer(best.start), bytes);
    return physical_to_pointer(best.start);
}

/* What was reserved all the same stays so. */
static void release(struct range range)
{
    static struct ranges released;

    released = (struct ranges){.count = 1, .items = {range}};
    remove_all(&released, &platform.reserved);
    remove_all(&released, &platform.unmapped);
    for (unsigned int i = 0; i < released.count; i++)
        if (ranges_contain(&platform.memory, released.items[i]))
            ranges_add(&free_memory, released.items[i]);
}

void memory_release_initrd(void)
{
    release(range_outer_pages(platform.initrd));
}

void memory_release_boot(void)
{
    release(tree_range);
    release((struct range){image_range.start, image_range.start + (word_t)(ki_boot_end - ki_boot_start)});
}
