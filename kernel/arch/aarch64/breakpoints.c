/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor's debug registers. Everything in them is about user level; the kernel is never stopped. */

#include "arch/port.h"
#include "object/breakpoint.h"

/* MDSCR_EL1: breakpoints and watchpoints, single steps; the channel to a debugger outside is not user level's, whose threads
 * could tell each other something by it. */
#define MDSCR_STEP BIT(0)
#define MDSCR_NO_USER_CHANNEL BIT(12)
#define MDSCR_BREAKPOINTS BIT(15)

/* Control registers: enabled, for EL0 only; which bytes from the aligned address on. */
#define CONTROL_USER (BIT(0) | 2 << 1)
#define CONTROL_INSTRUCTION (CONTROL_USER | 0xf << 5)
enum { CONTROL_ACCESS = 3, CONTROL_BYTES = 5 };
enum { ACCESS_LOAD = 1, ACCESS_STORE = 2 };

/* ID_AA64DFR0_EL1 counts them, less one. */
enum { DFR0_BREAKPOINTS = 12, DFR0_WATCHPOINTS = 20 };

word_t breakpoint_units(bool is_data)
{
    word_t count = (SYSTEM_REGISTER_READ(id_aa64dfr0_el1) >> (is_data ? DFR0_WATCHPOINTS : DFR0_BREAKPOINTS) & 0xf) + 1;
    word_t most = is_data ? seL4_NumExclusiveWatchpoints : seL4_NumExclusiveBreakpoints;

    return count < most ? count : most;
}

#define SET(kind, n, address, control)                                                                                 \
    do {                                                                                                               \
        SYSTEM_REGISTER_WRITE(dbg##kind##vr##n##_el1, address);                                                        \
        SYSTEM_REGISTER_WRITE(dbg##kind##cr##n##_el1, control);                                                        \
    } while (0)

/* The registers are named in the instruction. */
static void set(word_t number, word_t address, word_t control)
{
    switch (number) {
    case 0: SET(b, 0, address, control); break;
    case 1: SET(b, 1, address, control); break;
    case 2: SET(b, 2, address, control); break;
    case 3: SET(b, 3, address, control); break;
    case 4: SET(b, 4, address, control); break;
    case 5: SET(b, 5, address, control); break;
    case FIRST_WATCHPOINT + 0: SET(w, 0, address, control); break;
    case FIRST_WATCHPOINT + 1: SET(w, 1, address, control); break;
    case FIRST_WATCHPOINT + 2: SET(w, 2, address, control); break;
    case FIRST_WATCHPOINT + 3: SET(w, 3, address, control); break;
    }
}

_Static_assert(FIRST_WATCHPOINT == 6 && BREAKPOINT_COUNT == 10, "all have a case");

static word_t watch_control(const struct breakpoint *breakpoint)
{
    static const uint8_t accesses[] = {[seL4_BreakOnRead] = ACCESS_LOAD,
                                       [seL4_BreakOnWrite] = ACCESS_STORE,
                                       [seL4_BreakOnReadWrite] = ACCESS_LOAD | ACCESS_STORE};
    word_t bytes = MASK(breakpoint->bytes) << (breakpoint->address & 7);

    return CONTROL_USER | (word_t)accesses[breakpoint->access] << CONTROL_ACCESS | bytes << CONTROL_BYTES;
}

static void load(word_t number, const struct breakpoint *breakpoint)
{
    if (!breakpoint->is_set)
        set(number, 0, 0);
    else if (breakpoint_is_for_data(number))
        set(number, round_down(breakpoint->address, 3), watch_control(breakpoint));
    else
        set(number, breakpoint->address, CONTROL_INSTRUCTION);
}

void breakpoints_load(const struct debugging *debugging)
{
    if (debugging == NULL) {
        SYSTEM_REGISTER_WRITE(mdscr_el1, MDSCR_NO_USER_CHANNEL);
        return;
    }
    for (word_t i = 0; i < breakpoint_units(false); i++)
        load(i, &debugging->breakpoints[i]);
    for (word_t i = FIRST_WATCHPOINT; i < FIRST_WATCHPOINT + breakpoint_units(true); i++)
        load(i, &debugging->breakpoints[i]);
    SYSTEM_REGISTER_WRITE(mdscr_el1,
                          MDSCR_NO_USER_CHANNEL | MDSCR_BREAKPOINTS | (debugging->steps != 0 ? MDSCR_STEP : 0));
}
