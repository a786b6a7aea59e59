/* SPDX-License-Identifier: BSD-2-Clause */
/* Machine-readable lines of a test program: `ok N name`, `not ok N name # why`, at the end the plan `1..N`. */
#pragma once

#include <stdio.h>

static int report_count;
static int report_failed;

/** Reports one case. */
static inline void report(int good, const char *name, const char *why)
{
    report_count++;
    report_failed += !good;
    if (good) {
        printf("ok %d %s\n", report_count, name);
    } else {
        printf("not ok %d %s # %s\n", report_count, name, why);
    }
}

/** Prints the plan; the exit status of the program. */
static inline int report_end(void)
{
    printf("1..%d\n", report_count);
    return report_failed == 0 ? 0 : 1;
}
