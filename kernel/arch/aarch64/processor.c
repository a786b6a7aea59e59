/* SPDX-License-Identifier: BSD-2-Clause */
/* How far the processor's addresses go, and what it lets user level do. */

#include "arch/boot.h"
#include "arch/port.h"

#include "processor.h"

word_t processor_id(void)
{
    return SYSTEM_REGISTER_READ(midr_el1);
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
