/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Bits that a mapping lacks when it answers seL4_FailedLookup: SEL4_MAPPING_LOOKUP_...; see <sel4/constants.h>.
 */
#pragma once

#include <sel4/constants.h>
