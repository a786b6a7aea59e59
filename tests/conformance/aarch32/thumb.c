/* SPDX-License-Identifier: BSD-2-Clause */
/* Thumb code, which all of this file is compiled to: its instructions have two bytes or four. */
#include "framework.h"

enum { RUNS, BUSY, LOADED };

static void answer(seL4_Word endpoint)
{
    seL4_Word badge;
    seL4_CPtr reply = results[RUNS];
    seL4_MessageInfo_t info = seL4_Recv(endpoint, &badge, reply);

    for (;;) {
        seL4_SetMR(0, seL4_GetMR(0) + badge);
        info = seL4_ReplyRecv(endpoint, seL4_MessageInfo_new(seL4_MessageInfo_get_label(info), 0, 0, 1), &badge, reply);
    }
}

CASE(thumb, threads_call_and_answer)
{
    seL4_CPtr endpoint = new_endpoint();
    check((seL4_Word)answer & 1); /* which is how one sees that it is Thumb code */
    results[RUNS] = new_reply();
    thread_start(answer, endpoint, PRIORITY_HIGH);
    for (seL4_Word i = 0; i < 10; i++) {
        seL4_SetMR(0, i);
        seL4_MessageInfo_t info = seL4_Call(new_badged(endpoint, 7), seL4_MessageInfo_new(i, 0, 0, 1));
        check_equal(seL4_MessageInfo_get_label(info), i);
        check_equal(seL4_GetMR(0), i + 7);
    }
}

/* ---- system calls that are made again ------------------------------------------------------------------------------------ */

#define FOREST_RADIX 14

static void count_while_busy(seL4_Word unused)
{
    (void)unused;
    for (;;) {
        results[RUNS] += results[BUSY];
        seL4_Yield();
    }
}

CASE(thumb, long_calls_go_on_after_interrupts)
{
    seL4_CPtr parent = new_endpoint(), cnode = new_cnode(FOREST_RADIX), probe = new_slot();
    struct thread *urgent = thread_create_passive(count_while_busy, 0, PRIORITY_HIGH);
    check_ok(seL4_SchedContext_Bind(new_context(900, 1000), urgent->tcb));
    for (seL4_Word i = 0; i < 1ul << FOREST_RADIX; i++)
        check_ok(seL4_CNode_Copy(cnode, i, FOREST_RADIX, ROOT_CNODE, parent, seL4_WordBits, seL4_AllRights));
    thread_resume(urgent);
    results[BUSY] = 1;
    check_ok(revoke_slot(parent));
    results[BUSY] = 0;
    check(results[RUNS] >= 2);
    check_error(seL4_CNode_Copy(ROOT_CNODE, probe, seL4_WordBits, cnode, (1ul << FOREST_RADIX) - 1, FOREST_RADIX,
                                seL4_AllRights),
                seL4_FailedLookup);
}

static void wait_and_count(seL4_Word notification)
{
    seL4_Wait(notification, NULL);
    results[RUNS]++;
}

CASE(thumb, a_waiting_thread_that_is_resumed_waits_again)
{
    seL4_CPtr notification = new_notification();
    struct thread *thread = thread_start(wait_and_count, notification, PRIORITY_HIGH);
    check_ok(seL4_TCB_Suspend(thread->tcb));
    check_ok(seL4_TCB_Resume(thread->tcb));
    check_equal(results[RUNS], 0);
    seL4_Signal(notification);
    thread_join(thread);
    check_equal(results[RUNS], 1);
}

/* ---- faults -------------------------------------------------------------------------------------------------------------- */

extern const char thumb_undefined[], thumb_load[], thumb_conditional_load[];

/* An undefined instruction of two bytes; then it counts. */
static void run_undefined(seL4_Word unused)
{
    (void)unused;
    __asm__ volatile(".global thumb_undefined\nthumb_undefined: udf #0");
    results[RUNS]++;
}

/* A load in a block of conditional instructions, of which the second and fourth must not be executed. */
static void run_conditional(seL4_Word address)
{
    seL4_Word loaded = 0, spoilt = 0;
    __asm__ volatile("cmp %2, %2\n"
                     "itete eq\n"
                     "moveq %0, #1\n"
                     "movne %1, #1\n"
                     ".global thumb_conditional_load\n"
                     "thumb_conditional_load: ldreq %0, [%2]\n"
                     "movne %1, #2\n"
                     : "+r"(loaded), "+r"(spoilt)
                     : "r"(address)
                     : "cc");
    results[LOADED] = loaded + spoilt;
    results[RUNS]++;
}

static struct thread *start_with_faults(void (*entry)(seL4_Word), seL4_Word argument, seL4_CPtr faults)
{
    struct thread *thread = thread_create(entry, argument, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    return thread;
}

CASE(thumb, an_undefined_instruction_is_told_by_its_address_and_can_be_passed)
{
    seL4_CPtr faults = new_endpoint(), reply = new_reply();
    struct thread *thread = start_with_faults(run_undefined, 0, faults);
    seL4_MessageInfo_t info = seL4_Recv(faults, NULL, reply);
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_UserException);
    check_equal(seL4_GetMR(seL4_UserException_FaultIP), (seL4_Word)thumb_undefined & ~1ul);
    seL4_SetMR(seL4_UserException_FaultIP, seL4_GetMR(seL4_UserException_FaultIP) + 2);
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 1));
    thread_join(thread);
    check_equal(results[RUNS], 1);
}

CASE(thumb, a_conditional_load_that_faults_is_made_again_under_its_condition)
{
    seL4_CPtr faults = new_endpoint(), reply = new_reply();
    struct thread *thread = start_with_faults(run_conditional, FREE_ADDRESS, faults);
    seL4_MessageInfo_t info = seL4_Recv(faults, NULL, reply);
    check_equal(seL4_MessageInfo_get_label(info), seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_IP), (seL4_Word)thumb_conditional_load & ~1ul);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), FREE_ADDRESS);
    check_ok(map_frame(new_frame(), ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    *word_at(FREE_ADDRESS) = 0x1234;
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
    thread_join(thread);
    check_equal(results[RUNS], 1);
    check_equal(results[LOADED], 0x1234);
}

/* One instruction of four bytes, whose halves are on two pages; nothing is behind the first. */
REFUSED(thumb, an_instruction_over_the_end_of_a_page_faults_on_the_next)
{
    seL4_CPtr faults = new_endpoint();
    volatile unsigned short *half = (volatile unsigned short *)(FREE_ADDRESS + PAGE_SIZE - 2);
    struct thread *thread = thread_create((void (*)(seL4_Word))((seL4_Word)half | 1), 0, PRIORITY_HIGH);
    seL4_CPtr frame = new_frame();
    check_ok(map_frame(frame, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    *half = 0xf04f; /* mov.w */
    check_ok(seL4_ARM_Page_Unify_Instruction(frame, 0, PAGE_SIZE));
    thread_set_fault_endpoint(thread, faults);
    thread_resume(thread);
    check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, NULL, new_reply())), seL4_Fault_VMFault);
    check_equal(seL4_GetMR(seL4_VMFault_IP), (seL4_Word)half);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), FREE_ADDRESS + PAGE_SIZE);
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 1);
}
