/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The census: all capabilities and all objects that there are, found by following capabilities and derivation links.
 *
 * It begins with the initial thread's CNode, the interrupts' own slots and the threads that the scheduler knows, and goes
 * on through every CNode and thread that a capability names and every neighbour in the derivation tree. Memory is only
 * looked at where objects can be, so a damaged pointer is reported and does not bring the checker down. Memory use is
 * fixed; there is no recursion.
 */
#ifndef KERNEL_DEBUG_CENSUS_H
#define KERNEL_DEBUG_CENSUS_H

#include "cap/slot.h"

enum {
    CENSUS_CAPACITY = 8192, /* slots, and objects */
    CENSUS_NONE = 0xffff,   /* no slot, no object */
};

struct region {
    word_t address, size_bits; /* size_bits 0: no memory */
};

/* A slot that holds a capability. */
struct known_slot {
    const struct slot *slot;
    struct region region;
    uint16_t object;   /* what the capability is to; untyped memory and authorities without memory are no objects */
    uint16_t untyped;  /* slot of the nearest ancestor in the derivation tree that is untyped */
    uint16_t order;    /* in the derivation lists, one after another */
    bool is_contained; /* lies in a CNode, a thread or the interrupts' table */
    bool is_listed;
};

/* What at least one capability names. An interrupt counts as an object whose address is its number. */
struct known_object {
    word_t address;
    uint8_t type; /* enum cap_type; containers that are being emptied are zombies */
    uint8_t size_bits;
    bool is_reachable; /* page tables: hangs in an address space that is in use */
    uint16_t caps;     /* how many there are to it */
    uint16_t first;    /* the slot by which it was found */
    uint16_t next;     /* object of the same type */
};

struct census {
    struct known_slot slots[CENSUS_CAPACITY];
    struct known_object objects[CENSUS_CAPACITY];
    uint16_t slot_count, object_count;
    uint16_t first_of_type[CAP_SMC + 1];
    word_t count_of_type[CAP_SMC + 1];
    bool is_complete; /* there was room for everything */
    /* What was found wrong on the way, NULL if nothing. */
    const struct slot *dirty_slot; /* empty but not zero */
    const struct slot *wild_slot;  /* its links lead to where no slot can be */
    const struct slot *wild_cap;   /* names memory where no object can be, or is of no known type */
};

extern struct census census;

/* Where to begin; see invariants_begin(). */
void census_begin(const struct slot *slots, word_t count);

/* Counts anew. */
void census_take(void);

/* Index of what is known; CENSUS_NONE if it is not. */
uint16_t census_find_slot(const struct slot *slot);
uint16_t census_find_object(enum cap_type type, word_t address);
bool census_has(enum cap_type type, const void *object);

/* First object of a type, and what the index of an object stands for. */
uint16_t census_first(enum cap_type type);
void *census_object(uint16_t index);

/* Loops over all slots that hold a capability, and over all objects of a type; i is an index. */
#define FOR_EACH_SLOT(i) for (uint16_t i = 0; i < census.slot_count; i++)
#define FOR_EACH_OBJECT(type, i) for (uint16_t i = census_first(type); i != CENSUS_NONE; i = census.objects[i].next)

/* The capability by which the object was found. */
struct cap census_cap(uint16_t index);

/* Memory that a capability stands for. */
struct region census_region(struct cap cap);

/* Can a kernel object of this size be there: in ordinary memory that the kernel sees, and aligned? */
bool census_can_hold(word_t address, word_t bytes);

#endif
