/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor's debug registers. Everything in them is about user level; the kernel is never stopped. */

#include "arch/port.h"

#include "breakpoints.h"

/* DBGDSCR: breakpoints and watchpoints are exceptions; the channel to a debugger outside is not user level's, whose threads
 * could tell each other something by it. */
#define DSCR_MONITOR BIT(15)
#define DSCR_NO_USER_CHANNEL BIT(12)

/* Control registers: enabled, for user mode only; which bytes of the word. */
#define CONTROL_USER (BIT(0) | 2 << 1)
enum { CONTROL_ACCESS = 3, CONTROL_BYTES = 5 };
enum { ACCESS_LOAD = 1, ACCESS_STORE = 2 };
#define UNIT_ALIGN_BITS 2
#define ALL_BYTES 0xf
#define SECOND_HALF 0xc

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

static word_t watch_control(const struct breakpoint *breakpoint)
{
    static const uint8_t accesses[] = {[seL4_BreakOnRead] = ACCESS_LOAD,
                                       [seL4_BreakOnWrite] = ACCESS_STORE,
                                       [seL4_BreakOnReadWrite] = ACCESS_LOAD | ACCESS_STORE};
    word_t bytes = MASK(breakpoint->bytes) << (breakpoint->address & MASK(UNIT_ALIGN_BITS));

    return CONTROL_USER | (word_t)accesses[breakpoint->access] << CONTROL_ACCESS | bytes << CONTROL_BYTES;
}

/* All of the word, since nobody says whether it has one instruction or, in Thumb code, two. */
static word_t instruction_control(const struct breakpoint *breakpoint)
{
    bool is_whole = is_aligned(breakpoint->address, UNIT_ALIGN_BITS);

    return CONTROL_USER | (is_whole ? ALL_BYTES : SECOND_HALF) << CONTROL_BYTES;
}

static void load(word_t number, const struct breakpoint *breakpoint)
{
    word_t unit = round_down(breakpoint->address, UNIT_ALIGN_BITS);

    if (!breakpoint->is_set)
        set(number, 0, 0);
    else
        set(number, unit, breakpoint_is_for_data(number) ? watch_control(breakpoint) : instruction_control(breakpoint));
}

void breakpoints_load(const struct debugging *debugging)
{
    if (debugging == NULL) {
        DEBUG_REGISTER_WRITE(c2, 2, DSCR_NO_USER_CHANNEL);
        return;
    }
    for (word_t i = 0; i < breakpoint_units(false); i++)
        load(i, &debugging->breakpoints[i]);
    for (word_t i = FIRST_WATCHPOINT; i < FIRST_WATCHPOINT + breakpoint_units(true); i++)
        load(i, &debugging->breakpoints[i]);
    DEBUG_REGISTER_WRITE(c2, 2, DSCR_NO_USER_CHANNEL | DSCR_MONITOR);
}

word_t breakpoints_met(const struct debugging *debugging, word_t pc)
{
    for (word_t i = 0; i < FIRST_WATCHPOINT; i++)
        if (debugging->breakpoints[i].is_set && debugging->breakpoints[i].address == pc)
            return pc;
    return round_down(pc, UNIT_ALIGN_BITS);
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
