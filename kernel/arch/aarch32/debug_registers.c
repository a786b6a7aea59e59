/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor's debug registers, in coprocessor 14, and what they leave to be found out. */

#include "arch/port.h"

#include "breakpoints.h"
#include "debug_registers.h"

/* DBGDSCR */
#define DSCR_NO_USER_CHANNEL BIT(12)
#define DSCR_UNITS BIT(15)

/* DBGDIDR counts them, less one. */
enum { DIDR_BREAKPOINTS = 24, DIDR_WATCHPOINTS = 28 };

word_t debug_unit_count(bool is_data)
{
    return (DEBUG_REGISTER_READ(c0, 0) >> (is_data ? DIDR_WATCHPOINTS : DIDR_BREAKPOINTS) & 0xf) + 1;
}

#define SET(n, value_op, control_op, address, control)                                                                 \
    do {                                                                                                               \
        DEBUG_REGISTER_WRITE(c##n, value_op, address);                                                                 \
        DEBUG_REGISTER_WRITE(c##n, control_op, control);                                                               \
    } while (0)

/* The registers are named in the instruction. */
void debug_unit_set(word_t number, word_t address, word_t control)
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

void debug_enable(bool units, bool steps)
{
    (void)steps;
    DEBUG_REGISTER_WRITE(c2, 2, DSCR_NO_USER_CHANNEL | (units ? DSCR_UNITS : 0));
}

word_t breakpoints_met(const struct debugging *debugging, word_t pc)
{
    for (word_t i = 0; i < FIRST_WATCHPOINT; i++)
        if (debugging->breakpoints[i].is_set && debugging->breakpoints[i].address == pc)
            return pc;
    return round_down(pc, BREAKPOINT_WORD_BITS);
}

/* How far from the watched bytes: an access may begin before them. */
static word_t distance(const struct breakpoint *breakpoint, word_t address)
{
    word_t behind = address - breakpoint->address;

    return behind < breakpoint->bytes ? 0 : behind < -behind ? behind : -behind;
}

bool breakpoints_tell_write(const struct debugging *debugging, word_t address)
{
    const struct breakpoint *nearest = NULL;

    for (word_t i = FIRST_WATCHPOINT; i < BREAKPOINT_COUNT; i++) {
        const struct breakpoint *watchpoint = &debugging->breakpoints[i];

        if (watchpoint->is_set && (nearest == NULL || distance(watchpoint, address) < distance(nearest, address)))
            nearest = watchpoint;
    }
    return nearest != NULL && nearest->access == seL4_BreakOnWrite;
}
