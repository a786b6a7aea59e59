/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What compilers are told of the core's usual way, by which most system calls go: the functions on it have in them all
 * that they call, but for what is off that way. Included ahead of the files that define them (kernel/CMakeLists.txt), for
 * what is said of a function before its definition holds for that.
 */
#ifndef KERNEL_ARCH_ARM_USUAL_WAY_H
#define KERNEL_ARCH_ARM_USUAL_WAY_H

#include "ipc/fast_path.h"
#include "sched/scheduler.h"

#define ALL_IN_ONE __attribute__((flatten))

ALL_IN_ONE bool fast_call(struct tcb *caller);
ALL_IN_ONE bool fast_reply_receive(struct tcb *server);
ALL_IN_ONE void scheduler_hand_over_to(struct tcb *thread); /* clang takes in only what is called directly */

#endif
