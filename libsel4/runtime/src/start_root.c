// SPDX-License-Identifier: BSD-2-Clause
// From crt0 to main in a root task.

#include "end.h"
#include "start.h"
#include <stele/panic.h>
#include <stele/runtime.h>

extern char __stele_stack_guard[]; // from the linker script

static seL4_BootInfo *boot_info;

void seL4_InitBootInfo(seL4_BootInfo *info)
{
    boot_info = info;
}

seL4_BootInfo *seL4_GetBootInfo(void)
{
    return boot_info;
}

seL4_Word stele_argument(unsigned int index)
{
    (void)index;
    return 0;
}

/**
 * Takes the page below the stack out of the address space, so that an overflow faults instead of writing into data.
 * The image's frames are in address order, one capability for each page.
 */
static void unmap_stack_guard(const seL4_BootInfo *info)
{
    seL4_Word pages = (stele_image_end() - stele_image_start()) >> seL4_PageBits;
    seL4_Word guard = ((seL4_Word)__stele_stack_guard - stele_image_start()) >> seL4_PageBits;

    if (info->userImageFrames.end - info->userImageFrames.start == pages) {
        (void)seL4_ARM_Page_Unmap(info->userImageFrames.start + guard); // on failure: no guard, all else works
    }
}

void start_root_task(seL4_BootInfo *info)
{
    seL4_InitBootInfo(info);
    start_program(info->ipcBuffer);
    unmap_stack_guard(info);
    stele_exit(main());
}

void stele_exit(int status)
{
    end_machine(status);
    for (;;) {
        (void)seL4_TCB_Suspend(seL4_CapInitThreadTCB);
    }
}
