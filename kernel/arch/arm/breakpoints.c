/* SPDX-License-Identifier: BSD-2-Clause */
/* Breakpoints and watchpoints of a thread in the processor. They are about user level; the kernel is never stopped. */

#include "arch/port.h"
#include "object/breakpoint.h"

#include "debug_registers.h"

/* Control of a unit: enabled, for user level only; which accesses; which bytes from the aligned address on. */
#define CONTROL_USER (BIT(0) | 2 << 1)
enum { CONTROL_ACCESS = 3, CONTROL_BYTES = 5 };
enum { ACCESS_LOAD = 1, ACCESS_STORE = 2 };

/* Of a word of instructions. */
#define ALL_BYTES 0xf
#define SECOND_HALF 0xc

word_t breakpoint_units(bool is_data)
{
    word_t count = debug_unit_count(is_data);
    word_t most = is_data ? seL4_NumExclusiveWatchpoints : seL4_NumExclusiveBreakpoints;

    return count < most ? count : most;
}

static void load_watchpoint(word_t number, const struct breakpoint *breakpoint)
{
    static const uint8_t accesses[] = {[seL4_BreakOnRead] = ACCESS_LOAD,
                                       [seL4_BreakOnWrite] = ACCESS_STORE,
                                       [seL4_BreakOnReadWrite] = ACCESS_LOAD | ACCESS_STORE};
    word_t bytes = MASK(breakpoint->bytes) << (breakpoint->address & MASK(WATCHPOINT_ALIGN_BITS));

    debug_unit_set(number, round_down(breakpoint->address, WATCHPOINT_ALIGN_BITS),
                   CONTROL_USER | (word_t)accesses[breakpoint->access] << CONTROL_ACCESS | bytes << CONTROL_BYTES);
}

/* All of the word, since nobody says whether it has one instruction or, in Thumb code, two. */
static void load_breakpoint(word_t number, const struct breakpoint *breakpoint)
{
    bool is_whole = is_aligned(breakpoint->address, BREAKPOINT_WORD_BITS);

    debug_unit_set(number, round_down(breakpoint->address, BREAKPOINT_WORD_BITS),
                   CONTROL_USER | (is_whole ? ALL_BYTES : SECOND_HALF) << CONTROL_BYTES);
}

static void load(word_t number, const struct breakpoint *breakpoint)
{
    if (!breakpoint->is_set)
        debug_unit_set(number, 0, 0);
    else if (breakpoint_is_for_data(number))
        load_watchpoint(number, breakpoint);
    else
        load_breakpoint(number, breakpoint);
}

void breakpoints_load(const struct debugging *debugging)
{
    if (debugging == NULL) {
        debug_enable(false, false);
        return;
    }
    for (word_t i = 0; i < breakpoint_units(false); i++)
        load(i, &debugging->breakpoints[i]);
    for (word_t i = FIRST_WATCHPOINT; i < FIRST_WATCHPOINT + breakpoint_units(true); i++)
        load(i, &debugging->breakpoints[i]);
    debug_enable(true, debugging->steps != 0);
}
