/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Invocations with a shorter form.
 */
#pragma once

#include <interfaces/sel4_client.h>

/**
 * Gives a scheduling context its budget and period, with the default flags.
 *
 * @param _service      control capability of the core that the scheduling context is for
 * @param schedcontext  the scheduling context
 * @param budget        microseconds of execution per period
 * @param period        microseconds; equal to the budget for a round-robin thread
 * @param extra_refills replenishments beyond the two that every scheduling context has
 * @param badge         what identifies the scheduling context in a timeout fault
 * @return as seL4_SchedControl_ConfigureFlags()
 */
LIBSEL4_INLINE_FUNC seL4_Error seL4_SchedControl_Configure(seL4_SchedControl _service, seL4_SchedContext schedcontext,
                                                           seL4_Time budget, seL4_Time period, seL4_Word extra_refills,
                                                           seL4_Word badge)
{
    return seL4_SchedControl_ConfigureFlags(_service, schedcontext, budget, period, extra_refills, badge,
                                            seL4_SchedContext_NoFlag);
}
