/* SPDX-License-Identifier: BSD-2-Clause */
/* Starts the drivers of the devices that the kernel needs. */

#include "arch/port.h"
#include "boot/boot.h"
#include "debug/debug.h"
#include "driver/driver.h"

/* ---- for drivers (driver/driver.h) ---------------------------------------------------------------------------------- */

void *driver_map(const struct fdt_cursor *node, unsigned int index, word_t bytes, bool is_private)
{
    uint64_t start, size;

    if (!fdt_range(node, index, &start, &size) || size < bytes || start + size > BIT(machine_physical_bits()))
        return NULL;
    if (is_private)
        ranges_add(&platform.private_devices, range_outer_pages((struct range){start, start + size}));
    return machine_map_device(start, bytes);
}

#define INTERRUPT_CELLS 3

word_t driver_interrupt(const struct fdt_cursor *node, unsigned int index)
{
    struct fdt_property interrupts;
    uint32_t cells[INTERRUPT_CELLS];

    if (!fdt_get(node, "interrupts", &interrupts) || (index + 1) * INTERRUPT_CELLS * 4 > interrupts.length)
        return IRQ_NONE;
    for (unsigned int i = 0; i < INTERRUPT_CELLS; i++)
        cells[i] = fdt_cell(interrupts, index * INTERRUPT_CELLS + i);
    return interrupt_controller()->translate(cells, INTERRUPT_CELLS);
}

/* ---- finding them --------------------------------------------------------------------------------------------------- */

static bool driver_answers(const struct driver *driver, const struct fdt_cursor *node)
{
    for (const char *const *word = driver->compatible; *word != NULL; word++)
        if (fdt_is_compatible(node, *word))
            return true;
    return false;
}

/* Starts the first driver that answers to this node. */
static bool start_node(const struct driver *const *drivers, const struct fdt_cursor *node)
{
    if (!node->levels[node->depth].enabled)
        return false;
    for (; *drivers != NULL; drivers++)
        if (driver_answers(*drivers, node) && (*drivers)->start(node))
            return true;
    return false;
}

static bool start_any(const struct driver *const *drivers)
{
    struct fdt_cursor cursor;

    fdt_rewind(&cursor, &platform.tree);
    while (fdt_next(&cursor))
        if (start_node(drivers, &cursor))
            return true;
    return false;
}

/* ---- console -------------------------------------------------------------------------------------------------------- */

/* The path in /chosen/stdout-path, which options may follow behind a colon. */
static bool start_chosen_console(void)
{
    struct fdt_cursor cursor;
    struct fdt_property path;
    uint32_t length = 0;

    if (!fdt_find(&cursor, &platform.tree, "/chosen", 7) || !fdt_get(&cursor, "stdout-path", &path))
        return false;
    while (length < path.length && path.data[length] != '\0' && path.data[length] != ':')
        length++;
    return fdt_find(&cursor, &platform.tree, (const char *)path.data, length) && start_node(console_drivers, &cursor);
}

/* Without a console there is nobody to tell. */
void devices_start_console(void)
{
    if (!start_chosen_console() && !start_any(console_drivers))
        machine_exit(1);
}

/* ---- interrupts and time -------------------------------------------------------------------------------------------- */

/* What the tree has instead, for the line about what is missing. */
static const char *first_interrupt_controller(void)
{
    struct fdt_cursor cursor;
    struct fdt_property property;

    fdt_rewind(&cursor, &platform.tree);
    while (fdt_next(&cursor))
        if (fdt_get(&cursor, "interrupt-controller", &property) && fdt_get(&cursor, "compatible", &property) &&
            property.length > 0 && property.data[property.length - 1] == '\0')
            return (const char *)property.data;
    return "none";
}

void devices_start_interrupts(void)
{
    if (!start_any(interrupt_controller_drivers))
        boot_fail("no known interrupt controller in the device tree (found: %s; known: %s)",
                  first_interrupt_controller(), interrupt_controller_drivers[0]->compatible[0]);
}

void devices_start_timer(void)
{
    if (!start_any(timer_drivers))
        boot_fail("no known timer in the device tree (known: %s)", timer_drivers[0]->compatible[0]);
}
