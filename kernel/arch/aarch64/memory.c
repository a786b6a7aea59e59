/* SPDX-License-Identifier: BSD-2-Clause */
/* Clearing memory and cache maintenance. */

#include "arch/port.h"

/* Bytes that `dc zva` clears at once, 0 if it is not allowed. */
static word_t zero_block_size(void)
{
    word_t id = SYSTEM_REGISTER_READ(dczid_el0);
    return (id & 0x10) ? 0 : (word_t)4 << (id & 0xf);
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
        for (; first < last; first += block)
            __asm__ volatile("dc zva, %0" : : "r"(first) : "memory");
        from = last;
    }
    clear_plain(from, end);
}

void cache_clean(const void *start, word_t bytes)
{
    word_t line = (word_t)4 << (SYSTEM_REGISTER_READ(ctr_el0) >> 16 & 0xf);
    word_t end = (word_t)start + bytes;

    for (word_t at = (word_t)start & -line; at < end; at += line)
        __asm__ volatile("dc cvac, %0" : : "r"(at) : "memory");
    barrier_system();
}
