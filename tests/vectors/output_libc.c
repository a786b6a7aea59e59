/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Output and exit of the tests where there is a libc.
 */

#include "harness.h"
#include <stdio.h>

void output_text(const char *text)
{
    fputs(text, stdout);
}

int main(void)
{
    return run_all() == 0 ? 0 : 1;
}
