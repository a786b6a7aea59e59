/* SPDX-License-Identifier: BSD-2-Clause */
/* Page tables: where they go, and what becomes of the pages below them. */
#include "framework.h"
#include "machine.h"

#define A FREE_ADDRESS
#define DEFAULT seL4_ARM_Default_VMAttributes

static seL4_Error map_table(seL4_CPtr table, seL4_Word address)
{
    return seL4_ARM_PageTable_Map(table, ROOT_VSPACE, address, DEFAULT);
}

static void read_memory(seL4_Word address)
{
    results[0] = machine_load(address);
    results[1] = 1;
}

static bool read_faults(seL4_Word address)
{
    struct thread *thread = thread_create(read_memory, address, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, 0);
    results[1] = 0;
    thread_resume(thread);
    return results[1] == 0;
}

CASE(page_table, tables_are_mapped_from_the_top_down)
{
    seL4_CPtr tables[TABLE_LEVELS];
    for (int level = 0; level < TABLE_LEVELS; level++) {
        tables[level] = new_page_table();
        check_ok(map_table(tables[level], A));
    }
    check_error(map_table(new_page_table(), A), seL4_DeleteFirst);
    check_ok(map_table(new_page_table(), A + TABLE_SPAN));        /* another table of the last level */
    check_ok(map_table(new_page_table(), A + OTHER_UPPER_TABLE)); /* and of the one above, if there is one */
}

REFUSED(page_table, a_table_is_mapped_once)
{
    seL4_CPtr table = new_page_table();
    check_ok(map_table(table, A));
    check_error(map_table(table, A + OTHER_TOP_TABLE), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(page_table, a_table_hangs_in_one_address_space_only)
{
    seL4_CPtr table = new_page_table(), other = new_vspace(), copy = new_slot();
    for (int level = 0; level < TABLE_LEVELS - 1; level++) {
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), other, A, DEFAULT));
    }
    check_error(copy_to(copy, table, seL4_AllRights), seL4_IllegalOperation);
    check_ok(seL4_ARM_PageTable_Map(table, ROOT_VSPACE, A, DEFAULT));
    check_ok(copy_to(copy, table, seL4_AllRights));
    check_error(seL4_ARM_PageTable_Map(copy, other, A, DEFAULT), seL4_InvalidCapability);
    check_error(seL4_ARM_PageTable_Map(table, other, A, DEFAULT), seL4_InvalidCapability);
}

REFUSED(page_table, addresses_beyond_the_users_are_refused)
{
    seL4_CPtr table = new_page_table();
    check_error(map_table(table, (seL4_UserTop + 1) & ~(PAGE_SIZE - 1)), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(map_table(table, KERNEL_ADDRESS), seL4_InvalidArgument);
}

REFUSED(page_table, what_is_no_vspace_is_refused)
{
    seL4_CPtr table = new_page_table();
    check_error(seL4_ARM_PageTable_Map(table, new_endpoint(), A, DEFAULT), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_ARM_PageTable_Map(table, new_object(seL4_ARM_VSpaceObject, 0), A, DEFAULT),
                seL4_InvalidCapability);
}

CASE(page_table, unmapping_takes_the_pages_away)
{
    seL4_CPtr table = new_page_table(), frame = new_frame();
    for (int level = 0; level < TABLE_LEVELS - 1; level++)
        check_ok(map_table(new_page_table(), A));
    check_ok(map_table(table, A));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check(!read_faults(A));
    check_ok(seL4_ARM_PageTable_Unmap(table));
    check(read_faults(A));
}

CASE(page_table, an_unmapped_table_comes_back_empty)
{
    seL4_CPtr table = new_page_table(), frame = new_frame();
    for (int level = 0; level < TABLE_LEVELS - 1; level++)
        check_ok(map_table(new_page_table(), A));
    check_ok(map_table(table, A));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(seL4_ARM_PageTable_Unmap(table));
    check_ok(map_table(table, A));
    check(read_faults(A));
}

CASE(page_table, deleting_it_takes_the_pages_away)
{
    seL4_CPtr table = new_page_table(), frame = new_frame();
    for (int level = 0; level < TABLE_LEVELS - 1; level++)
        check_ok(map_table(new_page_table(), A));
    check_ok(map_table(table, A));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(delete_slot(table));
    check(read_faults(A));
}

REFUSED(page_table, frames_below_a_deleted_table_count_as_unmapped)
{
    seL4_CPtr table = new_page_table(), frame = new_frame();
    for (int level = 0; level < TABLE_LEVELS - 1; level++)
        check_ok(map_table(new_page_table(), A));
    check_ok(map_table(table, A));
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(delete_slot(table));
    check_error(seL4_ARM_Page_Clean_Data(frame, 0, 64), seL4_IllegalOperation);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(map_frame(frame, ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT));
    check(!read_faults(A + PAGE_SIZE));
}

CASE(page_table, unmapping_an_upper_table_takes_everything_below_away)
{
    seL4_CPtr top = new_page_table();
    check_ok(map_table(top, A));
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(map_frame(new_frame(), ROOT_VSPACE, A + SAME_TOP_TABLE, seL4_AllRights, DEFAULT));
    check_ok(seL4_ARM_PageTable_Unmap(top));
    check(read_faults(A));
    check(read_faults(A + SAME_TOP_TABLE));
}

CASE(page_table, unmapping_what_is_not_mapped_succeeds)
{
    check_ok(seL4_ARM_PageTable_Unmap(new_page_table()));
}

REFUSED(page_table, unmapping_through_one_of_two_capabilities_is_refused)
{
    seL4_CPtr table = new_page_table(), copy = new_slot();
    check_ok(map_table(table, A));
    check_ok(copy_to(copy, table, seL4_AllRights));
    check_error(seL4_ARM_PageTable_Unmap(table), seL4_RevokeFirst);
    check_ok(delete_slot(copy));
    check_ok(seL4_ARM_PageTable_Unmap(table));
}

REFUSED(page_table, truncated_and_unknown_operations_are_refused)
{
    seL4_CPtr table = new_page_table();
    seL4_SetMR(0, A);
    seL4_SetMR(1, 0);
    seL4_SetCap(0, ROOT_VSPACE);
    check_error(invoke(table, ARMPageTableMap, 1, 1), seL4_TruncatedMessage);
    check_error(invoke(table, ARMPageTableMap, 2, 0), seL4_TruncatedMessage);
    check_error(invoke(table, ARMPageMap, 3, 1), seL4_IllegalOperation);
    check_error(invoke(table, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}
