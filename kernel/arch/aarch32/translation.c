/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Address spaces in use and translation caches of AArch32 (arch/paging.h).
 *
 * The processor tells 256 address spaces apart, by the low bits of their ASIDs. Those that have them in common take turns:
 * whoever uses the number next first drops what is left of the other. ASID 0, which is nobody's, is that of the kernel's
 * root, which has nothing for user level.
 */
#include "arch/paging.h"

#include "cache_instructions.h"
#include "descriptors.h"
#include "kernel_memory.h"
#include "kernel_root.h"

#define NUMBER_BITS 8

static uint16_t holders[BIT(NUMBER_BITS)]; /* the upper bits of the ASID that has used a number last */
static const struct page_table *active_root;
static word_t kernel_walk; /* as set_root() takes it */

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

static void take_number(word_t asid)
{
    if (holders[number_of(asid)] == asid >> NUMBER_BITS)
        return;
    paging_flush_asid(asid);
    holders[number_of(asid)] = (uint16_t)(asid >> NUMBER_BITS);
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
    active_root = root;
    set_root(kernel_walk);
    barrier_instruction();
    set_number(number_of(asid));
    take_number(asid);
    set_root((word_t)root - walk_distance);
}

/* What is cached of the last address space is not for who runs without one. */
void paging_activate_empty(void)
{
    if (paging_is_empty_active())
        return;
    active_root = NULL;
    set_root(kernel_walk);
    barrier_instruction();
    set_number(number_of(ASID_OF_NONE));
    take_number(ASID_OF_NONE);
}

void paging_init(void)
{
    kernel_walk = image_to_physical(kernel_root) | WALK_ATTRIBUTES;
    barrier_data();
    paging_flush_all();
}

bool paging_is_active(const struct page_table *root)
{
    return active_root == root;
}

bool paging_is_empty_active(void)
{
    return active_root == NULL;
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
