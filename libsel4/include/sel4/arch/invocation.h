/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Labels of the architecture's invocations, which <sel4/invocation.h> declares.
 */
#pragma once

#include <sel4/invocation.h>
