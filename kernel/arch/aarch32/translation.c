/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Address spaces in use and translation caches of AArch32 (arch/paging.h).
 *
 * The processor tells 256 address spaces apart, by the low bits of their ASIDs. Those that have them in common take turns:
 * whoever uses the number next first drops what is left of the other. A root that loses its ASID leaves nothing behind
 * (paging_flush_asid), so that a number may be the same root's again. ASID 0, which is nobody's, is that of the kernel's
 * root, which has nothing for user level.
 */
#include "arch/paging.h"

#include "cache_instructions.h"
#include "descriptors.h"
#include "kernel_memory.h"
#include "kernel_root.h"

#define NUMBER_BITS 8

/* In one structure, which takes one address to reach. */
static struct {
    const struct page_table *holders[BIT(NUMBER_BITS)]; /* the root that has used a number last */
    const struct page_table *active_root;
    word_t kernel_walk;   /* as set_root() takes it */
    word_t walk_distance; /* from a root in the window to what set_root() takes */
} spaces;

#define ASID_OF_NONE 0

static word_t number_of(word_t asid)
{
    return asid & MASK(NUMBER_BITS);
}

static void set_number(word_t number)
{
    SYSTEM_REGISTER_WRITE(0, c13, c0, 1, number); /* CONTEXTIDR */
    barrier_instruction();
}

static void set_root(word_t walk)
{
    SYSTEM_REGISTER_WRITE(0, c2, c0, 0, walk); /* TTBR0 */
}

static void take_number(word_t asid, const struct page_table *root)
{
    if (spaces.holders[number_of(asid)] == root)
        return;
    paging_flush_asid(asid);
    spaces.holders[number_of(asid)] = root;
}

/* ---- address spaces in use ------------------------------------------------------------------------------------------ */

/* By way of the kernel's root, which has nothing that belongs to a number: between the two registers, whatever is looked
 * up belongs to neither address space. And what another one left under the number is gone before anything is looked up in
 * this one, so that never two translations match. When that begins matters to user level alone: returning to it is a
 * barrier. */
void paging_activate(struct page_table *root, word_t asid)
{
    if (paging_is_active(root))
        return;
    spaces.active_root = root;
    set_root(spaces.kernel_walk);
    barrier_instruction();
    set_number(number_of(asid));
    take_number(asid, root);
    set_root((word_t)root - spaces.walk_distance);
}

/* What is cached of the last address space is not for who runs without one. */
void paging_activate_empty(void)
{
    if (paging_is_empty_active())
        return;
    spaces.active_root = NULL;
    set_root(spaces.kernel_walk);
    barrier_instruction();
    set_number(number_of(ASID_OF_NONE));
    take_number(ASID_OF_NONE, NULL);
}

void paging_init(void)
{
    spaces.kernel_walk = image_to_physical(kernel_root) | WALK_ATTRIBUTES;
    barrier_data();
    paging_flush_all();
}

BOOT_CODE void paging_set_walk_distance(word_t distance)
{
    spaces.walk_distance = distance;
}

bool paging_is_active(const struct page_table *root)
{
    return spaces.active_root == root;
}

bool paging_is_empty_active(void)
{
    return spaces.active_root == NULL;
}

/* ---- translation caches --------------------------------------------------------------------------------------------- */

/* Each flush first waits until the walker sees the cleared entries, and then until nobody uses the old translation. The
 * prediction of branches goes as well, since it may know the old code. */

static void finish_flush(void)
{
    forget_branches();
    barrier_data();
    barrier_instruction();
}

void paging_flush_address(word_t asid, word_t address)
{
    barrier_stores();
    SYSTEM_REGISTER_WRITE(0, c8, c3, 1, round_down(address, PAGE_BITS) | number_of(asid)); /* TLBIMVAIS */
    finish_flush();
}

void paging_flush_asid(word_t asid)
{
    barrier_stores();
    SYSTEM_REGISTER_WRITE(0, c8, c3, 2, number_of(asid)); /* TLBIASIDIS */
    finish_flush();
}

void paging_flush_all(void)
{
    barrier_stores();
    SYSTEM_REGISTER_WRITE(0, c8, c3, 0, 0); /* TLBIALLIS */
    finish_flush();
}
