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
typedef seL4_Word api_object_t;
typedef seL4_Word seL4_CapData_t SEL4_DEPRECATED("use seL4_Word");
