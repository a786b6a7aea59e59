/* SPDX-License-Identifier: BSD-2-Clause */
/* Domains: which thread is in which, and how they take turns. The suite itself runs in domain 0. */
#include "framework.h"

#define DOMAIN_COUNT CONFIG_NUM_DOMAINS
#define ENTRY_COUNT CONFIG_NUM_DOMAIN_SCHEDULES
#define LONGEST (((seL4_Time)1 << 56) - 1)
#define SHORT 100000ul /* ticks: a millisecond or two */

static seL4_Error set_domain(seL4_CPtr thread, seL4_Uint8 domain)
{
    return seL4_DomainSet_Set(seL4_CapDomain, domain, thread);
}

static seL4_Error configure(seL4_Word index, seL4_Uint8 domain, seL4_Time duration)
{
    return seL4_DomainSet_ScheduleConfigure(seL4_CapDomain, index, domain, duration);
}

static seL4_Error set_start(seL4_Word index)
{
    return seL4_DomainSet_ScheduleSetStart(seL4_CapDomain, index);
}

/* Domains 0 and 1 take turns, from now on. */
static void take_turns(void)
{
    check_ok(configure(1, 0, SHORT));
    check_ok(configure(2, 1, SHORT));
    check_ok(configure(3, 0, 0));
    check_ok(set_start(1));
}

/* As it was: domain 0 without end. */
static void end_turns(void)
{
    check_ok(configure(0, 0, LONGEST));
    check_ok(set_start(0));
    check_ok(configure(1, 0, 0));
    check_ok(configure(2, 0, 0));
}

static void count_forever(seL4_Word index)
{
    for (;;)
        results[index]++;
}

static void set_done(seL4_Word index)
{
    results[index] = 1;
}

/* A thread that counts in results[index], in this domain. */
static struct thread *counter(seL4_Word index, seL4_Uint8 domain, seL4_Word priority)
{
    struct thread *thread = thread_create(count_forever, index, priority);

    check_ok(set_domain(thread->tcb, domain));
    thread_resume(thread);
    return thread;
}

/* ---- which domain a thread is in ---- */

CASE(domain, a_thread_can_be_put_into_every_domain)
{
    seL4_CPtr tcb = new_tcb();

    for (unsigned int domain = 0; domain < DOMAIN_COUNT; domain++)
        check_ok(set_domain(tcb, (seL4_Uint8)domain));
}

REFUSED(domain, domains_that_do_not_exist_are_refused)
{
    check_error(set_domain(new_tcb(), DOMAIN_COUNT), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(set_domain(new_tcb(), 255), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(domain, only_threads_have_a_domain)
{
    check_error(set_domain(new_endpoint(), 0), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
}

REFUSED(domain, truncated_and_unknown_operations_are_refused)
{
    seL4_SetMR(0, 0);
    seL4_SetCap(0, case_tcb());
    check_error(invoke(seL4_CapDomain, DomainSetSet, 0, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainSetSet, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainScheduleConfigure, 2, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainScheduleSetStart, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}

CASE(domain, a_thread_of_a_domain_without_time_does_not_run)
{
    struct thread *thread = counter(0, 1, PRIORITY_HIGH);

    sleep_ticks(2);
    check_equal(results[0], 0);
    check_ok(seL4_TCB_Suspend(thread->tcb));
}

CASE(domain, a_thread_that_is_ready_can_be_taken_into_the_domain_that_runs)
{
    struct thread *thread = thread_create(set_done, 0, PRIORITY_HIGH);

    check_ok(set_domain(thread->tcb, 5));
    thread_resume(thread);
    check_equal(results[0], 0);
    check_ok(set_domain(thread->tcb, 0));
    check_equal(results[0], 1);
}

/* ---- the schedule ---- */

CASE(domain, domains_take_turns)
{
    counter(0, 1, PRIORITY_HIGH);
    take_turns();
    sleep_ticks(3);
    check(results[0] != 0);
    end_turns();
    seL4_Word count = results[0];
    sleep_ticks(2);
    check_equal(results[0], count);
}

CASE(domain, a_turn_lasts_as_long_as_its_entry_says)
{
    counter(0, 1, PRIORITY_HIGH);
    counter(1, 2, PRIORITY_LOW);
    check_ok(configure(1, 0, SHORT));
    check_ok(configure(2, 1, 6 * SHORT));
    check_ok(configure(3, 2, 2 * SHORT));
    check_ok(configure(4, 0, 0));
    check_ok(set_start(1));
    sleep_ticks(20);
    end_turns();
    check_ok(configure(3, 0, 0));
    /* Whole turns, one more or less at either end. */
    check(results[1] != 0 && results[0] > 2 * results[1] && results[0] < 5 * results[1]);
}

CASE(domain, the_domain_that_runs_goes_on_where_it_was)
{
    struct thread *low = counter(0, 0, PRIORITY_LOW);

    take_turns(); /* domain 1 has nothing to do */
    sleep_ticks(3);
    end_turns();
    check(results[0] != 0);
    check_ok(seL4_TCB_Suspend(low->tcb));
}

static void serve(seL4_Word endpoint)
{
    seL4_MessageInfo_t info = seL4_Recv(endpoint, NULL, results[1]);
    for (;;) {
        seL4_SetMR(0, seL4_GetMR(0) + 1);
        info = seL4_MessageInfo_new(seL4_MessageInfo_get_label(info) + 1, 0, 0, 1);
        info = seL4_ReplyRecv(endpoint, info, NULL, results[1]);
    }
}

CASE(domain, a_call_into_another_domain_is_served_in_its_time)
{
    seL4_CPtr endpoint = new_endpoint();
    results[1] = new_reply();
    struct thread *server = thread_start(serve, endpoint, PRIORITY_HIGH);

    check_ok(seL4_SchedContext_Unbind(server->context));
    check_ok(set_domain(server->tcb, 1));
    take_turns();
    seL4_SetMR(0, 20);
    seL4_MessageInfo_t info = seL4_Call(endpoint, seL4_MessageInfo_new(3, 0, 0, 1));
    check_equal(seL4_MessageInfo_get_label(info), 4);
    check_equal(seL4_GetMR(0), 21);
    end_turns();
}

REFUSED(domain, entries_outside_the_table_are_refused)
{
    check_error(configure(ENTRY_COUNT, 0, SHORT), seL4_RangeError);
    check_range(0, ENTRY_COUNT - 1);
    check_error(set_start(ENTRY_COUNT), seL4_RangeError);
    check_range(0, ENTRY_COUNT - 1);
    check_ok(configure(ENTRY_COUNT - 1, 0, SHORT));
    check_ok(set_start(ENTRY_COUNT - 1));
    sleep_ticks(1);
    end_turns();
    check_ok(configure(ENTRY_COUNT - 1, 0, 0));
}

REFUSED(domain, entries_that_say_nothing_sensible_are_refused)
{
    check_error(configure(1, DOMAIN_COUNT, SHORT), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 1);
    check_error(configure(1, 1, 0), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 2);
    check_error(configure(1, 0, LONGEST + 1), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 2);
    check_error(set_start(1), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(domain, the_schedule_cannot_begin_with_its_end)
{
    check_error(configure(0, 0, 0), seL4_IllegalOperation);
    check_ok(configure(0, 0, LONGEST));
}
