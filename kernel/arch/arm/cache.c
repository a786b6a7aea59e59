/* SPDX-License-Identifier: BSD-2-Clause */
/* Cache maintenance, line by line; what is done with a line is the port's cache_instructions.h. */

#include "arch/paging.h"

#include "cache_instructions.h"

/* The cache type register tells the smallest line of each cache as log2 of words of four bytes. */
enum { TYPE_INSTRUCTION_LINE = 0, TYPE_INSTRUCTION_POLICY = 14, TYPE_DATA_LINE = 16 };
enum { POLICY_PHYSICAL = 3 };

static word_t line_bytes(word_t field)
{
    return 4ul << (cache_type() >> field & 0xf);
}

/* Does it with each line of the range [start, end). */
static inline void for_each_line(void (*operation)(word_t address), word_t start, word_t end, word_t line)
{
    for (word_t address = start & ~(line - 1); address < end; address += line)
        operation(address);
}

static void invalidate(word_t start, word_t end)
{
    word_t line = line_bytes(TYPE_DATA_LINE);

    if (start & (line - 1))
        data_clean_invalidate(start);
    if (end & (line - 1))
        data_clean_invalidate(end - 1);
    barrier_system();
    for_each_line(data_invalidate, (start + line - 1) & ~(line - 1), end & ~(line - 1), line);
}

/* In an instruction cache that looks up by virtual address, another mapping's lines must go as well. */
static void unify(word_t start, word_t end)
{
    for_each_line(data_clean_to_unification, start, end, line_bytes(TYPE_DATA_LINE));
    barrier_data();
    if ((cache_type() >> TYPE_INSTRUCTION_POLICY & 0x3) == POLICY_PHYSICAL)
        for_each_line(instruction_invalidate, start, end, line_bytes(TYPE_INSTRUCTION_LINE));
    else
        instruction_invalidate_all();
    forget_branches();
    barrier_data();
    barrier_instruction();
}

void paging_cache_operation(enum cache_operation operation, word_t start, word_t bytes)
{
    word_t end = start + bytes, line = line_bytes(TYPE_DATA_LINE);

    barrier_instruction(); /* the address space may just have become the current one */
    switch (operation) {
    case CACHE_CLEAN: for_each_line(data_clean, start, end, line); break;
    case CACHE_INVALIDATE: invalidate(start, end); break;
    case CACHE_CLEAN_INVALIDATE: for_each_line(data_clean_invalidate, start, end, line); break;
    case CACHE_UNIFY: unify(start, end); break;
    }
    barrier_system();
}

/* Every frame that is made comes here: four lines at a time, for fewer instructions. */
void cache_clean(const void *start, word_t bytes)
{
    word_t line = line_bytes(TYPE_DATA_LINE);
    word_t address = (word_t)start & ~(line - 1), end = (word_t)start + bytes;

    while (end - address >= 4 * line)
        for (word_t i = 0; i < 4; i++, address += line)
            data_clean(address);
    for_each_line(data_clean, address, end, line);
    barrier_system();
}
