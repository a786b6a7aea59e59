/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Capability slots and the derivation tree.
 *
 * A slot holds a capability and two links. All non-empty slots that came from one another form a doubly linked list in
 * preorder: behind a slot stand all capabilities derived from it, before any that are not. Depth is not stored; whether
 * one capability descends from another is decided by comparing them (slot_is_parent), so a slot is four words.
 *
 * Invariants: an empty slot is all zero except a doomed container's progress note (cap/delete.c); links of neighbours
 * agree; the children of a slot are exactly the run behind it for which slot_is_parent holds.
 */
#ifndef KERNEL_CAP_SLOT_H
#define KERNEL_CAP_SLOT_H

#include "api/types.h"
#include "cap_layout.h"

struct slot {
    struct cap cap;
    struct mdb mdb;
};

_Static_assert(sizeof(struct slot) == BIT(seL4_SlotBits), "size of a slot");

static inline bool slot_is_empty(const struct slot *slot)
{
    return cap_type(slot->cap) == CAP_NULL;
}

static inline struct slot *slot_next(const struct slot *slot)
{
    return (struct slot *)mdb_get_next(slot->mdb);
}

static inline struct slot *slot_previous(const struct slot *slot)
{
    return (struct slot *)mdb_get_previous(slot->mdb);
}

/* Puts a capability that belongs to no tree yet (boot, or a first handle on a new object) into an empty slot, as the
 * root of a tree of its own if parent is NULL, else as first child of parent. */
void slot_insert_original(struct slot *slot, struct cap cap, struct slot *parent);

/* The same for a run of slots whose capabilities are new and stand in them already: the last one becomes the first child. */
void slot_link_originals(struct slot *slots, word_t count, struct slot *parent);

/* Puts a capability derived from the one in source into the empty slot target. */
void slot_insert_derived(struct slot *target, struct cap cap, struct slot *source);

/* Moves the capability of source, changed to cap, to the empty slot target, which takes its place in the tree. */
void slot_move(struct slot *target, struct cap cap, struct slot *source);

/* Exchanges the contents of two slots, changed to the capabilities given, with their places in the tree. */
void slot_swap(struct slot *a, struct cap cap_for_b, struct slot *b, struct cap cap_for_a);

/* Takes the capability out of the tree and empties the slot; the object is not touched. */
void slot_clear(struct slot *slot);

/* Does child, which stands behind parent in the list, descend from it? */
bool slot_is_parent(const struct slot *parent, const struct slot *child);
bool slot_has_children(const struct slot *slot);

/* Is this the only capability to its object? */
bool slot_is_final(const struct slot *slot);

/* Deletes the capability in slot; the last one to an object destroys it. Preemptible: stele_Preempted means call again. */
seL4_Error slot_delete(struct slot *slot);

/* Deletes all capabilities derived from the one in slot. Preemptible likewise. */
seL4_Error slot_revoke(struct slot *slot);

/* The slot of the container that is being emptied, or NULL; the others follow through their capabilities. */
const struct slot *slot_graveyard(void);

/* Finishes all deletions that were preempted. Preemptible likewise. */
seL4_Error slot_finish_deletions(void);

#endif
