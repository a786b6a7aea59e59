/* SPDX-License-Identifier: BSD-2-Clause */
/* Gives out the root task's capability slots and untyped memory, and takes both back.
 *
 * Untyped memory is kept as a forest: each untyped of the bootinfo is a root; a free one is split into halves until the
 * size fits; halves that are both free again are merged by revoking their parent. An object takes a whole node, so that
 * revoking the node frees it together with every capability that was ever derived from it. */
#pragma once

#include <sel4/sel4.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Most slots of the root task's CNode that an allocator manages. */
#define STELE_ALLOCATOR_SLOTS 8192

/** Most untypeds, whole and split, that an allocator knows at a time. */
#define STELE_ALLOCATOR_UNTYPEDS 2048

/** What a node of the forest is used for. */
enum stele_untyped_state {
    STELE_UNTYPED_UNKNOWN, /**< entry not in use */
    STELE_UNTYPED_FREE,
    STELE_UNTYPED_SPLIT, /**< its halves are nodes of their own */
    STELE_UNTYPED_USED,
};

/** A node of the forest. Nodes are named by their index; index 0 means none. */
struct stele_untyped {
    seL4_CPtr slot;         /**< the untyped's capability */
    seL4_Word address;      /**< physical address */
    seL4_CPtr first_object; /**< first slot of the objects made from it; 0: none */
    uint16_t object_count;
    uint16_t parent;
    uint16_t first_half; /**< of a split node; the second one is the next index in the pair */
    uint16_t second_half;
    uint16_t next_free; /**< in the list of free nodes of this size, or of unused entries */
    uint16_t previous_free;
    uint8_t bits; /**< size is 2^bits bytes */
    bool is_device;
    enum stele_untyped_state state;
};

/** Slots and memory. A large object: give it static storage. */
struct stele_allocator {
    seL4_CPtr first_slot;
    seL4_Word slot_count;
    seL4_Word next_slot; /**< where the search for a free slot begins */
    seL4_Word free_slots;
    uint16_t slot_owner[STELE_ALLOCATOR_SLOTS];   /**< 0: free; STELE_SLOT_TAKEN or the number of an arena */
    uint16_t slot_untyped[STELE_ALLOCATOR_SLOTS]; /**< node that the object whose first slot this is was made from */
    struct stele_untyped untypeds[STELE_ALLOCATOR_UNTYPEDS];
    uint16_t unused;                   /**< list of unused entries */
    uint16_t free_list[seL4_WordBits]; /**< by size: free nodes of ordinary memory */
    uint16_t next_owner;               /**< number of the next arena */
};

/** Slot owners that are not arenas. */
enum { STELE_SLOT_FREE = 0, STELE_SLOT_TAKEN = 1, STELE_SLOT_FIRST_ARENA = 2 };

/** What an allocator has, for tables and for showing that everything came back. */
struct stele_statistics {
    seL4_Word untypeds; /**< ordinary untypeds from the bootinfo */
    seL4_Word bytes;    /**< their size together */
    seL4_Word free_bytes;
    seL4_Word largest_free;    /**< largest block that one object could have, in bytes */
    seL4_Word device_untypeds; /**< device untypeds from the bootinfo */
    seL4_Word device_bytes;
    seL4_Word free_device_bytes;
    seL4_Word slots;
    seL4_Word free_slots;
};

/** Takes over all empty slots and all untypeds of the bootinfo. Nothing else may use them from then on. */
void stele_allocator_init(struct stele_allocator *allocator, const seL4_BootInfo *info);

/**
 * Size of an object in memory as a power of two.
 *
 * @param type      object type
 * @param size_bits what Untyped_Retype takes for it: slots of a CNode, bytes of untyped memory or scheduling context, as
 *                  powers of two; ignored for other types
 */
seL4_Word stele_object_bits(seL4_Word type, seL4_Word size_bits);

/**
 * Takes `count` adjacent empty slots.
 *
 * @param owner STELE_SLOT_TAKEN, or the number of an arena
 * @return the first, or 0 when there are not as many in a row
 */
seL4_CPtr stele_slots_allocate(struct stele_allocator *allocator, seL4_Word count, uint16_t owner);

/** Gives slots back. They must be empty, or become so when their object's memory is revoked. */
void stele_slots_free(struct stele_allocator *allocator, seL4_CPtr first, seL4_Word count);

/** One slot of stele_slots_allocate, for a copy of a capability. */
seL4_CPtr stele_slot_allocate(struct stele_allocator *allocator);

/** Deletes the capability in a slot from stele_slot_allocate and gives the slot back. */
void stele_slot_delete(struct stele_allocator *allocator, seL4_CPtr slot);

/**
 * Makes `count` objects in adjacent slots, out of memory of their own.
 *
 * @param type       object type
 * @param size_bits  see stele_object_bits
 * @param count      1 to seL4_UntypedRetypeMaxObjects
 * @param[out] first slot of the first object
 * @return seL4_NoError; seL4_NotEnoughMemory when memory or slots are used up; or what Untyped_Retype answered
 */
seL4_Error stele_objects_allocate(struct stele_allocator *allocator, seL4_Word type, seL4_Word size_bits,
                                  seL4_Word count, seL4_CPtr *first);

/** One object of stele_objects_allocate. */
seL4_Error stele_object_allocate(struct stele_allocator *allocator, seL4_Word type, seL4_Word size_bits,
                                 seL4_CPtr *slot);

/** Destroys what stele_objects_allocate made, with all capabilities derived from it, and takes memory and slots back. */
void stele_objects_free(struct stele_allocator *allocator, seL4_CPtr first);

/**
 * Takes a free block of ordinary memory.
 *
 * @param bits size as a power of two
 * @return node of the untyped, or 0
 */
uint16_t stele_untyped_allocate(struct stele_allocator *allocator, seL4_Word bits);

/**
 * Takes the block of device memory at a physical address.
 *
 * @param address multiple of the size
 * @return node of the untyped, or 0 when no device untyped covers it or it is taken
 */
uint16_t stele_untyped_allocate_at(struct stele_allocator *allocator, seL4_Word address, seL4_Word bits);

/** Revokes a block from one of the two functions above and takes it back. */
void stele_untyped_free(struct stele_allocator *allocator, uint16_t node);

/** Makes objects from a block, in slots that are given back with it. Parameters as stele_objects_allocate. */
seL4_Error stele_untyped_retype(struct stele_allocator *allocator, uint16_t node, seL4_Word type, seL4_Word size_bits,
                                seL4_Word count, seL4_CPtr *first);

/** Counts what there is. */
struct stele_statistics stele_allocator_statistics(const struct stele_allocator *allocator);

#ifdef __cplusplus
}
#endif
