/* SPDX-License-Identifier: BSD-2-Clause */
/* Domains: a thread runs in its domain's time only. */
#include "world.h"

#define DOMAINS CONFIG_NUM_DOMAINS
#define ENTRIES CONFIG_NUM_DOMAIN_SCHEDULES
#define LONGEST ((seL4_Time)(1ull << 56) - 1)

/* Ticks of the host's timer. */
static seL4_Time us(seL4_Word microseconds)
{
    return (seL4_Time)microseconds * 10;
}

static seL4_Error configure(seL4_Word index, seL4_Uint8 domain, seL4_Time duration)
{
    return seL4_DomainSet_ScheduleConfigure(seL4_CapDomain, index, domain, duration);
}

static seL4_Error set_start(seL4_Word index)
{
    return seL4_DomainSet_ScheduleSetStart(seL4_CapDomain, index);
}

static seL4_Error set_domain(seL4_CPtr thread, seL4_Uint8 domain)
{
    return seL4_DomainSet_Set(seL4_CapDomain, domain, thread);
}

/* Domain 0 for 1 ms, domain 1 for 2 ms, and so on; begins when start_schedule() is called. */
static void alternate(void)
{
    check_ok(configure(1, 0, us(1000)));
    check_ok(configure(2, 1, us(2000)));
    check_ok(configure(3, 0, 0));
}

static void start_schedule(void)
{
    check_ok(set_start(1));
}

static seL4_CPtr new_thread_in(seL4_Uint8 domain, seL4_Word priority)
{
    seL4_CPtr thread = new_thread(priority);

    check_ok(set_domain(thread, domain));
    return thread;
}

/* ---- which domain a thread is in ---- */

TEST(domain, a_thread_can_be_put_into_every_domain)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);

    for (unsigned int domain = 0; domain < DOMAINS; domain++)
        check_ok(set_domain(thread, (seL4_Uint8)domain));
}

TEST(domain, domains_that_do_not_exist_are_refused)
{
    check_error(set_domain(ROOT, DOMAINS), seL4_InvalidArgument);
    check_detail(0);
    check_error(set_domain(ROOT, 255), seL4_InvalidArgument);
    check_error(configure(1, DOMAINS, us(1)), seL4_InvalidArgument);
    check_detail(1);
}

TEST(domain, only_threads_have_one)
{
    check_error(set_domain(new_endpoint(), 0), seL4_InvalidCapability);
    check_detail(1);
}

TEST(domain, truncated_and_unknown_operations_are_refused)
{
    check_error(invoke(seL4_CapDomain, DomainSetSet, 0, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainSetSet, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainScheduleConfigure, 2, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainScheduleSetStart, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, TCBResume, 1, 0), seL4_IllegalOperation);
}

TEST(domain, a_thread_of_a_domain_without_time_does_not_run)
{
    seL4_CPtr outside = new_thread_in(1, PRIORITY_HIGH), inside = new_thread(PRIORITY_LOW);

    check_ok(seL4_TCB_Resume(outside));
    check_ok(seL4_TCB_Resume(inside));
    now_runs(ROOT);
    (void)seL4_TCB_Suspend(ROOT);
    now_runs(inside);
    (void)seL4_TCB_Suspend(inside);
    now_idle();
    check_equal(host_advance(1000000), HOST_IDLE);
}

TEST(domain, a_waiting_thread_can_be_taken_to_the_domain_that_runs_and_out_of_it)
{
    seL4_CPtr thread = new_thread_in(1, PRIORITY_HIGH);

    check_ok(seL4_TCB_Resume(thread));
    check_ok(set_domain(thread, 0));
    now_runs(thread);
    check_ok(set_domain(ROOT, 1));
    (void)set_domain(thread, 2); /* its own call */
    now_idle();
}

TEST(domain, who_leaves_its_domain_stops_until_that_has_time)
{
    check_ok(configure(1, 1, us(1000)));
    (void)set_domain(ROOT, 1);
    now_idle();
    check_ok(peek_is_ready(host_root_thread()) ? seL4_NoError : seL4_IllegalOperation);
}

TEST(domain, a_new_thread_is_in_the_domain_of_its_time)
{
    seL4_CPtr old = new_tcb(), other = new_thread_in(1, PRIORITY_LOW), made;

    alternate();
    check_ok(seL4_TCB_Resume(other));
    start_schedule();
    host_advance(1000);
    now_runs(other);
    made = new_thread(PRIORITY_HIGH);
    check_ok(seL4_TCB_Resume(made));
    now_runs(made);
    (void)old;
}

/* ---- the schedule ---- */

TEST(domain, domains_take_turns_as_the_schedule_says)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_LOW);

    alternate();
    check_ok(seL4_TCB_Resume(other));
    now_runs(ROOT);
    start_schedule();
    for (unsigned int turn = 0; turn < 5; turn++) {
        now_runs(ROOT);
        check_equal(host_advance(980), HOST_RETURNED);
        check_equal(host_advance(20), HOST_SWITCHED);
        now_runs(other);
        check_equal(host_advance(1960), HOST_RETURNED);
        check_equal(host_advance(20), HOST_SWITCHED);
    }
}

TEST(domain, a_domain_with_nothing_to_do_leaves_the_processor_idle)
{
    alternate();
    start_schedule();
    now_runs(ROOT);
    check_equal(host_advance(1000), HOST_IDLE);
    now_idle();
    check_equal(host_advance(1960), HOST_IDLE);
    check_equal(host_advance(40), HOST_SWITCHED);
    now_runs(ROOT);
}

TEST(domain, priorities_count_within_a_domain_only)
{
    seL4_CPtr high = new_thread_in(1, PRIORITY_HIGHER), low = new_thread_in(1, PRIORITY_LOW);

    alternate();
    check_ok(seL4_TCB_Resume(low));
    check_ok(seL4_TCB_Resume(high));
    start_schedule();
    now_runs(ROOT);
    host_advance(1000);
    now_runs(high);
    (void)seL4_TCB_Suspend(high);
    now_runs(low);
    check_ok(seL4_TCB_SetPriority(low, ROOT, PRIORITY_HIGHER));
    host_advance(2000);
    now_runs(ROOT);
}

TEST(domain, the_end_of_the_table_ends_the_schedule_too)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_LOW);

    check_ok(configure(ENTRIES - 1, 0, us(1000)));
    check_ok(seL4_TCB_Resume(other));
    check_ok(set_start(ENTRIES - 1));
    check_equal(host_advance(10000), HOST_RETURNED);
    now_runs(ROOT);
}

TEST(domain, an_entry_changes_when_its_turn_comes)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_LOW);

    alternate();
    check_ok(seL4_TCB_Resume(other));
    start_schedule();
    check_ok(configure(1, 0, us(50000)));
    host_advance(1000); /* the old duration */
    now_runs(other);
    host_advance(2000);
    now_runs(ROOT);
    check_equal(host_advance(49000), HOST_RETURNED);
    check_equal(host_advance(1000), HOST_SWITCHED);
}

TEST(domain, setting_the_start_gives_up_the_rest_of_a_turn)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_LOW);

    check_ok(configure(1, 1, us(1000)));
    check_ok(configure(2, 0, us(1000)));
    check_ok(configure(3, 0, 0));
    check_ok(seL4_TCB_Resume(other));
    (void)set_start(1);
    now_runs(other);
    host_advance(1000);
    now_runs(ROOT);
    check_equal(seL4_MessageInfo_get_label((seL4_MessageInfo_t){{label_of(ROOT)}}), 0);
    host_advance(500);
    (void)set_start(1);
    now_runs(other);
}

TEST(domain, what_is_no_schedule_is_refused)
{
    check_error(configure(ENTRIES, 0, us(1)), seL4_RangeError);
    check_range(0, ENTRIES - 1);
    check_error(set_start(ENTRIES), seL4_RangeError);
    check_range(0, ENTRIES - 1);
    check_error(configure(1, 1, 0), seL4_InvalidArgument);
    check_detail(2);
    check_error(configure(1, 1, LONGEST + 1), seL4_InvalidArgument);
    check_detail(2);
    check_error(set_start(1), seL4_InvalidArgument);
    check_detail(0);
    check_error(configure(0, 0, 0), seL4_IllegalOperation);
    check_ok(configure(1, 1, LONGEST));
    check_ok(configure(1, 0, 0));
}

TEST(domain, the_shortest_turns_let_threads_get_on)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_LOW);

    check_ok(configure(1, 0, 1));
    check_ok(configure(2, 1, 1));
    check_ok(configure(3, 0, 0));
    check_ok(seL4_TCB_Resume(other));
    start_schedule();
    for (unsigned int turn = 0; turn < 4; turn++) {
        now_runs(ROOT);
        check_equal(host_advance_to_deadline(), HOST_SWITCHED);
        now_runs(other);
        check_equal(host_advance_to_deadline(), HOST_SWITCHED);
    }
}

/* ---- with budgets and messages ---- */

TEST(domain, time_of_others_is_not_charged)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_LOW);
    seL4_Time before, after;

    alternate();
    check_ok(seL4_TCB_Resume(other));
    start_schedule();
    (void)seL4_SchedContext_Consumed(context_of(other));
    host_advance(1000);
    now_runs(other);
    host_advance(1980);
    now_runs(ROOT);
    before = seL4_SchedContext_Consumed(context_of(other)).consumed;
    check(before >= 1980 && before <= 2000);
    host_advance(900);
    after = seL4_SchedContext_Consumed(context_of(other)).consumed;
    check_equal(after, 0);
}

TEST(domain, a_refill_that_comes_in_anothers_time_waits_for_its_own)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_HIGH);

    check_ok(seL4_SchedControl_ConfigureFlags(sched_control(), context_of(other), 500, 3500, 0, 0, 0));
    alternate();
    check_ok(seL4_TCB_Resume(other));
    start_schedule();
    host_advance(1000);
    now_runs(other);
    check_equal(host_advance(600), HOST_IDLE);
    host_advance(1400);
    now_runs(ROOT);
    check_equal(host_advance(900), HOST_RETURNED); /* the refill has come */
    host_advance(100);
    now_runs(other);
}

TEST(domain, a_call_to_a_server_of_another_domain_waits_for_its_time)
{
    seL4_CPtr endpoint = new_endpoint(), reply = new_reply();
    seL4_CPtr server = new_passive_receiver(endpoint, reply);

    check_ok(set_domain(server, 1));
    alternate();
    start_schedule();
    (void)seL4_Call(endpoint, tag(7, 0, 0));
    now_idle();
    check_equal(state_of(server), RUNNING);
    host_advance(1000);
    now_runs(server);
    check_equal(label_of(server), 7);
    (void)seL4_ReplyRecv(endpoint, tag(8, 0, 0), NULL, reply);
    now_idle();
    host_advance(2000);
    now_runs(ROOT);
    check_equal(label_of(ROOT), 8);
}

TEST(domain, a_signal_wakes_a_thread_of_another_domain_in_its_time)
{
    seL4_CPtr notification = new_notification(), waiter = new_waiter(notification);

    check_ok(set_domain(waiter, 1));
    alternate();
    start_schedule();
    seL4_Signal(notification);
    now_runs(ROOT);
    host_advance(1000);
    now_runs(waiter);
}

TEST(domain, who_yields_to_a_thread_of_another_domain_runs_on)
{
    seL4_CPtr other = new_thread_in(1, PRIORITY_ROOT);

    check_ok(seL4_TCB_Resume(other));
    check_ok(seL4_SchedContext_YieldTo(context_of(other)).error);
    now_runs(ROOT);
}

TEST(domain, a_thread_that_is_ready_elsewhere_can_be_destroyed)
{
    seL4_CPtr other = new_thread_in(3, PRIORITY_HIGH);

    check_ok(seL4_TCB_Resume(other));
    check_ok(delete_slot(other));
    check_ok(configure(1, 3, LONGEST));
    (void)set_start(1);
    now_idle();
}
