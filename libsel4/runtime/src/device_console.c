// SPDX-License-Identifier: BSD-2-Clause
// The console that a root task drives itself: an ARM PL011, found in the device tree, mapped over a page of the image.

#include "console.h"
#include "device_frame.h"
#include "device_tree.h"
#include <sel4/sel4.h>
#include <stele/console.h>
#include <stele/runtime.h>

#define COMPATIBLE "arm,pl011"

enum { REGISTER_DATA = 0x00 / 4, REGISTER_FLAGS = 0x18 / 4, REGISTER_CONTROL = 0x30 / 4 };
enum { FLAG_TRANSMIT_FULL = 1 << 5, CONTROL_ENABLE = 1 << 0 | 1 << 8 }; // the port, and its transmitter

/** A page of the image that gives its address to the device: no page table is needed, and nothing else can lie there. */
static _Alignas(1 << seL4_PageBits) unsigned char window[1 << seL4_PageBits];

static volatile uint32_t *port;

static void put_to_port(char character)
{
    while (port[REGISTER_FLAGS] & FLAG_TRANSMIT_FULL) {
    }
    port[REGISTER_DATA] = (unsigned char)character;
}

void stele_console_use(volatile void *registers)
{
    port = registers;
    port[REGISTER_CONTROL] |= CONTROL_ENABLE;
    console_set_device(put_to_port);
}

static bool find_port(const seL4_BootInfo *info, uint64_t *address)
{
    const seL4_BootInfoHeader *header = stele_find_bootinfo_block(info, SEL4_BOOTINFO_HEADER_FDT);

    return header != NULL && device_tree_find_console(header + 1, header->len - sizeof *header, COMPATIBLE, address);
}

static seL4_Error map_over_window(const seL4_BootInfo *info, seL4_CPtr frame)
{
    seL4_Word page = ((seL4_Word)window - stele_image_start()) >> seL4_PageBits;
    seL4_Error error = seL4_ARM_Page_Unmap(info->userImageFrames.start + page);

    if (error == seL4_NoError) {
        error = seL4_ARM_Page_Map(frame, seL4_CapInitThreadVSpace, (seL4_Word)window, seL4_ReadWrite,
                                  seL4_ARM_ExecuteNever);
    }
    return error;
}

seL4_Error stele_console_start(void)
{
    seL4_BootInfo *info = seL4_GetBootInfo();
    seL4_CPtr frame;
    uint64_t address;

    if (port != NULL) {
        return seL4_NoError;
    }
    if (!find_port(info, &address)) {
        return seL4_FailedLookup;
    }
    seL4_Word page = address >> seL4_PageBits << seL4_PageBits;
    seL4_Error error = device_frame_take(info, page, &frame);
    if (error == seL4_NoError) {
        error = map_over_window(info, frame);
    }
    if (error == seL4_NoError) {
        stele_console_use(window + (address - page));
    }
    return error;
}
