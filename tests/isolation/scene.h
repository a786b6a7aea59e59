/* SPDX-License-Identifier: BSD-2-Clause */
/* The root task's side: a victim that lives all the time, an attacker for each attack, and what came of it. */
#pragma once

#include "attack.h"

#include <stele/fault.h>
#include <stele/process.h>

/* What came from the attacker. */
struct event {
    seL4_Word badge; /* BADGE_FAULT, or BADGE_REPORT with one of the labels of attack.h */
    seL4_Word label, word, caps;
    struct stele_fault fault;
};

enum { BADGE_FAULT = 0x61, BADGE_REPORT = 0x62, BADGE_VICTIM = 0x63 };

extern struct stele_system own;
extern struct stele_arena objects; /* of the case; gone after it */
extern struct stele_process attacker, victim;

void scene_begin(void);
unsigned int scene_end(void); /* number of cases that failed */

/* Makes an object of the case, and a badged copy of an endpoint or notification. */
seL4_CPtr make(seL4_Word type, seL4_Word size_bits);
void must(seL4_Error error, const char *what);

/* The attacker, not running yet; with its capabilities still to be given. */
void attacker_create(void);
void attacker_start(enum attack attack, seL4_Word argument);
void attacker_grant(seL4_Word slot, seL4_CPtr source, seL4_CapRights_t rights, seL4_Word badge);

/* Waits for what comes from it; answers it if it has called. */
struct event attacker_event(void);
void attacker_answer(void);

/* The next event of an attacker that is created, started with this, and then destroyed. */
struct event attacker_live(enum attack attack, seL4_Word argument);

/* Frames in somebody's address space; the capability is the case's own. */
void map_into(struct stele_process *process, seL4_CPtr frame, seL4_Word address, unsigned int access);

/* Sends the victim a message; what it answers. */
seL4_Word victim_call(seL4_Word label);

/* Says whether the case holds: `good`, the victim is unharmed, and destroys attacker and objects. */
void conclude(bool good, const char *name, const struct event *event);

/* The event is a VM fault of the attacker at this very address. */
bool is_fault_at(const struct event *event, enum stele_fault_access access, seL4_Word address);

/* The event is the attacker's report of this number. */
bool is_report_of(const struct event *event, seL4_Word word);

/* The attack on this address ends with such a fault at that one. */
void faults_at(const char *name, enum attack attack, seL4_Word address, enum stele_fault_access access, seL4_Word at);

/* ---- machine/: what only one architecture has ---------------------------------------------------------------------------- */

/* Addresses that are not for programs; the name becomes part of cases. */
struct machine_place {
    const char *name;
    seL4_Word address;
};
extern const struct machine_place machine_places[];
extern const unsigned int machine_place_count;

void machine_attacks(void);

/* Where this board's memory begins. */
#define BOARD_MEMORY 0x40000000ul

/* ---- the cases ------------------------------------------------------------------------------------------------------------- */

void addresses(void);
void stale(void);
void capabilities(void);
void leftovers(void);
