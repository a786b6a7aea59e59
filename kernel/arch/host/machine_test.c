/* SPDX-License-Identifier: BSD-2-Clause */
/* The simulated machine itself: that it notices what a kernel can do wrong, and that each boot begins anew. */

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "api/assert.h"
#include "arch/paging.h"
#include "object/object.h"
#include "object/vspace.h"
#include "sched/scheduler.h"

#include "geometry.h"
#include "simulator.h"

#define CHECK(condition)                                                                                               \
    do {                                                                                                               \
        if (!(condition)) {                                                                                            \
            fprintf(stderr, "%s:%d: not true: %s\n%s", __FILE__, __LINE__, #condition, host_console());                \
            exit(1);                                                                                                   \
        }                                                                                                              \
    } while (0)

/* ---- failures ------------------------------------------------------------------------------------------------------- */

static jmp_buf failed;
static char reason[256];

static void note_failure(const char *message)
{
    snprintf(reason, sizeof(reason), "%s", message);
    longjmp(failed, 1);
}

/* Does this end with a failure of which the message says `expected`? */
static bool fails(void (*action)(void), const char *expected)
{
    static bool has_failed;

    has_failed = false;
    host_set_failure_hook(note_failure);
    if (setjmp(failed) == 0)
        action();
    else
        has_failed = strstr(reason, expected) != NULL;
    host_set_failure_hook(NULL);
    return has_failed;
}

static void clear_outside(void)
{
    memory_clear(physical_to_pointer(HOST_MEMORY_START + simulator.memory_bytes - 16), 32);
}

static void clear_odd(void)
{
    memory_clear(physical_to_pointer(HOST_MEMORY_START), 8);
}

static void complete_unclaimed(void)
{
    irq_complete(40);
}

static void break_assertion(void)
{
    kernel_assert(scheduler.current == NULL);
}

static void clean_unmapped(void)
{
    paging_cache_operation(CACHE_CLEAN, 0x10000000, 64);
}

static void exit_outside(void)
{
    machine_exit(0);
}

static void test_failures(void)
{
    host_boot(NULL);
    CHECK(fails(clear_outside, "not in memory"));
    CHECK(fails(clear_odd, "units of 16"));
    CHECK(fails(complete_unclaimed, "not claimed"));
    CHECK(fails(break_assertion, "scheduler.current == NULL"));
    CHECK(fails(clean_unmapped, "nothing is mapped"));
    CHECK(fails(exit_outside, "not in the kernel"));
}

/* ---- address translation -------------------------------------------------------------------------------------------- */

static struct page_table *root(void)
{
    return (struct page_table *)cap_vspace_get_address(simulator.root_slots[seL4_CapInitThreadVSpace].cap);
}

static word_t asid(void)
{
    return cap_vspace_get_mapped_asid(simulator.root_slots[seL4_CapInitThreadVSpace].cap);
}

static void test_stale_translation(void)
{
    struct paging_place place;
    word_t value = 5;

    host_boot(NULL);
    CHECK(host_user_write(HOST_IMAGE_START, &value, sizeof(value)));
    CHECK(paging_walk_to_frame(root(), HOST_IMAGE_START, FRAME_SMALL, &place));
    paging_clear_frame(place, FRAME_SMALL);
    CHECK(host_user_can(HOST_WRITE, HOST_IMAGE_START)); /* not flushed: still there */
    paging_flush_address(asid(), HOST_IMAGE_START + 0x1000);
    paging_flush_address(asid() + 1, HOST_IMAGE_START);
    CHECK(host_user_can(HOST_WRITE, HOST_IMAGE_START));
    paging_flush_address(asid(), HOST_IMAGE_START + 8);
    CHECK(!host_user_can(HOST_WRITE, HOST_IMAGE_START));
}

static void forget_flush(void)
{
    struct paging_place place;
    struct host_registers yield = {0};

    paging_walk_to_frame(root(), HOST_IMAGE_START, FRAME_SMALL, &place);
    paging_clear_frame(place, FRAME_SMALL);
    host_syscall(seL4_SysYield, &yield);
}

/* Also one that no access of user level has brought into the translation cache. */
static void test_missing_flush(void)
{
    host_boot(NULL);
    CHECK(fails(forget_flush, "not flushed"));
}

static void map_over(void)
{
    struct paging_place place;
    const struct mapping mapping = {.address = HOST_MEMORY_START, .size = FRAME_SMALL, .rights = FRAME_READ_ONLY};

    paging_walk_to_frame(root(), HOST_IMAGE_START, FRAME_SMALL, &place);
    paging_set_frame(place, &mapping);
}

static void test_permissions(void)
{
    struct paging_place place;
    struct mapping mapping = {.address = HOST_MEMORY_START, .size = FRAME_SMALL, .rights = FRAME_READ_ONLY};
    const word_t address = HOST_IMAGE_START + 0x80000;

    host_boot(NULL);
    CHECK(fails(map_over, "something in the entry"));
    CHECK(paging_walk_to_frame(root(), address, FRAME_SMALL, &place));
    paging_set_frame(place, &mapping);
    CHECK(host_user_can(HOST_READ, address) && host_user_can(HOST_EXECUTE, address));
    CHECK(!host_user_can(HOST_WRITE, address));
    CHECK(host_user_translate(address + 12) == HOST_MEMORY_START + 12);

    paging_clear_frame(place, FRAME_SMALL);
    mapping.rights = FRAME_READ_WRITE;
    mapping.attributes = seL4_ARM_ExecuteNever;
    paging_set_frame(place, &mapping);
    CHECK(host_user_can(HOST_WRITE, address) && !host_user_can(HOST_EXECUTE, address));

    paging_clear_frame(place, FRAME_SMALL);
    mapping.rights = FRAME_KERNEL_ONLY;
    paging_set_frame(place, &mapping);
    CHECK(!host_user_can(HOST_READ, address));
}

/* Makes all tables that a frame of this size needs, from the end of memory. */
static struct paging_place make_place(enum frame_size size, word_t address)
{
    paddr_t table = HOST_MEMORY_START + simulator.memory_bytes;
    struct paging_place place;

    while (!paging_walk_to_frame(root(), address, size, &place)) {
        table -= BIT(PAGE_BITS);
        memory_clear(physical_to_pointer(table), BIT(PAGE_BITS));
        paging_set_table(place, physical_to_pointer(table));
    }
    return place;
}

/* Frames of all sizes, of which some fill several entries. */
static void test_frame_sizes(void)
{
    for (enum frame_size size = FRAME_SMALL; size < paging_frame_kinds; size++) {
        word_t bits = paging_frame_bits(size), address = round_down(0x7fffffff, bits), last = address + MASK(bits);
        struct mapping mapping = {.address = BIT(30), .size = size, .rights = FRAME_READ_WRITE};
        struct paging_place place;

        host_boot(NULL);
        place = make_place(size, address);
        CHECK(paging_is_free_for(place, size));
        paging_set_frame(place, &mapping);
        CHECK(paging_holds_frame(place, size, BIT(30)) && !paging_is_free_for(place, size));
        CHECK(paging_walk(root(), last).bits == bits);
        CHECK(host_user_translate(address) == BIT(30) && host_user_translate(last) == BIT(30) + MASK(bits));
        CHECK(host_user_translate(address - 1) == (host_word)-1 && host_user_translate(last + 1) == (host_word)-1);
        CHECK(host_user_write(last, "", 1)); /* beyond memory: as of a device */
        paging_clear_frame(place, size);
        CHECK(host_user_translate(address) == BIT(30));
        paging_flush_asid(asid());
        CHECK(host_user_translate(last) == (host_word)-1);
    }
}

/* ---- boot ----------------------------------------------------------------------------------------------------------- */

/* The last MiB that the kernel can point to. */
#define TOP ((word_t)0 - BIT(20) - WINDOW_BASE)

static void test_config(void)
{
    const struct host_device devices[] = {{0x10000000, 16}, {TOP, 20}};
    const struct host_config config = {
        .memory_mib = 3, .fill = 0xa5, .devices = devices, .device_count = 2, .cnode_bits = 8, .image_pages = 1};
    word_t bytes = 0;

    host_boot(&config);
    CHECK(simulator.bootinfo->initThreadCNodeSizeBits == 8 && host_root_slot_count() == 256);
    CHECK(simulator.bootinfo->untypedList[0].isDevice && simulator.bootinfo->untypedList[1].paddr == TOP);
    for (word_t i = 0; i < simulator.bootinfo->untyped.end - simulator.bootinfo->untyped.start; i++) {
        const seL4_UntypedDesc *piece = &simulator.bootinfo->untypedList[i];

        if (!piece->isDevice)
            bytes += BIT(piece->sizeBits);
        if (!piece->isDevice)
            CHECK(*(uint8_t *)host_memory(piece->paddr) == 0xa5);
    }
    CHECK(bytes > BIT(21) && bytes < 3 * BIT(20));
    CHECK(host_memory(HOST_MEMORY_START + 3 * BIT(20)) == NULL && host_memory(0) == NULL);
}

static void test_boots_anew(void)
{
    struct host_registers yield = {0};
    const void *state = &scheduler;
    static uint8_t before[sizeof(scheduler)];
    uint64_t entries;

    host_boot(NULL);
    entries = host_entries();
    memcpy(before, state, sizeof(before));
    irq_set_masked(40, false);
    host_syscall(seL4_SysYield, &yield);
    host_syscall(0, &yield); /* unknown: nobody handles the fault */
    CHECK(host_current() == NULL && host_entries() == entries + 2);

    host_boot(NULL);
    CHECK(host_entries() == entries && host_irq_is_masked(40));
    CHECK(memcmp(before, state, sizeof(before)) == 0);
}

/* ---- interrupts ----------------------------------------------------------------------------------------------------- */

static unsigned int hook_calls;

static void count_entry(void *data)
{
    hook_calls += *(unsigned int *)data;
}

static void test_interrupts(void)
{
    unsigned int one = 1;

    host_boot(NULL);
    host_set_entry_hook(count_entry, &one);
    CHECK(host_raise_irq(40) == HOST_RETURNED && hook_calls == 0); /* masked */
    irq_set_masked(40, false);
    CHECK(host_raise_irq(41) == HOST_RETURNED && hook_calls == 1); /* the kernel masks what nobody handles */
    CHECK(!host_irq_is_pending(40) && host_irq_is_masked(40) && host_irq_is_pending(41));
    host_preempt_after(2, HOST_IRQ_SPURIOUS);
    CHECK(!irq_pending() && irq_pending());
    CHECK(irq_claim() == IRQ_NONE && !irq_pending());
    host_set_entry_hook(NULL, NULL);
}

int main(void)
{
    test_failures();
    test_stale_translation();
    test_missing_flush();
    test_permissions();
    test_frame_sizes();
    test_config();
    test_boots_anew();
    test_interrupts();
    puts("machine test passed");
    return 0;
}
