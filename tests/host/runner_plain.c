/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the tests where cmocka is not installed for the word size, and reports them in the same way: [GLOB] */
#include <fnmatch.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "framework.h"
#include "host.h"

static jmp_buf end_of_test;

void test_fail(const char *file, int line, const char *message)
{
    printf("# %s:%d: %s\n", file, line, message);
    fputs(host_console(), stderr);
    longjmp(end_of_test, 1);
}

static bool run(const struct test *test)
{
    if (setjmp(end_of_test) != 0)
        return false;
    prepare_test();
    test->run();
    return true;
}

static bool is_chosen(const struct test *test, const char *glob)
{
    return glob == NULL || fnmatch(glob, test->name, 0) == 0;
}

int main(int argc, char **argv)
{
    const char *glob = argc > 1 ? argv[1] : NULL;
    size_t count = 0, number = 0, failed = 0;
    const struct test *first = all_tests(&count);

    count = 0;
    for (const struct test *test = first; test != NULL; test = test->next)
        count += is_chosen(test, glob);
    printf("1..%zu\n", count);
    for (const struct test *test = first; test != NULL; test = test->next) {
        bool passed;

        if (!is_chosen(test, glob))
            continue;
        passed = run(test);
        failed += !passed;
        printf("%s %zu - %s\n", passed ? "ok" : "not ok", ++number, test->name);
        fflush(stdout);
    }
    return failed != 0;
}
