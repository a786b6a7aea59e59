/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Deleting and revoking, in bounded steps and without recursion.
 *
 * The last capability to a CNode or a thread takes with it all capabilities that the object holds, and those may be the
 * last ones to further CNodes. Such an object is doomed: the slot that named it becomes a zombie, and zombies form a
 * stack, the graveyard, linked through the zombie capabilities themselves:
 *
 *     graveyard -> zombie in a slot of B -> zombie in a slot of A -> zombie in the slot being deleted -> NULL
 *                       (for C)                  (for B)                     (for A)
 *
 * Work is always done on the top: its slots are emptied from the last to the first; one that holds a last capability to
 * another container is pushed; a container with no slot left is popped and its zombie's slot emptied. How many slots
 * are left is noted in one of the container's own emptied slots, so any step can be the last before an interrupt.
 *
 * Invariants: all zombies are on the stack and belong to one deletion (a new one first finishes the old); no memory is
 * handed out again while the graveyard is not empty (untyped.c).
 */
#include "api/assert.h"
#include "api/preemption.h"
#include "cap/slot.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"

static struct slot *graveyard;

const struct slot *slot_graveyard(void)
{
    return graveyard;
}

static struct slot *zombie_slots(struct cap zombie)
{
    return (struct slot *)cap_zombie_get_address(zombie);
}

static word_t zombie_slot_count(struct cap zombie)
{
    return cap_zombie_get_radix(zombie) == 0 ? (word_t)TCB_SLOT_COUNT : BIT(cap_zombie_get_radix(zombie));
}

/* Where progress is noted: the last slot, which is emptied first. Only the slot that the deletion began with can be a
 * zombie inside its own container, and then the first slot serves. */
static struct slot *zombie_note(struct cap zombie)
{
    struct slot *last = zombie_slots(zombie) + zombie_slot_count(zombie) - 1;

    return cap_type(last->cap) == CAP_ZOMBIE ? zombie_slots(zombie) : last;
}

static word_t zombie_remaining(struct cap zombie)
{
    const struct slot *note = zombie_note(zombie);

    return slot_is_empty(note) && note->cap.words[0] != 0 ? note->cap.words[0] : zombie_slot_count(zombie);
}

static void zombie_set_remaining(struct cap zombie, word_t remaining)
{
    struct slot *note = zombie_note(zombie);

    if (slot_is_empty(note))
        note->cap.words[0] = remaining;
}

static void zombie_pop(struct slot *zombie)
{
    *zombie_note(zombie->cap) = (struct slot){0};
    graveyard = (struct slot *)cap_zombie_get_next(zombie->cap);
    slot_clear(zombie);
}

static bool is_container(struct cap cap)
{
    return cap_type(cap) == CAP_CNODE || cap_type(cap) == CAP_TCB;
}

static void bury(struct slot *slot)
{
    struct cap cap = slot->cap;

    slot->cap = cap_type(cap) == CAP_TCB
                    ? cap_zombie_new((word_t)graveyard, 0, cap_tcb_get_address(cap))
                    : cap_zombie_new((word_t)graveyard, cap_cnode_get_radix(cap), cap_cnode_get_address(cap));
    graveyard = slot;
}

/* Restarts one thread that waits for an object about to go. False if none is left. */
static bool release_one_waiter(struct cap cap)
{
    switch (cap_type(cap)) {
    case CAP_ENDPOINT: return endpoint_cancel_one((struct endpoint *)cap_endpoint_get_address(cap));
    case CAP_NOTIFICATION: return notification_cancel_one((struct notification *)cap_notification_get_address(cap));
    case CAP_IRQ_HANDLER: return irq_handler_release_waiter(cap);
    default: return false;
    }
}

/* Takes the capability out of a slot that holds neither nothing nor a zombie, or buries it. */
static seL4_Error delete_step(struct slot *slot)
{
    bool is_final = slot_is_final(slot);
    struct cap cap = slot->cap;

    while (is_final && release_one_waiter(cap))
        if (preemption_point())
            return stele_Preempted;
    cap_finalise(cap, is_final);
    if (is_final && is_container(cap))
        bury(slot);
    else
        slot_clear(slot);
    return seL4_NoError;
}

static seL4_Error graveyard_step(void)
{
    struct slot *zombie = graveyard;
    struct slot *note = zombie_note(zombie->cap);
    word_t remaining = zombie_remaining(zombie->cap);
    struct slot *inner = slot_is_empty(note) ? zombie_slots(zombie->cap) + remaining - 1 : note;

    if (!slot_is_empty(inner) && cap_type(inner->cap) != CAP_ZOMBIE)
        return delete_step(inner);
    if (remaining > 1)
        zombie_set_remaining(zombie->cap, remaining - 1);
    else
        zombie_pop(zombie);
    return seL4_NoError;
}

seL4_Error slot_finish_deletions(void)
{
    while (graveyard != NULL) {
        seL4_Error error = graveyard_step();

        if (error != seL4_NoError)
            return error;
        if (preemption_point())
            return stele_Preempted;
    }
    return seL4_NoError;
}

seL4_Error slot_delete(struct slot *slot)
{
    seL4_Error error;

    if (graveyard != NULL && (cap_type(slot->cap) == CAP_ZOMBIE || is_container(slot->cap))) {
        error = slot_finish_deletions();
        if (error != seL4_NoError)
            return error;
    }
    if (slot_is_empty(slot))
        return seL4_NoError;
    error = delete_step(slot);
    if (error != seL4_NoError)
        return error;
    return slot_is_empty(slot) ? seL4_NoError : slot_finish_deletions();
}

seL4_Error slot_revoke(struct slot *slot)
{
    /* The slot itself may go, when it lies in a CNode that is among its children. */
    while (!slot_is_empty(slot) && slot_has_children(slot)) {
        seL4_Error error = slot_delete(slot_next(slot));

        if (error != seL4_NoError)
            return error;
        if (preemption_point())
            return stele_Preempted;
    }
    return seL4_NoError;
}
