/* SPDX-License-Identifier: BSD-2-Clause */
/* Comparing and copying, for boot code. */
#ifndef KERNEL_BOOT_TEXT_H
#define KERNEL_BOOT_TEXT_H

#include "api/types.h"

static inline uint32_t text_length(const char *text)
{
    uint32_t length = 0;

    while (text[length] != '\0')
        length++;
    return length;
}

/* The first `length` bytes, whatever they are. */
static inline bool text_equal_up_to(const char *a, const char *b, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

static inline bool text_equal(const char *a, const char *b)
{
    return text_equal_up_to(a, b, text_length(b) + 1);
}

static inline void bytes_copy(void *to, const void *from, word_t count)
{
    __builtin_memcpy(to, from, count);
}

#endif
