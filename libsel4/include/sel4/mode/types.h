/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Types that depend on the word size.
 */
#pragma once

#include <sel4/shared_types.h>
