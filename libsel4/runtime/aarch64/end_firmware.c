// SPDX-License-Identifier: BSD-2-Clause
// The end of the machine's run by firmware, where there is some: its capability is the right to this. The status is lost.

#include "end.h"
#include <sel4/sel4.h>

#define PSCI_SYSTEM_OFF 0x84000008

void end_by_firmware(void)
{
    seL4_ARM_SMCContext off = {.x0 = PSCI_SYSTEM_OFF}, result;

    (void)seL4_ARM_SMC_Call(seL4_CapSMC, &off, &result);
}
