/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Output and exit of the tests as a 32-bit x86 Linux program without libc: how the stubs for 32-bit words run on a 64-bit
 * machine.
 */

#include "harness.h"

#define SYSTEM_EXIT 1
#define SYSTEM_WRITE 4

void _start(void);

static long system_call(long number, long first, const char *second, long third)
{
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(number), "b"(first), "c"(second), "d"(third) : "memory");
    return result;
}

void output_text(const char *text)
{
    long length = 0;
    while (text[length] != '\0') {
        length++;
    }
    system_call(SYSTEM_WRITE, 1, text, length);
}

__attribute__((force_align_arg_pointer)) void _start(void)
{
    int failures = run_all();
    for (;;) {
        system_call(SYSTEM_EXIT, failures == 0 ? 0 : 1, (const char *)0, 0);
    }
}
