/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Old names of AArch64: every level of translation table below the VSpace is a PageTable now.
 */
#pragma once

#include <interfaces/sel4_client.h>

#define seL4_ARM_PageUpperDirectory_Map seL4_ARM_PageTable_Map
#define seL4_ARM_PageUpperDirectory_Unmap seL4_ARM_PageTable_Unmap
#define seL4_ARM_PageDirectory_Map seL4_ARM_PageTable_Map
#define seL4_ARM_PageDirectory_Unmap seL4_ARM_PageTable_Unmap
