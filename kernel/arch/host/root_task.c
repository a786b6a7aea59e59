/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Makes the initial thread, as boot/root_task.c does, but without a program: its image is a few empty frames.
 *
 * Its objects are at the start of memory, the largest first, so that each is aligned. All other memory is untyped.
 */

#include "debug/debug.h"
#include "debug/invariants.h"
#include "object/object.h"
#include "object/sched_context.h"
#include "object/tcb.h"
#include "object/vspace.h"

#include "simulator.h"

#define PAGE BIT(seL4_PageBits)
#define BUDGET_US 5000
#define EXTRA_PAGES 1
#define UNTYPED_MAX ARRAY_SIZE(((seL4_BootInfo *)NULL)->untypedList)

/* Where the pages behind the image are. */
struct layout {
    word_t ipc_buffer, bootinfo, extra, end;
};

static paddr_t next_memory;
static word_t next_slot;
static struct cap vspace;

/* A power of two, aligned to itself as objects are. */
static void *take(word_t bytes)
{
    void *memory;

    next_memory = (next_memory + bytes - 1) & -bytes;
    memory = physical_to_pointer(next_memory);
    if (host_memory(next_memory + bytes - 1) == NULL)
        host_fail("too little memory for the root task");
    next_memory += bytes;
    memory_clear(memory, bytes);
    return memory;
}

static void provide_at(word_t index, struct cap cap)
{
    slot_insert_original(&simulator.root_slots[index], cap, NULL);
}

static void provide(struct cap cap)
{
    if (next_slot == BIT(simulator.root_radix))
        host_fail("the root CNode is too small");
    provide_at(next_slot++, cap);
}

/* ---- objects -------------------------------------------------------------------------------------------------------- */

static void create_cnode(void)
{
    word_t radix = simulator.config.cnode_bits;

    simulator.root_radix = radix;
    simulator.root_slots = take(BIT(radix + seL4_SlotBits));
    next_slot = seL4_NumInitialCaps;
    provide_at(seL4_CapInitThreadCNode, cap_cnode_new(0, WORD_BITS - radix, radix, (word_t)simulator.root_slots));
    provide_at(seL4_CapIRQControl, cap_irq_control_new());
    provide_at(seL4_CapASIDControl, cap_asid_control_new());
    provide_at(seL4_CapDomain, cap_domain_new());
    if (HAS_FIRMWARE_CALLS)
        provide_at(seL4_CapSMC, cap_smc_new(0));
}

static void create_vspace(void)
{
    void *root = take(BIT(seL4_VSpaceBits));

    provide_at(seL4_CapInitThreadASIDPool, asid_boot_pool(take(BIT(seL4_ASIDPoolBits))));
    vspace = vspace_boot_create(root);
    provide_at(seL4_CapInitThreadVSpace, vspace);
}

static seL4_SlotRegion create_tables(const struct layout *layout)
{
    seL4_SlotRegion region = {.start = next_slot};

    for (word_t address = HOST_IMAGE_START; address < layout->end; address += PAGE)
        while (page_table_boot_is_missing(vspace, address))
            provide(page_table_boot_map(vspace, address, take(BIT(seL4_PageTableBits))));
    region.end = next_slot;
    return region;
}

static seL4_SlotRegion create_frames(word_t start, word_t end)
{
    seL4_SlotRegion region = {.start = next_slot};

    for (word_t address = start; address < end; address += PAGE)
        provide(frame_boot_map(vspace, address, take(PAGE)));
    region.end = next_slot;
    return region;
}

/* The thread's own copy of one of its capabilities. */
static void equip(enum tcb_slot own, word_t index)
{
    struct slot *source = &simulator.root_slots[index];
    struct cap copy;

    cap_derive(source, source->cap, &copy);
    slot_insert_derived(&simulator.root_thread->slots[own], copy, source);
}

static void create_thread(const struct layout *layout)
{
    uint8_t *small = take(PAGE);
    struct tcb *thread = (struct tcb *)small;
    struct sched_context *context = (struct sched_context *)(small + BIT(seL4_TCBBits));

    tcb_init(thread);
    sched_context_init_round_robin(context, seL4_MinSchedContextBits, timer_us_to_ticks(BUDGET_US));
    simulator.root_thread = thread;
    provide_at(seL4_CapInitThreadTCB, cap_tcb_new((word_t)thread));
    provide_at(seL4_CapInitThreadSC, cap_sched_context_new(seL4_MinSchedContextBits, (word_t)context));
    equip(TCB_CSPACE, seL4_CapInitThreadCNode);
    equip(TCB_VSPACE, seL4_CapInitThreadVSpace);
    equip(TCB_IPC_BUFFER, seL4_CapInitThreadIPCBuffer);
    thread->ipc_buffer_address = layout->ipc_buffer;
    thread->priority = seL4_MaxPrio;
    thread->mcp = seL4_MaxPrio;
    thread->context.registers[REGISTER_PC] = HOST_IMAGE_START;
    thread->context.registers[SYSCALL_REGISTER_CAP] = layout->bootinfo;
    debug_name_thread(thread, "root task");
    sched_context_bind_thread(context, thread);
    thread_restart(thread);
}

/* ---- bootinfo ------------------------------------------------------------------------------------------------------- */

/* One block: what the kernel speaks. */
static void write_extra(uint8_t *extra)
{
    seL4_BootInfoHeader *header = (seL4_BootInfoHeader *)extra;
    stele_AbiIdentity *identity = (stele_AbiIdentity *)(header + 1);

    header->id = SEL4_BOOTINFO_HEADER_STELE_ABI;
    header->len = round_up(sizeof(*header) + sizeof(*identity), 3);
    *identity = (stele_AbiIdentity){.major = STELE_ABI_MAJOR, .minor = STELE_ABI_MINOR, .hash = STELE_ABI_HASH};
    simulator.bootinfo->extraLen = header->len;
}

static void create_bootinfo(const struct layout *layout)
{
    seL4_BootInfo *info = take(PAGE);
    uint8_t *extra = physical_to_pointer(next_memory);

    simulator.bootinfo = info;
    provide_at(seL4_CapBootInfoFrame, frame_boot_map(vspace, layout->bootinfo, info));
    info->extraBIPages = create_frames(layout->extra, layout->end);
    write_extra(extra);
    info->numNodes = 1;
    info->ipcBuffer = (seL4_IPCBuffer *)layout->ipc_buffer;
    info->initThreadCNodeSizeBits = simulator.root_radix;
    info->schedcontrol.start = next_slot;
    provide(cap_sched_control_new(0));
    info->schedcontrol.end = next_slot;
}

/* ---- untyped memory ------------------------------------------------------------------------------------------------- */

static void provide_untyped(paddr_t start, word_t bits, bool is_device)
{
    seL4_BootInfo *info = simulator.bootinfo;
    word_t index = next_slot - info->untyped.start;

    if (index == UNTYPED_MAX)
        host_fail("too many pieces of memory for bootinfo");
    info->untypedList[index] = (seL4_UntypedDesc){.paddr = start, .sizeBits = (seL4_Uint8)bits, .isDevice = is_device};
    provide(cap_untyped_new(0, is_device, bits, (word_t)physical_to_pointer(start)));
}

static void provide_devices(void)
{
    for (word_t i = 0; i < simulator.config.device_count; i++) {
        const struct host_device *device = &simulator.config.devices[i];

        if (device->size_bits > seL4_MaxUntypedBits || !is_aligned(device->address, device->size_bits))
            host_fail("a device that is no untyped: too large or not aligned");
        provide_untyped(device->address, device->size_bits, true);
    }
}

static void provide_memory(void)
{
    paddr_t end = HOST_MEMORY_START + simulator.memory_bytes;

    while (next_memory < end) {
        word_t bits = seL4_MaxUntypedBits;

        while (!is_aligned(next_memory, bits) || BIT(bits) > end - next_memory)
            bits--;
        provide_untyped(next_memory, bits, false);
        next_memory += BIT(bits);
    }
}

void root_task_create(void)
{
    struct layout layout = {.ipc_buffer = HOST_IMAGE_START + simulator.config.image_pages * PAGE};
    seL4_SlotRegion tables, image;

    layout.bootinfo = layout.ipc_buffer + PAGE;
    layout.extra = layout.bootinfo + PAGE;
    layout.end = layout.extra + EXTRA_PAGES * PAGE;
    next_memory = HOST_MEMORY_START;

    create_cnode();
    create_vspace();
    tables = create_tables(&layout);
    provide_at(seL4_CapInitThreadIPCBuffer, frame_boot_map(vspace, layout.ipc_buffer, take(PAGE)));
    create_bootinfo(&layout);
    image = create_frames(HOST_IMAGE_START, layout.ipc_buffer);
    create_thread(&layout);

    simulator.bootinfo->userImagePaging = tables;
    simulator.bootinfo->userImageFrames = image;
    simulator.bootinfo->untyped.start = next_slot;
    provide_devices();
    provide_memory();
    simulator.bootinfo->untyped.end = next_slot;
    invariants_begin(simulator.root_slots, BIT(simulator.root_radix));
    simulator.bootinfo->empty = (seL4_SlotRegion){.start = next_slot, .end = BIT(simulator.root_radix)};
}
