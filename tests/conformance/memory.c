/* SPDX-License-Identifier: BSD-2-Clause */
/* Mapping frames, page tables and the program's image. */
#include "framework.h"
#include <stele/runtime.h>

seL4_Error map_frame(seL4_CPtr frame, seL4_CPtr vspace, seL4_Word address, seL4_CapRights_t rights,
                     seL4_ARM_VMAttributes attributes)
{
    seL4_Error error = seL4_ARM_Page_Map(frame, vspace, address, rights, attributes);
    for (int level = 0; error == seL4_FailedLookup && level < TABLE_LEVELS; level++) {
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), vspace, address, seL4_ARM_Default_VMAttributes));
        error = seL4_ARM_Page_Map(frame, vspace, address, rights, attributes);
    }
    return error;
}

void make_tables(seL4_CPtr vspace, seL4_Word address)
{
    seL4_Error error = seL4_NoError;
    for (int level = 0; error == seL4_NoError && level <= TABLE_LEVELS; level++)
        error = seL4_ARM_PageTable_Map(new_page_table(), vspace, address, seL4_ARM_Default_VMAttributes);
    check_error(error, seL4_DeleteFirst);
}

void map_image(seL4_CPtr vspace)
{
    for (seL4_Word address = stele_image_start(); address < stele_image_end(); address += PAGE_SIZE) {
        seL4_CPtr frame = borrow(image_frame((const void *)address));
        check_ok(map_frame(frame, vspace, address, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    }
}
