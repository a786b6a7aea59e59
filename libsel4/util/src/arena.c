// SPDX-License-Identifier: BSD-2-Clause
// Groups of objects that die together. `used` follows the kernel's rule: objects lie one after the other, each at a multiple
// of its size, so that a request that does not fit is known before the kernel is asked.

#include <stele/arena.h>

void stele_arena_init(struct stele_arena *arena, struct stele_allocator *allocator)
{
    *arena = (struct stele_arena){.allocator = allocator, .owner = allocator->next_owner++};
    if (allocator->next_owner == 0) {
        allocator->next_owner = STELE_SLOT_FIRST_ARENA;
    }
}

static struct stele_untyped *last_chunk(const struct stele_arena *arena)
{
    return &arena->allocator->untypeds[arena->chunks[arena->chunk_count - 1]];
}

static seL4_Word end_of(const struct stele_arena *arena, seL4_Word object_bits, seL4_Word count)
{
    seL4_Word size = (seL4_Word)1 << object_bits;

    return ((arena->used + size - 1) & ~(size - 1)) + count * size;
}

static bool fits(const struct stele_arena *arena, seL4_Word object_bits, seL4_Word count)
{
    return arena->chunk_count > 0 && end_of(arena, object_bits, count) <= (seL4_Word)1 << last_chunk(arena)->bits;
}

static bool add_chunk(struct stele_arena *arena, seL4_Word object_bits, seL4_Word count)
{
    seL4_Word bits = STELE_ARENA_CHUNK_BITS;

    while (((seL4_Word)1 << bits) < count << object_bits) {
        bits++;
    }
    uint16_t node = arena->chunk_count < STELE_ARENA_CHUNKS ? stele_untyped_allocate(arena->allocator, bits) : 0;
    if (node == 0) {
        return false;
    }
    arena->chunks[arena->chunk_count++] = node;
    arena->used = 0;
    return true;
}

/** As many objects as one request to the kernel may make, in slots that are already taken. */
static seL4_Error make_some(struct stele_arena *arena, seL4_Word type, seL4_Word size_bits, seL4_Word count,
                            seL4_CPtr slots)
{
    seL4_Word object_bits = stele_object_bits(type, size_bits);

    if (!fits(arena, object_bits, count) && !add_chunk(arena, object_bits, count)) {
        return seL4_NotEnoughMemory;
    }
    seL4_Error error =
        seL4_Untyped_Retype(last_chunk(arena)->slot, type, size_bits, seL4_CapInitThreadCNode, 0, 0, slots, count);
    if (error == seL4_NoError) {
        arena->used = end_of(arena, object_bits, count);
    }
    return error;
}

seL4_Error stele_arena_allocate(struct stele_arena *arena, seL4_Word type, seL4_Word size_bits, seL4_Word count,
                                seL4_CPtr *first)
{
    seL4_CPtr slots = stele_slots_allocate(arena->allocator, count, arena->owner);
    seL4_Error error = slots == seL4_CapNull ? seL4_NotEnoughMemory : seL4_NoError;

    for (seL4_Word made = 0; made < count && error == seL4_NoError;) {
        seL4_Word some = count - made < seL4_UntypedRetypeMaxObjects ? count - made : seL4_UntypedRetypeMaxObjects;
        error = make_some(arena, type, size_bits, some, slots + made);
        made += some;
    }
    *first = slots;
    return error; // after an error the slots stay with the arena, as some may be full
}

seL4_CPtr stele_arena_slot(struct stele_arena *arena)
{
    return stele_slots_allocate(arena->allocator, 1, arena->owner);
}

void stele_arena_destroy(struct stele_arena *arena)
{
    struct stele_allocator *allocator = arena->allocator;

    for (unsigned int i = 0; i < arena->chunk_count; i++) {
        stele_untyped_free(allocator, arena->chunks[i]); // revokes
    }
    for (seL4_Word i = 0; i < allocator->slot_count; i++) {
        if (allocator->slot_owner[i] == arena->owner) {
            stele_slots_free(allocator, allocator->first_slot + i, 1);
        }
    }
    arena->chunk_count = 0;
    arena->used = 0;
}
