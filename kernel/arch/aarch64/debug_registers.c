/* SPDX-License-Identifier: BSD-2-Clause */
/* The processor's debug registers: system registers. */

#include "arch/port.h"

#include "debug_registers.h"

/* MDSCR_EL1 */
#define MDSCR_STEP BIT(0)
#define MDSCR_NO_USER_CHANNEL BIT(12)
#define MDSCR_UNITS BIT(15)

/* ID_AA64DFR0_EL1 counts them, less one. */
enum { DFR0_BREAKPOINTS = 12, DFR0_WATCHPOINTS = 20 };

word_t debug_unit_count(bool is_data)
{
    return (SYSTEM_REGISTER_READ(id_aa64dfr0_el1) >> (is_data ? DFR0_WATCHPOINTS : DFR0_BREAKPOINTS) & 0xf) + 1;
}

#define SET(kind, n, address, control)                                                                                 \
    do {                                                                                                               \
        SYSTEM_REGISTER_WRITE(dbg##kind##vr##n##_el1, address);                                                        \
        SYSTEM_REGISTER_WRITE(dbg##kind##cr##n##_el1, control);                                                        \
    } while (0)

/* The registers are named in the instruction. */
void debug_unit_set(word_t number, word_t address, word_t control)
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

void debug_enable(bool units, bool steps)
{
    SYSTEM_REGISTER_WRITE(mdscr_el1, MDSCR_NO_USER_CHANNEL | (units ? MDSCR_UNITS : 0) | (steps ? MDSCR_STEP : 0));
}
