/* SPDX-License-Identifier: BSD-2-Clause */
/* Text output of a program: a printf subset over the kernel's debug console. */
#pragma once

#include <stdarg.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Prints to the debug console.
 *
 * Understands %d %i %u %x %X %p %c %s %%, the flags `-` and `0`, a width and a precision (both also as `*`; the precision
 * cuts strings), and the lengths hh, h, l, ll, z, j and t. There is no floating point. A line feed is sent as CR LF.
 *
 * @return number of characters before the line feeds were expanded
 */
int stele_printf(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** stele_printf with the arguments as a va_list. */
int stele_vprintf(const char *format, va_list arguments) __attribute__((format(printf, 1, 0)));

/**
 * Formats into `buffer`, of which at most `size` bytes are written, the last one always a zero byte when size is not 0.
 *
 * @return length of the whole text, which may be more than fitted
 */
int stele_snprintf(char *buffer, size_t size, const char *format, ...) __attribute__((format(printf, 3, 4)));

/** stele_snprintf with the arguments as a va_list. */
int stele_vsnprintf(char *buffer, size_t size, const char *format, va_list arguments)
    __attribute__((format(printf, 3, 0)));

/** Prints one character. */
void stele_putchar(char character);

#ifdef __cplusplus
}
#endif
