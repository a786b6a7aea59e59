// SPDX-License-Identifier: BSD-2-Clause
// Starts the server of the same project and waits for its word. Prints machine-readable lines.

#include <stele/boot_region.h>
#include <stele/console.h>
#include <stele/process.h>

static struct stele_system system;
static struct stele_boot_region file;
static struct stele_process server;

static bool start(seL4_CPtr endpoint)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {7, 0};
    const stele_BootRegion *region = stele_boot_region_find(seL4_GetBootInfo(), "package-server");

    if (region == NULL || stele_boot_region_map(&file, &system.own, region) != seL4_NoError) {
        return false;
    }
    const struct stele_process_config config = {.file = file.content, .file_size = file.size, .priority = 10};
    return stele_process_create(&server, &system, &config) &&
           stele_process_grant(&server, stele_SlotParent, endpoint, seL4_AllRights, 0) &&
           stele_process_start(&server, arguments);
}

static bool hear(seL4_CPtr endpoint, seL4_CPtr reply)
{
    (void)seL4_Recv(endpoint, seL4_Null, reply);
    return seL4_GetMR(0) == 7 + 1;
}

int main(void)
{
    seL4_CPtr endpoint = seL4_CapNull;
    seL4_CPtr reply = seL4_CapNull;

    stele_console_start();
    stele_system_init(&system, seL4_GetBootInfo());
    bool good = stele_object_allocate(&system.allocator, seL4_EndpointObject, 0, &endpoint) == seL4_NoError &&
                stele_object_allocate(&system.allocator, seL4_ReplyObject, 0, &reply) == seL4_NoError &&
                start(endpoint) && hear(endpoint, reply);
    stele_printf("%s 1 a_project_outside_the_tree_builds_and_runs\n1..1\n", good ? "ok" : "not ok");
    return good ? 0 : 1;
}
