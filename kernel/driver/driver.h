/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Devices that the kernel itself drives, found in the device tree at boot. A driver is one file with one struct driver,
 * and one line in table.c.
 */
#ifndef KERNEL_DRIVER_DRIVER_H
#define KERNEL_DRIVER_DRIVER_H

#include "api/types.h"

struct fdt_cursor;

struct driver {
    const char *const *compatible;                /* words of the device tree that it answers to; ends with NULL */
    bool (*start)(const struct fdt_cursor *node); /* false: this device is not usable */
};

/* In the order of preference, each ends with NULL. */
extern const struct driver *const console_drivers[];
extern const struct driver *const interrupt_controller_drivers[];
extern const struct driver *const timer_drivers[];

/* ---- what boot code gives to a driver's start (boot/devices.c) -------------------------------------------------------- */

/* Registers of the device's range `index`, at least `bytes` long. NULL if it has none. The root task does not get them
 * if they are private. */
void *driver_map(const struct fdt_cursor *node, unsigned int index, word_t bytes, bool is_private);

/* Bytes of the device's range `index`, for driver_map; 0 if it has none. */
word_t driver_map_bytes(const struct fdt_cursor *node, unsigned int index);

/* The last cell of a property; `missing` if there is none. */
word_t driver_number(const struct fdt_cursor *node, const char *property, word_t missing);

/* Number of the device's interrupt `index`; IRQ_NONE if it has none. The interrupt controller is known by then. */
word_t driver_interrupt(const struct fdt_cursor *node, unsigned int index);

/* ---- what a driver's start gives back --------------------------------------------------------------------------------- */

void console_start(void (*putchar)(char c));

/* Debug kernels: the console's other direction, for the debugger, and the device's node, which is copied. The device
 * interrupts when a character has come. */
void console_input_start(bool (*has_input)(void), char (*getchar)(void), const struct fdt_cursor *node);

/* For kernels that check themselves: time from `since` until now has not passed. */
void timer_leave_out(ticks_t since);

/* Forwarded to by the port contract's functions of the same names. */
struct interrupt_controller {
    const char *name;
    word_t (*count)(void);
    word_t (*claim)(void);
    void (*complete)(word_t irq);
    void (*set_masked)(word_t irq, bool masked);
    bool (*can_set_trigger)(word_t irq);
    void (*set_trigger)(word_t irq, bool edge);
    word_t sgi_count, sgi_targets;
    void (*sgi_send)(word_t irq, word_t target);
    word_t (*translate)(const uint32_t *cells,
                        unsigned int count); /* of the device tree, to a number; IRQ_NONE if bad */
};

void interrupt_controller_start(const struct interrupt_controller *controller);
const struct interrupt_controller *interrupt_controller(void);

#endif
