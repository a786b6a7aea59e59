// SPDX-License-Identifier: BSD-2-Clause
// A kernel that knows untyped memory and nothing else: the watermark rules, the derivation tree, empty target slots.

#include "simulation.h"
#include <stdbool.h>
#include <stdio.h>
#include <stele/allocator.h>
#include <stele/panic.h>
#include <stdlib.h>
#include <string.h>

struct capability {
    bool there;
    bool is_untyped;
    bool is_device;
    seL4_Word bits;
    seL4_Word address;
    seL4_Word used; // watermark in bytes
    seL4_CPtr parent;
};

static struct capability slots[SIMULATION_SLOTS];
static seL4_BootInfo bootinfo;
static int retypes_left;
static int misuses;

__thread seL4_IPCBuffer *__sel4_ipc_buffer;

void stele_panic(const char *format, ...)
{
    fprintf(stderr, "panic: %s\n", format);
    abort();
}

static void add_untyped(seL4_Word address, seL4_Word bits, bool is_device)
{
    seL4_CPtr slot = bootinfo.untyped.end++;

    slots[slot] = (struct capability){true, true, is_device, bits, address, 0, 0};
    bootinfo.untypedList[slot - bootinfo.untyped.start] =
        (seL4_UntypedDesc){.paddr = address, .sizeBits = (seL4_Uint8)bits, .isDevice = is_device};
}

const seL4_BootInfo *simulation_start(void)
{
    memset(slots, 0, sizeof slots);
    memset(&bootinfo, 0, sizeof bootinfo);
    bootinfo.untyped = (seL4_SlotRegion){16, 16};
    bootinfo.empty = (seL4_SlotRegion){SIMULATION_FIRST_EMPTY, SIMULATION_SLOTS};
    add_untyped(0x8000000, 24, true);
    add_untyped(0x9000000, 12, true);
    add_untyped(0x41000000, 24, false);
    add_untyped(0x40200000, 21, false);
    add_untyped(0x40001000, 12, false);
    retypes_left = -1;
    misuses = 0;
    return &bootinfo;
}

void simulation_fail_after(int count)
{
    retypes_left = count;
}

unsigned int simulation_capabilities(void)
{
    unsigned int count = 0;

    for (seL4_CPtr slot = SIMULATION_FIRST_EMPTY; slot < SIMULATION_SLOTS; slot++) {
        count += slots[slot].there;
    }
    return count;
}

seL4_Word simulation_address(seL4_CPtr slot)
{
    return slots[slot].address;
}

int simulation_misused(void)
{
    return misuses;
}

static seL4_Error misuse(seL4_Error error)
{
    misuses++;
    return error;
}

static bool all_empty(seL4_Word first, seL4_Word count)
{
    for (seL4_Word slot = first; slot < first + count; slot++) {
        if (slot < bootinfo.untyped.start || slot >= SIMULATION_SLOTS || slots[slot].there) {
            return false;
        }
    }
    return true;
}

static bool has_children(seL4_CPtr parent)
{
    for (seL4_CPtr slot = 0; slot < SIMULATION_SLOTS; slot++) {
        if (slots[slot].there && slots[slot].parent == parent) {
            return true;
        }
    }
    return false;
}

seL4_Error seL4_Untyped_Retype(seL4_Untyped untyped, seL4_Word type, seL4_Word size_bits, seL4_CNode root,
                               seL4_Word node_index, seL4_Word node_depth, seL4_Word node_offset, seL4_Word num_objects)
{
    struct capability *memory = &slots[untyped];
    seL4_Word bits = stele_object_bits(type, size_bits);
    seL4_Word size = (seL4_Word)1 << bits;

    if (root != seL4_CapInitThreadCNode || node_index != 0 || node_depth != 0 || !memory->is_untyped) {
        return misuse(seL4_InvalidCapability);
    }
    if (num_objects == 0 || num_objects > seL4_UntypedRetypeMaxObjects) {
        return misuse(seL4_RangeError);
    }
    if (!all_empty(node_offset, num_objects)) {
        return misuse(seL4_DeleteFirst);
    }
    if (retypes_left >= 0 && retypes_left-- == 0) {
        return seL4_NotEnoughMemory;
    }
    if (!has_children(untyped)) {
        memory->used = 0;
    }
    seL4_Word start = (memory->used + size - 1) & ~(size - 1);
    if (start + num_objects * size > (seL4_Word)1 << memory->bits) {
        return misuse(seL4_NotEnoughMemory);
    }
    memory->used = start + num_objects * size;
    for (seL4_Word i = 0; i < num_objects; i++) {
        slots[node_offset + i] = (struct capability){
            true, type == seL4_UntypedObject, memory->is_device, bits, memory->address + start + i * size, 0, untyped};
    }
    return seL4_NoError;
}

static bool descends_from(seL4_CPtr slot, seL4_CPtr ancestor)
{
    for (slot = slots[slot].parent; slot != 0; slot = slots[slot].parent) {
        if (slot == ancestor) {
            return true;
        }
    }
    return false;
}

seL4_Error seL4_CNode_Revoke(seL4_CNode cnode, seL4_Word index, seL4_Uint8 depth)
{
    if (cnode != seL4_CapInitThreadCNode || depth != seL4_WordBits || !slots[index].there) {
        return misuse(seL4_InvalidCapability);
    }
    bool doomed[SIMULATION_SLOTS];
    for (seL4_CPtr slot = 0; slot < SIMULATION_SLOTS; slot++) {
        doomed[slot] = slots[slot].there && descends_from(slot, index);
    }
    for (seL4_CPtr slot = 0; slot < SIMULATION_SLOTS; slot++) {
        if (doomed[slot]) {
            slots[slot] = (struct capability){0};
        }
    }
    return seL4_NoError;
}

seL4_Error seL4_CNode_Move(seL4_CNode target_cnode, seL4_Word target, seL4_Uint8 target_depth, seL4_CNode source_cnode,
                           seL4_Word source, seL4_Uint8 source_depth)
{
    if (target_cnode != seL4_CapInitThreadCNode || source_cnode != seL4_CapInitThreadCNode ||
        target_depth != seL4_WordBits || source_depth != seL4_WordBits || !slots[source].there) {
        return misuse(seL4_InvalidCapability);
    }
    if (slots[target].there) {
        return misuse(seL4_DeleteFirst);
    }
    slots[target] = slots[source];
    slots[source] = (struct capability){0};
    for (seL4_CPtr slot = 0; slot < SIMULATION_SLOTS; slot++) {
        if (slots[slot].there && slots[slot].parent == source) {
            slots[slot].parent = target;
        }
    }
    return seL4_NoError;
}

seL4_Error seL4_CNode_Delete(seL4_CNode cnode, seL4_Word index, seL4_Uint8 depth)
{
    if (cnode != seL4_CapInitThreadCNode || depth != seL4_WordBits || has_children(index)) {
        return misuse(seL4_InvalidCapability);
    }
    slots[index] = (struct capability){0};
    return seL4_NoError;
}
