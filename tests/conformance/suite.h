/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of the framework share and cases do not see. */
#pragma once

#include "framework.h"

/* Slots that live as long as the suite, from the first empty one of the root task on. */
enum suite_slot {
    SLOT_CASE_UNTYPED,
    SLOT_BIG_UNTYPED,
    SLOT_SUITE_UNTYPED,  /* the suite's own objects */
    SLOT_RUNNER_UNTYPED, /* thread 0, which runs the cases, is made anew from it for each case */
    SLOT_RUNNER_TCB,
    SLOT_RUNNER_CONTEXT,
    SLOT_ENDPOINT, /* the supervisor's: faults, and the notification bound to it */
    SLOT_REPLY,
    SLOT_NOTIFICATION,
    SLOT_FINISHED, /* the notification with one badge for each event */
    SLOT_FAILED,
    SLOT_LATE,
    SLOT_WATCHDOG_TCB,
    SLOT_WATCHDOG_CONTEXT,
    SLOT_WAKE, /* wakes the case's thread from sleep_ticks */
    SLOT_JOIN, /* threads that have returned; then with one badge for each thread */
    SLOT_JOIN_BADGED,
    SLOT_FAULT = SLOT_JOIN_BADGED + THREAD_COUNT, /* the endpoint with one badge for each thread */
    SLOT_SCRATCH = SLOT_FAULT + THREAD_COUNT,
    SLOT_CASES,
};

#define EVENT_FINISHED 1ul
#define EVENT_FAILED 2ul
#define EVENT_LATE 4ul
#define BADGE_FAULT 0x100ul /* plus the thread's number */

seL4_CPtr suite_slot(enum suite_slot slot);

/* Why a case failed. */
struct failure {
    enum {
        FAILURE_NONE,
        FAILURE_CONDITION,
        FAILURE_WORDS,
        FAILURE_ERRORS,
        FAILURE_FAULT,
        FAILURE_LATE,
        FAILURE_LEAK
    } kind;
    const char *file, *text;
    int line;
    seL4_Word actual, expected; /* FAULT: type and thread; LEAK: slots */
    seL4_Word words[4];         /* FAULT: first words of the message */
};

extern struct failure suite_failure;
extern const struct test_case *suite_case; /* the one that runs, or NULL */

/* objects.c: makes and ends the world of a case */
void objects_begin(void);
void objects_prepare_case(void);
void objects_end_case(void); /* sets suite_failure when something was left behind and nothing else failed */

/* threads.c */
extern volatile seL4_Word watchdog_deadline; /* tick at which SLOT_LATE is signalled; 0: never */
void threads_begin(void);
void threads_prepare_case(void);
void threads_start_runner(void (*entry)(seL4_Word argument), seL4_Word argument);

/* select.c */
struct suite_options {
    unsigned int repeat; /* how often all cases run */
    unsigned int seed;   /* for their order; 0: by object, as they stand in its file */
    bool verbose;        /* tell when a case begins */
};

extern struct suite_options suite_options;

void select_begin(void); /* reads what the boot module tells */
bool select_matches(const struct test_case *test);

/* pairs.c, or without a debug kernel no_pairs.c */
void pairs_begin(void);
void pairs_stated(seL4_Word error); /* a case has stated the error of its last call */
void pairs_report(void);

/* report.c */
_Noreturn void report_broken_suite(const struct failure *failure); /* and ends the machine */
void report_begin(seL4_Word number, const struct test_case *test);
void report_case(seL4_Word number, const struct test_case *test, const struct failure *failure);
