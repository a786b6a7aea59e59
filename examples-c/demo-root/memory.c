// SPDX-License-Identifier: BSD-2-Clause
// Shows that all memory has come back: by the allocator's books, and by asking the kernel for every whole untyped again.

#include "demo.h"
#include <stele/console.h>
#include <stele/string.h>

enum { MAX_UNTYPEDS = 230 };

static void print_row(const char *name, const struct stele_statistics *memory)
{
    stele_printf("  %-8s %10lu KiB free, the largest block %10lu KiB, %lu KiB of device memory free, %lu slots free\n",
                 name, memory->free_bytes >> 10, memory->largest_free >> 10, memory->free_device_bytes >> 10,
                 memory->free_slots);
}

/** The largest free block's size as a power of two; 0 when there is none. */
static seL4_Word largest_bits(const struct stele_allocator *allocator)
{
    seL4_Word largest = stele_allocator_statistics(allocator).largest_free;
    seL4_Word bits = 0;

    while (largest >> bits > 1) {
        bits++;
    }
    return bits;
}

/** Makes an untyped out of each whole untyped, which the kernel refuses where a single byte is still in use. */
static seL4_Word retype_all(struct stele_allocator *allocator)
{
    uint16_t nodes[MAX_UNTYPEDS];
    seL4_Word count = 0;

    for (seL4_Word bits = largest_bits(allocator); bits > 0 && count < MAX_UNTYPEDS; bits = largest_bits(allocator)) {
        seL4_CPtr whole;
        nodes[count] = stele_untyped_allocate(allocator, bits);
        demo_check("making one object of a whole untyped",
                   stele_untyped_retype(allocator, nodes[count], seL4_UntypedObject, bits, 1, &whole));
        count++;
    }
    for (seL4_Word i = 0; i < count; i++) {
        stele_untyped_free(allocator, nodes[i]);
    }
    return count;
}

void demo_check_memory(struct demo *demo, const struct stele_statistics *before)
{
    struct stele_statistics after = stele_allocator_statistics(&demo->system.allocator);

    stele_printf("\nEverything handed out is revoked\n");
    print_row("before", before);
    print_row("after", &after);
    if (memcmp(before, &after, sizeof after) != 0) {
        demo_fail("memory or slots are missing");
    }
    seL4_Word count = retype_all(&demo->system.allocator);
    if (count != before->untypeds) {
        demo_fail("%lu untypeds could be retyped as a whole, there are %lu", count, before->untypeds);
    }
    stele_printf("  the kernel made one object out of each of the %lu untypeds again\n\n", count);
}
