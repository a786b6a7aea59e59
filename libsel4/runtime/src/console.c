// SPDX-License-Identifier: BSD-2-Clause
// The console of a program: formatted text, to a device that the program drives or by debug system calls.

#include "console.h"
#include "format.h"
#include <sel4/sel4.h>
#include <stele/console.h>

#ifdef CONFIG_PRINTING
static void put_to_kernel(char character)
{
    seL4_DebugPutChar(character);
}
#else
static void put_to_kernel(char character)
{
    (void)character; // a kernel without a debug console
}
#endif

static void (*put_raw)(char character) = put_to_kernel;

void console_set_device(void (*put)(char character))
{
    put_raw = put;
}

void stele_putchar(char character)
{
    if (character == '\n') {
        put_raw('\r');
    }
    put_raw(character);
}

static void put_to_console(struct format_sink *sink, char character)
{
    (void)sink;
    stele_putchar(character);
}

int stele_vprintf(const char *format, va_list arguments)
{
    struct format_sink sink = {put_to_console};

    return (int)format_text(&sink, format, arguments);
}

int stele_printf(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    int length = stele_vprintf(format, arguments);
    va_end(arguments);
    return length;
}
