/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Old names of the architecture family.
 */
#pragma once

#include <sel4/sel4_arch/deprecated.h>
