// SPDX-License-Identifier: BSD-2-Clause
// The exception syndrome of AArch64 (ESR_EL1): bit 6 tells writes from reads, bits 5 to 0 why the access was refused.

#include "../fault_status.h"

enum { WRITE_NOT_READ = 1 << 6, STATUS_MASK = 0x3f, STATUS_KIND_SHIFT = 2 };

bool fault_status_is_write(seL4_Word status)
{
    return (status & WRITE_NOT_READ) != 0;
}

const char *fault_status_reason(seL4_Word status)
{
    static const char *const reasons[] = {"address too large", "nothing is mapped there", "access flag not set",
                                          "not permitted there"};
    seL4_Word kind = (status & STATUS_MASK) >> STATUS_KIND_SHIFT; // the bits below are the level of the table

    if (kind < sizeof reasons / sizeof reasons[0]) {
        return reasons[kind];
    }
    return (status & STATUS_MASK) == 0x21 ? "misaligned address" : "the memory system refused it";
}
