/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Constants of the board: there are none, one kernel serves all.
 */
#pragma once

#include <sel4/constants.h>
