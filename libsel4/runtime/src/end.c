// SPDX-License-Identifier: BSD-2-Clause
// The end of the machine's run: what a root task can do about it depends on who started the machine, and on the kernel.

#include "end.h"
#include "device_tree.h"
#include <sel4/sel4.h>

/** The boot argument by which whoever starts QEMU tells that programs may make semihosting calls. */
#define SEMIHOSTING_ARGUMENT "stele.exit=semihosting"

enum { SEMIHOSTING_EXIT_EXTENDED = 0x20, SEMIHOSTING_REASON_EXIT = 0x20026 };

/** semihosting.S of the architecture. Where there is no semihosting it is a fault of the calling thread. */
seL4_Word semihosting_call(seL4_Word operation, const void *argument);

static void end_by_emulator(int status)
{
    const seL4_BootInfoHeader *header = stele_find_bootinfo_block(seL4_GetBootInfo(), SEL4_BOOTINFO_HEADER_FDT);
    const seL4_Word reason[2] = {SEMIHOSTING_REASON_EXIT, (seL4_Word)status};

    if (header != NULL &&
        device_tree_has_boot_argument(header + 1, header->len - sizeof *header, SEMIHOSTING_ARGUMENT)) {
        semihosting_call(SEMIHOSTING_EXIT_EXTENDED, reason);
    }
}

#ifdef CONFIG_DEBUG_BUILD
static void end_by_kernel(int status)
{
    seL4_DebugExit((seL4_Word)status);
}
#else
static void end_by_kernel(int status)
{
    (void)status; // a release kernel lets no program end the machine
}
#endif

void end_machine(int status)
{
    end_by_emulator(status);
    end_by_kernel(status);
    end_by_firmware();
}
