/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * libsel4 on the simulated machine: its stubs make the system calls of the kernel's current thread.
 *
 * A test can play several threads in two ways. By hand: when a stub leaves with another thread running, the test goes on
 * as that one. Or with programs: other threads get a C function each (host_program), and a stub returns only when the
 * thread that called it runs again, with the answer. The test itself is the root task then.
 */
#ifndef KERNEL_ARCH_HOST_LIBSEL4_H
#define KERNEL_ARCH_HOST_LIBSEL4_H

#include "host.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the last system call of a stub ended with. Unless it was HOST_RETURNED, another thread runs, and what the stub
 * returned is only the answer if the call was one that does not wait. */
enum host_result host_last_result(void);

/* Makes libsel4 use the IPC buffer of the thread that runs now. To be called after host_boot(), and, by hand, whenever
 * the test goes on to play another thread. */
void host_use_ipc_buffer(void);

/* From now on this function is what the thread does; it begins when the thread runs next. When it returns, the thread
 * runs into an undefined instruction. Programs are forgotten by host_boot(), wherever they are. */
void host_program(struct tcb *thread, void (*program)(void *argument), void *argument);

/* Lets programs run after something other than a stub has changed which thread runs: host_advance(), a memory access
 * that faulted. In a program it returns when that program's thread runs; in the test when the root task runs, or nobody
 * who has a program. */
enum host_result host_play(void);

#ifdef __cplusplus
}
#endif

#endif
