/* SPDX-License-Identifier: BSD-2-Clause */
/* What tests see of the kernel's inside, in plain types. Slots are those of the root task's CNode. */
#ifndef TESTS_HOST_PEEK_H
#define TESTS_HOST_PEEK_H

#include <stdbool.h>
#include <stdint.h>

#include "host.h"

/* After each kernel entry from now on, what must always hold is checked; a test fails where it does not. */
void peek_watch(void);

/* Where a thread is, as the kernel numbers it. */
enum peek_state { INACTIVE, RUNNING, ON_RECEIVE, ON_SEND, ON_REPLY, ON_NOTIFICATION };
unsigned int peek_state(const struct tcb *thread);

bool peek_is_ready(const struct tcb *thread);      /* in a ready queue */
bool peek_awaits_refill(const struct tcb *thread); /* in the release queue */
bool peek_has_context(const struct tcb *thread);
host_word peek_priority(const struct tcb *thread);
host_word peek_mcp(const struct tcb *thread);
bool peek_has_yielded(const struct tcb *thread); /* and waits to hear of it */

/* Type of a capability, 0 if there is none; the object it names; whether both name one object. */
host_word peek_cap_type(host_word slot);
host_word peek_cap_word(host_word slot, unsigned int word);
bool peek_has_children(host_word slot);
bool peek_is_child(host_word parent, host_word slot); /* stands among what revoking the parent deletes */

host_word peek_watermark(host_word untyped);
bool peek_is_clearing(host_word untyped);
host_word peek_address(host_word untyped); /* physical */

/* A scheduling context: its refills from the head on, in ticks. */
host_word peek_refill_count(host_word context);
uint64_t peek_refill_time(host_word context, host_word index);
uint64_t peek_refill_amount(host_word context, host_word index);
bool peek_is_bound(host_word context);

/* The registers of a thread in the order of seL4_UserContext. */
host_word peek_user_register_count(void);
host_word *peek_user_register(struct tcb *thread, host_word index);

#endif
