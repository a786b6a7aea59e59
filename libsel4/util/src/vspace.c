// SPDX-License-Identifier: BSD-2-Clause
// Maps frames. The tables already made are remembered, so that missing ones are made beforehand and no mapping fails on the
// way.

#include "machine.h"
#include <stele/runtime.h>
#include <stele/vspace.h>

static seL4_Word align_up(seL4_Word value, seL4_Word bits)
{
    seL4_Word size = (seL4_Word)1 << bits;

    return (value + size - 1) & ~(size - 1);
}

static seL4_Word base_of(seL4_Word address, seL4_Word span_bits)
{
    return address >> span_bits << span_bits;
}

void stele_vspace_init(struct stele_vspace *vspace, seL4_CPtr root, struct stele_arena *arena)
{
    *vspace = (struct stele_vspace){.root = root, .arena = arena};
}

static void remember(struct stele_vspace *vspace, seL4_Word address, seL4_Word span_bits)
{
    vspace->tables[vspace->table_count++] = (struct stele_table){base_of(address, span_bits), span_bits};
}

void stele_vspace_init_own(struct stele_vspace *vspace, const seL4_BootInfo *info, struct stele_arena *arena)
{
    seL4_Word end = stele_image_end();
    seL4_Word info_end = (seL4_Word)info + seL4_BootInfoFrameSize + align_up(info->extraLen, seL4_PageBits);
    seL4_Word buffer_end = (seL4_Word)info->ipcBuffer + ((seL4_Word)1 << seL4_PageBits);

    end = end > info_end ? end : info_end;
    end = end > buffer_end ? end : buffer_end;
    stele_vspace_init(vspace, seL4_CapInitThreadVSpace, arena);
    vspace->next = align_up(end, MACHINE_WINDOW_BITS);
    remember(vspace, end - 1, MACHINE_TOP_BITS); // the kernel made the table that the image hangs below
}

static bool is_known(const struct stele_vspace *vspace, seL4_Word address, seL4_Word span_bits)
{
    for (unsigned int i = 0; i < vspace->table_count; i++) {
        if (vspace->tables[i].span_bits == span_bits && vspace->tables[i].base == base_of(address, span_bits)) {
            return true;
        }
    }
    return false;
}

static seL4_Error make_table(struct stele_vspace *vspace, seL4_Word address, seL4_Word span_bits)
{
    seL4_CPtr table;

    if (vspace->table_count == STELE_VSPACE_TABLES) {
        return seL4_NotEnoughMemory;
    }
    seL4_Error error = stele_arena_allocate(vspace->arena, seL4_ARM_PageTableObject, 0, 1, &table);
    if (error == seL4_NoError) {
        error = seL4_ARM_PageTable_Map(table, vspace->root, address, seL4_ARM_Default_VMAttributes);
    }
    if (error == seL4_NoError) {
        remember(vspace, address, span_bits);
    }
    return error;
}

seL4_Error stele_vspace_map(struct stele_vspace *vspace, seL4_CPtr frame, seL4_Word size_bits, seL4_Word address,
                            unsigned int access)
{
    seL4_CapRights_t rights = (access & STELE_ACCESS_WRITE) != 0 ? seL4_ReadWrite : seL4_CanRead;
    seL4_Word attributes = seL4_ARM_Default_VMAttributes;

    for (seL4_Word span = MACHINE_TOP_BITS; span > size_bits; span -= MACHINE_LEVEL_BITS) {
        seL4_Error error = is_known(vspace, address, span) ? seL4_NoError : make_table(vspace, address, span);
        if (error != seL4_NoError) {
            return error;
        }
    }
    if ((access & STELE_ACCESS_EXECUTE) == 0) {
        attributes |= seL4_ARM_ExecuteNever;
    }
    return seL4_ARM_Page_Map(frame, vspace->root, address, rights, (seL4_ARM_VMAttributes)attributes);
}

seL4_Word stele_vspace_reserve(struct stele_vspace *vspace, seL4_Word bytes)
{
    seL4_Word address = vspace->next;

    vspace->next = align_up(address + bytes, seL4_PageBits);
    return address;
}

seL4_Word stele_vspace_reserve_like(struct stele_vspace *vspace, seL4_Word physical, seL4_Word bytes)
{
    seL4_Word offset = physical & (((seL4_Word)1 << MACHINE_BLOCK_BITS) - 1);

    if (bytes >= (seL4_Word)1 << MACHINE_BLOCK_BITS) {
        vspace->next = align_up(vspace->next, MACHINE_BLOCK_BITS) + offset;
    }
    return stele_vspace_reserve(vspace, bytes);
}
