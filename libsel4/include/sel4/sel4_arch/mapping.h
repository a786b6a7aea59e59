/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Bits that a mapping lacks; see <sel4/constants.h>.
 */
#pragma once

#include <sel4/constants.h>
