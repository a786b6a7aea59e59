// SPDX-License-Identifier: BSD-2-Clause
// One page out of the device untypeds of the bootinfo: see device_frame.h.

#include "device_frame.h"
#include <stdbool.h>
#include <stele/string.h>

/** Slots that are taken from the end of the empty ones. */
enum { SLOT_UNTYPED, SLOT_FRAME, SLOT_COUNT };

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

seL4_Error device_frame_take(seL4_BootInfo *info, seL4_Word page, seL4_CPtr *frame)
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
    seL4_CPtr slots = info->empty.end - SLOT_COUNT;
    seL4_Error error = move(slots + SLOT_UNTYPED, info->untyped.start + index);
    if (error == seL4_NoError) {
        info->empty.end = slots;
        error = make_room(info, index, room);
    }
    *frame = slots + SLOT_FRAME;
    struct pieces pieces = {info, slots + SLOT_UNTYPED, whole.paddr, index};
    return error == seL4_NoError ? split(pieces, whole.sizeBits, page - whole.paddr, *frame) : error;
}
