/* SPDX-License-Identifier: BSD-2-Clause */
/* What kind of processor this is, and what it lets user level do. */

#include "arch/boot.h"
#include "arch/port.h"

#include "breakpoints.h"
#include "processor.h"

#define DSCR_NO_USER_CHANNEL BIT(12)

struct processor {
    uint16_t implementer, part; /* of MIDR */
    const char *name;
};

static const struct processor processors[] = {
    {0x41, 0xc07, "cortex-a7"},
    {0x41, 0xc0d, "cortex-a12"},
    {0x41, 0xc0e, "cortex-a17"},
    {0x41, 0xc0f, "cortex-a15"},
};

const char *machine_processor_name(void)
{
    word_t id = SYSTEM_REGISTER_READ(0, c0, c0, 0);

    for (word_t i = 0; i < ARRAY_SIZE(processors); i++)
        if (processors[i].implementer == (id >> 24 & 0xff) && processors[i].part == (id >> 4 & 0xfff))
            return processors[i].name;
    return "aarch32";
}

/* All that descriptors can name but the last page, so that one behind the last address is a number. */
paddr_t machine_physical_end(void)
{
    return -BIT(PAGE_BITS);
}

static bool has_performance_counters(void)
{
    word_t version = SYSTEM_REGISTER_READ(0, c0, c1, 2) >> 24 & 0xf; /* ID_DFR0 */
    return version != 0 && version != 0xf;
}

static bool has_thumb_handlers(void)
{
    return SYSTEM_REGISTER_READ(0, c0, c1, 0) >> 12 & 0xf; /* ID_PFR0 */
}

/* Breakpoints work once the lock is open in which processors start, and while nobody's are loaded, are off. The registers
 * by which a debugger outside talks with the processor are not for programs. */
static void init_debugging(void)
{
    __asm__ volatile("mcr p14, 0, %0, c1, c0, 4" : : "r"(0)); /* DBGOSLAR */
    breakpoints_load(NULL);
    DEBUG_REGISTER_WRITE(c2, 2, DEBUG_REGISTER_READ(c2, 2) | DSCR_NO_USER_CHANNEL);
}

/* Counters tell the time, and in registers that no context holds one program would find what another has left. */
void machine_init_user_access(void)
{
    init_debugging();
    SYSTEM_REGISTER_WRITE(0, c14, c1, 0, 0); /* CNTKCTL */
    if (has_performance_counters())
        SYSTEM_REGISTER_WRITE(0, c9, c14, 0, 0); /* PMUSERENR */
    if (has_thumb_handlers())
        __asm__ volatile("mcr p14, 6, %0, c0, c0, 0" : : "r"(1)); /* TEECR: nobody may use TEEHBR */
}
