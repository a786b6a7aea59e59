/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor's debug registers. Everything in them is about user level; the kernel is never stopped. */

#include "arch/port.h"
#include "object/breakpoint.h"

#include "breakpoints.h"

/* DBGDSCR: breakpoints and watchpoints are exceptions. */
#define DSCR_MONITOR BIT(15)

/* Control registers: enabled, for user mode only; which bytes from the aligned address on. */
#define CONTROL_USER (BIT(0) | 2 << 1)
#define CONTROL_INSTRUCTION (CONTROL_USER | 0xf << 5)
enum { CONTROL_ACCESS = 3, CONTROL_BYTES = 5 };
enum { ACCESS_LOAD = 1, ACCESS_STORE = 2 };

/* DBGDIDR counts them, less one. */
enum { DIDR_BREAKPOINTS = 24, DIDR_WATCHPOINTS = 28 };

word_t breakpoint_units(bool is_data)
{
    word_t count = (DEBUG_REGISTER_READ(c0, 0) >> (is_data ? DIDR_WATCHPOINTS : DIDR_BREAKPOINTS) & 0xf) + 1;
    word_t most = is_data ? seL4_NumExclusiveWatchpoints : seL4_NumExclusiveBreakpoints;

    return count < most ? count : most;
}

#define SET(n, value_op, control_op, address, control)                                                                 \
    do {                                                                                                               \
        DEBUG_REGISTER_WRITE(c##n, value_op, address);                                                                 \
        DEBUG_REGISTER_WRITE(c##n, control_op, control);                                                               \
    } while (0)

/* The registers are named in the instruction. */
static void set(word_t number, word_t address, word_t control)
{
    switch (number) {
    case 0: SET(0, 4, 5, address, control); break;
    case 1: SET(1, 4, 5, address, control); break;
    case 2: SET(2, 4, 5, address, control); break;
    case 3: SET(3, 4, 5, address, control); break;
    case 4: SET(4, 4, 5, address, control); break;
    case 5: SET(5, 4, 5, address, control); break;
    case FIRST_WATCHPOINT + 0: SET(0, 6, 7, address, control); break;
    case FIRST_WATCHPOINT + 1: SET(1, 6, 7, address, control); break;
    case FIRST_WATCHPOINT + 2: SET(2, 6, 7, address, control); break;
    case FIRST_WATCHPOINT + 3: SET(3, 6, 7, address, control); break;
    }
}

_Static_assert(FIRST_WATCHPOINT == 6 && BREAKPOINT_COUNT == 10, "all have a case");

/* Watched bytes are counted from a word, eight of them from two. */
static word_t align_bits(const struct breakpoint *breakpoint)
{
    return breakpoint->bytes > 4 ? 3 : 2;
}

static word_t watch_control(const struct breakpoint *breakpoint)
{
    static const uint8_t accesses[] = {[seL4_BreakOnRead] = ACCESS_LOAD,
                                       [seL4_BreakOnWrite] = ACCESS_STORE,
                                       [seL4_BreakOnReadWrite] = ACCESS_LOAD | ACCESS_STORE};
    word_t bytes = MASK(breakpoint->bytes) << (breakpoint->address & MASK(align_bits(breakpoint)));

    return CONTROL_USER | (word_t)accesses[breakpoint->access] << CONTROL_ACCESS | bytes << CONTROL_BYTES;
}

static void load(word_t number, const struct breakpoint *breakpoint)
{
    if (!breakpoint->is_set)
        set(number, 0, 0);
    else if (breakpoint_is_for_data(number))
        set(number, round_down(breakpoint->address, align_bits(breakpoint)), watch_control(breakpoint));
    else
        set(number, breakpoint->address, CONTROL_INSTRUCTION);
}

static void set_monitor(bool on)
{
    word_t status = DEBUG_REGISTER_READ(c2, 2);

    DEBUG_REGISTER_WRITE(c2, 2, on ? status | DSCR_MONITOR : status & ~DSCR_MONITOR);
}

void breakpoints_load(const struct debugging *debugging)
{
    if (debugging == NULL) {
        set_monitor(false);
        return;
    }
    for (word_t i = 0; i < breakpoint_units(false); i++)
        load(i, &debugging->breakpoints[i]);
    for (word_t i = FIRST_WATCHPOINT; i < FIRST_WATCHPOINT + breakpoint_units(true); i++)
        load(i, &debugging->breakpoints[i]);
    set_monitor(true);
}
