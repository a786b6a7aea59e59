/* SPDX-License-Identifier: BSD-2-Clause */
/* What the root task is told: bootinfo, and the blocks behind it. */

#include "arch/port.h"
#include "boot/boot.h"
#include "boot/root_task.h"
#include "boot/text.h"

/* Blocks follow one another; each is a header and content, and starts at a multiple of eight. */
static word_t block_bytes(word_t content)
{
    return round_up(sizeof(seL4_BootInfoHeader) + content, 3);
}

word_t bootinfo_extra_bytes(void)
{
    return block_bytes(platform.tree.used) + block_bytes(sizeof(stele_AbiIdentity)) +
           block_bytes(platform.region_count * sizeof(stele_BootRegion));
}

/* Starts a block at *at, moves *at behind it, and returns where its content goes. */
static void *add_block(uint8_t **at, word_t id, word_t content)
{
    seL4_BootInfoHeader *header = (seL4_BootInfoHeader *)*at;

    header->id = id;
    header->len = block_bytes(content);
    *at += header->len;
    return header + 1;
}

static void write_identity(stele_AbiIdentity *identity)
{
    *identity = (stele_AbiIdentity){.major = STELE_ABI_MAJOR, .minor = STELE_ABI_MINOR, .hash = STELE_ABI_HASH};
}

static void write_regions(stele_BootRegion *regions)
{
    for (unsigned int i = 0; i < platform.region_count; i++) {
        regions[i].paddr = platform.regions[i].start;
        regions[i].size = platform.regions[i].bytes;
        bytes_copy(regions[i].name, platform.regions[i].name, sizeof(regions[i].name));
    }
}

static word_t write_extra(uint8_t *extra)
{
    uint8_t *at = extra;

    fdt_copy(&platform.tree, add_block(&at, SEL4_BOOTINFO_HEADER_FDT, platform.tree.used));
    write_identity(add_block(&at, SEL4_BOOTINFO_HEADER_STELE_ABI, sizeof(stele_AbiIdentity)));
    write_regions(add_block(&at, SEL4_BOOTINFO_HEADER_STELE_REGIONS, platform.region_count * sizeof(stele_BootRegion)));
    return (word_t)(at - extra);
}

void bootinfo_write(struct root_task *root)
{
    seL4_BootInfo *info = root->bootinfo;

    info->extraLen = write_extra(root->extra);
    info->nodeID = 0;
    info->numNodes = 1;
    info->ipcBuffer = (seL4_IPCBuffer *)root->layout.ipc_buffer;
    info->initThreadCNodeSizeBits = root->radix;
    info->initThreadDomain = 0;
}
