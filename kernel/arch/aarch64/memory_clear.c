/* SPDX-License-Identifier: BSD-2-Clause */
/* Clearing memory. */

#include "arch/port.h"

/* Bytes that `dc zva` clears at once, 0 if it is not allowed. */
static word_t zero_block_size(void)
{
    word_t id = SYSTEM_REGISTER_READ(dczid_el0);
    return (id & 0x10) ? 0 : (word_t)4 << (id & 0xf);
}

/* Returns where the next one is. */
static inline word_t clear_block(word_t at, word_t block)
{
    __asm__ volatile("dc zva, %0" : : "r"(at) : "memory");
    return at + block;
}

static void clear_plain(word_t from, word_t to)
{
    for (; from < to; from += 16)
        __asm__ volatile("stp xzr, xzr, [%0]" : : "r"(from) : "memory");
}

void memory_clear(void *start, word_t bytes)
{
    word_t from = (word_t)start, end = from + bytes;
    word_t block = zero_block_size();

    if (block != 0 && bytes >= 2 * block) {
        word_t first = (from + block - 1) & -block;
        word_t last = end & -block;

        clear_plain(from, first);
        while (last - first >= 4 * block)
            first = clear_block(clear_block(clear_block(clear_block(first, block), block), block), block);
        while (first < last)
            first = clear_block(first, block);
        from = last;
    }
    clear_plain(from, end);
}
