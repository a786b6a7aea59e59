// SPDX-License-Identifier: BSD-2-Clause
// Untyped memory as a forest of halves. Invariants: a free node has no children in the kernel's derivation tree; a split node
// has exactly its two halves; only free nodes of ordinary memory are in the free lists.

#include <stele/allocator.h>
#include <stele/panic.h>
#include <stele/string.h>

static uint16_t node_new(struct stele_allocator *allocator)
{
    uint16_t node = allocator->unused;

    if (node != 0) {
        allocator->unused = allocator->untypeds[node].next_free;
        allocator->untypeds[node] = (struct stele_untyped){.state = STELE_UNTYPED_USED};
    }
    return node;
}

static void node_discard(struct stele_allocator *allocator, uint16_t node)
{
    allocator->untypeds[node] = (struct stele_untyped){.next_free = allocator->unused};
    allocator->unused = node;
}

static void set_free(struct stele_allocator *allocator, uint16_t node)
{
    struct stele_untyped *untyped = &allocator->untypeds[node];

    untyped->state = STELE_UNTYPED_FREE;
    if (!untyped->is_device) {
        uint16_t *head = &allocator->free_list[untyped->bits];
        untyped->previous_free = 0;
        untyped->next_free = *head;
        allocator->untypeds[*head].previous_free = node; // entry 0 takes the write when the list was empty
        *head = node;
    }
}

static void set_taken(struct stele_allocator *allocator, uint16_t node, enum stele_untyped_state state)
{
    struct stele_untyped *untyped = &allocator->untypeds[node];

    untyped->state = state;
    if (!untyped->is_device) {
        if (untyped->previous_free != 0) {
            allocator->untypeds[untyped->previous_free].next_free = untyped->next_free;
        } else {
            allocator->free_list[untyped->bits] = untyped->next_free;
        }
        allocator->untypeds[untyped->next_free].previous_free = untyped->previous_free;
    }
}

static void add_root(struct stele_allocator *allocator, seL4_CPtr slot, const seL4_UntypedDesc *description)
{
    uint16_t node = node_new(allocator);

    stele_assert(node != 0);
    allocator->untypeds[node].slot = slot;
    allocator->untypeds[node].address = description->paddr;
    allocator->untypeds[node].bits = description->sizeBits;
    allocator->untypeds[node].is_device = description->isDevice;
    set_free(allocator, node);
}

void stele_allocator_init(struct stele_allocator *allocator, const seL4_BootInfo *info)
{
    seL4_Word slots = info->empty.end - info->empty.start;

    memset(allocator, 0, sizeof *allocator);
    allocator->first_slot = info->empty.start;
    allocator->slot_count = slots < STELE_ALLOCATOR_SLOTS ? slots : STELE_ALLOCATOR_SLOTS;
    allocator->free_slots = allocator->slot_count;
    allocator->next_owner = STELE_SLOT_FIRST_ARENA;
    for (uint16_t node = STELE_ALLOCATOR_UNTYPEDS - 1; node > 0; node--) {
        node_discard(allocator, node);
    }
    for (seL4_CPtr slot = info->untyped.start; slot < info->untyped.end; slot++) {
        add_root(allocator, slot, &info->untypedList[slot - info->untyped.start]);
    }
}

static uint16_t new_half(struct stele_allocator *allocator, uint16_t parent, seL4_CPtr slot, seL4_Word offset)
{
    const struct stele_untyped *whole = &allocator->untypeds[parent];
    uint16_t node = node_new(allocator);

    allocator->untypeds[node].slot = slot;
    allocator->untypeds[node].address = whole->address + offset;
    allocator->untypeds[node].bits = whole->bits - 1;
    allocator->untypeds[node].is_device = whole->is_device;
    allocator->untypeds[node].parent = parent;
    set_free(allocator, node);
    return node;
}

static bool two_nodes_left(const struct stele_allocator *allocator)
{
    return allocator->unused != 0 && allocator->untypeds[allocator->unused].next_free != 0;
}

/** Makes two free nodes out of one. */
static bool split(struct stele_allocator *allocator, uint16_t node)
{
    struct stele_untyped *untyped = &allocator->untypeds[node];
    seL4_CPtr slots = two_nodes_left(allocator) ? stele_slots_allocate(allocator, 2, STELE_SLOT_TAKEN) : seL4_CapNull;

    if (slots == seL4_CapNull) {
        return false;
    }
    if (seL4_Untyped_Retype(untyped->slot, seL4_UntypedObject, untyped->bits - 1u, seL4_CapInitThreadCNode, 0, 0, slots,
                            2) != seL4_NoError) {
        stele_slots_free(allocator, slots, 2);
        return false;
    }
    set_taken(allocator, node, STELE_UNTYPED_SPLIT);
    untyped->first_half = new_half(allocator, node, slots, 0);
    untyped->second_half = new_half(allocator, node, slots + 1, (seL4_Word)1 << (untyped->bits - 1));
    return true;
}

/** Turns a split node whose halves are both free back into a free one. */
static void merge(struct stele_allocator *allocator, uint16_t node)
{
    struct stele_untyped *untyped = &allocator->untypeds[node];
    seL4_CPtr slots = allocator->untypeds[untyped->first_half].slot;

    stele_assert(seL4_CNode_Revoke(seL4_CapInitThreadCNode, untyped->slot, seL4_WordBits) == seL4_NoError);
    set_taken(allocator, untyped->first_half, STELE_UNTYPED_UNKNOWN);
    set_taken(allocator, untyped->second_half, STELE_UNTYPED_UNKNOWN);
    node_discard(allocator, untyped->first_half);
    node_discard(allocator, untyped->second_half);
    stele_slots_free(allocator, slots, 2);
    set_free(allocator, node);
}

static bool is_free(const struct stele_allocator *allocator, uint16_t node)
{
    return allocator->untypeds[node].state == STELE_UNTYPED_FREE;
}

/** Merges around a free node as far as it goes. */
static void merge_upwards(struct stele_allocator *allocator, uint16_t node)
{
    for (uint16_t parent = allocator->untypeds[node].parent; parent != 0; parent = allocator->untypeds[parent].parent) {
        if (!is_free(allocator, allocator->untypeds[parent].first_half) ||
            !is_free(allocator, allocator->untypeds[parent].second_half)) {
            break;
        }
        merge(allocator, parent);
    }
}

uint16_t stele_untyped_allocate(struct stele_allocator *allocator, seL4_Word bits)
{
    seL4_Word fitting = bits < seL4_MinUntypedBits ? seL4_MinUntypedBits : bits;
    seL4_Word size = fitting;

    while (size < seL4_WordBits && allocator->free_list[size] == 0) {
        size++;
    }
    if (size >= seL4_WordBits) {
        return 0;
    }
    for (; size > fitting; size--) {
        uint16_t node = allocator->free_list[size];
        if (!split(allocator, node)) {
            merge_upwards(allocator, node);
            return 0;
        }
    }
    uint16_t node = allocator->free_list[fitting];
    set_taken(allocator, node, STELE_UNTYPED_USED);
    return node;
}

static bool covers(const struct stele_untyped *untyped, seL4_Word address, seL4_Word bits)
{
    return untyped->is_device && untyped->bits >= bits &&
           ((address ^ untyped->address) & ~(((seL4_Word)1 << untyped->bits) - 1)) == 0;
}

/** The free device node that a block lies in, or 0. */
static uint16_t find_device(const struct stele_allocator *allocator, seL4_Word address, seL4_Word bits)
{
    for (uint16_t node = 1; node < STELE_ALLOCATOR_UNTYPEDS; node++) {
        const struct stele_untyped *untyped = &allocator->untypeds[node];
        if (untyped->state == STELE_UNTYPED_FREE && covers(untyped, address, bits)) {
            return node;
        }
    }
    return 0;
}

uint16_t stele_untyped_allocate_at(struct stele_allocator *allocator, seL4_Word address, seL4_Word bits)
{
    uint16_t node = find_device(allocator, address, bits);

    while (node != 0 && allocator->untypeds[node].bits > bits) {
        if (!split(allocator, node)) {
            merge_upwards(allocator, node);
            return 0;
        }
        uint16_t first = allocator->untypeds[node].first_half;
        node = covers(&allocator->untypeds[first], address, bits) ? first : allocator->untypeds[node].second_half;
    }
    if (node != 0) {
        set_taken(allocator, node, STELE_UNTYPED_USED);
    }
    return node;
}

void stele_untyped_free(struct stele_allocator *allocator, uint16_t node)
{
    struct stele_untyped *untyped = &allocator->untypeds[node];

    stele_assert(untyped->state == STELE_UNTYPED_USED);
    stele_assert(seL4_CNode_Revoke(seL4_CapInitThreadCNode, untyped->slot, seL4_WordBits) == seL4_NoError);
    if (untyped->object_count > 0) {
        stele_slots_free(allocator, untyped->first_object, untyped->object_count);
        untyped->object_count = 0;
    }
    set_free(allocator, node);
    merge_upwards(allocator, node);
}

seL4_Error stele_untyped_retype(struct stele_allocator *allocator, uint16_t node, seL4_Word type, seL4_Word size_bits,
                                seL4_Word count, seL4_CPtr *first)
{
    struct stele_untyped *untyped = &allocator->untypeds[node];
    seL4_CPtr slots = stele_slots_allocate(allocator, count, STELE_SLOT_TAKEN);

    if (slots == seL4_CapNull) {
        return seL4_NotEnoughMemory;
    }
    seL4_Error error = seL4_Untyped_Retype(untyped->slot, type, size_bits, seL4_CapInitThreadCNode, 0, 0, slots, count);
    if (error != seL4_NoError) {
        stele_slots_free(allocator, slots, count);
        return error;
    }
    untyped->first_object = slots;
    untyped->object_count = (uint16_t)count;
    allocator->slot_untyped[slots - allocator->first_slot] = node;
    *first = slots;
    return seL4_NoError;
}

static seL4_Word bits_for(seL4_Word count)
{
    seL4_Word bits = 0;

    while (((seL4_Word)1 << bits) < count) {
        bits++;
    }
    return bits;
}

seL4_Error stele_objects_allocate(struct stele_allocator *allocator, seL4_Word type, seL4_Word size_bits,
                                  seL4_Word count, seL4_CPtr *first)
{
    uint16_t node = stele_untyped_allocate(allocator, stele_object_bits(type, size_bits) + bits_for(count));

    if (node == 0) {
        return seL4_NotEnoughMemory;
    }
    seL4_Error error = stele_untyped_retype(allocator, node, type, size_bits, count, first);
    if (error != seL4_NoError) {
        stele_untyped_free(allocator, node);
    }
    return error;
}

seL4_Error stele_object_allocate(struct stele_allocator *allocator, seL4_Word type, seL4_Word size_bits,
                                 seL4_CPtr *slot)
{
    return stele_objects_allocate(allocator, type, size_bits, 1, slot);
}

void stele_objects_free(struct stele_allocator *allocator, seL4_CPtr first)
{
    uint16_t node = allocator->slot_untyped[first - allocator->first_slot];

    stele_assert(node != 0);
    stele_untyped_free(allocator, node);
}

struct stele_statistics stele_allocator_statistics(const struct stele_allocator *allocator)
{
    struct stele_statistics sum = {.slots = allocator->slot_count, .free_slots = allocator->free_slots};

    for (unsigned int node = 1; node < STELE_ALLOCATOR_UNTYPEDS; node++) {
        const struct stele_untyped *untyped = &allocator->untypeds[node];
        seL4_Word bytes = (seL4_Word)1 << untyped->bits;
        bool is_free_node = untyped->state == STELE_UNTYPED_FREE;
        if (untyped->state == STELE_UNTYPED_UNKNOWN) {
            continue;
        }
        if (untyped->parent == 0) {
            *(untyped->is_device ? &sum.device_untypeds : &sum.untypeds) += 1;
            *(untyped->is_device ? &sum.device_bytes : &sum.bytes) += bytes;
        }
        if (is_free_node) {
            *(untyped->is_device ? &sum.free_device_bytes : &sum.free_bytes) += bytes;
        }
        if (is_free_node && !untyped->is_device && bytes > sum.largest_free) {
            sum.largest_free = bytes;
        }
    }
    return sum;
}
