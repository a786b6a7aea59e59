/* SPDX-License-Identifier: BSD-2-Clause */
/* System calls as such: which registers they change. */
#include "framework.h"
#include "machine.h"

/* Registers 0 to this are those of the message: capability or badge, message information, message words. */
#define LAST_MESSAGE_REGISTER 5

static struct machine_registers registers;

/* Traps with a pattern in all registers but the arguments of the system call. */
static void trap(long number, seL4_Word capability, seL4_Word info, seL4_Word reply)
{
    for (seL4_Word i = 0; i < MACHINE_REGISTERS; i++)
        registers.x[i] = FROM_TOP(0x5a5a, 16) + i;
    registers.x[0] = capability;
    registers.x[1] = info;
    registers.x[6] = reply;
    registers.x[7] = (seL4_Word)number;
    registers.flags = 0xa0000000;
    machine_trap(&registers);
}

/* Everything from register `first` on is as trap() put it. */
static void check_preserved(seL4_Word first, long number, seL4_Word reply)
{
    for (seL4_Word i = first; i < MACHINE_REGISTERS; i++)
        if (i != 6 && i != 7)
            check_equal(registers.x[i], FROM_TOP(0x5a5a, 16) + i);
    check_equal(registers.x[6], reply);
    check_equal(registers.x[7], (seL4_Word)number);
    check_equal(registers.flags, 0xa0000000);
}

static void check_sends_nothing_back(seL4_Word capability, seL4_Word info)
{
    check_equal(registers.x[0], capability);
    check_equal(registers.x[1], info);
    check_preserved(2, (long)registers.x[7], 3);
}

static seL4_CPtr endpoint, server_reply;

static void receive_forever(seL4_Word argument)
{
    (void)argument;
    seL4_Recv(endpoint, NULL, server_reply);
    for (;;) {
        results[0]++;
        seL4_ReplyRecv(endpoint, seL4_MessageInfo_new(9, 0, 0, 2), NULL, server_reply);
    }
}

static void start_server(void)
{
    endpoint = new_endpoint();
    server_reply = new_reply();
    thread_start(receive_forever, 0, PRIORITY_HIGH);
}

static seL4_Word four_words(void)
{
    return seL4_MessageInfo_new(1, 0, 0, 4).words[0];
}

CASE(syscall, yield_changes_no_register)
{
    trap(seL4_SysYield, 1, 2, 3);
    check_sends_nothing_back(1, 2);
}

CASE(syscall, a_signal_changes_no_register)
{
    seL4_CPtr notification = new_notification();
    trap(seL4_SysSend, notification, 0, 3);
    check_sends_nothing_back(notification, 0);
}

CASE(syscall, a_send_to_a_receiver_changes_no_register)
{
    start_server();
    trap(seL4_SysSend, endpoint, four_words(), 3);
    check_sends_nothing_back(endpoint, four_words());
    check_equal(results[0], 1);
}

CASE(syscall, a_non_blocking_send_changes_no_register)
{
    endpoint = new_endpoint();
    trap(seL4_SysNBSend, endpoint, four_words(), 3);
    check_sends_nothing_back(endpoint, four_words());
    trap(seL4_SysNBSend, FROM_TOP(1, 4), four_words(), 3);
    check_sends_nothing_back(FROM_TOP(1, 4), four_words());
    start_server();
    trap(seL4_SysNBSend, endpoint, four_words(), 3);
    check_sends_nothing_back(endpoint, four_words());
}

CASE(syscall, a_blocked_send_changes_no_register)
{
    endpoint = new_endpoint();
    server_reply = new_reply();
    thread_start(receive_forever, 0, PRIORITY_LOW); /* receives when we block */
    trap(seL4_SysSend, endpoint, four_words(), 3);
    check_sends_nothing_back(endpoint, four_words());
}

CASE(syscall, a_call_changes_the_message_registers_only)
{
    start_server();
    trap(seL4_SysCall, endpoint, four_words(), 3);
    check_equal(registers.x[1], seL4_MessageInfo_new(9, 0, 0, 2).words[0]);
    check_preserved(LAST_MESSAGE_REGISTER + 1, seL4_SysCall, 3);
}

CASE(syscall, an_invocation_changes_the_message_registers_only)
{
    seL4_Word info = seL4_MessageInfo_new(TCBSuspend, 0, 0, 0).words[0];
    trap(seL4_SysCall, new_tcb(), info, 3);
    check_equal(registers.x[1], 0);
    check_preserved(LAST_MESSAGE_REGISTER + 1, seL4_SysCall, 3);
}

CASE(syscall, a_receive_changes_the_message_registers_only)
{
    seL4_CPtr notification = new_notification(), reply = new_reply();
    static const long numbers[] = {seL4_SysRecv, seL4_SysNBRecv, seL4_SysWait, seL4_SysNBWait};
    for (int i = 0; i < 4; i++) {
        seL4_Signal(new_badged(notification, 0x40 + i));
        trap(numbers[i], notification, 0, reply);
        check_equal(registers.x[0], 0x40 + i);
        check_preserved(LAST_MESSAGE_REGISTER + 1, numbers[i], reply);
    }
}

CASE(syscall, a_receive_of_nothing_changes_the_message_registers_only)
{
    seL4_CPtr reply = new_reply();
    trap(seL4_SysNBRecv, new_endpoint(), 0, reply);
    check_equal(registers.x[0], 0);
    check_preserved(LAST_MESSAGE_REGISTER + 1, seL4_SysNBRecv, reply);
}

static void send_words(seL4_Word label)
{
    for (seL4_Word i = 0; i < 4; i++)
        seL4_SetMR(i, 0x70 + i);
    seL4_Send(endpoint, seL4_MessageInfo_new(label, 0, 0, 4));
}

CASE(syscall, received_words_are_in_their_registers)
{
    endpoint = new_endpoint();
    seL4_CPtr badged = endpoint, reply = new_reply();
    thread_start(send_words, 0x123, PRIORITY_HIGH);
    trap(seL4_SysRecv, badged, 0, reply);
    check_equal(registers.x[0], 0);
    check_equal(registers.x[1], seL4_MessageInfo_new(0x123, 0, 0, 4).words[0]);
    for (seL4_Word i = 0; i < 4; i++)
        check_equal(registers.x[2 + i], 0x70 + i);
    check_preserved(LAST_MESSAGE_REGISTER + 1, seL4_SysRecv, reply);
}

CASE(syscall, the_thread_register_is_kept)
{
    seL4_Word before, after;
    before = machine_thread_pointer();
    for (int i = 0; i < 3; i++)
        seL4_Yield();
    sleep_ticks(1);
    after = machine_thread_pointer();
    check_equal(after, before);
}

CASE(syscall, the_stack_alignment_and_pointer_are_kept)
{
    seL4_Word before, after;
    __asm__ volatile("mov %0, sp" : "=r"(before));
    trap(seL4_SysYield, 1, 2, 3);
    __asm__ volatile("mov %0, sp" : "=r"(after));
    check_equal(after, before);
}
