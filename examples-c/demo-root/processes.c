// SPDX-License-Identifier: BSD-2-Clause
// Starting the demo's programs, and listening to them.

#include "demo.h"
#include <stele/fault.h>

void demo_check_process(const struct stele_process *process, bool good)
{
    if (!good) {
        demo_fail("%s: %s: %s", process->config.name, process->failure.step, process->failure.reason);
    }
}

void demo_map_program(struct demo *demo, struct program *program, const char *name)
{
    const stele_BootRegion *entry = stele_boot_region_find(demo->info, name);

    if (entry == NULL) {
        demo_fail("no boot module named %s", name);
    }
    program->name = name;
    demo_check(name, stele_boot_region_map(&program->region, &demo->system.own, entry));
}

/** A copy of the root task's endpoint that sends under this badge. */
static seL4_CPtr badged_endpoint(struct demo *demo, seL4_Word badge)
{
    seL4_CPtr slot = stele_arena_slot(&demo->arena);
    seL4_CapRights_t rights = seL4_CapRights_new(1, 0, 0, 1); // send, with the right to be answered

    demo_check("badging an endpoint",
               seL4_CNode_Mint(seL4_CapInitThreadCNode, slot, seL4_WordBits, seL4_CapInitThreadCNode, demo->endpoint,
                               seL4_WordBits, rights, badge));
    return slot;
}

void demo_create_process(struct demo *demo, struct stele_process *process, const struct program *program,
                         enum demo_badge badge, seL4_Word priority)
{
    const struct stele_process_config config = {
        .name = program->name,
        .file = program->region.content,
        .file_size = program->region.size,
        .priority = priority,
        .fault_endpoint = badged_endpoint(demo, badge),
    };
    seL4_CapRights_t rights = seL4_CapRights_new(1, 0, 0, 1);

    demo_check_process(process, stele_process_create(process, &demo->system, &config));
    demo_check_process(process,
                       stele_process_grant(process, stele_SlotParent, demo->endpoint, rights, badge | BADGE_REPORT));
}

/** Ends the demo when the message is a fault that nobody expects. */
static void refuse_fault(seL4_MessageInfo_t info, seL4_Word badge)
{
    static const char *const names[] = {"nobody", "client 1", "client 2", "the server", "the crasher"};
    struct stele_fault fault;
    char text[160];

    if (stele_fault_read(&fault, info)) {
        stele_fault_describe(&fault, text, sizeof text);
        demo_fail("%s: %s", badge <= BADGE_CRASHER ? names[badge] : "somebody", text);
    }
}

seL4_MessageInfo_t demo_wait(struct demo *demo, seL4_Word *badge, seL4_CPtr reply, enum demo_badge may_fault)
{
    seL4_MessageInfo_t info = seL4_Recv(demo->endpoint, badge, reply);

    if ((*badge & ~(seL4_Word)BADGE_PROCESS) == 0 && *badge != may_fault) {
        refuse_fault(info, *badge);
    }
    return info;
}
