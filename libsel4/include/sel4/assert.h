/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Assertions that need no libc; whoever links the program supplies `__assert_fail`.
 */
#pragma once

#include <sel4/macros.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Reports a failed assertion and does not return. The C runtime has one; so has every libc.
 *
 * @param str      the condition, as written
 * @param file     source file
 * @param line     line in that file
 * @param function enclosing function
 */
void __assert_fail(const char *str, const char *file, int line, const char *function) __attribute__((noreturn));

#ifdef __cplusplus
}
#endif

/** Ends the program with message `s`. */
#define seL4_Fail(s) __assert_fail(s, __FILE__, __LINE__, __func__)

/** Ends the program unless `expr` is true; there in every build. */
#define seL4_Assert(expr)                                                                                              \
    do {                                                                                                               \
        if (!(expr)) {                                                                                                 \
            seL4_Fail(#expr);                                                                                          \
        }                                                                                                              \
    } while (0)

/** Refuses to compile unless the constant `expr` is true. */
#define seL4_CompileTimeAssert(expr) SEL4_STATIC_ASSERT(expr, #expr)
