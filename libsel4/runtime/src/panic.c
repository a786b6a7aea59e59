// SPDX-License-Identifier: BSD-2-Clause
// The end of a program that cannot go on.

#include <stele/console.h>
#include <stele/panic.h>

void stele_panic(const char *format, ...)
{
    va_list arguments;

    stele_printf("panic: ");
    va_start(arguments, format);
    stele_vprintf(format, arguments);
    va_end(arguments);
    stele_putchar('\n');
    stele_exit(1);
}
