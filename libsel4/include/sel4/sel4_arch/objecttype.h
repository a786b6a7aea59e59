/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The architecture's object types, which <sel4/objecttype.h> declares.
 */
#pragma once

#include <sel4/objecttype.h>
