/* SPDX-License-Identifier: BSD-2-Clause */
/* What the helper libraries know of AArch64: four levels of page tables with 512 entries, above pages of 4 KiB. */
#pragma once

#include <sel4/sel4.h>

#define MACHINE_ELF STELE_ELF_MACHINE_AARCH64
#define MACHINE_VSPACE_OBJECT seL4_ARM_VSpaceObject
#define MACHINE_BLOCK_OBJECT seL4_ARM_LargePageObject

enum {
    MACHINE_LEVEL_BITS = seL4_PageTableIndexBits,                   /**< of the addresses, for each level */
    MACHINE_TOP_BITS = seL4_PageBits + 3 * seL4_PageTableIndexBits, /**< what one entry of the VSpace object covers */
    MACHINE_BLOCK_BITS = seL4_LargePageBits,                        /**< frames by which much memory is mapped */
    MACHINE_WINDOW_BITS = seL4_HugePageBits, /**< a root task's own mappings start at a multiple of this */
};

/** Sizes of the objects that only this architecture has. */
#define MACHINE_OBJECT_BITS                                                                                            \
    [seL4_ARM_VSpaceObject] = seL4_VSpaceBits, [seL4_ARM_PageTableObject] = seL4_PageTableBits,                        \
    [seL4_ARM_SmallPageObject] = seL4_PageBits, [seL4_ARM_LargePageObject] = seL4_LargePageBits,                       \
    [seL4_ARM_HugePageObject] = seL4_HugePageBits

/** A server's registers at its start: its IPC buffer's address and two arguments. */
static inline seL4_UserContext machine_start_registers(seL4_Word pc, seL4_Word sp, seL4_Word buffer,
                                                       const seL4_Word arguments[2])
{
    return (seL4_UserContext){.pc = pc, .sp = sp, .x0 = buffer, .x1 = arguments[0], .x2 = arguments[1]};
}
