/* SPDX-License-Identifier: BSD-2-Clause */
/* Untyped memory: what can be made of it, how much of it is left, and that it comes back clean. */
#include "framework.h"

#define ENDPOINT seL4_EndpointObject

static seL4_Error retype_into(seL4_CPtr untyped, seL4_CPtr root, seL4_Word index, seL4_Word depth, seL4_Word offset,
                              seL4_Word count)
{
    return seL4_Untyped_Retype(untyped, ENDPOINT, 0, root, index, depth, offset, count);
}

static seL4_Word frame_address(seL4_CPtr frame)
{
    seL4_ARM_Page_GetAddress_t result = seL4_ARM_Page_GetAddress(frame);
    check_ok(result.error);
    return result.paddr;
}

/* ---- What can be made ---- */

CASE(untyped, retype_makes_every_type_of_object)
{
    static const struct {
        seL4_Word type, size_bits;
    } objects[] = {
        {seL4_UntypedObject, seL4_MinUntypedBits},
        {seL4_TCBObject, 0},
        {seL4_EndpointObject, 0},
        {seL4_NotificationObject, 0},
        {seL4_CapTableObject, 1},
        {seL4_SchedContextObject, 7},
        {seL4_ReplyObject, 0},
        {seL4_ARM_VSpaceObject, 0},
        {seL4_ARM_SmallPageObject, 0},
        {seL4_ARM_LargePageObject, 0},
        {seL4_ARM_PageTableObject, 0},
    };
    for (unsigned int i = 0; i < sizeof(objects) / sizeof(objects[0]); i++) {
        seL4_CPtr slot = new_object(objects[i].type, objects[i].size_bits);
        check(!slot_is_empty(slot));
    }
}

CASE(untyped, retype_fills_adjacent_slots)
{
    seL4_CPtr slots = new_slots(18);
    check_ok(retype(case_untyped(), ENDPOINT, 0, slots + 1, 16));
    check(slot_is_empty(slots));
    for (int i = 1; i <= 16; i++)
        check(!slot_is_empty(slots + i));
    check(slot_is_empty(slots + 17));
}

CASE(untyped, retype_makes_256_objects_at_once)
{
    seL4_CPtr slots = new_slots(256);
    check_ok(retype(case_untyped(), ENDPOINT, 0, slots, 256));
    check(!slot_is_empty(slots + 255));
}

CASE(untyped, retype_fills_the_slots_around_its_own)
{
    seL4_CPtr slots = new_slots(9), untyped = slots + 4, copy;
    check_ok(retype(case_untyped(), seL4_UntypedObject, 14, untyped, 1));
    check_ok(retype(untyped, ENDPOINT, 0, slots, 1));
    check_ok(retype(untyped, ENDPOINT, 0, slots + 1, 3));
    check_ok(retype(untyped, ENDPOINT, 0, slots + 5, 4));
    copy = new_copy(slots + 6, seL4_AllRights);
    check_ok(revoke_slot(slots + 6)); /* takes what is derived from it, but no neighbour */
    check(slot_is_empty(copy));
    for (int i = 0; i < 9; i++)
        check(!slot_is_empty(slots + i));
    static const unsigned char gone[] = {8, 5, 6, 0, 3}; /* ends of the runs, and one inside */
    for (unsigned int i = 0; i < sizeof(gone); i++)
        check_ok(delete_slot(slots + gone[i]));
    check_ok(retype(untyped, ENDPOINT, 0, slots + 5, 2));
    check_ok(retype(untyped, ENDPOINT, 0, slots + 3, 1));
    check_ok(revoke_slot(untyped));
    for (int i = 0; i < 9; i++)
        check(slot_is_empty(slots + i) == (i != 4));
    check_ok(retype(untyped, seL4_UntypedObject, 14, slots + 5, 1));
}

REFUSED(untyped, retype_refuses_257_objects_at_once)
{
    check_error(retype(case_untyped(), ENDPOINT, 0, new_slots(257), 257), seL4_RangeError);
    check_range(1, seL4_UntypedRetypeMaxObjects);
}

REFUSED(untyped, retype_refuses_zero_objects)
{
    check_error(retype(case_untyped(), ENDPOINT, 0, new_slot(), 0), seL4_RangeError);
    check_range(1, seL4_UntypedRetypeMaxObjects);
}

CASE(untyped, retype_reaches_a_cnode_by_index_and_depth)
{
    seL4_CPtr cnode = new_cnode(4), probe = new_slot();
    check_ok(retype_into(case_untyped(), ROOT_CNODE, cnode, seL4_WordBits, 5, 2));
    check_ok(seL4_CNode_Move(ROOT_CNODE, probe, seL4_WordBits, cnode, 6, 4));
    check(!slot_is_empty(probe));
}

REFUSED(untyped, retype_refuses_an_unknown_type)
{
    check_error(retype(case_untyped(), seL4_ObjectTypeCount, 0, new_slot(), 1), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(retype(case_untyped(), ~0ul, 0, new_slot(), 1), seL4_InvalidArgument);
}

REFUSED(untyped, retype_refuses_sizes_that_are_too_small)
{
    check_error(retype(case_untyped(), seL4_CapTableObject, 0, new_slot(), 1), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 1);
    check_error(retype(case_untyped(), seL4_UntypedObject, seL4_MinUntypedBits - 1, new_slot(), 1),
                seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 1);
    check_error(retype(case_untyped(), seL4_SchedContextObject, seL4_MinSchedContextBits - 1, new_slot(), 1),
                seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 1);
}

REFUSED(untyped, retype_refuses_sizes_that_are_too_large)
{
    check_error(retype(case_untyped(), seL4_UntypedObject, seL4_MaxUntypedBits + 1, new_slot(), 1), seL4_RangeError);
    check_range(0, seL4_MaxUntypedBits);
    check_error(retype(case_untyped(), seL4_UntypedObject, ~0ul, new_slot(), 1), seL4_RangeError);
    check_error(retype(case_untyped(), seL4_CapTableObject, seL4_MaxUntypedBits, new_slot(), 1), seL4_RangeError);
}

REFUSED(untyped, retype_refuses_a_destination_that_is_no_cnode)
{
    seL4_CPtr endpoint = new_endpoint();
    check_error(retype_into(case_untyped(), endpoint, 0, 0, 0, 1), seL4_FailedLookup);
    check_equal(seL4_GetMR(0), 0);
    check_error(retype_into(case_untyped(), ROOT_CNODE, endpoint, seL4_WordBits, 0, 1), seL4_FailedLookup);
    check_equal(seL4_GetMR(0), 0);
    check_error(retype_into(case_untyped(), ROOT_CNODE, new_slot(), seL4_WordBits, 0, 1), seL4_FailedLookup);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(untyped, retype_refuses_an_offset_outside_the_cnode)
{
    seL4_CPtr cnode = new_cnode(4);
    check_error(retype_into(case_untyped(), cnode, 0, 0, 16, 1), seL4_RangeError);
    check_range(0, 15);
}

REFUSED(untyped, retype_refuses_a_window_that_leaves_the_cnode)
{
    seL4_CPtr cnode = new_cnode(4);
    check_error(retype_into(case_untyped(), cnode, 0, 0, 14, 3), seL4_RangeError);
    check_range(1, 2);
    check_ok(retype_into(case_untyped(), cnode, 0, 0, 14, 2));
}

REFUSED(untyped, retype_refuses_an_occupied_slot)
{
    seL4_CPtr slots = new_slots(4), probe = slots + 1;
    check_ok(retype(case_untyped(), ENDPOINT, 0, slots + 2, 1));
    check_error(retype(case_untyped(), ENDPOINT, 0, slots, 4), seL4_DeleteFirst);
    check(slot_is_empty(slots) && slot_is_empty(probe) && slot_is_empty(slots + 3));
}

REFUSED(untyped, retype_refuses_what_does_not_fit_and_tells_what_is_left)
{
    seL4_CPtr untyped = new_untyped(12), slots = new_slots(4);
    check_ok(retype(untyped, seL4_UntypedObject, 10, slots, 1));
    check_error(retype(untyped, seL4_UntypedObject, 10, slots + 1, 4), seL4_NotEnoughMemory);
    check_equal(seL4_GetMR(0), 3072);
    check_error(retype(untyped, seL4_UntypedObject, 12, slots + 1, 1), seL4_NotEnoughMemory);
    check_ok(retype(untyped, seL4_UntypedObject, 10, slots + 1, 3));
    check_error(retype(untyped, ENDPOINT, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(untyped, retype_refuses_truncated_messages)
{
    seL4_SetMR(0, ENDPOINT);
    for (int i = 1; i < 6; i++)
        seL4_SetMR(i, 0);
    seL4_SetCap(0, ROOT_CNODE);
    check_error(invoke(case_untyped(), UntypedRetype, 5, 1), seL4_TruncatedMessage);
    check_error(invoke(case_untyped(), UntypedRetype, 6, 0), seL4_TruncatedMessage);
    check_error(invoke(case_untyped(), UntypedRetype, 0, 0), seL4_TruncatedMessage);
}

REFUSED(untyped, other_operations_on_untypeds_are_illegal)
{
    check_error(invoke(case_untyped(), TCBSuspend, 0, 0), seL4_IllegalOperation);
    check_error(invoke(case_untyped(), InvalidInvocation, 0, 0), seL4_IllegalOperation);
    check_error(invoke(case_untyped(), 0xffff, 0, 0), seL4_IllegalOperation);
}

/* ---- The watermark ---- */

CASE(untyped, objects_are_naturally_aligned_and_do_not_overlap)
{
    seL4_CPtr first, large, after;
    first = new_frame();
    new_endpoint();
    large = new_object(seL4_ARM_LargePageObject, 0);
    after = new_frame();
    check_equal(frame_address(first) % PAGE_SIZE, 0);
    check_equal(frame_address(large) % (1ul << seL4_LargePageBits), 0);
    check(frame_address(large) >= frame_address(first) + PAGE_SIZE);
    check_equal(frame_address(after), frame_address(large) + (1ul << seL4_LargePageBits));
}

CASE(untyped, objects_follow_one_another)
{
    seL4_CPtr untyped = new_untyped(16), frames = new_slots(4);
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 4));
    for (int i = 1; i < 4; i++)
        check_equal(frame_address(frames + i), frame_address(frames) + i * PAGE_SIZE);
}

REFUSED(untyped, memory_does_not_return_while_a_child_is_left)
{
    seL4_CPtr untyped = new_untyped(13), frames = new_slots(2);
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 2));
    check_ok(delete_slot(frames));
    check_error(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 1), seL4_NotEnoughMemory);
}

CASE(untyped, memory_returns_when_the_last_child_is_gone)
{
    seL4_CPtr untyped = new_untyped(13), frames = new_slots(2);
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 2));
    seL4_Word address = frame_address(frames);
    check_ok(delete_slot(frames));
    check_ok(delete_slot(frames + 1));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frames, 2));
    check_equal(frame_address(frames), address);
}

REFUSED(untyped, memory_does_not_return_while_a_copy_of_a_child_is_left)
{
    seL4_CPtr untyped = new_untyped(12), frame = new_slot(), copy;
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
    copy = new_copy(frame, seL4_AllRights);
    check_ok(delete_slot(frame));
    check_error(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1), seL4_NotEnoughMemory);
    check_ok(delete_slot(copy));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
}

CASE(untyped, revoke_takes_everything_made_from_it)
{
    seL4_CPtr untyped = new_untyped(16), inner = new_slot(), deeper = new_slot(), cnode = new_slot();
    check_ok(retype(untyped, seL4_UntypedObject, 14, inner, 1));
    check_ok(retype(inner, ENDPOINT, 0, deeper, 1));
    check_ok(retype(inner, seL4_CapTableObject, 4, cnode, 1));
    check_ok(seL4_CNode_Copy(cnode, 3, 4, ROOT_CNODE, deeper, seL4_WordBits, seL4_AllRights));
    check_ok(revoke_slot(untyped));
    check(slot_is_empty(inner) && slot_is_empty(deeper) && slot_is_empty(cnode));
    check(!slot_is_empty(untyped));
    check_ok(retype(untyped, seL4_UntypedObject, 16, inner, 1));
}

REFUSED(untyped, a_failed_retype_changes_nothing)
{
    seL4_CPtr untyped = new_untyped(12), slots = new_slots(2);
    check_error(retype(untyped, seL4_ARM_SmallPageObject, 0, slots, 2), seL4_NotEnoughMemory);
    check_equal(seL4_GetMR(0), PAGE_SIZE);
    check_error(retype(untyped, seL4_ObjectTypeCount, 0, slots, 1), seL4_InvalidArgument);
    check(slot_is_empty(slots));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slots, 1));
}

REFUSED(untyped, alignment_does_not_let_objects_reach_past_the_end)
{
    seL4_CPtr untyped = new_untyped(13), slots = new_slots(2);
    check_ok(retype(untyped, ENDPOINT, 0, slots, 1));
    check_error(retype(untyped, seL4_ARM_SmallPageObject, 0, slots + 1, 2), seL4_NotEnoughMemory);
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slots + 1, 1));
    check_error(retype(untyped, ENDPOINT, 0, new_slot(), 1), seL4_NotEnoughMemory);
}

/* ---- Memory is clean ---- */

CASE(untyped, memory_is_zero_when_it_is_made_into_a_frame)
{
    seL4_CPtr untyped = new_untyped(12), frame = new_slot();
    for (int round = 0; round < 3; round++) {
        check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, frame, 1));
        check_ok(map_frame(frame, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
        for (seL4_Word i = 0; i < PAGE_SIZE; i += sizeof(seL4_Word)) {
            check_equal(*word_at(FREE_ADDRESS + i), 0);
            *word_at(FREE_ADDRESS + i) = ~i;
        }
        check_ok(delete_slot(frame));
    }
}

REFUSED(untyped, memory_of_kernel_objects_does_not_show_in_frames)
{
    seL4_CPtr untyped = new_untyped(12), slot = new_slot();
    check_ok(retype(untyped, seL4_TCBObject, 0, slot, 1));
    check_ok(delete_slot(slot));
    check_ok(retype(untyped, seL4_CapTableObject, 7, slot, 1));
    check_ok(seL4_CNode_Copy(slot, 5, 7, ROOT_CNODE, seL4_CapInitThreadTCB, seL4_WordBits, seL4_AllRights));
    check_ok(delete_slot(slot));
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slot, 1));
    check_ok(map_frame(slot, ROOT_VSPACE, FREE_ADDRESS, seL4_AllRights, seL4_ARM_Default_VMAttributes));
    for (seL4_Word i = 0; i < PAGE_SIZE; i += sizeof(seL4_Word))
        check_equal(*word_at(FREE_ADDRESS + i), 0);
}

/* ---- Device untypeds ---- */

CASE(untyped, device_memory_becomes_frames_and_smaller_untypeds)
{
    seL4_CPtr device = device_untyped(), smaller = new_slot(), frame = new_slot();
    check_ok(retype(device, seL4_UntypedObject, 12, smaller, 1));
    check_ok(retype(smaller, seL4_ARM_SmallPageObject, 0, frame, 1));
}

REFUSED(untyped, device_memory_becomes_no_kernel_object)
{
    static const seL4_Word types[] = {seL4_TCBObject,        seL4_EndpointObject,     seL4_NotificationObject,
                                      seL4_CapTableObject,   seL4_ReplyObject,        seL4_SchedContextObject,
                                      seL4_ARM_VSpaceObject, seL4_ARM_PageTableObject};
    seL4_CPtr device = device_untyped(), slot = new_slot(), smaller = new_slot();
    for (unsigned int i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        check_error(retype(device, types[i], 8, slot, 1), seL4_InvalidArgument);
        check(slot_is_empty(slot));
    }
    check_ok(retype(device, seL4_UntypedObject, 14, smaller, 1));
    check_error(retype(smaller, seL4_EndpointObject, 0, slot, 1), seL4_InvalidArgument);
}

CASE(untyped, device_memory_has_a_watermark_of_its_own)
{
    seL4_CPtr device = device_untyped(), smaller = new_slot(), frames = new_slots(2);
    check_ok(retype(device, seL4_UntypedObject, 13, smaller, 1));
    check_ok(retype(smaller, seL4_ARM_SmallPageObject, 0, frames, 2));
    check_equal(frame_address(frames + 1), frame_address(frames) + PAGE_SIZE);
    check_error(retype(smaller, seL4_ARM_SmallPageObject, 0, new_slot(), 1), seL4_NotEnoughMemory);
    check_ok(revoke_slot(smaller));
    check_ok(retype(smaller, seL4_ARM_SmallPageObject, 0, frames, 2));
}

REFUSED(untyped, the_first_thing_wrong_is_told)
{
    seL4_CPtr untyped = new_untyped(12), cnode = new_cnode(2), missing = FROM_TOP(1, 4);
    check_ok(seL4_CNode_Copy(cnode, 1, 2, ROOT_CNODE, untyped, seL4_WordBits, seL4_AllRights));
    check_error(seL4_Untyped_Retype(untyped, 99, 99, cnode, missing, seL4_WordBits, 9, 999), seL4_InvalidArgument);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 99, cnode, missing, seL4_WordBits, 9, 999),
                seL4_RangeError);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 0, cnode, missing, seL4_WordBits, 9, 999),
                seL4_InvalidArgument);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 8, cnode, missing, seL4_WordBits, 9, 999),
                seL4_FailedLookup);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 8, cnode, 0, 0, 9, 999), seL4_RangeError);
    check_range(0, 3);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 8, cnode, 0, 0, 1, 999), seL4_RangeError);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 8, cnode, 0, 0, 1, 2), seL4_DeleteFirst);
    check_error(seL4_Untyped_Retype(untyped, seL4_CapTableObject, 8, cnode, 0, 0, 2, 2), seL4_NotEnoughMemory);
}
