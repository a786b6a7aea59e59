/* SPDX-License-Identifier: BSD-2-Clause */
/* Physical memory: pages of the process at a fixed distance. What is no memory is not mapped. */

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#include "simulator.h"

static word_t mapped_bytes;

static uint8_t *memory_start_pointer(void)
{
    return physical_to_pointer(HOST_MEMORY_START);
}

static void map(word_t bytes)
{
    void *memory;

    if (mapped_bytes != 0)
        munmap(memory_start_pointer(), mapped_bytes);
    memory = mmap(memory_start_pointer(), bytes, PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED_NOREPLACE, -1, 0);
    if (memory != memory_start_pointer())
        host_fail("no room for the simulated memory in this process");
    mapped_bytes = bytes;
}

/* Fresh pages are zero; touching only those that are used is quicker than clearing all. */
void memory_start(void)
{
    word_t bytes = simulator.memory_bytes;

    if (bytes != mapped_bytes)
        map(bytes);
    else if (simulator.config.fill == 0)
        madvise(memory_start_pointer(), bytes, MADV_DONTNEED);
    if (simulator.config.fill != 0)
        memset(memory_start_pointer(), simulator.config.fill, bytes);
}

static bool is_memory(word_t address, word_t bytes)
{
    return address >= HOST_MEMORY_START && bytes <= simulator.memory_bytes &&
           address - HOST_MEMORY_START <= simulator.memory_bytes - bytes;
}

void memory_clear(void *start, word_t bytes)
{
    if (((word_t)start | bytes) % 16 != 0)
        host_fail("memory_clear: not in units of 16 bytes");
    if (!is_memory(pointer_to_physical(start), bytes))
        host_fail("memory_clear: not in memory");
    memset(start, 0, bytes);
}

void cache_clean(const void *start, word_t bytes)
{
    if (!is_memory(pointer_to_physical(start), bytes))
        host_fail("cache_clean: not in memory");
}

void *host_memory(host_word address)
{
    return is_memory(address, 1) ? physical_to_pointer(address) : NULL;
}

host_word host_memory_bytes(void)
{
    return simulator.memory_bytes;
}
