/* SPDX-License-Identifier: BSD-2-Clause */
/* The timer: a counter that the test moves, and one deadline. */

#include "simulator.h"

#define MAX_TICKS ((ticks_t)1 << 60)

static ticks_t ticks_per_us(void)
{
    return simulator.config.ticks_per_us;
}

ticks_t timer_now(void)
{
    return simulator.now;
}

void timer_set_deadline(ticks_t deadline)
{
    simulator.deadline = deadline;
}

ticks_t timer_deadline(void)
{
    return simulator.deadline;
}

bool timer_is_due(void)
{
    return simulator.now >= simulator.deadline;
}

ticks_t timer_us_to_ticks(uint64_t us)
{
    if (us > timer_max_us())
        host_fail("timer_us_to_ticks: longer than timer_max_us");
    return us * ticks_per_us();
}

uint64_t timer_ticks_to_us(ticks_t ticks)
{
    return ticks / ticks_per_us();
}

uint64_t timer_max_us(void)
{
    return MAX_TICKS / ticks_per_us();
}

ticks_t timer_precision(void)
{
    return HOST_PRECISION_US * ticks_per_us();
}
