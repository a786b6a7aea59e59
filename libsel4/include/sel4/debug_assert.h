/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Assertions that vanish where NDEBUG is defined.
 */
#pragma once

#include <sel4/assert.h>

#ifdef NDEBUG
#define seL4_DebugAssert(expr) ((void)0)
#else
#define seL4_DebugAssert(expr) seL4_Assert(expr)
#endif
