/* SPDX-License-Identifier: BSD-2-Clause */
/* Frames: mappings, rights, cache maintenance. */
#include "world.h"

static seL4_Error map_large(seL4_CPtr frame, seL4_Word address)
{
    return map(frame, address, ALL);
}

static seL4_CPtr new_large(void)
{
    return new_object(seL4_ARM_LargePageObject, 0);
}

/* An address whose large page has a table to go into, but is free. */
static seL4_Word large_address(void)
{
    make_tables(ROOT_VSPACE, FAR_ADDRESS);
    return (FAR_ADDRESS + (1ul << LEAF_TABLE_BITS)) & ~((1ul << LARGE_PAGE_BITS) - 1);
}

TEST(page, a_mapped_frame_can_be_read_and_written)
{
    const seL4_Word value = 0x1234;
    seL4_CPtr frame = new_frame();
    seL4_Word read = 0;

    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
    map_readable(frame, NEAR_ADDRESS);
    check(host_user_write(NEAR_ADDRESS + 8, &value, sizeof(value)));
    check(host_user_read(NEAR_ADDRESS + 8, &read, sizeof(read)));
    check_equal(read, value);
    check_equal(host_user_translate(NEAR_ADDRESS + 8), seL4_ARM_Page_GetAddress(frame).paddr + 8);
}

TEST(page, two_mappings_show_the_same_memory)
{
    const seL4_Word value = 0x1234;
    seL4_CPtr frame = new_frame(), copy = new_copy(frame, ALL);
    seL4_Word read = 0;

    map_readable(frame, NEAR_ADDRESS);
    map_readable(copy, NEAR_ADDRESS + PAGE);
    check(host_user_write(NEAR_ADDRESS, &value, sizeof(value)));
    check(host_user_read(NEAR_ADDRESS + PAGE, &read, sizeof(read)));
    check_equal(read, value);
}

TEST(page, the_highest_user_page_can_be_mapped_and_no_higher_one)
{
    seL4_CPtr frame = new_frame();

    make_tables(ROOT_VSPACE, TOP_PAGE);
    check_error(map(frame, TOP_PAGE + PAGE, ALL), seL4_InvalidArgument);
    check_detail(0);
    check_error(map(frame, ~0xffful, ALL), seL4_InvalidArgument);
    check_ok(map(frame, TOP_PAGE, ALL));
    check(host_user_can(HOST_READ, TOP_PAGE));
}

TEST(page, a_misaligned_address_is_refused)
{
    check_error(map(new_frame(), NEAR_ADDRESS + 8, ALL), seL4_AlignmentError);
    check_error(map_large(new_large(), FAR_ADDRESS + PAGE), seL4_AlignmentError);
}

TEST(page, missing_tables_are_told_level_by_level)
{
    seL4_CPtr frame = new_frame();
    seL4_Word last = seL4_WordBits;

    for (unsigned int level = 0; level < TABLE_LEVELS; level++) {
        check_error(map(frame, TOP_PAGE, ALL), seL4_FailedLookup);
        check_equal(seL4_GetMR(1), seL4_MissingCapability);
        check(seL4_GetMR(2) < last);
        last = seL4_GetMR(2);
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, TOP_PAGE, seL4_ARM_Default_VMAttributes));
    }
    check_equal(last, LEAF_TABLE_BITS);
    check_ok(map(frame, TOP_PAGE, ALL));
}

TEST(page, what_is_no_vspace_is_refused)
{
    check_error(map_in(new_endpoint(), new_frame(), NEAR_ADDRESS, ALL), seL4_InvalidCapability);
    check_detail(1);
    check_error(map_in(new_object(WORLD_VSPACE_OBJECT, 0), new_frame(), NEAR_ADDRESS, ALL), seL4_InvalidCapability);
}

TEST(page, a_capability_maps_at_one_address_of_one_space)
{
    seL4_CPtr frame = new_frame(), vspace = new_vspace();

    map_readable(frame, NEAR_ADDRESS);
    check_error(map(frame, NEAR_ADDRESS + PAGE, ALL), seL4_InvalidArgument);
    check_detail(0);
    check_error(map_in(vspace, frame, NEAR_ADDRESS, ALL), seL4_InvalidCapability);
    check_detail(1);
}

TEST(page, an_address_in_use_is_refused)
{
    map_readable(new_frame(), NEAR_ADDRESS);
    check_error(map(new_frame(), NEAR_ADDRESS, ALL), seL4_DeleteFirst);
}

TEST(page, a_large_frame_is_mapped_as_a_whole)
{
    seL4_CPtr frame = new_large();
    seL4_Word address = large_address(), value = 7;

    if (LARGE_PAGE_BITS < LEAF_TABLE_BITS)
        make_tables(ROOT_VSPACE, address);
    check_ok(map_large(frame, address));
    for (seL4_Word offset = 0; offset < 1ul << LARGE_PAGE_BITS; offset += 0x8000)
        check(host_user_write(address + offset, &value, sizeof(value)));
    check_equal(host_user_translate(address + 0x8000), seL4_ARM_Page_GetAddress(frame).paddr + 0x8000);
    check_error(map(new_frame(), address + PAGE, ALL),
                LARGE_PAGE_BITS < LEAF_TABLE_BITS ? seL4_DeleteFirst : seL4_FailedLookup);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check(!host_user_can(HOST_READ, address + 0x8000));
}

TEST(page, a_large_frame_is_not_mapped_over_small_ones)
{
    seL4_CPtr small = new_frame();
    seL4_Word address = FAR_ADDRESS;

    make_tables(ROOT_VSPACE, address);
    check_ok(map(small, address + 3 * PAGE, ALL));
    check_error(map_large(new_large(), address), seL4_DeleteFirst);
    check(host_user_can(HOST_READ, address + 3 * PAGE));
}

/* ---- rights ---- */

TEST(page, a_page_mapped_for_reading_cannot_be_written)
{
    check_ok(map(new_frame(), NEAR_ADDRESS, READ_ONLY));
    check(host_user_can(HOST_READ, NEAR_ADDRESS));
    check(!host_user_can(HOST_WRITE, NEAR_ADDRESS));
}

TEST(page, rights_are_no_more_than_the_capabilitys)
{
    seL4_CPtr frame = new_frame();

    check_ok(map(new_copy(frame, READ_ONLY), NEAR_ADDRESS, ALL));
    check(host_user_can(HOST_READ, NEAR_ADDRESS) && !host_user_can(HOST_WRITE, NEAR_ADDRESS));
    check_ok(map(new_copy(frame, seL4_NoRights), NEAR_ADDRESS + PAGE, ALL));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS + PAGE));
}

TEST(page, write_without_read_is_for_the_kernel_only)
{
    check_ok(map(new_frame(), NEAR_ADDRESS, seL4_CanWrite));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS) && !host_user_can(HOST_WRITE, NEAR_ADDRESS));
}

TEST(page, mapping_again_at_the_same_address_changes_the_rights)
{
    seL4_CPtr frame = new_frame();
    seL4_Word value;

    map_readable(frame, NEAR_ADDRESS);
    check(host_user_read(NEAR_ADDRESS, &value, sizeof(value)));
    check_ok(map(frame, NEAR_ADDRESS, READ_ONLY));
    check(!host_user_can(HOST_WRITE, NEAR_ADDRESS) && host_user_can(HOST_READ, NEAR_ADDRESS));
    check_ok(map(frame, NEAR_ADDRESS, ALL));
    check(host_user_can(HOST_WRITE, NEAR_ADDRESS));
}

TEST(page, execute_never_is_honoured)
{
    check_ok(map(new_frame(), NEAR_ADDRESS, ALL));
    check(host_user_can(HOST_EXECUTE, NEAR_ADDRESS));
    check_ok(seL4_ARM_Page_Map(new_frame(), ROOT_VSPACE, NEAR_ADDRESS + PAGE, ALL,
                               seL4_ARM_Default_VMAttributes | seL4_ARM_ExecuteNever));
    check(!host_user_can(HOST_EXECUTE, NEAR_ADDRESS + PAGE));
}

/* ---- unmapping ---- */

TEST(page, an_unmapped_page_cannot_be_used)
{
    seL4_CPtr frame = new_frame();

    map_readable(frame, NEAR_ADDRESS);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(map(frame, NEAR_ADDRESS + PAGE, ALL));
}

TEST(page, deleting_a_capability_removes_its_mapping_only)
{
    seL4_CPtr frame = new_frame(), copy = new_copy(frame, ALL);

    map_readable(frame, NEAR_ADDRESS);
    map_readable(copy, NEAR_ADDRESS + PAGE);
    check_ok(delete_slot(frame));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS) && host_user_can(HOST_READ, NEAR_ADDRESS + PAGE));
}

TEST(page, a_moved_capability_keeps_its_mapping)
{
    seL4_CPtr frame = new_frame(), moved = new_slot();

    map_readable(frame, NEAR_ADDRESS);
    check_ok(move_to(moved, frame));
    check_ok(delete_slot(moved));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(page, a_stale_capability_does_not_remove_anothers_mapping)
{
    seL4_CPtr stale = new_frame(), table = new_page_table();

    make_tables(ROOT_VSPACE, FAR_ADDRESS);
    for (unsigned int i = 0; i < 1; i++)
        check_ok(delete_slot(table));
    seL4_CPtr vspace = new_vspace(), other = new_frame();
    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, stale, NEAR_ADDRESS, ALL));
    check_ok(delete_slot(vspace));
    vspace = new_vspace(); /* gets the same number */
    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, other, NEAR_ADDRESS, ALL));
    check_ok(delete_slot(stale));
    check_ok(seL4_TCB_SetSpace(ROOT, 0, ROOT_CNODE, 0, vspace, 0));
    check(host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(page, get_address_tells_where_a_frame_is)
{
    seL4_CPtr untyped = new_untyped(14), frame = make(untyped, seL4_ARM_SmallPageObject, 0);

    check_equal(seL4_ARM_Page_GetAddress(frame).paddr, peek_address(untyped));
    frame = make(untyped, seL4_ARM_SmallPageObject, 0);
    check_equal(seL4_ARM_Page_GetAddress(frame).paddr, peek_address(untyped) + PAGE);
}

TEST(page, device_memory_can_be_mapped)
{
    seL4_CPtr frame = make(device_memory(), seL4_ARM_SmallPageObject, 0);

    check_ok(map(frame, NEAR_ADDRESS, ALL));
    check_equal(host_user_translate(NEAR_ADDRESS), DEVICE_ADDRESS);
}

TEST(page, truncated_and_unknown_operations_are_refused)
{
    seL4_CPtr frame = new_frame();

    check_error(invoke(frame, ARMPageMap, 2, 1), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageMap, 3, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageClean_Data, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageInvalidate_Data, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageCleanInvalidate_Data, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageUnify_Instruction, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, TCBResume, 0, 0), seL4_IllegalOperation);
}

/* ---- caches ---- */

typedef seL4_Error (*page_operation)(seL4_CPtr frame, seL4_Word start, seL4_Word end);

static const page_operation page_operations[] = {seL4_ARM_Page_Clean_Data, seL4_ARM_Page_Invalidate_Data,
                                                 seL4_ARM_Page_CleanInvalidate_Data, seL4_ARM_Page_Unify_Instruction};

TEST(page, cache_operations_work_on_mapped_pages)
{
    seL4_CPtr frame = new_frame();

    map_readable(frame, NEAR_ADDRESS);
    for (unsigned int i = 0; i < 4; i++) {
        uint64_t before = host_cache_operations();

        check_ok(page_operations[i](frame, 0, PAGE));
        check_ok(page_operations[i](frame, 100, 101));
        check_equal(host_cache_operations(), before + 2);
    }
}

TEST(page, cache_operations_refuse_bad_ranges)
{
    seL4_CPtr frame = new_frame();

    map_readable(frame, NEAR_ADDRESS);
    for (unsigned int i = 0; i < 4; i++) {
        check_error(page_operations[i](frame, 8, 8), seL4_InvalidArgument);
        check_detail(1);
        check_error(page_operations[i](frame, 9, 8), seL4_InvalidArgument);
        check_error(page_operations[i](frame, 0, PAGE + 1), seL4_InvalidArgument);
        check_detail(0);
        check_error(page_operations[i](frame, PAGE, PAGE + 1), seL4_InvalidArgument);
        check_error(page_operations[i](frame, 0, ~0ul), seL4_InvalidArgument);
    }
}

TEST(page, cache_operations_need_a_mapping)
{
    seL4_CPtr frame = new_frame(), vspace = new_vspace();

    for (unsigned int i = 0; i < 4; i++)
        check_error(page_operations[i](frame, 0, 8), seL4_IllegalOperation);
    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, frame, NEAR_ADDRESS, ALL));
    for (unsigned int i = 0; i < 4; i++)
        check_ok(page_operations[i](frame, 0, 8));
    check_ok(delete_slot(vspace));
    for (unsigned int i = 0; i < 4; i++) {
        check_error(page_operations[i](frame, 0, 8), seL4_FailedLookup);
        check_lookup(0, seL4_InvalidRoot, 0);
    }
}

TEST(page, a_large_cache_operation_is_preempted_and_goes_on)
{
    seL4_CPtr frame = new_large();
    seL4_Word address = large_address();
    uint64_t entries, operations;

    if (LARGE_PAGE_BITS < LEAF_TABLE_BITS)
        make_tables(ROOT_VSPACE, address);
    check_ok(map_large(frame, address));
    entries = host_entries();
    operations = host_cache_operations();
    host_preempt_after(5, HOST_IRQ_SPURIOUS);
    check_ok(seL4_ARM_Page_Clean_Data(frame, 0, 1ul << LARGE_PAGE_BITS));
    check_equal(host_entries() - entries, 3);
    check_equal(host_cache_operations() - operations, (1ul << LARGE_PAGE_BITS) / PAGE);
}
