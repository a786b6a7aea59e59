/* SPDX-License-Identifier: BSD-2-Clause */
/* The two system calls that matter most, in their most frequent form. */
#ifndef KERNEL_IPC_FAST_PATH_H
#define KERNEL_IPC_FAST_PATH_H

#include "object/tcb.h"

/* Call and ReplyRecv by the current thread, directly from the entry to the kernel. They return true if the system call is
 * done, and another thread is current; false if nothing has been done. */
bool fast_call(struct tcb *caller);
bool fast_reply_receive(struct tcb *server);

#endif
