/* SPDX-License-Identifier: BSD-2-Clause */
/* The floating point unit: its registers belong to a thread. */
#include "framework.h"
#include "machine.h"

static struct machine_vectors vectors[4];
static volatile seL4_Word release;

static void fill(struct machine_vectors *v, seL4_Word seed)
{
    for (seL4_Word i = 0; i < VECTOR_WORDS; i++)
        v->words[i] = UPPER_HALF(seed) | i;
}

static void check_filled(const struct machine_vectors *v, seL4_Word seed)
{
    for (seL4_Word i = 0; i < VECTOR_WORDS; i++)
        check_equal(v->words[i], UPPER_HALF(seed) | i);
}

/* Keeps its vector registers over many system calls, between which others run. */
static void yield_often(seL4_Word index)
{
    for (int i = 0; i < 20; i++) {
        fill(&vectors[index], index + 100 * i);
        machine_vectors_over_syscall(&vectors[index], (seL4_Word)seL4_SysYield);
        check_filled(&vectors[index], index + 100 * i);
    }
    results[index] = 1;
}

CASE(fpu, registers_survive_a_system_call)
{
    fill(&vectors[0], 7);
    machine_vectors_over_syscall(&vectors[0], (seL4_Word)seL4_SysYield);
    check_filled(&vectors[0], 7);
}

CASE(fpu, each_thread_has_registers_of_its_own)
{
    struct thread *threads[3];
    for (seL4_Word i = 0; i < 3; i++)
        threads[i] = thread_start(yield_often, i, PRIORITY_LOW);
    for (int i = 0; i < 3; i++)
        thread_join(threads[i]);
    check(results[0] && results[1] && results[2]);
}

static void hold(seL4_Word index)
{
    fill(&vectors[index], index + 1);
    machine_vectors_until(&vectors[index], &release);
    check_filled(&vectors[index], index + 1);
}

CASE(fpu, registers_survive_preemption)
{
    struct thread *threads[3];
    release = 0;
    for (seL4_Word i = 0; i < 3; i++)
        threads[i] = thread_start(hold, i, PRIORITY_LOW); /* they take turns when their budgets end */
    sleep_ticks(8);
    release = 1;
    for (int i = 0; i < 3; i++)
        thread_join(threads[i]);
}

static void read_vectors(seL4_Word index)
{
    machine_vectors_read(&vectors[index]);
}

REFUSED(fpu, a_new_thread_sees_nothing_of_others)
{
    struct thread *thread = thread_create(read_vectors, 1, PRIORITY_HIGH);
    seL4_UserContext registers = thread_registers(thread);
    fill(&vectors[0], 5);
    fill(&vectors[1], 6);
    registers.pc = (seL4_Word)machine_vectors_read; /* straight away, before any compiled code */
    registers.CONTEXT_ARGUMENT = (seL4_Word)&vectors[1];
    registers.CONTEXT_LINK = 0;
    thread_set_fault_endpoint(thread, 0); /* returns to address 0 */
    machine_vectors_over_syscall(&vectors[0], (seL4_Word)seL4_SysYield);
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    for (int i = 0; i < VECTOR_WORDS; i++)
        check_equal(vectors[1].words[i], 0);
}

REFUSED(fpu, a_thread_that_may_not_use_it_gets_a_user_exception)
{
    seL4_CPtr faults = new_endpoint();
    struct thread *thread = thread_create(read_vectors, 1, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    check_ok(seL4_TCB_SetFlags(thread->tcb, 0, seL4_TCBFlag_fpuDisabled).error);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)machine_vectors_read);
    check(!thread->done);
}

CASE(fpu, a_thread_that_may_use_it_again_goes_on)
{
    seL4_CPtr faults = new_endpoint(), reply = new_reply();
    struct thread *thread = thread_create(read_vectors, 1, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    check_ok(seL4_TCB_SetFlags(thread->tcb, 0, seL4_TCBFlag_fpuDisabled).error);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_UserException);
    check_ok(seL4_TCB_SetFlags(thread->tcb, seL4_TCBFlag_fpuDisabled, 0).error);
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
    check(thread->done);
}

CASE(fpu, deleting_its_owner_leaves_others_alone)
{
    struct thread *first = thread_start(hold, 0, PRIORITY_LOW);
    release = 0;
    sleep_ticks(2); /* the first one owns the unit now */
    check_ok(delete_slot(first->tcb));
    struct thread *second = thread_start(yield_often, 1, PRIORITY_HIGH);
    check(second->done);
}

CASE(fpu, a_deleted_owners_registers_are_not_saved_into_its_memory)
{
    seL4_CPtr untyped = new_untyped(seL4_PageBits), frame = new_slot(), copy;
    struct thread *owner = thread_create_passive(hold, 0, PRIORITY_LOW);
    check_ok(delete_slot(owner->tcb));
    check_ok(retype(untyped, seL4_TCBObject, 0, owner->tcb, 1)); /* one that the untyped alone holds */
    owner->context = new_context(5000, 5000);
    thread_configure(owner, PRIORITY_LOW, 0);
    release = 0;
    thread_resume(owner);
    sleep_ticks(2);
    check_ok(revoke_slot(untyped));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    copy = new_copy(frame, seL4_AllRights);
    check_ok(map_frame(copy, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    thread_start(yield_often, 1, PRIORITY_HIGH);
    check_equal(results[1], 1);
    for (seL4_Word i = 0; i < PAGE_SIZE; i += sizeof(seL4_Word))
        check_equal(*word_at(FREE_ADDRESS + i), 0);
}

REFUSED(fpu, a_thread_made_where_the_owner_was_sees_nothing_of_it)
{
    seL4_CPtr untyped = new_untyped(seL4_PageBits);
    struct thread *thread = thread_create_passive(hold, 0, PRIORITY_LOW);
    for (seL4_Word i = 0; i < 2; i++) {
        check_ok(i == 0 ? delete_slot(thread->tcb) : revoke_slot(untyped));
        check_ok(retype(untyped, seL4_TCBObject, 0, thread->tcb, 1));
        thread->context = new_context(5000, 5000);
        thread_configure(thread, i == 0 ? PRIORITY_LOW : PRIORITY_HIGH, 0);
        seL4_UserContext registers = thread_registers(thread);
        if (i == 1) { /* straight away, before any compiled code; returns to address 0 */
            registers.pc = (seL4_Word)machine_vectors_read;
            registers.CONTEXT_ARGUMENT = (seL4_Word)&vectors[1];
            registers.CONTEXT_LINK = 0;
        }
        release = 0;
        fill(&vectors[1], 6);
        check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
        sleep_ticks(2);
    }
    for (int i = 0; i < VECTOR_WORDS; i++)
        check_equal(vectors[1].words[i], 0);
}

CASE(fpu, registers_survive_suspension)
{
    release = 0;
    struct thread *thread = thread_start(hold, 0, PRIORITY_LOW);
    sleep_ticks(2);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    thread_start(yield_often, 1, PRIORITY_HIGH);
    check_equal(results[1], 1);
    check_ok(seL4_TCB_Resume(thread->tcb));
    release = 1;
    thread_join(thread);
}

static seL4_CPtr gate;

static void wait_and_do_the_undefined(seL4_Word index)
{
    seL4_Wait(gate, NULL);
    machine_undefined();
    results[index]++;
}

/* Where processors cannot tell one from the other, an undefined instruction gets the unit first. */
REFUSED(fpu, an_undefined_instruction_disturbs_no_registers_and_is_told_once)
{
    struct machine_calls signal = {.number = (seL4_Word)seL4_SysSend, .times = 1};
    seL4_CPtr faults = new_endpoint(), reply = new_reply();
    signal.capability = gate = new_notification();
    for (seL4_Word may_not = 0; may_not < 2; may_not++) {
        struct thread *thread = thread_create(wait_and_do_the_undefined, 1, PRIORITY_HIGH);
        check_ok(seL4_TCB_SetFlags(thread->tcb, 0, may_not ? seL4_TCBFlag_fpuDisabled : 0).error);
        thread_set_fault_endpoint(thread, faults);
        thread_resume(thread);
        fill(&vectors[0], 12);
        machine_vectors_over_calls(&vectors[0], &signal);
        check_filled(&vectors[0], 12);
        check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_UserException);
        check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)machine_undefined);
        seL4_SetMR(seL4_UserException_FaultIP, seL4_GetMR(seL4_UserException_FaultIP) + 4);
        seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 1));
        check_equal(results[1], 1 + may_not);
        thread_join(thread);
    }
}

static void use_twice(seL4_Word index)
{
    fill(&vectors[index], 3);
    machine_vectors_over_syscall(&vectors[index], (seL4_Word)seL4_SysYield);
    seL4_Wait(gate, NULL);
    results[index] = 1;
    machine_vectors_read(&vectors[index]);
    results[index] = 2;
}

REFUSED(fpu, taking_the_right_away_reaches_the_owner)
{
    seL4_CPtr faults = new_endpoint();
    gate = new_notification();
    struct thread *thread = thread_create(use_twice, 1, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_ok(seL4_TCB_SetFlags(thread->tcb, 0, seL4_TCBFlag_fpuDisabled).error);
    seL4_Signal(gate);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_UserException);
    check(results[1] != 2);
}

static seL4_CPtr own_tcb;

static void give_the_right_up(seL4_Word index)
{
    fill(&vectors[index], 3);
    machine_vectors_over_syscall(&vectors[index], (seL4_Word)seL4_SysYield);
    check_ok(seL4_TCB_SetFlags(own_tcb, 0, seL4_TCBFlag_fpuDisabled).error);
    results[index] = 1;
    machine_vectors_read(&vectors[index]);
    results[index] = 2;
}

REFUSED(fpu, the_owner_can_give_its_right_up)
{
    seL4_CPtr faults = new_endpoint();
    struct thread *thread = thread_create(give_the_right_up, 1, PRIORITY_HIGH);
    own_tcb = thread->tcb;
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_UserException);
    check_equal(results[1], 1);
}

REFUSED(fpu, taking_the_right_away_reaches_who_has_used_it)
{
    seL4_CPtr faults = new_endpoint();
    gate = new_notification();
    struct thread *thread = thread_create(use_twice, 1, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    machine_vectors_over_syscall(&vectors[0], (seL4_Word)seL4_SysYield); /* it is not the owner any more */
    check_ok(seL4_TCB_SetFlags(thread->tcb, 0, seL4_TCBFlag_fpuDisabled).error);
    seL4_Signal(gate);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_UserException);
    check(results[1] != 2);
}

static void wait_with_registers(seL4_Word index)
{
    struct machine_calls wait = {.number = (seL4_Word)seL4_SysWait, .times = 1, .capability = gate};

    fill(&vectors[index], 8);
    machine_vectors_over_calls(&vectors[index], &wait);
    check_filled(&vectors[index], 8);
    results[index] = 1;
}

CASE(fpu, registers_are_kept_while_it_may_not_be_used)
{
    gate = new_notification();
    struct thread *thread = thread_start(wait_with_registers, 1, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetFlags(thread->tcb, 0, seL4_TCBFlag_fpuDisabled).error);
    fill(&vectors[0], 9);
    machine_vectors_over_syscall(&vectors[0], (seL4_Word)seL4_SysYield);
    check_ok(seL4_TCB_SetFlags(thread->tcb, seL4_TCBFlag_fpuDisabled, 0).error);
    seL4_Signal(gate);
    check_equal(results[1], 1);
}

static void touch(seL4_Word index)
{
    fill(&vectors[index], 4);
    machine_vectors_until(&vectors[index], word_at(FREE_ADDRESS)); /* faults with the registers loaded */
    check_filled(&vectors[index], 4);
    results[index] = 1;
}

CASE(fpu, registers_survive_a_fault)
{
    seL4_CPtr faults = new_endpoint(), reply = new_reply();
    struct thread *thread = thread_create(touch, 1, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, reply)), seL4_Fault_VMFault);
    check_ok(map_frame(new_frame(), ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    *word_at(FREE_ADDRESS) = 1;
    fill(&vectors[0], 5);
    machine_vectors_over_syscall(&vectors[0], (seL4_Word)seL4_SysYield);
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
    check_equal(results[1], 1);
}

/* More often than a kernel may give the unit to a thread that does not use it. */
#define OFTEN 300

/* Has something in the registers, and lets others run without ever looking at it. */
static void rest(seL4_Word index)
{
    struct machine_calls yields = {.number = (seL4_Word)seL4_SysYield, .times = OFTEN};

    fill(&vectors[index], index + 1);
    machine_vectors_over_calls(&vectors[index], &yields);
    check_filled(&vectors[index], index + 1);
    results[index] = 1;
}

static void use_often(seL4_Word index)
{
    for (int i = 0; i < OFTEN; i++) {
        fill(&vectors[index], index + 100 * i);
        machine_vectors_over_syscall(&vectors[index], (seL4_Word)seL4_SysYield);
        check_filled(&vectors[index], index + 100 * i);
    }
    results[index] = 1;
}

CASE(fpu, registers_survive_a_long_rest)
{
    struct thread *threads[] = {thread_start(rest, 0, PRIORITY_LOW), thread_start(use_often, 1, PRIORITY_LOW),
                                thread_start(rest, 2, PRIORITY_LOW)};
    for (int i = 0; i < 3; i++)
        thread_join(threads[i]);
    check(results[0] && results[1] && results[2]);
}

static seL4_CPtr service, service_reply;

/* Answers calls without looking at its registers. */
static void serve(seL4_Word index)
{
    struct machine_calls answers = {(seL4_Word)seL4_SysReplyRecv, OFTEN - 1, service, service_reply};

    fill(&vectors[index], 2);
    seL4_Recv(service, NULL, service_reply);
    machine_vectors_over_calls(&vectors[index], &answers);
    check_filled(&vectors[index], 2);
    results[index] = 1;
    seL4_ReplyRecv(service, seL4_MessageInfo_new(0, 0, 0, 0), NULL, service_reply);
}

CASE(fpu, registers_survive_calls_to_a_passive_server)
{
    service = new_endpoint();
    service_reply = new_reply();
    struct thread *server = thread_start(serve, 1, PRIORITY_HIGH);
    check_ok(seL4_SchedContext_Unbind(server->context));
    struct machine_calls calls = {(seL4_Word)seL4_SysCall, OFTEN, service, 0};
    fill(&vectors[0], 6);
    machine_vectors_over_calls(&vectors[0], &calls);
    check_filled(&vectors[0], 6);
    check_equal(results[1], 1);
}

static void round_in_own_way(seL4_Word index)
{
    for (int i = 0; i < OFTEN; i++)
        check_equal(machine_rounding_over_syscall(index, (seL4_Word)seL4_SysYield), index);
    results[index] = 1;
}

CASE(fpu, rounding_belongs_to_a_thread)
{
    struct thread *threads[3];
    for (seL4_Word i = 0; i < 3; i++)
        threads[i] = thread_start(round_in_own_way, i + 1, PRIORITY_LOW);
    for (int i = 0; i < 3; i++)
        thread_join(threads[i]);
    check(results[1] && results[2] && results[3]);
}
