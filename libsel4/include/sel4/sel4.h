/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Everything of the kernel's user interface: types, constants, system calls and invocations.
 */
#pragma once

#include <sel4/abi.h>
#include <sel4/config.h>
#include <sel4/macros.h>
#include <sel4/types.h>
#include <sel4/errors.h>
#include <sel4/constants.h>
#include <sel4/objecttype.h>
#include <sel4/bootinfo.h>
#include <sel4/invocation.h>
#include <sel4/syscall.h>
#include <sel4/functions.h>
#include <sel4/faults.h>
#include <sel4/names.h>
#include <sel4/syscalls.h>
#include <interfaces/sel4_client.h>
#include <sel4/virtual_client.h>
#include <sel4/deprecated.h>
