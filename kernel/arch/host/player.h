/* SPDX-License-Identifier: BSD-2-Clause */
/* Programs of threads as C functions, each with a stack of its own. */
#ifndef KERNEL_ARCH_HOST_PLAYER_H
#define KERNEL_ARCH_HOST_PLAYER_H

#include "host.h"

/* Gives the processor to the program of the thread that runs, or to the test if that thread is the root task's, or has
 * no program, or there is none. Returns when the caller's turn has come again: the thread that the caller plays. */
struct tcb *player_run(void);

#endif
