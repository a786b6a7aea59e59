/* SPDX-License-Identifier: BSD-2-Clause */
/* The types of object that Arm processors add: frames, tables, address spaces. Their numbers are the port's (object_types.h). */
#include "api/assert.h"
#include "arch/paging.h"
#include "object/object.h"
#include "object/vspace.h"

#include "object_types.h"

bool machine_object_type_is_frame(word_t type)
{
    return frame_size_of_type(type) != FRAME_SIZE_COUNT;
}

bool machine_object_type_is_valid(word_t type)
{
    return machine_object_type_is_frame(type) || type == seL4_ARM_PageTableObject || type == VSPACE_OBJECT;
}

word_t machine_object_size_bits(word_t type)
{
    if (type == seL4_ARM_PageTableObject)
        return seL4_PageTableBits;
    if (type == VSPACE_OBJECT)
        return seL4_VSpaceBits;
    return paging_frame_bits(frame_size_of_type(type));
}

struct cap machine_object_create(word_t type, void *memory, bool is_device)
{
    word_t address = (word_t)memory;

    switch (type) {
    case seL4_ARM_PageTableObject: return cap_page_table_new(ASID_NONE, 0, false, address);
    case VSPACE_OBJECT: return cap_vspace_new(ASID_NONE, false, address);
    default:
        kernel_assert(machine_object_type_is_frame(type));
        return cap_frame_new(ASID_NONE, 0, is_device, FRAME_READ_WRITE, frame_size_of_type(type), address);
    }
}
