/* SPDX-License-Identifier: BSD-2-Clause */
/* ARM PL011 serial port; debug kernels also receive. The loader has set its speed; the root task may drive it as well. */

#include "driver/driver.h"

enum {
    REGISTER_DATA = 0x00 / 4,
    REGISTER_FLAGS = 0x18 / 4,
    REGISTER_CONTROL = 0x30 / 4,
    REGISTER_INTERRUPT_MASK = 0x38 / 4,
};

#define FLAG_RECEIVE_EMPTY (1u << 4)
#define FLAG_TRANSMIT_FULL (1u << 5)
#define CONTROL_ENABLE (1u << 0 | 1u << 8) /* the port, and its transmitter */
#define CONTROL_RECEIVE (1u << 9)
#define INTERRUPT_RECEIVE (1u << 4 | 1u << 6) /* enough has come; or less, and then nothing for a while */

static volatile uint32_t *port;

static void pl011_putchar(char c)
{
    while (port[REGISTER_FLAGS] & FLAG_TRANSMIT_FULL)
        ;
    port[REGISTER_DATA] = (uint8_t)c;
}

static bool pl011_has_input(void)
{
    return !(port[REGISTER_FLAGS] & FLAG_RECEIVE_EMPTY);
}

static char pl011_getchar(void)
{
    return (char)port[REGISTER_DATA];
}

static void start_receiver(const struct fdt_cursor *node)
{
    port[REGISTER_CONTROL] |= CONTROL_RECEIVE;
    port[REGISTER_INTERRUPT_MASK] |= INTERRUPT_RECEIVE;
    console_input_start(pl011_has_input, pl011_getchar, node);
}

static bool pl011_start(const struct fdt_cursor *node)
{
    port = driver_map(node, 0, 0x1000, false);
    if (port == NULL)
        return false;
    port[REGISTER_CONTROL] |= CONTROL_ENABLE;
    console_start(pl011_putchar);
    if (DEBUG_KERNEL)
        start_receiver(node);
    return true;
}

static const char *const pl011_compatible[] = {"arm,pl011", NULL};

const struct driver pl011_driver = {.compatible = pl011_compatible, .start = pl011_start};
