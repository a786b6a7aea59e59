/* SPDX-License-Identifier: BSD-2-Clause */
/* Refills: how budgets come back, piece by piece. */
#include "world.h"

#define BUDGET 1000ul
#define PERIOD 10000ul

/* A thread with a sporadic context that has room for five refills; it waits for the notification. */
static seL4_CPtr new_sporadic_waiter(seL4_CPtr notification)
{
    seL4_CPtr thread = new_thread(PRIORITY_HIGH);
    seL4_CPtr context = new_object(seL4_SchedContextObject, seL4_MinSchedContextBits + 1);
    seL4_Word badge;

    check_ok(seL4_SchedContext_Unbind(context_of(thread)));
    check_ok(
        seL4_SchedControl_ConfigureFlags(sched_control(), context, BUDGET, PERIOD, 3, 0, seL4_SchedContext_Sporadic));
    check_ok(seL4_SchedContext_Bind(context, thread));
    start(thread);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    return thread;
}

/* The thread runs for so long and waits again; then time passes. */
static void run_for(seL4_CPtr thread, seL4_CPtr notification, seL4_Word us, seL4_Word pause)
{
    seL4_Word badge;

    seL4_Signal(notification);
    now_runs(thread);
    host_advance(us);
    seL4_Wait(notification, &badge);
    now_runs(ROOT);
    host_advance(pause);
}

/* A refill that is too small to be used alone would be found ready and put back again without end. */
TEST(refill, small_pieces_of_a_budget_are_used_together)
{
    seL4_CPtr notification = new_notification(), thread = new_sporadic_waiter(notification);

    run_for(thread, notification, 1, 100);
    run_for(thread, notification, 1, 100);
    run_for(thread, notification, 1, 100);
    seL4_Signal(notification);
    now_runs(thread);
    seL4_Yield();
    now_runs(ROOT);
    check(peek_awaits_refill(host_thread_by_slot(thread)));
    for (int i = 0; i < 200 && host_current() != host_thread_by_slot(thread); i++)
        host_advance(PERIOD / 100);
    now_runs(thread);
}

/* Whatever is used when: the invariants of refills are checked after each entry. */
TEST(refill, budgets_add_up_however_they_are_used)
{
    seL4_CPtr notification = new_notification(), thread = new_sporadic_waiter(notification);
    seL4_Word badge;

    random_seed(1);
    for (int i = 0; i < 3000; i++) {
        if (host_current() == host_thread_by_slot(ROOT)) {
            now_runs(ROOT);
            seL4_Signal(notification);
        }
        if (host_current() == host_thread_by_slot(thread)) {
            now_runs(thread);
            host_advance_ticks(random_below(random_below(4) == 0 ? 5000 : 40));
        }
        if (host_current() == host_thread_by_slot(thread)) {
            now_runs(thread);
            if (random_below(8) == 0)
                seL4_Yield();
            else
                seL4_Wait(notification, &badge);
        }
        host_advance_ticks(random_below(random_below(4) == 0 ? 20000 : 400));
    }
}
