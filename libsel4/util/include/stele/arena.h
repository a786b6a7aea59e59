/* SPDX-License-Identifier: BSD-2-Clause */
/* A group of objects that live and die together, such as everything that a process consists of.
 *
 * An arena takes memory from the allocator in chunks, makes objects from them one after the other, and destroys all of them
 * by revoking the chunks. */
#pragma once

#include <stele/allocator.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Most chunks of an arena. */
#define STELE_ARENA_CHUNKS 16

/** Size of a chunk as a power of two, unless a single request needs more. */
#define STELE_ARENA_CHUNK_BITS 20

/** A group of objects. */
struct stele_arena {
    struct stele_allocator *allocator;
    uint16_t owner;                      /**< marks this arena's slots */
    uint16_t chunks[STELE_ARENA_CHUNKS]; /**< nodes of the allocator */
    unsigned int chunk_count;
    seL4_Word used; /**< bytes used of the last chunk, as the kernel counts them */
};

/** Makes an empty arena, which takes nothing yet. */
void stele_arena_init(struct stele_arena *arena, struct stele_allocator *allocator);

/** Makes any number of objects in adjacent slots. Other parameters and errors as stele_objects_allocate. */
seL4_Error stele_arena_allocate(struct stele_arena *arena, seL4_Word type, seL4_Word size_bits, seL4_Word count,
                                seL4_CPtr *first);

/** An empty slot for a copy of a capability to something in this arena: it disappears with the arena. 0: none left. */
seL4_CPtr stele_arena_slot(struct stele_arena *arena);

/** Destroys everything in the arena and gives memory and slots back. The arena is empty again and can be used anew. */
void stele_arena_destroy(struct stele_arena *arena);

#ifdef __cplusplus
}
#endif
