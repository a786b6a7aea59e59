/* SPDX-License-Identifier: BSD-2-Clause */
/* Moving messages and capabilities from one thread to another. */
#include "ipc/transfer.h"

#include "api/fault.h"
#include "object/object.h"

static word_t min_word(word_t a, word_t b)
{
    return a < b ? a : b;
}

void message_set_received(struct tcb *thread, word_t badge, seL4_MessageInfo_t info)
{
    thread->context.registers[SYSCALL_REGISTER_CAP] = badge;
    thread->context.registers[SYSCALL_REGISTER_INFO] = info.words[0];
}

seL4_MessageInfo_t message_info(const struct tcb *thread)
{
    seL4_MessageInfo_t info = {{thread->context.registers[SYSCALL_REGISTER_INFO]}};

    if (seL4_MessageInfo_get_length(info) > seL4_MsgMaxLength)
        info = seL4_MessageInfo_set_length(info, seL4_MsgMaxLength);
    return info;
}

/* Four at a time: compilers for the bare machine leave loops as they stand. */
static void copy(word_t *restrict to, const word_t *restrict from, word_t count)
{
    for (; count >= 4; count -= 4, to += 4, from += 4) {
        word_t a = from[0], b = from[1], c = from[2], d = from[3];

        to[0] = a;
        to[1] = b;
        to[2] = c;
        to[3] = d;
    }
    while (count-- != 0)
        *to++ = *from++;
}

word_t message_write(struct tcb *thread, const word_t *words, word_t count)
{
    seL4_IPCBuffer *buffer = count > seL4_FastMessageRegisters ? tcb_ipc_buffer(thread) : NULL;

    if (buffer == NULL)
        count = min_word(count, seL4_FastMessageRegisters);
    for (word_t i = 0; i < min_word(count, seL4_FastMessageRegisters); i++)
        thread->context.registers[syscall_message_registers[i]] = words[i];
    if (count > seL4_FastMessageRegisters)
        copy(buffer->msg + seL4_FastMessageRegisters, words + seL4_FastMessageRegisters,
             count - seL4_FastMessageRegisters);
    return count;
}

/* Copies message words; returns how many arrived. */
static word_t copy_words(struct tcb *sender, struct tcb *receiver, word_t length)
{
    for (word_t i = 0; i < min_word(length, seL4_FastMessageRegisters); i++) {
        word_t reg = syscall_message_registers[i];

        receiver->context.registers[reg] = sender->context.registers[reg];
    }
    if (length > seL4_FastMessageRegisters) {
        const seL4_IPCBuffer *from = tcb_ipc_buffer(sender);
        seL4_IPCBuffer *to = tcb_ipc_buffer(receiver);

        if (from == NULL || to == NULL)
            return seL4_FastMessageRegisters;
        copy(to->msg + seL4_FastMessageRegisters, from->msg + seL4_FastMessageRegisters,
             length - seL4_FastMessageRegisters);
    }
    return length;
}

bool message_lookup_caps(struct tcb *sender, seL4_MessageInfo_t info, struct extra_caps *caps, word_t *address,
                         struct lookup_failure *why)
{
    word_t count = seL4_MessageInfo_get_extraCaps(info);
    const seL4_IPCBuffer *buffer = count == 0 ? NULL : tcb_ipc_buffer(sender);

    caps->count = 0;
    if (buffer == NULL)
        return true;
    for (; caps->count < count; caps->count++) {
        *address = buffer->caps_or_badges[caps->count];
        caps->slots[caps->count] = cspace_lookup(sender, *address, why);
        if (caps->slots[caps->count] == NULL)
            return false;
    }
    return true;
}

/* The slot that the receiver has named for a capability to come, if it is there and empty. */
static struct slot *receive_slot(struct tcb *receiver, const seL4_IPCBuffer *buffer)
{
    struct lookup_failure why;
    struct slot *root = cspace_lookup(receiver, buffer->receiveCNode, &why);
    struct slot *slot;

    if (root == NULL || buffer->receiveDepth < 1 || buffer->receiveDepth > WORD_BITS)
        return NULL;
    slot = cspace_lookup_exact(root->cap, buffer->receiveIndex, buffer->receiveDepth, &why);
    return slot != NULL && slot_is_empty(slot) ? slot : NULL;
}

/* Puts a copy of the capability into the slot. */
static bool pass_capability(struct slot *source, struct slot *target)
{
    struct cap copy;

    if (target == NULL || cap_derive(source, source->cap, &copy) != seL4_NoError || cap_type(copy) == CAP_NULL)
        return false;
    slot_insert_derived(target, copy, source);
    return true;
}

static bool is_to(struct cap cap, const struct endpoint *endpoint)
{
    return cap_type(cap) == CAP_ENDPOINT && (struct endpoint *)cap_endpoint_get_address(cap) == endpoint;
}

/* Passes capabilities until one cannot be; returns the tag with what arrived: how many, and which as badges. */
static seL4_MessageInfo_t copy_caps(struct tcb *receiver, const struct extra_caps *caps,
                                    const struct endpoint *endpoint, seL4_MessageInfo_t info)
{
    seL4_IPCBuffer *buffer = tcb_ipc_buffer(receiver);
    word_t arrived = 0, unwrapped = 0;
    bool slot_used = false;

    while (buffer != NULL && arrived < caps->count) {
        struct slot *source = caps->slots[arrived];

        if (is_to(source->cap, endpoint)) {
            buffer->caps_or_badges[arrived] = cap_endpoint_get_badge(source->cap);
            unwrapped |= BIT(arrived);
        } else if (slot_used || !pass_capability(source, receive_slot(receiver, buffer))) {
            break;
        } else {
            slot_used = true;
        }
        arrived++;
    }
    info = seL4_MessageInfo_set_extraCaps(info, arrived);
    return seL4_MessageInfo_set_capsUnwrapped(info, unwrapped);
}

static void transfer_message(struct tcb *sender, struct tcb *receiver, const struct endpoint *endpoint, word_t badge,
                             const struct extra_caps *caps)
{
    seL4_MessageInfo_t info = message_info(sender);
    word_t length = copy_words(sender, receiver, seL4_MessageInfo_get_length(info));

    info = seL4_MessageInfo_set_length(info, length);
    info = copy_caps(receiver, caps, endpoint, info);
    message_set_received(receiver, badge, info);
}

void message_transfer(struct tcb *sender, struct tcb *receiver, const struct endpoint *endpoint, word_t badge,
                      bool can_grant, const struct extra_caps *caps)
{
    struct extra_caps found = {0};
    struct lookup_failure why;
    word_t words[seL4_MsgMaxLength];
    word_t length, address;

    if (sender->fault.type == seL4_Fault_NullFault) {
        /* The addresses were looked up when the message was sent; one that is gone since ends the list. */
        if (can_grant && caps == NULL)
            message_lookup_caps(sender, message_info(sender), &found, &address, &why);
        transfer_message(sender, receiver, endpoint, badge, can_grant && caps != NULL ? caps : &found);
        return;
    }
    length = message_write(receiver, words, fault_message(sender, words));
    message_set_received(receiver, badge, seL4_MessageInfo_new(sender->fault.type, 0, 0, length));
}
