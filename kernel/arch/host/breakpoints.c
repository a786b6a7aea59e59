/* SPDX-License-Identifier: BSD-2-Clause */
/* The debug registers: a copy of the breakpoints of the thread that runs. */

#include "object/breakpoint.h"

#include "simulator.h"

word_t breakpoint_units(bool is_data)
{
    return is_data ? seL4_NumExclusiveWatchpoints : seL4_NumExclusiveBreakpoints;
}

void breakpoints_load(const struct debugging *debugging)
{
    simulator.is_debugging = debugging != NULL;
    if (debugging != NULL)
        simulator.debugging = *debugging;
}

bool breakpoint_is_at(word_t address)
{
    for (word_t i = 0; i < FIRST_WATCHPOINT; i++)
        if (simulator.is_debugging && simulator.debugging.breakpoints[i].is_set &&
            simulator.debugging.breakpoints[i].address == address)
            return true;
    return false;
}

bool watchpoint_is_in(word_t address, word_t bytes, bool is_write)
{
    for (word_t i = FIRST_WATCHPOINT; i < BREAKPOINT_COUNT; i++) {
        const struct breakpoint *watch = &simulator.debugging.breakpoints[i];

        if (simulator.is_debugging && watch->is_set &&
            watch->access != (is_write ? seL4_BreakOnRead : seL4_BreakOnWrite) &&
            address < watch->address + watch->bytes && watch->address < address + bytes)
            return true;
    }
    return false;
}

bool step_is_over(const struct context *context)
{
    return simulator.is_debugging && simulator.debugging.steps != 0 && !context->step_is_next;
}
