/* SPDX-License-Identifier: BSD-2-Clause */
/* Single steps: the processor stops after one instruction. */
#include "debugged.h"

static void set_steps(seL4_Word count)
{
    seL4_TCB_ConfigureSingleStepping_t result = seL4_TCB_ConfigureSingleStepping(debugged->tcb, 0, count);

    check_ok(result.error);
    check(!result.bp_was_consumed);
}

CASE(breakpoint, each_step_is_one_instruction)
{
    seL4_Word at = (seL4_Word)machine_steps;

    prepare(make_steps, 0);
    resume_at_steps();
    set_steps(1);
    answer(0, 0);
    for (seL4_Word i = 1; i <= 3; i++) {
        check_fault(seL4_SingleStep, at + i * INSTRUCTION, at + i * INSTRUCTION, 0);
        check_equal(results[1], 0);
        answer(1, 1);
    }
    check_fault(seL4_SingleStep, at + 4 * INSTRUCTION, at + 4 * INSTRUCTION, 0);
    check_equal(results[1], 3);
    answer(1, 0); /* no more */
    check_equal(results[2], 1);
    check(debugged->done);
}

CASE(breakpoint, an_answer_says_how_many_instructions_pass)
{
    seL4_Word at = (seL4_Word)machine_steps;

    prepare(make_steps, 0);
    resume_at_steps();
    set_steps(2);
    answer(0, 0);
    check_fault(seL4_SingleStep, at + 2 * INSTRUCTION, at + 2 * INSTRUCTION, 0);
    answer(0, 0); /* one */
    check_fault(seL4_SingleStep, at + 3 * INSTRUCTION, at + 3 * INSTRUCTION, 0);
    set_steps(0);
    answer(1, 5); /* which is said last */
    seL4_NBRecv(faults, NULL, reply);
    check(results[1] == 3);
}

CASE(breakpoint, many_steps_take_the_thread_through_system_calls_too)
{
    prepare(make_steps, 0);
    set_steps(50);
    thread_resume(debugged);
    for (unsigned int i = 0; i < 200 && !debugged->done; i++) {
        seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, reply);
        if (seL4_MessageInfo_get_label(info) != seL4_Fault_DebugException)
            break;
        answer(1, 7);
    }
    check_equal(results[2], 1);
    check(debugged->done);
}

static void wait_for(seL4_Word notification)
{
    machine_wait(notification);
    results[2] = 1;
}

CASE(breakpoint, a_system_call_that_waits_is_one_step)
{
    seL4_CPtr notification = new_notification();
    seL4_Word at = (seL4_Word)machine_wait + INSTRUCTION;

    prepare(wait_for, notification);
    check_ok(set_breakpoint(0, at));
    thread_resume(debugged);
    check_fault(seL4_InstructionBreakpoint, at, at, 0);
    unset(0);
    set_steps(1);
    answer(0, 0);
    seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, reply);
    check_equal(seL4_MessageInfo_get_label(info), 0);
    check_ok(seL4_TCB_Suspend(debugged->tcb));
    thread_resume(debugged); /* waits again */
    seL4_Signal(notification);
    check_fault(seL4_SingleStep, (seL4_Word)machine_wait_end, (seL4_Word)machine_wait_end, 0);
    answer(1, 0);
    check_equal(results[2], 1);
}

CASE(breakpoint, an_instruction_that_faults_is_stepped_once_it_is_repaired)
{
    prepare(load, FREE_ADDRESS);
    check_ok(set_breakpoint(0, (seL4_Word)machine_load));
    thread_resume(debugged);
    check_fault(seL4_InstructionBreakpoint, (seL4_Word)machine_load, (seL4_Word)machine_load, 0);
    unset(0);
    set_steps(1);
    answer(0, 0);
    seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, reply);
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_VMFault);
    check_ok(map_frame(new_frame(), ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    answer(0, 0);
    check_fault(seL4_SingleStep, (seL4_Word)machine_load + INSTRUCTION, (seL4_Word)machine_load + INSTRUCTION, 0);
}

CASE(breakpoint, registers_can_be_written_between_steps)
{
    seL4_Word at = (seL4_Word)machine_steps;

    prepare(make_steps, 0);
    resume_at_steps();
    set_steps(1);
    answer(0, 0);
    check_fault(seL4_SingleStep, at + INSTRUCTION, at + INSTRUCTION, 0);
    set_program_counter(at);
    answer(1, 1);
    check_fault(seL4_SingleStep, at + INSTRUCTION, at + INSTRUCTION, 0);
    answer(1, 0);
    check_equal(results[1], 3);
}

REFUSED(breakpoint, steps_are_counted_with_the_number_of_a_breakpoint)
{
    prepare(make_steps, 0);
    check_error(seL4_TCB_ConfigureSingleStepping(debugged->tcb, FIRST_WATCHPOINT, 1).error, seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(seL4_TCB_ConfigureSingleStepping(debugged->tcb, 0xffff, 1).error, seL4_InvalidArgument);
    resume_at_steps();
    check_ok(seL4_TCB_ConfigureSingleStepping(debugged->tcb, LAST_BREAKPOINT, 1).error);
    answer(0, 0);
    check_fault(seL4_SingleStep, (seL4_Word)machine_steps + INSTRUCTION, (seL4_Word)machine_steps + INSTRUCTION,
                LAST_BREAKPOINT);
}

CASE(breakpoint, steps_lead_over_a_breakpoint_that_stays)
{
    seL4_Word at = (seL4_Word)machine_steps + INSTRUCTION;

    prepare(make_steps, 0);
    check_ok(set_breakpoint(1, at));
    thread_resume(debugged);
    check_fault(seL4_InstructionBreakpoint, at, at, 1);
    unset(1);
    set_steps(1);
    answer(0, 0);
    check_fault(seL4_SingleStep, at + INSTRUCTION, at + INSTRUCTION, 0);
    check_ok(set_breakpoint(1, at));
    answer(1, 0);
    check_equal(results[2], 1);
}
