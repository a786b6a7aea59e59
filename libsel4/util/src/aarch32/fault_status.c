// SPDX-License-Identifier: BSD-2-Clause
// The fault status of AArch32 (DFSR, IFSR) with short descriptors: bit 11 tells writes from reads, bit 10 and bits 3 to 0
// why the access was refused.

#include "../fault_status.h"

enum { WRITE_NOT_READ = 1 << 11, STATUS_LOW = 0xf, STATUS_HIGH = 1 << 10 };

bool fault_status_is_write(seL4_Word status)
{
    return (status & WRITE_NOT_READ) != 0;
}

const char *fault_status_reason(seL4_Word status)
{
    static const char *const reasons[STATUS_LOW + 1] = {
        [0x1] = "misaligned address",  [0x3] = "access flag not set",     [0x5] = "nothing is mapped there",
        [0x6] = "access flag not set", [0x7] = "nothing is mapped there", [0xd] = "not permitted there",
        [0xf] = "not permitted there",
    };
    const char *reason = reasons[status & STATUS_LOW];

    return reason != NULL && (status & STATUS_HIGH) == 0 ? reason : "the memory system refused it";
}
