/* SPDX-License-Identifier: BSD-2-Clause */
/* Text output of a program: a printf subset, to the kernel's debug console or to a device that the root task drives. */
#pragma once

#include <sel4/sel4.h>
#include <stdarg.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Gives a root task a console on every kernel: from now on it drives the machine's serial port itself. Without it, text
 * goes to the kernel's debug console, which release kernels do not have.
 *
 * To be called first of all in main. It finds an ARM PL011 in the device tree that the kernel hands on, and takes its page
 * out of the device untypeds: the bootinfo then describes what is left of them, and of the empty slots. A root task that
 * wants to do all that itself maps the port and calls stele_console_use.
 *
 * @return seL4_FailedLookup if the machine has no such port, seL4_NotEnoughMemory if slots or bootinfo are full
 */
seL4_Error stele_console_start(void);

/** Has all text go to the PL011 whose registers are mapped at this address. */
void stele_console_use(volatile void *registers);

/**
 * Prints to the console.
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
