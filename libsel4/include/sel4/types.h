/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * All types of the interface.
 */
#pragma once

#include <sel4/simple_types.h>
#include <sel4/macros.h>
#include <sel4/constants.h>
#include <sel4/shared_types_gen.h>
#include <sel4/shared_types.h>
#include <sel4/sel4_arch/types_gen.h>
#include <sel4/sel4_arch/types.h>
