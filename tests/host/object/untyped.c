/* SPDX-License-Identifier: BSD-2-Clause */
/* Untyped memory: what can be made of it, where, and what it holds then. */
#include <string.h>

#include "world.h"

static seL4_Error retype_into(seL4_CPtr root, seL4_Word index, seL4_Word depth, seL4_Word offset, seL4_Word count)
{
    return seL4_Untyped_Retype(memory(), seL4_EndpointObject, 0, root, index, depth, offset, count);
}

static const seL4_Word *page_of(seL4_CPtr frame)
{
    return host_memory(seL4_ARM_Page_GetAddress(frame).paddr);
}

static bool is_zero(const void *start, size_t bytes)
{
    for (size_t i = 0; i < bytes; i++)
        if (((const char *)start)[i] != 0)
            return false;
    return true;
}

/* ---- what is made ---- */

TEST(untyped, retype_makes_every_type_of_object)
{
    seL4_CPtr first = new_slots(16), slot = first;

    check_ok(retype(memory(), seL4_UntypedObject, 12, slot++, 1));
    check_ok(retype(memory(), seL4_TCBObject, 0, slot++, 1));
    check_ok(retype(memory(), seL4_EndpointObject, 0, slot++, 1));
    check_ok(retype(memory(), seL4_NotificationObject, 0, slot++, 1));
    check_ok(retype(memory(), seL4_CapTableObject, 4, slot++, 1));
    check_ok(retype(memory(), seL4_SchedContextObject, 8, slot++, 1));
    check_ok(retype(memory(), seL4_ReplyObject, 0, slot++, 1));
    check_ok(retype(memory(), seL4_ARM_SmallPageObject, 0, slot++, 1));
    check_ok(retype(memory(), seL4_ARM_LargePageObject, 0, slot++, 1));
    check_ok(retype(memory(), seL4_ARM_PageTableObject, 0, slot++, 1));
    check_ok(retype(memory(), WORLD_VSPACE_OBJECT, 0, slot++, 1));
    while (slot-- > first)
        check(!is_empty(slot) && peek_is_child(memory(), slot));
}

TEST(untyped, retype_fills_adjacent_slots)
{
    seL4_CPtr first = new_slots(6);

    check_ok(retype(memory(), seL4_NotificationObject, 0, first + 1, 4));
    check(is_empty(first) && is_empty(first + 5));
    for (unsigned int i = 1; i <= 4; i++)
        check(!is_empty(first + i));
}

TEST(untyped, retype_makes_256_objects_at_once_and_no_more)
{
    seL4_CPtr first = new_slots(257);

    check_error(retype(memory(), seL4_EndpointObject, 0, first, 257), seL4_RangeError);
    check_range(1, 256);
    check_ok(retype(memory(), seL4_EndpointObject, 0, first, 256));
    check(!is_empty(first + 255) && is_empty(first + 256));
}

TEST(untyped, retype_refuses_zero_objects)
{
    check_error(retype(memory(), seL4_EndpointObject, 0, new_slot(), 0), seL4_RangeError);
    check_range(1, 256);
}

TEST(untyped, retype_refuses_an_unknown_type)
{
    check_error(retype(memory(), 99, 0, new_slot(), 1), seL4_InvalidArgument);
    check_detail(0);
    check_error(retype(memory(), ~0ul, 0, new_slot(), 1), seL4_InvalidArgument);
}

TEST(untyped, retype_refuses_sizes_that_are_too_small)
{
    check_error(retype(memory(), seL4_CapTableObject, 0, new_slot(), 1), seL4_InvalidArgument);
    check_detail(1);
    check_error(retype(memory(), seL4_UntypedObject, seL4_MinUntypedBits - 1, new_slot(), 1), seL4_InvalidArgument);
    check_detail(1);
    check_error(retype(memory(), seL4_SchedContextObject, seL4_MinSchedContextBits - 1, new_slot(), 1),
                seL4_InvalidArgument);
    check_detail(1);
}

TEST(untyped, retype_makes_the_smallest_sizes)
{
    check_ok(retype(memory(), seL4_CapTableObject, 1, new_slot(), 1));
    check_ok(retype(memory(), seL4_UntypedObject, seL4_MinUntypedBits, new_slot(), 1));
    check_ok(retype(memory(), seL4_SchedContextObject, seL4_MinSchedContextBits, new_slot(), 1));
}

TEST(untyped, retype_refuses_sizes_that_are_too_large)
{
    check_error(retype(memory(), seL4_UntypedObject, seL4_MaxUntypedBits + 1, new_slot(), 1), seL4_RangeError);
    check_range(0, seL4_MaxUntypedBits);
    check_error(retype(memory(), seL4_CapTableObject, seL4_WordBits, new_slot(), 1), seL4_RangeError);
    check_error(retype(memory(), seL4_CapTableObject, seL4_WordBits - 1, new_slot(), 1), seL4_RangeError);
    check_error(retype(memory(), seL4_UntypedObject, ~0ul, new_slot(), 1), seL4_RangeError);
    check_error(retype(memory(), seL4_UntypedObject, seL4_MaxUntypedBits, new_slot(), 1), seL4_NotEnoughMemory);
}

/* ---- where ---- */

TEST(untyped, retype_reaches_a_cnode_by_index_and_depth)
{
    seL4_CPtr cnode = new_cnode(3);

    check_ok(retype_into(ROOT_CNODE, cnode, seL4_WordBits, 6, 2));
    check_error(retype_into(cnode, 0, 0, 6, 1), seL4_DeleteFirst);
    check_ok(retype_into(cnode, 0, 0, 5, 1));
}

TEST(untyped, retype_refuses_a_depth_beyond_the_word_size)
{
    check_error(retype_into(ROOT_CNODE, 0, seL4_WordBits + 1, 0, 1), seL4_RangeError);
    check_range(0, seL4_WordBits);
}

TEST(untyped, retype_refuses_a_destination_that_is_no_cnode)
{
    seL4_CPtr endpoint = new_endpoint();

    check_error(retype_into(endpoint, 0, 0, 0, 1), seL4_FailedLookup);
    check_equal(seL4_GetMR(0), 0);
    check_error(retype_into(ROOT_CNODE, endpoint, seL4_WordBits, 0, 1), seL4_FailedLookup);
    check_error(retype_into(ROOT_CNODE, new_slot(), seL4_WordBits, 0, 1), seL4_FailedLookup);
}

TEST(untyped, retype_refuses_a_destination_that_does_not_resolve)
{
    check_error(retype_into(new_cnode(3), 1, 2, 0, 1), seL4_FailedLookup);
    check_lookup(0, seL4_DepthMismatch, 2);
    check_error(retype_into(new_endpoint(), 1, 2, 0, 1), seL4_FailedLookup);
    check_lookup(0, seL4_InvalidRoot, 0);
}

TEST(untyped, retype_refuses_an_offset_outside_the_cnode)
{
    seL4_CPtr cnode = new_cnode(3);

    check_error(retype_into(cnode, 0, 0, 8, 1), seL4_RangeError);
    check_range(0, 7);
    check_error(retype_into(cnode, 0, 0, ~0ul, 1), seL4_RangeError);
}

TEST(untyped, retype_refuses_a_window_that_leaves_the_cnode)
{
    check_error(retype_into(new_cnode(3), 0, 0, 6, 3), seL4_RangeError);
    check_range(1, 2);
}

TEST(untyped, retype_refuses_an_occupied_slot_anywhere_in_the_window)
{
    seL4_CPtr cnode = new_cnode(3);

    check_ok(retype_into(cnode, 0, 0, 5, 1));
    check_error(retype_into(cnode, 0, 0, 3, 3), seL4_DeleteFirst);
    check_ok(retype_into(cnode, 0, 0, 3, 2));
}

TEST(untyped, retype_refuses_what_does_not_fit_and_tells_what_is_left)
{
    seL4_CPtr untyped = new_untyped(12);

    check_error(retype(untyped, seL4_UntypedObject, 13, new_slot(), 1), seL4_NotEnoughMemory);
    check_detail(4096);
    make(untyped, seL4_UntypedObject, 10);
    check_error(retype(untyped, seL4_UntypedObject, 11, new_slots(2), 2), seL4_NotEnoughMemory);
    check_detail(3072);
    check_error(retype(untyped, seL4_UntypedObject, 12, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(retype(untyped, seL4_UntypedObject, 11, new_slot(), 1));
    check_error(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_detail(0);
}

TEST(untyped, objects_are_aligned_to_their_size_and_apart)
{
    seL4_CPtr untyped = new_untyped(16), last;
    seL4_Word end = 0;

    random_seed(1);
    for (unsigned int i = 0; i < 40; i++) {
        seL4_Word bits = seL4_MinUntypedBits + random_below(8);

        last = new_slot();
        if (retype(untyped, seL4_UntypedObject, bits, last, 1) != seL4_NoError)
            break;
        check_equal(peek_address(last) & ((1ul << bits) - 1), 0);
        check(peek_address(last) >= end);
        end = peek_address(last) + (1ul << bits);
        check_equal(peek_watermark(untyped), end - peek_address(untyped));
    }
}

TEST(untyped, retype_refuses_truncated_messages)
{
    check_error(invoke(memory(), UntypedRetype, 5, 1), seL4_TruncatedMessage);
    check_error(invoke(memory(), UntypedRetype, 6, 0), seL4_TruncatedMessage);
}

TEST(untyped, other_operations_are_illegal)
{
    check_error(invoke(memory(), TCBSuspend, 6, 0), seL4_IllegalOperation);
}

TEST(untyped, a_failed_retype_changes_nothing)
{
    seL4_CPtr untyped = new_untyped(12), slot = new_slots(4);

    make(untyped, seL4_EndpointObject, 0);
    host_word before = peek_watermark(untyped);
    check_error(retype(untyped, seL4_TCBObject, 0, slot, 4), seL4_NotEnoughMemory);
    check_error(retype(untyped, 99, 0, slot, 1), seL4_InvalidArgument);
    check_equal(peek_watermark(untyped), before);
    check(is_empty(slot));
}

/* ---- when memory comes back ---- */

TEST(untyped, memory_does_not_return_while_a_child_is_left)
{
    seL4_CPtr untyped = new_untyped(12), a = make(untyped, seL4_UntypedObject, 11);
    seL4_CPtr b = make(untyped, seL4_UntypedObject, 11);

    check_ok(delete_slot(a));
    check_error(retype(untyped, seL4_UntypedObject, 11, a, 1), seL4_NotEnoughMemory);
    check_ok(delete_slot(b));
    check_ok(retype(untyped, seL4_UntypedObject, 12, a, 1));
}

TEST(untyped, memory_does_not_return_while_a_copy_of_a_child_is_left)
{
    seL4_CPtr untyped = new_untyped(seL4_EndpointBits), endpoint = make(untyped, seL4_EndpointObject, 0);
    seL4_CPtr copy = new_copy(endpoint, ALL);

    check_ok(delete_slot(endpoint));
    check_error(retype(untyped, seL4_EndpointObject, 0, endpoint, 1), seL4_NotEnoughMemory);
    check_ok(delete_slot(copy));
    check_ok(retype(untyped, seL4_EndpointObject, 0, endpoint, 1));
}

TEST(untyped, revoke_takes_everything_made_from_it)
{
    seL4_CPtr untyped = new_untyped(14), inner = make(untyped, seL4_UntypedObject, 12);
    seL4_CPtr endpoint = make(inner, seL4_EndpointObject, 0), badged = new_badged(endpoint, 3);

    check_ok(revoke(untyped));
    check(is_empty(inner) && is_empty(endpoint) && is_empty(badged) && !is_empty(untyped));
    check_ok(retype(untyped, seL4_UntypedObject, 14, new_slot(), 1));
}

TEST(untyped, a_copy_and_its_source_do_not_hand_out_the_same_memory)
{
    seL4_CPtr untyped = new_untyped(12), copy = new_copy(untyped, ALL);

    check_error(retype(untyped, seL4_EndpointObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(retype(copy, seL4_EndpointObject, 0, new_slot(), 1));
    check_ok(delete_slot(copy));
    check_error(retype(untyped, seL4_UntypedObject, 12, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(revoke(untyped));
    check_ok(retype(untyped, seL4_UntypedObject, 12, new_slot(), 1));
}

TEST(untyped, a_moved_untyped_keeps_children_and_watermark)
{
    seL4_CPtr untyped = new_untyped(12), child = make(untyped, seL4_EndpointObject, 0), moved = new_slot();
    host_word before = peek_watermark(untyped);

    check_ok(move_to(moved, untyped));
    check_equal(peek_watermark(moved), before);
    check(peek_is_child(moved, child));
}

/* ---- what it holds ---- */

TEST(untyped, memory_is_zero_when_it_is_made_into_a_frame)
{
    seL4_CPtr untyped = new_untyped(16), slot = new_slots(16);

    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slot, 16));
    for (unsigned int i = 0; i < 16; i++)
        check(is_zero(page_of(slot + i), PAGE));
}

TEST(untyped, memory_used_before_is_zero_in_new_frames)
{
    seL4_CPtr untyped = new_untyped(12), frame = make(untyped, seL4_ARM_SmallPageObject, 0);
    const char text[] = "a secret";

    map_readable(frame, NEAR_ADDRESS);
    check(host_user_write(NEAR_ADDRESS + 100, text, sizeof(text)));
    check_ok(delete_slot(frame));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    check(is_zero(page_of(frame), PAGE));
}

TEST(untyped, memory_of_kernel_objects_does_not_show_in_frames)
{
    seL4_CPtr untyped = new_untyped(13), cnode = make(untyped, seL4_CapTableObject, 7);

    for (seL4_Word i = 0; i < 128; i += 3)
        check_ok(seL4_CNode_Copy(cnode, i, 7, ROOT_CNODE, ROOT, seL4_WordBits, ALL));
    check_ok(delete_slot(cnode));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, cnode, 1));
    check(is_zero(page_of(cnode), PAGE));
}

TEST(untyped, clearing_can_be_interrupted_at_each_page_and_goes_on)
{
    for (unsigned int n = 1; n <= 16; n += 5) {
        seL4_CPtr untyped = new_untyped(16), slot = new_slots(16);
        uint64_t entries = host_entries();

        host_preempt_after(n, HOST_IRQ_SPURIOUS);
        check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slot, 16));
        check_equal(host_entries() - entries, n < 16 ? 3 : 1);
        for (unsigned int i = 0; i < 16; i++)
            check(is_zero(page_of(slot + i), PAGE));
        host_preempt_after(0, 0);
    }
}

/* A thread of low priority begins to clear; an interrupt wakes the root task in the middle of it. */
static seL4_CPtr interrupted_retype(seL4_CPtr untyped, seL4_CPtr slot, seL4_Word count)
{
    seL4_CPtr thread = new_thread(PRIORITY_LOW), notification = new_notification(), handler = new_slot();
    seL4_Word badge;

    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, 40, ROOT_CNODE, handler, seL4_WordBits));
    check_ok(seL4_IRQHandler_SetNotification(handler, notification));
    check_ok(seL4_TCB_Resume(thread));
    seL4_Wait(notification, &badge);
    now_runs(thread);
    host_preempt_after(2, 40);
    (void)retype(untyped, seL4_ARM_SmallPageObject, 0, slot, count);
    now_runs(ROOT);
    check(peek_is_clearing(untyped));
    check(is_empty(slot));
    return thread;
}

TEST(untyped, an_interrupted_retype_leaves_the_memory_to_others)
{
    seL4_CPtr untyped = new_untyped(15), slot = new_slots(8), thread = interrupted_retype(untyped, slot, 8);

    check_ok(seL4_TCB_Suspend(thread));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slot, 8));
    for (unsigned int i = 0; i < 8; i++)
        check(is_zero(page_of(slot + i), PAGE));
    check(!peek_is_clearing(untyped));
}

TEST(untyped, an_interrupted_retype_can_be_followed_by_one_of_another_kind)
{
    seL4_CPtr untyped = new_untyped(15), slot = new_slots(8), thread = interrupted_retype(untyped, slot, 8);
    seL4_CPtr inner = new_slot();

    check_ok(seL4_TCB_Suspend(thread));
    check_ok(retype(untyped, seL4_UntypedObject, 13, inner, 1));
    check(!peek_is_clearing(untyped));
    check_ok(retype(inner, seL4_ARM_SmallPageObject, 0, slot, 1));
    check(is_zero(page_of(slot), PAGE));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slot + 1, 1));
    check(is_zero(page_of(slot + 1), PAGE));
}

TEST(untyped, an_interrupted_retype_can_be_followed_by_a_smaller_one)
{
    seL4_CPtr untyped = new_untyped(15), slot = new_slots(8), thread = interrupted_retype(untyped, slot, 8);

    check_ok(seL4_TCB_Suspend(thread));
    check_ok(retype(untyped, seL4_EndpointObject, 0, slot, 1));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slot + 1, 1));
    check(is_zero(page_of(slot + 1), PAGE));
}

TEST(untyped, an_interrupted_retype_above_a_child_goes_on)
{
    seL4_CPtr untyped = new_untyped(16), slot = new_slots(8);

    make(untyped, seL4_EndpointObject, 0);
    seL4_CPtr thread = interrupted_retype(untyped, slot, 8);
    seL4_Word badge;

    seL4_Recv(new_endpoint(), &badge, new_reply());
    now_runs(thread);
    for (unsigned int i = 0; i < 8; i++)
        check(!is_empty(slot + i));
}

TEST(untyped, an_interrupted_retype_does_not_let_a_copy_show_old_memory)
{
    seL4_CPtr untyped = new_untyped(15), slot = new_slots(8), thread = interrupted_retype(untyped, slot, 8);
    seL4_CPtr copy;

    check_ok(seL4_TCB_Suspend(thread));
    copy = new_copy(untyped, ALL);
    check(!peek_is_clearing(untyped) && !peek_is_clearing(copy));
    check_ok(retype(copy, seL4_ARM_SmallPageObject, 0, slot, 8));
    for (unsigned int i = 0; i < 8; i++)
        check(is_zero(page_of(slot + i), PAGE));
}

/* ---- device memory ---- */

TEST(untyped, device_memory_becomes_frames_and_smaller_untypeds)
{
    check_ok(retype(device_memory(), seL4_ARM_SmallPageObject, 0, new_slot(), 1));
    check_ok(retype(device_memory(), seL4_UntypedObject, 16, new_slot(), 1));
    check_ok(retype(device_memory(), seL4_ARM_LargePageObject, 0, new_slot(), 1));
}

TEST(untyped, device_memory_becomes_no_kernel_object)
{
    const seL4_Word types[] = {seL4_TCBObject,           seL4_EndpointObject,     seL4_NotificationObject,
                               seL4_CapTableObject,      seL4_SchedContextObject, seL4_ReplyObject,
                               seL4_ARM_PageTableObject, WORLD_VSPACE_OBJECT};

    for (unsigned int i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        check_error(retype(device_memory(), types[i], 10, new_slot(), 1), seL4_InvalidArgument);
        check_detail(0);
    }
}

TEST(untyped, device_memory_has_a_watermark_of_its_own)
{
    seL4_CPtr first = make(device_memory(), seL4_ARM_SmallPageObject, 0);
    seL4_CPtr second = make(device_memory(), seL4_ARM_SmallPageObject, 0);

    check_equal(seL4_ARM_Page_GetAddress(first).paddr, DEVICE_ADDRESS);
    check_equal(seL4_ARM_Page_GetAddress(second).paddr, DEVICE_ADDRESS + PAGE);
    check_ok(revoke(device_memory()));
    check_ok(retype(device_memory(), seL4_UntypedObject, DEVICE_BITS, first, 1));
}

TEST(untyped, the_first_thing_wrong_is_told)
{
    seL4_CPtr full = new_endpoint(), untyped = new_untyped(seL4_MinUntypedBits);

    check_error(seL4_Untyped_Retype(untyped, 99, 99, full, 0, 99, 0, 0), seL4_InvalidArgument);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 99, full, 0, 99, 0, 0), seL4_RangeError);
    check_error(seL4_Untyped_Retype(untyped, seL4_TCBObject, 0, full, 0, 0, 0, 0), seL4_FailedLookup);
    check_error(retype(untyped, seL4_TCBObject, 0, full, 0), seL4_RangeError);
    check_error(retype(untyped, seL4_TCBObject, 0, full, 1), seL4_DeleteFirst);
    check_error(retype(untyped, seL4_TCBObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
}
