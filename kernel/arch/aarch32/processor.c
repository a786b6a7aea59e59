/* SPDX-License-Identifier: BSD-2-Clause */
/* How far the processor's addresses go, and what it lets user level do. */

#include "arch/boot.h"
#include "arch/port.h"

#include "processor.h"

word_t processor_id(void)
{
    return SYSTEM_REGISTER_READ(0, c0, c0, 0); /* MIDR */
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
