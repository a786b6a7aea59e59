/* SPDX-License-Identifier: BSD-2-Clause */
/* A kernel that knows untyped memory and nothing else, strict about what it is asked. */
#pragma once

#include <sel4/sel4.h>

enum { SIMULATION_SLOTS = 4096, SIMULATION_FIRST_EMPTY = 64 };

/** A fresh machine: three ordinary untypeds of 2^24, 2^21 and 2^12 bytes, and two of device memory. */
const seL4_BootInfo *simulation_start(void);

/** Lets the retype after the next `count` ones fail. */
void simulation_fail_after(int count);

/** Number of capabilities in slots of the empty region. */
unsigned int simulation_capabilities(void);

/** Physical address of the object in a slot. */
seL4_Word simulation_address(seL4_CPtr slot);

/** Whether the kernel was asked for something that a correct allocator never asks for. */
int simulation_misused(void);
