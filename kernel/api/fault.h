/* SPDX-License-Identifier: BSD-2-Clause */
/* Faults: the messages that the kernel sends in a thread's name. */
#ifndef KERNEL_API_FAULT_H
#define KERNEL_API_FAULT_H

#include "object/tcb.h"

/* The thread cannot go on: its handler gets a message, or if it has none, the thread stops. */
void fault_raise(struct tcb *thread, struct fault fault);

/* A context ran out of budget. False if the thread has no timeout handler; then nothing has happened. */
bool fault_raise_timeout(struct tcb *thread, struct fault fault);

void fault_raise_cap(struct tcb *thread, word_t address, bool in_receive, const struct lookup_failure *failure);

/* Writes the message about the thread's fault; returns its length. */
word_t fault_message(const struct tcb *thread, word_t words[seL4_MsgMaxLength]);

/* Writes the words that describe a lookup failure; returns how many. */
word_t lookup_failure_message(const struct lookup_failure *failure, word_t *words);

/* Takes the handler's answer into the thread's registers. Returns whether the thread shall go on. */
bool fault_take_reply(struct tcb *thread, struct tcb *handler);

#endif
