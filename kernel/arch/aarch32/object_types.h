/* SPDX-License-Identifier: BSD-2-Clause */
/* The contract's types of object that only AArch32 has, or has in these sizes. */
#ifndef KERNEL_ARCH_AARCH32_OBJECT_TYPES_H
#define KERNEL_ARCH_AARCH32_OBJECT_TYPES_H

#include "arch/paging.h"

#define VSPACE_OBJECT seL4_ARM_PageDirectoryObject

/* FRAME_SIZE_COUNT: it is no frame. */
static inline enum frame_size frame_size_of_type(word_t type)
{
    switch (type) {
    case seL4_ARM_SmallPageObject: return FRAME_SMALL;
    case seL4_ARM_LargePageObject: return FRAME_LARGE;
    case seL4_ARM_SectionObject: return FRAME_HUGE;
    case seL4_ARM_SuperSectionObject: return FRAME_GIANT;
    default: return FRAME_SIZE_COUNT;
    }
}

#endif
