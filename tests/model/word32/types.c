/* SPDX-License-Identifier: BSD-2-Clause */
/* The types of object that 32-bit Arm adds. */
#include "model.h"

#include <sel4/sel4.h>

#define TYPE(number) [(number)-seL4_NonArchObjectTypeCount]

const struct m_type m_machine_types[] = {
    TYPE(seL4_ARM_PageDirectoryObject) = {M_OTHER, seL4_VSpaceBits, false},
    TYPE(seL4_ARM_SmallPageObject) = {M_FRAME, seL4_PageBits, true},
    TYPE(seL4_ARM_LargePageObject) = {M_OTHER, seL4_LargePageBits, true},
    TYPE(seL4_ARM_SectionObject) = {M_OTHER, seL4_SectionBits, true},
    TYPE(seL4_ARM_SuperSectionObject) = {M_OTHER, seL4_SuperSectionBits, true},
    TYPE(seL4_ARM_PageTableObject) = {M_OTHER, seL4_PageTableBits, false},
};
