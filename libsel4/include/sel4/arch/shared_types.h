/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Types of the architecture family, which <sel4/shared_types.h> declares.
 */
#pragma once

#include <sel4/shared_types.h>
