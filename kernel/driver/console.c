/* SPDX-License-Identifier: BSD-2-Clause */
/* The console: characters out, to whichever device boot found. */

#include "arch/port.h"
#include "driver/driver.h"

static void (*device_putchar)(char c);

void console_start(void (*putchar)(char c))
{
    device_putchar = putchar;
}

void console_putchar(char c)
{
    if (device_putchar == NULL)
        return;
    if (c == '\n')
        device_putchar('\r');
    device_putchar(c);
}
