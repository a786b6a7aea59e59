/* SPDX-License-Identifier: BSD-2-Clause */
/* The console's other direction, for the debugger: characters in, from whichever device boot found. Debug kernels only. */

#include "driver/console_input.h"

#include "arch/port.h"
#include "driver/driver.h"

static bool (*device_has_input)(void);
static char (*device_getchar)(void);
static struct fdt_cursor device_node; /* of use during boot only */

void console_input_start(bool (*has_input)(void), char (*getchar)(void), const struct fdt_cursor *node)
{
    device_has_input = has_input;
    device_getchar = getchar;
    device_node = *node;
}

bool console_has_input(void)
{
    return device_has_input != NULL && device_has_input();
}

char console_getchar(void)
{
    return device_getchar();
}

const struct fdt_cursor *console_input_node(void)
{
    return device_has_input == NULL ? NULL : &device_node;
}
