/* SPDX-License-Identifier: BSD-2-Clause */
/* One page out of the device untypeds that the bootinfo lists. */
#pragma once

#include <sel4/sel4.h>

/**
 * Makes the frame at a physical address. The untyped that has it leaves the list; in its place come the pieces that are left
 * of it, by address, those before the page from the largest on, those behind it from the smallest on. They take slots from the
 * beginning of the empty ones, the frame and the untyped itself two from the end.
 *
 * @param page       physical address, page aligned
 * @param[out] frame the frame's capability
 * @return seL4_FailedLookup if no device untyped has the page; seL4_NotEnoughMemory if slots or list are full
 */
seL4_Error device_frame_take(seL4_BootInfo *info, seL4_Word page, seL4_CPtr *frame);
