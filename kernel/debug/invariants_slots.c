/* SPDX-License-Identifier: BSD-2-Clause */
/* Invariants of capabilities, their slots, and the derivation tree. */
#include "debug/census.h"
#include "debug/invariants.h"
#include "object/object.h"
#include "object/vspace.h"

/* ---- slots --------------------------------------------------------------------------------------------------------------- */

/* An empty slot is all zero, except the progress note of a container that is being emptied. */
static bool empty_slots_are_zero(struct invariant_violation *violation)
{
    return census.dirty_slot == NULL ||
           invariant_broken(violation, "words are left in an empty slot", census.dirty_slot, 0);
}

/* Links lead to slots that hold a capability and lie in a CNode, a thread, or the table of interrupts. */
static bool links_lead_to_slots(struct invariant_violation *violation)
{
    if (census.wild_slot != NULL)
        return invariant_broken(violation, "a link leads to no slot", census.wild_slot, 0);
    FOR_EACH_SLOT (i)
        if (!census.slots[i].is_contained)
            return invariant_broken(violation, "a linked slot lies in no container", census.slots[i].slot, 0);
    return true;
}

/* The neighbours of a slot in its list link back to it. */
static bool links_agree(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct slot *slot = census.slots[i].slot;

        if (slot_next(slot) != NULL && slot_previous(slot_next(slot)) != slot)
            return invariant_broken(violation, "the next slot does not link back", slot, (word_t)slot_next(slot));
        if (slot_previous(slot) != NULL && slot_next(slot_previous(slot)) != slot)
            return invariant_broken(violation, "the previous slot does not link back", slot,
                                    (word_t)slot_previous(slot));
    }
    return true;
}

/* Numbers the slots of a list; stops at one that has a number already. */
static word_t list_slots(const struct slot *slot, word_t order)
{
    for (; slot != NULL; slot = slot_next(slot)) {
        struct known_slot *known = &census.slots[census_find_slot(slot)];

        if (known->is_listed)
            break;
        known->is_listed = true;
        known->order = (uint16_t)order++;
    }
    return order;
}

/* Every slot is reached from the head of its list: there are no cycles. */
static bool lists_have_heads(struct invariant_violation *violation)
{
    word_t order = 0;

    FOR_EACH_SLOT (i)
        if (slot_previous(census.slots[i].slot) == NULL)
            order = list_slots(census.slots[i].slot, order);
    FOR_EACH_SLOT (i)
        if (!census.slots[i].is_listed)
            return invariant_broken(violation, "a slot is in a cycle", census.slots[i].slot, 0);
    return true;
}

/* ---- capabilities -------------------------------------------------------------------------------------------------------- */

/* A capability is of a known type, and an object that it names can be where it says. */
static bool capabilities_name_possible_objects(struct invariant_violation *violation)
{
    return census.wild_cap == NULL ||
           invariant_broken(violation, "no object can be there", census.wild_cap, cap_type(census.wild_cap->cap));
}

/* The capability made of nothing but its fields. */
static struct cap rebuild(struct cap cap)
{
    switch (cap_type(cap)) {
    case CAP_UNTYPED:
        return cap_untyped_new(cap_untyped_get_watermark(cap), cap_untyped_get_is_device(cap),
                               cap_untyped_get_size_bits(cap), cap_untyped_get_address(cap));
    case CAP_ENDPOINT:
        return cap_endpoint_new(cap_endpoint_get_badge(cap), cap_endpoint_get_can_grant_reply(cap),
                                cap_endpoint_get_can_grant(cap), cap_endpoint_get_can_receive(cap),
                                cap_endpoint_get_can_send(cap), cap_endpoint_get_address(cap));
    case CAP_NOTIFICATION:
        return cap_notification_new(cap_notification_get_badge(cap), cap_notification_get_can_receive(cap),
                                    cap_notification_get_can_send(cap), cap_notification_get_address(cap));
    case CAP_REPLY: return cap_reply_new(cap_reply_get_can_grant(cap), cap_reply_get_address(cap));
    case CAP_CNODE:
        return cap_cnode_new(cap_cnode_get_guard(cap), cap_cnode_get_guard_size(cap), cap_cnode_get_radix(cap),
                             cap_cnode_get_address(cap));
    case CAP_TCB: return cap_tcb_new(cap_tcb_get_address(cap));
    case CAP_SCHED_CONTEXT:
        return cap_sched_context_new(cap_sched_context_get_size_bits(cap), cap_sched_context_get_address(cap));
    case CAP_SCHED_CONTROL: return cap_sched_control_new(cap_sched_control_get_core(cap));
    case CAP_IRQ_CONTROL: return cap_irq_control_new();
    case CAP_IRQ_HANDLER: return cap_irq_handler_new(cap_irq_handler_get_irq(cap));
    case CAP_DOMAIN: return cap_domain_new();
    case CAP_ZOMBIE:
        return cap_zombie_new(cap_zombie_get_next(cap), cap_zombie_get_radix(cap), cap_zombie_get_address(cap));
    case CAP_ASID_CONTROL: return cap_asid_control_new();
    case CAP_ASID_POOL: return cap_asid_pool_new(cap_asid_pool_get_base(cap), cap_asid_pool_get_address(cap));
    case CAP_FRAME:
        return cap_frame_new(cap_frame_get_mapped_asid(cap), cap_frame_get_mapped_address(cap),
                             cap_frame_get_is_device(cap), cap_frame_get_rights(cap), cap_frame_get_size(cap),
                             cap_frame_get_address(cap));
    case CAP_PAGE_TABLE:
        return cap_page_table_new(cap_page_table_get_mapped_asid(cap), cap_page_table_get_mapped_address(cap),
                                  cap_page_table_get_is_mapped(cap), cap_page_table_get_address(cap));
    case CAP_VSPACE:
        return cap_vspace_new(cap_vspace_get_mapped_asid(cap), cap_vspace_get_is_mapped(cap),
                              cap_vspace_get_address(cap));
    case CAP_SGI_SIGNAL: return cap_sgi_signal_new(cap_sgi_signal_get_irq(cap), cap_sgi_signal_get_target(cap));
    case CAP_SMC: return cap_smc_new(cap_smc_get_badge(cap));
    default: return cap_null_new();
    }
}

/* Bits of a slot that belong to no field are zero. */
static bool capabilities_have_no_stray_bits(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct slot *slot = census.slots[i].slot;
        struct cap cap = rebuild(slot->cap);
        struct mdb mdb = mdb_new((word_t)slot_previous(slot), (word_t)slot_next(slot), mdb_get_revocable(slot->mdb),
                                 mdb_get_first_badged(slot->mdb), mdb_get_clearing(slot->mdb));

        if (cap.words[0] != slot->cap.words[0] || cap.words[1] != slot->cap.words[1])
            return invariant_broken(violation, "in the capability", slot, cap_type(cap));
        if (mdb.words[0] != slot->mdb.words[0] || mdb.words[1] != slot->mdb.words[1])
            return invariant_broken(violation, "in the links", slot, cap_type(cap));
    }
    return true;
}

static bool cnode_cap_is_valid(struct cap cap)
{
    word_t guard_size = cap_cnode_get_guard_size(cap);

    return cap_cnode_get_radix(cap) != 0 && cap_cnode_get_radix(cap) + guard_size <= WORD_BITS &&
           (guard_size == WORD_BITS || cap_cnode_get_guard(cap) >> guard_size == 0);
}

/* Does user level have an object type for frames of this size? */
static bool is_frame_size(word_t bits)
{
    if (bits == seL4_PageBits)
        return true;
    for (word_t type = seL4_NonArchObjectTypeCount; type < seL4_ObjectTypeCount; type++)
        if (machine_object_type_is_frame(type) && machine_object_size_bits(type) == bits)
            return true;
    return false;
}

static bool frame_cap_is_valid(struct cap cap)
{
    word_t bits = frame_size_bits(cap), address = cap_frame_get_mapped_address(cap);

    return is_frame_size(bits) && cap_frame_get_rights(cap) >= FRAME_KERNEL_ONLY &&
           cap_frame_get_rights(cap) <= FRAME_READ_WRITE && is_aligned(address, bits) &&
           (address | MASK(bits)) <= seL4_UserVSpaceTop;
}

static bool cap_is_valid(struct cap cap)
{
    switch (cap_type(cap)) {
    case CAP_UNTYPED:
        return cap_untyped_get_size_bits(cap) >= seL4_MinUntypedBits &&
               cap_untyped_get_size_bits(cap) <= seL4_MaxUntypedBits;
    case CAP_CNODE: return cnode_cap_is_valid(cap);
    case CAP_SCHED_CONTEXT: return cap_sched_context_get_size_bits(cap) >= seL4_MinSchedContextBits;
    case CAP_IRQ_HANDLER: return cap_irq_handler_get_irq(cap) < irq_limit();
    case CAP_FRAME: return frame_cap_is_valid(cap);
    case CAP_PAGE_TABLE:
        return cap_page_table_get_is_mapped(cap) ? cap_page_table_get_mapped_asid(cap) != ASID_NONE &&
                                                       cap_page_table_get_mapped_address(cap) <= seL4_UserVSpaceTop
                                                 : cap_page_table_get_mapped_asid(cap) == ASID_NONE;
    case CAP_VSPACE: return cap_vspace_get_is_mapped(cap) == (cap_vspace_get_mapped_asid(cap) != ASID_NONE);
    case CAP_ASID_POOL: return is_aligned(cap_asid_pool_get_base(cap), seL4_ASIDPoolIndexBits);
    case CAP_SGI_SIGNAL: return cap_sgi_signal_get_irq(cap) < sgi_count();
    default: return true;
    }
}

/* The fields of a capability have values that its type allows, and its memory is aligned to its size. */
static bool capabilities_are_valid(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct slot *slot = census.slots[i].slot;
        struct region region = census.slots[i].region;

        if (!cap_is_valid(slot->cap))
            return invariant_broken(violation, "a field is out of range", slot, cap_type(slot->cap));
        if (!is_aligned(region.address, region.size_bits))
            return invariant_broken(violation, "not aligned", slot, region.address);
    }
    return true;
}

static bool same_place(struct cap a, struct cap b)
{
    switch (cap_type(a)) {
    case CAP_PAGE_TABLE:
        return cap_page_table_get_is_mapped(a) == cap_page_table_get_is_mapped(b) &&
               cap_page_table_get_mapped_asid(a) == cap_page_table_get_mapped_asid(b) &&
               cap_page_table_get_mapped_address(a) == cap_page_table_get_mapped_address(b);
    case CAP_VSPACE:
        return cap_vspace_get_is_mapped(a) == cap_vspace_get_is_mapped(b) &&
               cap_vspace_get_mapped_asid(a) == cap_vspace_get_mapped_asid(b);
    case CAP_FRAME: return cap_frame_get_is_device(a) == cap_frame_get_is_device(b);
    case CAP_ASID_POOL: return cap_asid_pool_get_base(a) == cap_asid_pool_get_base(b);
    default: return true;
    }
}

/* All capabilities to one object agree on its size, and those to a table or address space on where it is mapped. */
static bool copies_agree(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        struct cap cap = census.slots[i].slot->cap;
        const struct known_object *object;

        if (census.slots[i].object == CENSUS_NONE)
            continue;
        object = &census.objects[census.slots[i].object];
        if (census.slots[i].region.size_bits != object->size_bits)
            return invariant_broken(violation, "on the size", census.slots[i].slot, object->size_bits);
        if (!same_place(cap, census.slots[object->first].slot->cap))
            return invariant_broken(violation, "on the place", census.slots[i].slot, cap_type(cap));
    }
    return true;
}

/* ---- the derivation tree ------------------------------------------------------------------------------------------------- */

/* All capabilities to an object are neighbours, so that each can tell whether it is the only one. */
static bool finality_can_be_told(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct known_slot *known = &census.slots[i];

        if (known->object != CENSUS_NONE && slot_is_final(known->slot) != (census.objects[known->object].caps == 1))
            return invariant_broken(violation, "the neighbours say otherwise", known->slot,
                                    census.objects[known->object].caps);
    }
    return true;
}

/* A capability that can be revoked began a generation; untyped memory always does. */
static bool generations_are_marked(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct slot *slot = census.slots[i].slot;

        if (mdb_get_revocable(slot->mdb) && !mdb_get_first_badged(slot->mdb))
            return invariant_broken(violation, "revocable, but not the first", slot, cap_type(slot->cap));
        if (cap_type(slot->cap) == CAP_UNTYPED && !mdb_get_revocable(slot->mdb))
            return invariant_broken(violation, "untyped, but not revocable", slot, 0);
    }
    return true;
}

static word_t badge_of(struct cap cap)
{
    switch (cap_type(cap)) {
    case CAP_ENDPOINT: return cap_endpoint_get_badge(cap);
    case CAP_NOTIFICATION: return cap_notification_get_badge(cap);
    default: return 0;
    }
}

/* The first of neighbours with the same badge is marked, so that revoking another generation ends there. */
static bool badges_begin_with_a_mark(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct slot *slot = census.slots[i].slot, *previous = slot_previous(slot);
        word_t badge = badge_of(slot->cap);

        if (badge != 0 && !mdb_get_first_badged(slot->mdb) &&
            (previous == NULL || !cap_same_object(previous->cap, slot->cap) || badge_of(previous->cap) != badge))
            return invariant_broken(violation, "not marked", slot, badge);
    }
    return true;
}

/* What the capability allows, one bit each; a right of frames includes those below it. */
static word_t rights_of(struct cap cap)
{
    switch (cap_type(cap)) {
    case CAP_ENDPOINT:
        return cap_endpoint_get_can_send(cap) | cap_endpoint_get_can_receive(cap) << 1 |
               cap_endpoint_get_can_grant(cap) << 2 | cap_endpoint_get_can_grant_reply(cap) << 3;
    case CAP_NOTIFICATION: return cap_notification_get_can_send(cap) | cap_notification_get_can_receive(cap) << 1;
    case CAP_REPLY: return cap_reply_get_can_grant(cap);
    case CAP_FRAME: return MASK(cap_frame_get_rights(cap));
    default: return 0;
    }
}

/* No capability allows what the one that it can be revoked by does not. */
static bool children_have_no_more_rights(struct invariant_violation *violation)
{
    FOR_EACH_SLOT (i) {
        const struct slot *parent = census.slots[i].slot;

        if (census.slots[i].object == CENSUS_NONE || !mdb_get_revocable(parent->mdb))
            continue;
        for (const struct slot *child = slot_next(parent); child != NULL && slot_is_parent(parent, child);
             child = slot_next(child))
            if ((rights_of(child->cap) & ~rights_of(parent->cap)) != 0)
                return invariant_broken(violation, "a child has more", child, rights_of(child->cap));
    }
    return true;
}

const struct invariant slot_invariants[] = {
    {"empty_slots_are_zero", empty_slots_are_zero},
    {"capabilities_name_possible_objects", capabilities_name_possible_objects},
    {"links_lead_to_slots", links_lead_to_slots},
    {"links_agree", links_agree},
    {"lists_have_heads", lists_have_heads},
    {"capabilities_have_no_stray_bits", capabilities_have_no_stray_bits},
    {"capabilities_are_valid", capabilities_are_valid},
    {"copies_agree", copies_agree},
    {"finality_can_be_told", finality_can_be_told},
    {"generations_are_marked", generations_are_marked},
    {"badges_begin_with_a_mark", badges_begin_with_a_mark},
    {"children_have_no_more_rights", children_have_no_more_rights},
    {NULL, NULL},
};
