/* SPDX-License-Identifier: BSD-2-Clause */
/* Operations on what they are no operations of: see invocation.c. */
#pragma once

#include "framework.h"

/* Objects with operations. Capabilities to the others carry messages, whatever the label. */
enum kind {
    KIND_UNTYPED,
    KIND_TCB,
    KIND_CNODE,
    KIND_IRQ_CONTROL,
    KIND_IRQ_HANDLER,
    KIND_DOMAIN,
    KIND_SCHED_CONTROL,
    KIND_SCHED_CONTEXT,
    KIND_VSPACE,
    KIND_PAGE_TABLE,
    KIND_PAGE,
    KIND_ASID_CONTROL,
    KIND_ASID_POOL,
    KIND_SMC, /* not everywhere: KIND_END */
};

/* Each operation of the kind through an empty slot; through each other object. */
void check_empty_slot(enum kind kind);
void check_other_objects(enum kind kind);
