/* SPDX-License-Identifier: BSD-2-Clause */
/* The contract's operations, apart from the kernel's headers that their table needs. */
#ifndef TESTS_FUZZ_TABLE_H
#define TESTS_FUZZ_TABLE_H

#include "operation.h"

extern const struct fuzz_operation *const operations;
extern const unsigned int operation_count;

/* Types of capability, as operations name them. */
extern const uint8_t OBJECT_UNTYPED, OBJECT_ENDPOINT, OBJECT_NOTIFICATION, OBJECT_REPLY, OBJECT_CNODE, OBJECT_TCB,
    OBJECT_SCHED_CONTEXT, OBJECT_SCHED_CONTROL, OBJECT_IRQ_CONTROL, OBJECT_IRQ_HANDLER, OBJECT_ASID_CONTROL,
    OBJECT_ASID_POOL, OBJECT_FRAME, OBJECT_PAGE_TABLE, OBJECT_VSPACE, OBJECT_DOMAIN, OBJECT_SMC;

#endif
