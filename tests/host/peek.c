/* SPDX-License-Identifier: BSD-2-Clause */
/* What tests see of the kernel's inside: see peek.h. */
#include "peek.h"

#include <stdio.h>

#include "cap/slot.h"
#include "debug/invariants.h"
#include "framework.h"
#include "object/sched_context.h"
#include "object/tcb.h"
#include "sched/refill.h"

_Static_assert(INACTIVE == (int)THREAD_INACTIVE && RUNNING == (int)THREAD_RUNNING &&
                   ON_RECEIVE == (int)THREAD_BLOCKED_ON_RECEIVE && ON_SEND == (int)THREAD_BLOCKED_ON_SEND &&
                   ON_REPLY == (int)THREAD_BLOCKED_ON_REPLY && ON_NOTIFICATION == (int)THREAD_BLOCKED_ON_NOTIFICATION,
               "states");

static void broken(const char *message)
{
    test_fail("kernel", 0, message);
}

/* The whole state, after each kernel entry. */
static void check_invariants(void *data)
{
    struct invariant_violation violation;
    char message[256];

    (void)data;
    if (invariants_hold(&violation))
        return;
    snprintf(message, sizeof(message), "invariant broken: %s: %s (at %p, value 0x%lx)", violation.invariant,
             violation.detail, violation.where, (unsigned long)violation.value);
    broken(message);
}

void peek_watch(void)
{
    host_set_failure_hook(broken);
    host_set_entry_hook(check_invariants, NULL);
}

unsigned int peek_state(const struct tcb *thread)
{
    return thread->state;
}

bool peek_is_ready(const struct tcb *thread)
{
    return thread->in_ready_queue;
}

bool peek_awaits_refill(const struct tcb *thread)
{
    return thread->in_release_queue;
}

bool peek_has_context(const struct tcb *thread)
{
    return thread->sched_context != NULL;
}

host_word peek_priority(const struct tcb *thread)
{
    return thread->priority;
}

host_word peek_mcp(const struct tcb *thread)
{
    return thread->mcp;
}

bool peek_has_yielded(const struct tcb *thread)
{
    return thread->yield_to != NULL;
}

static struct slot *slot_at(host_word index)
{
    return (struct slot *)host_root_slots() + index;
}

host_word peek_cap_type(host_word slot)
{
    return cap_type(slot_at(slot)->cap);
}

host_word peek_cap_word(host_word slot, unsigned int word)
{
    return slot_at(slot)->cap.words[word];
}

bool peek_has_children(host_word slot)
{
    return slot_has_children(slot_at(slot));
}

bool peek_is_child(host_word parent, host_word slot)
{
    const struct slot *place = slot_next(slot_at(parent));

    while (place != NULL && slot_is_parent(slot_at(parent), place)) {
        if (place == slot_at(slot))
            return true;
        place = slot_next(place);
    }
    return false;
}

host_word peek_watermark(host_word untyped)
{
    return cap_untyped_get_watermark(slot_at(untyped)->cap);
}

bool peek_is_clearing(host_word untyped)
{
    return mdb_get_clearing(slot_at(untyped)->mdb);
}

host_word peek_address(host_word untyped)
{
    return pointer_to_physical((void *)cap_untyped_get_address(slot_at(untyped)->cap));
}

static struct sched_context *context_at(host_word index)
{
    return (struct sched_context *)cap_sched_context_get_address(slot_at(index)->cap);
}

static struct refill *refill_at(host_word context, host_word index)
{
    struct sched_context *object = context_at(context);

    return &object->refills[(object->refill_head + index) % object->refill_max];
}

host_word peek_refill_count(host_word context)
{
    return context_at(context)->refill_count;
}

uint64_t peek_refill_time(host_word context, host_word index)
{
    return refill_at(context, index)->time;
}

uint64_t peek_refill_amount(host_word context, host_word index)
{
    return refill_at(context, index)->amount;
}

bool peek_is_bound(host_word context)
{
    return context_at(context)->thread != NULL;
}

host_word peek_user_register_count(void)
{
    return ARRAY_SIZE(user_context_registers);
}

host_word *peek_user_register(struct tcb *thread, host_word index)
{
    return &thread->context.registers[user_context_registers[index]];
}
