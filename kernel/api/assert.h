/* SPDX-License-Identifier: BSD-2-Clause */
/* Kernel invariants. A broken one stops the machine in debug builds and costs nothing in release builds. */
#ifndef KERNEL_API_ASSERT_H
#define KERNEL_API_ASSERT_H

#include "debug/debug.h"

/* The expression must have no side effect: release builds do not evaluate it. */
#define kernel_assert(condition)                                                                                       \
    do {                                                                                                               \
        if (DEBUG_KERNEL && !(condition))                                                                              \
            debug_assertion_failed(#condition, __FILE__, __LINE__);                                                    \
    } while (0)

#endif
