/* SPDX-License-Identifier: BSD-2-Clause */
/* What the kernel tells the root task at boot, and the capabilities it gives. */
#include "framework.h"
#include <stele/runtime.h>

#define FDT_MAGIC 0xd00dfeed

static const seL4_BootInfo *info(void)
{
    return seL4_GetBootInfo();
}

/* The block of extra bootinfo with this number, or NULL. */
static const seL4_BootInfoHeader *find_block(seL4_Word id)
{
    seL4_Word block = (seL4_Word)info() + seL4_BootInfoFrameSize, end = block + info()->extraLen;
    while (block < end) {
        const seL4_BootInfoHeader *header = (const seL4_BootInfoHeader *)block;
        check(header->len >= sizeof(*header));
        check(header->len <= end - block);
        if (header->id == id)
            return header;
        block += header->len;
    }
    return NULL;
}

CASE(bootinfo, it_is_page_aligned_and_follows_the_image)
{
    check_equal((seL4_Word)info() % seL4_BootInfoFrameSize, 0);
    check((seL4_Word)info() >= stele_image_end());
    check_equal((seL4_Word)info()->ipcBuffer % (1 << seL4_IPCBufferSizeBits), 0);
    check((seL4_Word)info()->ipcBuffer >= stele_image_end());
}

CASE(bootinfo, it_describes_one_node)
{
    check_equal(info()->nodeID, 0);
    check_equal(info()->numNodes, 1);
    check_equal(info()->initThreadDomain, 0);
    check_equal(info()->schedcontrol.end - info()->schedcontrol.start, info()->numNodes);
}

CASE(bootinfo, initial_slots_hold_what_they_should)
{
    seL4_CPtr tcb = new_tcb(), cnode = new_cnode(1), frame = new_frame(), context = new_context(5000, 5000);
    check_equal(capability_type(seL4_CapNull), 0);
    check_equal(capability_type(seL4_CapInitThreadTCB), capability_type(tcb));
    check_equal(capability_type(seL4_CapInitThreadCNode), capability_type(cnode));
    check_equal(capability_type(seL4_CapInitThreadVSpace), capability_type(new_vspace()));
    check_equal(capability_type(seL4_CapBootInfoFrame), capability_type(frame));
    check_equal(capability_type(seL4_CapInitThreadIPCBuffer), capability_type(frame));
    check_equal(capability_type(seL4_CapInitThreadSC), capability_type(context));
    check(!slot_is_empty(seL4_CapIRQControl) && !slot_is_empty(seL4_CapASIDControl));
    check(!slot_is_empty(seL4_CapInitThreadASIDPool) && !slot_is_empty(seL4_CapDomain));
    check(slot_is_empty(seL4_CapIOPortControl) && slot_is_empty(seL4_CapIOSpace));
}

CASE(bootinfo, the_root_cnode_has_the_size_told)
{
    seL4_Word last = (1ul << info()->initThreadCNodeSizeBits) - 1;
    check_error(move_to(last, last), seL4_DeleteFirst); /* the console has something there */
    check_error(seL4_CNode_Delete(ROOT_CNODE, last + 1, seL4_WordBits), seL4_FailedLookup);
    check_equal(boot_empty_end, last + 1);
}

CASE(bootinfo, the_empty_region_is_empty)
{
    check(info()->empty.start < info()->empty.end);
    for (seL4_CPtr slot = new_slot(); slot < info()->empty.end; slot++)
        check(slot_is_empty(slot));
}

CASE(bootinfo, the_regions_of_slots_are_full)
{
    const seL4_SlotRegion regions[] = {info()->userImageFrames, info()->userImagePaging, info()->schedcontrol,
                                       info()->untyped, info()->extraBIPages};
    for (unsigned int i = 0; i < sizeof(regions) / sizeof(regions[0]); i++)
        for (seL4_CPtr slot = regions[i].start; slot < regions[i].end; slot++)
            check(!slot_is_empty(slot));
}

CASE(bootinfo, there_is_one_frame_for_each_page_of_the_image)
{
    check_equal(info()->userImageFrames.end - info()->userImageFrames.start,
                (stele_image_end() - stele_image_start()) / PAGE_SIZE);
}

static volatile seL4_Word marks[3 * PAGE_SIZE / sizeof(seL4_Word)];

CASE(bootinfo, image_frames_are_in_address_order)
{
    for (unsigned int i = 0; i < sizeof(marks) / sizeof(marks[0]); i += PAGE_SIZE / sizeof(seL4_Word)) {
        seL4_CPtr frame = borrow(image_frame(&marks[i]));
        seL4_Word address = FREE_ADDRESS + i * sizeof(seL4_Word);
        marks[i] = 0xfeed0000 + i;
        check_ok(map_frame(frame, ROOT_VSPACE, address, seL4_CanRead, seL4_ARM_Default_VMAttributes));
        check_equal(*word_at(address + (seL4_Word)&marks[i] % PAGE_SIZE), 0xfeed0000 + i);
    }
}

CASE(bootinfo, device_untypeds_come_first)
{
    bool ordinary = false;
    check(info()->untyped.end - info()->untyped.start <= CONFIG_MAX_NUM_BOOTINFO_UNTYPED_CAPS);
    for (seL4_Word i = 0; i < info()->untyped.end - info()->untyped.start; i++) {
        check(!(ordinary && info()->untypedList[i].isDevice));
        ordinary = !info()->untypedList[i].isDevice;
    }
    check(ordinary);
}

CASE(bootinfo, untypeds_are_aligned_and_apart)
{
    seL4_Word count = info()->untyped.end - info()->untyped.start;
    for (seL4_Word i = 0; i < count; i++) {
        const seL4_UntypedDesc *a = &info()->untypedList[i];
        check(a->sizeBits >= seL4_MinUntypedBits && a->sizeBits <= seL4_MaxUntypedBits);
        check_equal(a->paddr & ((1ul << a->sizeBits) - 1), 0);
        for (seL4_Word j = i + 1; j < count; j++) {
            const seL4_UntypedDesc *b = &info()->untypedList[j];
            check(a->paddr + (1ul << a->sizeBits) <= b->paddr || b->paddr + (1ul << b->sizeBits) <= a->paddr);
        }
    }
}

CASE(bootinfo, untypeds_are_where_they_say)
{
    seL4_CPtr frame = new_slot(), device = device_untyped();
    check_ok(retype(device, seL4_ARM_SmallPageObject, 0, frame, 1));
    seL4_ARM_Page_GetAddress_t result = seL4_ARM_Page_GetAddress(frame);
    check_ok(result.error);
    check_equal(result.paddr, info()->untypedList[device - info()->untyped.start].paddr);
}

CASE(bootinfo, extra_blocks_fill_the_length_told)
{
    seL4_Word block = (seL4_Word)info() + seL4_BootInfoFrameSize, end = block + info()->extraLen;
    while (block < end) {
        const seL4_BootInfoHeader *header = (const seL4_BootInfoHeader *)block;
        check(header->len >= sizeof(*header));
        check_equal(block % sizeof(seL4_Word), 0);
        block += header->len;
    }
    check_equal(block, end);
    check((info()->extraBIPages.end - info()->extraBIPages.start) * PAGE_SIZE >= info()->extraLen);
}

CASE(bootinfo, the_kernel_tells_its_abi)
{
    const seL4_BootInfoHeader *header = find_block(SEL4_BOOTINFO_HEADER_STELE_ABI);
    check(header != NULL);
    check_equal(header->len, sizeof(*header) + sizeof(struct stele_AbiIdentity));
    check_equal(((const struct stele_AbiIdentity *)(header + 1))->major, 1);
}

CASE(bootinfo, the_device_tree_is_handed_on)
{
    const seL4_BootInfoHeader *header = find_block(SEL4_BOOTINFO_HEADER_FDT);
    check(header != NULL);
    const unsigned char *bytes = (const unsigned char *)(header + 1);
    check_equal((seL4_Word)bytes[0] << 24 | bytes[1] << 16 | bytes[2] << 8 | bytes[3], FDT_MAGIC);
}

REFUSED(bootinfo, the_root_task_has_the_highest_priority)
{
    check_ok(seL4_TCB_SetMCPriority(new_tcb(), seL4_CapInitThreadTCB, seL4_MaxPrio));
    check_error(seL4_TCB_SetPriority(new_tcb(), seL4_CapInitThreadTCB, seL4_MaxPrio + 1), seL4_RangeError);
    check_range(0, seL4_MaxPrio);
}

CASE(bootinfo, untypeds_cover_nearly_all_memory)
{
    seL4_Word count = info()->untyped.end - info()->untyped.start, lowest = ~0ul, highest = 0, covered = 0;
    for (seL4_Word i = 0; i < count; i++) {
        const seL4_UntypedDesc *desc = &info()->untypedList[i];
        if (!desc->isDevice && desc->paddr < lowest)
            lowest = desc->paddr;
        if (!desc->isDevice && desc->paddr + (1ul << desc->sizeBits) > highest)
            highest = desc->paddr + (1ul << desc->sizeBits);
    }
    for (seL4_Word i = 0; i < count; i++) {
        const seL4_UntypedDesc *desc = &info()->untypedList[i];
        if (desc->paddr >= lowest && desc->paddr < highest)
            covered += 1ul << desc->sizeBits;
    }
    /* The rest is the kernel, the root task and its objects. */
    check(highest - lowest - covered <= (4ul << 20) + (stele_image_end() - stele_image_start()));
}
