/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The structs of bootinfo, which <sel4/shared_types.h> declares.
 */
#pragma once

#include <sel4/shared_types.h>
