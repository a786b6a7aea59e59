/* SPDX-License-Identifier: BSD-2-Clause */
/* Looking up capabilities by address: guards, radixes and depth. */
#ifndef KERNEL_CAP_CSPACE_H
#define KERNEL_CAP_CSPACE_H

#include "cap/slot.h"

struct tcb;

/* Why a lookup failed, as it is reported in messages: the kind and its detail words. */
struct lookup_failure {
    word_t kind;        /* seL4_LookupFailureType */
    word_t bits_left;   /* MissingCapability, DepthMismatch, GuardMismatch: bits not yet resolved */
    word_t guard_found; /* GuardMismatch: the guard in the CNode capability */
    word_t bits_found;  /* DepthMismatch: bits the level resolves; GuardMismatch: size of the guard */
};

/* The slot for address in the space under root, of which bits low bits (at least one) count. NULL, with why filled, on failure.
 * Stops at the first slot that is no CNode; *bits_left tells how many bits were not used. */
struct slot *cspace_resolve(struct cap root, word_t address, word_t bits, word_t *bits_left,
                            struct lookup_failure *why);

/* The slot that a thread's system-call argument names: all bits of a word, need not all be used. */
struct slot *cspace_lookup(struct tcb *thread, word_t address, struct lookup_failure *why);

/* The slot that index and depth name under root, exactly: depth 1..word size, all bits used. */
struct slot *cspace_lookup_exact(struct cap root, word_t index, word_t depth, struct lookup_failure *why);

#endif
