// SPDX-License-Identifier: BSD-2-Clause
// The allocator and its arenas, against a simulated kernel: nothing is lost, nothing overlaps, failures leave nothing behind.

#include "report.h"
#include "simulation.h"
#include <stdlib.h>
#include <stele/arena.h>
#include <string.h>

static struct stele_allocator allocator;
static struct stele_statistics whole;

static void start(void)
{
    stele_allocator_init(&allocator, simulation_start());
    whole = stele_allocator_statistics(&allocator);
}

static int is_whole_again(void)
{
    struct stele_statistics now = stele_allocator_statistics(&allocator);

    return memcmp(&now, &whole, sizeof now) == 0 && simulation_capabilities() == 0 && !simulation_misused();
}

static void statistics_count_what_the_bootinfo_lists(void)
{
    start();
    report(whole.untypeds == 3 && whole.device_untypeds == 2, "statistics_count_untypeds", "wrong number");
    report(whole.bytes == (1ul << 24) + (1ul << 21) + (1ul << 12) && whole.free_bytes == whole.bytes,
           "statistics_count_bytes", "wrong sum");
    report(whole.largest_free == 1ul << 24, "statistics_find_the_largest", "wrong size");
    report(whole.slots == SIMULATION_SLOTS - SIMULATION_FIRST_EMPTY, "statistics_count_slots", "wrong number");
}

static void an_object_comes_and_goes(void)
{
    seL4_CPtr slot = 0;

    start();
    seL4_Error error = stele_object_allocate(&allocator, seL4_EndpointObject, 0, &slot);
    report(error == seL4_NoError && slot >= SIMULATION_FIRST_EMPTY, "an_object_is_made", "no slot");
    report(stele_allocator_statistics(&allocator).free_bytes == whole.bytes - (1ul << seL4_EndpointBits),
           "an_object_takes_its_size_and_no_more", "wrong size");
    stele_objects_free(&allocator, slot);
    report(is_whole_again(), "a_freed_object_leaves_nothing_behind", "something is missing");
}

static void the_smallest_fitting_block_is_split(void)
{
    seL4_CPtr slot = 0;

    start();
    (void)stele_object_allocate(&allocator, seL4_ARM_SmallPageObject, 0, &slot);
    report(simulation_address(slot) == 0x40001000, "the_smallest_fitting_block_is_taken", "another one");
    report(stele_allocator_statistics(&allocator).largest_free == 1ul << 24, "large_blocks_stay_whole", "split");
}

static void many_objects_lie_in_adjacent_slots(void)
{
    seL4_CPtr first = 0;

    start();
    seL4_Error error = stele_objects_allocate(&allocator, seL4_ARM_SmallPageObject, 0, 200, &first);
    int good = error == seL4_NoError;
    for (seL4_Word i = 1; good && i < 200; i++) {
        good = simulation_address(first + i) == simulation_address(first) + (i << seL4_PageBits);
    }
    report(good, "many_objects_lie_in_adjacent_slots", "not adjacent");
    stele_objects_free(&allocator, first);
    report(is_whole_again(), "many_objects_leave_nothing_behind", "something is missing");
}

static void exhaustion_is_an_error_and_leaves_nothing_behind(void)
{
    seL4_CPtr slot = 0;
    seL4_CPtr taken[3000];
    unsigned int count = 0;

    start();
    report(stele_object_allocate(&allocator, seL4_UntypedObject, 25, &slot) == seL4_NotEnoughMemory,
           "a_block_above_the_largest_is_refused", "accepted");
    while (count < 3000 &&
           stele_object_allocate(&allocator, seL4_ARM_SmallPageObject, 0, &taken[count]) == seL4_NoError) {
        count++;
    }
    report(count > 500, "a_page_can_be_made_until_nodes_or_slots_end", "far too few");
    while (count > 0) {
        stele_objects_free(&allocator, taken[--count]);
    }
    report(is_whole_again(), "exhaustion_leaves_nothing_behind", "something is missing");
}

static void a_refusal_by_the_kernel_leaves_nothing_behind(void)
{
    int good = 1;

    for (int step = 0; step < 12; step++) {
        seL4_CPtr slot = 0;
        start();
        simulation_fail_after(step);
        seL4_Error error = stele_object_allocate(&allocator, seL4_UntypedObject, 14, &slot);
        if (error == seL4_NoError) {
            stele_objects_free(&allocator, slot);
        }
        good = good && is_whole_again();
    }
    report(good, "a_refusal_by_the_kernel_leaves_nothing_behind", "something is missing");
}

static void device_memory_is_found_by_address(void)
{
    seL4_CPtr frame = 0;

    start();
    uint16_t node = stele_untyped_allocate_at(&allocator, 0x8765000, seL4_PageBits);
    report(node != 0 &&
               stele_untyped_retype(&allocator, node, seL4_ARM_SmallPageObject, 0, 1, &frame) == seL4_NoError &&
               simulation_address(frame) == 0x8765000,
           "device_memory_is_found_by_address", "not found");
    report(stele_untyped_allocate_at(&allocator, 0x8765000, seL4_PageBits) == 0, "taken_device_memory_is_refused",
           "given twice");
    report(stele_untyped_allocate_at(&allocator, 0x8764000, 13) == 0, "a_block_around_taken_memory_is_refused",
           "given twice");
    report(stele_untyped_allocate_at(&allocator, 0x41000000, seL4_PageBits) == 0, "ordinary_memory_is_no_device_memory",
           "given");
    report(stele_untyped_allocate_at(&allocator, 0x7fff000, seL4_PageBits) == 0, "memory_of_nobody_is_refused",
           "given");
    stele_untyped_free(&allocator, node);
    report(is_whole_again(), "device_memory_comes_back", "something is missing");
}

static void an_arena_dies_as_a_whole(void)
{
    struct stele_arena arena;
    struct stele_arena other;
    seL4_CPtr slot = 0;
    seL4_CPtr kept = 0;
    int good = 1;

    start();
    stele_arena_init(&arena, &allocator);
    stele_arena_init(&other, &allocator);
    good = stele_arena_allocate(&other, seL4_TCBObject, 0, 1, &kept) == seL4_NoError;
    for (int i = 0; i < 50; i++) {
        good = good && stele_arena_allocate(&arena, seL4_EndpointObject, 0, 3, &slot) == seL4_NoError &&
               stele_arena_allocate(&arena, seL4_ARM_SmallPageObject, 0, 7, &slot) == seL4_NoError;
    }
    report(good && !simulation_misused(), "an_arena_takes_more_chunks_as_it_grows", "failed");
    stele_arena_destroy(&arena);
    report(simulation_address(kept) != 0 && simulation_capabilities() > 0, "another_arena_stays", "gone");
    stele_arena_destroy(&other);
    report(is_whole_again(), "arenas_leave_nothing_behind", "something is missing");
}

static void an_arena_makes_any_number_of_objects(void)
{
    struct stele_arena arena;
    seL4_CPtr first = 0;

    start();
    stele_arena_init(&arena, &allocator);
    seL4_Error error = stele_arena_allocate(&arena, seL4_ARM_SmallPageObject, 0, 1000, &first);
    report(error == seL4_NoError && simulation_address(first + 999) != 0 && !simulation_misused(),
           "an_arena_makes_any_number_of_objects", "failed");
    stele_arena_destroy(&arena);
    report(is_whole_again(), "a_large_arena_leaves_nothing_behind", "something is missing");
}

static void a_failing_arena_leaves_nothing_behind(void)
{
    struct stele_arena arena;
    seL4_CPtr first = 0;
    int good = 1;

    for (int step = 0; step < 30; step++) {
        start();
        stele_arena_init(&arena, &allocator);
        simulation_fail_after(step);
        (void)stele_arena_allocate(&arena, seL4_ARM_SmallPageObject, 0, 600, &first);
        stele_arena_destroy(&arena);
        good = good && is_whole_again();
    }
    start();
    stele_arena_init(&arena, &allocator);
    good = good && stele_arena_allocate(&arena, seL4_ARM_SmallPageObject, 0, 100000, &first) == seL4_NotEnoughMemory;
    stele_arena_destroy(&arena);
    report(good && is_whole_again(), "a_failing_arena_leaves_nothing_behind", "something is missing");
}

/** Random life: objects of all sizes come and go, and never overlap. */
static void random_life_loses_nothing(void)
{
    enum { LIVE = 64, STEPS = 20000 };
    struct {
        seL4_CPtr slot;
        seL4_Word bits;
    } live[LIVE] = {0};
    int overlaps = 0;

    start();
    srand(1);
    for (int step = 0; step < STEPS; step++) {
        unsigned int at = (unsigned int)rand() % LIVE;
        if (live[at].slot != 0) {
            stele_objects_free(&allocator, live[at].slot);
            live[at].slot = 0;
            continue;
        }
        seL4_CPtr slot = 0;
        live[at].bits = 4 + (seL4_Word)rand() % 14;
        if (stele_object_allocate(&allocator, seL4_UntypedObject, live[at].bits, &slot) != seL4_NoError) {
            continue;
        }
        for (unsigned int i = 0; i < LIVE; i++) {
            seL4_Word widest = live[i].bits > live[at].bits ? live[i].bits : live[at].bits;
            overlaps +=
                live[i].slot != 0 && simulation_address(live[i].slot) >> widest == simulation_address(slot) >> widest;
        }
        live[at].slot = slot;
    }
    for (unsigned int i = 0; i < LIVE; i++) {
        if (live[i].slot != 0) {
            stele_objects_free(&allocator, live[i].slot);
        }
    }
    report(overlaps == 0, "random_life_never_overlaps", "two objects in one place");
    report(is_whole_again(), "random_life_loses_nothing", "something is missing");
}

int main(void)
{
    statistics_count_what_the_bootinfo_lists();
    an_object_comes_and_goes();
    the_smallest_fitting_block_is_split();
    many_objects_lie_in_adjacent_slots();
    exhaustion_is_an_error_and_leaves_nothing_behind();
    a_refusal_by_the_kernel_leaves_nothing_behind();
    device_memory_is_found_by_address();
    an_arena_dies_as_a_whole();
    an_arena_makes_any_number_of_objects();
    a_failing_arena_leaves_nothing_behind();
    random_life_loses_nothing();
    return report_end();
}
