/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Invariants: what is true of the kernel's whole state whenever user level runs.
 *
 * Each is a function, with the invariant in words above it, that looks at everything and finds the first place where it
 * does not hold. They are for tests: the host's run them after each kernel entry, and debug kernels do if they are built
 * with STELE_CHECK_INVARIANTS. What exists is found anew each time, from the capabilities (debug/census.h), so that
 * nothing here has to be kept up to date by the kernel proper.
 */
#ifndef KERNEL_DEBUG_INVARIANTS_H
#define KERNEL_DEBUG_INVARIANTS_H

#include "api/types.h"

struct slot;

struct invariant_violation {
    const char *invariant; /* name of the function */
    const char *detail;    /* which part of it */
    const void *where;     /* the slot or object that it does not hold for */
    word_t value;          /* found there */
};

/* Called once when boot is done: tells which slots the initial thread was given. The capabilities that are in them then
 * also tell where ordinary memory is. */
void invariants_begin(const struct slot *slots, word_t count);

/* Do all hold? If not, violation tells which does not, and where; the first one only, since others follow from it. */
bool invariants_hold(struct invariant_violation *violation);

/* Stops the machine, after a line on the console, if one does not hold. To be called after each kernel entry; while there
 * are thousands of capabilities, it does not look each time. */
void invariants_require(void);

/* How many times there were more capabilities than can be looked at, so that nothing was checked. */
word_t invariants_skipped(void);

/* ---- for the files that hold them --------------------------------------------------------------------------------------- */

/* Returns false, and tells where, if the invariant is broken. */
struct invariant {
    const char *name;
    bool (*holds)(struct invariant_violation *violation);
};

/* Each list ends with a NULL name. They build upon one another in this order. */
extern const struct invariant slot_invariants[], memory_invariants[], thread_invariants[], ipc_invariants[],
    scheduling_invariants[], mapping_invariants[], interrupt_invariants[];

/* Notes a violation; returns false. */
bool invariant_broken(struct invariant_violation *violation, const char *detail, const void *where, word_t value);

#endif
