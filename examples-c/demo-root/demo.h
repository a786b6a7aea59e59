/* SPDX-License-Identifier: BSD-2-Clause */
/* What the parts of the demo share. */
#pragma once

#include <stele/boot_region.h>
#include <stele/process.h>

/** Badges by which the root task tells who speaks on its one endpoint. */
enum demo_badge {
    BADGE_CLIENT_1 = 1,
    BADGE_CLIENT_2 = 2,
    BADGE_SERVER = 3,
    BADGE_CRASHER = 4,
    BADGE_PROCESS = 0xff, /**< mask of the numbers above: a fault comes with this badge */
    BADGE_REPORT = 0x100, /**< added: the process itself speaks */
    BADGE_READY = 0x1000, /**< added: the server has signalled that it waits for requests */
};

/** Priorities. The root task's own is above all. */
enum demo_priority { PRIORITY_CLIENT = 100, PRIORITY_CRASHER = 100, PRIORITY_SERVER = 150 };

/** A program from the boot archive, mapped into the root task. */
struct program {
    const char *name;
    struct stele_boot_region region;
};

/** The demo's state. */
struct demo {
    struct stele_system system;
    const seL4_BootInfo *info;
    struct stele_arena arena; /**< endpoints, reply objects, badged copies */
    seL4_CPtr endpoint;       /**< faults, reports and the ready signal arrive here */
    seL4_CPtr ready;          /**< notification bound to the root thread */
    seL4_CPtr service;        /**< endpoint of the key-value server */
    seL4_CPtr replies[2];     /**< one for each client that waits for an answer */
};

/** Prints `demo: failed: ...` and ends the machine with status 1. */
__attribute__((noreturn, format(printf, 1, 2))) void demo_fail(const char *format, ...);

/** Fails with what was being done unless `error` is seL4_NoError. */
void demo_check(const char *step, seL4_Error error);

/** Fails with the process's own words unless `good`. */
void demo_check_process(const struct stele_process *process, bool good);

/** Prints the bootinfo as a table. */
void demo_print_bootinfo(const struct demo *demo);

/** Maps a boot module; fails when it is not there. */
void demo_map_program(struct demo *demo, struct program *program, const char *name);

/**
 * Makes a process out of a program, with a badged capability to the root task's endpoint for its faults and one for its
 * reports.
 */
void demo_create_process(struct demo *demo, struct stele_process *process, const struct program *program,
                         enum demo_badge badge, seL4_Word priority);

/** Waits for the next message or signal; a fault of anyone but `may_fault` ends the demo. */
seL4_MessageInfo_t demo_wait(struct demo *demo, seL4_Word *badge, seL4_CPtr reply, enum demo_badge may_fault);

/** The key-value server and its two clients. */
void demo_key_value(struct demo *demo);

/** The program that crashes and is started again. */
void demo_crash(struct demo *demo);

/** Shows that all memory has come back. */
void demo_check_memory(struct demo *demo, const struct stele_statistics *before);
