// SPDX-License-Identifier: BSD-2-Clause
// How much memory an object takes.

#include "machine.h"
#include <stele/allocator.h>

// Objects of fixed size; 0 for those that are as large as their maker says.
static const uint8_t fixed_bits[seL4_ObjectTypeCount] = {
    [seL4_TCBObject] = seL4_TCBBits,
    [seL4_EndpointObject] = seL4_EndpointBits,
    [seL4_NotificationObject] = seL4_NotificationBits,
    [seL4_ReplyObject] = seL4_ReplyBits,
    MACHINE_OBJECT_BITS,
};

seL4_Word stele_object_bits(seL4_Word type, seL4_Word size_bits)
{
    seL4_Word fixed = type < seL4_ObjectTypeCount ? fixed_bits[type] : 0;

    if (type == seL4_CapTableObject) {
        return size_bits + seL4_SlotBits;
    }
    return fixed != 0 ? fixed : size_bits;
}
