/* SPDX-License-Identifier: BSD-2-Clause */
/* What tests call differently by word size: here AArch32's names. */
#pragma once

#define WORLD_VSPACE_OBJECT seL4_ARM_PageDirectoryObject
#define VSPACE_CLEAN seL4_ARM_PageDirectory_Clean_Data
#define VSPACE_INVALIDATE seL4_ARM_PageDirectory_Invalidate_Data
#define VSPACE_CLEAN_INVALIDATE seL4_ARM_PageDirectory_CleanInvalidate_Data
#define VSPACE_UNIFY seL4_ARM_PageDirectory_Unify_Instruction
#define VSPACE_CLEAN_LABEL ARMPDClean_Data
#define LEAF_TABLE_BITS 20
#define LARGE_PAGE_BITS 16
#define BADGE_BITS 28
#define TABLE_LEVELS 1
#define TOP_PAGE (seL4_UserVSpaceTop & ~0xffful)
/* A device at the top of the addresses that there are. */
#define TOP_DEVICE_BITS 28
#define TOP_DEVICE_ADDRESS 0xf0000000ul
