/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes the initial thread from the initrd.
 *
 * All its objects are taken from free memory in one piece, the biggest first, so that each is aligned. Slots are filled in
 * the order that the contract gives: the fixed ones, page tables, extra bootinfo pages, SchedControl, image, untypeds.
 */

#include "boot/root_task.h"
#include "api/assert.h"
#include "arch/port.h"
#include "boot/archive.h"
#include "boot/boot.h"
#include "boot/text.h"
#include "debug/debug.h"
#include "debug/invariants.h"
#include "object/object.h"
#include "object/sched_context.h"
#include "object/tcb.h"
#include "object/vspace.h"

#define PAGE BIT(seL4_PageBits)

/* The root CNode has at least 2^12 slots, and this many of them empty. */
#define MIN_RADIX 12
#define MIN_EMPTY_SLOTS 1024

#define BUDGET_US 5000

void root_provide_at(struct root_task *root, word_t index, struct cap cap)
{
    slot_insert_original(&root->slots[index], cap, NULL);
}

void root_provide(struct root_task *root, struct cap cap)
{
    kernel_assert(root->next_slot < BIT(root->radix));
    root_provide_at(root, root->next_slot++, cap);
}

/* ---- initrd --------------------------------------------------------------------------------------------------------- */

/* Moves a module to pages of its own. */
static void take_module(const struct archive_member *member)
{
    struct boot_region region = {.bytes = member->bytes};
    void *memory;

    region_set_name(&region, member->name, 0);
    if (!region_name_is_free(&region))
        return;
    if (member->bytes != 0) {
        memory = memory_take(round_up(member->bytes, seL4_PageBits), seL4_PageBits, "a boot module");
        bytes_copy(memory, member->data, member->bytes);
        cache_clean(memory, member->bytes);
        region.start = pointer_to_physical(memory);
    }
    region_add(&region);
}

/* The initrd is the program, or an archive whose first member is. */
static void open_initrd(struct image *image)
{
    const void *data = physical_to_pointer(platform.initrd.start);
    struct archive archive;
    struct archive_member member;

    if (platform.initrd.start >= platform.initrd.end)
        boot_fail("no root task: boot with an initrd (qemu: -initrd FILE)");
    if (!archive_open(&archive, data, range_bytes(platform.initrd))) {
        image_open(image, data, range_bytes(platform.initrd));
        return;
    }
    if (!archive_next(&archive, &member))
        boot_fail("no root task: the initrd is an empty archive");
    image_open(image, member.data, member.bytes);
    while (archive_next(&archive, &member))
        take_module(&member);
}

/* ---- memory --------------------------------------------------------------------------------------------------------- */

static void lay_out(struct root_task *root)
{
    struct root_layout *layout = &root->layout;
    word_t extra = round_up(bootinfo_extra_bytes(), seL4_PageBits);

    layout->ipc_buffer = root->image.end;
    layout->bootinfo = layout->ipc_buffer + PAGE;
    layout->extra = layout->bootinfo + PAGE;
    layout->end = layout->extra + extra;
    if (root->image.end > VSPACE_USER_END - 2 * PAGE - extra)
        boot_fail("the root task leaves no room behind it for bootinfo, at %lx", root->image.end);
    if (root->image.end - root->image.start > ranges_bytes(&free_memory))
        boot_fail("too little memory for the root task: it takes %lu KiB, %lu are free",
                  (root->image.end - root->image.start) >> 10, ranges_bytes(&free_memory) >> 10);
}

static word_t page_count(const struct root_layout *layout, const struct image *image)
{
    return (layout->end - image->start) >> seL4_PageBits;
}

/* Takes the memory of all objects: CNode, VSpace, one page for the small ones, ASID pool, tables, mapped pages. */
static void take_memory(struct root_task *root)
{
    word_t tables = paging_table_count(root->image.start, root->layout.end);
    word_t pages = page_count(&root->layout, &root->image);
    word_t slots = seL4_NumInitialCaps + tables + pages + 1 + UNTYPED_MAX + MIN_EMPTY_SLOTS;
    word_t bytes;

    root->radix = MIN_RADIX;
    while (BIT(root->radix) < slots)
        root->radix++;
    bytes = BIT(root->radix + seL4_SlotBits) + BIT(seL4_VSpaceBits) + PAGE + BIT(seL4_ASIDPoolBits) +
            (tables << seL4_PageTableBits) + (pages << seL4_PageBits);
    root->memory = memory_take(round_up(bytes, seL4_PageBits), root->radix + seL4_SlotBits, "the root task's objects");
}

static void *take(struct root_task *root, word_t bytes)
{
    void *memory = root->memory;

    root->memory += bytes;
    return memory;
}

/* ---- objects -------------------------------------------------------------------------------------------------------- */

static void create_cnode(struct root_task *root)
{
    root->slots = take(root, BIT(root->radix + seL4_SlotBits));
    root->next_slot = seL4_NumInitialCaps;
    root_provide_at(root, seL4_CapInitThreadCNode,
                    cap_cnode_new(0, WORD_BITS - root->radix, root->radix, (word_t)root->slots));
    root_provide_at(root, seL4_CapIRQControl, cap_irq_control_new());
    root_provide_at(root, seL4_CapASIDControl, cap_asid_control_new());
    root_provide_at(root, seL4_CapDomain, cap_domain_new());
    if (HAS_FIRMWARE_CALLS)
        root_provide_at(root, seL4_CapSMC, cap_smc_new(0));
}

static void create_tables(struct root_task *root)
{
    seL4_SlotRegion *region = &root->bootinfo->userImagePaging;

    region->start = root->next_slot;
    for (word_t address = root->image.start; address < root->layout.end; address += PAGE)
        while (page_table_boot_is_missing(root->vspace, address))
            root_provide(root, page_table_boot_map(root->vspace, address, take(root, BIT(seL4_PageTableBits))));
    region->end = root->next_slot;
}

/* Maps the pages from start to end - 1 to memory, and gives their capabilities. */
static seL4_SlotRegion create_frames(struct root_task *root, word_t start, word_t end, uint8_t *memory)
{
    seL4_SlotRegion region = {.start = root->next_slot};

    for (word_t address = start; address < end; address += PAGE, memory += PAGE)
        root_provide(root, frame_boot_map(root->vspace, address, memory));
    region.end = root->next_slot;
    return region;
}

static void create_vspace(struct root_task *root)
{
    word_t image_bytes = root->image.end - root->image.start;
    void *vspace = take(root, BIT(seL4_VSpaceBits));
    uint8_t *image, *ipc_buffer;

    root_provide_at(root, seL4_CapInitThreadASIDPool, asid_boot_pool(take(root, BIT(seL4_ASIDPoolBits))));
    root->vspace = vspace_boot_create(vspace);
    root_provide_at(root, seL4_CapInitThreadVSpace, root->vspace);
    image = take(root, image_bytes);
    ipc_buffer = take(root, PAGE);
    root->bootinfo = take(root, PAGE);
    root->extra = take(root, root->layout.end - root->layout.extra);

    create_tables(root);
    root_provide_at(root, seL4_CapInitThreadIPCBuffer,
                    frame_boot_map(root->vspace, root->layout.ipc_buffer, ipc_buffer));
    root_provide_at(root, seL4_CapBootInfoFrame, frame_boot_map(root->vspace, root->layout.bootinfo, root->bootinfo));
    root->bootinfo->extraBIPages = create_frames(root, root->layout.extra, root->layout.end, root->extra);
    root->bootinfo->schedcontrol.start = root->next_slot;
    root_provide(root, cap_sched_control_new(0));
    root->bootinfo->schedcontrol.end = root->next_slot;
    image_load(&root->image, image);
    paging_cache_operation(CACHE_UNIFY, (word_t)image, image_bytes);
    root->bootinfo->userImageFrames = create_frames(root, root->image.start, root->image.end, image);
}

/* The thread's own copy of one of its capabilities. */
static void equip(struct root_task *root, enum tcb_slot own, word_t index)
{
    struct slot *source = &root->slots[index];
    struct cap copy;

    cap_derive(source, source->cap, &copy); /* the copy of a frame carries no mapping */
    slot_insert_derived(&root->thread->slots[own], copy, source);
}

static void create_thread(struct root_task *root)
{
    uint8_t *small = take(root, PAGE);
    struct sched_context *context = (struct sched_context *)(small + BIT(seL4_TCBBits));
    struct tcb *thread = (struct tcb *)small;

    tcb_init(thread);
    sched_context_init_round_robin(context, seL4_MinSchedContextBits, timer_us_to_ticks(BUDGET_US));
    root->thread = thread;
    root_provide_at(root, seL4_CapInitThreadTCB, cap_tcb_new((word_t)thread));
    root_provide_at(root, seL4_CapInitThreadSC, cap_sched_context_new(seL4_MinSchedContextBits, (word_t)context));
    equip(root, TCB_CSPACE, seL4_CapInitThreadCNode);
    equip(root, TCB_VSPACE, seL4_CapInitThreadVSpace);
    equip(root, TCB_IPC_BUFFER, seL4_CapInitThreadIPCBuffer);
    thread->ipc_buffer_address = root->layout.ipc_buffer;
    thread->priority = seL4_MaxPrio;
    thread->mcp = seL4_MaxPrio;
    thread->context.registers[REGISTER_PC] = root->image.entry;
    thread->context.registers[SYSCALL_REGISTER_CAP] = root->layout.bootinfo;
    debug_name_thread(thread, "root task");
    sched_context_bind_thread(context, thread);
    thread_restart(thread);
}

static void print_root_task(const struct root_task *root)
{
    for (unsigned int i = 0; i < platform.region_count; i++) {
        const struct boot_region *region = &platform.regions[i];

        debug_printf("  region      %lx to %lx, %s\n", region->start, region->start + region->bytes, region->name);
    }
    debug_printf("  root task   %lx to %lx, entry %lx\n\n", root->image.start, root->image.end, root->image.entry);
}

void root_task_create(void)
{
    static struct root_task root;

    open_initrd(&root.image);
    lay_out(&root);
    take_memory(&root);
    create_cnode(&root);
    create_vspace(&root);
    bootinfo_write(&root);
    create_thread(&root);
    memory_release_initrd();
    memory_release_boot();
    untyped_provide_all(&root);
    if (DEBUG_KERNEL || CHECK_INVARIANTS)
        invariants_begin(root.slots, BIT(root.radix));
    root.bootinfo->empty = (seL4_SlotRegion){.start = root.next_slot, .end = BIT(root.radix)};
    if (DEBUG_KERNEL)
        print_root_task(&root);
}
