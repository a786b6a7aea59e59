/* SPDX-License-Identifier: BSD-2-Clause */
/* Cache maintenance. */

#include "arch/port.h"

void cache_clean(const void *start, word_t bytes)
{
    word_t line = (word_t)4 << (SYSTEM_REGISTER_READ(0, c0, c0, 1) >> 16 & 0xf);
    word_t end = (word_t)start + bytes;

    for (word_t at = (word_t)start & -line; at < end; at += line)
        SYSTEM_REGISTER_WRITE(0, c7, c10, 1, at); /* DCCMVAC */
    barrier_system();
}
