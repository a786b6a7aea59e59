/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The variables behind <sel4/functions.h> and <sel4/bootinfo.h>, for programs that bring their own runtime instead of
 * ours. All are weak: a runtime's own win.
 */

#include <sel4/sel4.h>

LIBSEL4_WEAK __thread seL4_IPCBuffer *__sel4_ipc_buffer;

static seL4_BootInfo *root_bootinfo;

LIBSEL4_WEAK void seL4_InitBootInfo(seL4_BootInfo *bootinfo)
{
    root_bootinfo = bootinfo;
}

LIBSEL4_WEAK seL4_BootInfo *seL4_GetBootInfo(void)
{
    return root_bootinfo;
}
