/* SPDX-License-Identifier: BSD-2-Clause */
/* Frames of the sizes that AArch32 has: the larger two need no table. */
#include "framework.h"
#include "machine.h"

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

REFUSED(page, the_larger_frames_end_where_user_space_ends)
{
    static const seL4_Word bits[] = {seL4_SuperSectionBits, seL4_SectionBits, seL4_LargePageBits};
    seL4_CPtr frames[] = {new_supersection(), new_object(seL4_ARM_SectionObject, 0),
                          new_object(seL4_ARM_LargePageObject, 0)};
    for (int i = 0; i < 3; i++) {
        seL4_Word size = 1ul << bits[i], last_word = seL4_UserTop - sizeof(seL4_Word);
        check_error(map(frames[i], seL4_UserTop), seL4_InvalidArgument);
        check_error(map(frames[i], -size), seL4_InvalidArgument);
        check_ok(map_frame(frames[i], ROOT_VSPACE, seL4_UserTop - size, seL4_AllRights, DEFAULT));
        *word_at(last_word) = bits[i];
        check_equal(*word_at(last_word), bits[i]);
        check_ok(seL4_ARM_Page_Clean_Data(frames[i], size - 64, size));
        check_ok(delete_slot(frames[i]));
    }
}

/* ---- Sixteen entries: each may be remembered by itself -------------------------------------------------------------------- */

static void read_part(seL4_Word address)
{
    results[0] = machine_load(address);
    results[1]++;
}

static void write_part(seL4_Word address)
{
    machine_store(address, 0x7777);
    results[1]++;
}

/* Does access to each sixteenth of the frame fault? */
static void check_all_fault(void (*access)(seL4_Word address), seL4_Word size_bits)
{
    seL4_CPtr faults = new_endpoint();
    struct thread *thread = thread_create(access, 0, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, new_badged(faults, 1));
    for (seL4_Word part = 0; part < 16; part++) {
        seL4_Word badge = 0;
        thread->argument = A + (part << (size_bits - 4));
        thread_restart(thread);
        check_equal(seL4_MessageInfo_get_label(seL4_NBRecv(faults, &badge, new_reply())), seL4_Fault_VMFault);
        check_equal(badge, 1);
        check_equal(seL4_GetMR(seL4_VMFault_Addr), thread->argument);
    }
    check_equal(results[1], 0);
}

static void check_comes_and_goes(seL4_CPtr frame, seL4_Word size_bits)
{
    check_ok(map(frame, A));
    check_whole(size_bits);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_all_fault(read_part, size_bits);
    check_ok(map(frame, A));
    check_equal(*word_at(A + (15ul << (size_bits - 4))), (15ul << (size_bits - 4)) + 1);
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_CanRead, DEFAULT));
    check_all_fault(write_part, size_bits);
    check_ok(delete_slot(frame));
    check_all_fault(read_part, size_bits);
}

CASE(page, a_large_frame_comes_and_goes_in_all_its_entries)
{
    make_tables(ROOT_VSPACE, A);
    check_comes_and_goes(new_object(seL4_ARM_LargePageObject, 0), seL4_LargePageBits);
}

CASE(page, a_supersection_comes_and_goes_in_all_its_entries)
{
    check_comes_and_goes(new_supersection(), seL4_SuperSectionBits);
}

/* A smaller frame at each entry keeps the larger one out, and the other way round. */
static void check_excludes(seL4_CPtr large, seL4_CPtr small, seL4_Word size_bits)
{
    for (seL4_Word part = 0; part < 16; part++) {
        seL4_Word address = A + (part << (size_bits - 4));
        check_ok(map(small, address));
        check_error(map(large, A), seL4_DeleteFirst);
        check_ok(seL4_ARM_Page_Unmap(small));
        check_ok(map(large, A));
        check_error(map(small, address), seL4_DeleteFirst);
        check_ok(seL4_ARM_Page_Unmap(large));
    }
}

REFUSED(page, a_large_frame_and_a_small_one_exclude_each_other_at_each_entry)
{
    make_tables(ROOT_VSPACE, A);
    check_excludes(new_object(seL4_ARM_LargePageObject, 0), new_frame(), seL4_LargePageBits);
}

REFUSED(page, a_supersection_and_a_section_exclude_each_other_at_each_entry)
{
    check_excludes(new_supersection(), new_object(seL4_ARM_SectionObject, 0), seL4_SuperSectionBits);
}

REFUSED(page, a_large_frame_of_which_the_table_is_gone_counts_as_unmapped)
{
    seL4_CPtr table = new_page_table(), frame = new_object(seL4_ARM_LargePageObject, 0);
    check_ok(seL4_ARM_PageTable_Map(table, ROOT_VSPACE, A, DEFAULT));
    check_ok(map(frame, A));
    check_whole(seL4_LargePageBits);
    check_ok(delete_slot(table));
    check_all_fault(read_part, seL4_LargePageBits);
    check_ok(seL4_ARM_Page_Unmap(frame));
    make_tables(ROOT_VSPACE, A);
    check_ok(map(frame, A));
    check_equal(*word_at(A + PAGE_SIZE), PAGE_SIZE + 1);
}
