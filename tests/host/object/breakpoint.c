/* SPDX-License-Identifier: BSD-2-Clause */
/* Breakpoints, watchpoints and single steps. */
#include "world.h"

#define FIRST_WATCH seL4_NumExclusiveBreakpoints
#define LAST_BREAK (FIRST_WATCH - 1)
#define LAST_WATCH (FIRST_WATCH + seL4_NumExclusiveWatchpoints - 1)
#define CODE 0x400100ul
#define DATA (NEAR_ADDRESS + 0x40)

static seL4_CPtr faults, reply, debugged;

static seL4_Error set_break(seL4_Word number, seL4_Word address)
{
    return seL4_TCB_SetBreakpoint(debugged, (seL4_Uint16)number, address, seL4_InstructionBreakpoint, 0,
                                  seL4_BreakOnRead);
}

static seL4_Error set_watch(seL4_Word number, seL4_Word address, seL4_Word size, seL4_Word access)
{
    return seL4_TCB_SetBreakpoint(debugged, (seL4_Uint16)number, address, seL4_DataBreakpoint, size, access);
}

static void set_steps(seL4_Word count)
{
    seL4_TCB_ConfigureSingleStepping_t result = seL4_TCB_ConfigureSingleStepping(debugged, 0, count);

    check_ok(result.error);
    check(!result.bp_was_consumed);
}

/* A thread of low priority whose faults the root task receives; `debugged` does not run yet. */
static void prepare(void)
{
    faults = new_endpoint();
    reply = new_reply();
    debugged = new_thread(PRIORITY_LOW);
    set_fault_endpoint(debugged, faults);
    map_readable(new_frame(), NEAR_ADDRESS);
}

/* The root task waits for the fault; the debugged thread runs. */
static void let_run(void)
{
    if (state_of(debugged) == INACTIVE)
        check_ok(seL4_TCB_Resume(debugged));
    (void)seL4_Recv(faults, NULL, reply);
    now_runs(debugged);
}

/* The same after a fault, with an answer of `length` words. */
static void answer(seL4_Word length, seL4_Word word)
{
    seL4_SetMR(0, word);
    (void)seL4_ReplyRecv(faults, tag(0, 0, length), NULL, reply);
    now_runs(debugged);
}

static void check_fault(seL4_Word reason, seL4_Word at, seL4_Word address, seL4_Word number)
{
    now_runs(ROOT);
    check_equal(label_of(ROOT), seL4_Fault_DebugException);
    check_equal(length_of(ROOT), seL4_DebugException_Length);
    check_equal(word_of(ROOT, seL4_DebugException_FaultIP), at);
    check_equal(word_of(ROOT, seL4_DebugException_ExceptionReason), reason);
    check_equal(word_of(ROOT, seL4_DebugException_TriggerAddress), address);
    check_equal(word_of(ROOT, seL4_DebugException_BreakpointNumber), number);
}

/* ---- breakpoints and watchpoints ---- */

TEST(breakpoint, what_is_set_is_told_until_it_is_unset)
{
    seL4_TCB_GetBreakpoint_t now;

    prepare();
    now = seL4_TCB_GetBreakpoint(debugged, 2);
    check_ok(now.error);
    check(!now.is_enabled && now.vaddr == 0);
    check_ok(set_break(2, CODE));
    check_ok(set_watch(LAST_WATCH, DATA + 2, 2, seL4_BreakOnWrite));
    now = seL4_TCB_GetBreakpoint(debugged, 2);
    check(now.is_enabled && now.vaddr == CODE && now.type == seL4_InstructionBreakpoint && now.size == 0 &&
          now.rw == seL4_BreakOnRead);
    now = seL4_TCB_GetBreakpoint(debugged, LAST_WATCH);
    check(now.is_enabled && now.vaddr == DATA + 2 && now.type == seL4_DataBreakpoint && now.size == 2 &&
          now.rw == seL4_BreakOnWrite);
    check_ok(seL4_TCB_UnsetBreakpoint(debugged, 2));
    check(!seL4_TCB_GetBreakpoint(debugged, 2).is_enabled);
    check(seL4_TCB_GetBreakpoint(debugged, LAST_WATCH).is_enabled);
}

TEST(breakpoint, an_instruction_stops_before_it_is_executed)
{
    prepare();
    check_ok(set_break(LAST_BREAK, CODE));
    let_run();
    check_equal(host_user_step(CODE - 4), HOST_RETURNED);
    check_equal(host_user_step(CODE), HOST_SWITCHED);
    check_fault(seL4_InstructionBreakpoint, CODE, CODE, LAST_BREAK);
    check_ok(seL4_TCB_UnsetBreakpoint(debugged, LAST_BREAK));
    answer(0, 0);
    check_equal(host_program_counter(host_current()), CODE);
    check_equal(host_user_step(CODE), HOST_RETURNED);
}

TEST(breakpoint, accesses_of_the_watched_kind_stop)
{
    seL4_Word value = 5;

    prepare();
    check_ok(set_watch(FIRST_WATCH, DATA, 4, seL4_BreakOnWrite));
    check_ok(set_watch(FIRST_WATCH + 1, DATA + 8, 4, seL4_BreakOnRead));
    let_run();
    check(host_user_read(DATA, &value, 4) && host_user_write(DATA + 4, &value, 4) &&
          host_user_write(DATA + 8, &value, 4));
    check(!host_user_write(DATA + 3, &value, 1));
    check_fault(seL4_DataBreakpoint, host_program_counter(host_thread_by_slot(debugged)), DATA + 3, FIRST_WATCH);
    answer(0, 0);
    check(!host_user_read(DATA + 6, &value, 4));
    check_fault(seL4_DataBreakpoint, host_program_counter(host_thread_by_slot(debugged)), DATA + 6, FIRST_WATCH + 1);
}

TEST(breakpoint, both_kinds_of_access_can_be_watched)
{
    seL4_Word value = 5;

    prepare();
    check_ok(set_watch(LAST_WATCH, DATA, sizeof(seL4_Word), seL4_BreakOnReadWrite));
    let_run();
    check(!host_user_write(DATA, &value, 1));
    now_runs(ROOT);
    answer(0, 0);
    check(!host_user_read(DATA, &value, 1));
    now_runs(ROOT);
}

TEST(breakpoint, other_threads_are_not_stopped)
{
    seL4_Word value = 5;
    seL4_CPtr other = new_thread(PRIORITY_LOW - 1);

    prepare();
    check_ok(set_watch(FIRST_WATCH, DATA, 1, seL4_BreakOnReadWrite));
    check_ok(set_break(0, CODE));
    check_ok(seL4_TCB_Resume(other));
    check(host_user_write(DATA, &value, 1));
    let_run();
    (void)seL4_TCB_Suspend(debugged);
    now_runs(other);
    check(host_user_write(DATA, &value, 1) && host_user_read(DATA, &value, 1));
    check_equal(host_user_step(CODE), HOST_RETURNED);
}

TEST(breakpoint, a_thread_can_watch_itself)
{
    seL4_Word value = 5;

    prepare();
    let_run();
    check(host_user_write(DATA, &value, 1));
    check_ok(set_watch(FIRST_WATCH, DATA, 1, seL4_BreakOnWrite));
    now_runs(debugged);
    check(!host_user_write(DATA, &value, 1));
    check_fault(seL4_DataBreakpoint, host_program_counter(host_thread_by_slot(debugged)), DATA, FIRST_WATCH);
}

TEST(breakpoint, fast_calls_take_care_of_breakpoints)
{
    seL4_Word value = 5;
    seL4_CPtr endpoint = new_endpoint(), server_reply = new_reply();

    prepare();
    seL4_CPtr server = new_passive_receiver(endpoint, server_reply);
    check_ok(set_watch(FIRST_WATCH, DATA, 1, seL4_BreakOnWrite));
    let_run();
    (void)seL4_Call(endpoint, tag(0, 0, 0));
    now_runs(server);
    check(host_user_write(DATA, &value, 1));
    (void)seL4_ReplyRecv(endpoint, tag(0, 0, 0), NULL, server_reply);
    now_runs(debugged);
    check(!host_user_write(DATA, &value, 1));
    now_runs(ROOT);
}

TEST(breakpoint, what_makes_no_sense_is_refused)
{
    prepare();
    check_error(set_break(LAST_WATCH + 1, CODE), seL4_RangeError);
    check_range(0, LAST_WATCH);
    check_error(seL4_TCB_GetBreakpoint(debugged, LAST_WATCH + 1).error, seL4_RangeError);
    check_error(seL4_TCB_UnsetBreakpoint(debugged, 0xffff), seL4_RangeError);
    check_error(set_break(FIRST_WATCH, CODE), seL4_InvalidArgument);
    check_detail(0);
    check_error(set_watch(LAST_BREAK, DATA, 4, seL4_BreakOnRead), seL4_InvalidArgument);
    check_detail(0);
    check_error(set_break(0, (seL4_Word)seL4_UserVSpaceTop + 1), seL4_InvalidArgument);
    check_detail(1);
    check_error(seL4_TCB_SetBreakpoint(debugged, 0, CODE, seL4_SingleStep, 0, seL4_BreakOnRead), seL4_InvalidArgument);
    check_detail(2);
    check_error(seL4_TCB_SetBreakpoint(debugged, 0, CODE, seL4_InstructionBreakpoint, 4, seL4_BreakOnRead),
                seL4_InvalidArgument);
    check_detail(3);
    check_error(set_watch(LAST_WATCH, DATA, 3, seL4_BreakOnRead), seL4_InvalidArgument);
    check_detail(3);
    check_error(set_watch(LAST_WATCH, DATA, 0, seL4_BreakOnRead), seL4_InvalidArgument);
    check_error(set_watch(LAST_WATCH, DATA, 2 * sizeof(seL4_Word), seL4_BreakOnRead), seL4_InvalidArgument);
    check_error(seL4_TCB_SetBreakpoint(debugged, 0, CODE, seL4_InstructionBreakpoint, 0, seL4_BreakOnWrite),
                seL4_InvalidArgument);
    check_detail(4);
    check_error(set_watch(LAST_WATCH, DATA, 4, seL4_MaxBreakpointAccess), seL4_InvalidArgument);
    check_detail(4);
    check_error(set_break(0, CODE + 2), seL4_AlignmentError);
    check_error(set_watch(LAST_WATCH, DATA + 2, 4, seL4_BreakOnRead), seL4_AlignmentError);
    check(!seL4_TCB_GetBreakpoint(debugged, 0).is_enabled && !seL4_TCB_GetBreakpoint(debugged, LAST_WATCH).is_enabled);
    check_error(invoke(debugged, TCBSetBreakpoint, 4, 0), seL4_TruncatedMessage);
}

/* ---- single steps ---- */

TEST(breakpoint, a_thread_stops_after_so_many_instructions)
{
    prepare();
    set_steps(3);
    let_run();
    check_equal(host_user_step(CODE), HOST_RETURNED);
    check_equal(host_user_step(CODE + 4), HOST_RETURNED);
    check_equal(host_user_step(CODE + 8), HOST_SWITCHED);
    check_fault(seL4_SingleStep, CODE + 12, CODE + 12, 0);
    answer(0, 0); /* one more */
    check_equal(host_user_step(CODE + 12), HOST_SWITCHED);
    check_fault(seL4_SingleStep, CODE + 16, CODE + 16, 0);
    answer(1, 2);
    check_equal(host_user_step(CODE + 16), HOST_RETURNED);
    check_equal(host_user_step(CODE + 20), HOST_SWITCHED);
    answer(1, 0); /* no more */
    for (seL4_Word i = 0; i < 10; i++)
        check_equal(host_user_step(CODE + 4 * i), HOST_RETURNED);
}

TEST(breakpoint, a_system_call_is_one_step)
{
    prepare();
    set_steps(1);
    let_run();
    seL4_Word at = host_program_counter(host_current());
    seL4_Yield();
    check_fault(seL4_SingleStep, at + 4, at + 4, 0);
}

TEST(breakpoint, a_system_call_that_waits_is_one_step)
{
    seL4_CPtr notification = new_notification();
    seL4_CPtr signaller = new_thread(PRIORITY_LOW - 1);

    prepare();
    check_ok(seL4_TCB_Resume(signaller));
    set_steps(1);
    let_run();
    seL4_Word at = host_program_counter(host_current());
    seL4_Wait(notification, NULL);
    now_runs(signaller);
    seL4_Signal(notification);
    check_fault(seL4_SingleStep, at + 4, at + 4, 0);
}

TEST(breakpoint, a_system_call_that_is_made_again_is_one_step)
{
    seL4_CPtr notification = new_notification();
    seL4_CPtr other = new_thread(PRIORITY_LOW - 1);

    prepare();
    check_ok(seL4_TCB_Resume(other));
    set_steps(1);
    let_run();
    seL4_Word at = host_program_counter(host_current());
    seL4_Wait(notification, NULL);
    now_runs(other);
    check_ok(seL4_TCB_Suspend(debugged));
    (void)seL4_TCB_Resume(debugged); /* waits again */
    now_runs(other);
    check_equal(state_of(debugged), ON_NOTIFICATION);
    seL4_Signal(notification);
    check_fault(seL4_SingleStep, at + 4, at + 4, 0);
}

TEST(breakpoint, registers_can_be_written_between_steps)
{
    seL4_UserContext registers = {0};

    prepare();
    set_steps(1);
    let_run();
    check_equal(host_user_step(CODE), HOST_SWITCHED);
    now_runs(ROOT);
    registers.pc = CODE + 0x40;
    check_ok(seL4_TCB_WriteRegisters(debugged, false, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    answer(1, 1);
    check_equal(host_program_counter(host_current()), CODE + 0x40);
    check_equal(host_user_step(CODE + 0x40), HOST_SWITCHED);
    check_fault(seL4_SingleStep, CODE + 0x44, CODE + 0x44, 0);
}

TEST(breakpoint, who_is_resumed_without_an_answer_makes_one_more_step)
{
    prepare();
    set_steps(2);
    let_run();
    (void)host_user_step(CODE);
    (void)host_user_step(CODE + 4);
    now_runs(ROOT);
    check_ok(seL4_TCB_Resume(debugged));
    let_run();
    check_equal(host_user_step(CODE + 8), HOST_SWITCHED);
    check_fault(seL4_SingleStep, CODE + 12, CODE + 12, 0);
}

TEST(breakpoint, stepping_takes_the_number_of_a_breakpoint)
{
    prepare();
    check_error(seL4_TCB_ConfigureSingleStepping(debugged, FIRST_WATCH, 1).error, seL4_InvalidArgument);
    check_detail(0);
    check_error(seL4_TCB_ConfigureSingleStepping(debugged, 0xffff, 1).error, seL4_InvalidArgument);
    check_ok(seL4_TCB_ConfigureSingleStepping(debugged, LAST_BREAK, 1).error);
    let_run();
    (void)host_user_step(CODE);
    check_fault(seL4_SingleStep, CODE + 4, CODE + 4, LAST_BREAK);
}

/* ---- breakpoint instructions ---- */

TEST(breakpoint, a_breakpoint_instruction_is_a_request_of_who_is_debugged)
{
    prepare();
    check_ok(set_break(0, CODE));
    let_run();
    seL4_Word at = host_program_counter(host_current());
    check_equal(host_user_break(), HOST_SWITCHED);
    check_fault(seL4_SoftwareBreakRequest, at, at, (seL4_Word)-1);
}

TEST(breakpoint, a_breakpoint_instruction_is_an_exception_of_others)
{
    prepare();
    check_ok(set_break(0, CODE));
    check_ok(seL4_TCB_UnsetBreakpoint(debugged, 0));
    let_run();
    check_equal(host_user_break(), HOST_SWITCHED);
    now_runs(ROOT);
    check_equal(label_of(ROOT), seL4_Fault_UserException);
}

TEST(breakpoint, a_debugged_thread_can_be_destroyed_where_it_stands)
{
    seL4_CPtr other = new_thread(PRIORITY_LOW - 1);
    seL4_Word value = 5;

    prepare();
    check_ok(set_watch(FIRST_WATCH, DATA, 1, seL4_BreakOnReadWrite));
    check_ok(seL4_TCB_Resume(other));
    let_run();
    (void)delete_slot(debugged);
    now_runs(other);
    check(host_user_write(DATA, &value, 1));
}
