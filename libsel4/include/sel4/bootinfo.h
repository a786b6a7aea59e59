/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * What the kernel tells the root task when it starts.
 */
#pragma once

#include <sel4/bootinfo_types.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Remembers the bootinfo; the C runtime calls it before `main`.
 *
 * @param bootinfo address that the kernel left in the first argument register
 */
void seL4_InitBootInfo(seL4_BootInfo *bootinfo);

/** The bootinfo of this root task; a null pointer in any other program. */
seL4_BootInfo *seL4_GetBootInfo(void);

#ifdef __cplusplus
}
#endif

/**
 * First block of a kind in the extra bootinfo, which begins one page after the bootinfo.
 *
 * @param bootinfo the bootinfo
 * @param id       kind of block: an enumerator of `seL4_BootInfoID`
 * @return the block's header, with its data behind it; a null pointer when there is none
 */
static inline const seL4_BootInfoHeader *stele_find_bootinfo_block(const seL4_BootInfo *bootinfo, seL4_Word id)
{
    const char *block = (const char *)bootinfo + seL4_BootInfoFrameSize;
    const char *end = block + bootinfo->extraLen;
    while (block + sizeof(seL4_BootInfoHeader) <= end) {
        const seL4_BootInfoHeader *header = (const seL4_BootInfoHeader *)(const void *)block;
        if (header->len < sizeof(seL4_BootInfoHeader) || header->len > (seL4_Word)(end - block)) {
            break;
        }
        if (header->id == id) {
            return header;
        }
        block += header->len;
    }
    return (const seL4_BootInfoHeader *)seL4_Null;
}
