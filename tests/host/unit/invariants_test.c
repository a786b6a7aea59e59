/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * The checker itself: each test damages the kernel's state in one way, and the invariant that this breaks must be the one
 * that is reported.
 */
#include "debug/invariants.h"

#include <stdio.h>
#include <string.h>

#include "debug/census.h"
#include "framework.h"
#include "object/endpoint.h"
#include "object/notification.h"
#include "object/object.h"
#include "object/reply.h"
#include "object/vspace.h"
#include "scene.h"
#include "sched/refill.h"
#include "sched/scheduler.h"

/* ---- finding things ------------------------------------------------------------------------------------------------- */

static struct slot *slot(host_word index)
{
    return (struct slot *)host_root_slots() + index;
}

static void *object(host_word index)
{
    return (void *)census_region(slot(index)->cap).address;
}

static struct tcb *thread(host_word index)
{
    return object(index);
}

static struct reply *reply(host_word index)
{
    return object(index);
}

static struct notification *notification(host_word index)
{
    return object(index);
}

static struct endpoint *endpoint(host_word index)
{
    return object(index);
}

static struct sched_context *context(host_word index)
{
    return object(index);
}

static struct slot *last_slot(void)
{
    return slot(host_root_slot_count() - 1);
}

/* The entry by which a frame is mapped. */
static paging_entry_t *entry_of(host_word frame)
{
    struct paging_place place;

    check(frame_find_mapping(slot(frame)->cap, &place));
    return place.entry;
}

/* ---- damage --------------------------------------------------------------------------------------------------------- */

static void expect(enum scene_end end, const char *invariant, void (*damage)(void))
{
    struct invariant_violation violation = {0};
    char message[256];
    bool holds;

    scene_build(end);
    if (!invariants_hold(&violation)) {
        snprintf(message, sizeof(message), "broken before: %s: %s", violation.invariant, violation.detail);
        test_fail(__FILE__, __LINE__, message);
    }
    damage();
    holds = invariants_hold(&violation);
    if (!holds && strcmp(violation.invariant, invariant) == 0)
        return;
    snprintf(message, sizeof(message), "reported is %s: %s; not %s", holds ? "nothing" : violation.invariant,
             holds ? "" : violation.detail, invariant);
    test_fail(__FILE__, __LINE__, message);
}

#define DAMAGE(sentence, end, invariant)                                                                               \
    static void damage_##sentence(void);                                                                               \
    TEST(invariants, sentence)                                                                                         \
    {                                                                                                                  \
        expect(end, #invariant, damage_##sentence);                                                                    \
    }                                                                                                                  \
    static void damage_##sentence(void)

#define NO_DAMAGE(sentence, end)                                                                                       \
    TEST(invariants, sentence)                                                                                         \
    {                                                                                                                  \
        struct invariant_violation violation;                                                                          \
        scene_build(end);                                                                                              \
        check(invariants_hold(&violation));                                                                            \
        check_equal(invariants_skipped(), 0);                                                                          \
    }

NO_DAMAGE(hold_at_rest, SCENE_AT_REST)
NO_DAMAGE(hold_while_a_thread_has_given_way, SCENE_YIELDED)
NO_DAMAGE(hold_while_memory_is_being_cleared, SCENE_CLEARING)
NO_DAMAGE(hold_while_containers_are_being_deleted, SCENE_DELETING)
NO_DAMAGE(hold_while_nothing_runs, SCENE_IDLE)

/* ---- slots ---------------------------------------------------------------------------------------------------------- */

DAMAGE(word_in_an_empty_slot, SCENE_AT_REST, empty_slots_are_zero)
{
    last_slot()->cap.words[0] = 1;
}

DAMAGE(links_in_an_empty_slot, SCENE_AT_REST, empty_slots_are_zero)
{
    last_slot()->mdb = slot(scene.other)->mdb;
}

DAMAGE(word_in_an_empty_slot_of_a_thread, SCENE_AT_REST, empty_slots_are_zero)
{
    thread(scene.idle_thread)->slots[TCB_TIMEOUT_ENDPOINT].cap.words[0] = 16;
}

DAMAGE(capability_of_no_type, SCENE_AT_REST, capabilities_name_possible_objects)
{
    slot(scene.other)->cap.words[1] = ~(word_t)0;
}

DAMAGE(capability_to_where_there_is_no_memory, SCENE_AT_REST, capabilities_name_possible_objects)
{
    cap_endpoint_set_address(&slot(scene.other)->cap, 0x1000);
}

DAMAGE(object_that_reaches_beyond_memory, SCENE_AT_REST, capabilities_name_possible_objects)
{
    cap_cnode_set_radix(&slot(scene.cnode)->cap, 25);
}

DAMAGE(link_to_where_there_is_no_memory, SCENE_AT_REST, links_lead_to_slots)
{
    mdb_set_next(&slot(scene.other)->mdb, 0x1000);
}

DAMAGE(link_to_an_empty_slot, SCENE_AT_REST, links_lead_to_slots)
{
    mdb_set_next(&slot(seL4_CapDomain)->mdb, (word_t)last_slot());
}

DAMAGE(link_into_memory_of_the_user, SCENE_AT_REST, links_lead_to_slots)
{
    struct slot *forged = object(scene.frame);

    *forged = (struct slot){.cap = cap_domain_new(), .mdb = mdb_new((word_t)slot(seL4_CapDomain), 0, 0, 0, 0)};
    mdb_set_next(&slot(seL4_CapDomain)->mdb, (word_t)forged);
}

DAMAGE(next_slot_that_does_not_link_back, SCENE_AT_REST, links_agree)
{
    mdb_set_next(&slot(scene.badged)->mdb, (word_t)slot(scene.other));
}

DAMAGE(previous_slot_that_does_not_link_back, SCENE_AT_REST, links_agree)
{
    mdb_set_previous(&slot(scene.badged)->mdb, (word_t)slot(scene.other));
}

DAMAGE(list_that_ends_too_early, SCENE_AT_REST, links_agree)
{
    mdb_set_next(&slot(scene.badged)->mdb, 0);
}

DAMAGE(list_that_is_a_cycle, SCENE_AT_REST, lists_have_heads)
{
    struct slot *a = slot(seL4_CapDomain), *b = slot(seL4_CapASIDControl);

    a->mdb = mdb_new((word_t)b, (word_t)b, true, true, false);
    b->mdb = mdb_new((word_t)a, (word_t)a, true, true, false);
}

/* ---- capabilities ---------------------------------------------------------------------------------------------------- */

DAMAGE(stray_bit_in_a_capability, SCENE_AT_REST, capabilities_have_no_stray_bits)
{
    slot(seL4_CapDomain)->cap.words[0] |= (word_t)1 << (WORD_BITS - 2);
}

/* Flips the first bit that belongs to no field. */
DAMAGE(stray_bit_in_links, SCENE_AT_REST, capabilities_have_no_stray_bits)
{
    struct slot *target = slot(seL4_CapDomain);

    for (word_t bit = 0; bit < 2 * WORD_BITS; bit++) {
        struct slot changed = *target;

        changed.mdb.words[bit / WORD_BITS] ^= BIT(bit % WORD_BITS);
        if (slot_next(&changed) == slot_next(target) && slot_previous(&changed) == slot_previous(target) &&
            mdb_get_revocable(changed.mdb) == mdb_get_revocable(target->mdb) &&
            mdb_get_first_badged(changed.mdb) == mdb_get_first_badged(target->mdb) &&
            mdb_get_clearing(changed.mdb) == mdb_get_clearing(target->mdb)) {
            *target = changed;
            return;
        }
    }
}

DAMAGE(untyped_memory_below_the_smallest_size, SCENE_AT_REST, capabilities_are_valid)
{
    cap_untyped_set_size_bits(&slot(scene.copy)->cap, 3);
}

DAMAGE(guard_that_is_too_wide, SCENE_AT_REST, capabilities_are_valid)
{
    cap_cnode_set_guard_size(&slot(scene.cnode)->cap, WORD_BITS - 1);
}

DAMAGE(guard_larger_than_its_size, SCENE_AT_REST, capabilities_are_valid)
{
    cap_cnode_set_guard(&slot(scene.cnode)->cap, 1);
}

DAMAGE(frame_without_rights, SCENE_AT_REST, capabilities_are_valid)
{
    cap_frame_set_rights(&slot(scene.vspace_frame)->cap, 0);
}

DAMAGE(frame_mapped_above_user_level, SCENE_AT_REST, capabilities_are_valid)
{
    cap_frame_set_mapped_address(&slot(scene.vspace_frame)->cap,
                                 round_down(seL4_UserVSpaceTop, seL4_PageBits) + BIT(seL4_PageBits));
}

DAMAGE(object_that_is_not_aligned, SCENE_AT_REST, capabilities_are_valid)
{
    cap_notification_set_address(&slot(scene.signalled)->cap, (word_t)object(scene.signalled) + 16);
}

DAMAGE(interrupt_that_there_is_not, SCENE_AT_REST, capabilities_are_valid)
{
    cap_irq_handler_set_irq(&slot(scene.handler)->cap, irq_limit());
}

DAMAGE(mapped_table_without_address_space, SCENE_AT_REST, capabilities_are_valid)
{
    cap_page_table_set_mapped_asid(&slot(scene.table)->cap, ASID_NONE);
}

DAMAGE(address_space_with_a_number_but_none_given, SCENE_AT_REST, capabilities_are_valid)
{
    cap_vspace_set_mapped_asid(&slot(scene.free_vspace)->cap, 77);
}

DAMAGE(copies_of_different_sizes, SCENE_AT_REST, copies_agree)
{
    struct cap *copy = &host_root_thread()->slots[TCB_CSPACE].cap;

    cap_cnode_set_radix(copy, cap_cnode_get_radix(*copy) - 1);
}

DAMAGE(copies_with_different_numbers, SCENE_AT_REST, copies_agree)
{
    cap_vspace_set_mapped_asid(&host_root_thread()->slots[TCB_VSPACE].cap, 9);
}

/* ---- derivation tree ------------------------------------------------------------------------------------------------- */

/* Takes a slot out of its list. */
static void unlink_slot(struct slot *from)
{
    if (slot_previous(from) != NULL)
        mdb_set_next(&slot_previous(from)->mdb, (word_t)slot_next(from));
    if (slot_next(from) != NULL)
        mdb_set_previous(&slot_next(from)->mdb, (word_t)slot_previous(from));
    mdb_set_previous(&from->mdb, 0);
    mdb_set_next(&from->mdb, 0);
}

static void link_slot_behind(struct slot *target, struct slot *previous)
{
    struct slot *next = slot_next(previous);

    mdb_set_previous(&target->mdb, (word_t)previous);
    mdb_set_next(&target->mdb, (word_t)next);
    mdb_set_next(&previous->mdb, (word_t)target);
    if (next != NULL)
        mdb_set_previous(&next->mdb, (word_t)target);
}

DAMAGE(copy_far_from_the_others, SCENE_AT_REST, finality_can_be_told)
{
    unlink_slot(slot(scene.badged_copy));
    link_slot_behind(slot(scene.badged_copy), slot(seL4_CapDomain));
}

DAMAGE(copy_that_could_be_revoked, SCENE_AT_REST, generations_are_marked)
{
    mdb_set_revocable(&slot(scene.badged_copy)->mdb, true);
}

DAMAGE(untyped_memory_that_cannot_be_revoked, SCENE_AT_REST, generations_are_marked)
{
    mdb_set_revocable(&slot(scene.parent)->mdb, false);
}

DAMAGE(badge_without_beginning, SCENE_AT_REST, badges_begin_with_a_mark)
{
    mdb_set_revocable(&slot(scene.badged)->mdb, false);
    mdb_set_first_badged(&slot(scene.badged)->mdb, false);
}

DAMAGE(copy_with_another_badge, SCENE_AT_REST, badges_begin_with_a_mark)
{
    cap_endpoint_set_badge(&slot(scene.badged_copy)->cap, 6);
}

DAMAGE(copy_with_more_rights, SCENE_AT_REST, children_have_no_more_rights)
{
    cap_endpoint_set_can_send(&slot(scene.badged)->cap, false);
}

DAMAGE(copy_of_a_frame_with_more_rights, SCENE_AT_REST, children_have_no_more_rights)
{
    cap_frame_set_rights(&slot(scene.frame)->cap, FRAME_READ_ONLY);
}

/* ---- memory ---------------------------------------------------------------------------------------------------------- */

DAMAGE(object_inside_another, SCENE_AT_REST, derivation_follows_memory)
{
    cap_endpoint_set_address(&slot(scene.fault_endpoint)->cap, (word_t)object(scene.caller) + BIT(seL4_TCBBits) - 16);
}

DAMAGE(frame_over_objects, SCENE_AT_REST, derivation_follows_memory)
{
    cap_frame_set_address(&slot(scene.vspace_frame)->cap, round_down((word_t)object(scene.caller), seL4_PageBits));
}

DAMAGE(object_lost_to_its_untyped_memory, SCENE_AT_REST, derivation_follows_memory)
{
    unlink_slot(slot(scene.lending));
}

DAMAGE(object_below_other_untyped_memory, SCENE_AT_REST, derivation_follows_memory)
{
    unlink_slot(slot(scene.lending));
    link_slot_behind(slot(scene.lending), slot(scene.copy));
}

DAMAGE(parent_behind_its_child, SCENE_AT_REST, derivation_follows_memory)
{
    unlink_slot(slot(scene.parent));
    link_slot_behind(slot(scene.parent), slot(scene.child));
}

DAMAGE(watermark_below_an_object, SCENE_AT_REST, objects_lie_below_the_watermark)
{
    cap_untyped_set_watermark(&slot(scene.parent)->cap, BIT(14));
}

DAMAGE(watermark_above_the_end, SCENE_AT_REST, objects_lie_below_the_watermark)
{
    cap_untyped_set_watermark(&slot(scene.copied)->cap, BIT(12) + 16);
}

DAMAGE(device_memory_that_became_ordinary, SCENE_AT_REST, device_memory_stays_device_memory)
{
    cap_frame_set_is_device(&slot(scene.device_frame)->cap, false);
}

DAMAGE(ordinary_memory_that_became_device_memory, SCENE_AT_REST, device_memory_stays_device_memory)
{
    cap_frame_set_is_device(&slot(scene.vspace_frame)->cap, true);
}

DAMAGE(clearing_without_a_note, SCENE_AT_REST, interrupted_clearing_is_noted)
{
    mdb_set_clearing(&slot(scene.parent)->mdb, true);
}

DAMAGE(clearing_of_an_endpoint, SCENE_AT_REST, interrupted_clearing_is_noted)
{
    mdb_set_clearing(&slot(scene.other)->mdb, true);
}

/* The note of how far memory of scene.parent is clean. */
static word_t *clearing_note(void)
{
    return (word_t *)((word_t)object(scene.parent) + cap_untyped_get_watermark(slot(scene.parent)->cap));
}

DAMAGE(memory_used_while_it_is_being_cleared, SCENE_CLEARING, interrupted_clearing_is_noted)
{
    clearing_note()[5] = 1;
}

DAMAGE(clearing_beyond_the_end, SCENE_CLEARING, interrupted_clearing_is_noted)
{
    *clearing_note() = BIT(16) + 16;
}

DAMAGE(word_behind_a_thread, SCENE_AT_REST, memory_behind_objects_is_zero)
{
    ((word_t *)thread(scene.idle_thread))[BIT(seL4_TCBBits) / sizeof(word_t) - 1] = 1;
}

DAMAGE(word_behind_a_scheduling_context, SCENE_AT_REST, memory_behind_objects_is_zero)
{
    word_t used = sizeof(struct sched_context) + refill_capacity(seL4_MinSchedContextBits) * sizeof(struct refill);

    *(word_t *)((word_t)context(scene.lent_context) + round_up(used, 3)) = 1;
}

/* ---- deletion -------------------------------------------------------------------------------------------------------- */

/* The containers that are being deleted: scene.cnode, in the slot where it was, and one in its slot 40. */
static struct slot *zombie_slots(const struct slot *zombie)
{
    return (struct slot *)cap_zombie_get_address(zombie->cap);
}

static struct slot *inner_zombie(void)
{
    struct slot *inner = zombie_slots(slot(scene.cnode)) + 40;

    check(cap_type(slot(scene.cnode)->cap) == CAP_ZOMBIE && cap_type(inner->cap) == CAP_ZOMBIE);
    return inner;
}

DAMAGE(zombie_that_is_on_no_stack, SCENE_AT_REST, graveyard_holds_all_zombies)
{
    slot(scene.cnode)->cap = cap_zombie_new(0, 6, (word_t)object(scene.cnode));
}

DAMAGE(zombie_that_forgets_the_next, SCENE_DELETING, graveyard_holds_all_zombies)
{
    cap_zombie_set_next(&inner_zombie()->cap, 0);
}

DAMAGE(zombies_in_a_cycle, SCENE_DELETING, graveyard_holds_all_zombies)
{
    cap_zombie_set_next(&slot(scene.cnode)->cap, (word_t)inner_zombie());
}

DAMAGE(slot_used_again_while_it_is_being_emptied, SCENE_DELETING, emptied_slots_stay_empty)
{
    zombie_slots(slot(scene.cnode))[50].cap = cap_domain_new();
}

DAMAGE(second_note_of_progress, SCENE_DELETING, emptied_slots_stay_empty)
{
    zombie_slots(slot(scene.cnode))[60].cap.words[0] = 16;
}

DAMAGE(links_in_an_emptied_slot, SCENE_DELETING, emptied_slots_stay_empty)
{
    zombie_slots(slot(scene.cnode))[60].mdb = slot(scene.other)->mdb;
}

/* ---- threads --------------------------------------------------------------------------------------------------------- */

DAMAGE(state_that_there_is_not, SCENE_AT_REST, threads_are_valid)
{
    memset(&thread(scene.idle_thread)->state, 0x11, sizeof(enum thread_state));
}

DAMAGE(priority_that_there_is_not, SCENE_AT_REST, threads_are_valid)
{
    thread(scene.idle_thread)->priority = seL4_MaxPrio + 1;
}

DAMAGE(flag_that_there_is_not, SCENE_AT_REST, threads_are_valid)
{
    thread(scene.idle_thread)->flags = 2;
}

DAMAGE(name_without_end, SCENE_AT_REST, threads_are_valid)
{
    memset(thread(scene.idle_thread) + 1, 'x', TCB_NAME_MAX);
}

DAMAGE(handler_that_cannot_be_sent_to, SCENE_AT_REST, threads_hold_what_belongs_there)
{
    cap_endpoint_set_can_send(&thread(scene.faulter)->slots[TCB_FAULT_ENDPOINT].cap, false);
}

DAMAGE(buffer_that_cannot_be_written, SCENE_AT_REST, threads_hold_what_belongs_there)
{
    cap_frame_set_rights(&thread(scene.faulter)->slots[TCB_IPC_BUFFER].cap, FRAME_READ_ONLY);
}

DAMAGE(address_space_in_place_of_a_cspace, SCENE_AT_REST, threads_hold_what_belongs_there)
{
    struct slot *slots = thread(scene.idle_thread)->slots;

    slot_swap(&slots[TCB_CSPACE], slots[TCB_CSPACE].cap, &slots[TCB_VSPACE], slots[TCB_VSPACE].cap);
}

DAMAGE(register_with_privileges, SCENE_AT_REST, registers_are_unprivileged)
{
    for (word_t reg = 0; reg < REGISTER_COUNT; reg++)
        if (context_sanitise(reg, ~(word_t)0) != ~(word_t)0)
            thread(scene.idle_thread)->context.registers[reg] = ~(word_t)0;
}

DAMAGE(fault_of_a_thread_that_goes_on, SCENE_AT_REST, faults_stop_threads)
{
    thread(scene.ready[0])->fault.type = seL4_Fault_VMFault;
}

DAMAGE(fault_that_asks_for_no_answer, SCENE_AT_REST, faults_stop_threads)
{
    thread(scene.faulter)->blocked.is_call = false;
}

/* ---- queues ---------------------------------------------------------------------------------------------------------- */

DAMAGE(waiting_thread_that_does_not_link_back, SCENE_AT_REST, waiting_queues_are_sound)
{
    thread(scene.senders[1])->ipc_previous = NULL;
}

DAMAGE(queue_that_is_a_cycle, SCENE_AT_REST, waiting_queues_are_sound)
{
    thread(scene.senders[1])->ipc_next = thread(scene.senders[0]);
    thread(scene.senders[0])->ipc_previous = thread(scene.senders[1]);
}

DAMAGE(queue_that_leads_to_no_thread, SCENE_AT_REST, waiting_queues_are_sound)
{
    thread(scene.senders[1])->ipc_next = object(scene.frame);
}

DAMAGE(queue_with_a_wrong_tail, SCENE_AT_REST, waiting_queues_are_sound)
{
    endpoint(scene.send_endpoint)->queue.tail = thread(scene.senders[0]);
}

DAMAGE(higher_priority_behind_a_lower_one, SCENE_AT_REST, waiting_queues_are_sound)
{
    thread(scene.waiters[1])->priority++;
}

DAMAGE(first_of_a_priority_that_does_not_know_the_last, SCENE_AT_REST, waiting_queues_are_sound)
{
    thread(scene.senders[0])->class_end = thread(scene.senders[0]);
}

DAMAGE(last_of_a_priority_that_does_not_know_the_first, SCENE_AT_REST, waiting_queues_are_sound)
{
    thread(scene.senders[1])->class_end = NULL;
}

DAMAGE(waiting_thread_that_is_in_no_queue, SCENE_AT_REST, waiting_queues_are_sound)
{
    endpoint(scene.fault_endpoint)->queue = (struct tcb_queue){0};
}

DAMAGE(thread_that_waits_for_another_endpoint, SCENE_AT_REST, endpoint_queues_agree_with_threads)
{
    thread(scene.senders[1])->blocked.endpoint = endpoint(scene.endpoint);
}

DAMAGE(sender_among_receivers, SCENE_AT_REST, endpoint_queues_agree_with_threads)
{
    thread(scene.receivers[1])->state = THREAD_BLOCKED_ON_SEND;
}

DAMAGE(cancellation_that_goes_on_with_a_thread_that_has_left, SCENE_AT_REST, cancellation_goes_on_with_a_sender)
{
    struct endpoint *target = endpoint(scene.send_endpoint);

    host_preempt_after(1, HOST_IRQ_SPURIOUS);
    check(endpoint_cancel_badged_sends(scheduler.current, target, MASK(10)) == stele_Preempted);
    tcb_queue_remove(&target->queue, thread(scene.senders[1]));
    thread(scene.senders[1])->state = THREAD_INACTIVE;
}

DAMAGE(waiter_for_a_notification_in_an_endpoints_queue, SCENE_AT_REST, endpoint_queues_agree_with_threads)
{
    thread(scene.senders[0])->state = THREAD_BLOCKED_ON_NOTIFICATION;
}

DAMAGE(thread_that_waits_for_another_notification, SCENE_AT_REST, notification_queues_agree_with_threads)
{
    thread(scene.waiters[0])->blocked.notification = notification(scene.bound);
}

DAMAGE(link_of_a_thread_that_does_not_wait, SCENE_AT_REST, threads_outside_queues_have_no_links)
{
    thread(scene.idle_thread)->ipc_next = thread(scene.senders[0]);
}

DAMAGE(link_of_a_thread_that_is_not_ready, SCENE_AT_REST, threads_outside_queues_have_no_links)
{
    thread(scene.idle_thread)->queue_previous = thread(scene.ready[0]);
}

DAMAGE(signal_beside_a_waiter, SCENE_AT_REST, signals_are_kept_for_nobody)
{
    notification(scene.waited)->signalled = true;
}

DAMAGE(badges_without_a_signal, SCENE_AT_REST, signals_are_kept_for_nobody)
{
    notification(scene.bound)->badges = 1;
}

DAMAGE(binding_that_the_thread_does_not_know_of, SCENE_AT_REST, bindings_of_notifications_agree)
{
    thread(scene.bound_thread)->bound_notification = NULL;
}

DAMAGE(binding_that_the_notification_does_not_know_of, SCENE_AT_REST, bindings_of_notifications_agree)
{
    notification(scene.bound)->bound_thread = NULL;
}

DAMAGE(stranger_who_waits_for_a_bound_notification, SCENE_AT_REST, bindings_of_notifications_agree)
{
    notification(scene.waited)->bound_thread = thread(scene.idle_thread);
    thread(scene.idle_thread)->bound_notification = notification(scene.waited);
}

/* ---- replies and bindings ---------------------------------------------------------------------------------------------- */

DAMAGE(reply_that_forgets_who_waits, SCENE_AT_REST, replies_agree_with_threads)
{
    reply(scene.replies[0])->thread = NULL;
}

DAMAGE(receiver_that_forgets_its_reply, SCENE_AT_REST, replies_agree_with_threads)
{
    thread(scene.receivers[0])->reply = NULL;
}

DAMAGE(reply_of_a_thread_that_does_not_wait, SCENE_AT_REST, replies_agree_with_threads)
{
    thread(scene.idle_thread)->reply = reply(scene.receive_reply);
}

DAMAGE(reply_chain_that_is_cut, SCENE_AT_REST, reply_chains_are_linked_both_ways)
{
    reply(scene.replies[1])->older = NULL;
}

DAMAGE(reply_chain_through_one_who_receives, SCENE_AT_REST, reply_chains_are_linked_both_ways)
{
    reply(scene.receive_reply)->newer = reply(scene.replies[0]);
    reply(scene.replies[0])->older = reply(scene.receive_reply);
}

DAMAGE(reply_chain_that_is_a_cycle, SCENE_AT_REST, reply_chains_end)
{
    reply(scene.replies[0])->older = reply(scene.replies[1]);
    reply(scene.replies[1])->newer = reply(scene.replies[0]);
}

DAMAGE(context_that_forgets_its_replies, SCENE_AT_REST, newest_replies_hold_the_context)
{
    reply(scene.replies[1])->sched_context->reply = NULL;
}

DAMAGE(context_in_an_older_reply, SCENE_AT_REST, newest_replies_hold_the_context)
{
    reply(scene.replies[0])->sched_context = reply(scene.replies[1])->sched_context;
}

DAMAGE(thread_that_forgets_its_context, SCENE_AT_REST, contexts_agree_with_threads)
{
    thread(scene.servers[1])->sched_context = NULL;
}

DAMAGE(context_of_two_threads, SCENE_AT_REST, contexts_agree_with_threads)
{
    thread(scene.idle_thread)->sched_context = thread(scene.ready[0])->sched_context;
}

DAMAGE(context_of_no_thread, SCENE_AT_REST, contexts_agree_with_threads)
{
    context(scene.refilled)->thread = object(scene.frame);
}

DAMAGE(context_that_forgets_its_notification, SCENE_AT_REST, contexts_agree_with_notifications)
{
    context(scene.lent_context)->notification = NULL;
}

DAMAGE(notification_that_forgets_its_context, SCENE_AT_REST, contexts_agree_with_notifications)
{
    notification(scene.lending)->sched_context = NULL;
}

DAMAGE(yielder_that_forgets_to_whom, SCENE_YIELDED, yields_agree)
{
    host_root_thread()->yield_to = NULL;
}

DAMAGE(context_that_nobody_gave_way_to, SCENE_AT_REST, yields_agree)
{
    context(scene.refilled)->yield_from = thread(scene.idle_thread);
}

/* ---- refills --------------------------------------------------------------------------------------------------------- */

DAMAGE(budget_above_the_period, SCENE_AT_REST, contexts_are_valid)
{
    context(scene.refilled)->period = context(scene.refilled)->budget - 1;
}

DAMAGE(more_refills_than_there_is_room_for, SCENE_AT_REST, contexts_are_valid)
{
    context(scene.refilled)->refill_max = (uint16_t)(refill_capacity(seL4_MinSchedContextBits + 1) + 1);
}

DAMAGE(configured_context_without_a_refill, SCENE_AT_REST, contexts_are_valid)
{
    context(scene.refilled)->refill_count = 0;
}

DAMAGE(context_larger_than_its_capability_says, SCENE_AT_REST, contexts_are_valid)
{
    context(scene.refilled)->size_bits++;
}

DAMAGE(refill_with_more_than_the_budget, SCENE_AT_REST, refills_add_up)
{
    context(scene.refilled)->refills[0].amount++;
}

/* Two refills, of which the first is this long and the second comes so much later. */
static void split_refill(ticks_t amount, ticks_t later)
{
    struct sched_context *target = context(scene.refilled);

    target->refill_count = 2;
    target->refills[0].amount = amount;
    target->refills[1] = (struct refill){target->refills[0].time + later, target->budget - amount};
}

DAMAGE(refills_that_overlap, SCENE_AT_REST, refills_are_ordered)
{
    split_refill(refill_minimum(), refill_minimum() - 1);
}

DAMAGE(head_refill_that_is_too_small, SCENE_AT_REST, head_refills_suffice)
{
    split_refill(1, context(scene.refilled)->period);
}

/* ---- scheduler ------------------------------------------------------------------------------------------------------- */

DAMAGE(ready_thread_that_does_not_link_back, SCENE_AT_REST, ready_queues_are_sound)
{
    thread(scene.ready[1])->queue_previous = NULL;
}

DAMAGE(ready_thread_of_another_priority, SCENE_AT_REST, ready_queues_are_sound)
{
    thread(scene.ready[1])->priority++;
}

DAMAGE(ready_thread_that_does_not_know_it, SCENE_YIELDED, ready_queues_are_sound)
{
    host_root_thread()->in_ready_queue = false;
}

DAMAGE(ready_thread_that_cannot_run, SCENE_AT_REST, ready_queues_are_sound)
{
    thread(scene.ready[0])->state = THREAD_INACTIVE;
}

DAMAGE(thread_that_only_says_it_is_ready, SCENE_AT_REST, ready_queues_are_sound)
{
    thread(scene.idle_thread)->in_ready_queue = true;
}

DAMAGE(ready_queue_with_a_wrong_tail, SCENE_AT_REST, ready_queues_are_sound)
{
    domains[0].queues[thread(scene.ready[0])->priority].tail = thread(scene.ready[0]);
}

DAMAGE(ready_queue_without_its_bit, SCENE_AT_REST, ready_bitmap_agrees_with_queues)
{
    domains[0].words[thread(scene.ready[0])->priority / WORD_BITS] = 0;
}

DAMAGE(bit_of_an_empty_ready_queue, SCENE_AT_REST, ready_bitmap_agrees_with_queues)
{
    domains[0].words[0] |= BIT(3);
    domains[0].summary |= BIT(0);
}

DAMAGE(summary_without_a_word, SCENE_AT_REST, ready_bitmap_agrees_with_queues)
{
    domains[0].summary |= BIT(ARRAY_SIZE(domains[0].words) - 1);
}

DAMAGE(release_queue_in_a_wrong_order, SCENE_AT_REST, release_queue_is_sound)
{
    refill_head(thread(scene.exhausted[0])->sched_context)->time +=
        2 * thread(scene.exhausted[1])->sched_context->period;
}

DAMAGE(thread_in_the_release_queue_that_does_not_link_back, SCENE_AT_REST, release_queue_is_sound)
{
    thread(scene.exhausted[1])->release.above = NULL;
}

DAMAGE(release_queue_that_leads_to_no_thread, SCENE_AT_REST, release_queue_is_sound)
{
    scheduler.release_head->release.left = object(scene.frame);
}

DAMAGE(release_queue_that_begins_in_the_middle, SCENE_AT_REST, release_queue_is_sound)
{
    scheduler.release_head = scheduler.release_head->release.left;
}

DAMAGE(release_queue_that_leans_to_the_right, SCENE_AT_REST, release_queue_is_sound)
{
    struct release_links *links = &scheduler.release_head->release;

    links->right = links->left;
    links->left = NULL;
}

DAMAGE(place_in_the_release_queue_of_a_thread_outside, SCENE_AT_REST, threads_outside_queues_have_no_links)
{
    thread(scene.idle_thread)->release.left = scheduler.release_head;
}

DAMAGE(thread_with_budget_in_the_release_queue, SCENE_AT_REST, release_queue_is_sound)
{
    refill_head(thread(scene.exhausted[0])->sched_context)->time = 0;
}

DAMAGE(thread_that_only_says_it_waits_for_its_budget, SCENE_AT_REST, release_queue_is_sound)
{
    thread(scene.idle_thread)->in_release_queue = true;
}

DAMAGE(released_thread_that_cannot_run, SCENE_AT_REST, release_queue_is_sound)
{
    thread(scene.exhausted[1])->state = THREAD_INACTIVE;
}

DAMAGE(scheduling_that_is_not_done, SCENE_AT_REST, scheduler_has_finished)
{
    scheduler.reschedule = true;
}

DAMAGE(candidate_that_is_left_over, SCENE_AT_REST, scheduler_has_finished)
{
    scheduler.candidate = thread(scene.idle_thread);
}

DAMAGE(thread_that_another_context_pays_for, SCENE_AT_REST, current_thread_runs)
{
    scheduler.context = context(scene.refilled);
}

DAMAGE(current_thread_that_cannot_run, SCENE_AT_REST, current_thread_runs)
{
    scheduler.current->state = THREAD_INACTIVE;
}

DAMAGE(current_thread_that_does_not_exist, SCENE_AT_REST, current_thread_runs)
{
    scheduler.current = object(scene.frame);
}

DAMAGE(domain_that_does_not_exist, SCENE_IDLE, domain_is_the_scheduled_one)
{
    scheduler.regime = (word_t)(domains + DOMAIN_COUNT);
}

DAMAGE(domain_whose_time_is_over, SCENE_AT_REST, domain_is_the_scheduled_one)
{
    scheduler.domain_end = scheduler.now;
}

DAMAGE(current_thread_of_another_domain, SCENE_AT_REST, domain_is_the_scheduled_one)
{
    scheduler.current->regime = (word_t)&domains[1];
}

DAMAGE(thread_of_no_domain, SCENE_AT_REST, threads_are_valid)
{
    thread(scene.idle_thread)->regime += sizeof(word_t);
}

DAMAGE(thread_that_is_debugged_by_nobody, SCENE_AT_REST, threads_are_valid)
{
    thread(scene.idle_thread)->regime |= REGIME_DEBUGGED;
}

DAMAGE(context_that_pays_while_nothing_runs, SCENE_IDLE, current_thread_runs)
{
    scheduler.context = context(scene.refilled);
}

DAMAGE(thread_that_is_forgotten, SCENE_AT_REST, runnable_threads_are_queued)
{
    thread(scene.bound_thread)->state = THREAD_RUNNING;
}

DAMAGE(last_thread_that_does_not_exist, SCENE_IDLE, last_thread_exists)
{
    scheduler.running = object(scene.frame);
}

DAMAGE(lower_priority_that_runs, SCENE_AT_REST, highest_priority_runs)
{
    scheduler.current->priority = thread(scene.ready[0])->priority - 1;
}

DAMAGE(timer_that_is_late_for_the_current_thread, SCENE_YIELDED, timer_comes_in_time)
{
    timer_set_deadline(scheduler.now + scheduler.context->budget + 1);
}

DAMAGE(timer_that_is_late_for_a_release, SCENE_AT_REST, timer_comes_in_time)
{
    timer_set_deadline(refill_head(scheduler.release_head->sched_context)->time + 1);
}

DAMAGE(floating_point_unit_of_no_thread, SCENE_AT_REST, floating_point_unit_is_its_owners)
{
    fpu_enable_for(object(scene.frame));
}

DAMAGE(floating_point_unit_of_a_thread_that_may_not_use_it, SCENE_AT_REST, floating_point_unit_is_its_owners)
{
    fpu_enable_for(scheduler.current);
    scheduler.current->flags = seL4_TCBFlag_fpuDisabled;
}

DAMAGE(floating_point_unit_enabled_for_another_thread, SCENE_AT_REST, floating_point_unit_is_its_owners)
{
    fpu_enable_for(thread(scene.idle_thread));
}

/* ---- address spaces -------------------------------------------------------------------------------------------------- */

static const void **pool_entries(host_word pool)
{
    return object(pool);
}

DAMAGE(pool_that_is_not_in_its_place, SCENE_AT_REST, pools_agree_with_capabilities)
{
    cap_asid_pool_set_base(&slot(scene.pool)->cap, 5 << seL4_ASIDPoolIndexBits);
}

DAMAGE(number_of_no_address_space, SCENE_AT_REST, asids_agree_with_capabilities)
{
    pool_entries(scene.pool)[3] = object(scene.frame);
}

DAMAGE(second_number_of_an_address_space, SCENE_AT_REST, asids_agree_with_capabilities)
{
    pool_entries(scene.pool)[3] = object(scene.vspace);
}

DAMAGE(number_zero_in_use, SCENE_AT_REST, asids_agree_with_capabilities)
{
    pool_entries(seL4_CapInitThreadASIDPool)[0] = object(scene.vspace);
}

DAMAGE(number_of_a_space_that_has_none, SCENE_AT_REST, asids_agree_with_capabilities)
{
    pool_entries(scene.pool)[3] = object(scene.free_vspace);
}

DAMAGE(entry_in_a_table_that_is_not_mapped, SCENE_AT_REST, unmapped_tables_are_empty)
{
    ((paging_entry_t *)object(scene.free_table))[7] = 1;
}

DAMAGE(entry_in_a_space_without_a_number, SCENE_AT_REST, unmapped_tables_are_empty)
{
    ((paging_entry_t *)object(scene.free_vspace))[7] = 1;
}

DAMAGE(mapping_that_its_capability_forgets, SCENE_AT_REST, mappings_are_covered)
{
    struct cap *frame = &slot(scene.vspace_frame)->cap;

    cap_frame_set_mapped_asid(frame, ASID_NONE);
    cap_frame_set_mapped_address(frame, 0);
}

DAMAGE(mapping_of_other_memory, SCENE_AT_REST, mappings_are_covered)
{
    *entry_of(scene.vspace_frame) += BIT(seL4_PageBits);
}

DAMAGE(mapping_that_nobody_made, SCENE_AT_REST, mappings_are_covered)
{
    paging_entry_t *entry = entry_of(scene.vspace_frame);

    entry[3] = *entry;
}

DAMAGE(entry_in_a_root_that_nobody_made, SCENE_AT_REST, mappings_are_covered)
{
    paging_entry_t *root = object(scene.vspace);

    for (word_t i = 0; i < BIT(seL4_VSpaceBits) / sizeof(*root); i++)
        if (root[i] != 0) {
            root[i + 1] = root[i];
            return;
        }
}

DAMAGE(mapping_with_more_rights, SCENE_AT_REST, mappings_have_no_more_rights)
{
    cap_frame_set_rights(&slot(scene.vspace_frame)->cap, FRAME_READ_ONLY);
}

DAMAGE(mapping_that_the_kernel_only_may_use, SCENE_AT_REST, mappings_have_no_more_rights)
{
    cap_frame_set_rights(&slot(scene.vspace_frame)->cap, FRAME_KERNEL_ONLY);
}

DAMAGE(processor_in_another_address_space, SCENE_AT_REST, active_space_is_the_threads)
{
    paging_activate(object(scene.vspace), cap_vspace_get_mapped_asid(slot(scene.vspace)->cap));
}

DAMAGE(processor_in_no_address_space, SCENE_AT_REST, active_space_is_the_threads)
{
    paging_activate_empty();
}

DAMAGE(processor_in_a_space_that_has_gone, SCENE_IDLE, active_space_is_the_threads)
{
    paging_activate(object(scene.free_vspace), 77);
}

/* ---- interrupts ------------------------------------------------------------------------------------------------------ */

static struct slot *interrupt_slot(word_t irq)
{
    return (struct slot *)irq_notification_slot(irq);
}

DAMAGE(interrupt_without_a_handler, SCENE_AT_REST, issued_interrupts_have_handlers)
{
    cap_irq_handler_set_irq(&slot(scene.handler)->cap, cap_irq_handler_get_irq(slot(scene.handler)->cap) + 1);
}

DAMAGE(notification_of_another_interrupt, SCENE_AT_REST, interrupts_signal_notifications)
{
    word_t irq = cap_irq_handler_get_irq(slot(scene.handler)->cap);

    slot_move(interrupt_slot(irq + 1), interrupt_slot(irq)->cap, interrupt_slot(irq));
}

DAMAGE(notification_that_an_interrupt_may_not_signal, SCENE_AT_REST, interrupts_signal_notifications)
{
    cap_notification_set_can_send(&interrupt_slot(cap_irq_handler_get_irq(slot(scene.handler)->cap))->cap, false);
}
