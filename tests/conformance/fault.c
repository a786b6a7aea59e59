/* SPDX-License-Identifier: BSD-2-Clause */
/* Faults as messages: their layouts, and what an answer to them does. */
#include "faulting.h"
#include "machine.h"

#define UNRESOLVABLE FROM_TOP(1, 4)

static void read_memory(seL4_Word address)
{
    results[0] = machine_load(address);
    results[1]++;
}

static void write_memory(seL4_Word address)
{
    machine_store(address, 0x5151);
    results[1]++;
}

static void execute_memory(seL4_Word address)
{
    machine_execute(address);
}

static void map_page(seL4_Word address)
{
    check_ok(map_frame(new_frame(), ROOT_VSPACE, address, seL4_AllRights, seL4_ARM_Default_VMAttributes));
}

/* ---- VM faults ---- */

REFUSED(fault, a_read_of_unmapped_memory_tells_where_and_what)
{
    fault_with(read_memory, FREE_ADDRESS + 0x18, seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_IP), (seL4_Word)machine_load);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), FREE_ADDRESS + 0x18);
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 0);
    check_equal(seL4_GetMR(seL4_VMFault_FSR) & FSR_WRITE, 0);
    check_equal(seL4_GetMR(seL4_VMFault_FSR) & FSR_KIND, FSR_NOT_MAPPED);
}

REFUSED(fault, a_write_to_unmapped_memory_says_that_it_was_a_write)
{
    fault_with(write_memory, FREE_ADDRESS + 0x20, seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_IP), (seL4_Word)machine_store);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), FREE_ADDRESS + 0x20);
    check_equal(seL4_GetMR(seL4_VMFault_FSR) & FSR_WRITE, FSR_WRITE);
}

REFUSED(fault, a_jump_to_unmapped_memory_is_a_prefetch_fault)
{
    fault_with(execute_memory, FREE_ADDRESS + 0x40, seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_IP), FREE_ADDRESS + 0x40);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), FREE_ADDRESS + 0x40);
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 1);
}

REFUSED(fault, a_vm_fault_message_has_four_words)
{
    faults = new_endpoint();
    struct thread *thread = thread_create(read_memory, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_length(seL4_NBRecv(faults, NULL, new_reply())), seL4_VMFault_Length);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), 0);
}

REFUSED(fault, the_kernels_memory_cannot_be_read)
{
    fault_with(read_memory, KERNEL_ADDRESS, seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), KERNEL_ADDRESS);
    check_equal(results[1], 0);
}

REFUSED(fault, the_kernels_memory_cannot_be_written_or_executed)
{
    fault_with(write_memory, KERNEL_ADDRESS, seL4_Fault_VMFault);
    fault_with(execute_memory, KERNEL_ADDRESS, seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 1);
}

REFUSED(fault, addresses_outside_all_spaces_are_vm_faults)
{
    fault_with(read_memory, NON_CANONICAL_ADDRESS, seL4_Fault_VMFault);
    fault_with(execute_memory, NON_CANONICAL_ADDRESS, seL4_Fault_VMFault);
}

REFUSED(fault, a_misaligned_jump_is_a_fault_of_the_thread)
{
    faults = new_endpoint();
    struct thread *thread = thread_create(execute_memory, (seL4_Word)machine_load + 2, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    seL4_Word label = seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply()));
    check(label == seL4_Fault_UserException || label == seL4_Fault_VMFault);
}

CASE(fault, an_answer_with_label_0_restarts_the_instruction)
{
    struct thread *thread = fault_with(read_memory, FREE_ADDRESS, seL4_Fault_VMFault);
    map_page(FREE_ADDRESS);
    *word_at(FREE_ADDRESS) = 4321;
    answer_fault(0, 0);
    check(thread->done);
    check_equal(results[0], 4321);
}

REFUSED(fault, an_answer_that_repairs_nothing_faults_again)
{
    fault_with(read_memory, FREE_ADDRESS, seL4_Fault_VMFault);
    for (int i = 0; i < 3; i++) {
        seL4_Word badge = 0;
        answer_fault(0, 0);
        check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, &badge, reply)), seL4_Fault_VMFault);
        check_equal(badge, 0x77);
    }
}

REFUSED(fault, an_answer_with_another_label_leaves_the_thread_stopped)
{
    struct thread *thread = fault_with(read_memory, FREE_ADDRESS, seL4_Fault_VMFault);
    map_page(FREE_ADDRESS);
    answer_fault(1, 0);
    check_equal(results[1], 0);
    thread_resume(thread);
    check_equal(results[1], 1);
}

REFUSED(fault, without_an_answer_the_thread_waits)
{
    struct thread *thread = fault_with(read_memory, FREE_ADDRESS, seL4_Fault_VMFault);
    map_page(FREE_ADDRESS);
    sleep_ticks(2);
    check(!thread->done);
}

static seL4_CPtr friend;

static void read_and_call(seL4_Word address)
{
    machine_load(address);
    seL4_SetMR(0, 99);
    results[2] = seL4_MessageInfo_get_label(seL4_Call(friend, seL4_MessageInfo_new(12, 0, 0, 1)));
    results[1]++;
}

CASE(fault, an_answered_thread_sends_messages_of_its_own_again)
{
    friend = new_endpoint();
    fault_with(read_and_call, FREE_ADDRESS, seL4_Fault_VMFault);
    map_page(FREE_ADDRESS);
    answer_fault(0, 0);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(friend, NULL, reply)), 12);
    check_equal(seL4_GetMR(0), 99);
    answer_fault(5, 0);
    check_equal(results[2], 5);
    check_equal(results[1], 1);
}

/* ---- User exceptions ---- */

static void undefined_instruction(seL4_Word argument)
{
    (void)argument;
    machine_undefined();
    results[1]++;
}

static void breakpoint(seL4_Word argument)
{
    (void)argument;
    machine_breakpoint();
    results[1]++;
}

static void privileged(seL4_Word argument)
{
    (void)argument;
    machine_privileged();
    results[1]++;
}

REFUSED(fault, an_undefined_instruction_is_a_user_exception)
{
    fault_with(undefined_instruction, 0, seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)machine_undefined);
    check_equal(seL4_GetMR(seL4_UserException_SP) % STACK_ALIGNMENT, 0);
    check(seL4_GetMR(seL4_UserException_SP) != 0);
}

CASE(fault, an_answer_to_a_user_exception_can_move_the_program_counter)
{
    struct thread *thread = fault_with(undefined_instruction, 0, seL4_Fault_UserException);
    seL4_SetMR(seL4_UserException_FaultIP, seL4_GetMR(seL4_UserException_FaultIP) + 4);
    answer_fault(0, 1);
    check_equal(results[1], 1);
    check(thread->done);
}

REFUSED(fault, a_breakpoint_instruction_is_a_fault_of_the_thread)
{
    fault_with(breakpoint, 0, seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)machine_breakpoint);
}

REFUSED(fault, a_privileged_instruction_is_a_user_exception)
{
    fault_with(privileged, 0, seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)machine_privileged);
    check_equal(results[1], 0);
}

/* ---- Unknown system calls ---- */

static struct machine_registers registers;

static void unknown_system_call(seL4_Word number)
{
    for (seL4_Word i = 0; i < MACHINE_REGISTERS; i++)
        registers.x[i] = 0xaa00 + i;
    registers.x[7] = number;
    registers.flags = 0x90000000;
    machine_trap(&registers);
    results[1]++;
}

REFUSED(fault, an_unknown_system_call_sends_the_registers)
{
    fault_with(unknown_system_call, 1234, seL4_Fault_UnknownSyscall);
    for (seL4_Word i = 0; i < 7; i++)
        check_equal(seL4_GetMR(UNKNOWN_SYSCALL_FIRST + i), 0xaa00 + i);
    check_equal(seL4_GetMR(UNKNOWN_SYSCALL_NUMBER), 1234);
    check_equal(seL4_GetMR(seL4_UnknownSyscall_FaultIP), (seL4_Word)machine_trap_instruction);
    check_equal(seL4_GetMR(seL4_UnknownSyscall_LR), 0xaa00 + LINK_REGISTER);
    check_equal(seL4_GetMR(UNKNOWN_SYSCALL_STATUS) & 0xf0000000, 0x90000000);
    check_equal(seL4_GetMR(seL4_UnknownSyscall_Syscall), 1234);
}

REFUSED(fault, unknown_system_calls_have_any_other_number)
{
    static const seL4_Word numbers[] = {0, 1, ~0ul >> 1, FROM_TOP(1, 1), (seL4_Word)-100, (seL4_Word)-1000000};
    for (unsigned int i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
        fault_with(unknown_system_call, numbers[i], seL4_Fault_UnknownSyscall);
        check_equal(seL4_GetMR(seL4_UnknownSyscall_Syscall), numbers[i]);
    }
}

CASE(fault, an_answer_to_an_unknown_system_call_sets_the_registers)
{
    fault_with(unknown_system_call, 1234, seL4_Fault_UnknownSyscall);
    for (seL4_Word i = 0; i < 8; i++)
        seL4_SetMR(i, 0xbb00 + i);
    seL4_SetMR(seL4_UnknownSyscall_FaultIP, seL4_GetMR(seL4_UnknownSyscall_FaultIP) + 4);
    answer_fault(0, seL4_UnknownSyscall_FaultIP + 1);
    check_equal(results[1], 1);
    for (seL4_Word i = 0; i < 8; i++)
        check_equal(registers.x[i], 0xbb00 + i);
    for (seL4_Word i = 8; i < MACHINE_REGISTERS; i++)
        check_equal(registers.x[i], 0xaa00 + i);
    check_equal(registers.flags, 0x90000000);
}

CASE(fault, a_short_answer_sets_only_as_many_registers)
{
    struct thread *thread = fault_with(unknown_system_call, 1234, seL4_Fault_UnknownSyscall);
    seL4_UserContext context = {0};
    seL4_SetMR(0, 0xbb00);
    seL4_SetMR(1, 0xbb01);
    answer_fault(1, 2); /* stays stopped */
    check_ok(seL4_TCB_ReadRegisters(thread->tcb, false, 0, sizeof(context) / sizeof(seL4_Word), &context));
    check(context.CONTEXT_ARGUMENT == 0xbb00 && context.CONTEXT_SECOND == 0xbb01);
    check_equal(context.CONTEXT_THIRD, 0xaa02);
    check_equal(results[1], 0);
}

/* ---- Capability faults ---- */

static void send_to(seL4_Word address)
{
    seL4_Send(address, seL4_MessageInfo_new(0, 0, 0, 0));
    results[1]++;
}

static void call_to(seL4_Word address)
{
    results[2] = seL4_MessageInfo_get_label(seL4_Call(address, seL4_MessageInfo_new(0, 0, 0, 0)));
    results[1]++;
}

static void nbsend_to(seL4_Word address)
{
    seL4_NBSend(address, seL4_MessageInfo_new(0, 0, 0, 0));
    results[1]++;
}

static void receive_from(seL4_Word address)
{
    seL4_Wait(address, NULL);
    results[1]++;
}

static void check_guard_mismatch(seL4_Word in_receive)
{
    seL4_Word radix = seL4_GetBootInfo()->initThreadCNodeSizeBits;
    check_equal(seL4_GetMR(seL4_CapFault_Addr), UNRESOLVABLE);
    check_equal(seL4_GetMR(seL4_CapFault_InRecvPhase), in_receive);
    check_equal(seL4_GetMR(seL4_CapFault_LookupFailureType), seL4_GuardMismatch);
    check_equal(seL4_GetMR(seL4_CapFault_BitsLeft), seL4_WordBits);
    check_equal(seL4_GetMR(seL4_CapFault_GuardMismatch_GuardFound), 0);
    check_equal(seL4_GetMR(seL4_CapFault_GuardMismatch_BitsFound), seL4_WordBits - radix);
}

REFUSED(fault, sending_to_an_address_that_does_not_resolve_is_a_capability_fault)
{
    fault_with(send_to, UNRESOLVABLE, seL4_Fault_CapFault);
    check_guard_mismatch(0);
    fault_with(call_to, UNRESOLVABLE, seL4_Fault_CapFault);
    check_guard_mismatch(0);
    check_equal(results[1], 0);
}

REFUSED(fault, receiving_from_an_address_that_does_not_resolve_is_a_capability_fault)
{
    fault_with(receive_from, UNRESOLVABLE, seL4_Fault_CapFault);
    check_guard_mismatch(1);
    check_equal(results[1], 0);
}

REFUSED(fault, receiving_from_what_cannot_be_received_from_is_a_capability_fault)
{
    seL4_CPtr empty = new_slot(), tcb = new_tcb();
    fault_with(receive_from, empty, seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), empty);
    check_equal(seL4_GetMR(seL4_CapFault_InRecvPhase), 1);
    fault_with(receive_from, tcb, seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), tcb);
}

static void trap_to_receive(seL4_Word address)
{
    registers.x[0] = address;
    registers.x[7] = (seL4_Word)seL4_SysWait;
    machine_trap(&registers);
    results[1]++;
}

CASE(fault, an_answer_to_a_capability_fault_makes_the_system_call_again)
{
    seL4_CPtr slot = new_slot(), notification = new_notification();
    fault_with(trap_to_receive, slot, seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_IP), (seL4_Word)machine_trap_instruction);
    check_ok(copy_to(slot, notification, seL4_AllRights));
    answer_fault(0, 0);
    check_equal(results[1], 0);
    seL4_Signal(new_badged(notification, 0x99));
    check_equal(results[1], 1);
    check_equal(registers.x[0], 0x99);
}

REFUSED(fault, a_call_through_an_empty_slot_does_not_succeed)
{
    seL4_Word badge = 0;
    faults = new_endpoint();
    reply = new_reply();
    struct thread *thread = thread_create(call_to, new_slot(), PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, new_badged(faults, 1));
    thread_resume(thread);
    seL4_NBRecv(faults, &badge, reply);
    check(badge == 1 || (thread->done && results[2] == seL4_InvalidCapability));
}

REFUSED(fault, a_non_blocking_send_to_nowhere_is_dropped)
{
    struct thread *thread = thread_start(nbsend_to, UNRESOLVABLE, PRIORITY_HIGH);
    check(thread->done);
    check_equal(results[1], 1);
    thread = thread_start(nbsend_to, new_slot(), PRIORITY_HIGH);
    check_equal(results[1], 2);
}

REFUSED(fault, a_cspace_deeper_than_an_address_is_a_depth_mismatch)
{
    seL4_CPtr outer = new_cnode(5), inner = new_cnode(4);
    faults = new_endpoint();
    reply = new_reply();
    check_ok(seL4_CNode_Mint(outer, 1, 5, ROOT_CNODE, inner, seL4_WordBits, seL4_AllRights,
                             seL4_CNode_CapData_new(0, seL4_WordBits - 6).words[0]));
    struct thread *thread = thread_create(send_to, FROM_TOP(1, 5), PRIORITY_HIGH);
    check_ok(seL4_TCB_SetSpace(thread->tcb, faults, outer, 0, ROOT_VSPACE, 0));
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_LookupFailureType), seL4_DepthMismatch);
    check_equal(seL4_GetMR(seL4_CapFault_BitsLeft), seL4_WordBits - 5);
    check_equal(seL4_GetMR(seL4_CapFault_DepthMismatch_BitsFound), seL4_WordBits - 2);
}

REFUSED(fault, a_thread_without_cspace_faults_with_invalid_root)
{
    seL4_CPtr untyped = new_untyped(12), cnode = new_slot();
    struct thread *thread = thread_create(send_to, 5, PRIORITY_HIGH);
    faults = new_endpoint();
    reply = new_reply();
    check_ok(retype(untyped, seL4_CapTableObject, 5, cnode, 1));
    check_ok(seL4_TCB_SetSpace(thread->tcb, faults, cnode, 0, ROOT_VSPACE, 0));
    check_ok(revoke_slot(untyped)); /* takes the thread's copy as well */
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_CapFault);
    check_equal(seL4_GetMR(seL4_CapFault_Addr), 5);
    check_equal(seL4_GetMR(seL4_CapFault_LookupFailureType), seL4_InvalidRoot);
}

/* ---- Handlers ---- */

REFUSED(fault, a_thread_without_handler_stops_and_nobody_else)
{
    struct thread *thread = thread_create(read_memory, FREE_ADDRESS, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, 0);
    thread_resume(thread);
    check_equal(results[1], 0);
    map_page(FREE_ADDRESS);
    thread_resume(thread); /* the instruction is executed again */
    check_equal(results[1], 1);
}

CASE(fault, deleting_the_handlers_endpoint_leaves_the_thread_stopped)
{
    faults = new_endpoint();
    struct thread *thread = thread_create(read_memory, FREE_ADDRESS, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread); /* waits to send its fault */
    check_ok(revoke_slot(faults));
    check_ok(delete_slot(faults));
    sleep_ticks(1);
    check_equal(results[1], 0);
    map_page(FREE_ADDRESS);
    thread_restart(thread);
    check_equal(results[1], 1);
}

CASE(fault, a_stopped_thread_can_be_started_anew)
{
    struct thread *thread = fault_with(read_memory, 0, seL4_Fault_VMFault);
    thread->argument = (seL4_Word)&results[4];
    results[4] = 99;
    thread_restart(thread);
    check_equal(results[0], 99);
    check(thread->done);
    answer_fault(0, 0); /* too late, and without effect */
    check_equal(results[1], 1);
}

CASE(fault, faults_of_several_threads_wait_in_line)
{
    faults = new_endpoint();
    reply = new_reply();
    for (seL4_Word i = 1; i <= 3; i++) {
        struct thread *thread = thread_create(read_memory, i * PAGE_SIZE, PRIORITY_HIGH);
        thread_set_fault_endpoint(thread, new_badged(faults, i));
        thread_resume(thread);
    }
    for (seL4_Word i = 1; i <= 3; i++) {
        seL4_Word badge = 0;
        seL4_NBRecv(faults, &badge, reply);
        check_equal(badge, i);
        check_equal(seL4_GetMR(seL4_VMFault_Addr), i * PAGE_SIZE);
    }
}

CASE(fault, a_faulting_thread_can_be_deleted)
{
    struct thread *received = fault_with(read_memory, 0, seL4_Fault_VMFault);
    struct thread *waiting = thread_create(read_memory, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(waiting, faults);
    thread_resume(waiting);
    check_ok(delete_slot(waiting->tcb));
    check_ok(delete_slot(received->tcb));
    seL4_Word badge = ~0ul;
    seL4_NBRecv(faults, &badge, reply);
    check_equal(badge, 0);
}
