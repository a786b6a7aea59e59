// SPDX-License-Identifier: BSD-2-Clause
// The root task's empty capability slots.

#include <stele/allocator.h>

static bool all_free(const struct stele_allocator *allocator, seL4_Word first, seL4_Word count)
{
    for (seL4_Word i = first; i < first + count; i++) {
        if (allocator->slot_owner[i] != STELE_SLOT_FREE) {
            return false;
        }
    }
    return true;
}

/** First index in [from, to) at which `count` free slots begin, or slot_count. */
static seL4_Word find_run(const struct stele_allocator *allocator, seL4_Word from, seL4_Word to, seL4_Word count)
{
    for (seL4_Word i = from; i < to && i + count <= allocator->slot_count; i++) {
        if (all_free(allocator, i, count)) {
            return i;
        }
    }
    return allocator->slot_count;
}

seL4_CPtr stele_slots_allocate(struct stele_allocator *allocator, seL4_Word count, uint16_t owner)
{
    seL4_Word first = find_run(allocator, allocator->next_slot, allocator->slot_count, count);

    if (first == allocator->slot_count) {
        first = find_run(allocator, 0, allocator->next_slot, count);
    }
    if (first == allocator->slot_count || count == 0) {
        return seL4_CapNull;
    }
    for (seL4_Word i = first; i < first + count; i++) {
        allocator->slot_owner[i] = owner;
    }
    allocator->next_slot = first + count;
    allocator->free_slots -= count;
    return allocator->first_slot + first;
}

void stele_slots_free(struct stele_allocator *allocator, seL4_CPtr first, seL4_Word count)
{
    seL4_Word index = first - allocator->first_slot;

    for (seL4_Word i = index; i < index + count; i++) {
        allocator->slot_owner[i] = STELE_SLOT_FREE;
        allocator->slot_untyped[i] = 0;
    }
    allocator->free_slots += count;
}

seL4_CPtr stele_slot_allocate(struct stele_allocator *allocator)
{
    return stele_slots_allocate(allocator, 1, STELE_SLOT_TAKEN);
}

void stele_slot_delete(struct stele_allocator *allocator, seL4_CPtr slot)
{
    (void)seL4_CNode_Delete(seL4_CapInitThreadCNode, slot, seL4_WordBits); // an empty slot is no error
    stele_slots_free(allocator, slot, 1);
}
