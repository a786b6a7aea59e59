// SPDX-License-Identifier: BSD-2-Clause
// How much memory an object takes.

#include <stele/allocator.h>

seL4_Word stele_object_bits(seL4_Word type, seL4_Word size_bits)
{
    switch (type) {
    case seL4_TCBObject: return seL4_TCBBits;
    case seL4_EndpointObject: return seL4_EndpointBits;
    case seL4_NotificationObject: return seL4_NotificationBits;
    case seL4_ReplyObject: return seL4_ReplyBits;
    case seL4_CapTableObject: return size_bits + seL4_SlotBits;
    case seL4_ARM_VSpaceObject: return seL4_VSpaceBits;
    case seL4_ARM_PageTableObject: return seL4_PageTableBits;
    case seL4_ARM_SmallPageObject: return seL4_PageBits;
    case seL4_ARM_LargePageObject: return seL4_LargePageBits;
    case seL4_ARM_HugePageObject: return seL4_HugePageBits;
    default: // untyped memory and scheduling contexts say themselves
        return size_bits;
    }
}
