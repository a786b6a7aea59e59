/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The kernel's static data. The build puts that of the kernel proper, not of this port, into sections of their own
 * (collect.cmake), whose first content is kept here and put back by each boot.
 */

#include <stdlib.h>

#include "simulator.h"

/* The linker's names for the sections; absent if there is nothing in them. */
extern char __start_kernel_data[] __attribute__((weak));
extern char __stop_kernel_data[] __attribute__((weak));
extern char __start_kernel_bss[] __attribute__((weak));
extern char __stop_kernel_bss[] __attribute__((weak));

struct simulator simulator;

static char *kept;

/* Sanitizers keep guards between variables, which only code without their checks may touch. */
__attribute__((no_sanitize("address"))) static void copy(char *to, const char *from, word_t bytes)
{
    for (volatile word_t i = 0; i < bytes; i++)
        to[i] = from[i];
}

__attribute__((no_sanitize("address"))) static void clear(char *start, const char *end)
{
    volatile uint64_t *words = (volatile uint64_t *)start;

    for (; (const char *)(words + 1) <= end; words++)
        *words = 0;
    for (volatile char *at = (volatile char *)words; at < end; at++)
        *at = 0;
}

void state_reset(void)
{
    word_t bytes = (word_t)(__stop_kernel_data - __start_kernel_data);

    if (kept == NULL) {
        kept = malloc(bytes + 1);
        copy(kept, __start_kernel_data, bytes);
        return;
    }
    copy(__start_kernel_data, kept, bytes);
    clear(__start_kernel_bss, __stop_kernel_bss);
}
