/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Address spaces in use, translation caches and cache maintenance of AArch32 (arch/paging.h).
 *
 * The processor tells 256 address spaces apart, by the low bits of their ASIDs. Those that have them in common take turns:
 * whoever uses the number next first drops what is left of the other. ASID 0, which is nobody's, is that of the kernel's
 * root, which has nothing for user level.
 */
#include "arch/paging.h"

#include "descriptors.h"
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

static void wait_for_walker(void)
{
    __asm__ volatile("dsb ishst" : : : "memory");
}

static void finish_flush(void)
{
    SYSTEM_REGISTER_WRITE(0, c7, c1, 6, 0); /* BPIALLIS */
    barrier_data();
    barrier_instruction();
}

void paging_flush_address(word_t asid, word_t address)
{
    wait_for_walker();
    SYSTEM_REGISTER_WRITE(0, c8, c3, 1, round_down(address, PAGE_BITS) | number_of(asid)); /* TLBIMVAIS */
    finish_flush();
}

void paging_flush_asid(word_t asid)
{
    wait_for_walker();
    SYSTEM_REGISTER_WRITE(0, c8, c3, 2, number_of(asid)); /* TLBIASIDIS */
    finish_flush();
}

void paging_flush_all(void)
{
    wait_for_walker();
    SYSTEM_REGISTER_WRITE(0, c8, c3, 0, 0); /* TLBIALLIS */
    finish_flush();
}

/* ---- caches --------------------------------------------------------------------------------------------------------- */

/* CTR tells the smallest line of each cache as log2 of words of four bytes. */
enum { CTR_INSTRUCTION_LINE = 0, CTR_INSTRUCTION_POLICY = 14, CTR_DATA_LINE = 16 };
enum { POLICY_PHYSICAL = 3 };

static word_t cache_type(void)
{
    return SYSTEM_REGISTER_READ(0, c0, c0, 1);
}

static word_t cache_line_bytes(word_t field)
{
    return 4ul << (cache_type() >> field & 0xf);
}

/* Writes the address of each line of the range [start, end) to a register of maintenance: c7 and these. */
#define FOR_EACH_LINE(crm, op2, start, end, line)                                                                      \
    do {                                                                                                               \
        const word_t line_ = (line);                                                                                   \
        for (word_t address_ = (start) & ~(line_ - 1); address_ < (end); address_ += line_)                            \
            SYSTEM_REGISTER_WRITE(0, c7, crm, op2, address_);                                                          \
    } while (0)

static void invalidate(word_t start, word_t end)
{
    word_t line = cache_line_bytes(CTR_DATA_LINE);

    if (start & (line - 1))
        SYSTEM_REGISTER_WRITE(0, c7, c14, 1, start); /* DCCIMVAC */
    if (end & (line - 1))
        SYSTEM_REGISTER_WRITE(0, c7, c14, 1, end - 1);
    barrier_system();

    word_t first = (start + line - 1) & ~(line - 1);
    word_t last = end & ~(line - 1);
    FOR_EACH_LINE(c6, 1, first, last, line); /* DCIMVAC */
}

/* In an instruction cache that looks up by virtual address, another mapping's lines must go as well. */
static void unify(word_t start, word_t end)
{
    FOR_EACH_LINE(c11, 1, start, end, cache_line_bytes(CTR_DATA_LINE)); /* DCCMVAU */
    barrier_data();
    if ((cache_type() >> CTR_INSTRUCTION_POLICY & 0x3) == POLICY_PHYSICAL)
        FOR_EACH_LINE(c5, 1, start, end, cache_line_bytes(CTR_INSTRUCTION_LINE)); /* ICIMVAU */
    else
        SYSTEM_REGISTER_WRITE(0, c7, c1, 0, 0); /* ICIALLUIS */
    SYSTEM_REGISTER_WRITE(0, c7, c1, 6, 0);     /* BPIALLIS */
    barrier_data();
    barrier_instruction();
}

void paging_cache_operation(enum cache_operation operation, word_t start, word_t bytes)
{
    word_t end = start + bytes;

    barrier_instruction(); /* the address space may just have become the current one */
    switch (operation) {
    case CACHE_CLEAN: FOR_EACH_LINE(c10, 1, start, end, cache_line_bytes(CTR_DATA_LINE)); break; /* DCCMVAC */
    case CACHE_INVALIDATE: invalidate(start, end); break;
    case CACHE_CLEAN_INVALIDATE: FOR_EACH_LINE(c14, 1, start, end, cache_line_bytes(CTR_DATA_LINE)); break;
    case CACHE_UNIFY: unify(start, end); break;
    }
    barrier_system();
}
