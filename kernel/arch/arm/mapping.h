/* SPDX-License-Identifier: BSD-2-Clause */
/* What a mapping asks for, whatever the format of the entries in which it is written down. */
#ifndef KERNEL_ARCH_ARM_MAPPING_H
#define KERNEL_ARCH_ARM_MAPPING_H

#include "arch/paging.h"

static inline bool mapping_is_ordinary(const struct mapping *mapping)
{
    return (mapping->attributes & seL4_ARM_PageCacheable) || !mapping->is_device;
}

/* From devices, processors would fetch ahead of what is executed. */
static inline bool mapping_is_never_executed(const struct mapping *mapping)
{
    return mapping->rights == FRAME_KERNEL_ONLY || (mapping->attributes & seL4_ARM_ExecuteNever) ||
           !mapping_is_ordinary(mapping);
}

#endif
