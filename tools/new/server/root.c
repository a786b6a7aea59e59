// SPDX-License-Identifier: BSD-2-Clause
// The root task: starts the server @NAME@ out of its boot module, and calls it.

#include <stele/boot_region.h>
#include <stele/console.h>
#include <stele/panic.h>
#include <stele/process.h>

static struct stele_system system;
static struct stele_boot_region file;
static struct stele_process server;

static void check(bool good)
{
    if (!good) {
        stele_panic("%s: %s", server.failure.step, server.failure.reason);
    }
}

static seL4_CPtr new_object(seL4_Word type)
{
    seL4_CPtr slot = seL4_CapNull;

    stele_assert(stele_object_allocate(&system.allocator, type, 0, &slot) == seL4_NoError);
    return slot;
}

/** Makes the process. What it may do is what it is given here: receive at `service`, answer, and signal `ready`. */
static void create_server(seL4_CPtr service, seL4_CPtr ready)
{
    const stele_BootRegion *module = stele_boot_region_find(seL4_GetBootInfo(), "@NAME@");

    stele_assert(module != NULL);
    stele_assert(stele_boot_region_map(&file, &system.own, module) == seL4_NoError);
    const struct stele_process_config config = {
        .name = "@NAME@", .file = file.content, .file_size = file.size, .priority = 200};
    check(stele_process_create(&server, &system, &config));
    check(stele_process_grant(&server, stele_SlotService, service, seL4_CanRead, 0));
    check(stele_process_grant(&server, stele_SlotNotification, ready, seL4_CapRights_new(0, 0, 0, 1), 0));
    check(stele_process_grant_new(&server, stele_SlotReply, seL4_ReplyObject));
}

int main(void)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {0};

    stele_console_start(); // debug kernels would print for us, others do not
    stele_system_init(&system, seL4_GetBootInfo());
    seL4_CPtr service = new_object(seL4_EndpointObject);
    seL4_CPtr ready = new_object(seL4_NotificationObject);
    create_server(service, ready);
    check(stele_process_start(&server, arguments));
    seL4_Wait(ready, NULL);
    check(stele_process_make_passive(&server)); // from now on it runs on its callers' time

    seL4_SetMR(0, 2);
    seL4_SetMR(1, 3);
    seL4_MessageInfo_t answer = seL4_Call(service, seL4_MessageInfo_new(0, 0, 0, 2));
    stele_assert(seL4_MessageInfo_get_label(answer) == 0);
    stele_printf("@NAME@: 2 + 3 = %lu\n", seL4_GetMR(0));
    return 0; // the machine's exit status
}
