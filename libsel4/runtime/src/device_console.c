// SPDX-License-Identifier: BSD-2-Clause
// The console that a root task drives itself: an ARM PL011, found in the device tree, mapped over a page of the image.

#include "console.h"
#include "device_tree.h"
#include <sel4/sel4.h>
#include <stele/console.h>
#include <stele/runtime.h>
#include <stele/string.h>

#define COMPATIBLE "arm,pl011"

enum { REGISTER_DATA = 0x00 / 4, REGISTER_FLAGS = 0x18 / 4, REGISTER_CONTROL = 0x30 / 4 };
enum { FLAG_TRANSMIT_FULL = 1 << 5, CONTROL_ENABLE = 1 << 0 | 1 << 8 }; // the port, and its transmitter

/** Slots that are taken from the end of the empty ones. */
enum { SLOT_UNTYPED, SLOT_FRAME, SLOT_COUNT };

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

/** Index of the device untyped that has the page; the number of untypeds if none has. */
static seL4_Word find_untyped(const seL4_BootInfo *info, seL4_Word address)
{
    seL4_Word count = info->untyped.end - info->untyped.start, index = 0;

    for (; index < count; index++) {
        const seL4_UntypedDesc *entry = &info->untypedList[index];
        if (entry->isDevice && entry->paddr <= address && address - entry->paddr < (seL4_Word)1 << entry->sizeBits) {
            break;
        }
    }
    return index;
}

static seL4_Error move(seL4_CPtr target, seL4_CPtr source)
{
    return seL4_CNode_Move(seL4_CapInitThreadCNode, target, seL4_WordBits, seL4_CapInitThreadCNode, source,
                           seL4_WordBits);
}

/** Makes room for `room` entries in place of the one at `index`, among the capabilities and in the list. */
static seL4_Error make_room(seL4_BootInfo *info, seL4_Word index, seL4_Word room)
{
    seL4_Word first = info->untyped.start, behind = info->untyped.end - first - index - 1;
    seL4_UntypedDesc *list = info->untypedList;
    seL4_Error error = seL4_NoError;

    for (seL4_Word i = 0; i < behind && error == seL4_NoError && room != 1; i++) {
        seL4_Word at = index + 1 + (room == 0 ? i : behind - 1 - i); // so that the target is always empty
        error = move(first + at - 1 + room, first + at);
    }
    memmove(list + index + room, list + index + 1, behind * sizeof list[0]);
    info->untyped.end += room - 1;
    info->empty.start += room - 1;
    return error;
}

static seL4_Error retype(seL4_CPtr untyped, seL4_Word type, seL4_Word size_bits, seL4_CPtr slot)
{
    return seL4_Untyped_Retype(untyped, type, size_bits, seL4_CapInitThreadCNode, 0, 0, slot, 1);
}

/** Where the next piece of an untyped comes from and goes. */
struct pieces {
    seL4_BootInfo *info;
    seL4_CPtr untyped;
    seL4_Word address, index;
};

static seL4_Error add_piece(struct pieces *pieces, seL4_Word bits)
{
    pieces->info->untypedList[pieces->index] = (seL4_UntypedDesc){pieces->address, (seL4_Uint8)bits, true, {0}};
    pieces->address += (seL4_Word)1 << bits;
    return retype(pieces->untyped, seL4_UntypedObject, bits, pieces->info->untyped.start + pieces->index++);
}

/**
 * Makes the frame that lies `offset` bytes into an untyped of 2^`size_bits`, and untypeds of all the rest. Objects come one
 * after the other: first what lies before the frame, the largest first; then what lies behind it, the smallest first.
 */
static seL4_Error split(struct pieces pieces, seL4_Word size_bits, seL4_Word offset, seL4_CPtr frame)
{
    seL4_Error error = seL4_NoError;

    for (seL4_Word bits = size_bits; bits-- > seL4_PageBits && error == seL4_NoError;) {
        if (offset >> bits & 1) {
            error = add_piece(&pieces, bits);
        }
    }
    if (error == seL4_NoError) {
        error = retype(pieces.untyped, seL4_ARM_SmallPageObject, 0, frame);
        pieces.address += (seL4_Word)1 << seL4_PageBits;
    }
    for (seL4_Word bits = seL4_PageBits; bits < size_bits && error == seL4_NoError; bits++) {
        if ((offset >> bits & 1) == 0) {
            error = add_piece(&pieces, bits);
        }
    }
    return error;
}

/** Takes the frame at `page` out of the device untypeds of the bootinfo, which then describes what is left. */
static seL4_Error take_frame(seL4_BootInfo *info, seL4_Word page, seL4_CPtr untyped, seL4_CPtr frame)
{
    seL4_Word count = info->untyped.end - info->untyped.start, index = find_untyped(info, page);

    if (index == count) {
        return seL4_FailedLookup;
    }
    seL4_UntypedDesc whole = info->untypedList[index];
    seL4_Word room = whole.sizeBits - seL4_PageBits; // each time it is halved, one half is left
    if (count + room > CONFIG_MAX_NUM_BOOTINFO_UNTYPED_CAPS || info->untyped.end != info->empty.start ||
        info->empty.end - info->empty.start < room + SLOT_COUNT) {
        return seL4_NotEnoughMemory;
    }
    seL4_Error error = move(untyped, info->untyped.start + index);
    if (error == seL4_NoError) {
        info->empty.end -= SLOT_COUNT;
        error = make_room(info, index, room);
    }
    struct pieces pieces = {info, untyped, whole.paddr, index};
    return error == seL4_NoError ? split(pieces, whole.sizeBits, page - whole.paddr, frame) : error;
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
    seL4_CPtr slots = info->empty.end - SLOT_COUNT;
    uint64_t address;

    if (port != NULL) {
        return seL4_NoError;
    }
    if (!find_port(info, &address)) {
        return seL4_FailedLookup;
    }
    seL4_Word page = address >> seL4_PageBits << seL4_PageBits;
    seL4_Error error = take_frame(info, page, slots + SLOT_UNTYPED, slots + SLOT_FRAME);
    if (error == seL4_NoError) {
        error = map_over_window(info, slots + SLOT_FRAME);
    }
    if (error == seL4_NoError) {
        stele_console_use(window + (address - page));
    }
    return error;
}
