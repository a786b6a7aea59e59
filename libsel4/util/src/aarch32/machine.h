/* SPDX-License-Identifier: BSD-2-Clause */
/* What the helper libraries know of AArch32: a page directory whose entries cover 1 MiB, and tables of 256 pages. */
#pragma once

#include <sel4/sel4.h>

#define MACHINE_ELF STELE_ELF_MACHINE_ARM
#define MACHINE_VSPACE_OBJECT seL4_ARM_PageDirectoryObject
#define MACHINE_BLOCK_OBJECT seL4_ARM_SectionObject

enum {
    MACHINE_LEVEL_BITS = seL4_PageTableIndexBits, /**< of the addresses, for each level */
    MACHINE_TOP_BITS = seL4_SectionBits,          /**< what one entry of the page directory covers */
    MACHINE_BLOCK_BITS = seL4_SectionBits,        /**< frames by which much memory is mapped */
    MACHINE_WINDOW_BITS = seL4_SectionBits,       /**< a root task's own mappings start at a multiple of this */
};

/** Sizes of the objects that only this architecture has. */
#define MACHINE_OBJECT_BITS                                                                                            \
    [seL4_ARM_PageDirectoryObject] = seL4_PageDirBits, [seL4_ARM_PageTableObject] = seL4_PageTableBits,                \
    [seL4_ARM_SmallPageObject] = seL4_PageBits, [seL4_ARM_LargePageObject] = seL4_LargePageBits,                       \
    [seL4_ARM_SectionObject] = seL4_SectionBits, [seL4_ARM_SuperSectionObject] = seL4_SuperSectionBits

/** A server's registers at its start: its IPC buffer's address and two arguments. */
static inline seL4_UserContext machine_start_registers(seL4_Word pc, seL4_Word sp, seL4_Word buffer,
                                                       const seL4_Word arguments[2])
{
    return (seL4_UserContext){.pc = pc, .sp = sp, .r0 = buffer, .r1 = arguments[0], .r2 = arguments[1]};
}
