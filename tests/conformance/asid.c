/* SPDX-License-Identifier: BSD-2-Clause */
/* ASID pools: making them, and giving address spaces their number. */
#include "framework.h"

#define POOL_SIZE (1u << seL4_ASIDPoolIndexBits)

static seL4_Error make_pool(seL4_CPtr untyped, seL4_CPtr slot)
{
    return seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, untyped, ROOT_CNODE, slot, seL4_WordBits);
}

static seL4_CPtr new_pool(void)
{
    seL4_CPtr pool = new_slot();
    check_ok(make_pool(new_untyped(seL4_ASIDPoolBits), pool));
    return pool;
}

CASE(asid, a_pool_is_made_from_a_page_of_untyped_memory)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), pool = new_slot();
    check_ok(make_pool(untyped, pool));
    check(!slot_is_empty(pool));
    check_error(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(revoke_slot(untyped));
    check(slot_is_empty(pool));
}

CASE(asid, a_pool_gives_an_address_space_its_number)
{
    seL4_CPtr vspace = new_object(seL4_ARM_VSpaceObject, 0);
    check_ok(seL4_ARM_ASIDPool_Assign(new_pool(), vspace));
    check_ok(map_frame(new_frame(), vspace, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
}

REFUSED(asid, an_address_space_has_one_number)
{
    seL4_CPtr vspace = new_vspace();
    check_error(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, vspace), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_ARM_ASIDPool_Assign(new_pool(), vspace), seL4_InvalidCapability);
}

REFUSED(asid, what_is_no_address_space_gets_none)
{
    check_error(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, new_page_table()), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_ARM_ASIDPool_Assign(seL4_CapInitThreadASIDPool, new_frame()), seL4_InvalidCapability);
}

REFUSED(asid, a_pool_needs_an_untyped_of_its_size)
{
    check_error(make_pool(new_untyped(seL4_ASIDPoolBits + 1), new_slot()), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(make_pool(new_untyped(seL4_ASIDPoolBits - 1), new_slot()), seL4_InvalidCapability);
    check_error(make_pool(new_endpoint(), new_slot()), seL4_InvalidCapability);
}

REFUSED(asid, a_pool_is_not_made_of_device_memory)
{
    seL4_CPtr untyped = new_slot();
    check_ok(retype(device_untyped(), seL4_UntypedObject, seL4_ASIDPoolBits, untyped, 1));
    check_error(make_pool(untyped, new_slot()), seL4_InvalidCapability);
}

REFUSED(asid, a_pool_is_not_made_of_an_untyped_with_children)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), child = new_slot();
    check_ok(retype(untyped, seL4_EndpointObject, 0, child, 1));
    check_error(make_pool(untyped, new_slot()), seL4_RevokeFirst);
    check_ok(delete_slot(child));
    check_ok(make_pool(untyped, new_slot()));
}

REFUSED(asid, a_pool_needs_an_empty_slot)
{
    check_error(make_pool(new_untyped(seL4_ASIDPoolBits), new_endpoint()), seL4_DeleteFirst);
}

CASE(asid, a_pool_holds_as_many_address_spaces_as_it_should)
{
    seL4_CPtr vspaces = new_slots(POOL_SIZE), pool = new_pool(), one_more;
    for (unsigned int i = 0; i < POOL_SIZE; i += 256)
        check_ok(retype(big_untyped(), seL4_ARM_VSpaceObject, 0, vspaces + i, 256));
    one_more = new_object(seL4_ARM_VSpaceObject, 0);
    for (unsigned int i = 0; i < POOL_SIZE; i++)
        check_ok(seL4_ARM_ASIDPool_Assign(pool, vspaces + i));
    check_error(seL4_ARM_ASIDPool_Assign(pool, one_more), seL4_DeleteFirst);
    check_ok(delete_slot(vspaces + 77)); /* gives its number back */
    check_ok(seL4_ARM_ASIDPool_Assign(pool, one_more));
}

REFUSED(asid, numbers_of_a_deleted_pool_are_gone)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), pool = new_slot(), frame = new_frame();
    seL4_CPtr vspace = new_object(seL4_ARM_VSpaceObject, 0);
    check_ok(make_pool(untyped, pool));
    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspace));
    check_ok(map_frame(frame, vspace, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    check_ok(delete_slot(pool));
    check_error(seL4_ARM_Page_Map(new_frame(), vspace, FREE_ADDRESS + PAGE_SIZE, seL4_AllRights, 0), seL4_FailedLookup);
    check_error(seL4_TCB_SetSpace(new_tcb(), 0, ROOT_CNODE, 0, vspace, 0), seL4_IllegalOperation);
    check_ok(seL4_ARM_Page_Unmap(frame));
}

REFUSED(asid, a_stale_address_space_does_not_reach_the_next_one_of_its_number)
{
    seL4_CPtr first = new_object(seL4_ARM_VSpaceObject, 0), second = new_object(seL4_ARM_VSpaceObject, 0),
              pool = new_pool();
    check_ok(seL4_ARM_ASIDPool_Assign(pool, first));
    check_ok(delete_slot(pool));
    check_ok(
        seL4_ARM_ASIDPool_Assign(new_pool(), second)); /* the same number, if the kernel takes the lowest free one */
    check_error(seL4_ARM_PageTable_Map(new_page_table(), first, FREE_ADDRESS, seL4_ARM_Default_VMAttributes),
                seL4_InvalidCapability);
    make_tables(second, FREE_ADDRESS);
    check(seL4_ARM_Page_Map(new_frame(), first, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes) !=
          seL4_NoError);
    check_ok(seL4_ARM_Page_Map(new_frame(), second, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
}

/* What an address space consists of; frame and table can be unmapped before they are deleted, or not. */
enum part { PART_FRAME, PART_TABLE, PART_VSPACE, PART_POOL, PARTS };

static void take_away(enum part part, seL4_CPtr capability, bool unmap_first)
{
    if (unmap_first && part == PART_FRAME)
        check_ok(seL4_ARM_Page_Unmap(capability));
    if (unmap_first && part == PART_TABLE)
        check_ok(seL4_ARM_PageTable_Unmap(capability));
    check_ok(delete_slot(capability));
}

/* The part that comes at this place in the permutation of this number, 0 to 23. */
static enum part part_at(seL4_Word permutation, unsigned int place)
{
    enum part left[PARTS] = {PART_FRAME, PART_TABLE, PART_VSPACE, PART_POOL}, chosen = PART_FRAME;
    for (unsigned int i = 0, count = PARTS; i <= place; i++, count--) {
        unsigned int index = permutation % count;
        permutation /= count;
        chosen = left[index];
        for (unsigned int rest = index; rest + 1 < count; rest++)
            left[rest] = left[rest + 1];
    }
    return chosen;
}

CASE(asid, the_parts_of_an_address_space_go_in_any_order)
{
    seL4_CPtr seen = new_frame(), untyped = new_untyped(16), slots = new_slots(2), parts[PARTS];
    check_ok(map_frame(seen, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    parts[PART_FRAME] = new_slot();
    parts[PART_TABLE] = slots;
    parts[PART_VSPACE] = slots + 1;
    for (seL4_Word i = 0; i < 48; i++) {
        *word_at(FREE_ADDRESS) = i;
        check_ok(retype(untyped, seL4_ARM_VSpaceObject, 0, parts[PART_VSPACE], 1));
        check_ok(retype(untyped, seL4_ARM_PageTableObject, 0, parts[PART_TABLE], 1));
        check_ok(copy_to(parts[PART_FRAME], seen, seL4_AllRights));
        parts[PART_POOL] = new_pool();
        check_ok(seL4_ARM_ASIDPool_Assign(parts[PART_POOL], parts[PART_VSPACE]));
        for (int level = 0; level < TABLE_LEVELS - 1; level++)
            check_ok(seL4_ARM_PageTable_Map(new_page_table(), parts[PART_VSPACE], FREE_ADDRESS, 0));
        check_ok(seL4_ARM_PageTable_Map(parts[PART_TABLE], parts[PART_VSPACE], FREE_ADDRESS, 0));
        check_ok(seL4_ARM_Page_Map(parts[PART_FRAME], parts[PART_VSPACE], FREE_ADDRESS, seL4_AllRights,
                                   seL4_ARM_Default_VMAttributes));
        for (unsigned int place = 0; place < PARTS; place++) {
            enum part part = part_at(i / 2, place);
            take_away(part, parts[part], i % 2);
        }
        check_ok(revoke_slot(untyped));
        check_equal(*word_at(FREE_ADDRESS), i);
    }
}

static void count_forever(seL4_Word index)
{
    for (;;)
        results[index]++;
}

REFUSED(asid, threads_stop_when_their_pool_is_deleted)
{
    seL4_CPtr pool = new_pool(), vspace = new_object(seL4_ARM_VSpaceObject, 0);
    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspace));
    map_image(vspace);
    struct thread *thread = thread_create(count_forever, 0, PRIORITY_LOW);
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, ROOT_CNODE, 0, vspace, 0));
    thread_resume(thread);
    sleep_ticks(3);
    check(results[0] != 0);
    check_ok(delete_slot(pool));
    seL4_Word count = results[0];
    sleep_ticks(3);
    check_equal(results[0], count);
}

static void delete_and_count(seL4_Word pool)
{
    results[0]++;
    seL4_CNode_Delete(ROOT_CNODE, pool, seL4_WordBits);
    results[0]++;
}

CASE(asid, a_thread_that_deletes_its_own_pool_stops)
{
    seL4_CPtr pool = new_pool(), vspace = new_object(seL4_ARM_VSpaceObject, 0);
    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspace));
    map_image(vspace);
    struct thread *thread = thread_create(delete_and_count, pool, PRIORITY_HIGH);
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, ROOT_CNODE, 0, vspace, 0));
    thread_resume(thread);
    check_equal(results[0], 1);
    check(slot_is_empty(pool));
}

CASE(asid, what_was_in_a_pools_memory_before_does_not_matter)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), frame = new_slot(), pool = new_slot();
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    check_ok(map_frame(frame, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    for (seL4_Word i = 0; i < PAGE_SIZE; i += sizeof(seL4_Word))
        *word_at(FREE_ADDRESS + i) = ~0ul;
    check_ok(delete_slot(frame));
    check_ok(make_pool(untyped, pool));
    check_ok(seL4_ARM_ASIDPool_Assign(pool, new_object(seL4_ARM_VSpaceObject, 0)));
}

CASE(asid, pools_can_be_made_again_and_again)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), pool = new_slot();
    for (unsigned int i = 0; i < 3u << seL4_NumASIDPoolsBits; i++) { /* more often than there are pools */
        check_ok(make_pool(untyped, pool));
        check_ok(delete_slot(pool));
    }
}

REFUSED(asid, there_are_as_many_pools_as_numbers_allow)
{
    seL4_Word count = (1ul << seL4_NumASIDPoolsBits) - 1; /* the root task has the first one */
    seL4_CPtr untypeds = new_slots(count + 1), pools = new_slots(count + 1);
    check_ok(retype(case_untyped(), seL4_UntypedObject, seL4_ASIDPoolBits, untypeds, count + 1));
    for (seL4_Word i = 0; i < count; i++)
        check_ok(make_pool(untypeds + i, pools + i));
    check_error(make_pool(untypeds + count, pools + count), seL4_DeleteFirst);
    check_ok(delete_slot(pools + count / 2));
    check_ok(make_pool(untypeds + count, pools + count));
}

REFUSED(asid, truncated_and_unknown_operations_are_refused)
{
    seL4_SetMR(0, 0);
    seL4_SetMR(1, 0);
    seL4_SetCap(0, new_untyped(seL4_ASIDPoolBits));
    seL4_SetCap(1, ROOT_CNODE);
    check_error(invoke(seL4_CapASIDControl, ARMASIDControlMakePool, 1, 2), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapASIDControl, ARMASIDControlMakePool, 2, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapASIDControl, ARMASIDPoolAssign, 0, 1), seL4_IllegalOperation);
    check_error(invoke(seL4_CapInitThreadASIDPool, ARMASIDPoolAssign, 0, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapInitThreadASIDPool, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}

static void load_often(seL4_Word address)
{
    for (;;) {
        results[1] = *word_at(address);
        results[2]++;
        seL4_Yield();
    }
}

REFUSED(asid, numbers_that_agree_in_their_low_bits_do_not_mix)
{
    seL4_CPtr pool = new_pool(), vspaces = new_slots(257), windows = new_slots(2);
    check_ok(retype(case_untyped(), seL4_ARM_VSpaceObject, 0, vspaces, 256));
    check_ok(retype(case_untyped(), seL4_ARM_VSpaceObject, 0, vspaces + 256, 1));
    for (int i = 0; i < 257; i++) /* numbers of the first and the last differ by 256 */
        check_ok(seL4_ARM_ASIDPool_Assign(pool, vspaces + i));
    for (seL4_Word i = 0; i < 2; i++) {
        seL4_CPtr frame = new_frame(), vspace = vspaces + 256 * i;
        check_ok(copy_to(windows + i, frame, seL4_AllRights));
        map_image(vspace);
        check_ok(map_frame(frame, vspace, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
        check_ok(map_frame(windows + i, ROOT_VSPACE, FREE_ADDRESS + i * PAGE_SIZE, seL4_AllRights, 3));
        *word_at(FREE_ADDRESS + i * PAGE_SIZE) = 100 + i;
        struct thread *thread = thread_create(load_often, FREE_ADDRESS, PRIORITY_HIGH);
        check_ok(seL4_SchedControl_ConfigureFlags(SCHED_CONTROL, thread->context, 1000, 40000, 0, 0, 0));
        check_ok(seL4_TCB_SetSpace(thread->tcb, 0, ROOT_CNODE, 0, vspace, 0));
        results[2] = 0;
        thread_resume(thread);
        for (int wait = 0; wait < 400 && results[2] < 3; wait++)
            sleep_ticks(1);
        check_equal(results[1], 100 + i);
        check_ok(seL4_TCB_Suspend(thread->tcb));
    }
}

static seL4_CPtr again;

static void load_on_signal(seL4_Word index)
{
    for (;;) {
        results[index] = *word_at(FREE_ADDRESS);
        seL4_Wait(again, NULL);
    }
}

/* A thread in an address space that has its own number at the address that all look at. */
static struct thread *create_with(seL4_CPtr vspace, seL4_Word value, void (*entry)(seL4_Word index), seL4_Word index,
                                  seL4_Word priority)
{
    seL4_CPtr frame = new_frame(), window = new_copy(frame, seL4_AllRights);
    check_ok(map_frame(window, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    *word_at(FREE_ADDRESS) = value;
    check_ok(delete_slot(window));
    map_image(vspace);
    check_ok(map_frame(frame, vspace, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    struct thread *thread = thread_create(entry, index, priority);
    check_ok(seL4_TCB_SetSpace(thread->tcb, 0, ROOT_CNODE, 0, vspace, 0));
    return thread;
}

static void look_from(seL4_CPtr vspace, seL4_Word index, seL4_Word value)
{
    struct thread *thread = create_with(vspace, value, load_on_signal, index, PRIORITY_HIGH);
    again = new_notification();
    thread_resume(thread);
    check_equal(results[index], value);
}

REFUSED(asid, a_number_is_given_again_while_one_that_agrees_in_its_low_bits_is_in_use)
{
    seL4_CPtr pool = new_pool(), vspaces = new_slots(257), untyped = new_untyped(seL4_VSpaceBits);
    check_ok(retype(untyped, seL4_ARM_VSpaceObject, 0, vspaces, 1));
    check_ok(retype(case_untyped(), seL4_ARM_VSpaceObject, 0, vspaces + 1, 256));
    for (int i = 0; i < 257; i++)
        check_ok(seL4_ARM_ASIDPool_Assign(pool, vspaces + i));
    look_from(vspaces, 1, 100);
    look_from(vspaces + 256, 2, 200);
    seL4_CPtr wake = again;
    check_ok(revoke_slot(untyped)); /* it was not the last that used the number */
    check_ok(retype(untyped, seL4_ARM_VSpaceObject, 0, vspaces, 1));
    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspaces));
    look_from(vspaces, 3, 300);
    results[2] = 0;
    seL4_Signal(wake);
    check_equal(results[2], 200);
    check_equal(results[1], 100);
}

static void look_in_turn(seL4_Word index)
{
    for (int i = 0; i < 20; i++) {
        check_equal(*word_at(FREE_ADDRESS), 100 + index);
        results[index]++;
        if (results[!index] != 0)
            results[2]++;
        seL4_Yield();
    }
    seL4_Wait(again, NULL);
}

/* One runs right after the other, with nothing in between that has another number. */
REFUSED(asid, numbers_that_agree_in_their_low_bits_do_not_mix_in_turns)
{
    seL4_CPtr pool = new_pool(), vspaces = new_slots(257);
    check_ok(retype(case_untyped(), seL4_ARM_VSpaceObject, 0, vspaces, 256));
    check_ok(retype(case_untyped(), seL4_ARM_VSpaceObject, 0, vspaces + 256, 1));
    for (int i = 0; i < 257; i++)
        check_ok(seL4_ARM_ASIDPool_Assign(pool, vspaces + i));
    again = new_notification();
    struct thread *first = create_with(vspaces, 100, look_in_turn, 0, PRIORITY_LOW);
    struct thread *second = create_with(vspaces + 256, 101, look_in_turn, 1, PRIORITY_LOW);
    thread_resume(first);
    thread_resume(second);
    for (int i = 0; i < 40 && results[0] + results[1] < 40; i++)
        sleep_ticks(1);
    check_equal(results[0], 20);
    check_equal(results[1], 20);
    check(results[2] >= 20); /* they did take turns */
}

REFUSED(asid, an_address_space_whose_pool_is_gone_is_not_found)
{
    seL4_CPtr pool = new_pool(), vspace = new_object(seL4_ARM_VSpaceObject, 0), frame = new_frame();
    check_ok(seL4_ARM_ASIDPool_Assign(pool, vspace));
    check_ok(map_frame(frame, vspace, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    check_ok(delete_slot(pool));
    check_error(seL4_ARM_PageTable_Map(new_page_table(), vspace, FREE_ADDRESS, 0), seL4_FailedLookup);
    check_lookup_failure(0, seL4_InvalidRoot, 0);
    check_error(seL4_ARM_Page_Map(new_frame(), vspace, FREE_ADDRESS, seL4_AllRights, 0), seL4_FailedLookup);
    check_error(seL4_ARM_Page_Clean_Data(frame, 0, 64), seL4_FailedLookup);
    check_error(seL4_ARM_Page_Invalidate_Data(frame, 0, 64), seL4_FailedLookup);
    check_error(seL4_ARM_Page_CleanInvalidate_Data(frame, 0, 64), seL4_FailedLookup);
    check_error(seL4_ARM_Page_Unify_Instruction(frame, 0, 64), seL4_FailedLookup);
    check_error(seL4_ARM_VSpace_Clean_Data(vspace, FREE_ADDRESS, FREE_ADDRESS + 64), seL4_FailedLookup);
    check_error(seL4_ARM_VSpace_Invalidate_Data(vspace, FREE_ADDRESS, FREE_ADDRESS + 64), seL4_FailedLookup);
    check_error(seL4_ARM_VSpace_CleanInvalidate_Data(vspace, FREE_ADDRESS, FREE_ADDRESS + 64), seL4_FailedLookup);
    check_error(seL4_ARM_VSpace_Unify_Instruction(vspace, FREE_ADDRESS, FREE_ADDRESS + 64), seL4_FailedLookup);
}

REFUSED(asid, a_pool_needs_a_slot_that_exists)
{
    seL4_CPtr untyped = new_untyped(seL4_ASIDPoolBits), slot = new_slot();
    check_error(seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, untyped, ROOT_CNODE, slot, seL4_WordBits + 1),
                seL4_RangeError);
    check_error(seL4_ARM_ASIDControl_MakePool(seL4_CapASIDControl, untyped, ROOT_CNODE, FROM_TOP(1, 4), seL4_WordBits),
                seL4_FailedLookup);
    check(slot_is_empty(slot));
}
