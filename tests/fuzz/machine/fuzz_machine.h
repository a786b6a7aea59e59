/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The fuzzer as a root task: random programs against the kernel of the real port, which checks its invariants.
 *
 * A supervisor (main.c) makes a small world out of one piece of memory (world.c), lets threads with another address space
 * and capability space of their own do what they like with it (worker.c), mends what they have broken now and then, and
 * takes everything back. Nothing that they do can stop it, unless the kernel is wrong. A round is repeated exactly by its
 * seed.
 */
#pragma once

#include <sel4/sel4.h>
#include <stdbool.h>
#include <stdint.h>

enum {
    WORKERS = 6,
    POOL_BITS = 8,  /* slots of the CNode that the workers have */
    POOL_SIZE = 48, /* of them, those that belong to the world; the others are for what they make */
    PRIORITY_SUPERVISOR = 250,
    PRIORITY_MOST = 120, /* that workers can give */
    OPERATIONS_MAX = 128,
};

/* Entries of the schedule of domains: the supervisor's comes first; the workers may change those behind it. */
enum {
    SCHEDULE_OWN = 0,
    SCHEDULE_OWN_TICKS = 500000,
    SCHEDULE_FOREIGN = 1,
    SCHEDULE_FOREIGN_COUNT = 4,
    SCHEDULE_FOREIGN_TICKS = 100000, /* fewer than that each */
};

/* What the workers tell, in memory that they share with the supervisor; they may spoil it. */
struct report {
    uint32_t calls[WORKERS];
    uint32_t outcomes[OPERATIONS_MAX][seL4_NumErrors];
};
#define REPORT_PAGES 3
_Static_assert(sizeof(struct report) <= REPORT_PAGES * 4096, "the report fits its pages");

extern struct report *const report;

/* ---- world.c ----------------------------------------------------------------------------------------------------------- */

void world_begin(void);          /* once */
void world_make(uint64_t *seed); /* the world of a round, with all workers started */
void world_mend(uint64_t *seed); /* puts back what is gone, starts some workers anew */
bool world_destroy(void);        /* takes everything back; false if something is left */
seL4_CPtr pool_slot(uint8_t object,
                    uint8_t byte); /* of the world, for such a capability; an empty one if it has none */

/* ---- worker.c ---------------------------------------------------------------------------------------------------------- */

uint64_t random_next(uint64_t *seed);
void worker(seL4_Word index_and_seed); /* entry of the workers: the number in the lowest byte */

/* ---- main.c: what ./stele fuzz writes into the program's file ---------------------------------------------------------- */

struct plan {
    uint64_t seed, first, rounds; /* rounds 0: for ever */
};
