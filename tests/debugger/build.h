/* SPDX-License-Identifier: BSD-2-Clause */
/* Making the scene's objects, each in the next free slot. Whatever goes wrong ends the machine with status 2. */
#pragma once

#include <sel4/sel4.h>

#define CHECK(error) check_ok((error), #error)
void check_ok(seL4_Error error, const char *what);

/* An object from the largest untyped; size_bits only for types that have a size. */
seL4_CPtr make(seL4_Word type, seL4_Word size_bits);

/* A derived capability with this badge. */
seL4_CPtr make_badged(seL4_CPtr source, seL4_Word badge);

seL4_CPtr next_slot(void);
seL4_CPtr device_frame(seL4_Word physical); /* the small frame there */

/* A scheduling context with this budget in microseconds. */
seL4_CPtr make_context(seL4_Word budget, seL4_Word period);

struct thread {
    const char *name;
    void (*entry)(void);
    seL4_Word priority;
    seL4_CPtr context, fault_endpoint, cspace; /* 0: none; the root task's CSpace */
};

/* A thread in the root task's address space, which starts. */
seL4_CPtr make_thread(struct thread thread);
