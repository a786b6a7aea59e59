/* SPDX-License-Identifier: BSD-2-Clause */
/* Breakpoints and watchpoints. Single steps are in a file of the architecture's. */
#include "debugged.h"

#define WIDEST sizeof(seL4_Word) /* bytes that one watchpoint can watch */

static volatile seL4_Word watched[4];

/* ---- breakpoints ---- */

CASE(breakpoint, what_is_set_is_told_until_it_is_unset)
{
    prepare(make_steps, 0);
    check(!seL4_TCB_GetBreakpoint(debugged->tcb, 2).is_enabled);
    check_ok(set_breakpoint(2, (seL4_Word)machine_steps));
    check_ok(set_watchpoint(LAST_WATCHPOINT, (const volatile char *)watched + 2, 2, seL4_BreakOnWrite));
    seL4_TCB_GetBreakpoint_t now = seL4_TCB_GetBreakpoint(debugged->tcb, 2);
    check_ok(now.error);
    check(now.is_enabled && now.vaddr == (seL4_Word)machine_steps && now.type == seL4_InstructionBreakpoint);
    check(now.size == 0 && now.rw == seL4_BreakOnRead);
    now = seL4_TCB_GetBreakpoint(debugged->tcb, LAST_WATCHPOINT);
    check_ok(now.error);
    check(now.is_enabled && now.vaddr == (seL4_Word)watched + 2 && now.type == seL4_DataBreakpoint);
    check(now.size == 2 && now.rw == seL4_BreakOnWrite);
    unset(2);
    check(!seL4_TCB_GetBreakpoint(debugged->tcb, 2).is_enabled);
    check(seL4_TCB_GetBreakpoint(debugged->tcb, LAST_WATCHPOINT).is_enabled);
}

CASE(breakpoint, every_breakpoint_stops_before_its_instruction)
{
    prepare(make_steps, 0);
    for (seL4_Word number = FIRST_BREAKPOINT; number <= LAST_BREAKPOINT; number++) {
        check_ok(set_breakpoint(number, (seL4_Word)machine_steps + 3 * INSTRUCTION));
        results[1] = results[2] = 0;
        thread_restart(debugged);
        check_equal(results[1], 0);
        check_fault(seL4_InstructionBreakpoint, (seL4_Word)machine_steps + 3 * INSTRUCTION,
                    (seL4_Word)machine_steps + 3 * INSTRUCTION, number);
        unset(number);
        answer(0, 0);
        check_equal(results[1], 3);
        check_equal(results[2], 1);
    }
}

CASE(breakpoint, a_breakpoint_that_stays_stops_again)
{
    seL4_Word at = (seL4_Word)machine_steps + INSTRUCTION;

    prepare(make_steps, 0);
    check_ok(set_breakpoint(1, at));
    thread_resume(debugged);
    check_fault(seL4_InstructionBreakpoint, at, at, 1);
    answer(0, 0);
    check_fault(seL4_InstructionBreakpoint, at, at, 1);
    unset(1);
    answer(0, 0);
    check_equal(results[2], 1);
}

CASE(breakpoint, other_threads_run_past_a_breakpoint)
{
    prepare(make_steps, 0);
    check_ok(set_breakpoint(0, (seL4_Word)machine_steps));
    struct thread *other = thread_start(make_steps, 0, PRIORITY_HIGH);
    check(other->done);
    thread_resume(debugged);
    check_fault(seL4_InstructionBreakpoint, (seL4_Word)machine_steps, (seL4_Word)machine_steps, 0);
    machine_steps(0, &results[5]); /* while the other's has stopped */
    check_equal(results[5], 3);
}

/* ---- watchpoints ---- */

static void store(seL4_Word address)
{
    machine_store(address, 0x77);
    results[2] = 1;
}

static void check_watch(void (*entry)(seL4_Word argument), seL4_Word at, seL4_Word access, bool stops)
{
    prepare(entry, (seL4_Word)&watched[1]);
    for (seL4_Word number = FIRST_WATCHPOINT; number <= LAST_WATCHPOINT; number++) {
        check_ok(set_watchpoint(number, &watched[1], WIDEST, access));
        results[2] = watched[1] = 0;
        thread_restart(debugged);
        check_equal(results[2], !stops);
        if (stops) {
            check_equal(watched[1], 0);
            check_fault(seL4_DataBreakpoint, at, (seL4_Word)&watched[1], number);
            unset(number);
            answer(0, 0);
        }
        check_equal(results[2], 1);
        unset(number);
    }
}

CASE(breakpoint, a_watched_read_stops)
{
    check_watch(load, (seL4_Word)machine_load, seL4_BreakOnRead, true);
}

CASE(breakpoint, a_watched_write_stops)
{
    check_watch(store, (seL4_Word)machine_store, seL4_BreakOnWrite, true);
}

CASE(breakpoint, both_can_be_watched)
{
    check_watch(load, (seL4_Word)machine_load, seL4_BreakOnReadWrite, true);
    check_watch(store, (seL4_Word)machine_store, seL4_BreakOnReadWrite, true);
}

CASE(breakpoint, what_is_not_watched_goes_on)
{
    check_watch(load, 0, seL4_BreakOnWrite, false);
    check_watch(store, 0, seL4_BreakOnRead, false);
}

static void store_bytes(seL4_Word length)
{
    volatile char *bytes = (volatile char *)watched;

    for (seL4_Word i = 0; i < length; i++) {
        results[3] = i;
        bytes[i] = (char)i;
    }
}

CASE(breakpoint, just_the_bytes_are_watched)
{
    static const struct {
        seL4_Word offset, size;
    } places[] = {{0, 1}, {5, 1}, {7, 1}, {2, 2}, {6, 2}, {4, 4}, {8, WIDEST}};

    for (unsigned int i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
        prepare(store_bytes, 16);
        check_ok(set_watchpoint(FIRST_WATCHPOINT, (char *)watched + places[i].offset, places[i].size,
                                seL4_BreakOnReadWrite));
        thread_resume(debugged);
        check_equal(results[3], places[i].offset);
        seL4_NBRecv(faults, NULL, reply);
        check_equal(seL4_GetMR(seL4_DebugException_TriggerAddress), (seL4_Word)watched + places[i].offset);
        unset(FIRST_WATCHPOINT);
        check_ok(
            set_watchpoint(FIRST_WATCHPOINT + 1, (char *)watched + places[i].offset, places[i].size, seL4_BreakOnRead));
        answer(0, 0);
        check_equal(results[3], 15);
        check_ok(delete_slot(debugged->tcb));
    }
}

CASE(breakpoint, of_several_watchpoints_the_one_that_was_met_is_told)
{
    prepare(store, (seL4_Word)&watched[2]);
    check_ok(set_watchpoint(FIRST_WATCHPOINT, &watched[0], WIDEST, seL4_BreakOnRead));
    check_ok(set_watchpoint(FIRST_WATCHPOINT + 1, &watched[1], WIDEST, seL4_BreakOnReadWrite));
    check_ok(set_watchpoint(FIRST_WATCHPOINT + 2, &watched[2], WIDEST, seL4_BreakOnWrite));
    check_ok(set_watchpoint(FIRST_WATCHPOINT + 3, &watched[3], WIDEST, seL4_BreakOnRead));
    thread_resume(debugged);
    check_fault(seL4_DataBreakpoint, (seL4_Word)machine_store, (seL4_Word)&watched[2], FIRST_WATCHPOINT + 2);
    unset(FIRST_WATCHPOINT + 2);
    answer(0, 0);
    check_equal(results[2], 1);
    check_equal(watched[2], 0x77);
}

static void load_two(seL4_Word address)
{
    machine_load_two(address);
    results[2] = 1;
}

CASE(breakpoint, an_access_that_begins_before_the_watched_bytes_stops)
{
    prepare(load_two, (seL4_Word)&watched[0]);
    check_ok(set_watchpoint(FIRST_WATCHPOINT + 1, &watched[1], WIDEST, seL4_BreakOnRead));
    check_ok(set_watchpoint(FIRST_WATCHPOINT, &watched[2], WIDEST, seL4_BreakOnRead));
    thread_resume(debugged);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_DebugException);
    check_equal(seL4_GetMR(seL4_DebugException_FaultIP), (seL4_Word)machine_load_two);
    check_equal(seL4_GetMR(seL4_DebugException_BreakpointNumber), FIRST_WATCHPOINT + 1);
    unset(FIRST_WATCHPOINT + 1);
    answer(0, 0);
    check_equal(results[2], 1);
}

static void watch_myself(seL4_Word unused)
{
    (void)unused;
    watched[0] = 1;
    check_ok(set_watchpoint(FIRST_WATCHPOINT, watched, WIDEST, seL4_BreakOnWrite));
    results[3] = 1;
    machine_store((seL4_Word)watched, 2);
    results[3] = 2;
}

CASE(breakpoint, a_thread_can_watch_itself)
{
    prepare(watch_myself, 0);
    thread_resume(debugged);
    check_equal(results[3], 1);
    check_fault(seL4_DataBreakpoint, (seL4_Word)machine_store, (seL4_Word)watched, FIRST_WATCHPOINT);
}

static void receive(seL4_Word endpoint)
{
    results[4] = seL4_MessageInfo_get_length(seL4_Wait(endpoint, NULL));
}

static void send_much(seL4_Word endpoint)
{
    for (int i = 0; i < 20; i++)
        seL4_SetMR(i, 7);
    seL4_Send(endpoint, seL4_MessageInfo_new(0, 0, 0, 20));
    results[2] = 1;
}

CASE(breakpoint, accesses_of_the_kernel_do_not_stop)
{
    seL4_CPtr endpoint = new_endpoint();

    prepare(send_much, endpoint);
    check_ok(set_watchpoint(FIRST_WATCHPOINT, &thread_buffer(debugged)->msg[10], WIDEST, seL4_BreakOnRead));
    thread_start(receive, endpoint, PRIORITY_HIGH);
    thread_resume(debugged);
    check_equal(results[4], 20);
    check_equal(results[2], 1);
}

/* ---- what is refused ---- */

REFUSED(breakpoint, numbers_that_the_processor_does_not_have_are_refused)
{
    prepare(make_steps, 0);
    check_error(set_breakpoint(LAST_WATCHPOINT + 1, (seL4_Word)machine_steps), seL4_RangeError);
    check_range(0, LAST_WATCHPOINT);
    check_error(seL4_TCB_GetBreakpoint(debugged->tcb, LAST_WATCHPOINT + 1).error, seL4_RangeError);
    check_range(0, LAST_WATCHPOINT);
    check_error(seL4_TCB_UnsetBreakpoint(debugged->tcb, 0xffff), seL4_RangeError);
    check_range(0, LAST_WATCHPOINT);
}

REFUSED(breakpoint, arguments_that_make_no_sense_are_refused)
{
    seL4_Word code = (seL4_Word)machine_steps;

    prepare(make_steps, 0);
    check_error(set_breakpoint(FIRST_WATCHPOINT, code), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(set_watchpoint(LAST_BREAKPOINT, watched, WIDEST, seL4_BreakOnRead), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(set_breakpoint(0, KERNEL_ADDRESS), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_TCB_SetBreakpoint(debugged->tcb, 0, code, seL4_SoftwareBreakRequest, 0, 0), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 2);
    check_error(seL4_TCB_SetBreakpoint(debugged->tcb, 0, code, seL4_InstructionBreakpoint, 4, seL4_BreakOnRead),
                seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 3);
    check_error(set_watchpoint(LAST_WATCHPOINT, watched, 0, seL4_BreakOnRead), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 3);
    check_error(set_watchpoint(LAST_WATCHPOINT, watched, 2 * WIDEST, seL4_BreakOnRead), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 3);
    check_error(seL4_TCB_SetBreakpoint(debugged->tcb, 0, code, seL4_InstructionBreakpoint, 0, seL4_BreakOnReadWrite),
                seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 4);
    check_error(set_watchpoint(LAST_WATCHPOINT, watched, WIDEST, seL4_MaxBreakpointAccess), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 4);
}

REFUSED(breakpoint, addresses_must_be_aligned)
{
    prepare(make_steps, 0);
    check_error(set_breakpoint(0, (seL4_Word)machine_steps + INSTRUCTION_ALIGNMENT / 2), seL4_AlignmentError);
    check_error(set_watchpoint(LAST_WATCHPOINT, (char *)watched + WIDEST / 2, WIDEST, seL4_BreakOnRead),
                seL4_AlignmentError);
    check_error(set_watchpoint(LAST_WATCHPOINT, (char *)watched + 1, 2, seL4_BreakOnRead), seL4_AlignmentError);
    check_ok(set_watchpoint(LAST_WATCHPOINT, (char *)watched + 1, 1, seL4_BreakOnRead));
}

REFUSED(breakpoint, truncated_messages_are_refused)
{
    prepare(make_steps, 0);
    check_error(invoke(debugged->tcb, TCBSetBreakpoint, 4, 0), seL4_TruncatedMessage);
    check_error(invoke(debugged->tcb, TCBGetBreakpoint, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(debugged->tcb, TCBUnsetBreakpoint, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(debugged->tcb, TCBConfigureSingleStepping, 1, 0), seL4_TruncatedMessage);
}

/* ---- breakpoint instructions ---- */

static void break_here(seL4_Word argument)
{
    (void)argument;
    machine_breakpoint();
    results[2] = 1;
}

CASE(breakpoint, a_breakpoint_instruction_is_a_request_of_who_is_debugged)
{
    prepare(break_here, 0);
    check_ok(set_breakpoint(0, (seL4_Word)machine_steps));
    thread_resume(debugged);
    check_fault(seL4_SoftwareBreakRequest, (seL4_Word)machine_breakpoint, (seL4_Word)machine_breakpoint, (seL4_Word)-1);
    set_program_counter((seL4_Word)machine_breakpoint + INSTRUCTION);
    answer(0, 0);
    check_equal(results[2], 1);
}

CASE(breakpoint, a_breakpoint_instruction_is_an_exception_of_others)
{
    prepare(break_here, 0);
    check_ok(set_breakpoint(0, (seL4_Word)machine_steps));
    unset(0);
    thread_resume(debugged);
    seL4_MessageInfo_t info = seL4_NBRecv(faults, NULL, reply);
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_UserException);
}

CASE(breakpoint, an_answer_with_another_label_leaves_the_thread_stopped)
{
    prepare(make_steps, 0);
    resume_at_steps();
    seL4_Send(reply, seL4_MessageInfo_new(1, 0, 0, 0));
    check_equal(results[2], 0);
    thread_resume(debugged);
    check_equal(results[2], 1);
}
