/* SPDX-License-Identifier: BSD-2-Clause */
/* Maps frames into address spaces, making the page tables that are missing on the way. */
#pragma once

#include <stele/arena.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Most page tables that one address space gets from this library. */
#define STELE_VSPACE_TABLES 64

/** What a mapping allows. Every mapping is readable and cached. */
enum stele_access {
    STELE_ACCESS_READ = 0,
    STELE_ACCESS_WRITE = 1,
    STELE_ACCESS_EXECUTE = 2,
};

/** A page table that is known to be there. */
struct stele_table {
    seL4_Word base;      /**< first address below it */
    seL4_Word span_bits; /**< bits of the addresses below it: 39, 30 or 21 on AArch64, 20 on AArch32 */
};

/** An address space. */
struct stele_vspace {
    seL4_CPtr root;            /**< the VSpace object */
    struct stele_arena *arena; /**< page tables come from here */
    unsigned int table_count;
    struct stele_table tables[STELE_VSPACE_TABLES];
    seL4_Word next; /**< next free address for stele_vspace_reserve; 0: none */
};

/** A VSpace object without any page table. It must have an ASID. */
void stele_vspace_init(struct stele_vspace *vspace, seL4_CPtr root, struct stele_arena *arena);

/**
 * The root task's own address space, as far as nothing is mapped yet: from the first free multiple of 1 GiB (AArch32: 1 MiB).
 *
 * @param arena where page tables come from; destroying it unmaps what hangs below them
 */
void stele_vspace_init_own(struct stele_vspace *vspace, const seL4_BootInfo *info, struct stele_arena *arena);

/**
 * Maps one frame.
 *
 * @param frame     a frame that is not mapped
 * @param size_bits the frame's size as a power of two
 * @param address   multiple of the size
 * @param access    combination of enum stele_access
 * @return seL4_NoError, seL4_NotEnoughMemory when a page table could not be made, or what Page_Map answered
 */
seL4_Error stele_vspace_map(struct stele_vspace *vspace, seL4_CPtr frame, seL4_Word size_bits, seL4_Word address,
                            unsigned int access);

/** Addresses for `bytes`, rounded up to whole pages, that nobody else uses; never given twice. */
seL4_Word stele_vspace_reserve(struct stele_vspace *vspace, seL4_Word bytes);

/** The same for memory at a physical address, so that large pages of it can be mapped. */
seL4_Word stele_vspace_reserve_like(struct stele_vspace *vspace, seL4_Word physical, seL4_Word bytes);

#ifdef __cplusplus
}
#endif
