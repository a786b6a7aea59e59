/* SPDX-License-Identifier: BSD-2-Clause */
/* Address spaces, page tables, and address space identifiers. */
#include "world.h"

static seL4_Error map_table(seL4_CPtr table, seL4_CPtr vspace, seL4_Word address)
{
    return seL4_ARM_PageTable_Map(table, vspace, address, seL4_ARM_Default_VMAttributes);
}

/* The root task moves into another address space; its code needs none. */
static void enter(seL4_CPtr vspace)
{
    check_ok(seL4_TCB_SetSpace(ROOT, 0, ROOT_CNODE, 0, vspace, 0));
}

/* The table that small pages at this address hang in, when those above it are there. */
static seL4_CPtr leaf_table(seL4_Word address)
{
    seL4_CPtr table = 0;

    for (unsigned int level = 0; level < TABLE_LEVELS; level++) {
        seL4_CPtr next = new_page_table();

        if (map_table(next, ROOT_VSPACE, address) == seL4_NoError)
            table = next;
    }
    return table;
}

/* ---- page tables ---- */

TEST(page_table, a_table_is_mapped_once)
{
    seL4_CPtr table = new_page_table();

    check_ok(map_table(table, ROOT_VSPACE, FAR_ADDRESS));
    check_error(map_table(table, ROOT_VSPACE, FAR_ADDRESS), seL4_InvalidCapability);
    check_detail(0);
}

TEST(page_table, there_is_no_room_for_another_at_the_last_level)
{
    make_tables(ROOT_VSPACE, FAR_ADDRESS);
    check_error(map_table(new_page_table(), ROOT_VSPACE, FAR_ADDRESS), seL4_DeleteFirst);
}

TEST(page_table, addresses_beyond_the_users_are_refused)
{
    check_error(map_table(new_page_table(), ROOT_VSPACE, seL4_UserVSpaceTop + 1), seL4_InvalidArgument);
    check_detail(0);
    check_error(map_table(new_page_table(), ROOT_VSPACE, ~0ul), seL4_InvalidArgument);
}

TEST(page_table, what_is_no_vspace_is_refused)
{
    check_error(map_table(new_page_table(), new_endpoint(), FAR_ADDRESS), seL4_InvalidCapability);
    check_detail(1);
}

TEST(page_table, unmapping_takes_the_pages_away_and_leaves_it_empty)
{
    seL4_CPtr table = leaf_table(FAR_ADDRESS), frame = new_frame();

    map_readable(frame, FAR_ADDRESS);
    check_ok(seL4_ARM_PageTable_Unmap(table));
    check(!host_user_can(HOST_READ, FAR_ADDRESS));
    check_ok(map_table(table, ROOT_VSPACE, FAR_ADDRESS));
    check(!host_user_can(HOST_READ, FAR_ADDRESS));
    check_ok(map(new_frame(), FAR_ADDRESS, ALL));
}

TEST(page_table, deleting_it_takes_the_pages_away)
{
    seL4_CPtr table = leaf_table(FAR_ADDRESS);

    map_readable(new_frame(), FAR_ADDRESS);
    check_ok(delete_slot(table));
    check(!host_user_can(HOST_READ, FAR_ADDRESS));
}

TEST(page_table, unmapping_what_is_not_mapped_succeeds)
{
    check_ok(seL4_ARM_PageTable_Unmap(new_page_table()));
}

TEST(page_table, unmapping_through_one_of_two_capabilities_is_refused)
{
    seL4_CPtr table = leaf_table(FAR_ADDRESS), copy = new_copy(table, ALL);

    check_error(seL4_ARM_PageTable_Unmap(table), seL4_RevokeFirst);
    check_ok(delete_slot(copy));
    check_ok(seL4_ARM_PageTable_Unmap(table));
}

TEST(page_table, deleting_one_of_two_capabilities_keeps_the_mapping)
{
    seL4_CPtr table = leaf_table(FAR_ADDRESS), copy = new_copy(table, ALL);

    map_readable(new_frame(), FAR_ADDRESS);
    check_ok(delete_slot(table));
    check(host_user_can(HOST_READ, FAR_ADDRESS));
    check_ok(delete_slot(copy));
    check(!host_user_can(HOST_READ, FAR_ADDRESS));
}

TEST(page_table, a_table_of_a_space_that_went_away_can_be_unmapped_and_used_again)
{
    seL4_CPtr vspace = new_vspace(), table = new_page_table();

    check_ok(map_table(table, vspace, FAR_ADDRESS));
    check_ok(delete_slot(vspace));
    check_ok(seL4_ARM_PageTable_Unmap(table));
    check_ok(map_table(table, ROOT_VSPACE, FAR_ADDRESS));
}

TEST(page_table, a_table_of_a_space_that_went_away_can_be_deleted)
{
    seL4_CPtr vspace = new_vspace(), table = new_page_table(), other;

    check_ok(map_table(table, vspace, FAR_ADDRESS));
    check_ok(delete_slot(vspace));
    other = new_vspace(); /* with the same number */
    check_ok(map_table(new_page_table(), other, FAR_ADDRESS));
    check_ok(delete_slot(table));
}

TEST(page_table, truncated_and_unknown_operations_are_refused)
{
    seL4_CPtr table = new_page_table();

    check_error(invoke(table, ARMPageTableMap, 1, 1), seL4_TruncatedMessage);
    check_error(invoke(table, ARMPageTableMap, 2, 0), seL4_TruncatedMessage);
    check_error(invoke(table, TCBResume, 2, 0), seL4_IllegalOperation);
}

/* ---- address spaces ---- */

TEST(vspace, the_same_address_holds_different_memory)
{
    seL4_CPtr vspace = new_vspace(), here = new_frame(), there = new_frame();

    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, there, NEAR_ADDRESS, ALL));
    map_readable(here, NEAR_ADDRESS);
    check_equal(host_user_translate(NEAR_ADDRESS), seL4_ARM_Page_GetAddress(here).paddr);
    enter(vspace);
    check_equal(host_user_translate(NEAR_ADDRESS), seL4_ARM_Page_GetAddress(there).paddr);
    check(!host_user_can(HOST_READ, HOST_IMAGE_START));
    enter(ROOT_VSPACE);
    check_equal(host_user_translate(NEAR_ADDRESS), seL4_ARM_Page_GetAddress(here).paddr);
}

TEST(vspace, unmapping_reaches_a_space_that_is_not_current)
{
    seL4_CPtr vspace = new_vspace(), frame = new_frame();
    char byte;

    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, frame, NEAR_ADDRESS, ALL));
    enter(vspace);
    check(host_user_read(NEAR_ADDRESS, &byte, 1));
    enter(ROOT_VSPACE);
    check_ok(seL4_ARM_Page_Unmap(frame));
    enter(vspace);
    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(vspace, deleting_it_stops_the_threads_in_it)
{
    seL4_CPtr vspace = new_vspace(), frame = new_frame(), thread = new_thread(PRIORITY_LOW), copy;
    char byte;

    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, frame, NEAR_ADDRESS, ALL));
    check_ok(seL4_TCB_SetSpace(thread, 0, ROOT_CNODE, 0, vspace, 0));
    copy = vspace;
    check_ok(seL4_TCB_Resume(thread));
    check_ok(revoke(copy));
    check_ok(delete_slot(vspace));
    (void)seL4_TCB_Suspend(ROOT);
    now_runs(thread);
    check(!host_user_read(NEAR_ADDRESS, &byte, 1));
    now_idle();
}

TEST(vspace, a_thread_can_lose_its_own_space)
{
    seL4_CPtr vspace = new_vspace();

    enter(vspace);
    check_ok(revoke(vspace));
    check_ok(delete_slot(vspace));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(vspace, switching_threads_switches_spaces)
{
    seL4_CPtr vspace = new_vspace(), frame = new_frame(), thread = new_thread(PRIORITY_HIGH);

    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, frame, NEAR_ADDRESS, ALL));
    check_ok(seL4_TCB_SetSpace(thread, 0, ROOT_CNODE, 0, vspace, 0));
    start(thread);
    check(host_user_can(HOST_READ, NEAR_ADDRESS));
    check_ok(seL4_TCB_Suspend(thread));
    now_runs(ROOT);
    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(vspace, a_copy_keeps_it_alive)
{
    seL4_CPtr vspace = new_vspace(), copy = new_copy(vspace, ALL), frame = new_frame();

    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(copy, frame, NEAR_ADDRESS, ALL));
    check_ok(delete_slot(vspace));
    enter(copy);
    check(host_user_can(HOST_READ, NEAR_ADDRESS));
}

typedef seL4_Error (*vspace_operation)(seL4_CPtr vspace, seL4_Word start, seL4_Word end);

static const vspace_operation operations[] = {VSPACE_CLEAN, VSPACE_INVALIDATE, VSPACE_CLEAN_INVALIDATE, VSPACE_UNIFY};

TEST(vspace, cache_operations_work_on_mapped_ranges)
{
    map_readable(new_frame(), NEAR_ADDRESS);
    for (unsigned int i = 0; i < 4; i++) {
        uint64_t before = host_cache_operations();

        check_ok(operations[i](ROOT_VSPACE, NEAR_ADDRESS, NEAR_ADDRESS + PAGE));
        check_ok(operations[i](ROOT_VSPACE, NEAR_ADDRESS + 5, NEAR_ADDRESS + 6));
        check_equal(host_cache_operations(), before + 2);
    }
}

TEST(vspace, cache_operations_on_nothing_do_nothing)
{
    for (unsigned int i = 0; i < 4; i++) {
        uint64_t before = host_cache_operations();

        check_ok(operations[i](ROOT_VSPACE, NEAR_ADDRESS, NEAR_ADDRESS + PAGE));
        check_ok(operations[i](ROOT_VSPACE, FAR_ADDRESS, FAR_ADDRESS + 1));
        check_equal(host_cache_operations(), before);
    }
}

TEST(vspace, cache_operations_refuse_bad_ranges)
{
    map_readable(new_frame(), NEAR_ADDRESS);
    for (unsigned int i = 0; i < 4; i++) {
        check_error(operations[i](ROOT_VSPACE, NEAR_ADDRESS, NEAR_ADDRESS), seL4_InvalidArgument);
        check_detail(1);
        check_error(operations[i](ROOT_VSPACE, NEAR_ADDRESS, NEAR_ADDRESS - 1), seL4_InvalidArgument);
        check_error(operations[i](ROOT_VSPACE, NEAR_ADDRESS, seL4_UserVSpaceTop + 2), seL4_IllegalOperation);
        check_error(operations[i](ROOT_VSPACE, ~0ul - 1, ~0ul), seL4_IllegalOperation);
    }
}

TEST(vspace, cache_operations_stay_within_one_frame)
{
    map_readable(new_frame(), NEAR_ADDRESS);
    map_readable(new_frame(), NEAR_ADDRESS + PAGE);
    check_error(VSPACE_CLEAN(ROOT_VSPACE, NEAR_ADDRESS + 8, NEAR_ADDRESS + PAGE + 8), seL4_RangeError);
    check_range(NEAR_ADDRESS + 8, NEAR_ADDRESS + PAGE - 1);
}

TEST(vspace, cache_operations_need_an_asid)
{
    seL4_CPtr vspace = new_object(WORLD_VSPACE_OBJECT, 0);

    check_error(VSPACE_CLEAN(vspace, NEAR_ADDRESS, NEAR_ADDRESS + 1), seL4_InvalidCapability);
}

TEST(vspace, truncated_and_unknown_operations_are_refused)
{
    for (seL4_Word i = 0; i < 4; i++)
        check_error(invoke(ROOT_VSPACE, VSPACE_CLEAN_LABEL + i, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(ROOT_VSPACE, TCBResume, 2, 0), seL4_IllegalOperation);
}

/* ---- address space identifiers ---- */

static seL4_Error make_pool(seL4_CPtr untyped, seL4_CPtr slot)
{
    return seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, untyped, ROOT_CNODE, slot, seL4_WordBits);
}

static seL4_CPtr new_pool(void)
{
    seL4_CPtr slot = new_slot();

    check_ok(make_pool(new_untyped(seL4_ASIDPoolBits), slot));
    return slot;
}

TEST(asid, a_pool_gives_an_address_space_its_number)
{
    seL4_CPtr vspace = new_object(WORLD_VSPACE_OBJECT, 0);

    check_ok(seL4_ARM_ASIDPool_Assign(new_pool(), vspace));
    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, new_frame(), NEAR_ADDRESS, ALL));
    enter(vspace);
    check(host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(asid, an_address_space_has_one_number)
{
    check_error(seL4_ARM_ASIDPool_Assign(new_pool(), new_vspace()), seL4_InvalidCapability);
    check_detail(1);
    check_error(seL4_ARM_ASIDPool_Assign(new_pool(), new_endpoint()), seL4_InvalidCapability);
}

TEST(asid, a_pool_needs_an_untyped_of_its_size_and_of_ordinary_memory)
{
    seL4_CPtr device = make(device_memory(), seL4_UntypedObject, seL4_ASIDPoolBits);

    check_error(make_pool(new_untyped(seL4_ASIDPoolBits + 1), new_slot()), seL4_InvalidCapability);
    check_detail(1);
    check_error(make_pool(new_untyped(seL4_ASIDPoolBits - 1), new_slot()), seL4_InvalidCapability);
    check_error(make_pool(new_endpoint(), new_slot()), seL4_InvalidCapability);
    check_error(make_pool(device, new_slot()), seL4_InvalidCapability);
}

TEST(asid, a_pool_is_not_made_of_an_untyped_with_children)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits);

    make(untyped, seL4_EndpointObject, 0);
    check_error(make_pool(untyped, new_slot()), seL4_RevokeFirst);
}

TEST(asid, a_pool_needs_an_empty_slot)
{
    check_error(make_pool(new_untyped(seL4_ASIDPoolBits), new_endpoint()), seL4_DeleteFirst);
    check_error(seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, new_untyped(seL4_ASIDPoolBits), ROOT_CNODE, 0, 3),
                seL4_FailedLookup);
}

TEST(asid, memory_of_a_pool_makes_nothing_else)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), pool = new_slot();

    check_ok(make_pool(untyped, pool));
    check_error(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(delete_slot(pool));
    check_ok(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1));
}

TEST(asid, a_pool_holds_as_many_as_it_has_room_for)
{
    const struct host_config config = {.memory_mib = 64};
    seL4_CPtr pool, vspace = 0;
    unsigned int count = 0;

    boot(&config);
    pool = new_pool();
    for (;; count++) {
        seL4_Error error;

        vspace = new_object(WORLD_VSPACE_OBJECT, 0);
        error = seL4_ARM_ASIDPool_Assign(pool, vspace);
        if (error != seL4_NoError) {
            check_error(error, seL4_DeleteFirst);
            break;
        }
        check(count < 2000);
    }
    check_equal(count, 1ul << seL4_ASIDPoolIndexBits);
    check_ok(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace));
}

TEST(asid, there_is_a_limited_number_of_pools)
{
    seL4_CPtr last = 0;
    unsigned int count = 0;

    for (;; count++) {
        seL4_CPtr slot = new_slot();
        seL4_Error error = make_pool(new_untyped(seL4_ASIDPoolBits), slot);

        if (error != seL4_NoError) {
            check_error(error, seL4_DeleteFirst);
            break;
        }
        last = slot;
    }
    check_equal(count, (1ul << seL4_NumASIDPoolsBits) - 1);
    check_ok(delete_slot(last));
    new_pool();
}

TEST(asid, numbers_of_a_deleted_pool_are_gone)
{
    seL4_CPtr pool = new_pool(), vspace = new_object(WORLD_VSPACE_OBJECT, 0), copy = new_copy(pool, ALL), other;

    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspace));
    check_ok(delete_slot(pool));
    check_ok(map_table(new_page_table(), vspace, FAR_ADDRESS));
    check_ok(delete_slot(copy));
    check_error(map_table(new_page_table(), vspace, FAR_ADDRESS), seL4_FailedLookup);
    check_lookup(0, seL4_InvalidRoot, 0);
    check_error(VSPACE_CLEAN(vspace, NEAR_ADDRESS, NEAR_ADDRESS + 1), seL4_FailedLookup);
    check_error(map_in(vspace, new_frame(), NEAR_ADDRESS, ALL), seL4_FailedLookup);
    /* And not somebody else's when there is a pool with these numbers again. */
    pool = new_pool();
    other = new_object(WORLD_VSPACE_OBJECT, 0);
    check_ok(seL4_ARM_ASIDPool_Assign(pool, other));
    check_error(map_table(new_page_table(), vspace, FAR_ADDRESS), seL4_InvalidCapability);
    check_ok(delete_slot(vspace));
    check_ok(map_table(new_page_table(), other, FAR_ADDRESS));
}

TEST(asid, a_thread_loses_its_space_with_the_pool)
{
    seL4_CPtr pool = new_pool(), vspace = new_object(WORLD_VSPACE_OBJECT, 0);

    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspace));
    make_tables(vspace, NEAR_ADDRESS);
    check_ok(map_in(vspace, new_frame(), NEAR_ADDRESS, ALL));
    enter(vspace);
    check(host_user_can(HOST_READ, NEAR_ADDRESS));
    check_ok(delete_slot(pool));
    check(!host_user_can(HOST_READ, NEAR_ADDRESS));
}

TEST(asid, truncated_and_unknown_operations_are_refused)
{
    check_error(invoke(seL4_CapASIDControl, ARMASIDControlMakePool, 1, 2), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapASIDControl, ARMASIDControlMakePool, 2, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapASIDControl, TCBResume, 2, 0), seL4_IllegalOperation);
    check_error(invoke(seL4_CapInitThreadASIDPool, ARMASIDPoolAssign, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapInitThreadASIDPool, TCBResume, 0, 0), seL4_IllegalOperation);
}
