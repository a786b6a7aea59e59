/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * All configuration keys in one header, for programs that include it under this name.
 */
#pragma once

#include <kernel/gen_config.h>
#include <sel4/gen_config.h>
