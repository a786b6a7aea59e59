/* SPDX-License-Identifier: BSD-2-Clause */
/* Runs the tests with cmocka, which reports them in TAP: host-tests [GLOB] */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "framework.h"
#include "host.h"

void test_fail(const char *file, int line, const char *message)
{
    print_error("%s\n%s", message, host_console());
    _fail(file, line);
    abort();
}

static int set_up(void **state)
{
    (void)state;
    prepare_test();
    return 0;
}

static void run(void **state)
{
    ((const struct test *)*state)->run();
}

int main(int argc, char **argv)
{
    size_t count, i = 0;
    struct test *test = all_tests(&count);
    struct CMUnitTest *units = calloc(count, sizeof(*units));
    int failed;

    for (; test != NULL; test = test->next)
        units[i++] =
            (struct CMUnitTest){.name = test->name, .test_func = run, .setup_func = set_up, .initial_state = test};
    cmocka_set_message_output(CM_OUTPUT_TAP);
    if (argc > 1)
        cmocka_set_test_filter(argv[1]);
    failed = _cmocka_run_group_tests("host", units, count, NULL, NULL);
    free(units);
    return failed != 0;
}
