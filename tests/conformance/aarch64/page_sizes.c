/* SPDX-License-Identifier: BSD-2-Clause */
/* Frames of the sizes that AArch64 has. */
#include "framework.h"

#define A FREE_ADDRESS
#define DEFAULT seL4_ARM_Default_VMAttributes

CASE(page, a_large_frame_needs_one_table_less)
{
    seL4_CPtr frame = new_object(seL4_ARM_LargePageObject, 0);
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT), seL4_FailedLookup);
    check_equal(seL4_GetMR(SEL4_MAPPING_LOOKUP_LEVEL), SEL4_MAPPING_LOOKUP_NO_PUD);
    for (int level = 0; level < 2; level++)
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
}

/* A frame of 1 GiB: of device memory, because not every machine has an ordinary one. Nobody may look into it. */
static seL4_CPtr new_huge_frame(void)
{
    seL4_CPtr frame = new_slot();
    check_ok(retype(device_untyped_of(seL4_HugePageBits), seL4_ARM_HugePageObject, 0, frame, 1));
    return frame;
}

CASE(page, a_huge_frame_needs_one_table_only)
{
    seL4_CPtr frame = new_huge_frame();
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, 0), seL4_FailedLookup);
    check_equal(seL4_GetMR(SEL4_MAPPING_LOOKUP_LEVEL), SEL4_MAPPING_LOOKUP_NO_PUD);
    check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, 0));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_CanRead, 0));
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A + (1ul << seL4_HugePageBits), seL4_AllRights, 0));
}

REFUSED(page, a_huge_frame_is_mapped_where_it_fits)
{
    seL4_CPtr frame = new_huge_frame();
    check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A + (1ul << seL4_LargePageBits), seL4_AllRights, 0),
                seL4_AlignmentError);
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, 0));
    check_error(seL4_ARM_Page_Map(new_frame(), ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT),
                seL4_FailedLookup); /* it is no table */
    check_error(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT), seL4_DeleteFirst);
}
