// SPDX-License-Identifier: BSD-2-Clause
// A program that dereferences a null pointer: its fault is received, told, and the program started over again.

#include "demo.h"
#include <stele/console.h>
#include <stele/fault.h>

enum { CRASH = 0, BEHAVE = 1 }; // first argument of the program
enum { REPORT_SUCCESS = 1 };    // label of its report

static struct program program;
static struct stele_process crasher;

static void start(seL4_Word behaviour, bool (*how)(struct stele_process *, const seL4_Word *))
{
    const seL4_Word arguments[STELE_PROCESS_ARGUMENTS] = {behaviour};

    demo_check_process(&crasher, how(&crasher, arguments));
}

static void expect_fault(struct demo *demo)
{
    seL4_Word badge;
    struct stele_fault fault;
    char text[160];
    seL4_MessageInfo_t info = demo_wait(demo, &badge, demo->replies[0], BADGE_CRASHER);

    if (badge != BADGE_CRASHER || !stele_fault_read(&fault, info)) {
        demo_fail("crasher: expected its fault, got label %lu with badge 0x%lx", seL4_MessageInfo_get_label(info),
                  badge);
    }
    stele_fault_describe(&fault, text, sizeof text);
    stele_printf("crasher (badge %lu) faulted: %s\n", badge, text);
    bool in_code = fault.ip >= crasher.image.start && fault.ip < crasher.image.end;
    if (fault.type != seL4_Fault_VMFault || fault.address != 0 || !in_code) {
        demo_fail("crasher: expected a VM fault of its code at address 0");
    }
}

static void expect_success(struct demo *demo)
{
    seL4_Word badge;
    seL4_MessageInfo_t info = demo_wait(demo, &badge, demo->replies[0], 0);

    if (badge != (BADGE_CRASHER | BADGE_REPORT) || seL4_MessageInfo_get_label(info) != REPORT_SUCCESS ||
        seL4_GetMR(0) != BEHAVE) {
        demo_fail("crasher: expected its success report after the restart, got label %lu with badge 0x%lx",
                  seL4_MessageInfo_get_label(info), badge);
    }
    stele_printf("crasher (badge %u) started again, with argument %u: it reports success\n", BADGE_CRASHER, BEHAVE);
}

void demo_crash(struct demo *demo)
{
    demo_map_program(demo, &program, "crasher");
    demo_create_process(demo, &crasher, &program, BADGE_CRASHER, PRIORITY_CRASHER);
    start(CRASH, stele_process_start);
    expect_fault(demo);
    start(BEHAVE, stele_process_restart);
    expect_success(demo);
    stele_process_destroy(&crasher);
    stele_boot_region_unmap(&program.region);
}
