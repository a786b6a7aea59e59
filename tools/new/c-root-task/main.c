// SPDX-License-Identifier: BSD-2-Clause
// @NAME@: a root task, the first program that the kernel starts. All of the machine is its own.

#include <sel4/sel4.h>
#include <stele/console.h>

int main(void)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();

    stele_console_start(); // debug kernels would print for us, others do not
    stele_printf("@NAME@: hello, with %lu pieces of memory\n", info->untyped.end - info->untyped.start);
    return 0; // the machine's exit status
}
