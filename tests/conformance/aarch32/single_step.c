/* SPDX-License-Identifier: BSD-2-Clause */
/* ARMv7 processors cannot stop after one instruction. */
#include "framework.h"

REFUSED(breakpoint, single_steps_are_no_operation_where_the_processor_has_none)
{
    seL4_TCB_ConfigureSingleStepping_t answer = seL4_TCB_ConfigureSingleStepping(new_tcb(), 0, 1);
    check_error(answer.error, seL4_IllegalOperation);
    answer = seL4_TCB_ConfigureSingleStepping(new_tcb(), 0, 0);
    check_error(answer.error, seL4_IllegalOperation);
}
