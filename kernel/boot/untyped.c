/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Untyped memory for the root task: first everything that is not ordinary memory, then all memory that is left.
 *
 * Each piece is a power of two in size and aligned to it. Regions with names have pieces of their own.
 */

#include "arch/port.h"
#include "boot/boot.h"
#include "boot/root_task.h"
#include "debug/debug.h"

/* Addresses of devices that the root task gets end here, as on the reference kernel. */
#define DEVICES_END ((uint64_t)1 << 40)

static word_t smallest_bits; /* pieces below are left out */

/* The largest piece that starts at start. */
static word_t piece_bits(struct range range)
{
    word_t bits = seL4_MaxUntypedBits;

    while (!is_aligned(range.start, bits) || BIT(bits) > range_bytes(range))
        bits--;
    return bits;
}

static bool is_full(const struct root_task *root)
{
    return root->next_slot - root->bootinfo->untyped.start == UNTYPED_MAX;
}

static void provide_piece(struct root_task *root, paddr_t start, word_t bits, bool is_device)
{
    seL4_UntypedDesc *entry = &root->bootinfo->untypedList[root->next_slot - root->bootinfo->untyped.start];

    *entry = (seL4_UntypedDesc){.paddr = start, .sizeBits = (seL4_Uint8)bits, .isDevice = is_device};
    root_provide(root, cap_untyped_new(0, is_device, bits, (word_t)physical_to_pointer(start)));
}

static void provide(struct root_task *root, struct range range, bool is_device)
{
    while (range.start < range.end) {
        word_t bits = piece_bits(range);

        if (bits >= smallest_bits && is_full(root)) {
            debug_printf("stele: too many pieces of memory for bootinfo: from %lx on it is not used\n", range.start);
            return;
        }
        if (bits >= smallest_bits)
            provide_piece(root, range.start, bits, is_device);
        range.start += BIT(bits);
    }
}

/* How many pieces of at least the smallest size all free memory makes, and the bytes in smaller ones. */
static word_t count_pieces(word_t *left_out)
{
    word_t count = 0;

    *left_out = 0;
    for (unsigned int i = 0; i < free_memory.count; i++) {
        for (struct range range = free_memory.items[i]; range.start < range.end;) {
            word_t bits = piece_bits(range);

            if (bits >= smallest_bits)
                count++;
            else
                *left_out += BIT(bits);
            range.start += BIT(bits);
        }
    }
    return count;
}

/* Where memory is so scattered that bootinfo cannot list all of it, the smallest pieces are left out. */
static void provide_free_memory(struct root_task *root)
{
    word_t room = UNTYPED_MAX - (root->next_slot - root->bootinfo->untyped.start), left_out;

    while (count_pieces(&left_out) > room)
        smallest_bits++;
    if (left_out != 0)
        debug_printf("stele: too many pieces of memory for bootinfo: %lu KiB in small ones are not used\n",
                     left_out >> 10);
    for (unsigned int i = 0; i < free_memory.count; i++)
        provide(root, free_memory.items[i], false);
}

/* What is neither ordinary memory, nor kept by the kernel, nor a region with a name. */
static void find_unnamed_devices(struct ranges *devices)
{
    static struct ranges ordinary;
    uint64_t end = machine_physical_end();

    if (end > DEVICES_END)
        end = DEVICES_END;
    *devices = (struct ranges){.count = 1, .items = {{0, (paddr_t)end}}};
    memory_find_ordinary(&ordinary);
    for (unsigned int i = 0; i < ordinary.count; i++)
        ranges_remove(devices, ordinary.items[i]);
    for (unsigned int i = 0; i < platform.private_devices.count; i++)
        ranges_remove(devices, platform.private_devices.items[i]);
    for (unsigned int i = 0; i < platform.region_count; i++)
        ranges_remove(devices, region_range(&platform.regions[i]));
}

void untyped_provide_all(struct root_task *root)
{
    static struct ranges devices;

    smallest_bits = seL4_PageBits;
    find_unnamed_devices(&devices);
    root->bootinfo->untyped.start = root->next_slot;
    for (unsigned int i = 0; i < platform.region_count; i++)
        provide(root, region_range(&platform.regions[i]), true);
    for (unsigned int i = 0; i < devices.count; i++)
        provide(root, devices.items[i], true);
    provide_free_memory(root);
    root->bootinfo->untyped.end = root->next_slot;
}
