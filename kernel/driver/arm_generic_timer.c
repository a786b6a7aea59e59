/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * ARM generic timer: the virtual counter and its comparator.
 *
 * Microseconds and ticks convert exactly, rounding down, by the reduced fraction ticks_per_unit / us_per_unit.
 */

#include "arch/port.h"
#include "driver/driver.h"
#include "generic_timer.h"

#define US_PER_SECOND 1000000
#define CONTROL_ENABLE 1
#define VIRTUAL_INTERRUPT 2 /* index in the device tree: secure, non-secure, virtual, hypervisor */

/* The longest duration: four of them, and the present, can be added up without overflow. */
#define MAX_TICKS ((ticks_t)1 << 60)

/* What a kernel entry may cost before the next thread runs. */
#define ENTRY_COST_US 10

static word_t interrupt;
static uint64_t ticks_per_unit, us_per_unit, max_us;
static ticks_t precision;

/* What kernels that check themselves leave out of time; 0 in others. */
static ticks_t left_out, last_deadline;

ticks_t timer_now(void)
{
    return generic_timer_count() - left_out;
}

void timer_set_deadline(ticks_t deadline)
{
    last_deadline = deadline;
    generic_timer_set_compare(deadline > UINT64_MAX - left_out ? UINT64_MAX : deadline + left_out);
}

ticks_t timer_deadline(void)
{
    return last_deadline;
}

void timer_leave_out(ticks_t since)
{
    left_out += timer_now() - since;
    timer_set_deadline(last_deadline);
}

ticks_t timer_us_to_ticks(uint64_t us)
{
    return us / us_per_unit * ticks_per_unit + us % us_per_unit * ticks_per_unit / us_per_unit;
}

uint64_t timer_ticks_to_us(ticks_t ticks)
{
    return ticks / ticks_per_unit * us_per_unit + ticks % ticks_per_unit * us_per_unit / ticks_per_unit;
}

uint64_t timer_max_us(void)
{
    return max_us;
}

ticks_t timer_precision(void)
{
    return precision;
}

word_t irq_timer(void)
{
    return interrupt;
}

static uint64_t greatest_common_divisor(uint64_t a, uint64_t b)
{
    while (b != 0) {
        uint64_t rest = a % b;

        a = b;
        b = rest;
    }
    return a;
}

static bool generic_timer_start(const struct fdt_cursor *node)
{
    uint64_t frequency = generic_timer_frequency() & 0xffffffff;
    uint64_t divisor;

    interrupt = driver_interrupt(node, VIRTUAL_INTERRUPT);
    if (interrupt == IRQ_NONE || frequency == 0)
        return false;
    divisor = greatest_common_divisor(frequency, US_PER_SECOND);
    ticks_per_unit = frequency / divisor;
    us_per_unit = US_PER_SECOND / divisor;
    max_us = timer_ticks_to_us(MAX_TICKS);
    if (max_us > MAX_TICKS)
        max_us = MAX_TICKS;
    precision = timer_us_to_ticks(ENTRY_COST_US);
    timer_set_deadline(UINT64_MAX);
    generic_timer_set_control(CONTROL_ENABLE);
    irq_set_masked(interrupt, false);
    return true;
}

static const char *const timer_compatible[] = {"arm,armv8-timer", "arm,armv7-timer", NULL};

const struct driver arm_generic_timer_driver = {.compatible = timer_compatible, .start = generic_timer_start};
