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

    if (!fdt_range(node, index, &start, &size) || size < bytes || start + size > machine_physical_end())
        return NULL;
    if (is_private)
        memory_keep_private(range_outer_pages((struct range){start, start + size}));
    return machine_map_device(start, bytes);
}

word_t driver_map_bytes(const struct fdt_cursor *node, unsigned int index)
{
    uint64_t start, size;

    return fdt_range(node, index, &start, &size) ? (word_t)size : 0;
}

word_t driver_number(const struct fdt_cursor *node, const char *name, word_t missing)
{
    struct fdt_property number;

    if (!fdt_get(node, name, &number) || number.length < 4)
        return missing;
    return fdt_cell(number, number.length / 4 - 1);
}

#define INTERRUPT_CELLS_MAX 4

static uint32_t interrupt_cells; /* of one interrupt, by the word of the controller */

word_t driver_interrupt(const struct fdt_cursor *node, unsigned int index)
{
    struct fdt_property interrupts;
    uint32_t cells[INTERRUPT_CELLS_MAX];

    if (!fdt_get(node, "interrupts", &interrupts) || interrupt_cells > INTERRUPT_CELLS_MAX ||
        (index + 1) * interrupt_cells * 4 > interrupts.length)
        return IRQ_NONE;
    for (unsigned int i = 0; i < interrupt_cells; i++)
        cells[i] = fdt_cell(interrupts, index * interrupt_cells + i);
    return interrupt_controller()->translate(cells, interrupt_cells);
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

/* Starts the first device that there is a driver for; the cursor stands at its node then. */
static bool start_any(const struct driver *const *drivers, struct fdt_cursor *cursor)
{
    fdt_rewind(cursor, &platform.tree);
    while (fdt_next(cursor))
        if (start_node(drivers, cursor))
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
    struct fdt_cursor cursor;

    if (!start_chosen_console() && !start_any(console_drivers, &cursor))
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
    struct fdt_cursor cursor;

    if (!start_any(interrupt_controller_drivers, &cursor))
        boot_fail("no known interrupt controller in the device tree (found: %s; known: %s, %s)",
                  first_interrupt_controller(), interrupt_controller_drivers[0]->compatible[0],
                  interrupt_controller_drivers[1]->compatible[0]);
    interrupt_cells = (uint32_t)driver_number(&cursor, "#interrupt-cells", 3);
}

void devices_start_timer(void)
{
    struct fdt_cursor cursor;

    if (!start_any(timer_drivers, &cursor))
        boot_fail("no known timer in the device tree (known: %s)", timer_drivers[0]->compatible[0]);
}
