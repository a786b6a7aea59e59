/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Integers, which <sel4/simple_types.h> declares.
 */
#pragma once

#include <sel4/simple_types.h>
