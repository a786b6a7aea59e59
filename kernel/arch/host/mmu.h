/* SPDX-License-Identifier: BSD-2-Clause */
/* Accesses of user level, as the MMU sees them. */
#ifndef KERNEL_ARCH_HOST_MMU_H
#define KERNEL_ARCH_HOST_MMU_H

#include "api/types.h"
#include "host.h"

enum mmu_result { MMU_OK, MMU_NOT_MAPPED, MMU_NOT_PERMITTED };

/* Where an access of the current thread ends up; `fill`: the translation cache remembers it. */
enum mmu_result mmu_access(enum host_access access, word_t address, bool fill, paddr_t *result);

#endif
