/* SPDX-License-Identifier: BSD-2-Clause */
/* The generated table under names that files without the kernel's headers can use. */
#include "table.h"

#include "operations.h"

const struct fuzz_operation *const operations = fuzz_operations;
const unsigned int operation_count = sizeof(fuzz_operations) / sizeof(fuzz_operations[0]);

const uint8_t OBJECT_UNTYPED = CAP_UNTYPED, OBJECT_ENDPOINT = CAP_ENDPOINT, OBJECT_NOTIFICATION = CAP_NOTIFICATION,
              OBJECT_REPLY = CAP_REPLY, OBJECT_CNODE = CAP_CNODE, OBJECT_TCB = CAP_TCB,
              OBJECT_SCHED_CONTEXT = CAP_SCHED_CONTEXT, OBJECT_SCHED_CONTROL = CAP_SCHED_CONTROL,
              OBJECT_IRQ_CONTROL = CAP_IRQ_CONTROL, OBJECT_IRQ_HANDLER = CAP_IRQ_HANDLER,
              OBJECT_ASID_CONTROL = CAP_ASID_CONTROL, OBJECT_ASID_POOL = CAP_ASID_POOL, OBJECT_FRAME = CAP_FRAME,
              OBJECT_PAGE_TABLE = CAP_PAGE_TABLE, OBJECT_VSPACE = CAP_VSPACE, OBJECT_DOMAIN = CAP_DOMAIN,
              OBJECT_SMC = CAP_SMC;
