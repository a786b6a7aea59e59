/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The configuration keys (`CONFIG_...`) that programs written for seL4 ask for.
 */
#pragma once

#include <kernel/gen_config.h>
#include <sel4/gen_config.h>
