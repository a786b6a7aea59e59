/* SPDX-License-Identifier: BSD-2-Clause */
/* The fault status word of a VM fault, which is the processor's own. One implementation for each architecture. */
#pragma once

#include <stele/fault.h>

/** Whether a data access was a write. */
bool fault_status_is_write(seL4_Word status);

/** Why the processor refused. */
const char *fault_status_reason(seL4_Word status);
