/* SPDX-License-Identifier: BSD-2-Clause */
/* Faults: what the handler is told, and what its answer does. */
#include "world.h"

static seL4_CPtr endpoint, reply, thread;
static seL4_Word ignored;

#define NOWHERE 0x666000ul

/* A thread of high priority that runs now; the root task waits for its fault. */
static void begin(void)
{
    endpoint = new_endpoint();
    reply = new_reply();
    thread = new_thread(PRIORITY_LOW);
    set_fault_endpoint(thread, new_badged(endpoint, 17));
    check_ok(seL4_TCB_Resume(thread));
    seL4_Recv(endpoint, &ignored, reply);
    now_runs(thread);
}

/* The root task has got this fault. */
static void expect(seL4_Word label, seL4_Word length)
{
    now_runs(ROOT);
    check_equal(label_of(ROOT), label);
    check_equal(badge_of(ROOT), 17);
    check_equal(length_of(ROOT), length);
    check_equal(state_of(thread), ON_REPLY);
}

/* Answers, and lets the thread go on. */
static void answer(seL4_Word label, seL4_Word length)
{
    seL4_Send(reply, tag(label, 0, length));
    seL4_Recv(endpoint, &ignored, reply);
}

/* ---- VM faults ---- */

TEST(fault, a_read_of_unmapped_memory_tells_where_and_what)
{
    char byte;

    begin();
    check(!host_user_read(NOWHERE + 3, &byte, 1));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    check_equal(word_of(ROOT, seL4_VMFault_Addr), NOWHERE + 3);
    check_equal(word_of(ROOT, seL4_VMFault_PrefetchFault), 0);
    check_equal(word_of(ROOT, seL4_VMFault_IP), host_program_counter(host_thread_by_slot(thread)));
}

TEST(fault, a_write_and_a_read_have_different_status)
{
    seL4_Word status;
    char byte = 1;

    begin();
    check(!host_user_read(NOWHERE, &byte, 1));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    status = word_of(ROOT, seL4_VMFault_FSR);
    answer(0, 0);
    now_runs(thread);
    check(!host_user_write(NOWHERE, &byte, 1));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    check(word_of(ROOT, seL4_VMFault_FSR) != status);
}

TEST(fault, a_jump_to_unmapped_memory_is_a_prefetch_fault)
{
    begin();
    check(!host_user_execute(NOWHERE));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    check_equal(word_of(ROOT, seL4_VMFault_PrefetchFault), 1);
}

TEST(fault, a_handler_that_maps_the_page_lets_the_thread_go_on)
{
    char byte = 1;

    begin();
    check(!host_user_read(NEAR_ADDRESS, &byte, 1));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    check_ok(map(new_frame(), NEAR_ADDRESS, ALL));
    answer(0, 0);
    now_runs(thread);
    check(host_user_read(NEAR_ADDRESS, &byte, 1));
    check_equal(byte, 0);
}

TEST(fault, an_answer_with_another_label_leaves_the_thread_stopped)
{
    char byte;

    begin();
    check(!host_user_read(NOWHERE, &byte, 1));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    seL4_Send(reply, tag(1, 0, 0));
    check_equal(state_of(thread), INACTIVE);
    check_ok(seL4_TCB_Resume(thread));
    check_equal(state_of(thread), RUNNING);
}

TEST(fault, faults_of_several_threads_wait_in_line)
{
    seL4_CPtr other;
    char byte;

    begin();
    check(!host_user_read(NOWHERE, &byte, 1));
    expect(seL4_Fault_VMFault, seL4_VMFault_Length);
    other = new_thread(PRIORITY_HIGH);
    set_fault_endpoint(other, new_badged(endpoint, 18));
    start(other);
    check(!host_user_read(NOWHERE + 8, &byte, 1));
    now_runs(ROOT);
    check_equal(state_of(other), ON_SEND);
    seL4_Recv(endpoint, &ignored, new_reply());
    now_runs(ROOT);
    check_equal(badge_of(ROOT), 18);
    check_equal(word_of(ROOT, seL4_VMFault_Addr), NOWHERE + 8);
}

TEST(fault, a_fault_that_waits_can_be_cancelled_by_resuming)
{
    seL4_CPtr other = new_thread(PRIORITY_HIGH), handler = new_endpoint();
    char byte;

    set_fault_endpoint(other, handler);
    start(other);
    check(!host_user_read(NOWHERE + 8, &byte, 1));
    now_runs(ROOT);
    check_equal(state_of(other), ON_SEND);
    host_word pc = host_program_counter(host_thread_by_slot(other));
    check_ok(seL4_TCB_Resume(other));
    now_runs(other);
    check_equal(host_program_counter(host_current()), pc);
}

/* ---- exceptions ---- */

TEST(fault, an_exception_tells_number_and_code)
{
    begin();
    host_user_exception(11, 0x77);
    expect(seL4_Fault_UserException, seL4_UserException_Length);
    check_equal(word_of(ROOT, seL4_UserException_Number), 11);
    check_equal(word_of(ROOT, seL4_UserException_Code), 0x77);
    check_equal(word_of(ROOT, seL4_UserException_FaultIP), host_program_counter(host_thread_by_slot(thread)));
}

TEST(fault, an_answer_to_an_exception_sets_program_counter_and_stack)
{
    begin();
    host_user_exception(11, 0);
    expect(seL4_Fault_UserException, seL4_UserException_Length);
    seL4_SetMR(0, 0x12340);
    seL4_SetMR(1, 0x56780);
    answer(0, 2);
    now_runs(thread);
    check_equal(host_program_counter(host_current()), 0x12340);
}

TEST(fault, a_short_answer_to_an_exception_changes_nothing)
{
    host_word pc;

    begin();
    pc = host_program_counter(host_current());
    host_user_exception(11, 0);
    expect(seL4_Fault_UserException, seL4_UserException_Length);
    answer(0, 0);
    now_runs(thread);
    check_equal(host_program_counter(host_current()), pc);
}

/* ---- unknown system calls ---- */

static void make_syscall(long number)
{
    struct host_registers registers = {.cap = 100, .info = 101, .mr = {102, 103, 104, 105}, .reply = 106, .dest = 108};

    host_syscall(number, &registers);
}

TEST(fault, an_unknown_system_call_tells_its_number)
{
    begin();
    make_syscall(4711);
    expect(seL4_Fault_UnknownSyscall, seL4_UnknownSyscall_Length);
    check_equal(word_of(ROOT, seL4_UnknownSyscall_Syscall), 4711);
    check_equal(word_of(ROOT, 0), 100);
    check_equal(word_of(ROOT, 1), 101);
    check_equal(word_of(ROOT, 2), 102);
}

TEST(fault, system_calls_just_outside_the_known_numbers_are_unknown)
{
    const long numbers[] = {0, 1, -1000, -63, -62};

    for (unsigned int i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        begin();
        make_syscall(numbers[i]);
        expect(seL4_Fault_UnknownSyscall, seL4_UnknownSyscall_Length);
        check_equal(word_of(ROOT, seL4_UnknownSyscall_Syscall), (seL4_Word)numbers[i]);
        check_ok(seL4_TCB_Suspend(thread));
    }
}

TEST(fault, an_answer_to_an_unknown_system_call_sets_the_registers)
{
    struct host_registers after;

    begin();
    make_syscall(4711);
    expect(seL4_Fault_UnknownSyscall, seL4_UnknownSyscall_Length);
    for (int i = 0; i < seL4_UnknownSyscall_Length; i++)
        seL4_SetMR(i, 0x200 + 16 * (seL4_Word)i);
    answer(0, seL4_UnknownSyscall_Length - 1);
    now_runs(thread);
    host_get_registers(host_current(), &after);
    check_equal(after.cap, 0x200);
    check_equal(after.info, 0x210);
    check_equal(host_program_counter(host_current()), 0x200 + 16 * seL4_UnknownSyscall_FaultIP);
}

TEST(fault, a_short_answer_sets_only_as_many_registers)
{
    struct host_registers after;

    begin();
    make_syscall(4711);
    expect(seL4_Fault_UnknownSyscall, seL4_UnknownSyscall_Length);
    check_ok(seL4_TCB_SetIPCBuffer(ROOT, 0, 0)); /* so that words beyond the registers do not exist */
    seL4_SetMR(0, 0xaaa);
    for (int i = 1; i < 4; i++)
        seL4_SetMR(i, 101 + (seL4_Word)i - 1);
    seL4_Send(reply, tag(0, 0, 12));
    host_get_registers(host_thread_by_slot(thread), &after);
    check_equal(after.cap, 0xaaa);
    check_equal(after.reply, 106);
}

/* ---- capability faults ---- */

TEST(fault, sending_to_an_address_that_does_not_resolve_tells_which)
{
    begin();
    seL4_Send(~0ul, tag(0, 0, 0));
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 4);
    check_equal(word_of(ROOT, seL4_CapFault_Addr), ~0ul);
    check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 0);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_GuardMismatch);
}

TEST(fault, the_faulting_call_is_made_again_after_the_answer)
{
    host_word pc;

    begin();
    pc = host_program_counter(host_current());
    seL4_Send(~0ul, tag(0, 0, 0));
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 4);
    check_equal(word_of(ROOT, seL4_CapFault_IP), pc);
    answer(0, 0);
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 4);
}

TEST(fault, receiving_from_what_cannot_be_received_from_is_told_as_in_receive)
{
    seL4_CPtr frame = new_frame();

    begin();
    seL4_Recv(frame, &ignored, reply);
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 2);
    check_equal(word_of(ROOT, seL4_CapFault_Addr), frame);
    check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_MissingCapability);
}

TEST(fault, receiving_from_an_address_that_does_not_resolve_is_told_as_in_receive)
{
    begin();
    seL4_NBRecv(~0ul, &ignored, reply);
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 4);
    check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
}

TEST(fault, a_reply_address_that_does_not_resolve_is_told_in_full)
{
    begin();
    seL4_Recv(endpoint, &ignored, ~0ul);
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 4);
    check_equal(word_of(ROOT, seL4_CapFault_Addr), ~0ul);
    check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_GuardMismatch);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType + 1), seL4_WordBits);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType + 3), seL4_WordBits - 12);
}

TEST(fault, replying_through_an_address_that_does_not_resolve_is_told_as_in_receive)
{
    begin();
    seL4_ReplyRecv(endpoint, tag(0, 0, 0), &ignored, ~0ul);
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 4);
    check_equal(word_of(ROOT, seL4_CapFault_InRecvPhase), 1);
}

/* A thread with a CSpace of its own, which runs now. */
static void begin_in(seL4_CPtr cspace, seL4_Word guard_bits)
{
    endpoint = new_endpoint();
    reply = new_reply();
    thread = new_thread(PRIORITY_LOW);
    check_ok(seL4_TCB_SetSpace(thread, new_badged(endpoint, 17), cspace, seL4_CNode_CapData_new(0, guard_bits).words[0],
                               ROOT_VSPACE, 0));
    check_ok(seL4_TCB_Resume(thread));
}

TEST(fault, a_thread_without_cspace_faults_with_invalid_root)
{
    seL4_CPtr untyped = new_untyped(12), cnode = make(untyped, seL4_CapTableObject, 1);

    begin_in(cnode, 0);
    check_ok(revoke(untyped));
    seL4_Recv(endpoint, &ignored, reply);
    now_runs(thread);
    seL4_Send(0, tag(0, 0, 0));
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 1);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_InvalidRoot);
}

TEST(fault, a_cspace_with_more_bits_than_an_address_is_a_depth_mismatch)
{
    seL4_CPtr outer = new_cnode(4), inner = new_cnode(4);

    check_ok(seL4_CNode_Mint(outer, 0, 4, ROOT_CNODE, inner, seL4_WordBits, ALL,
                             seL4_CNode_CapData_new(0, seL4_WordBits > 32 ? 57 : 18).words[0]));
    begin_in(outer, seL4_WordBits > 32 ? 0 : 10);
    seL4_Recv(endpoint, &ignored, reply);
    now_runs(thread);
    seL4_Send(0, tag(0, 0, 0));
    expect(seL4_Fault_CapFault, seL4_CapFault_LookupFailureType + 3);
    check_equal(word_of(ROOT, seL4_CapFault_LookupFailureType), seL4_DepthMismatch);
}

TEST(fault, a_non_blocking_send_to_nowhere_is_no_fault)
{
    begin();
    seL4_NBSend(~0ul, tag(0, 0, 0));
    now_runs(thread);
}

/* ---- handlers ---- */

TEST(fault, a_thread_without_handler_stops_and_says_so)
{
    seL4_CPtr other = new_thread(PRIORITY_HIGH);
    char byte;

    start(other);
    host_console_clear();
    check(!host_user_read(NOWHERE, &byte, 1));
    now_runs(ROOT);
    check_equal(state_of(other), INACTIVE);
    check(host_console()[0] != 0);
}

TEST(fault, a_passive_fault_handler_runs_on_the_faulting_threads_context)
{
    seL4_CPtr handler, other = new_thread(PRIORITY_HIGH);
    char byte;

    endpoint = new_endpoint();
    handler = new_passive_receiver(endpoint, new_reply());
    set_fault_endpoint(other, endpoint);
    start(other);
    check(!host_user_read(NOWHERE, &byte, 1));
    now_runs(handler);
    check(!peek_has_context(host_thread_by_slot(other)) && peek_has_context(host_current()));
}

TEST(fault, a_handler_that_lost_its_rights_gets_no_answer_through)
{
    /* The handler capability was minted with Grant only through GrantReply: still answered. */
    seL4_CPtr other = new_thread(PRIORITY_HIGH), lesser = new_slot();
    char byte;

    endpoint = new_endpoint();
    reply = new_reply();
    check_ok(mint_to(lesser, endpoint, seL4_CapRights_new(1, 0, 0, 1), 3));
    set_fault_endpoint(other, lesser);
    start(other);
    check(!host_user_read(NOWHERE, &byte, 1));
    seL4_Recv(endpoint, &ignored, reply);
    check_equal(state_of(other), ON_REPLY);
    seL4_Send(reply, tag(0, 0, 0));
    now_runs(other);
}

TEST(fault, deleting_the_handlers_endpoint_while_a_fault_waits_leaves_the_thread_stopped)
{
    seL4_CPtr other = new_thread(PRIORITY_HIGH);
    char byte;

    endpoint = new_endpoint();
    set_fault_endpoint(other, endpoint);
    start(other);
    check(!host_user_read(NOWHERE, &byte, 1));
    now_runs(ROOT);
    check_ok(revoke(endpoint));
    check_ok(delete_slot(endpoint));
    now_runs(ROOT);
    check_equal(state_of(other), INACTIVE);
}

TEST(fault, a_waiting_fault_does_not_go_to_a_later_handler_when_its_endpoint_goes)
{
    seL4_CPtr other = new_thread(PRIORITY_HIGH), later = new_endpoint();
    char byte;

    endpoint = new_endpoint();
    set_fault_endpoint(other, endpoint);
    check_ok(delete_slot(endpoint)); /* the thread alone has it now */
    start(other);
    check(!host_user_read(NOWHERE, &byte, 1));
    now_runs(ROOT);
    set_fault_endpoint(other, later);
    now_runs(ROOT);
    check_equal(state_of(other), INACTIVE);
}

TEST(fault, a_handler_received_without_reply_object_cannot_answer)
{
    seL4_CPtr other = new_thread(PRIORITY_HIGH);
    char byte;

    endpoint = new_endpoint();
    set_fault_endpoint(other, endpoint);
    start(other);
    check(!host_user_read(NOWHERE, &byte, 1));
    seL4_Wait(endpoint, &ignored);
    now_runs(ROOT);
    check_equal(state_of(other), INACTIVE);
}

TEST(fault, a_fault_message_longer_than_the_registers_is_cut_without_a_buffer)
{
    begin();
    check_ok(seL4_TCB_SetIPCBuffer(ROOT, 0, 0));
    make_syscall(4711);
    now_runs(ROOT);
    check_equal(length_of(ROOT), seL4_FastMessageRegisters);
}

/* ---- timeouts ---- */

/* A thread with a budget of 2 ms in 10 and a timeout handler, which runs now. */
static void begin_timeout(void)
{
    seL4_CPtr context;

    endpoint = new_endpoint();
    reply = new_reply();
    thread = new_thread(PRIORITY_LOW);
    context = context_of(thread);
    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context, 2000, 10000, 0, 55, 0));
    check_ok(seL4_TCB_SetTimeoutEndpoint(thread, new_badged(endpoint, 17)));
    check_ok(seL4_TCB_Resume(thread));
    seL4_Recv(endpoint, &ignored, reply);
    now_runs(thread);
}

TEST(fault, a_timeout_tells_badge_and_time_used)
{
    seL4_Word consumed;

    begin_timeout();
    check_equal(host_advance(3000), HOST_SWITCHED);
    now_runs(ROOT);
    check_equal(label_of(ROOT), seL4_Fault_Timeout);
    check_equal(word_of(ROOT, seL4_Timeout_Data), 55);
    consumed = word_of(ROOT, seL4_Timeout_Length - 1); /* its lower half, where a word is too small */
    check(consumed >= 1900 && consumed <= 2100);
    check_equal(state_of(thread), ON_REPLY);
}

TEST(fault, an_answer_to_a_timeout_can_set_the_registers)
{
    begin_timeout();
    check_equal(host_advance(3000), HOST_SWITCHED);
    now_runs(ROOT);
    seL4_SetMR(0, 0x7770);
    answer(0, 1);
    check_equal(host_program_counter(host_thread_by_slot(thread)), 0x7770);
    now_idle(); /* its next refill is still to come */
    check(peek_awaits_refill(host_thread_by_slot(thread)));
    host_advance(7500);
    now_runs(thread);
}

TEST(fault, a_round_robin_context_has_no_timeouts)
{
    begin_timeout();
    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context_of(thread), 2000, 2000, 0, 55, 0));
    host_advance(20000);
    now_runs(thread);
}

TEST(fault, a_timeout_without_handler_waits_for_the_next_refill)
{
    begin_timeout();
    check_ok(seL4_TCB_SetTimeoutEndpoint(thread, 0));
    host_advance(3000);
    now_idle();
    check(peek_awaits_refill(host_thread_by_slot(thread)));
    host_advance(8000);
    now_runs(thread);
}
