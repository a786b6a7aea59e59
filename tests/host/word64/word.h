/* SPDX-License-Identifier: BSD-2-Clause */
/* What tests call differently by word size: here AArch64's names. */
#pragma once

#define WORLD_VSPACE_OBJECT seL4_ARM_VSpaceObject
#define VSPACE_CLEAN seL4_ARM_VSpace_Clean_Data
#define VSPACE_INVALIDATE seL4_ARM_VSpace_Invalidate_Data
#define VSPACE_CLEAN_INVALIDATE seL4_ARM_VSpace_CleanInvalidate_Data
#define VSPACE_UNIFY seL4_ARM_VSpace_Unify_Instruction
#define VSPACE_CLEAN_LABEL ARMVSpaceClean_Data
/* Bits that a table of the last level resolves, with the page. */
#define LEAF_TABLE_BITS 21
#define LARGE_PAGE_BITS 21
#define BADGE_BITS 64
#define TABLE_LEVELS 3 /* below the root */
#define TOP_PAGE (seL4_UserVSpaceTop & ~0xffful)
/* A device at the top of the addresses that there are. */
#define TOP_DEVICE_BITS 30
#define TOP_DEVICE_ADDRESS (0xffffffffffffffffull - 0x200000000000ul - ((1ul << TOP_DEVICE_BITS) - 1))
