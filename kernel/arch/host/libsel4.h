/* SPDX-License-Identifier: BSD-2-Clause */
/* What tests need beside libsel4's own headers when its stubs run on the simulated machine. */
#ifndef KERNEL_ARCH_HOST_LIBSEL4_H
#define KERNEL_ARCH_HOST_LIBSEL4_H

#include "host.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What the last system call of a stub ended with. Unless it was HOST_RETURNED, another thread runs, and what the stub
 * returned is only the answer if the call was one that does not wait. */
enum host_result host_last_result(void);

/* Makes libsel4 use the IPC buffer of the thread that runs now. To be called after host_boot() and whenever the test
 * goes on to play another thread. */
void host_use_ipc_buffer(void);

#ifdef __cplusplus
}
#endif

#endif
