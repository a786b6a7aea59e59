/* SPDX-License-Identifier: BSD-2-Clause */
/* Breakpoints, watchpoints and single steps: see breakpoint.h. */
#include "object/breakpoint.h"

#include "api/invocation.h"
#include "decode.h"
#include "object/tcb.h"
#include "sched/scheduler.h"

#define NO_BREAKPOINT ((word_t)-1) /* in fault messages */

static struct tcb *invoked(const struct invocation *call)
{
    return (struct tcb *)cap_tcb_get_address(call->cap);
}

bool breakpoint_is_debugged(const struct tcb *thread)
{
    for (word_t i = 0; i < BREAKPOINT_COUNT; i++)
        if (thread->debugging.breakpoints[i].is_set)
            return true;
    return thread->debugging.steps != 0;
}

/* What is in the processor follows. */
OFF_THE_USUAL_WAY static void changed(struct tcb *thread)
{
    thread->regime &= ~(word_t)REGIME_DEBUGGED;
    if (breakpoint_is_debugged(thread))
        thread->regime |= REGIME_DEBUGGED;
    if (thread == scheduler.running)
        scheduler_load_breakpoints(thread);
}

/* ---- what happens ------------------------------------------------------------------------------------------------------ */

bool breakpoint_step_goes_on(struct tcb *thread)
{
    if (thread->debugging.steps < 2)
        return false;
    thread->debugging.steps--;
    context_set_step(&thread->context, true);
    return true;
}

static bool is_met(const struct breakpoint *breakpoint, bool is_write)
{
    return breakpoint->is_set && breakpoint->access != (is_write ? seL4_BreakOnRead : seL4_BreakOnWrite);
}

static word_t distance(const struct breakpoint *breakpoint, word_t address)
{
    if (address < breakpoint->address)
        return breakpoint->address - address;
    return address - breakpoint->address < breakpoint->bytes ? 0 : address - breakpoint->address;
}

/* A wide access may begin before the bytes that are watched: the nearest watchpoint is the one that it met. */
static word_t find_watchpoint(const struct tcb *thread, word_t address, bool is_write)
{
    const struct breakpoint *breakpoints = thread->debugging.breakpoints;
    word_t found = NO_BREAKPOINT;

    for (word_t i = FIRST_WATCHPOINT; i < BREAKPOINT_COUNT; i++)
        if (is_met(&breakpoints[i], is_write) &&
            (found == NO_BREAKPOINT || distance(&breakpoints[i], address) < distance(&breakpoints[found], address)))
            found = i;
    return found;
}

static word_t find_instruction(const struct tcb *thread, word_t address)
{
    for (word_t i = 0; i < FIRST_WATCHPOINT; i++)
        if (thread->debugging.breakpoints[i].is_set && thread->debugging.breakpoints[i].address == address)
            return i;
    return NO_BREAKPOINT;
}

bool breakpoint_find(const struct tcb *thread, bool is_write, struct fault *fault)
{
    switch (fault->debug.reason) {
    case seL4_DataBreakpoint: fault->debug.number = find_watchpoint(thread, fault->debug.address, is_write); break;
    case seL4_InstructionBreakpoint: fault->debug.number = find_instruction(thread, fault->debug.address); break;
    case seL4_SingleStep: fault->debug.number = thread->debugging.step_number; return thread->debugging.steps != 0;
    default: fault->debug.number = NO_BREAKPOINT; return (thread->regime & REGIME_DEBUGGED) != 0;
    }
    return fault->debug.number != NO_BREAKPOINT;
}

OFF_THE_USUAL_WAY void breakpoint_set_steps(struct tcb *thread, word_t steps)
{
    thread->debugging.steps = steps;
    context_set_step(&thread->context, steps != 0);
    changed(thread);
}

/* ---- operations ---------------------------------------------------------------------------------------------------------- */

/* Does the processor have a breakpoint of this number? */
static bool exists(word_t number)
{
    return breakpoint_is_for_data(number) ? number - FIRST_WATCHPOINT < breakpoint_units(true)
                                          : number < breakpoint_units(false);
}

static seL4_Error check_number(struct invocation *call, word_t number)
{
    if (exists(number))
        return seL4_NoError;
    return breakpoint_is_for_data(number)
               ? invocation_range_error(call, 0, FIRST_WATCHPOINT + breakpoint_units(true) - 1)
               : invocation_range_error(call, 0, breakpoint_units(false) - 1);
}

static seL4_Error check_instruction(struct invocation *call, const struct tcb_set_breakpoint_args *args)
{
    if (args->size != 0)
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_SIZE_ARG);
    if (args->rw != seL4_BreakOnRead)
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_RW_ARG);
    return is_aligned(args->vaddr, INSTRUCTION_ALIGN_BITS) ? seL4_NoError : invocation_alignment_error(call);
}

static seL4_Error check_data(struct invocation *call, const struct tcb_set_breakpoint_args *args)
{
    if (args->size == 0 || args->size > sizeof(word_t) || (args->size & (args->size - 1)) != 0)
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_SIZE_ARG);
    if (args->rw > seL4_BreakOnReadWrite)
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_RW_ARG);
    return (args->vaddr & (args->size - 1)) == 0 ? seL4_NoError : invocation_alignment_error(call);
}

seL4_Error tcb_set_breakpoint(struct invocation *call, const struct tcb_set_breakpoint_args *args)
{
    struct tcb *tcb = invoked(call);
    bool is_data = args->type == seL4_DataBreakpoint;
    seL4_Error error = check_number(call, args->bp_num);

    if (error != seL4_NoError)
        return error;
    if (!is_data && args->type != seL4_InstructionBreakpoint)
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_TYPE_ARG);
    if (is_data != breakpoint_is_for_data(args->bp_num))
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_BP_NUM_ARG);
    if (args->vaddr > seL4_UserVSpaceTop)
        return invocation_invalid_argument(call, TCB_SET_BREAKPOINT_VADDR_ARG);
    error = is_data ? check_data(call, args) : check_instruction(call, args);
    if (error != seL4_NoError)
        return error;
    tcb->debugging.breakpoints[args->bp_num] = (struct breakpoint){
        .address = args->vaddr, .bytes = (uint8_t)args->size, .access = (uint8_t)args->rw, .is_set = true};
    changed(tcb);
    return seL4_NoError;
}

seL4_Error tcb_get_breakpoint(struct invocation *call, const struct tcb_get_breakpoint_args *args,
                              struct tcb_get_breakpoint_result *result)
{
    seL4_Error error = check_number(call, args->bp_num);
    const struct breakpoint *breakpoint;

    if (error != seL4_NoError)
        return error;
    breakpoint = &invoked(call)->debugging.breakpoints[args->bp_num];
    if (!breakpoint->is_set)
        return seL4_NoError; /* all zero */
    result->vaddr = breakpoint->address;
    result->type = breakpoint_is_for_data(args->bp_num) ? seL4_DataBreakpoint : seL4_InstructionBreakpoint;
    result->size = breakpoint->bytes;
    result->rw = breakpoint->access;
    result->is_enabled = true;
    return seL4_NoError;
}

seL4_Error tcb_unset_breakpoint(struct invocation *call, const struct tcb_unset_breakpoint_args *args)
{
    struct tcb *tcb = invoked(call);
    seL4_Error error = check_number(call, args->bp_num);

    if (error != seL4_NoError)
        return error;
    tcb->debugging.breakpoints[args->bp_num] = (struct breakpoint){0};
    changed(tcb);
    return seL4_NoError;
}

/* Processors that step without help leave the breakpoint alone. */
seL4_Error tcb_configure_single_stepping(struct invocation *call, const struct tcb_configure_single_stepping_args *args,
                                         struct tcb_configure_single_stepping_result *result)
{
    struct tcb *tcb = invoked(call);

    if (!HAS_SINGLE_STEPS)
        return invocation_illegal_operation(call);
    if (breakpoint_is_for_data(args->bp_num) || !exists(args->bp_num))
        return invocation_invalid_argument(call, TCB_CONFIGURE_SINGLE_STEPPING_BP_NUM_ARG);
    tcb->debugging.step_number = (uint16_t)args->bp_num;
    breakpoint_set_steps(tcb, args->num_instructions);
    result->bp_was_consumed = false;
    return seL4_NoError;
}
