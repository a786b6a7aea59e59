/* SPDX-License-Identifier: BSD-2-Clause */
/* The types of object that the contract of AArch32 adds, by their numbers. */
#include "api/assert.h"
#include "arch/paging.h"
#include "object/object.h"
#include "object/vspace.h"

static enum frame_size frame_size_of_type(word_t type)
{
    switch (type) {
    case seL4_ARM_SmallPageObject: return FRAME_SMALL;
    case seL4_ARM_LargePageObject: return FRAME_LARGE;
    case seL4_ARM_SectionObject: return FRAME_HUGE;
    case seL4_ARM_SuperSectionObject: return FRAME_GIANT;
    default: return FRAME_SIZE_COUNT;
    }
}

bool machine_object_type_is_frame(word_t type)
{
    return frame_size_of_type(type) != FRAME_SIZE_COUNT;
}

bool machine_object_type_is_valid(word_t type)
{
    return machine_object_type_is_frame(type) || type == seL4_ARM_PageTableObject ||
           type == seL4_ARM_PageDirectoryObject;
}

word_t machine_object_size_bits(word_t type)
{
    if (type == seL4_ARM_PageTableObject)
        return seL4_PageTableBits;
    if (type == seL4_ARM_PageDirectoryObject)
        return seL4_VSpaceBits;
    return paging_frame_bits(frame_size_of_type(type));
}

struct cap machine_object_create(word_t type, void *memory, bool is_device)
{
    word_t address = (word_t)memory;

    switch (type) {
    case seL4_ARM_PageTableObject: return cap_page_table_new(ASID_NONE, 0, false, address);
    case seL4_ARM_PageDirectoryObject: return cap_vspace_new(ASID_NONE, false, address);
    default:
        kernel_assert(machine_object_type_is_frame(type));
        return cap_frame_new(ASID_NONE, 0, is_device, FRAME_READ_WRITE, frame_size_of_type(type), address);
    }
}
