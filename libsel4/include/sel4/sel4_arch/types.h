/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Types of the architecture.
 */
#pragma once

#include <sel4/shared_types.h>
#include <sel4/sel4_arch/types_gen.h>
