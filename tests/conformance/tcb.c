/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads: registers, priorities, spaces, starting and stopping. */
#include "framework.h"
#include "machine.h"

#define REGISTER_COUNT (sizeof(seL4_UserContext) / sizeof(seL4_Word))

static void count_forever(seL4_Word index)
{
    for (;;)
        results[index]++;
}

static void set_done(seL4_Word index)
{
    results[index] = 1;
}

static seL4_CPtr nowhere;

static void block(seL4_Word index)
{
    results[index] = 1;
    seL4_Wait(nowhere, NULL);
    results[index] = 2;
}

/* ---- Starting and stopping ---- */

CASE(tcb, a_resumed_thread_runs)
{
    struct thread *thread = thread_create(set_done, 3, PRIORITY_HIGH);
    check_equal(results[3], 0);
    thread_resume(thread);
    check_equal(results[3], 1);
    check(thread->done);
}

CASE(tcb, a_suspended_thread_does_not_run)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    sleep_ticks(2);
    check(results[0] != 0);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    seL4_Word count = results[0];
    sleep_ticks(2);
    check_equal(results[0], count);
    thread_resume(thread);
    sleep_ticks(2);
    check(results[0] != count);
}

CASE(tcb, suspend_and_resume_twice_change_nothing)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_HIGH);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    check_ok(seL4_TCB_Suspend(thread->tcb));
    thread_resume(thread);
    thread_resume(thread);
    check_equal(results[0], 1);
}

static void suspend_itself(seL4_Word tcb)
{
    results[0] = 1;
    seL4_TCB_Suspend(tcb);
    results[1] = 1;
}

CASE(tcb, a_thread_can_suspend_itself)
{
    struct thread *thread = thread_create(suspend_itself, 0, PRIORITY_HIGH);
    thread->argument = thread->tcb;
    thread_resume(thread);
    check_equal(results[0], 1);
    check_equal(results[1], 0);
    thread_resume(thread);
    check_equal(results[1], 1);
}

static void suspend_itself_and_wait(seL4_Word tcb)
{
    results[0] = 1;
    seL4_NBSendWait(tcb, seL4_MessageInfo_new(TCBSuspend, 0, 0, 0), nowhere, NULL);
    results[1] = 1;
}

CASE(tcb, a_thread_that_stops_itself_does_not_begin_to_wait)
{
    struct thread *thread = thread_create(suspend_itself_and_wait, 0, PRIORITY_HIGH);
    seL4_Word badge = 0;
    thread->argument = thread->tcb;
    nowhere = new_notification();
    thread_resume(thread);
    check_equal(results[0], 1);
    seL4_Signal(new_badged(nowhere, 7));
    seL4_Poll(nowhere, &badge);
    check_equal(badge, 7);
    check_equal(results[1], 0);
}

static void delete_itself(seL4_Word tcb)
{
    results[0] = 1;
    seL4_CNode_Delete(ROOT_CNODE, tcb, seL4_WordBits);
    results[1] = 1;
}

CASE(tcb, a_thread_can_delete_itself)
{
    struct thread *thread = thread_create(delete_itself, 0, PRIORITY_HIGH);
    thread->argument = thread->tcb;
    thread_resume(thread);
    check_equal(results[0], 1);
    check_equal(results[1], 0);
    check(slot_is_empty(thread->tcb));
}

CASE(tcb, a_deleted_thread_does_not_run)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_CASE);
    seL4_Yield();
    check(results[0] != 0);
    check_ok(delete_slot(thread->tcb));
    seL4_Word count = results[0];
    sleep_ticks(2);
    check_equal(results[0], count);
}

CASE(tcb, a_thread_lives_as_long_as_a_copy_of_its_capability)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    seL4_CPtr copy = new_copy(thread->tcb, seL4_AllRights);
    check_ok(delete_slot(thread->tcb));
    sleep_ticks(2);
    check(results[0] != 0);
    check_ok(seL4_TCB_Suspend(copy));
}

/* ---- Registers ---- */

CASE(tcb, write_and_read_registers_agree)
{
    seL4_CPtr tcb = new_tcb();
    seL4_UserContext written, read;
    seL4_Word *words = (seL4_Word *)&written, *got = (seL4_Word *)&read;
    for (seL4_Word i = 0; i < REGISTER_COUNT; i++)
        words[i] = FROM_TOP(0x1234, 16) + (i << 4);
    written.CONTEXT_STATUS = 0x60000000; /* two of the condition flags */
    written.pc = 0x400000;
    check_ok(seL4_TCB_WriteRegisters(tcb, false, 0, REGISTER_COUNT, &written));
    check_ok(seL4_TCB_ReadRegisters(tcb, false, 0, REGISTER_COUNT, &read));
    for (seL4_Word i = 0; i < REGISTER_COUNT; i++)
        if (i != 2) /* SPSR */
            check_equal(got[i], words[i]);
    check_equal(read.CONTEXT_STATUS & 0xf0000000, 0x60000000);
}

CASE(tcb, write_registers_changes_only_as_many_as_asked)
{
    seL4_CPtr tcb = new_tcb();
    seL4_UserContext ones = {0}, read;
    seL4_Word *words = (seL4_Word *)&ones, *got = (seL4_Word *)&read;
    for (seL4_Word i = 3; i < REGISTER_COUNT; i++)
        words[i] = 1;
    check_ok(seL4_TCB_WriteRegisters(tcb, false, 0, 5, &ones));
    check_ok(seL4_TCB_ReadRegisters(tcb, false, 0, REGISTER_COUNT, &read));
    check_equal(got[3], 1);
    check_equal(got[4], 1);
    for (seL4_Word i = 5; i < REGISTER_COUNT; i++)
        check_equal(got[i], 0);
}

CASE(tcb, read_registers_returns_only_as_many_as_asked)
{
    seL4_CPtr tcb = new_tcb();
    seL4_UserContext written = {.pc = 0x400000, .sp = 0x12340};
    check_ok(seL4_TCB_WriteRegisters(tcb, false, 0, REGISTER_COUNT, &written));
    seL4_SetMR(0, 0);
    seL4_SetMR(1, 2);
    seL4_MessageInfo_t info = seL4_Call(tcb, seL4_MessageInfo_new(TCBReadRegisters, 0, 0, 2));
    check_equal(seL4_MessageInfo_get_label(info), 0);
    check_equal(seL4_MessageInfo_get_length(info), 2);
    check_equal(seL4_GetMR(0), 0x400000);
    check_equal(seL4_GetMR(1), 0x12340);
}

REFUSED(tcb, read_registers_refuses_counts_out_of_range)
{
    seL4_CPtr tcb = new_tcb();
    seL4_UserContext read;
    check_error(seL4_TCB_ReadRegisters(tcb, false, 0, 0, &read), seL4_RangeError);
    check_range(1, REGISTER_COUNT);
    check_error(seL4_TCB_ReadRegisters(tcb, false, 0, REGISTER_COUNT + 1, &read), seL4_RangeError);
}

REFUSED(tcb, write_registers_refuses_a_count_beyond_the_message)
{
    seL4_SetMR(0, 0);
    seL4_SetMR(1, 5);
    check_error(invoke(new_tcb(), TCBWriteRegisters, 6, 0), seL4_TruncatedMessage);
    check_error(invoke(new_tcb(), TCBWriteRegisters, 1, 0), seL4_TruncatedMessage);
}

REFUSED(tcb, write_registers_keeps_the_thread_in_user_mode)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_HIGH);
    seL4_UserContext registers = thread_registers(thread), read;
    registers.CONTEXT_STATUS = KERNEL_STATUS; /* kernel mode, everything masked */
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, false, 0, REGISTER_COUNT, &registers));
    check_ok(seL4_TCB_ReadRegisters(thread->tcb, false, 0, REGISTER_COUNT, &read));
    check_equal(read.CONTEXT_STATUS & 0x3df & ~0x140ul, USER_MODE); /* EL0, 64 bits, interrupts not masked */
    thread_resume(thread);
    check_equal(results[0], 1);
}

REFUSED(tcb, a_thread_cannot_read_write_or_copy_to_its_own_registers)
{
    seL4_UserContext registers = {0};
    check_error(seL4_TCB_ReadRegisters(case_tcb(), false, 0, REGISTER_COUNT, &registers), seL4_IllegalOperation);
    check_error(seL4_TCB_WriteRegisters(case_tcb(), false, 0, REGISTER_COUNT, &registers), seL4_IllegalOperation);
    check_error(seL4_TCB_CopyRegisters(case_tcb(), new_tcb(), false, false, true, true, 0), seL4_IllegalOperation);
}

CASE(tcb, write_registers_can_resume)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_HIGH);
    seL4_UserContext registers = thread_registers(thread);
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, REGISTER_COUNT, &registers));
    check_equal(results[0], 1);
}

CASE(tcb, read_registers_can_suspend)
{
    struct thread *thread = thread_start(count_forever, 0, PRIORITY_LOW);
    seL4_UserContext registers;
    check_ok(seL4_TCB_ReadRegisters(thread->tcb, true, 0, 1, &registers));
    seL4_Word count = results[0];
    sleep_ticks(2);
    check_equal(results[0], count);
}

CASE(tcb, copy_registers_copies_the_groups_asked_for)
{
    seL4_CPtr source = new_tcb(), frame = new_tcb(), integer = new_tcb();
    seL4_UserContext written, read;
    seL4_Word *words = (seL4_Word *)&written;
    for (seL4_Word i = 0; i < REGISTER_COUNT; i++)
        words[i] = 0x100 * i;
    check_ok(seL4_TCB_WriteRegisters(source, false, 0, REGISTER_COUNT, &written));
    check_ok(seL4_TCB_CopyRegisters(frame, source, false, false, true, false, 0));
    check_ok(seL4_TCB_CopyRegisters(integer, source, false, false, false, true, 0));
    check_ok(seL4_TCB_ReadRegisters(frame, false, 0, REGISTER_COUNT, &read));
    check(read.pc == written.pc && read.sp == written.sp && read.CONTEXT_FRAME == written.CONTEXT_FRAME &&
          read.CONTEXT_OTHER_FRAME == written.CONTEXT_OTHER_FRAME);
    check(read.CONTEXT_INTEGER == 0 && read.CONTEXT_OTHER_INTEGER == 0);
    check_ok(seL4_TCB_ReadRegisters(integer, false, 0, REGISTER_COUNT, &read));
    check(read.pc == 0 && read.sp == 0 && read.CONTEXT_FRAME == 0 && read.CONTEXT_OTHER_FRAME == 0);
    check(read.CONTEXT_INTEGER == written.CONTEXT_INTEGER &&
          read.CONTEXT_OTHER_INTEGER == written.CONTEXT_OTHER_INTEGER);
}

REFUSED(tcb, copy_registers_needs_a_thread_as_source)
{
    check_error(seL4_TCB_CopyRegisters(new_tcb(), new_endpoint(), false, false, true, true, 0), seL4_InvalidCapability);
}

/* ---- Priorities ---- */

CASE(tcb, the_thread_of_higher_priority_runs_first)
{
    thread_start(count_forever, 0, PRIORITY_LOW);
    thread_start(set_done, 1, PRIORITY_HIGH);
    check_equal(results[0], 0);
    check_equal(results[1], 1);
}

CASE(tcb, raising_a_priority_takes_effect_at_once)
{
    struct thread *thread = thread_start(set_done, 0, PRIORITY_LOW);
    check_equal(results[0], 0);
    check_ok(seL4_TCB_SetPriority(thread->tcb, case_tcb(), PRIORITY_HIGH));
    check_equal(results[0], 1);
}

CASE(tcb, lowering_the_own_priority_lets_others_run)
{
    thread_start(set_done, 0, PRIORITY_LOW + 1);
    check_ok(seL4_TCB_SetPriority(case_tcb(), case_tcb(), PRIORITY_LOW));
    check_equal(results[0], 1);
    check_ok(seL4_TCB_SetPriority(case_tcb(), case_tcb(), PRIORITY_CASE));
}

REFUSED(tcb, a_priority_above_the_authoritys_mcp_is_refused)
{
    seL4_CPtr authority = new_tcb(), tcb = new_tcb();
    check_ok(seL4_TCB_SetMCPriority(authority, case_tcb(), 50));
    check_ok(seL4_TCB_SetPriority(tcb, authority, 50));
    check_error(seL4_TCB_SetPriority(tcb, authority, 51), seL4_RangeError);
    check_range(0, 50);
    check_error(seL4_TCB_SetPriority(tcb, case_tcb(), 256), seL4_RangeError);
    check_range(0, PRIORITY_SUPERVISOR);
}

REFUSED(tcb, an_mcp_above_the_authoritys_is_refused)
{
    seL4_CPtr authority = new_tcb(), tcb = new_tcb();
    check_ok(seL4_TCB_SetMCPriority(authority, case_tcb(), 50));
    check_ok(seL4_TCB_SetMCPriority(tcb, authority, 50));
    check_error(seL4_TCB_SetMCPriority(tcb, authority, 51), seL4_RangeError);
    check_range(0, 50);
}

REFUSED(tcb, a_new_thread_has_mcp_0)
{
    check_error(seL4_TCB_SetPriority(new_tcb(), new_tcb(), 1), seL4_RangeError);
    check_range(0, 0);
}

REFUSED(tcb, the_authority_must_be_a_thread)
{
    seL4_CPtr tcb = new_tcb();
    check_error(seL4_TCB_SetPriority(tcb, new_endpoint(), 1), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_TCB_SetMCPriority(tcb, new_endpoint(), 1), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_TCB_SetSchedParams(tcb, new_endpoint(), 1, 1, 0, 0), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
}

CASE(tcb, equal_priorities_take_turns_by_yielding)
{
    thread_start(set_done, 0, PRIORITY_CASE);
    thread_start(set_done, 1, PRIORITY_CASE);
    check(results[0] == 0 && results[1] == 0);
    seL4_Yield();
    check(results[0] == 1 && results[1] == 1);
}

/* ---- SetSchedParams ---- */

CASE(tcb, set_sched_params_sets_everything_at_once)
{
    struct thread *thread = thread_create_passive(set_done, 0, PRIORITY_LOW);
    seL4_CPtr context = new_context(TICK_MICROSECONDS, TICK_MICROSECONDS);
    check_ok(seL4_TCB_SetSchedParams(thread->tcb, case_tcb(), 10, PRIORITY_HIGH, context, 0));
    thread_resume(thread);
    check_equal(results[0], 1);
    check_error(seL4_TCB_SetPriority(new_tcb(), thread->tcb, 11), seL4_RangeError);
    check_range(0, 10);
}

REFUSED(tcb, set_sched_params_refuses_a_context_in_use)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_LOW);
    check_error(seL4_TCB_SetSchedParams(new_tcb(), case_tcb(), 0, 0, thread->context, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSchedParams(thread->tcb, case_tcb(), 0, 0, new_context(5000, 5000), 0),
                seL4_IllegalOperation);
}

REFUSED(tcb, set_sched_params_refuses_what_is_no_context)
{
    check_error(seL4_TCB_SetSchedParams(new_tcb(), case_tcb(), 0, 0, new_endpoint(), 0), seL4_InvalidCapability);
}

REFUSED(tcb, set_sched_params_checks_mcp_and_priority)
{
    seL4_CPtr authority = new_tcb();
    check_error(seL4_TCB_SetSchedParams(new_tcb(), authority, 1, 0, 0, 0), seL4_RangeError);
    check_error(seL4_TCB_SetSchedParams(new_tcb(), authority, 0, 1, 0, 0), seL4_RangeError);
    check_ok(seL4_TCB_SetSchedParams(new_tcb(), authority, 0, 0, 0, 0));
}

/* ---- Fault and timeout endpoints ---- */

REFUSED(tcb, a_fault_endpoint_needs_write_and_a_grant)
{
    seL4_CPtr endpoint = new_endpoint(), tcb = new_tcb();
    seL4_CPtr no_write = new_copy(endpoint, seL4_CapRights_new(1, 1, 1, 0));
    seL4_CPtr no_grant = new_copy(endpoint, seL4_CapRights_new(0, 0, 1, 1));
    seL4_CPtr grant_reply = new_copy(endpoint, seL4_CapRights_new(1, 0, 0, 1));
    check_error(seL4_TCB_SetSpace(tcb, no_write, ROOT_CNODE, 0, ROOT_VSPACE, 0), seL4_InvalidCapability);
    check_error(seL4_TCB_SetSpace(tcb, no_grant, ROOT_CNODE, 0, ROOT_VSPACE, 0), seL4_InvalidCapability);
    check_error(seL4_TCB_SetSpace(tcb, new_notification(), ROOT_CNODE, 0, ROOT_VSPACE, 0), seL4_InvalidCapability);
    check_ok(seL4_TCB_SetSpace(tcb, grant_reply, ROOT_CNODE, 0, ROOT_VSPACE, 0));
    check_ok(seL4_TCB_SetSpace(tcb, 0, ROOT_CNODE, 0, ROOT_VSPACE, 0));
}

REFUSED(tcb, a_timeout_endpoint_needs_write_and_a_grant)
{
    seL4_CPtr endpoint = new_endpoint(), tcb = new_tcb();
    check_error(seL4_TCB_SetTimeoutEndpoint(tcb, new_copy(endpoint, seL4_CanRead)), seL4_InvalidCapability);
    check_error(seL4_TCB_SetTimeoutEndpoint(tcb, new_notification()), seL4_InvalidCapability);
    check_ok(seL4_TCB_SetTimeoutEndpoint(tcb, endpoint));
    check_ok(seL4_TCB_SetTimeoutEndpoint(tcb, 0));
}

CASE(tcb, a_fault_endpoint_set_is_a_child_of_its_origin)
{
    seL4_CPtr endpoint = new_endpoint(), badged = new_badged(endpoint, 3);
    struct thread *thread = thread_create(set_done, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, badged);
    check_ok(revoke_slot(endpoint)); /* takes the copy in the thread as well: it has no handler any more */
    seL4_UserContext registers = thread_registers(thread);
    registers.pc = 0;
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, REGISTER_COUNT, &registers));
    seL4_Word badge = ~0ul;
    seL4_NBRecv(endpoint, &badge, new_reply());
    check_equal(badge, 0);
}

/* ---- Spaces ---- */

REFUSED(tcb, the_cspace_root_must_be_a_cnode)
{
    check_error(seL4_TCB_SetSpace(new_tcb(), 0, new_endpoint(), 0, ROOT_VSPACE, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_Configure(new_tcb(), new_tcb(), 0, ROOT_VSPACE, 0, 0, 0), seL4_IllegalOperation);
}

REFUSED(tcb, the_vspace_root_must_be_a_vspace_with_an_asid)
{
    seL4_CPtr unassigned = new_object(seL4_ARM_VSpaceObject, 0);
    check_error(seL4_TCB_SetSpace(new_tcb(), 0, ROOT_CNODE, 0, new_endpoint(), 0), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSpace(new_tcb(), 0, ROOT_CNODE, 0, unassigned, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_Configure(new_tcb(), ROOT_CNODE, 0, new_page_table(), 0, 0, 0), seL4_IllegalOperation);
    check_ok(seL4_TCB_SetSpace(new_tcb(), 0, ROOT_CNODE, 0, new_vspace(), 0));
}

static void signal_slot(seL4_Word address)
{
    seL4_Signal(address);
}

CASE(tcb, a_thread_uses_the_cspace_it_was_given)
{
    seL4_CPtr cnode = new_cnode(5), notification = new_notification();
    seL4_Word badge = 0;
    struct thread *thread = thread_create(signal_slot, 0xabcd << 5 | 19, PRIORITY_HIGH);
    check_ok(seL4_CNode_Mint(cnode, 19, 5, ROOT_CNODE, notification, seL4_WordBits, seL4_AllRights, 6));
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, cnode, seL4_CNode_CapData_new(0xabcd, 59).words[0], ROOT_VSPACE, 0));
    thread_resume(thread);
    seL4_Poll(notification, &badge);
    check_equal(badge, 6);
}

/* ---- IPC buffer ---- */

REFUSED(tcb, the_ipc_buffer_must_be_aligned)
{
    seL4_CPtr tcb = new_tcb(), frame = new_frame();
    check_error(seL4_TCB_SetIPCBuffer(tcb, FREE_ADDRESS + 8, frame), seL4_AlignmentError);
    check_error(seL4_TCB_SetIPCBuffer(tcb, FREE_ADDRESS + (1ul << seL4_IPCBufferSizeBits) / 2, frame),
                seL4_AlignmentError);
    check_ok(seL4_TCB_SetIPCBuffer(tcb, FREE_ADDRESS + (1ul << seL4_IPCBufferSizeBits), frame));
}

static seL4_Error configure(seL4_CPtr cspace, seL4_CPtr vspace, seL4_Word buffer, seL4_CPtr frame)
{
    return seL4_TCB_Configure(new_tcb(), cspace, 0, vspace, 0, buffer, frame);
}

REFUSED(tcb, configure_checks_spaces_and_buffer)
{
    seL4_CPtr frame = new_frame(), endpoint = new_endpoint();
    check_ok(configure(ROOT_CNODE, ROOT_VSPACE, FREE_ADDRESS, frame));
    check_error(configure(ROOT_CNODE, ROOT_VSPACE, FREE_ADDRESS + 8, frame), seL4_AlignmentError);
    check_error(configure(ROOT_CNODE, ROOT_VSPACE, FREE_ADDRESS, endpoint), seL4_IllegalOperation);
    check_error(configure(endpoint, ROOT_VSPACE, FREE_ADDRESS, frame), seL4_IllegalOperation);
    check_error(configure(ROOT_CNODE, endpoint, FREE_ADDRESS, frame), seL4_IllegalOperation);
}

REFUSED(tcb, the_ipc_buffer_must_be_in_a_frame)
{
    check_error(seL4_TCB_SetIPCBuffer(new_tcb(), FREE_ADDRESS, new_endpoint()), seL4_IllegalOperation);
}

REFUSED(tcb, the_ipc_buffer_must_not_be_device_memory)
{
    seL4_CPtr device = device_untyped(), frame = new_slot();
    check_ok(retype(device, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_error(seL4_TCB_SetIPCBuffer(new_tcb(), FREE_ADDRESS, frame), seL4_IllegalOperation);
}

/* ---- Flags and TLS ---- */

static void read_tls_register(seL4_Word argument)
{
    (void)argument;
    results[0] = machine_thread_pointer();
    for (;;)
        seL4_Yield();
}

CASE(tcb, set_tls_base_sets_the_register)
{
    struct thread *thread = thread_create(read_tls_register, 0, PRIORITY_LOW);
    check_ok(seL4_TCB_SetTLSBase(thread->tcb, (seL4_Word)0x123456789abcd0u));
    thread_resume(thread);
    sleep_ticks(2);
    check_equal(results[0], (seL4_Word)0x123456789abcd0u);
}

CASE(tcb, set_flags_returns_the_flags)
{
    seL4_CPtr tcb = new_tcb();
    seL4_TCB_SetFlags_t result = seL4_TCB_SetFlags(tcb, 0, seL4_TCBFlag_fpuDisabled);
    check_ok(result.error);
    check_equal(result.flags, seL4_TCBFlag_fpuDisabled);
    result = seL4_TCB_SetFlags(tcb, 0, 0);
    check_equal(result.flags, seL4_TCBFlag_fpuDisabled);
    result = seL4_TCB_SetFlags(tcb, seL4_TCBFlag_fpuDisabled, 0);
    check_equal(result.flags, 0);
}

REFUSED(tcb, set_flags_ignores_flags_that_do_not_exist)
{
    seL4_TCB_SetFlags_t result = seL4_TCB_SetFlags(new_tcb(), 0, ~0ul);
    check_ok(result.error);
    check_equal(result.flags, seL4_TCBFlag_MASK);
}

/* ---- Malformed operations ---- */

REFUSED(tcb, truncated_messages_are_refused)
{
    seL4_CPtr tcb = new_tcb();
    for (int i = 0; i < 4; i++)
        seL4_SetMR(i, 0);
    for (int i = 0; i < 3; i++)
        seL4_SetCap(i, ROOT_CNODE);
    check_error(invoke(tcb, TCBConfigure, 2, 3), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBConfigure, 3, 2), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetSpace, 1, 3), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetSpace, 2, 2), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetPriority, 0, 1), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetPriority, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetSchedParams, 2, 2), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetTimeoutEndpoint, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetIPCBuffer, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBBindNotification, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetTLSBase, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBSetFlags, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBReadRegisters, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(tcb, TCBCopyRegisters, 1, 0), seL4_TruncatedMessage);
}

REFUSED(tcb, other_operations_on_threads_are_illegal)
{
    check_error(invoke(new_tcb(), CNodeRevoke, 2, 0), seL4_IllegalOperation);
    check_error(invoke(new_tcb(), InvalidInvocation, 0, 0), seL4_IllegalOperation);
    check_error(invoke(new_tcb(), 0xfffff, 0, 0), seL4_IllegalOperation);
}

CASE(tcb, a_send_performs_an_operation_without_reply)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_LOW);
    seL4_Send(thread->tcb, seL4_MessageInfo_new(TCBResume, 0, 0, 0));
    thread_join(thread);
    check_equal(results[0], 1);
}

CASE(tcb, a_thread_that_blocks_can_be_deleted_in_any_state)
{
    nowhere = new_notification();
    struct thread *waiting = thread_start(block, 0, PRIORITY_HIGH);
    struct thread *ready = thread_start(count_forever, 1, PRIORITY_LOW);
    struct thread *fresh = thread_create(count_forever, 2, PRIORITY_LOW);
    check_ok(delete_slot(waiting->tcb));
    check_ok(delete_slot(ready->tcb));
    check_ok(delete_slot(fresh->tcb));
    seL4_Signal(new_badged(nowhere, 1));
    seL4_Word badge = 0;
    seL4_Poll(nowhere, &badge);
    check_equal(badge, 1); /* nobody was there to take it */
    check_equal(results[0], 1);
}

static volatile seL4_Word order[8], order_count;

static void note_order(seL4_Word priority)
{
    order[order_count++] = priority;
}

CASE(tcb, priorities_are_strictly_observed)
{
    static const seL4_Word priorities[] = {3, 0, 64, 63, 1, 65, 99, 31};
    order_count = 0;
    for (int i = 0; i < 8; i++)
        thread_start(note_order, priorities[i], priorities[i]);
    check_equal(order_count, 0);
    for (int i = 0; i < 50 && order_count < 8; i++)
        sleep_ticks(1);
    check_equal(order_count, 8);
    for (int i = 1; i < 8; i++)
        check(order[i - 1] > order[i]);
}

CASE(tcb, an_operation_can_be_sent_in_one_system_call_with_a_receive)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_HIGH);
    seL4_CPtr notification = new_notification();
    seL4_Word badge = 0;
    seL4_Signal(new_badged(notification, 4));
    seL4_NBSendWait(thread->tcb, seL4_MessageInfo_new(TCBResume, 0, 0, 0), notification, &badge);
    check_equal(badge, 4);
    check_equal(results[0], 1);
}
