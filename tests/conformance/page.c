/* SPDX-License-Identifier: BSD-2-Clause */
/* Frames: mapping, rights, unmapping and the cache. */
#include "framework.h"
#include "machine.h"

#define A FREE_ADDRESS
#define DEFAULT seL4_ARM_Default_VMAttributes

static seL4_Error map(seL4_CPtr frame, seL4_Word address, seL4_CapRights_t rights)
{
    return map_frame(frame, ROOT_VSPACE, address, rights, DEFAULT);
}

static void read_memory(seL4_Word address)
{
    results[0] = machine_load(address);
    results[1] = 1;
}

static void write_memory(seL4_Word address)
{
    machine_store(address, 42);
    results[1] = 1;
}

static void execute_memory(seL4_Word address)
{
    machine_execute(address);
}

/* Does `access` to the address fault in another thread? */
static bool faults(void (*access)(seL4_Word address), seL4_Word address)
{
    seL4_CPtr endpoint = new_endpoint();
    seL4_Word badge = 0;
    results[1] = 0;
    struct thread *thread = thread_create(access, address, PRIORITY_HIGH);
    thread_set_fault_endpoint(thread, new_badged(endpoint, 1));
    thread_resume(thread);
    seL4_MessageInfo_t info = seL4_NBRecv(endpoint, &badge, new_reply());
    return badge == 1 && seL4_MessageInfo_get_label(info) == seL4_Fault_VMFault && results[1] == 0;
}

/* ---- Mapping ---- */

CASE(page, a_mapped_frame_can_be_read_and_written)
{
    check_ok(map(new_frame(), A, seL4_AllRights));
    *word_at(A) = 0x1234;
    *word_at(A + PAGE_SIZE - 8) = 0x5678;
    check_equal(*word_at(A), 0x1234);
    check_equal(*word_at(A + PAGE_SIZE - 8), 0x5678);
}

CASE(page, two_mappings_show_the_same_memory)
{
    seL4_CPtr frame = new_frame(), copy = new_copy(frame, seL4_AllRights);
    check_ok(map(frame, A, seL4_AllRights));
    check_ok(map(copy, A + 5 * PAGE_SIZE, seL4_AllRights));
    *word_at(A + 64) = 77;
    check_equal(*word_at(A + 5 * PAGE_SIZE + 64), 77);
}

CASE(page, a_large_frame_is_mapped_as_a_whole)
{
    seL4_CPtr frame = new_object(seL4_ARM_LargePageObject, 0);
    check_ok(map(frame, A, seL4_AllRights));
    for (seL4_Word offset = 0; offset < 1ul << seL4_LargePageBits; offset += 1ul << 16)
        *word_at(A + offset) = offset + 1;
    for (seL4_Word offset = 0; offset < 1ul << seL4_LargePageBits; offset += 1ul << 16)
        check_equal(*word_at(A + offset), offset + 1);
    check(faults(read_memory, A + (1ul << seL4_LargePageBits)));
}

CASE(page, the_highest_user_page_can_be_mapped)
{
    seL4_Word top = (seL4_UserTop + 1) & ~(PAGE_SIZE - 1);
    check_ok(map(new_frame(), top - PAGE_SIZE, seL4_AllRights));
    *word_at(top - 8) = 3;
    check_equal(*word_at(top - 8), 3);
}

REFUSED(page, addresses_beyond_the_users_are_refused)
{
    seL4_CPtr frame = new_frame(), large = new_object(seL4_ARM_LargePageObject, 0);
    seL4_Word top = (seL4_UserTop + 1) & ~(PAGE_SIZE - 1);
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, top, seL4_AllRights, DEFAULT), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, KERNEL_ADDRESS, seL4_AllRights, DEFAULT), seL4_InvalidArgument);
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, -PAGE_SIZE, seL4_AllRights, DEFAULT), seL4_InvalidArgument);
    check_error(seL4_ARM_Page_Map(large, ROOT_VSPACE, -(1ul << seL4_LargePageBits), seL4_AllRights, DEFAULT),
                seL4_InvalidArgument);
}

REFUSED(page, a_misaligned_address_is_refused)
{
    seL4_CPtr frame = new_frame(), large = new_object(seL4_ARM_LargePageObject, 0);
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A + 8, seL4_AllRights, DEFAULT), seL4_AlignmentError);
    check_error(seL4_ARM_Page_Map(large, ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT), seL4_AlignmentError);
}

REFUSED(page, missing_tables_are_told_level_by_level)
{
    static const seL4_Word missing[] = MISSING_TABLES;
    seL4_CPtr frame = new_frame();
    for (int level = 0; level < TABLE_LEVELS; level++) {
        check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT), seL4_FailedLookup);
        check_equal(seL4_GetMR(SEL4_MAPPING_LOOKUP_LEVEL), missing[level]);
        check_equal(seL4_GetMR(1), seL4_MissingCapability);
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
    }
    check_ok(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
}

REFUSED(page, what_is_no_vspace_is_refused)
{
    seL4_CPtr frame = new_frame();
    check_error(seL4_ARM_Page_Map(frame, new_endpoint(), A, seL4_AllRights, DEFAULT), seL4_InvalidCapability);
    check_equal(seL4_GetMR(0), 1);
    check_error(seL4_ARM_Page_Map(frame, new_page_table(), A, seL4_AllRights, DEFAULT), seL4_InvalidCapability);
    check_error(seL4_ARM_Page_Map(frame, new_object(seL4_ARM_VSpaceObject, 0), A, seL4_AllRights, DEFAULT),
                seL4_InvalidCapability);
}

REFUSED(page, a_capability_maps_at_one_address)
{
    seL4_CPtr frame = new_frame(), other = new_vspace();
    check_ok(map(frame, A, seL4_AllRights));
    check_error(seL4_ARM_Page_Map(frame, ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
    check_error(seL4_ARM_Page_Map(frame, other, A, seL4_AllRights, DEFAULT), seL4_InvalidCapability);
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(map(frame, A + PAGE_SIZE, seL4_AllRights));
}

REFUSED(page, an_address_in_use_is_refused)
{
    seL4_CPtr frame = new_frame();
    check_ok(map(frame, A, seL4_AllRights));
    *word_at(A) = 5;
    check_error(seL4_ARM_Page_Map(new_frame(), ROOT_VSPACE, A, seL4_AllRights, DEFAULT), seL4_DeleteFirst);
    check_equal(*word_at(A), 5);
}

REFUSED(page, a_large_frame_is_not_mapped_over_a_table)
{
    seL4_CPtr small = new_frame(), large = new_object(seL4_ARM_LargePageObject, 0);
    check_ok(map(small, A, seL4_AllRights));
    *word_at(A) = 5;
    check_error(seL4_ARM_Page_Map(large, ROOT_VSPACE, A, seL4_AllRights, DEFAULT), seL4_DeleteFirst);
    check_equal(*word_at(A), 5);
}

REFUSED(page, a_small_frame_is_not_mapped_into_a_large_one)
{
    check_ok(map(new_object(seL4_ARM_LargePageObject, 0), A, seL4_AllRights));
    check_error(seL4_ARM_Page_Map(new_frame(), ROOT_VSPACE, A + PAGE_SIZE, seL4_AllRights, DEFAULT), SMALL_OVER_LARGE);
    check_error(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT), seL4_DeleteFirst);
    *word_at(A + PAGE_SIZE) = 1;
}

/* ---- Rights and attributes ---- */

REFUSED(page, a_page_mapped_for_reading_cannot_be_written)
{
    check_ok(map(new_frame(), A, seL4_CanRead));
    check(!faults(read_memory, A));
    check(faults(write_memory, A));
}

REFUSED(page, rights_are_no_more_than_the_capabilitys)
{
    seL4_CPtr frame = new_frame(), readable = new_copy(frame, seL4_CanRead);
    check_ok(map(readable, A, seL4_AllRights));
    check(!faults(read_memory, A));
    check(faults(write_memory, A));
}

REFUSED(page, a_page_without_rights_cannot_be_used)
{
    check_ok(map(new_frame(), A, seL4_NoRights));
    check(faults(read_memory, A));
    check(faults(write_memory, A));
}

REFUSED(page, write_without_read_is_for_the_kernel_only)
{
    check_ok(map(new_frame(), A, seL4_CanWrite));
    check(faults(read_memory, A));
    check(faults(write_memory, A));
}

CASE(page, mapping_again_at_the_same_address_changes_the_rights)
{
    seL4_CPtr frame = new_frame();
    check_ok(map(frame, A, seL4_CanRead));
    check(faults(write_memory, A));
    check_ok(map(frame, A, seL4_AllRights));
    check(!faults(write_memory, A));
    check_ok(map(frame, A, seL4_CanRead));
    check(faults(write_memory, A));
    check(!faults(read_memory, A));
    check_equal(results[0], 42);
}

REFUSED(page, execute_never_is_honoured)
{
    seL4_CPtr frame = new_frame();
    check_ok(map_frame(frame, ROOT_VSPACE, A, seL4_AllRights, DEFAULT | seL4_ARM_ExecuteNever));
    check(faults(execute_memory, A));
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 1);
}

static seL4_CPtr new_device_frame(void)
{
    seL4_CPtr frame = new_slot();
    check_ok(retype(device_untyped(), seL4_ARM_SmallPageObject, 0, frame, 1));
    return frame;
}

REFUSED(page, device_memory_is_not_executed)
{
    check_ok(map_frame(new_device_frame(), ROOT_VSPACE, A, seL4_AllRights, 0));
    check(faults(execute_memory, A));
    check_equal(seL4_GetMR(seL4_VMFault_PrefetchFault), 1);
    check_equal(seL4_GetMR(seL4_VMFault_Addr), A);
}

CASE(page, code_written_to_a_page_can_be_executed)
{
    seL4_CPtr frame = new_frame();
    const volatile unsigned char *code = (const volatile unsigned char *)machine_counting_code;
    check_ok(map(frame, A, seL4_AllRights));
    for (int i = 0; i < machine_counting_code_end - machine_counting_code; i++)
        ((volatile unsigned char *)A)[i] = code[i];
    check_ok(seL4_ARM_Page_Unify_Instruction(frame, 0, PAGE_SIZE));
    struct thread *thread = thread_create(read_memory, 0, PRIORITY_LOW);
    seL4_UserContext registers = {.pc = A, .CONTEXT_ARGUMENT = (seL4_Word)&results[5]};
    check_ok(seL4_TCB_WriteRegisters(thread->tcb, true, 0, sizeof(registers) / sizeof(seL4_Word), &registers));
    sleep_ticks(2);
    check(results[5] != 0);
}

CASE(page, an_uncached_mapping_works)
{
    seL4_CPtr frame = new_frame();
    check_ok(map_frame(frame, ROOT_VSPACE, A, seL4_AllRights, 0));
    *word_at(A) = 6;
    check_equal(*word_at(A), 6);
}

/* ---- Unmapping ---- */

REFUSED(page, an_unmapped_page_cannot_be_used)
{
    seL4_CPtr frame = new_frame();
    check_ok(map(frame, A, seL4_AllRights));
    *word_at(A) = 9;
    check_ok(seL4_ARM_Page_Unmap(frame));
    check(faults(read_memory, A));
    check_ok(map(frame, A, seL4_AllRights));
    check_equal(*word_at(A), 9);
}

CASE(page, unmapping_what_is_not_mapped_succeeds)
{
    seL4_CPtr frame = new_frame();
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(map(frame, A, seL4_AllRights));
    check_ok(seL4_ARM_Page_Unmap(frame));
    check_ok(seL4_ARM_Page_Unmap(frame));
}

REFUSED(page, deleting_a_capability_removes_its_mapping_only)
{
    seL4_CPtr frame = new_frame(), copy = new_copy(frame, seL4_AllRights);
    check_ok(map(frame, A, seL4_AllRights));
    check_ok(map(copy, A + PAGE_SIZE, seL4_AllRights));
    check_ok(delete_slot(frame));
    check(faults(read_memory, A));
    check(!faults(read_memory, A + PAGE_SIZE));
}

REFUSED(page, a_copy_is_not_mapped)
{
    seL4_CPtr frame = new_frame(), copy;
    check_ok(map(frame, A, seL4_AllRights));
    copy = new_copy(frame, seL4_AllRights);
    check_ok(seL4_ARM_Page_Unmap(copy));
    check(!faults(read_memory, A));
    check_ok(map(copy, A + PAGE_SIZE, seL4_AllRights));
    check_ok(delete_slot(copy));
    check(!faults(read_memory, A));
}

CASE(page, a_moved_capability_keeps_its_mapping)
{
    seL4_CPtr frame = new_frame(), target = new_slot();
    check_ok(map(frame, A, seL4_AllRights));
    check_ok(move_to(target, frame));
    check(!faults(read_memory, A));
    check_ok(delete_slot(target));
    check(faults(read_memory, A));
}

REFUSED(page, a_stale_capability_does_not_remove_anothers_mapping)
{
    seL4_CPtr first = new_frame(), second = new_frame(), table = new_page_table();
    for (int level = 0; level < TABLE_LEVELS - 1; level++)
        check_ok(seL4_ARM_PageTable_Map(new_page_table(), ROOT_VSPACE, A, DEFAULT));
    check_ok(seL4_ARM_PageTable_Map(table, ROOT_VSPACE, A, DEFAULT));
    check_ok(seL4_ARM_Page_Map(first, ROOT_VSPACE, A, seL4_AllRights, DEFAULT));
    check_ok(seL4_ARM_PageTable_Unmap(table)); /* first still believes that it is mapped */
    check_ok(map(second, A, seL4_AllRights));
    check_ok(delete_slot(first));
    check(!faults(read_memory, A));
}

/* ---- Address and cache ---- */

CASE(page, get_address_tells_where_a_frame_is)
{
    seL4_CPtr frames = new_slots(2);
    check_ok(retype(case_untyped(), seL4_ARM_SmallPageObject, 0, frames, 2));
    seL4_ARM_Page_GetAddress_t first = seL4_ARM_Page_GetAddress(frames), second = seL4_ARM_Page_GetAddress(frames + 1);
    check_ok(first.error);
    check_equal(second.paddr, first.paddr + PAGE_SIZE);
    check_equal(first.paddr % PAGE_SIZE, 0);
    check(first.paddr != 0);
}

/* A frame at the end of an untyped, by halves; `slots` are two for each bit of its size, and one. */
static seL4_CPtr last_frame(seL4_CPtr untyped, seL4_Word bits, seL4_CPtr slots)
{
    for (; bits > seL4_PageBits; slots += 2) {
        bits--;
        check_ok(retype(untyped, seL4_UntypedObject, bits, slots, 2));
        untyped = slots + 1;
    }
    check_ok(retype(untyped, seL4_ARM_SmallPageObject, 0, slots, 1));
    return slots;
}

CASE(page, every_piece_of_device_memory_makes_frames_up_to_its_last_page)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_CPtr slots = new_slots(2 * seL4_WordBits);
    seL4_Word pieces = 0;
    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        const seL4_UntypedDesc *piece = &info->untypedList[i];
        if (!piece->isDevice)
            continue;
        seL4_CPtr frame = last_frame(info->untyped.start + i, piece->sizeBits, slots);
        check_equal(seL4_ARM_Page_GetAddress(frame).paddr, piece->paddr + ((1ul << piece->sizeBits) - PAGE_SIZE));
        check_ok(map(frame, A, seL4_AllRights));
        check_ok(revoke_slot(info->untyped.start + i));
        pieces++;
    }
    check(pieces > 5);
}

CASE(page, cache_operations_work_on_mapped_pages)
{
    seL4_CPtr frame = new_frame();
    check_ok(map(frame, A, seL4_AllRights));
    *word_at(A) = 11;
    check_ok(seL4_ARM_Page_Clean_Data(frame, 0, PAGE_SIZE));
    check_ok(seL4_ARM_Page_CleanInvalidate_Data(frame, 64, 128));
    check_ok(seL4_ARM_Page_Unify_Instruction(frame, 0, 64));
    check_ok(seL4_ARM_Page_Clean_Data(frame, 0, PAGE_SIZE));
    check_ok(seL4_ARM_Page_Invalidate_Data(frame, 0, PAGE_SIZE));
    check_equal(*word_at(A), 11);
}

REFUSED(page, cache_operations_refuse_bad_ranges)
{
    seL4_CPtr frame = new_frame();
    check_ok(map(frame, A, seL4_AllRights));
    check_error(seL4_ARM_Page_Clean_Data(frame, 64, 64), seL4_InvalidArgument);
    check_error(seL4_ARM_Page_Clean_Data(frame, 128, 64), seL4_InvalidArgument);
    check_error(seL4_ARM_Page_CleanInvalidate_Data(frame, 0, PAGE_SIZE + 1), seL4_InvalidArgument);
    check_error(seL4_ARM_Page_Unify_Instruction(frame, PAGE_SIZE, PAGE_SIZE + 64), seL4_InvalidArgument);
    check_error(seL4_ARM_Page_Invalidate_Data(frame, ~0ul - 63, ~0ul), seL4_InvalidArgument);
}

REFUSED(page, cache_operations_need_a_mapping)
{
    seL4_CPtr frame = new_frame();
    check_error(seL4_ARM_Page_Clean_Data(frame, 0, 64), seL4_IllegalOperation);
    check_error(seL4_ARM_Page_Unify_Instruction(frame, 0, 64), seL4_IllegalOperation);
}

REFUSED(page, truncated_and_unknown_operations_are_refused)
{
    seL4_CPtr frame = new_frame();
    for (int i = 0; i < 3; i++)
        seL4_SetMR(i, 0);
    seL4_SetCap(0, ROOT_VSPACE);
    check_error(invoke(frame, ARMPageMap, 2, 1), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageMap, 3, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageClean_Data, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(frame, ARMPageTableMap, 2, 1), seL4_IllegalOperation);
    check_error(invoke(frame, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}
