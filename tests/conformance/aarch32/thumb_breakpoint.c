/* SPDX-License-Identifier: BSD-2-Clause */
/* Breakpoints in Thumb code, whose instructions have two bytes or four. */
#include "debugged.h"

#define THUMB_INSTRUCTION 2

void machine_thumb_steps(seL4_Word unused, volatile seL4_Word *result); /* machine_steps in Thumb code */

static void make_thumb_steps(seL4_Word argument)
{
    machine_thumb_steps(argument, &results[1]);
    results[2] = 1;
}

CASE(breakpoint, each_thumb_instruction_can_be_stopped_before)
{
    seL4_Word first =
        (seL4_Word)machine_thumb_steps & ~1ul; /* the lowest bit of a pointer says that it is Thumb code */

    prepare(make_thumb_steps, 0);
    for (seL4_Word at = first; at < first + 4 * THUMB_INSTRUCTION; at += THUMB_INSTRUCTION) {
        check_ok(set_breakpoint(0, at));
        results[1] = results[2] = 0;
        thread_restart(debugged);
        check_equal(results[1], 0);
        check_fault(seL4_InstructionBreakpoint, at, at, 0);
        unset(0);
        answer(0, 0);
        check_equal(results[1], 3);
        check_equal(results[2], 1);
    }
}
