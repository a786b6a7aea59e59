// SPDX-License-Identifier: BSD-2-Clause
// The helper libraries and the runtime on the machine: a root task that starts a worker in many ways and watches it. Prints
// machine-readable lines: `ok N name` or `not ok N name # why`, at the end the plan `1..N`.

#include "behaviour.h"
#include <stele/boot_region.h>
#include <stele/console.h>
#include <stele/fault.h>
#include <stele/panic.h>
#include <stele/process.h>
#include <stele/runtime.h>
#include <stele/string.h>

enum { BADGE_FAULT = 1, BADGE_REPORT = 2, PRIORITY = 100 };

/* An argument with something in each byte of a word; an address that nobody uses; a capability address with bits that are no
 * slot's. */
#define ARGUMENT ((seL4_Word)0xabcdef0123456789u)
#define FAR_ADDRESS ((seL4_Word)seL4_UserVSpaceTop - 0x1234567)
#define NOWHERE ((seL4_Word)1 << (seL4_WordBits - 24))

static struct stele_system system;
static struct stele_process worker;
static struct stele_boot_region file;
static struct stele_arena arena;
static struct stele_statistics at_start; // when the tests' own objects are there
static seL4_CPtr endpoint;
static seL4_CPtr fault_endpoint;
static seL4_CPtr reply;

static unsigned int cases;
static unsigned int failures;

static void report(bool good, const char *name, const char *why)
{
    cases++;
    failures += !good;
    stele_printf(good ? "ok %u %s\n" : "not ok %u %s # %s\n", cases, name, why);
}

static bool all_memory_is_back(void)
{
    struct stele_statistics now = stele_allocator_statistics(&system.allocator);

    return memcmp(&now, &at_start, sizeof now) == 0;
}

static struct stele_process_config config(void)
{
    return (struct stele_process_config){
        .name = "worker",
        .file = file.content,
        .file_size = file.size,
        .priority = PRIORITY,
        .fault_endpoint = fault_endpoint,
    };
}

static void check_worker(bool good)
{
    if (!good) {
        stele_panic("%s: %s", worker.failure.step, worker.failure.reason);
    }
}

static void create_worker(void)
{
    const struct stele_process_config how = config();

    check_worker(stele_process_create(&worker, &system, &how));
    check_worker(stele_process_grant(&worker, stele_SlotParent, endpoint, seL4_AllRights, BADGE_REPORT));
}

static void start_worker(enum behaviour behaviour, seL4_Word argument)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {behaviour, argument};

    create_worker();
    check_worker(stele_process_start(&worker, arguments));
}

/** What came from the worker. */
struct event {
    seL4_Word badge;
    struct stele_fault fault;
    seL4_Word words[REPORT_WORDS];
};

static struct event next_event(void)
{
    struct event event = {0};
    seL4_MessageInfo_t info = seL4_Recv(endpoint, &event.badge, reply);

    if (event.badge == BADGE_FAULT) {
        (void)stele_fault_read(&event.fault, info);
    }
    for (int i = 0; i < REPORT_WORDS; i++) {
        event.words[i] = seL4_GetMR(i);
    }
    return event;
}

/** One life of a worker up to its first event. */
static struct event live(enum behaviour behaviour, seL4_Word argument)
{
    start_worker(behaviour, argument);
    struct event event = next_event();
    stele_process_destroy(&worker);
    return event;
}

static bool is_vm_fault(const struct event *event, enum stele_fault_access access, seL4_Word address)
{
    return event->badge == BADGE_FAULT && event->fault.type == seL4_Fault_VMFault && event->fault.access == access &&
           event->fault.address == address;
}

/** Reports the case and shows what came instead. */
static void report_event(bool good, const char *name, const struct event *event)
{
    char text[160];

    stele_fault_describe(&event->fault, text, sizeof text);
    report(good, name, event->badge == BADGE_FAULT ? text : "a report came instead of a fault");
}

static bool reason_is(const struct event *event, const char *reason)
{
    return strcmp(event->fault.reason, reason) == 0;
}

static void the_runtime_prepares_a_program(void)
{
    struct event event = live(REPORT, ARGUMENT);

    report(event.badge == BADGE_REPORT, "a_process_reaches_its_parent", "it faulted");
    report(event.words[REPORT_ARGUMENT] == ARGUMENT, "arguments_reach_main", "another value");
    report(event.words[REPORT_CONSTRUCTED] == 1, "constructors_run_before_main", "they did not");
    report(event.words[REPORT_TLS] == 1, "thread_local_variables_have_initial_values", "they have not");
    report(event.words[REPORT_ZEROED] == 1, "memory_beyond_the_file_is_zero", "it is not");
}

static void faults_are_read_with_their_parts(void)
{
    struct event event = live(WRITE_NULL, 0);
    report_event(is_vm_fault(&event, STELE_FAULT_WRITE, 0) && reason_is(&event, "nothing is mapped there"),
                 "a_write_to_null_is_a_vm_fault", &event);
    event = live(READ_FAR, FAR_ADDRESS);
    report_event(is_vm_fault(&event, STELE_FAULT_READ, FAR_ADDRESS), "a_read_of_nothing_is_a_vm_fault", &event);
    event = live(SEND_NOWHERE, NOWHERE);
    report_event(event.fault.type == seL4_Fault_CapFault && event.fault.address == NOWHERE,
                 "a_send_to_nowhere_is_a_capability_fault", &event);
    event = live(UNKNOWN_SYSCALL, 0);
    report_event(event.fault.type == seL4_Fault_UnknownSyscall && event.fault.code == (seL4_Word)UNKNOWN_SYSCALL_NUMBER,
                 "an_unknown_system_call_is_told_with_its_number", &event);
    event = live(RETURN_FROM_MAIN, 0);
    report_event(event.badge == BADGE_FAULT && event.fault.type == seL4_Fault_UserException,
                 "a_server_that_returns_from_main_traps", &event);
}

static void segments_have_only_their_own_rights(void)
{
    struct event event = live(FETCH_DATA, 0);
    report_event(event.fault.type == seL4_Fault_VMFault && event.fault.access == STELE_FAULT_FETCH &&
                     reason_is(&event, "not permitted there"),
                 "data_is_not_executable", &event);
    event = live(WRITE_CODE, 0);
    report_event(event.fault.type == seL4_Fault_VMFault && event.fault.access == STELE_FAULT_WRITE &&
                     reason_is(&event, "not permitted there"),
                 "code_is_not_writable", &event);
    event = live(WRITE_CONSTANT, 0);
    report_event(event.fault.type == seL4_Fault_VMFault && event.fault.access == STELE_FAULT_WRITE &&
                     reason_is(&event, "not permitted there"),
                 "constants_are_not_writable", &event);
}

static void a_stack_ends_at_its_guard_page(void)
{
    seL4_Word page = (seL4_Word)1 << seL4_PageBits;

    start_worker(OVERFLOW_STACK, 0);
    struct event event = next_event();
    seL4_Word guard = worker.ipc_buffer + page;
    report_event(event.fault.type == seL4_Fault_VMFault && event.fault.address >= guard &&
                     event.fault.address < guard + page,
                 "a_stack_overflow_faults_in_the_guard_page", &event);
    stele_process_destroy(&worker);
}

static void a_restart_begins_from_the_file(void)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {REPORT, 2};

    start_worker(REPORT, 1);
    (void)next_event();
    check_worker(stele_process_restart(&worker, arguments));
    struct event event = next_event();
    report(event.words[REPORT_RUNS] == 1 && event.words[REPORT_ZEROED] == 1 && event.words[REPORT_TLS] == 1,
           "a_restart_begins_with_memory_as_in_the_file", "memory of the first run is left");
    report(event.badge == BADGE_REPORT && event.words[REPORT_ARGUMENT] == 2, "a_restart_keeps_capabilities",
           "no report with the new argument");
    stele_process_destroy(&worker);
}

static void a_fault_can_be_followed_by_a_restart(void)
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {REPORT, 3};

    start_worker(WRITE_NULL, 0);
    (void)next_event();
    check_worker(stele_process_restart(&worker, arguments));
    struct event event = next_event();
    report(event.badge == BADGE_REPORT && event.words[REPORT_ARGUMENT] == 3, "a_crashed_process_starts_again",
           "no report");
    stele_process_destroy(&worker);
}

/** A process that cannot be created says why and leaves nothing behind. */
static void refused(const char *name, const struct stele_process_config *how, const char *reason)
{
    bool created = stele_process_create(&worker, &system, how);

    report(!created && all_memory_is_back() && strcmp(worker.failure.reason, reason) == 0, name,
           created ? "it was created" : worker.failure.reason);
    if (created) {
        stele_process_destroy(&worker);
    }
}

static void what_cannot_be_created_leaves_nothing_behind(void)
{
    struct stele_process_config how = config();

    how.file_size = 100;
    refused("a_truncated_file_is_refused", &how, "the program headers lie outside the file or are misaligned");
    how = config();
    how.file = (const char *)file.content + 1;
    how.file_size--;
    refused("a_file_that_is_no_elf_is_refused", &how, "not an ELF file");
    how = config();
    how.stack_size = (seL4_Word)1 << 24;
    refused("a_stack_with_more_pages_than_slots_is_refused", &how, "seL4_NotEnoughMemory");
    how = config();
    how.stack_size = (seL4_Word)1 << (seL4_WordBits - 1);
    refused("a_stack_beyond_the_address_space_is_refused", &how, "no room above the image");
}

static void boot_regions_are_found_by_name(void)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    struct stele_boot_region again;

    report(stele_boot_region_count(info) == 1, "boot_regions_are_counted", "not one");
    report(stele_boot_region_find(info, "nobody") == NULL, "an_unknown_boot_region_is_not_found", "found");
    report(stele_boot_region_find(info, "work") == NULL, "half_a_name_is_no_name", "found");
    report(stele_boot_region_map(&again, &system.own, stele_boot_region_get(info, 0)) == seL4_NotEnoughMemory,
           "a_boot_region_is_mapped_once_at_a_time", "mapped twice");
    report(memcmp(file.content, "\177ELF", 4) == 0, "a_boot_region_holds_its_file", "something else");
}

static void a_hundred_lives_cost_nothing(void)
{
    enum { LIVES = 100 };
    int good = 0;

    for (int i = 0; i < LIVES; i++) {
        struct event event = live(REPORT, (seL4_Word)i);
        good += event.badge == BADGE_REPORT && event.words[REPORT_ARGUMENT] == (seL4_Word)i;
    }
    report(good == LIVES, "a_hundred_processes_live_one_after_the_other", "one did not report");
    report(all_memory_is_back(), "a_hundred_processes_leave_nothing_behind", "memory or slots are missing");
}

static void prepare(void)
{
    const seL4_BootInfo *info = seL4_GetBootInfo();
    const stele_BootRegion *entry = stele_boot_region_find(info, "worker");
    stele_system_init(&system, info);
    stele_arena_init(&arena, &system.allocator);
    stele_assert(entry != NULL);
    stele_assert(stele_boot_region_map(&file, &system.own, entry) == seL4_NoError);
    stele_assert(stele_arena_allocate(&arena, seL4_EndpointObject, 0, 1, &endpoint) == seL4_NoError);
    stele_assert(stele_arena_allocate(&arena, seL4_ReplyObject, 0, 1, &reply) == seL4_NoError);
    fault_endpoint = stele_arena_slot(&arena);
    stele_assert(seL4_CNode_Mint(seL4_CapInitThreadCNode, fault_endpoint, seL4_WordBits, seL4_CapInitThreadCNode,
                                 endpoint, seL4_WordBits, seL4_AllRights, BADGE_FAULT) == seL4_NoError);
    (void)live(REPORT, 0); // page tables of the window are made once and stay
    at_start = stele_allocator_statistics(&system.allocator);
}

int main(void)
{
    prepare();
    the_runtime_prepares_a_program();
    faults_are_read_with_their_parts();
    segments_have_only_their_own_rights();
    a_stack_ends_at_its_guard_page();
    a_restart_begins_from_the_file();
    a_fault_can_be_followed_by_a_restart();
    what_cannot_be_created_leaves_nothing_behind();
    boot_regions_are_found_by_name();
    a_hundred_lives_cost_nothing();
    stele_printf("1..%u\n", cases);
    return failures == 0 ? 0 : 1;
}
