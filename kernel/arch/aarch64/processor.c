/* SPDX-License-Identifier: BSD-2-Clause */
/* What kind of processor this is, and what it lets user level do. */

#include "arch/boot.h"
#include "arch/port.h"

#include "processor.h"

struct processor {
    uint16_t implementer, part; /* of MIDR_EL1 */
    const char *name;
};

static const struct processor processors[] = {
    {0x41, 0xd03, "cortex-a53"}, {0x41, 0xd04, "cortex-a35"}, {0x41, 0xd05, "cortex-a55"},
    {0x41, 0xd07, "cortex-a57"}, {0x41, 0xd08, "cortex-a72"}, {0x41, 0xd09, "cortex-a73"},
    {0x41, 0xd0a, "cortex-a75"}, {0x41, 0xd0b, "cortex-a76"}, {0x41, 0xd0c, "neoverse-n1"},
};

const char *machine_processor_name(void)
{
    word_t id = SYSTEM_REGISTER_READ(midr_el1);

    for (word_t i = 0; i < ARRAY_SIZE(processors); i++)
        if (processors[i].implementer == (id >> 24 & 0xff) && processors[i].part == (id >> 4 & 0xfff))
            return processors[i].name;
    return "aarch64";
}

paddr_t machine_physical_end(void)
{
    static const uint8_t bits[] = {32, 36, 40, 42, 44};
    word_t range = SYSTEM_REGISTER_READ(id_aa64mmfr0_el1) & 0xf;

    return BIT(range < ARRAY_SIZE(bits) ? bits[range] : WINDOW_BITS);
}

static bool has_performance_counters(void)
{
    word_t version = SYSTEM_REGISTER_READ(id_aa64dfr0_el1) >> 8 & 0xf;
    return version != 0 && version != 0xf;
}

/* Breakpoints work once the lock is open in which processors start, and while nobody's are loaded, are off. */
static void init_debugging(void)
{
    SYSTEM_REGISTER_WRITE(oslar_el1, 0);
    breakpoints_load(NULL);
}

/* Counters tell the time, of which programs learn what they are told. */
void machine_init_user_access(void)
{
    init_debugging();
    SYSTEM_REGISTER_WRITE(cntkctl_el1, 0);
    if (has_performance_counters())
        SYSTEM_REGISTER_WRITE(pmuserenr_el0, 0);
}
