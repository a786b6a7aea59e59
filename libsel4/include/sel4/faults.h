/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Received faults.
 */
#pragma once

#include <sel4/sel4_arch/faults.h>
