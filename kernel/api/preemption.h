/* SPDX-License-Identifier: BSD-2-Clause */
/* Long operations ask here whether an interrupt waits. */
#ifndef KERNEL_API_PREEMPTION_H
#define KERNEL_API_PREEMPTION_H

#include "arch/port.h"

/* To be called after each piece of work that is complete in itself. If true, return stele_Preempted: the system call
 * will be made again after the interrupt, and finds the work done so far. */
static inline bool preemption_point(void)
{
    return irq_pending();
}

#endif
