// SPDX-License-Identifier: BSD-2-Clause
// One page out of the device untypeds, wherever it lies: what the bootinfo says afterwards is what is there.

#include "../../runtime/src/device_frame.h"
#include "report.h"
#include "simulation.h"
#include <stdbool.h>

static seL4_BootInfo *start(void)
{
    seL4_BootInfo *info = (seL4_BootInfo *)simulation_start();
    info->empty.start = info->untyped.end; // as kernels have it
    return info;
}

/** Every entry of the list is where its capability is, device memory first. */
static bool list_is_true(const seL4_BootInfo *info)
{
    bool ordinary = false;
    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        if (simulation_address(info->untyped.start + i) != info->untypedList[i].paddr ||
            (ordinary && info->untypedList[i].isDevice)) {
            return false;
        }
        ordinary = !info->untypedList[i].isDevice;
    }
    return info->empty.start == info->untyped.end;
}

static seL4_Word device_bytes(const seL4_BootInfo *info)
{
    seL4_Word bytes = 0;
    for (seL4_Word i = 0; i < info->untyped.end - info->untyped.start; i++) {
        bytes += info->untypedList[i].isDevice ? (seL4_Word)1 << info->untypedList[i].sizeBits : 0;
    }
    return bytes;
}

static bool takes(seL4_Word page)
{
    seL4_BootInfo *info = start();
    seL4_Word before = device_bytes(info), end = info->empty.end;
    seL4_CPtr frame = 0;
    return device_frame_take(info, page, &frame) == seL4_NoError && simulation_address(frame) == page &&
           frame >= info->empty.end && frame < end && list_is_true(info) &&
           device_bytes(info) == before - ((seL4_Word)1 << seL4_PageBits) && simulation_misused() == 0;
}

int main(void)
{
    seL4_CPtr frame;
    seL4_BootInfo *info;

    report(takes(0x8000000), "the_first_page_of_an_untyped_is_taken", "not exactly that page");
    report(takes(0x8fff000), "the_last_page_of_an_untyped_is_taken", "not exactly that page");
    report(takes(0x8abc000), "a_page_in_the_middle_is_taken", "not exactly that page");
    report(takes(0x9000000), "an_untyped_of_one_page_leaves_the_list", "not exactly that page");

    info = start();
    report(device_frame_take(info, 0x7fff000, &frame) == seL4_FailedLookup &&
               device_frame_take(info, 0x41000000, &frame) == seL4_FailedLookup && list_is_true(info),
           "a_page_that_is_in_no_device_untyped_is_refused", "it was taken");
    info->empty.end = info->empty.start + 13;
    report(device_frame_take(info, 0x8000000, &frame) == seL4_NotEnoughMemory && list_is_true(info),
           "too_few_empty_slots_are_refused", "it was tried");
    return report_end();
}
