/* SPDX-License-Identifier: BSD-2-Clause */
/* What compilers call on their own, as the Arm ports have it: each size at each alignment, and not a byte beside it. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "framework.h"

#define memcpy kernel_memcpy
#define memmove kernel_memmove
#define memset kernel_memset
#define memcmp kernel_memcmp
#include "arch/arm/builtins.c"
#undef memcpy
#undef memmove
#undef memset
#undef memcmp

enum { SIZES = 100, PLACES = 9, ROOM = SIZES + 2 * PLACES };

static uint8_t field[ROOM], before[ROOM];

/* Bytes that tell where they stand. */
static void number_bytes(void)
{
    for (unsigned int i = 0; i < ROOM; i++)
        before[i] = field[i] = (uint8_t)(i + 1);
}

/* Is the byte at i as it was, unless it is in [start, start + size)? */
static void check_others(unsigned int start, unsigned int size)
{
    for (unsigned int i = 0; i < ROOM; i++)
        check(field[i] == before[i] || (i >= start && i < start + size));
}

TEST(builtins, memset_sets_each_byte_and_no_other)
{
    for (unsigned int size = 0; size < SIZES; size++)
        for (unsigned int at = 0; at < PLACES; at++) {
            number_bytes();
            check(kernel_memset(&field[at], 0x1e7, size) == &field[at]);
            for (unsigned int i = 0; i < size; i++)
                check_equal(field[at + i], 0xe7);
            check_others(at, size);
        }
}

TEST(builtins, memcpy_copies_each_byte_and_no_other)
{
    static uint8_t source[ROOM];

    for (unsigned int i = 0; i < ROOM; i++)
        source[i] = (uint8_t)(0xff - i);
    for (unsigned int size = 0; size < SIZES; size++)
        for (unsigned int at = 0; at < PLACES; at++) {
            unsigned int from = (at * 5 + size) % PLACES;

            number_bytes();
            check(kernel_memcpy(&field[at], &source[from], size) == &field[at]);
            for (unsigned int i = 0; i < size; i++)
                check_equal(field[at + i], source[from + i]);
            check_others(at, size);
        }
}

TEST(builtins, memmove_copies_what_overlaps)
{
    for (unsigned int size = 0; size < SIZES; size++)
        for (unsigned int at = 0; at < PLACES; at++)
            for (unsigned int from = 0; from < PLACES; from++) {
                number_bytes();
                check(kernel_memmove(&field[at], &field[from], size) == &field[at]);
                for (unsigned int i = 0; i < size; i++)
                    check_equal(field[at + i], before[from + i]);
                check_others(at, size);
            }
}

TEST(builtins, memcmp_compares_bytes_without_sign_up_to_the_first_that_differs)
{
    for (unsigned int size = 1; size < SIZES; size++)
        for (unsigned int at = 0; at < size; at++) {
            number_bytes();
            check_equal(kernel_memcmp(field, before, size), 0);
            field[at] = 0x80;
            before[at] = 0x7f;
            check(kernel_memcmp(field, before, size) > 0 && kernel_memcmp(before, field, size) < 0);
            check_equal(kernel_memcmp(field, before, at), 0);
            field[size - 1] = at == size - 1 ? 0x80 : 0;
            check(kernel_memcmp(field, before, size) > 0);
        }
}
