/* SPDX-License-Identifier: BSD-2-Clause */
/* System calls as such: what they leave alone, and those that only debug kernels have. */
#include <string.h>

#include "world.h"

/* ---- registers ---- */

/* Fills all of the current thread's registers, makes the call, and compares: nothing has changed but what the call puts
 * into registers itself, and the program counter. */
static void check_changes_nothing(long number, struct host_registers in)
{
    struct tcb *thread = host_current();
    host_word *all = host_all_registers(thread), *pc = peek_user_register(thread, 0), before[100];
    struct host_registers out = in;
    unsigned int put = 0;

    check(host_register_count() <= sizeof(before) / sizeof(before[0]));
    for (host_word i = 0; i < peek_user_register_count(); i++)
        if (i != 2) /* the status */
            *peek_user_register(thread, i) = 0x10000 + 16 * i;
    memcpy(before, all, host_register_count() * sizeof(host_word));
    check_equal(host_syscall(number, &out), HOST_RETURNED);
    check(memcmp(&in, &out, sizeof(in)) == 0);
    for (host_word i = 0; i < host_register_count(); i++)
        put += all[i] != before[i] && &all[i] != pc;
    check(put <= sizeof(in) / sizeof(host_word) + 1);
}

TEST(syscall, a_signal_changes_no_register)
{
    check_changes_nothing(seL4_SysSend, (struct host_registers){new_notification(), 0, {1, 2, 3, 4}, 5, 6});
}

TEST(syscall, a_dropped_message_changes_no_register)
{
    check_changes_nothing(seL4_SysNBSend,
                          (struct host_registers){new_endpoint(), tag(1, 0, 4).words[0], {1, 2, 3, 4}, 5, 6});
}

TEST(syscall, yield_changes_no_register)
{
    check_changes_nothing(seL4_SysYield, (struct host_registers){7, 8, {1, 2, 3, 4}, 5, 6});
}

TEST(syscall, a_sent_message_changes_no_register)
{
    seL4_CPtr endpoint = new_endpoint(), receiver = new_receiver(endpoint, new_reply());

    set_priority(receiver, PRIORITY_LOW);
    check_changes_nothing(seL4_SysSend, (struct host_registers){endpoint, tag(1, 0, 4).words[0], {1, 2, 3, 4}, 5, 6});
}

TEST(syscall, the_program_counter_moves_behind_the_call)
{
    host_word pc = host_program_counter(host_current());

    seL4_Yield();
    check(host_program_counter(host_current()) > pc);
}

TEST(syscall, a_blocked_call_is_made_again_when_the_thread_is_resumed)
{
    seL4_CPtr endpoint = new_endpoint(), sender = new_sender(endpoint, 3);
    host_word pc = host_program_counter(host_thread_by_slot(sender));

    check_ok(seL4_TCB_Suspend(sender));
    check(host_program_counter(host_thread_by_slot(sender)) < pc);
}

TEST(syscall, invoking_an_empty_slot_is_an_invalid_capability)
{
    check_error(invoke(new_slot(), 1, 0, 0), seL4_InvalidCapability);
    check_detail(0);
}

TEST(syscall, an_error_is_not_told_to_a_sender)
{
    struct host_registers registers = {
        .cap = new_tcb(), .info = tag(TCBSetPriority, 0, 0).words[0], .mr = {1, 2, 3, 4}};

    check_equal(host_syscall(seL4_SysSend, &registers), HOST_RETURNED);
    check_equal(registers.mr[0], 1);
}

TEST(syscall, an_invocation_without_a_buffer_has_four_words)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH), target = new_tcb();
    seL4_UserContext context = {0};

    check_ok(seL4_TCB_SetIPCBuffer(thread, 0, 0));
    start(thread);
    check_error(seL4_TCB_WriteRegisters(target, 0, 0, 10, &context), seL4_TruncatedMessage);
    check_ok(seL4_TCB_WriteRegisters(target, 0, 0, 2, &context));
    check_error(seL4_TCB_SetPriority(target, ROOT, 1), seL4_TruncatedMessage); /* no place for capabilities */
}

TEST(syscall, an_invocation_by_nbsendrecv_is_made_and_the_receive_follows)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW), endpoint = new_endpoint(), sender = new_sender(endpoint, 3);
    seL4_Word badge;

    set_priority(sender, PRIORITY_LOW);
    check_equal(
        seL4_MessageInfo_get_label(seL4_NBSendRecv(thread, tag(TCBResume, 0, 0), endpoint, &badge, new_reply())), 3);
    check_equal(state_of(thread), RUNNING);
}

TEST(syscall, a_thread_that_stops_itself_by_nbsendrecv_does_not_receive)
{
    seL4_CPtr endpoint = new_endpoint(), thread = new_thread(PRIORITY_HIGH);
    seL4_Word badge;

    start(thread);
    seL4_NBSendRecv(thread, tag(TCBSuspend, 0, 0), endpoint, &badge, new_reply());
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
    start(thread);
    seL4_NBSendWait(thread, tag(TCBSuspend, 0, 0), endpoint, &badge);
    now_runs(ROOT);
    check_equal(state_of(thread), INACTIVE);
}

TEST(syscall, a_thread_that_deletes_itself_gets_no_answer)
{
    seL4_CPtr untyped = new_untyped(seL4_TCBBits), tcb = make(untyped, seL4_TCBObject, 0),
              context = new_context(1000, 1000);

    check_ok(seL4_TCB_Configure(tcb, ROOT_CNODE, 0, ROOT_VSPACE, 0, 0, 0));
    check_ok(seL4_TCB_SetSchedParams(tcb, ROOT, 0, PRIORITY_HIGH, context, 0));
    check_ok(seL4_TCB_Resume(tcb));
    now_runs(tcb);
    (void)delete_slot(tcb);
    now_runs(ROOT);
    check(!peek_is_bound(context) && !peek_has_children(untyped));
}

/* ---- debug ---- */

TEST(debug, identify_tells_types_apart_and_empty_slots)
{
    seL4_CPtr endpoint = new_endpoint(), other = new_endpoint(), notification = new_notification();

    check_equal(seL4_DebugCapIdentify(endpoint), seL4_DebugCapIdentify(other));
    check(seL4_DebugCapIdentify(endpoint) != seL4_DebugCapIdentify(notification));
    check_equal(seL4_DebugCapIdentify(new_slot()), 0);
    check_equal(seL4_DebugCapIdentify(~0ul), 0);
}

TEST(debug, characters_are_printed)
{
    host_console_clear();
    seL4_DebugPutChar('s');
    seL4_DebugPutChar('\n');
    check(strcmp(host_console(), "s\n") == 0);
}

TEST(debug, threads_can_be_named_and_are_listed)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    seL4_DebugNameThread(thread, "a thread of ours");
    check_ok(seL4_TCB_Resume(thread));
    host_console_clear();
    seL4_DebugDumpScheduler();
    check(strstr(host_console(), "a thread of ours") != NULL);
    check(strstr(host_console(), "\nready       80  ") != NULL);
    host_console_clear();
    seL4_DebugSnapshot();
    check(strstr(host_console(), "a thread of ours") != NULL);
}

TEST(debug, a_long_name_is_cut)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW);

    seL4_DebugNameThread(thread, "a name that is longer than any name of a thread can be in this kernel");
    check_ok(seL4_TCB_Resume(thread));
    host_console_clear();
    seL4_DebugDumpScheduler();
    check(strstr(host_console(), "a name that is longer than any") != NULL);
    check(strstr(host_console(), "can be in this kernel") == NULL);
}

TEST(debug, what_is_no_thread_is_not_named)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    host_console_clear();
    seL4_DebugNameThread(new_endpoint(), "x");
    check(strstr(host_console(), "no thread capability") != NULL);
    host_console_clear();
    seL4_DebugNameThread(~0ul, "x");
    check(strstr(host_console(), "no thread capability") != NULL);
    check_ok(seL4_TCB_SetIPCBuffer(thread, 0, 0));
    start(thread);
    host_console_clear();
    seL4_DebugNameThread(thread, "x"); /* which has nowhere to put the name */
    check(strstr(host_console(), "no thread capability") != NULL);
}

TEST(debug, halt_stops_the_machine)
{
    host_console_clear();
    seL4_DebugHalt();
    check(host_exited());
    check_equal(host_exit_status(), 1);
    check(strstr(host_console(), "halted by") != NULL);
}

TEST(debug, exit_stops_the_machine_with_the_status)
{
    seL4_DebugExit(42);
    check(host_exited());
    check_equal(host_exit_status(), 42);
}
