/* SPDX-License-Identifier: BSD-2-Clause */
/* What the debugger is told at boot: whether somebody is at the console, and which device that is. Debug kernels only. */

#include "debug/debugger.h"

#include "arch/port.h"
#include "boot/boot.h"
#include "boot/text.h"
#include "driver/console_input.h"
#include "driver/driver.h"

/* The word of the boot arguments by which somebody says that they are at the console. */
#define WORD "stele.debugger"
#define WORD_LENGTH (sizeof(WORD) - 1)

static bool is_end(struct fdt_property text, uint32_t at)
{
    return at >= text.length || text.data[at] == ' ' || text.data[at] == '\0';
}

static bool begins_with_word(struct fdt_property text, uint32_t at)
{
    for (uint32_t i = 0; i < WORD_LENGTH; i++)
        if (at + i >= text.length || text.data[at + i] != (uint8_t)WORD[i])
            return false;
    return is_end(text, at + WORD_LENGTH);
}

/* Is the word among the boot arguments? */
static bool is_attended(void)
{
    struct fdt_cursor cursor;
    struct fdt_property arguments;

    if (!fdt_find(&cursor, &platform.tree, "/chosen", 7) || !fdt_get(&cursor, "bootargs", &arguments))
        return false;
    for (uint32_t at = 0; at < arguments.length; at++)
        if ((at == 0 || is_end(arguments, at - 1)) && begins_with_word(arguments, at))
            return true;
    return false;
}

void boot_debugger(void)
{
    const struct fdt_cursor *node = console_input_node();
    struct debugger_console console = {.is_attended = is_attended(), .interrupt = IRQ_NONE};
    uint64_t start, bytes;

    if (node != NULL && fdt_range(node, 0, &start, &bytes)) {
        console.interrupt = driver_interrupt(node, 0);
        console.registers = start;
        console.has_input = true;
    }
    debugger_begin(&console);
}
