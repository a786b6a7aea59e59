/* SPDX-License-Identifier: BSD-2-Clause */
/* Frames of the sizes that AArch32 has: the larger two need no table. */
#include "framework.h"

#define A FREE_ADDRESS
#define DEFAULT seL4_ARM_Default_VMAttributes

static seL4_Error map(seL4_CPtr frame, seL4_Word address)
{
    return seL4_ARM_Page_Map(frame, ROOT_VSPACE, address, seL4_AllRights, DEFAULT);
}

/* Larger than the case's own untyped. */
static seL4_CPtr new_supersection(void)
{
    seL4_CPtr frame = new_slot();
    check_ok(retype(big_untyped(), seL4_ARM_SuperSectionObject, 0, frame, 1));
    return frame;
}

static void check_whole(seL4_Word size_bits)
{
    for (seL4_Word offset = 0; offset < 1ul << size_bits; offset += PAGE_SIZE)
        *word_at(A + offset) = offset + 1;
    for (seL4_Word offset = 0; offset < 1ul << size_bits; offset += PAGE_SIZE)
        check_equal(*word_at(A + offset), offset + 1);
}

CASE(page, a_large_frame_needs_a_table)
{
    seL4_CPtr frame = new_object(seL4_ARM_LargePageObject, 0);
    check_error(map(frame, A), seL4_FailedLookup);
    check_equal(seL4_GetMR(SEL4_MAPPING_LOOKUP_LEVEL), SEL4_MAPPING_LOOKUP_NO_PT);
    check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
    check_ok(map(frame, A));
    check_whole(seL4_LargePageBits);
}

CASE(page, a_section_needs_no_table)
{
    seL4_CPtr frame = new_object(seL4_ARM_SectionObject, 0);
    check_ok(map(frame, A));
    check_whole(seL4_SectionBits);
    check_error(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT), seL4_DeleteFirst);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
}

CASE(page, a_supersection_fills_sixteen_entries)
{
    seL4_CPtr frame = new_supersection();
    check_ok(map(frame, A));
    check_whole(seL4_SuperSectionBits);
    check_error(map(new_object(seL4_ARM_SectionObject, 0), A + (15ul << seL4_SectionBits)), seL4_DeleteFirst);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(map(new_object(seL4_ARM_SectionObject, 0), A + (15ul << seL4_SectionBits)));
}

REFUSED(page, a_supersection_is_not_put_over_anything)
{
    check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A + (7ul << seL4_SectionBits), DEFAULT));
    check_error(map(new_supersection(), A), seL4_DeleteFirst);
}

REFUSED(page, a_large_frame_is_not_put_over_anything)
{
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A + 9 * PAGE_SIZE, seL4_AllRights, DEFAULT));
    check_error(map(new_object(seL4_ARM_LargePageObject, 0), A), seL4_DeleteFirst);
}

REFUSED(page, the_larger_frames_are_mapped_where_they_fit)
{
    check_error(map(new_object(seL4_ARM_SectionObject, 0), A + (1ul << seL4_LargePageBits)), seL4_AlignmentError);
    check_error(map(new_supersection(), A + (1ul << seL4_SectionBits)), seL4_AlignmentError);
}
