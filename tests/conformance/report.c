/* SPDX-License-Identifier: BSD-2-Clause */
/* The line that tells how a case ended. */
#include "suite.h"
#include <stele/console.h>
#include <stele/panic.h>

static const char *error_name(seL4_Word error)
{
    static const char *const names[] = {"NoError",     "InvalidArgument", "InvalidCapability", "IllegalOperation",
                                        "RangeError",  "AlignmentError",  "FailedLookup",      "TruncatedMessage",
                                        "DeleteFirst", "RevokeFirst",     "NotEnoughMemory"};
    return error < seL4_NumErrors ? names[error] : "no known error";
}

static const char *fault_name(seL4_Word fault)
{
    switch (fault) {
    case seL4_Fault_CapFault: return "capability fault";
    case seL4_Fault_UnknownSyscall: return "unknown system call";
    case seL4_Fault_UserException: return "user exception";
    case seL4_Fault_VMFault: return "VM fault";
    case seL4_Fault_Timeout: return "timeout";
    default: return "unknown fault";
    }
}

static const char *base_name(const char *path)
{
    const char *base = path;
    for (; *path != 0; path++)
        if (*path == '/')
            base = path + 1;
    return base;
}

static void print_reason(const struct failure *failure)
{
    const seL4_Word *words = failure->words;
    if (failure->file != NULL)
        stele_printf(" # %s:%d: %s", base_name(failure->file), failure->line, failure->text);
    switch (failure->kind) {
    case FAILURE_NONE: break;
    case FAILURE_CONDITION: stele_printf(": expected to hold"); break;
    case FAILURE_WORDS: stele_printf(": expected 0x%lx, came 0x%lx", failure->expected, failure->actual); break;
    case FAILURE_ERRORS:
        stele_printf(": expected %s, came %s", error_name(failure->expected), error_name(failure->actual));
        break;
    case FAILURE_FAULT:
        stele_printf(" # expected no fault, came a %s of thread %lu: 0x%lx 0x%lx 0x%lx 0x%lx",
                     fault_name(failure->actual), failure->expected, words[0], words[1], words[2], words[3]);
        break;
    case FAILURE_LATE: stele_printf(" # expected to finish, came the time limit"); break;
    case FAILURE_LEAK:
        stele_printf(" # expected all to be given back, came: %s (%lu)", failure->text, failure->actual);
        break;
    }
}

void report_begin(seL4_Word number, const struct test_case *test)
{
    stele_printf("# begins %lu %s/%s\n", number, test->object, test->name);
}

void report_case(seL4_Word number, const struct test_case *test, const struct failure *failure)
{
    stele_printf("%s %lu %s/%s", failure->kind == FAILURE_NONE ? "ok" : "not ok", number, test->object, test->name);
    print_reason(failure);
    stele_printf("\n");
}

void report_broken_suite(const struct failure *failure)
{
    stele_printf("Bail out!");
    print_reason(failure);
    stele_printf("\n");
    stele_exit(1);
}
