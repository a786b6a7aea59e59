// SPDX-License-Identifier: BSD-2-Clause
// The smallest root task: greets and says how much memory it was given.

#include <sel4/sel4.h>
#include <stele/console.h>

int main(void)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();

    stele_console_start(); // debug kernels would print for us, others do not
    stele_printf("Hello from a Stele root task with %lu untypeds.\n", info->untyped.end - info->untyped.start);
    return 0; // ends the machine's run with status 0
}
