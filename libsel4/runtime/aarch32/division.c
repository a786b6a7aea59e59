// SPDX-License-Identifier: BSD-2-Clause
// Division of 64-bit numbers on a processor that divides 32-bit ones (compiler_calls.S). The kernel has this file, too.

#include <stdint.h>

uint64_t stele_divide(uint64_t dividend, uint64_t divisor, uint64_t *remainder);

/** Divisors of 16 bits: three digits of the quotient, since a remainder and 16 further bits fit a word. */
static uint64_t divide_by_small(uint64_t dividend, uint32_t divisor, uint64_t *remainder)
{
    uint32_t high = (uint32_t)(dividend >> 32), low = (uint32_t)dividend;
    uint32_t upper = (high % divisor) << 16 | low >> 16;
    uint32_t lower = (upper % divisor) << 16 | (low & 0xffff);

    *remainder = lower % divisor;
    return (uint64_t)(high / divisor) << 32 | (uint64_t)(upper / divisor) << 16 | lower / divisor;
}

static int leading_zeros(uint64_t value)
{
    return value >> 32 != 0 ? __builtin_clz((uint32_t)(value >> 32)) : 32 + __builtin_clz((uint32_t)value);
}

/** Bit by bit, from where the divisor first fits. A division by zero is the program's mistake: the quotient is 0. */
uint64_t stele_divide(uint64_t dividend, uint64_t divisor, uint64_t *remainder)
{
    uint64_t quotient = 0;

    if (dividend < divisor || divisor == 0) {
        *remainder = dividend;
        return 0;
    }
    if (dividend >> 32 == 0) {
        *remainder = (uint32_t)dividend % (uint32_t)divisor;
        return (uint32_t)dividend / (uint32_t)divisor;
    }
    if (divisor >> 16 == 0) {
        return divide_by_small(dividend, (uint32_t)divisor, remainder);
    }
    for (int bit = leading_zeros(divisor) - leading_zeros(dividend); bit >= 0; bit--) {
        if (dividend >= divisor << bit) {
            dividend -= divisor << bit;
            quotient |= (uint64_t)1 << bit;
        }
    }
    *remainder = dividend;
    return quotient;
}
