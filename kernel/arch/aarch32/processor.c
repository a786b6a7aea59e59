/* SPDX-License-Identifier: BSD-2-Clause */
/* What kind of processor this is, and what it lets user level do. */

#include "arch/boot.h"
#include "arch/port.h"
#include "debug/debug.h"

#include "processor.h"

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

/* Breakpoints work once the lock is open in which processors start, and while nobody's are loaded, are off. */
static void init_debugging(void)
{
    __asm__ volatile("mcr p14, 0, %0, c1, c0, 4" : : "r"(0)); /* DBGOSLAR */
    breakpoints_load(NULL);
}

/* Counters tell user level the time, which release kernels keep from it; debug kernels let benchmarks count. */
void machine_init_user_access(void)
{
    init_debugging();
    SYSTEM_REGISTER_WRITE(0, c14, c1, 0, DEBUG_KERNEL ? 0x2 : 0); /* CNTKCTL: user level reads the virtual counter */
    if (!has_performance_counters())
        return;
    SYSTEM_REGISTER_WRITE(0, c9, c14, 0, DEBUG_KERNEL ? 1 : 0); /* PMUSERENR */
    if (DEBUG_KERNEL) {
        SYSTEM_REGISTER_WRITE(0, c9, c12, 1, BIT(31));   /* PMCNTENSET: the cycle counter */
        SYSTEM_REGISTER_WRITE(0, c9, c12, 0, 0x1 | 0x4); /* PMCR: enabled, from zero */
    }
}
