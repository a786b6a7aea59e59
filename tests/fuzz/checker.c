/* SPDX-License-Identifier: BSD-2-Clause */
/* What the fuzzer wants to know of the kernel. */
#include "checker.h"

#include "cap/slot.h"
#include "debug/invariants.h"
#include "host.h"

static void check(void *data)
{
    (void)data;
    invariants_require();
}

void checker_enable(int on)
{
    host_set_entry_hook(on ? check : NULL, NULL);
}

uint64_t checker_skipped(void)
{
    return invariants_skipped();
}

unsigned int slot_with(uint8_t object, uint8_t n)
{
    const struct slot *slots = host_root_slots();
    unsigned int count = 0, last = 0;

    for (unsigned int i = 0; i < host_root_slot_count(); i++) {
        if (cap_type(slots[i].cap) != (enum cap_type)object)
            continue;
        last = i;
        if (count++ == n % 8)
            return i;
    }
    return last;
}
