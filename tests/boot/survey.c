// SPDX-License-Identifier: BSD-2-Clause
// Tells all memory that the kernel gave, a fact a line: what each untyped covers, where the root task's own pages are, which
// regions there are and what is in them. A region named `program` is started as a program. survey.py reads the lines.

#include <stele/boot_region.h>
#include <stele/console.h>
#include <stele/panic.h>
#include <stele/process.h>
#include <stele/runtime.h>
#include <stele/string.h>

enum { PRIORITY = 100, ARGUMENT = 41 };

static struct stele_system system;
static const seL4_BootInfo *info;

static void print_untypeds(void)
{
    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        const seL4_UntypedDesc *untyped = &info->untypedList[i];

        stele_printf("untyped 0x%lx %u %s\n", untyped->paddr, untyped->sizeBits,
                     untyped->isDevice ? "device" : "ordinary");
    }
}

static void print_frame(seL4_CPtr frame)
{
    seL4_ARM_Page_GetAddress_t result = seL4_ARM_Page_GetAddress(frame);

    if (result.error != seL4_NoError) {
        stele_panic("capability %lu is no frame", frame);
    }
    stele_printf("frame 0x%lx\n", result.paddr);
}

static void print_frames(seL4_SlotRegion frames)
{
    for (seL4_CPtr frame = frames.start; frame < frames.end; frame++) {
        print_frame(frame);
    }
}

/** CNode, VSpace, ASID pool, page tables, and a page for the small objects. */
static seL4_Word object_bytes(void)
{
    seL4_Word tables = info->userImagePaging.end - info->userImagePaging.start;

    return (1ul << (info->initThreadCNodeSizeBits + seL4_SlotBits)) + (1ul << seL4_VSpaceBits) +
           (1ul << seL4_ASIDPoolBits) + (tables << seL4_PageTableBits) + (1ul << seL4_PageBits);
}

static void print_own(void)
{
    stele_printf("objects %lu\n", object_bytes());
    print_frame(seL4_CapBootInfoFrame);
    print_frame(seL4_CapInitThreadIPCBuffer);
    print_frames(info->extraBIPages);
    print_frames(info->userImageFrames);
}

/** The sum of a region's whole words of 64 bits, and how many of them are not zero. */
static void print_content(const char *name, const struct stele_boot_region *region)
{
    const unsigned long long *words = region->content;
    unsigned long long sum = 0;
    seL4_Word filled = 0;

    for (seL4_Word i = 0; i < region->size / sizeof words[0]; i++) {
        sum += words[i];
        filled += words[i] != 0;
    }
    stele_printf("content %s 0x%llx %lu\n", name, sum, filled);
}

static seL4_CPtr new_endpoint(void)
{
    seL4_CPtr endpoint;

    if (stele_object_allocate(&system.allocator, seL4_EndpointObject, 0, &endpoint) != seL4_NoError) {
        stele_panic("no memory for an endpoint");
    }
    return endpoint;
}

static void run_program(const struct stele_boot_region *region)
{
    static struct stele_process process;
    seL4_CPtr endpoint = new_endpoint(), reply;
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {ARGUMENT};
    const struct stele_process_config config = {
        .name = "program",
        .file = region->content,
        .file_size = region->size,
        .priority = PRIORITY,
        .fault_endpoint = endpoint,
    };

    if (!stele_process_create(&process, &system, &config) ||
        !stele_process_grant(&process, stele_SlotParent, endpoint, seL4_AllRights, 1) ||
        !stele_process_start(&process, arguments) ||
        stele_object_allocate(&system.allocator, seL4_ReplyObject, 0, &reply) != seL4_NoError) {
        stele_panic("program: %s: %s", process.failure.step, process.failure.reason);
    }
    (void)seL4_Recv(endpoint, NULL, reply);
    stele_printf("program answers %lu\n", seL4_GetMR(0));
}

static void look_into(const stele_BootRegion *entry)
{
    static struct stele_boot_region region;
    const char *name = (const char *)entry->name;

    if (entry->size == 0) {
        return;
    }
    if (stele_boot_region_map(&region, &system.own, entry) != seL4_NoError) {
        stele_panic("region %s cannot be mapped", name);
    }
    print_content(name, &region);
    if (strcmp(name, "program") == 0) {
        run_program(&region);
    }
}

int main(void)
{
    info = seL4_GetBootInfo();
    print_untypeds();
    print_own();
    stele_system_init(&system, info);
    for (unsigned int i = 0; i < stele_boot_region_count(info); i++) {
        const stele_BootRegion *entry = stele_boot_region_get(info, i);

        stele_printf("region 0x%lx 0x%lx %s\n", entry->paddr, entry->size, (const char *)entry->name);
        if (stele_boot_region_find(info, (const char *)entry->name) != entry) {
            stele_panic("another region is found under the name %s", (const char *)entry->name);
        }
        look_into(entry);
    }
    stele_printf("survey: done\n");
    return 0;
}
