/* SPDX-License-Identifier: BSD-2-Clause */
/* What is below the kernel: an emulator or debugger (semihosting), firmware (PSCI). See firmware.S of the ports. */
#ifndef KERNEL_ARCH_ARM_FIRMWARE_H
#define KERNEL_ARCH_ARM_FIRMWARE_H

#include "api/types.h"

word_t semihosting_call(word_t operation, const void *argument);
bool firmware_call_smc(word_t registers[8]);
bool firmware_call_hvc(word_t registers[8]);

#endif
