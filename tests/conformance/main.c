/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The conformance root task: runs every case that is selected, one after the other, and ends the machine with status 0 if
 * all passed. It prints `1..N`, then `ok K object/sentence` or `not ok K object/sentence # why` for each, and a summary.
 *
 * This thread is the supervisor. It sleeps until a case has finished, has failed or faulted, or has used up its time.
 */
#include "suite.h"
#include <stele/console.h>

#define CASE_TICKS 800
#define MAX_CASES 1024

extern const struct test_case *const __start_test_cases[];
extern const struct test_case *const __stop_test_cases[];

struct failure suite_failure;
seL4_CPtr boot_empty_end;
const struct test_case *suite_case;

/* ---- Checks ---- */

/* The first failure of a case counts. The supervisor is woken and stops this thread. */
static _Noreturn void fail(struct failure failure)
{
    if (suite_case == NULL)
        report_broken_suite(&failure);
    if (suite_failure.kind == FAILURE_NONE)
        suite_failure = failure;
    for (;;)
        seL4_Signal(suite_slot(SLOT_FAILED));
}

_Noreturn void fail_condition(const char *file, int line, const char *text)
{
    fail((struct failure){.kind = FAILURE_CONDITION, .file = file, .line = line, .text = text});
}

void check_words(const char *file, int line, const char *text, seL4_Word actual, seL4_Word expected)
{
    if (actual != expected)
        fail((struct failure){FAILURE_WORDS, file, text, line, actual, expected, {0}});
}

void check_errors(const char *file, int line, const char *text, seL4_Word actual, seL4_Word expected)
{
    if (actual != expected)
        fail((struct failure){FAILURE_ERRORS, file, text, line, actual, expected, {0}});
    pairs_stated(actual);
}

/* ---- Running ---- */

static void make(enum suite_slot slot, seL4_Word type, seL4_Word size_bits)
{
    seL4_Error error = retype(suite_slot(SLOT_SUITE_UNTYPED), type, size_bits, suite_slot(slot), 1);
    check_ok(error);
}

static void badge(enum suite_slot slot, seL4_Word event)
{
    check_ok(mint_to(suite_slot(slot), suite_slot(SLOT_NOTIFICATION), seL4_AllRights, event));
}

static void begin(void)
{
    objects_begin();
    make(SLOT_ENDPOINT, seL4_EndpointObject, 0);
    make(SLOT_REPLY, seL4_ReplyObject, 0);
    make(SLOT_NOTIFICATION, seL4_NotificationObject, 0);
    make(SLOT_WAKE, seL4_NotificationObject, 0);
    make(SLOT_JOIN, seL4_NotificationObject, 0);
    make(SLOT_WATCHDOG_TCB, seL4_TCBObject, 0);
    make(SLOT_WATCHDOG_CONTEXT, seL4_SchedContextObject, seL4_MinSchedContextBits);
    pairs_begin();
    badge(SLOT_FINISHED, EVENT_FINISHED);
    badge(SLOT_FAILED, EVENT_FAILED);
    badge(SLOT_LATE, EVENT_LATE);
    check_ok(seL4_TCB_BindNotification(seL4_CapInitThreadTCB, suite_slot(SLOT_NOTIFICATION)));
    threads_begin();
    check_ok(seL4_TCB_SetPriority(seL4_CapInitThreadTCB, seL4_CapInitThreadTCB, PRIORITY_SUPERVISOR));
}

/* Body of the thread that runs a case. */
static void run(seL4_Word argument)
{
    const struct test_case *test = (const struct test_case *)argument;
    test->run();
    seL4_Signal(suite_slot(SLOT_FINISHED));
    for (;;)
        seL4_TCB_Suspend(case_tcb());
}

static void note_fault(seL4_MessageInfo_t info, seL4_Word thread)
{
    if (suite_failure.kind != FAILURE_NONE)
        return;
    suite_failure =
        (struct failure){.kind = FAILURE_FAULT, .actual = seL4_MessageInfo_get_label(info), .expected = thread};
    for (int i = 0; i < 4; i++)
        suite_failure.words[i] = seL4_GetMR(i);
}

/* Sleeps until the case has ended in one way or another. */
static void await_end(void)
{
    seL4_Word sender;
    seL4_MessageInfo_t info = seL4_Recv(suite_slot(SLOT_ENDPOINT), &sender, suite_slot(SLOT_REPLY));
    if (sender & BADGE_FAULT)
        note_fault(info, sender - BADGE_FAULT);
    else if (!(sender & (EVENT_FINISHED | EVENT_FAILED)) && suite_failure.kind == FAILURE_NONE)
        suite_failure.kind = FAILURE_LATE;
}

static void run_case(const struct test_case *test)
{
    seL4_Word pending;
    suite_failure = (struct failure){0};
    objects_prepare_case();
    threads_prepare_case();
    watchdog_deadline = tick_count() + CASE_TICKS;
    threads_start_runner(run, (seL4_Word)test);
    suite_case = test;
    await_end();
    suite_case = NULL;
    watchdog_deadline = 0;
    objects_end_case();
    seL4_Poll(suite_slot(SLOT_NOTIFICATION), &pending);
}

/* ---- The list ---- */

static bool comes_before(const struct test_case *a, const struct test_case *b)
{
    const char *x = a->object, *y = b->object;
    while (*x != 0 && *x == *y)
        x++, y++;
    return *x != *y ? *x < *y : a->line < b->line;
}

/* The selected cases, by object and then as they stand in the file. */
static unsigned int collect(const struct test_case *list[])
{
    unsigned int count = 0;
    for (const struct test_case *const *entry = __start_test_cases; entry < __stop_test_cases; entry++) {
        unsigned int i = count;
        if (!select_matches(*entry))
            continue;
        check(count < MAX_CASES);
        for (; i > 0 && comes_before(*entry, list[i - 1]); i--)
            list[i] = list[i - 1];
        list[i] = *entry;
        count++;
    }
    return count;
}

/* Another order for each seed. */
static void shuffle(const struct test_case *list[], unsigned int count)
{
    random_seed(suite_options.seed);
    for (unsigned int i = count; i > 1; i--) {
        seL4_Word j = random_below(i);
        const struct test_case *swap = list[i - 1];
        list[i - 1] = list[j];
        list[j] = swap;
    }
}

static bool passes(seL4_Word number, const struct test_case *test)
{
    if (suite_options.verbose)
        report_begin(number, test);
    run_case(test);
    report_case(number, test, &suite_failure);
    return suite_failure.kind == FAILURE_NONE;
}

int main(void)
{
    static const struct test_case *list[MAX_CASES];
    unsigned int negative = 0, failed = 0;
    boot_empty_end = seL4_GetBootInfo()->empty.end;
    check_ok(stele_console_start());
    begin();
    select_begin();
    unsigned int count = collect(list), runs = count * suite_options.repeat;
    if (suite_options.seed != 0)
        shuffle(list, count);
    stele_printf("1..%u\n", runs);
    for (unsigned int i = 0; i < runs; i++) {
        negative += list[i % count]->is_negative;
        failed += !passes(i + 1, list[i % count]);
    }
    pairs_report();
    stele_printf("# %u passed, %u failed; %u of them negative\n", runs - failed, failed, negative);
    return failed != 0 || count == 0;
}
