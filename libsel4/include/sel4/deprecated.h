/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Old names that programs still use. New programs need none of them.
 */
#pragma once

#include <sel4/types.h>
#include <sel4/objecttype.h>
#include <sel4/sel4_arch/types_gen.h>
#include <sel4/arch/deprecated.h>

typedef enum api_object seL4_ObjectType;
typedef enum _object seL4_ArchObjectType;
typedef seL4_Word api_object_t;
typedef seL4_Word object_t;

/** The words of a VM fault message: which word is which, SEL4_PFIPC_..., is in <sel4/constants.h>. */
typedef union {
    struct {
        seL4_Word fault_ip;
        seL4_Word fault_addr;
        seL4_Word prefetch_fault;
        seL4_Word fsr;
    } regs;
    seL4_Word raw[SEL4_PFIPC_LENGTH];
} seL4_PageFaultIpcRegisters;
