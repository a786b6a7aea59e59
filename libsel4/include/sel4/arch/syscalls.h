/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The system calls.
 */
#pragma once

#include <sel4/syscalls.h>
