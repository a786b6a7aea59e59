/* SPDX-License-Identifier: BSD-2-Clause */
/* The end of a run, and calls to the firmware. */

#include "arch/boot.h"
#include "arch/port.h"

#include "firmware.h"

#define SEMIHOSTING_EXIT_EXTENDED 0x20
#define SEMIHOSTING_REASON_EXIT 0x20026
#define PSCI_SYSTEM_OFF 0x84000008

static enum firmware_method firmware_method;

void machine_set_firmware(enum firmware_method method)
{
    firmware_method = method;
}

void machine_exit(word_t status)
{
    const word_t reason[2] = {SEMIHOSTING_REASON_EXIT, status};
    word_t off[8] = {PSCI_SYSTEM_OFF};

    semihosting_call(SEMIHOSTING_EXIT_EXTENDED, reason);
    if (firmware_method == FIRMWARE_SMC)
        firmware_call_smc(off);
    if (firmware_method == FIRMWARE_HVC)
        firmware_call_hvc(off);
    for (;;)
        __asm__ volatile("wfi");
}

bool machine_smc(word_t registers[8])
{
    return firmware_call_smc(registers);
}
