/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What a measurement is written with.
 *
 * BENCH(name, skip, take, prepare, round) is measured by preparing it once, running its round BENCH_ROUNDS times
 * for whatever the kernel learns from it, and then as often for the figures.
 * The emulator's plugin (plugin/count.c) counts the kernel's instructions in each round, one figure for each time that the
 * kernel is entered and left. `skip` entries at the start of a round are left out, then `take` are added up; 0: all.
 */
#pragma once

#include <sel4/sel4.h>
#include <stdbool.h>
#include <stdint.h>

#include "architecture.h"

#define BENCH_ROUNDS 32

/* ./stele bench reads this section from the program's file: the name, then two numbers, then pointers. */
struct bench {
    char name[56];
    uint32_t skip, take;
    void (*prepare)(void);
    void (*round)(void);
};

#define BENCH(identifier, name, skip, take, prepare, round)                                                            \
    __attribute__((section("bench_cases"), used)) static const struct bench identifier##_bench = {name, skip, take,    \
                                                                                                  prepare, round}

/* ---- the world (world.c) ------------------------------------------------------------------------------------------- */

enum {
    PRIORITY_MAIN = 100,
    PRIORITY_SERVER = 110,
};

extern seL4_CPtr endpoint, notification, other_notification, frame;
extern seL4_CPtr empty_slot; /* nothing is in it between rounds, nor in the ones behind it */

enum space { SAME_SPACE, OTHER_SPACE };

void world_begin(void);

/* Ends the program with a message where something that must work does not. */
void must(seL4_Error error, const char *what);

/* Memory of this size with nothing in it. */
seL4_CPtr new_untyped(seL4_Word bits);
seL4_CPtr new_object(seL4_Word type, seL4_Word size_bits);

/* Starts the only other thread anew: at `entry`, in this space and with this priority. */
seL4_CPtr worker_start(enum space space, void (*entry)(void), seL4_Word priority);

/* The same, and takes its context away when it waits; the entry must begin with receiving. */
void server_start(enum space space, void (*entry)(void));

/* No thread has the floating point unit, until one uses it. */
void give_fpu_back(void);

/* The capability of the worker's reply object. */
extern seL4_CPtr worker_reply;

/* Marks that the plugin knows by these names: a measurement begins; one of its rounds begins, or the last one is over;
 * everything is measured. */
void bench_phase(void);
void bench_round(void);
void bench_end(void);
