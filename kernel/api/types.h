/* SPDX-License-Identifier: BSD-2-Clause */
/* The few types and helpers that every kernel file uses. */
#ifndef KERNEL_API_TYPES_H
#define KERNEL_API_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi.h"

typedef seL4_Word word_t;
typedef uint64_t ticks_t; /* time in units of the timer's counter */
typedef word_t paddr_t;   /* physical address */

#define BIT(n) ((word_t)1 << (n))
#define MASK(n) (BIT(n) - 1)
#define WORD_BITS (8 * sizeof(word_t))
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

/* A function that only boot calls: given away with the rest of boot code. */
#define BOOT_CODE __attribute__((section(".boot.code"), noinline))

/* A function that is kept out of its callers, whose usual way it is not on. */
#define OFF_THE_USUAL_WAY __attribute__((noinline, cold))

static inline word_t round_down(word_t value, word_t bits)
{
    return value & ~MASK(bits);
}

static inline word_t round_up(word_t value, word_t bits)
{
    return round_down(value + MASK(bits), bits);
}

static inline bool is_aligned(word_t value, word_t bits)
{
    return (value & MASK(bits)) == 0;
}

#endif
