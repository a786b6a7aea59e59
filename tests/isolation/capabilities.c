/* SPDX-License-Identifier: BSD-2-Clause */
/* Capabilities: guessed ones, those that lack a right, and what one may not do with one's own. */
#include "scene.h"

static bool is_capability_fault(const struct event *event, seL4_Word address)
{
    return event->badge == BADGE_FAULT && event->fault.type == seL4_Fault_CapFault && event->fault.address == address;
}

/* Was the notification signalled? */
static bool was_signalled(seL4_CPtr notification)
{
    seL4_Word badge = 0;

    seL4_Poll(notification, &badge);
    return badge != 0;
}

static void guessed(void)
{
    static const struct {
        seL4_Word address;
        const char *name;
    } guesses[] = {
        {SLOT_OTHER + 7, "calling_an_empty_slot_is_refused"},
        {100, "calling_beyond_the_capability_space_faults"},
        {(seL4_Word)1 << seL4_WordBits / 8 * 5, "calling_a_far_capability_address_faults"},
        {~(seL4_Word)0, "calling_the_last_capability_address_faults"},
    };

    for (unsigned int i = 0; i < sizeof(guesses) / sizeof(guesses[0]); i++) {
        struct event event = attacker_live(CALL_CAP, guesses[i].address);
        bool is_slot = guesses[i].address < 64; /* it exists, so the answer is an error; the program goes on */

        conclude(is_slot ? is_report_of(&event, 0) : is_capability_fault(&event, guesses[i].address), guesses[i].name,
                 &event);
    }
}

static void all_guessed(void)
{
    seL4_CPtr notification = make(seL4_NotificationObject, 0);
    struct event event = attacker_live(PROBE_CAPS, 0);

    conclude(event.badge == BADGE_REPORT && event.word > 5000 && !was_signalled(notification),
             "no_guessed_capability_address_reaches_an_object", &event);
}

/* An object through a capability without the right. */
static void without_right(const char *name, seL4_Word type, seL4_CapRights_t rights, enum attack attack)
{
    seL4_CPtr object = make(type, 0);
    struct event event;

    attacker_create();
    attacker_grant(SLOT_TARGET, object, rights, 0);
    attacker_start(attack, SLOT_TARGET);
    event = attacker_event();
    conclude(is_capability_fault(&event, SLOT_TARGET), name, &event);
}

static void signal_without_right(void)
{
    seL4_CPtr notification = make(seL4_NotificationObject, 0);
    struct event event;

    attacker_create();
    attacker_grant(SLOT_TARGET, notification, seL4_CanRead, 0);
    attacker_start(SIGNAL, SLOT_TARGET);
    event = attacker_event();
    conclude(!was_signalled(notification), "a_signal_without_the_right_to_write_does_not_arrive", &event);
}

static void grant_without_right(void)
{
    struct event event;

    attacker_create();
    must(seL4_CNode_Copy(attacker.cnode, SLOT_TARGET, 6, attacker.cnode, stele_SlotParent, 6, seL4_CanWrite),
         "weakening a capability");
    attacker_start(GRANT, 0);
    event = attacker_event();
    conclude(event.badge == BADGE_REPORT && event.caps == 0, "a_capability_does_not_travel_without_the_right_to_grant",
             &event);
}

/* Every operation on an object of which one has a capability without any right to it. */
static void operations(const char *name, seL4_Word type, seL4_CapRights_t rights)
{
    seL4_CPtr object = make(type, 0);
    struct event event;

    attacker_create();
    attacker_grant(SLOT_TARGET, object, rights, 0);
    attacker_start(INVOKE_ALL, SLOT_TARGET);
    event = attacker_event();
    conclude(is_report_of(&event, 0) || is_capability_fault(&event, SLOT_TARGET), name, &event);
}

static void priority(void)
{
    struct event event;

    attacker_create();
    attacker_grant(SLOT_TARGET, attacker.tcb, seL4_AllRights, 0);
    attacker_start(RAISE_PRIORITY, 200);
    event = attacker_event();
    conclude(is_report_of(&event, seL4_RangeError), "a_priority_beyond_what_one_may_give_is_refused", &event);
}

void capabilities(void)
{
    guessed();
    all_guessed();
    without_right("receiving_without_the_right_to_read_faults", seL4_EndpointObject, seL4_CanWrite, RECEIVE);
    without_right("waiting_without_the_right_to_read_faults", seL4_NotificationObject, seL4_CanWrite, RECEIVE);
    signal_without_right();
    grant_without_right();
    operations("no_operation_does_anything_to_an_endpoint", seL4_EndpointObject, seL4_NoRights);
    operations("no_operation_does_anything_to_a_notification", seL4_NotificationObject, seL4_NoRights);
    priority();
}
