/* SPDX-License-Identifier: BSD-2-Clause */
/* See scene.h. */
#include "scene.h"

#include <stele/boot_region.h>
#include <stele/console.h>
#include <stele/panic.h>

enum { PRIORITY_ATTACKER = 100, PRIORITY_VICTIM = 120 };

struct stele_system own;
struct stele_arena objects;
struct stele_process attacker, victim;

static struct stele_arena lasting;
static struct stele_boot_region attacker_file, victim_file;
static seL4_CPtr endpoint, reply, fault_endpoint, victim_endpoint, victim_page;
static unsigned int cases, failures;
static bool attacker_lives;

void must(seL4_Error error, const char *what)
{
    if (error != seL4_NoError)
        stele_panic("%s: error %u", what, (unsigned int)error);
}

static seL4_CPtr make_in(struct stele_arena *arena, seL4_Word type, seL4_Word size_bits)
{
    seL4_CPtr slot = 0;

    must(stele_arena_allocate(arena, type, size_bits, 1, &slot), "making an object");
    return slot;
}

seL4_CPtr make(seL4_Word type, seL4_Word size_bits)
{
    return make_in(&objects, type, size_bits);
}

static void good(bool done, const struct stele_process *process)
{
    if (!done)
        stele_panic("%s: %s", process->failure.step, process->failure.reason);
}

/* ---- the programs ---------------------------------------------------------------------------------------------------- */

static void find_file(struct stele_boot_region *file, const char *name)
{
    const stele_BootRegion *entry = stele_boot_region_find(seL4_GetBootInfo(), name);

    must(entry == NULL ? seL4_FailedLookup : stele_boot_region_map(file, &own.own, entry), name);
}

void map_into(struct stele_process *process, seL4_CPtr frame, seL4_Word address, unsigned int access)
{
    must(stele_vspace_map(&process->vspace, frame, seL4_PageBits, address, access), "mapping a page");
}

static void create(struct stele_process *process, const char *name, const struct stele_boot_region *file,
                   seL4_Word priority, seL4_CPtr faults)
{
    const struct stele_process_config config = {
        .name = name,
        .file = file->content,
        .file_size = file->size,
        .priority = priority,
        .fault_endpoint = faults,
    };

    good(stele_process_create(process, &own, &config), process);
}

static void start_victim(void)
{
    const seL4_Word none[STELE_PROCESS_ARGUMENTS] = {0};

    create(&victim, "victim", &victim_file, PRIORITY_VICTIM, fault_endpoint);
    victim_endpoint = make_in(&lasting, seL4_EndpointObject, 0);
    victim_page = make_in(&lasting, seL4_ARM_SmallPageObject, 0);
    map_into(&victim, victim_page, VICTIM_PAGE, STELE_ACCESS_WRITE);
    good(stele_process_grant(&victim, stele_SlotService, victim_endpoint, seL4_AllRights, 0) &&
             stele_process_grant_new(&victim, stele_SlotReply, seL4_ReplyObject) && stele_process_start(&victim, none),
         &victim);
    victim_call(FILL);
}

seL4_Word victim_call(seL4_Word label)
{
    seL4_Call(victim_endpoint, seL4_MessageInfo_new(label, 0, 0, 0));
    return seL4_GetMR(0);
}

void attacker_create(void)
{
    create(&attacker, "attacker", &attacker_file, PRIORITY_ATTACKER, fault_endpoint);
    attacker_lives = true;
    attacker_grant(stele_SlotParent, endpoint, seL4_AllRights, BADGE_REPORT);
    good(stele_process_grant_new(&attacker, stele_SlotReply, seL4_ReplyObject), &attacker);
}

void attacker_grant(seL4_Word slot, seL4_CPtr source, seL4_CapRights_t rights, seL4_Word badge)
{
    good(stele_process_grant(&attacker, slot, source, rights, badge), &attacker);
}

void attacker_start(enum attack attack, seL4_Word argument)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {attack, argument};

    good(stele_process_start(&attacker, arguments), &attacker);
}

struct event attacker_event(void)
{
    struct event event = {0};
    seL4_MessageInfo_t info = seL4_Recv(endpoint, &event.badge, reply);

    event.label = seL4_MessageInfo_get_label(info);
    event.caps = seL4_MessageInfo_get_extraCaps(info);
    event.word = seL4_GetMR(0);
    if (event.badge == BADGE_FAULT)
        (void)stele_fault_read(&event.fault, info);
    return event;
}

void attacker_answer(void)
{
    seL4_Send(reply, seL4_MessageInfo_new(0, 0, 0, 0));
}

static void attacker_destroy(void)
{
    if (attacker_lives)
        stele_process_destroy(&attacker);
    attacker_lives = false;
}

struct event attacker_live(enum attack attack, seL4_Word argument)
{
    attacker_create();
    attacker_start(attack, argument);
    return attacker_event();
}

/* ---- the verdict ------------------------------------------------------------------------------------------------------ */

bool is_fault_at(const struct event *event, enum stele_fault_access access, seL4_Word address)
{
    return event->badge == BADGE_FAULT && event->fault.type == seL4_Fault_VMFault && event->fault.access == access &&
           event->fault.address == address;
}

bool is_report_of(const struct event *event, seL4_Word word)
{
    return event->badge == BADGE_REPORT && event->label == REPORT && event->word == word;
}

static void describe(const struct event *event, char *text, size_t size)
{
    if (event->badge == BADGE_FAULT)
        stele_fault_describe(&event->fault, text, size);
    else
        stele_snprintf(text, size, "lives; message %lu, word 0x%lx", event->label, event->word);
}

void conclude(bool holds, const char *name, const struct event *event)
{
    seL4_Word damage = victim_call(VERIFY);
    bool all = holds && damage == 0;
    char text[160];

    describe(event, text, sizeof(text));
    cases++;
    failures += !all;
    stele_printf("%s %u isolation/%s # attacker (badge 0x%lx): %s; victim: %lu words changed\n", all ? "ok" : "not ok",
                 cases, name, event->badge, text, damage);
    attacker_destroy();
    stele_arena_destroy(&objects);
}

void scene_begin(void)
{
    stele_system_init(&own, seL4_GetBootInfo());
    stele_arena_init(&lasting, &own.allocator);
    stele_arena_init(&objects, &own.allocator);
    find_file(&attacker_file, "attacker");
    find_file(&victim_file, "victim");
    endpoint = make_in(&lasting, seL4_EndpointObject, 0);
    reply = make_in(&lasting, seL4_ReplyObject, 0);
    fault_endpoint = stele_arena_slot(&lasting);
    must(seL4_CNode_Mint(seL4_CapInitThreadCNode, fault_endpoint, seL4_WordBits, seL4_CapInitThreadCNode, endpoint,
                         seL4_WordBits, seL4_AllRights, BADGE_FAULT),
         "badging an endpoint");
    start_victim();
}

unsigned int scene_end(void)
{
    stele_printf("1..%u\n# %u passed, %u failed\n", cases, cases - failures, failures);
    return failures;
}
