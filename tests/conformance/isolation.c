/* SPDX-License-Identifier: BSD-2-Clause */
/* What a thread without capabilities can reach: nothing. */
#include "framework.h"
#include "machine.h"

static struct machine_registers registers;

/* One system call with the argument's bits: number in the upper half, capability address in the lower. */
static void one_system_call(seL4_Word argument)
{
    for (seL4_Word i = 0; i < MACHINE_REGISTERS; i++)
        registers.x[i] = 1;
    registers.x[0] = argument & (UPPER_HALF(1) - 1);
    registers.x[6] = argument & (UPPER_HALF(1) - 1);
    registers.x[7] = (seL4_Word)(-(long)(argument >> seL4_WordBits / 2));
    registers.x[8] = argument & (UPPER_HALF(1) - 1);
    machine_trap(&registers);
    results[0]++;
}

REFUSED(isolation, a_thread_with_an_empty_cspace_reaches_no_object)
{
    static const seL4_Word slots[] = {1, 2, 3, 4, 5, 6, 11, 14};
    seL4_CPtr cnode = new_cnode(4), notification = new_notification();
    struct thread *thread = thread_create(one_system_call, 0, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, cnode, seL4_CNode_CapData_new(0, seL4_WordBits - 4).words[0],
                               ROOT_VSPACE, 0));
    for (seL4_Word number = 1; number <= 10; number++) { /* all but Yield */
        for (unsigned int i = 0; i < sizeof(slots) / sizeof(slots[0]); i++) {
            thread->argument = UPPER_HALF(number) | slots[i];
            thread_restart(thread);
            check_ok(seL4_TCB_Suspend(thread->tcb));
        }
    }
    for (seL4_Word slot = 0; slot < 16; slot++)
        check_ok(seL4_CNode_Delete(cnode, slot, 4));
    seL4_Signal(new_badged(notification, 1));
    seL4_Word badge = 0;
    seL4_Poll(notification, &badge);
    check_equal(badge, 1);
}

REFUSED(isolation, a_stale_address_reaches_what_is_there_now)
{
    seL4_CPtr slot = new_slot(), notification = new_notification();
    seL4_Word badge = 0;
    check_ok(copy_to(slot, notification, seL4_AllRights));
    check_ok(delete_slot(slot));
    seL4_NBSend(slot, seL4_MessageInfo_new(0, 0, 0, 0));
    seL4_Poll(notification, &badge);
    check_equal(badge, 0);
    check_ok(mint_to(slot, notification, seL4_AllRights, 3));
    seL4_NBSend(slot, seL4_MessageInfo_new(0, 0, 0, 0));
    seL4_Poll(notification, &badge);
    check_equal(badge, 3);
}

REFUSED(isolation, a_kernel_address_as_program_counter_or_stack_harms_nobody)
{
    static const seL4_Word addresses[] = {KERNEL_ADDRESS, NON_CANONICAL_ADDRESS, ~0ul - 7, FROM_TOP(3, 2),
                                          seL4_UserTop + 1};
    for (unsigned int i = 0; i < sizeof(addresses) / sizeof(addresses[0]); i++) {
        seL4_CPtr faults = new_endpoint();
        struct thread *thread = thread_create(one_system_call, UPPER_HALF(1) | 1, PRIORITY_HIGH);
        seL4_UserContext context = thread_registers(thread);
        thread_set_fault_endpoint(thread, faults);
        context.pc = i % 2 == 0 ? addresses[i] : context.pc;
        context.sp = addresses[i];
        context.CONTEXT_THREAD_POINTER = addresses[i];
        check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, sizeof(context) / sizeof(seL4_Word), &context));
        seL4_Word label = seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply()));
        check(label == seL4_Fault_VMFault || label == seL4_Fault_UserException);
        check_ok(seL4_TCB_Suspend(thread->tcb));
    }
}

REFUSED(isolation, status_bits_do_not_leave_user_mode)
{
    for (seL4_Word bit = 0; bit < seL4_WordBits; bit++) {
        seL4_CPtr tcb = new_tcb();
        seL4_UserContext context = {.CONTEXT_STATUS = 1ul << bit}, read = {0};
        check_ok(seL4_TCB_WriteRegisters(tcb, false, 0, sizeof(context) / sizeof(seL4_Word), &context));
        check_ok(seL4_TCB_ReadRegisters(tcb, false, 0, sizeof(read) / sizeof(seL4_Word), &read));
        check_equal(read.CONTEXT_STATUS & STATUS_MODE, USER_MODE);
        check_equal(read.CONTEXT_STATUS & STATUS_PRIVILEGED, 0);
    }
}

/* ---- registers ---- */

#define REGISTER_ROUNDS 50
#define SYSCALL_NUMBER_REGISTER 7

static seL4_Word pattern(seL4_Word index, seL4_Word round, seL4_Word i)
{
    return FROM_TOP(index + 1, 16) | round << 8 | i;
}

/* Fills all registers, lets the other thread run, and compares. */
static void keep_registers(seL4_Word index)
{
    static struct machine_registers filled[2];

    for (seL4_Word round = 0; round < REGISTER_ROUNDS; round++) {
        struct machine_registers *own = &filled[index];

        for (seL4_Word i = 0; i < MACHINE_REGISTERS; i++)
            own->x[i] = pattern(index, round, i);
        own->x[SYSCALL_NUMBER_REGISTER] = (seL4_Word)seL4_SysYield;
        own->flags = (index == 0 ? 5ul : 10ul) << 28;
        machine_trap(own);
        for (seL4_Word i = 0; i < MACHINE_REGISTERS; i++)
            if (i != SYSCALL_NUMBER_REGISTER)
                check_equal(own->x[i], pattern(index, round, i));
        check_equal(own->flags, (index == 0 ? 5ul : 10ul) << 28);
        results[index]++;
    }
}

REFUSED(isolation, registers_of_a_thread_do_not_leak_into_another_over_a_switch)
{
    struct thread *first = thread_create(keep_registers, 0, PRIORITY_LOW);
    struct thread *second = thread_create(keep_registers, 1, PRIORITY_LOW);

    thread_resume(first);
    thread_resume(second);
    thread_join(first);
    thread_join(second);
    check_equal(results[0], REGISTER_ROUNDS);
    check_equal(results[1], REGISTER_ROUNDS);
}
