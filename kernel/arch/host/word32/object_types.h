/* SPDX-License-Identifier: BSD-2-Clause */
/* The types of object are the contract's, not the machine's. */
#include "arch/aarch32/object_types.h"
