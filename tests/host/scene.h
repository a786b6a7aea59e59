/* SPDX-License-Identifier: BSD-2-Clause */
/* A little of everything at once, for tests that look at the kernel's whole state. Numbers are slots of the root CNode. */
#ifndef TESTS_HOST_SCENE_H
#define TESTS_HOST_SCENE_H

#include "host.h"

struct scene {
    /* Memory: parent is made into child and other; device into device_frame. copied has one child, its copy. */
    host_word parent, child, other, device, device_frame, copied, copy;

    /* CNode with one capability, at slot 1, to an endpoint. */
    host_word cnode;

    /* Endpoints where nobody waits, where senders wait (two; a third with its fault), where receivers wait (two). */
    host_word endpoint, badged, badged_copy; /* badged: minted from endpoint, and its copy */
    host_word send_endpoint, senders[2];
    host_word fault_endpoint, faulter;
    host_word receive_endpoint, receivers[2], receive_reply;

    /* caller has called servers[0], which has called servers[1], which waits for notification server_wait. All on caller's
     * context. The reply objects, oldest first. */
    host_word caller, servers[2], replies[2], server_wait;

    /* Notifications: with two waiters, with a signal, bound to a thread, with a context, of an interrupt. */
    host_word waited, waiters[2], signalled, bound, bound_thread, lending, lent_context, interrupt, handler;

    /* Threads that could run, of one priority, and threads that wait for their budget, the earlier first. */
    host_word ready[2], exhausted[2];
    /* Not running, without anything; with a context of several refills. */
    host_word idle_thread, refilled;

    /* Address spaces: a frame at address, a copy that is mapped read-only elsewhere, the table of both; another space, and
     * an ASID pool of its own; a table and a space that are not in use. */
    host_word frame, address, read_only_frame, table, vspace, vspace_frame, pool, free_table, free_vspace;
};

extern struct scene scene;

/* What the machine is in the middle of. */
enum scene_end {
    SCENE_AT_REST,  /* the root task runs */
    SCENE_YIELDED,  /* scene.ready[0] runs, since the root task gave way to it with YieldTo */
    SCENE_CLEARING, /* memory of scene.parent is being cleared for an object; an interrupt came, and its handler runs */
    SCENE_DELETING, /* scene.cnode and a CNode in it are being deleted; likewise */
    SCENE_IDLE,     /* nothing runs */
};

void scene_build(enum scene_end end);

#endif
