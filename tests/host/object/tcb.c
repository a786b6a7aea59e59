/* SPDX-License-Identifier: BSD-2-Clause */
/* Threads: running, registers, priorities, and the capabilities that they hold. */
#include "world.h"

#define REGISTERS (sizeof(seL4_UserContext) / sizeof(seL4_Word))

static seL4_Word guard(seL4_Word value, seL4_Word size)
{
    return seL4_CNode_CapData_new(value, size).words[0];
}

static seL4_UserContext numbered(seL4_Word first)
{
    seL4_UserContext context;

    for (unsigned int i = 0; i < REGISTERS; i++)
        ((seL4_Word *)&context)[i] = (first + i) << 4;
    return context;
}

/* ---- running ---- */

TEST(tcb, a_resumed_thread_runs_and_a_suspended_one_does_not)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    check_equal(state_of(thread), INACTIVE);
    start(thread);
    check_ok(seL4_TCB_Suspend(thread));
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(tcb, suspend_and_resume_twice_change_nothing)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_Resume(thread));
    check_equal(state_of(thread), RUNNING);
    check_ok(seL4_TCB_Suspend(thread));
    check_ok(seL4_TCB_Suspend(thread));
    check_equal(state_of(thread), INACTIVE);
}

TEST(tcb, a_thread_can_suspend_itself)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    (void)seL4_TCB_Suspend(ROOT);
    now_runs(thread);
    check_equal(state_of(ROOT), INACTIVE);
}

TEST(tcb, a_thread_can_delete_itself)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    start(thread);
    (void)delete_slot(thread);
    now_runs(ROOT);
    check(is_empty(thread));
}

TEST(tcb, a_thread_lives_as_long_as_a_copy_of_its_capability)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH), copy = new_copy(thread, ALL);

    check_ok(delete_slot(thread));
    start(copy);
    check_ok(delete_slot(copy));
    now_runs(ROOT);
}

TEST(tcb, a_thread_can_be_deleted_in_any_state)
{
    seL4_CPtr endpoint = new_endpoint(), notification = new_notification(), reply = new_reply();
    seL4_Word badge;

    check_ok(delete_slot(new_thread(PRIORITY_LOW)));
    seL4_CPtr ready = new_thread(PRIORITY_LOW);
    check_ok(seL4_TCB_Resume(ready));
    check_ok(delete_slot(ready));
    check_ok(delete_slot(new_receiver(endpoint, reply)));
    check_ok(delete_slot(new_sender(endpoint, 1)));
    seL4_CPtr caller = new_caller(endpoint, 1);
    seL4_Recv(endpoint, &badge, reply);
    check_equal(state_of(caller), ON_REPLY);
    check_ok(delete_slot(caller));
    check_ok(delete_slot(new_waiter(notification)));
    seL4_NBRecv(endpoint, &badge, reply);
    check_equal(badge, 0);
}

TEST(tcb, the_memory_of_a_deleted_thread_can_be_used_again)
{
    seL4_CPtr untyped = new_untyped(seL4_TCBBits), thread = make(untyped, seL4_TCBObject, 0);

    check_ok(seL4_TCB_Configure(thread, ROOT_CNODE, 0, ROOT_VSPACE, 0, 0, 0));
    check_ok(delete_slot(thread));
    check_ok(retype(untyped, seL4_TCBObject, 0, thread, 1));
}

/* ---- registers ---- */

TEST(tcb, write_and_read_registers_agree)
{
    seL4_CPtr thread = new_tcb();
    seL4_UserContext written = numbered(1), read;

    check_ok(seL4_TCB_WriteRegisters(thread, 0, 0, REGISTERS, &written));
    check_ok(seL4_TCB_ReadRegisters(thread, 0, 0, REGISTERS, &read));
    for (unsigned int i = 0; i < REGISTERS; i++)
        if (((seL4_Word *)&read)[i] != ((seL4_Word *)&written)[i])
            check_equal(i, 2); /* the status register, which user level cannot choose */
}

TEST(tcb, write_registers_keeps_the_thread_in_user_mode)
{
    seL4_CPtr thread = new_tcb();
    seL4_UserContext before, after;

    check_ok(seL4_TCB_ReadRegisters(thread, 0, 0, 3, &before));
    for (unsigned int i = 0; i < REGISTERS; i++)
        ((seL4_Word *)&after)[i] = ~0ul;
    check_ok(seL4_TCB_WriteRegisters(thread, 0, 0, REGISTERS, &after));
    check_ok(seL4_TCB_ReadRegisters(thread, 0, 0, REGISTERS, &after));
    check_equal(((seL4_Word *)&after)[2] & 0xfff, ((seL4_Word *)&before)[2] & 0xfff);
}

TEST(tcb, write_registers_takes_more_words_than_there_are)
{
    seL4_CPtr thread = new_tcb();

    for (int i = 0; i < 100; i++)
        seL4_SetMR(i, 0);
    seL4_SetMR(1, 90);
    check_error(invoke(thread, TCBWriteRegisters, 92, 0), seL4_NoError);
}

TEST(tcb, registers_of_the_caller_itself_are_refused)
{
    seL4_UserContext context = numbered(0);

    check_error(seL4_TCB_ReadRegisters(ROOT, 0, 0, 1, &context), seL4_IllegalOperation);
    check_error(seL4_TCB_WriteRegisters(ROOT, 0, 0, 1, &context), seL4_IllegalOperation);
    check_error(seL4_TCB_CopyRegisters(ROOT, new_tcb(), 0, 0, 1, 1, 0), seL4_IllegalOperation);
}

TEST(tcb, registers_can_be_copied_from_the_caller)
{
    seL4_CPtr thread = new_tcb();

    check_ok(seL4_TCB_CopyRegisters(thread, ROOT, 0, 0, 1, 1, 0));
}

TEST(tcb, write_registers_can_resume)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    seL4_UserContext context = numbered(1);

    check_ok(seL4_TCB_WriteRegisters(thread, 1, 0, 1, &context));
    now_runs(thread);
    check_equal(host_program_counter(host_current()), 16);
}

TEST(tcb, read_registers_can_suspend)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);
    seL4_UserContext context;

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_ReadRegisters(thread, 1, 0, 1, &context));
    check_equal(state_of(thread), INACTIVE);
}

TEST(tcb, copy_registers_copies_the_groups_asked_for)
{
    seL4_CPtr from = new_tcb(), to = new_tcb();
    seL4_UserContext written = numbered(1), read;

    check_ok(seL4_TCB_WriteRegisters(from, 0, 0, REGISTERS, &written));
    check_ok(seL4_TCB_CopyRegisters(to, from, 0, 0, 0, 0, 0));
    check_ok(seL4_TCB_ReadRegisters(to, 0, 0, REGISTERS, &read));
    check_equal(((seL4_Word *)&read)[0], 0);
    check_ok(seL4_TCB_CopyRegisters(to, from, 0, 0, 1, 0, 0));
    check_ok(seL4_TCB_ReadRegisters(to, 0, 0, REGISTERS, &read));
    check_equal(((seL4_Word *)&read)[0], 16);
    check_equal(((seL4_Word *)&read)[REGISTERS - 3], 0);
    check_ok(seL4_TCB_CopyRegisters(to, from, 0, 0, 0, 1, 0));
    check_ok(seL4_TCB_ReadRegisters(to, 0, 0, REGISTERS, &read));
    check_equal(((seL4_Word *)&read)[REGISTERS - 3], (REGISTERS - 2) << 4);
}

TEST(tcb, copy_registers_can_suspend_the_source_and_resume_the_target)
{
    seL4_CPtr from = new_thread(PRIORITY_LOW), to = new_thread(PRIORITY_HIGH);

    check_ok(seL4_TCB_Resume(from));
    check_ok(seL4_TCB_CopyRegisters(to, from, 1, 1, 1, 0, 0));
    now_runs(to);
    check_equal(state_of(from), INACTIVE);
}

TEST(tcb, copy_registers_needs_a_thread_as_source)
{
    check_error(seL4_TCB_CopyRegisters(new_tcb(), new_endpoint(), 0, 0, 1, 1, 0), seL4_InvalidCapability);
    check_detail(1);
}

TEST(tcb, a_new_program_counter_ends_the_system_call_that_it_waited_in)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 1);
    seL4_UserContext context = numbered(0x1000);
    seL4_Word badge;

    check_ok(seL4_TCB_WriteRegisters(sender, 1, 0, 1, &context));
    now_runs(sender);
    check_equal(host_program_counter(host_current()), 0x10000);
    check_ok(seL4_TCB_Suspend(sender));
    now_runs(ROOT);
    seL4_NBRecv(endpoint, &badge, new_reply());
    check_equal(label_of(ROOT), 0);
}

TEST(tcb, set_tls_base_sets_the_register)
{
    seL4_CPtr thread = new_tcb();
    seL4_UserContext context;
    unsigned int found = 0;

    check_ok(seL4_TCB_SetTLSBase(thread, 0x12340));
    check_ok(seL4_TCB_ReadRegisters(thread, 0, 0, REGISTERS, &context));
    for (unsigned int i = 0; i < REGISTERS; i++)
        found += ((seL4_Word *)&context)[i] == 0x12340;
    check_equal(found, 1);
}

/* ---- flags and floating point ---- */

TEST(tcb, set_flags_returns_the_flags_and_ignores_unknown_ones)
{
    seL4_CPtr thread = new_tcb();

    check_equal(seL4_TCB_SetFlags(thread, 0, ~0ul).flags, seL4_TCBFlag_MASK);
    check_equal(seL4_TCB_SetFlags(thread, 0, 0).flags, seL4_TCBFlag_MASK);
    check_equal(seL4_TCB_SetFlags(thread, ~0ul, 0).flags, 0);
}

TEST(tcb, a_thread_that_may_not_use_floating_point_gets_a_user_exception)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    uint64_t value;

    seL4_TCB_SetFlags(thread, 0, seL4_TCBFlag_fpuDisabled);
    start(thread);
    check(!host_fpu_read(0, &value));
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(tcb, floating_point_registers_follow_the_thread)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    uint64_t value = 1;

    check(host_fpu_write(2, 0x1111));
    start(thread);
    check(host_fpu_read(2, &value));
    check_equal(value, 0);
    check(host_fpu_write(2, 0x2222));
    check_ok(seL4_TCB_Suspend(thread));
    now_runs(ROOT);
    check(host_fpu_read(2, &value));
    check_equal(value, 0x1111);
    check_ok(seL4_TCB_Resume(thread));
    now_runs(thread);
    check(host_fpu_read(2, &value));
    check_equal(value, 0x2222);
}

TEST(tcb, forbidding_floating_point_keeps_the_registers_for_later)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    uint64_t value = 1;

    start(thread);
    check(host_fpu_write(2, 0x2222));
    seL4_TCB_SetFlags(thread, 0, seL4_TCBFlag_fpuDisabled);
    seL4_TCB_SetFlags(thread, seL4_TCBFlag_fpuDisabled, 0);
    check(host_fpu_read(2, &value));
    check_equal(value, 0x2222);
}

TEST(tcb, deleting_the_owner_of_the_floating_point_unit_leaves_others_alone)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    uint64_t value = 1;

    check(host_fpu_write(2, 0x1111));
    start(thread);
    check(host_fpu_write(2, 0x2222));
    (void)delete_slot(thread);
    now_runs(ROOT);
    check(host_fpu_read(2, &value));
    check_equal(value, 0x1111);
}

/* ---- priorities ---- */

TEST(tcb, raising_a_priority_takes_effect_at_once)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    now_runs(ROOT);
    check_ok(seL4_TCB_SetPriority(thread, ROOT, PRIORITY_HIGH));
    now_runs(thread);
}

TEST(tcb, lowering_the_own_priority_lets_others_run)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_SetPriority(ROOT, ROOT, PRIORITY_LOW - 1));
    now_runs(thread);
}

TEST(tcb, priorities_above_the_authoritys_mcp_are_refused)
{
    seL4_CPtr authority = new_tcb(), thread = new_tcb();

    check_ok(seL4_TCB_SetMCPriority(authority, ROOT, 50));
    check_error(seL4_TCB_SetPriority(thread, authority, 51), seL4_RangeError);
    check_range(0, 50);
    check_ok(seL4_TCB_SetPriority(thread, authority, 50));
    check_error(seL4_TCB_SetMCPriority(thread, authority, 51), seL4_RangeError);
    check_range(0, 50);
    check_ok(seL4_TCB_SetMCPriority(thread, authority, 50));
    check_error(seL4_TCB_SetSchedParams(thread, authority, 51, 0, 0, 0), seL4_RangeError);
    check_error(seL4_TCB_SetSchedParams(thread, authority, 0, 51, 0, 0), seL4_RangeError);
}

TEST(tcb, priorities_beyond_256_are_refused)
{
    check_error(seL4_TCB_SetPriority(new_tcb(), ROOT, 256), seL4_RangeError);
    check_error(seL4_TCB_SetPriority(new_tcb(), ROOT, ~0ul), seL4_RangeError);
}

TEST(tcb, a_new_thread_has_priority_and_mcp_0)
{
    seL4_CPtr thread = new_tcb();

    check_error(seL4_TCB_SetPriority(new_tcb(), thread, 1), seL4_RangeError);
    check_range(0, 0);
    check_equal(peek_priority(host_thread_by_slot(thread)), 0);
}

TEST(tcb, the_authority_must_be_a_thread)
{
    seL4_CPtr thread = new_tcb(), endpoint = new_endpoint();

    check_error(seL4_TCB_SetPriority(thread, endpoint, 1), seL4_InvalidCapability);
    check_detail(1);
    check_error(seL4_TCB_SetMCPriority(thread, endpoint, 1), seL4_InvalidCapability);
    check_error(seL4_TCB_SetSchedParams(thread, endpoint, 1, 1, 0, 0), seL4_InvalidCapability);
}

TEST(tcb, a_thread_whose_priority_changes_while_it_is_ready_is_found_in_its_new_queue)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW), other = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_Resume(other));
    set_priority(thread, PRIORITY_LOW - 10);
    (void)seL4_TCB_Suspend(ROOT);
    now_runs(other);
    (void)seL4_TCB_Suspend(other);
    now_runs(thread);
}

/* ---- SetSchedParams ---- */

TEST(tcb, set_sched_params_sets_everything_at_once)
{
    seL4_CPtr thread = new_tcb(), context = new_context(1000, 2000), endpoint = new_endpoint();

    check_ok(seL4_TCB_SetSchedParams(thread, ROOT, 33, 22, context, endpoint));
    check_equal(peek_mcp(host_thread_by_slot(thread)), 33);
    check_equal(peek_priority(host_thread_by_slot(thread)), 22);
    check(peek_is_bound(context));
    check(peek_has_children(endpoint) || peek_cap_type(endpoint) != 0);
}

TEST(tcb, set_sched_params_takes_the_same_context_again)
{
    seL4_CPtr thread = new_tcb(), context = new_context(1000, 2000);

    check_ok(seL4_TCB_SetSchedParams(thread, ROOT, 33, 22, context, 0));
    check_ok(seL4_TCB_SetSchedParams(thread, ROOT, 33, 23, context, 0));
    check_equal(peek_priority(host_thread_by_slot(thread)), 23);
}

TEST(tcb, set_sched_params_without_a_context_takes_it_away)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(seL4_TCB_SetSchedParams(thread, ROOT, 0, PRIORITY_LOW, 0, 0));
    check(!peek_is_bound(context_of(thread)));
    check(!peek_is_ready(host_thread_by_slot(thread)));
    check_ok(seL4_TCB_SetSchedParams(thread, ROOT, 0, PRIORITY_LOW, 0, 0));
}

TEST(tcb, set_sched_params_does_not_take_the_callers_context_away)
{
    check_error(seL4_TCB_SetSchedParams(ROOT, ROOT, 255, 100, 0, 0), seL4_IllegalOperation);
}

TEST(tcb, set_sched_params_refuses_a_context_in_use)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW), other = new_tcb();

    check_error(seL4_TCB_SetSchedParams(other, ROOT, 0, 0, context_of(thread), 0), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSchedParams(thread, ROOT, 0, 0, new_context(1000, 1000), 0), seL4_IllegalOperation);
}

TEST(tcb, set_sched_params_refuses_a_context_without_budget_for_a_waiting_thread)
{
    seL4_CPtr receiver = new_passive_receiver(new_endpoint(), new_reply());
    seL4_CPtr context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits);

    check_error(seL4_TCB_SetSchedParams(receiver, ROOT, 0, 0, context, 0), seL4_IllegalOperation);
    check_ok(seL4_TCB_SetSchedParams(receiver, ROOT, 0, 0, new_context(1000, 1000), 0));
}

TEST(tcb, set_sched_params_refuses_what_is_no_context)
{
    check_error(seL4_TCB_SetSchedParams(new_tcb(), ROOT, 0, 0, new_endpoint(), 0), seL4_InvalidCapability);
    check_detail(2);
}

/* ---- capabilities that a thread holds ---- */

TEST(tcb, fault_and_timeout_endpoints_need_write_and_a_grant)
{
    seL4_CPtr thread = new_tcb(), endpoint = new_endpoint();
    const seL4_CapRights_t bad[] = {seL4_CapRights_new(1, 1, 1, 0), seL4_CapRights_new(0, 0, 1, 1)};
    const seL4_CapRights_t good[] = {seL4_CapRights_new(1, 0, 0, 1), seL4_CapRights_new(0, 1, 0, 1)};

    for (unsigned int i = 0; i < 2; i++) {
        seL4_CPtr lesser = new_copy(endpoint, bad[i]), enough = new_copy(endpoint, good[i]);

        check_error(seL4_TCB_SetTimeoutEndpoint(thread, lesser), seL4_InvalidCapability);
        check_detail(1);
        check_error(seL4_TCB_SetSpace(thread, lesser, ROOT_CNODE, 0, ROOT_VSPACE, 0), seL4_InvalidCapability);
        check_error(seL4_TCB_SetSchedParams(thread, ROOT, 0, 0, 0, lesser), seL4_InvalidCapability);
        check_ok(seL4_TCB_SetTimeoutEndpoint(thread, enough));
        check_ok(seL4_TCB_SetSpace(thread, enough, ROOT_CNODE, 0, ROOT_VSPACE, 0));
    }
    check_error(seL4_TCB_SetTimeoutEndpoint(thread, new_notification()), seL4_InvalidCapability);
    check_ok(seL4_TCB_SetTimeoutEndpoint(thread, 0));
}

TEST(tcb, a_handler_set_is_revoked_with_its_origin)
{
    seL4_CPtr endpoint = new_endpoint(), badged = new_badged(endpoint, 3), thread = new_tcb();

    check_ok(seL4_TCB_SetTimeoutEndpoint(thread, badged));
    check_ok(delete_slot(badged));
    check(peek_has_children(endpoint));
    check_ok(revoke(endpoint));
    check(!peek_has_children(endpoint));
}

TEST(tcb, the_cspace_root_must_be_a_cnode)
{
    seL4_CPtr thread = new_tcb(), endpoint = new_endpoint();

    check_error(seL4_TCB_SetSpace(thread, 0, endpoint, 0, ROOT_VSPACE, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSpace(thread, 0, endpoint, 5, ROOT_VSPACE, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_Configure(thread, endpoint, 0, ROOT_VSPACE, 0, 0, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSpace(thread, 0, new_cnode(10), guard(0, seL4_WordBits - 9), ROOT_VSPACE, 0),
                seL4_IllegalOperation);
}

TEST(tcb, the_vspace_root_must_be_a_vspace_with_an_asid)
{
    seL4_CPtr thread = new_tcb(), vspace = new_object(WORLD_VSPACE_OBJECT, 0);

    check_error(seL4_TCB_SetSpace(thread, 0, ROOT_CNODE, 0, new_endpoint(), 0), seL4_IllegalOperation);
    check_error(seL4_TCB_SetSpace(thread, 0, ROOT_CNODE, 0, vspace, 0), seL4_IllegalOperation);
    check_error(seL4_TCB_Configure(thread, ROOT_CNODE, 0, vspace, 0, 0, 0), seL4_IllegalOperation);
    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace));
    check_ok(seL4_TCB_SetSpace(thread, 0, ROOT_CNODE, 0, vspace, 0));
}

TEST(tcb, a_thread_uses_the_cspace_it_was_given)
{
    seL4_CPtr cnode = new_cnode(4), thread = new_thread(PRIORITY_HIGH), notification = new_notification();

    check_ok(seL4_CNode_Mint(cnode, 3, 4, ROOT_CNODE, notification, seL4_WordBits, ALL, 5));
    check_ok(seL4_TCB_SetSpace(thread, 0, cnode, guard(0, seL4_WordBits - 4), ROOT_VSPACE, 0));
    start(thread);
    seL4_Signal(3);
    now_runs(thread);
    seL4_Signal(3 << 4);
    now_runs(ROOT); /* a guard mismatch: a fault nobody handles */
    check_equal(poll(notification), 5);
}

TEST(tcb, the_own_spaces_can_be_exchanged)
{
    seL4_CPtr vspace = new_vspace();

    check_ok(seL4_TCB_SetSpace(ROOT, 0, ROOT_CNODE, 0, vspace, 0));
    check(!host_user_can(HOST_READ, HOST_IMAGE_START));
    check_ok(seL4_TCB_SetSpace(ROOT, 0, ROOT_CNODE, 0, ROOT_VSPACE, 0));
    check(host_user_can(HOST_READ, HOST_IMAGE_START));
}

TEST(tcb, the_ipc_buffer_must_be_aligned_and_in_writable_memory)
{
    seL4_CPtr thread = new_tcb(), frame = new_frame(), device = make(device_memory(), seL4_ARM_SmallPageObject, 0);

    check_error(seL4_TCB_SetIPCBuffer(thread, 0x1004, frame), seL4_AlignmentError);
    check_error(seL4_TCB_SetIPCBuffer(thread, 0x1000, new_endpoint()), seL4_IllegalOperation);
    check_error(seL4_TCB_SetIPCBuffer(thread, 0x1000, device), seL4_IllegalOperation);
    check_error(seL4_TCB_SetIPCBuffer(thread, 0x1000, new_copy(frame, READ_ONLY)), seL4_IllegalOperation);
    check_error(seL4_TCB_Configure(thread, ROOT_CNODE, 0, ROOT_VSPACE, 0, 0x1004, frame), seL4_AlignmentError);
    check_ok(seL4_TCB_SetIPCBuffer(thread, 0x1000, frame));
    check_ok(seL4_TCB_SetIPCBuffer(thread, 0x1000 + (1ul << seL4_IPCBufferSizeBits), frame));
    check_ok(seL4_TCB_SetIPCBuffer(thread, 0, 0));
}

TEST(tcb, a_failed_configure_keeps_what_was_set)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    const void *before = buffer_of(thread);

    check_error(seL4_TCB_Configure(thread, new_endpoint(), 0, ROOT_VSPACE, 0, 0x2000, new_frame()),
                seL4_IllegalOperation);
    check_error(seL4_TCB_SetIPCBuffer(thread, 0x2004, new_frame()), seL4_AlignmentError);
    check(buffer_of(thread) == before);
}

TEST(tcb, revoking_the_frame_of_the_ipc_buffer_takes_the_buffer_away)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH), untyped = new_untyped(12);
    seL4_CPtr frame = make(untyped, seL4_ARM_SmallPageObject, 0);

    check_ok(seL4_TCB_SetIPCBuffer(thread, 0x1000, frame));
    check_ok(revoke(untyped));
    check(buffer_of(thread) == NULL);
}

TEST(tcb, setting_a_space_that_deletes_the_thread_itself_is_survived)
{
    /* The thread's only capability is in the CNode that it loses as its space. */
    seL4_CPtr cnode = new_cnode(4), thread = new_thread(PRIORITY_HIGH);

    check_ok(seL4_TCB_SetSpace(thread, 0, cnode, guard(0, seL4_WordBits - 4), ROOT_VSPACE, 0));
    check_ok(seL4_CNode_Copy(cnode, 2, 4, ROOT_CNODE, ROOT_CNODE, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Copy(cnode, 3, 4, ROOT_CNODE, ROOT_VSPACE, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Move(cnode, 1, 4, ROOT_CNODE, thread, seL4_WordBits));
    check_ok(delete_slot(cnode));
    now_runs(ROOT);
    check_ok(seL4_CNode_Delete(ROOT_CNODE, thread, seL4_WordBits));
}

TEST(tcb, a_thread_that_takes_its_own_space_apart_is_left_without)
{
    /* Its CSpace root is the last capability to the CNode that holds everything it names. */
    seL4_CPtr untyped = new_untyped(16), cnode = make(untyped, seL4_CapTableObject, 4),
              thread = new_thread(PRIORITY_HIGH);

    check_ok(seL4_TCB_SetSpace(thread, 0, cnode, guard(0, seL4_WordBits - 4), ROOT_VSPACE, 0));
    check_ok(seL4_CNode_Copy(cnode, 1, 4, ROOT_CNODE, thread, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Copy(cnode, 2, 4, ROOT_CNODE, ROOT_CNODE, seL4_WordBits, ALL));
    check_ok(seL4_CNode_Copy(cnode, 3, 4, ROOT_CNODE, ROOT_VSPACE, seL4_WordBits, ALL));
    check_ok(delete_slot(cnode));
    start(thread);
    (void)seL4_TCB_SetSpace(1, 0, 2, 0, 3, 0);
    now_runs(thread);
    check(!peek_has_children(untyped));
    seL4_Send(0, tag(0, 0, 0));
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(tcb, truncated_messages_are_refused)
{
    const struct {
        seL4_Word label, words, caps;
    } calls[] = {{TCBReadRegisters, 1, 0},      {TCBWriteRegisters, 1, 0}, {TCBCopyRegisters, 1, 0},
                 {TCBCopyRegisters, 2, 0},      {TCBConfigure, 2, 3},      {TCBConfigure, 3, 2},
                 {TCBSetPriority, 0, 1},        {TCBSetPriority, 1, 0},    {TCBSetMCPriority, 0, 1},
                 {TCBSetMCPriority, 1, 0},      {TCBSetSchedParams, 1, 3}, {TCBSetSchedParams, 2, 2},
                 {TCBSetTimeoutEndpoint, 0, 0}, {TCBSetIPCBuffer, 0, 1},   {TCBSetIPCBuffer, 1, 0},
                 {TCBSetSpace, 1, 3},           {TCBSetSpace, 2, 2},       {TCBBindNotification, 0, 0},
                 {TCBSetTLSBase, 0, 0},         {TCBSetFlags, 1, 0}};
    seL4_CPtr thread = new_tcb();

    for (unsigned int i = 0; i < sizeof(calls) / sizeof(calls[0]); i++) {
        for (int cap = 0; cap < 3; cap++)
            seL4_SetCap(cap, ROOT);
        check_error(invoke(thread, calls[i].label, calls[i].words, calls[i].caps), seL4_TruncatedMessage);
    }
}

TEST(tcb, other_operations_are_illegal)
{
    check_error(invoke(new_tcb(), CNodeDelete, 0, 0), seL4_IllegalOperation);
    check_error(invoke(new_tcb(), 0, 0, 0), seL4_IllegalOperation);
}

TEST(tcb, a_send_performs_an_operation_without_a_reply)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);
    seL4_MessageInfo_t info = tag(TCBResume, 0, 0);

    seL4_SetMR(0, 0x77);
    seL4_Send(thread, info);
    check_equal(state_of(thread), RUNNING);
    seL4_NBSend(thread, tag(TCBSuspend, 0, 0));
    check_equal(state_of(thread), INACTIVE);
}

TEST(tcb, a_send_that_fails_tells_nobody)
{
    seL4_Send(new_tcb(), tag(9999, 0, 0));
    now_runs(ROOT);
    seL4_NBSend(new_tcb(), tag(TCBSetPriority, 0, 0));
    now_runs(ROOT);
}
