/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Old names of AArch32.
 */
#pragma once

#include <interfaces/sel4_client.h>
