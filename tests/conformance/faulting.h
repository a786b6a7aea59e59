/* SPDX-License-Identifier: BSD-2-Clause */
/* A thread that faults, and the case that receives and answers its faults. */
#pragma once

#include "framework.h"

extern seL4_CPtr faults, reply; /* where the faults come, and who waits for the answer */

/* A thread that runs `entry`, whose first fault is received: it is of the expected type. */
struct thread *fault_with(void (*entry)(seL4_Word argument), seL4_Word argument, seL4_Word expected_type);

/* Answers the fault with `length` words of what stands in the message registers. */
void answer_fault(seL4_Word label, seL4_Word length);
