/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Programs that try to make the kernel keep interrupts off for long: many threads, long chains, large requests. Here they
 * must come out right; `./stele test latency` runs them while it measures.
 */
#include "framework.h"
#include "machine.h"

/* ---- crowds: thousands of threads, of which each has done one system call and waits in it ------------------------------- */

#define CROWD_RADIX 12
#define CROWD_MOST (1ul << CROWD_RADIX)

static volatile seL4_Word counts[CROWD_MOST];

struct member {
    seL4_CPtr endpoint;  /* where it sends its number */
    seL4_Word priority;  /* when it waits */
    seL4_Word period_us; /* of a sporadic context of its own; 0: none, so that it does not run when it is woken */
};

#define MEMBER_BUDGET_US 100

static seL4_UserContext member_registers(seL4_CPtr endpoint, seL4_Word number)
{
    return (seL4_UserContext){
        .pc = (seL4_Word)machine_member,
        .CONTEXT_ARGUMENT = endpoint,
        .CONTEXT_SECOND = seL4_MessageInfo_new(0, 0, 0, 1).words[0],
        .CONTEXT_THIRD = number,
        .CONTEXT_NUMBER = (seL4_Word)seL4_SysSend,
        .CONTEXT_NEXT_NUMBER = (seL4_Word)seL4_SysYield,
        .CONTEXT_COUNTER = (seL4_Word)&counts[number],
    };
}

static seL4_CPtr member_context(seL4_CPtr slot, seL4_Word period_us)
{
    check_ok(retype(big_untyped(), seL4_SchedContextObject, seL4_MinSchedContextBits, slot, 1));
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, slot, MEMBER_BUDGET_US, period_us, 0, 0,
                                              seL4_SchedContext_Sporadic));
    return slot;
}

/* The TCB of member `number` is made in slot work, its context in the next one; both end up in the crowd's CNode. */
static void add_member(seL4_CPtr crowd, seL4_CPtr work, seL4_CPtr lent, seL4_Word number, const struct member *member)
{
    seL4_UserContext registers = member_registers(member->endpoint, number);
    seL4_CPtr context = member->period_us == 0 ? lent : member_context(work + 1, member->period_us);
    seL4_Word place = 2 * number;

    check_ok(retype(big_untyped(), seL4_TCBObject, 0, work, 1));
    check_ok(seL4_TCB_SetSpace(work, 0, ROOT_CNODE, 0, ROOT_VSPACE, 0));
    check_ok(seL4_TCB_SetPriority(work, seL4_CapInitThreadTCB, PRIORITY_HIGH));
    check_ok(seL4_SchedContext_Bind(context, work));
    check_ok(seL4_TCB_WriteRegisters(work, 1, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    check_ok(seL4_TCB_SetPriority(work, seL4_CapInitThreadTCB, member->priority));
    if (member->period_us == 0)
        check_ok(seL4_SchedContext_UnbindObject(lent, work));
    else
        check_ok(seL4_CNode_Move(crowd, place + 1, CROWD_RADIX + 1, ROOT_CNODE, context, seL4_WordBits));
    check_ok(seL4_CNode_Move(crowd, place, CROWD_RADIX + 1, ROOT_CNODE, work, seL4_WordBits));
}

static void new_crowd(seL4_Word count, struct member (*describe)(seL4_Word number))
{
    seL4_CPtr crowd = new_cnode(CROWD_RADIX + 1), work = new_slots(2), lent = new_context(10000, 10000);

    for (seL4_Word i = 0; i < count; i++) {
        struct member member = describe(i);

        counts[i] = 0;
        add_member(crowd, work, lent, i, &member);
    }
}

static seL4_CPtr meeting_point, badged[2];

static seL4_Word scattered_priority(seL4_Word number)
{
    return 1 + number * 37 % 250;
}

static struct member at_any_priority(seL4_Word number)
{
    return (struct member){meeting_point, scattered_priority(number), 0};
}

static bool comes_before(seL4_Word a, seL4_Word b)
{
    return scattered_priority(a) != scattered_priority(b) ? scattered_priority(a) > scattered_priority(b) : a < b;
}

CASE(latency, thousands_of_senders_come_by_priority_and_then_by_time)
{
    seL4_CPtr reply = new_reply();
    seL4_Word last = 0, badge;
    meeting_point = new_endpoint();
    new_crowd(CROWD_MOST, at_any_priority);
    for (seL4_Word i = 0; i < CROWD_MOST; i++) {
        seL4_MessageInfo_t info = seL4_NBRecv(meeting_point, &badge, reply);
        check_equal(seL4_MessageInfo_get_length(info), 1);
        check(i == 0 || comes_before(last, seL4_GetMR(0)));
        last = seL4_GetMR(0);
    }
    check_equal(seL4_MessageInfo_get_length(seL4_NBRecv(meeting_point, &badge, reply)), 0);
}

static struct member with_one_of_two_badges(seL4_Word number)
{
    return (struct member){badged[number % 2], scattered_priority(number), 0};
}

CASE(latency, sends_of_one_badge_are_cancelled_among_thousands)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply();
    seL4_Word badge, left = 0;
    badged[0] = new_badged(endpoint, 10);
    badged[1] = new_badged(endpoint, 11);
    new_crowd(CROWD_MOST, with_one_of_two_badges);
    check_ok(seL4_CNode_CancelBadgedSends(ROOT_CNODE, badged[1], seL4_WordBits));
    while (seL4_MessageInfo_get_length(seL4_NBRecv(endpoint, &badge, reply)) == 1) {
        check_equal(badge, 10);
        left++;
    }
    check_equal(left, CROWD_MOST / 2);
}

CASE(latency, thousands_wait_at_an_endpoint_that_goes)
{
    meeting_point = new_endpoint();
    new_crowd(CROWD_MOST, at_any_priority);
    check_ok(delete_slot(meeting_point));
    check(slot_is_empty(meeting_point));
}

#define RELEASED 2000
#define RELEASE_PERIOD_TICKS 40

static struct member with_a_context(seL4_Word number)
{
    (void)number;
    return (struct member){meeting_point, PRIORITY_LOW, RELEASE_PERIOD_TICKS * TICK_MICROSECONDS};
}

/* The least that any of them has run. */
static seL4_Word least_count(void)
{
    seL4_Word least = counts[0];
    for (seL4_Word i = 1; i < RELEASED; i++)
        least = counts[i] < least ? counts[i] : least;
    return least;
}

/* They are woken at one instant, and so run out of budget for the same time. */
CASE(latency, thousands_get_their_budget_at_one_instant)
{
    meeting_point = new_endpoint();
    new_crowd(RELEASED, with_a_context);
    check_equal(least_count(), 0);
    check_ok(delete_slot(meeting_point));
    sleep_ticks(RELEASE_PERIOD_TICKS / 2);
    check_equal(least_count(), 0);
    sleep_ticks(3 * RELEASE_PERIOD_TICKS);
    check(least_count() >= 2);
}

/* ---- refills ------------------------------------------------------------------------------------------------------------ */

enum { WAKES, BUSY_ROUNDS };

#define LARGE_CONTEXT_BITS 20
#define PIECES 20000
#define PIECES_PERIOD_TICKS 200

static void wake_and_wait(seL4_Word notification)
{
    for (;;) {
        seL4_Wait(notification, NULL);
        results[WAKES]++;
        spin(results[BUSY_ROUNDS]);
    }
}

/* A thread that is woken often uses its budget in pieces, of which each comes back by itself. */
CASE(latency, a_budget_comes_back_in_thousands_of_pieces)
{
    seL4_CPtr notification = new_notification(), context = new_slot();
    struct thread *thread = thread_create_passive(wake_and_wait, notification, PRIORITY_HIGH);
    seL4_Word capacity = ((1ul << LARGE_CONTEXT_BITS) - seL4_CoreSchedContextBytes) / seL4_RefillSizeBytes;
    check_ok(retype(big_untyped(), seL4_SchedContextObject, LARGE_CONTEXT_BITS, context, 1));
    check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, context, PIECES_PERIOD_TICKS / 2 * TICK_MICROSECONDS,
                                              PIECES_PERIOD_TICKS * TICK_MICROSECONDS, capacity, 0,
                                              seL4_SchedContext_Sporadic));
    check_ok(seL4_SchedContext_Bind(context, thread->tcb));
    thread_resume(thread);
    for (seL4_Word i = 0; i < PIECES; i++)
        seL4_Signal(notification);
    check_equal(results[WAKES], PIECES);
    sleep_ticks(PIECES_PERIOD_TICKS - 5);
    for (seL4_Word i = 0; i < 60; i++) { /* while they come back */
        results[BUSY_ROUNDS] = i % 3 * 100;
        seL4_Signal(notification);
        if (i % 2 == 0)
            sleep_ticks(1);
    }
    check_equal(results[WAKES], PIECES + 60);
    sleep_ticks(PIECES_PERIOD_TICKS + 50);
    seL4_Signal(notification); /* they are all there */
    check_equal(results[WAKES], PIECES + 61);
}

/* ---- CSpaces of as many levels as there are bits ------------------------------------------------------------------------ */

#define LEAVES 8
#define CHAIN (seL4_WordBits - 3) /* then three levels that branch */

/* Capability addresses in it: 0 to 7. The node itself, by which its slots are named, is at LEAF_ROOT. */
enum { LEAF_ROOT = 6, LEAF_EMPTY = 7 };

static void hang(seL4_CPtr node, seL4_Word index, seL4_CPtr cap)
{
    check_ok(seL4_CNode_Copy(node, index, 1, ROOT_CNODE, cap, seL4_WordBits, seL4_AllRights));
}

static seL4_CPtr new_branches(seL4_Word levels, const seL4_CPtr *leaves)
{
    seL4_CPtr node = new_cnode(1);
    for (seL4_Word side = 0; side < 2; side++) {
        const seL4_CPtr *part = leaves + side * (1ul << (levels - 1));
        seL4_CPtr below = levels == 1 ? *part : new_branches(levels - 1, part);
        if (below != 0)
            hang(node, side, below);
    }
    return node;
}

/* A CSpace of nodes with two slots, all in a chain; 0 leaves a slot empty. */
static seL4_CPtr new_deep_cspace(const seL4_CPtr leaves[LEAVES])
{
    seL4_CPtr chain = new_slots(CHAIN), branches;
    seL4_CPtr with_root[LEAVES];
    for (seL4_Word i = 0; i < LEAVES; i++)
        with_root[i] = i == LEAF_ROOT ? chain : leaves[i];
    check_ok(retype(case_untyped(), seL4_CapTableObject, 1, chain, CHAIN));
    branches = new_branches(3, with_root);
    for (seL4_Word i = 0; i < CHAIN; i++)
        hang(chain + i, 0, i + 1 < CHAIN ? chain + i + 1 : branches);
    return chain;
}

static void start_in(seL4_CPtr cspace, void (*entry)(seL4_Word), seL4_Word argument)
{
    struct thread *thread = thread_create(entry, argument, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, cspace, 0, ROOT_VSPACE, 0));
    thread_resume(thread);
}

enum { LEAF_TO, LEAF_FROM, LEAF_REPLY, LEAF_WAIT, LEAF_OTHER_REPLY, LEAF_CNODE };
enum { RECEIVED, ANSWERED, SERVED };

/* The longest message, with as many capabilities as there can be. */
static seL4_MessageInfo_t everything(void)
{
    for (seL4_Word i = 0; i < seL4_MsgMaxExtraCaps; i++)
        seL4_SetCap(i, LEAF_WAIT);
    seL4_SetCapReceivePath(LEAF_ROOT, LEAF_EMPTY, seL4_WordBits);
    return seL4_MessageInfo_new(0, 0, seL4_MsgMaxExtraCaps, seL4_MsgMaxLength);
}

static void deep_receiver(seL4_Word argument)
{
    seL4_Word badge;
    (void)argument;
    everything();
    results[RECEIVED] = seL4_MessageInfo_get_length(seL4_Recv(LEAF_TO, &badge, LEAF_OTHER_REPLY));
    seL4_Wait(LEAF_WAIT, NULL);
}

static void deep_caller(seL4_Word argument)
{
    (void)argument;
    results[ANSWERED] += seL4_MessageInfo_get_length(seL4_Call(LEAF_FROM, everything()));
    seL4_Wait(LEAF_WAIT, NULL);
}

static void deep_server(seL4_Word argument)
{
    seL4_Word badge;
    (void)argument;
    results[SERVED] +=
        seL4_MessageInfo_get_length(seL4_NBSendRecv(LEAF_TO, everything(), LEAF_FROM, &badge, LEAF_REPLY));
    for (int i = 0; i < 2; i++) {
        everything();
        seL4_CNode_Delete(LEAF_ROOT, LEAF_EMPTY, seL4_WordBits);
        results[SERVED] += seL4_MessageInfo_get_length(seL4_ReplyRecv(LEAF_FROM, everything(), &badge, LEAF_REPLY));
    }
    seL4_Wait(LEAF_WAIT, NULL);
}

CASE(latency, the_largest_messages_pass_between_the_deepest_cspaces)
{
    const seL4_CPtr leaves[LEAVES] = {
        [LEAF_TO] = new_endpoint(),       [LEAF_FROM] = new_endpoint(),     [LEAF_REPLY] = new_reply(),
        [LEAF_WAIT] = new_notification(), [LEAF_OTHER_REPLY] = new_reply(),
    };
    seL4_CPtr cspace = new_deep_cspace(leaves);
    start_in(cspace, deep_receiver, 0);
    for (int i = 0; i < 3; i++)
        start_in(cspace, deep_caller, 0);
    start_in(cspace, deep_server, 0);
    check_equal(results[RECEIVED], seL4_MsgMaxLength);
    check_equal(results[ANSWERED], 2 * seL4_MsgMaxLength);
    check_equal(results[SERVED], 3 * seL4_MsgMaxLength);
}

static const struct {
    seL4_Word type, size_bits;
} types[] = {
    {seL4_TCBObject, 0},        {seL4_EndpointObject, 0},      {seL4_NotificationObject, 0},
    {seL4_ReplyObject, 0},      {seL4_CapTableObject, 4},      {seL4_SchedContextObject, seL4_MinSchedContextBits},
    {seL4_UntypedObject, 12},   {seL4_ARM_SmallPageObject, 0}, {seL4_ARM_PageTableObject, 0},
    {seL4_ARM_VSpaceObject, 0},
};

/* Makes as many objects as one call can make, and takes them back. */
static void deep_maker(seL4_Word argument)
{
    (void)argument;
    for (seL4_Word i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        seL4_Error error = seL4_Untyped_Retype(LEAF_TO, types[i].type, types[i].size_bits, LEAF_ROOT, LEAF_CNODE,
                                               seL4_WordBits, 0, seL4_UntypedRetypeMaxObjects);
        if (error != seL4_NoError || seL4_CNode_Revoke(LEAF_ROOT, LEAF_TO, seL4_WordBits) != seL4_NoError)
            break;
        results[SERVED]++;
    }
    seL4_Signal(LEAF_WAIT);
    seL4_Wait(LEAF_OTHER_REPLY, NULL);
}

CASE(latency, the_most_objects_are_made_in_the_deepest_cspace)
{
    const seL4_CPtr leaves[LEAVES] = {
        [LEAF_TO] = new_untyped(22),
        [LEAF_CNODE] = new_cnode(8),
        [LEAF_WAIT] = new_notification(),
        [LEAF_OTHER_REPLY] = new_notification(),
    };
    start_in(new_deep_cspace(leaves), deep_maker, 0);
    seL4_Wait(leaves[LEAF_WAIT], NULL);
    check_equal(results[SERVED], sizeof(types) / sizeof(types[0]));
}
