/* SPDX-License-Identifier: BSD-2-Clause */
/* Signals, polling, and giving the processor away. */
#include "bench.h"

static void nothing(void) {}

static void signal(void)
{
    seL4_Signal(notification);
}

static void poll(void)
{
    seL4_Word badge;

    seL4_Poll(other_notification, &badge);
}

static void yield(void)
{
    seL4_Yield();
}

BENCH(signal, "Signal (no waiter)", 0, 0, nothing, signal);
BENCH(poll, "Poll/NBWait notification", 0, 0, nothing, poll);
BENCH(yield, "Yield, no other thread", 0, 0, nothing, yield);

/* ---- two threads that yield -------------------------------------------------------------------------------------- */

static void yield_for_ever(void)
{
    for (;;)
        seL4_Yield();
}

static void prepare_yield_same(void)
{
    worker_start(SAME_SPACE, yield_for_ever, PRIORITY_MAIN);
    seL4_Yield();
}

static void prepare_yield_other(void)
{
    worker_start(OTHER_SPACE, yield_for_ever, PRIORITY_MAIN);
    seL4_Yield();
}

BENCH(yield_same, "2x Yield + switch there and back, same VSpace", 0, 0, prepare_yield_same, yield);
BENCH(yield_other, "2x Yield + switch there and back, diff VSpace", 0, 0, prepare_yield_other, yield);

/* ---- a waiter of higher priority ----------------------------------------------------------------------------------- */

static void wait_for_ever(void)
{
    seL4_Word badge;

    for (;;)
        seL4_Wait(notification, &badge);
}

static void prepare_waiter_same(void)
{
    worker_start(SAME_SPACE, wait_for_ever, PRIORITY_SERVER);
}

static void prepare_waiter_other(void)
{
    worker_start(OTHER_SPACE, wait_for_ever, PRIORITY_SERVER);
}

BENCH(wake_same, "Signal -> waiter runs (one way), same VSpace", 0, 1, prepare_waiter_same, signal);
BENCH(wake_back_same, "Signal, waiter runs, Wait, back, same VSpace", 0, 0, prepare_waiter_same, signal);
BENCH(wake_other, "Signal -> waiter runs (one way), diff VSpace", 0, 1, prepare_waiter_other, signal);
BENCH(wake_back_other, "Signal, waiter runs, Wait, back, diff VSpace", 0, 0, prepare_waiter_other, signal);

/* ---- two threads of one priority that wake each other ------------------------------------------------------------------ */

static void answer_for_ever(void)
{
    seL4_Word badge;

    for (;;) {
        seL4_Wait(notification, &badge);
        seL4_Signal(other_notification);
    }
}

static void ping_pong(void)
{
    seL4_Word badge;

    seL4_Signal(notification);
    seL4_Wait(other_notification, &badge);
}

static void prepare_ping_pong_same(void)
{
    worker_start(SAME_SPACE, answer_for_ever, PRIORITY_MAIN);
    seL4_Yield();
    ping_pong();
}

static void prepare_ping_pong_other(void)
{
    worker_start(OTHER_SPACE, answer_for_ever, PRIORITY_MAIN);
    seL4_Yield();
    ping_pong();
}

BENCH(ping_pong_same, "Signal+Wait ping-pong round, same VSpace", 0, 0, prepare_ping_pong_same, ping_pong);
BENCH(ping_pong_other, "Signal+Wait ping-pong round, diff VSpace", 0, 0, prepare_ping_pong_other, ping_pong);
