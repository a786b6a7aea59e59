/* SPDX-License-Identifier: BSD-2-Clause */
/* The types of object that AArch64 adds. */
#include "model.h"

#include <sel4/sel4.h>

#define TYPE(number) [(number)-seL4_NonArchObjectTypeCount]

const struct m_type m_machine_types[] = {
    TYPE(seL4_ARM_HugePageObject) = {M_OTHER, seL4_HugePageBits, true},
    TYPE(seL4_ARM_VSpaceObject) = {M_OTHER, seL4_VSpaceBits, false},
    TYPE(seL4_ARM_SmallPageObject) = {M_FRAME, seL4_PageBits, true},
    TYPE(seL4_ARM_LargePageObject) = {M_OTHER, seL4_LargePageBits, true},
    TYPE(seL4_ARM_PageTableObject) = {M_OTHER, seL4_PageTableBits, false},
};
