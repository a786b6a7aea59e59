// SPDX-License-Identifier: BSD-2-Clause
// The end of the machine's run by firmware: the contract of AArch32 has no calls to it.

#include "end.h"

void end_by_firmware(void) {}
