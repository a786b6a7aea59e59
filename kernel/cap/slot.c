/* SPDX-License-Identifier: BSD-2-Clause */
/* Capability slots and the derivation tree: see slot.h for the shape and its invariants. */
#include "cap/slot.h"

#include "api/assert.h"
#include "object/object.h"

static void set_next(struct slot *slot, struct slot *next)
{
    mdb_set_next(&slot->mdb, (word_t)next);
}

static void set_previous(struct slot *slot, struct slot *previous)
{
    mdb_set_previous(&slot->mdb, (word_t)previous);
}

/* Puts slot between previous and whatever follows it. */
static void link_behind(struct slot *slot, struct slot *previous, bool revocable, bool first_badged)
{
    struct slot *next = previous == NULL ? NULL : slot_next(previous);

    slot->mdb = mdb_new((word_t)previous, (word_t)next, revocable, first_badged, false);
    if (previous != NULL)
        set_next(previous, slot);
    if (next != NULL)
        set_previous(next, slot);
}

void slot_insert_original(struct slot *slot, struct cap cap, struct slot *parent)
{
    kernel_assert(slot_is_empty(slot));
    slot->cap = cap;
    link_behind(slot, parent, true, true);
}

void slot_link_originals(struct slot *slots, word_t count, struct slot *parent)
{
    struct slot *next = slot_next(parent), *last = slots + count - 1;

    if (next != NULL)
        set_previous(next, slots);
    for (struct slot *slot = slots; slot < last; next = slot++)
        slot->mdb = mdb_new((word_t)(slot + 1), (word_t)next, true, true, false);
    last->mdb = mdb_new((word_t)parent, (word_t)next, true, true, false);
    set_next(parent, last);
}

/* Does a capability derived from source start a generation of its own, so that it can be revoked alone? */
static bool starts_generation(struct cap cap, struct cap source)
{
    switch (cap_type(cap)) {
    case CAP_ENDPOINT: return cap_endpoint_get_badge(cap) != cap_endpoint_get_badge(source);
    case CAP_NOTIFICATION: return cap_notification_get_badge(cap) != cap_notification_get_badge(source);
    case CAP_IRQ_HANDLER:
    case CAP_SGI_SIGNAL: return cap_type(source) == CAP_IRQ_CONTROL;
    case CAP_UNTYPED: return true;
    default: return false;
    }
}

void slot_insert_derived(struct slot *target, struct cap cap, struct slot *source)
{
    bool generation = starts_generation(cap, source->cap);

    kernel_assert(slot_is_empty(target));
    if (cap_type(source->cap) == CAP_UNTYPED) {
        /* The copy owns the memory now; the source gets it back when the copy is gone. */
        cap_untyped_set_watermark(&source->cap, BIT(cap_untyped_get_size_bits(source->cap)));
        mdb_set_clearing(&source->mdb, false);
    }
    target->cap = cap;
    link_behind(target, source, generation, generation);
}

/* Makes the neighbours of a slot's tree position point to it. */
static void relink_neighbours(struct slot *slot)
{
    if (slot_previous(slot) != NULL)
        set_next(slot_previous(slot), slot);
    if (slot_next(slot) != NULL)
        set_previous(slot_next(slot), slot);
}

void slot_move(struct slot *target, struct cap cap, struct slot *source)
{
    kernel_assert(slot_is_empty(target));
    target->cap = cap;
    target->mdb = source->mdb;
    *source = (struct slot){0};
    relink_neighbours(target);
}

void slot_swap(struct slot *a, struct cap cap_for_b, struct slot *b, struct cap cap_for_a)
{
    struct mdb mdb_of_a = a->mdb;
    bool a_before_b = slot_next(a) == b;
    bool b_before_a = slot_next(b) == a;

    a->cap = cap_for_a;
    b->cap = cap_for_b;
    a->mdb = b->mdb;
    b->mdb = mdb_of_a;
    if (a_before_b) { /* neighbours: each would point to itself */
        set_next(b, a);
        set_previous(a, b);
    } else if (b_before_a) {
        set_next(a, b);
        set_previous(b, a);
    }
    relink_neighbours(a);
    relink_neighbours(b);
}

void slot_clear(struct slot *slot)
{
    struct slot *previous = slot_previous(slot);
    struct slot *next = slot_next(slot);

    if (previous != NULL)
        set_next(previous, next);
    if (next != NULL) {
        set_previous(next, previous);
        /* The first of a badge's copies goes: the next one stands for the generation now. */
        if (mdb_get_first_badged(slot->mdb))
            mdb_set_first_badged(&next->mdb, true);
    }
    *slot = (struct slot){0};
}

/* Whether a badged capability's descendants include the child: same badge, and no generation of its own. */
static bool badge_covers(word_t badge, word_t child_badge, const struct slot *child)
{
    return badge == 0 || (badge == child_badge && !mdb_get_first_badged(child->mdb));
}

bool slot_is_parent(const struct slot *parent, const struct slot *child)
{
    struct cap cap = parent->cap;

    if (!mdb_get_revocable(parent->mdb) || !cap_same_region(cap, child->cap))
        return false;
    switch (cap_type(cap)) {
    case CAP_ENDPOINT: return badge_covers(cap_endpoint_get_badge(cap), cap_endpoint_get_badge(child->cap), child);
    case CAP_NOTIFICATION:
        return badge_covers(cap_notification_get_badge(cap), cap_notification_get_badge(child->cap), child);
    default: return true;
    }
}

bool slot_has_children(const struct slot *slot)
{
    const struct slot *next = slot_next(slot);

    return next != NULL && slot_is_parent(slot, next);
}

bool slot_is_final(const struct slot *slot)
{
    const struct slot *previous = slot_previous(slot);
    const struct slot *next = slot_next(slot);

    return !(previous != NULL && cap_same_object(previous->cap, slot->cap)) &&
           !(next != NULL && cap_same_object(slot->cap, next->cap));
}
