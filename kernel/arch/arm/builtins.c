/* SPDX-License-Identifier: BSD-2-Clause */
/* The four functions that compilers call on their own. */

#include <stddef.h>
#include <stdint.h>

void *memcpy(void *restrict to, const void *restrict from, size_t bytes);
void *memmove(void *to, const void *from, size_t bytes);
void *memset(void *to, int value, size_t bytes);
int memcmp(const void *a, const void *b, size_t bytes);

/* Words that may stand anywhere; the processor allows it in ordinary memory. */
typedef uint64_t __attribute__((aligned(1), may_alias)) any_word;

void *memcpy(void *restrict to, const void *restrict from, size_t bytes)
{
    uint8_t *target = to;
    const uint8_t *source = from;

    for (; bytes >= 32; bytes -= 32, target += 32, source += 32) {
        const any_word *in = (const any_word *)source;
        any_word *out = (any_word *)target, a = in[0], b = in[1], c = in[2], d = in[3];

        out[0] = a;
        out[1] = b;
        out[2] = c;
        out[3] = d;
    }
    for (; bytes >= 8; bytes -= 8, target += 8, source += 8)
        *(any_word *)target = *(const any_word *)source;
    for (; bytes > 0; bytes--)
        *target++ = *source++;
    return to;
}

void *memmove(void *to, const void *from, size_t bytes)
{
    uint8_t *target = to;
    const uint8_t *source = from;

    if (target <= source || target >= source + bytes) {
        for (size_t i = 0; i < bytes; i++)
            target[i] = source[i];
    } else {
        for (size_t i = bytes; i > 0; i--)
            target[i - 1] = source[i - 1];
    }
    return to;
}

static uint8_t *fill_16(uint8_t *to, uint64_t pattern)
{
    any_word *out = (any_word *)to;

    out[0] = out[1] = pattern;
    return to + 16;
}

static uint8_t *fill_32(uint8_t *to, uint64_t pattern)
{
    return fill_16(fill_16(to, pattern), pattern);
}

/* Mostly of a structure, whose size is a multiple of eight bytes and not large. */
void *memset(void *to, int value, size_t bytes)
{
    uint8_t *target = to;
    uint64_t pattern = (uint8_t)value * 0x0101010101010101u;

    for (; bytes >= 64; bytes -= 64)
        target = fill_32(fill_32(target, pattern), pattern);
    if (bytes & 32)
        target = fill_32(target, pattern);
    if (bytes & 16)
        target = fill_16(target, pattern);
    for (bytes %= 16; bytes >= 8; bytes -= 8, target += 8)
        *(any_word *)target = pattern;
    for (; bytes > 0; bytes--)
        *target++ = (uint8_t)value;
    return to;
}

int memcmp(const void *a, const void *b, size_t bytes)
{
    const uint8_t *left = a, *right = b;

    for (size_t i = 0; i < bytes; i++)
        if (left[i] != right[i])
            return left[i] - right[i];
    return 0;
}
