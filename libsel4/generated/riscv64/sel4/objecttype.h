/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Types of kernel objects, as Untyped_Retype takes them.
 */
#pragma once

#include <sel4/macros.h>

/** Types of objects for Untyped_Retype. */
__extension__ enum api_object {
    seL4_UntypedObject = 0, /**< Memory that has no type yet. */
    seL4_TCBObject = 1, /**< A thread. */
    seL4_EndpointObject = 2, /**< A meeting point of senders and receivers. */
    seL4_NotificationObject = 3, /**< A word of bits that signals set and a waiter takes. */
    seL4_CapTableObject = 4, /**< A table of capabilities. */
    seL4_SchedContextObject = 5, /**< A budget of time in a period. */
    seL4_ReplyObject = 6, /**< The way back to a caller. */
    seL4_NonArchObjectTypeCount = 7,
};
SEL4_COMPILE_ASSERT(api_object_width, sizeof(enum api_object) == 4);

/** Types of objects that 64-bit RISC-V adds. */
__extension__ enum _mode_object {
    seL4_RISCV_Giga_Page = 7, /**< A frame of 1 GiB. */
    seL4_ModeObjectTypeCount = 8,
};
SEL4_COMPILE_ASSERT(_mode_object_width, sizeof(enum _mode_object) == 4);

/** Types of objects that RISC-V adds. */
__extension__ enum _object {
    seL4_RISCV_4K_Page = 8, /**< A frame of 4 KiB. */
    seL4_RISCV_Mega_Page = 9, /**< A frame of 2 MiB. */
    seL4_RISCV_PageTableObject = 10, /**< A table of the address space; the uppermost one is the address space. */
    seL4_ObjectTypeCount = 11,
};
SEL4_COMPILE_ASSERT(_object_width, sizeof(enum _object) == 4);
