/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Constants of the architecture, which <sel4/constants.h> declares.
 */
#pragma once

#include <sel4/constants.h>
