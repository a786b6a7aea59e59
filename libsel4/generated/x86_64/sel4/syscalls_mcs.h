/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The system calls in all their C forms.
 *
 * Each comes in two forms. The plain one takes the message from the IPC buffer and leaves the answer there. The one with
 * MRs passes the first words in registers only: a null pointer stands for a word that the caller does not care about;
 * words past the fourth are in the IPC buffer as always.
 */
#pragma once

#include <sel4/functions.h>
#include <sel4/sel4_arch/traps.h>

/* The first message words, from where the caller keeps them to registers and back. */

LIBSEL4_INLINE_FUNC void stele_load_buffer(struct stele_registers *r)
{
    r->mr0 = seL4_GetMR(0);
    r->mr1 = seL4_GetMR(1);
    r->mr2 = seL4_GetMR(2);
    r->mr3 = seL4_GetMR(3);
}

LIBSEL4_INLINE_FUNC void stele_store_buffer(const struct stele_registers *r)
{
    seL4_SetMR(0, r->mr0);
    seL4_SetMR(1, r->mr1);
    seL4_SetMR(2, r->mr2);
    seL4_SetMR(3, r->mr3);
}

LIBSEL4_INLINE_FUNC void stele_load_words(struct stele_registers *r, seL4_MessageInfo_t info,
                                          const seL4_Word *mr0, const seL4_Word *mr1, const seL4_Word *mr2,
                                          const seL4_Word *mr3)
{
    seL4_Word length = seL4_MessageInfo_get_length(info);
    r->mr0 = (length > 0 && mr0 != seL4_Null) ? *mr0 : 0;
    r->mr1 = (length > 1 && mr1 != seL4_Null) ? *mr1 : 0;
    r->mr2 = (length > 2 && mr2 != seL4_Null) ? *mr2 : 0;
    r->mr3 = (length > 3 && mr3 != seL4_Null) ? *mr3 : 0;
}

LIBSEL4_INLINE_FUNC void stele_store_words(const struct stele_registers *r, seL4_Word *mr0, seL4_Word *mr1,
                                           seL4_Word *mr2, seL4_Word *mr3)
{
    if (mr0 != seL4_Null) {
        *mr0 = r->mr0;
    }
    if (mr1 != seL4_Null) {
        *mr1 = r->mr1;
    }
    if (mr2 != seL4_Null) {
        *mr2 = r->mr2;
    }
    if (mr3 != seL4_Null) {
        *mr3 = r->mr3;
    }
}

/**
 * Sends a message and waits for the answer; on a kernel object, performs an operation.
 *
 * @param dest Endpoint, or the object to invoke
 * @param info Header of the message
 * @return Header of the answer; its label is the error of an invocation
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Call(seL4_CPtr dest, seL4_MessageInfo_t info)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = dest;
    r.info = info.words[0];
    stele_load_buffer(&r);
    stele_trap_Call(&r);
    stele_store_buffer(&r);
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_Call() with the first words in registers.
 *
 * @param dest Endpoint, or the object to invoke
 * @param info Header of the message
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @return Header of the answer; its label is the error of an invocation
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_Word *mr0,
                                                        seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = dest;
    r.info = info.words[0];
    stele_load_words(&r, info, mr0, mr1, mr2, mr3);
    stele_trap_Call(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    received.words[0] = r.info;
    return received;
}

/**
 * Answers through a reply object, then waits for the next message.
 *
 * @param src Endpoint or notification to wait on
 * @param info Header of the answer
 * @param[out] sender Badge of the sender's capability; may be a null pointer
 * @param reply Answers the last caller, then waits for the next
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_ReplyRecv(seL4_CPtr src, seL4_MessageInfo_t info, seL4_Word *sender,
                                                      seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    r.info = info.words[0];
    r.reply = reply;
    stele_load_buffer(&r);
    stele_trap_ReplyRecv(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_ReplyRecv() with the first words in registers.
 *
 * @param src Endpoint or notification to wait on
 * @param info Header of the answer
 * @param[out] sender Badge of the sender's capability; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @param reply Answers the last caller, then waits for the next
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_ReplyRecvWithMRs(seL4_CPtr src, seL4_MessageInfo_t info, seL4_Word *sender,
                                                             seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2,
                                                             seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    r.info = info.words[0];
    r.reply = reply;
    stele_load_words(&r, info, mr0, mr1, mr2, mr3);
    stele_trap_ReplyRecv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * Sends if somebody waits, then waits for a message itself.
 *
 * @param dest Where to send
 * @param info Header of the message
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param reply Takes the way back to a caller
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendRecv(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_CPtr src,
                                                       seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.dest = dest;
    r.info = info.words[0];
    r.cap = src;
    r.reply = reply;
    stele_load_buffer(&r);
    stele_trap_NBSendRecv(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_NBSendRecv() with the first words in registers.
 *
 * @param dest Where to send
 * @param info Header of the message
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @param reply Takes the way back to a caller
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendRecvWithMRs(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_CPtr src,
                                                              seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1,
                                                              seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.dest = dest;
    r.info = info.words[0];
    r.cap = src;
    r.reply = reply;
    stele_load_words(&r, info, mr0, mr1, mr2, mr3);
    stele_trap_NBSendRecv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * Sends if somebody waits, then waits for a message without a reply object.
 *
 * @param dest Where to send: the register that else names the reply object
 * @param info Header of the message
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendWait(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_CPtr src,
                                                       seL4_Word *sender)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.reply = dest;
    r.info = info.words[0];
    r.cap = src;
    stele_load_buffer(&r);
    stele_trap_NBSendWait(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_NBSendWait() with the first words in registers.
 *
 * @param dest Where to send: the register that else names the reply object
 * @param info Header of the message
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendWaitWithMRs(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_CPtr src,
                                                              seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1,
                                                              seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.reply = dest;
    r.info = info.words[0];
    r.cap = src;
    stele_load_words(&r, info, mr0, mr1, mr2, mr3);
    stele_trap_NBSendWait(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * Sends a message and waits until it is taken; on a kernel object, performs an operation without an answer.
 *
 * @param dest Where to send
 * @param info Header of the message
 */
LIBSEL4_INLINE_FUNC void seL4_Send(seL4_CPtr dest, seL4_MessageInfo_t info)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = info.words[0];
    stele_load_buffer(&r);
    stele_trap_Send(&r);
}

/**
 * seL4_Send() with the first words in registers.
 *
 * @param dest Where to send
 * @param info Header of the message
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 */
LIBSEL4_INLINE_FUNC void seL4_SendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_Word *mr0, seL4_Word *mr1,
                                          seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = info.words[0];
    stele_load_words(&r, info, mr0, mr1, mr2, mr3);
    stele_trap_Send(&r);
}

/**
 * Sends a message if somebody waits for it, else does nothing.
 *
 * @param dest Where to send
 * @param info Header of the message
 */
LIBSEL4_INLINE_FUNC void seL4_NBSend(seL4_CPtr dest, seL4_MessageInfo_t info)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = info.words[0];
    stele_load_buffer(&r);
    stele_trap_NBSend(&r);
}

/**
 * seL4_NBSend() with the first words in registers.
 *
 * @param dest Where to send
 * @param info Header of the message
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 */
LIBSEL4_INLINE_FUNC void seL4_NBSendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t info, seL4_Word *mr0, seL4_Word *mr1,
                                            seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = info.words[0];
    stele_load_words(&r, info, mr0, mr1, mr2, mr3);
    stele_trap_NBSend(&r);
}

/**
 * Waits for a message.
 *
 * @param src Endpoint or notification
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param reply Takes the way back to a caller
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Recv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    r.reply = reply;
    stele_trap_Recv(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_Recv() with the first words in registers.
 *
 * @param src Endpoint or notification
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @param reply Takes the way back to a caller
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_RecvWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0,
                                                        seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    r.reply = reply;
    stele_trap_Recv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * Takes a message if there is one; badge 0 means there was none.
 *
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param reply Reply object: takes the way back to a caller
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBRecv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    r.reply = reply;
    stele_trap_NBRecv(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_NBRecv() with the first words in registers.
 *
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @param reply Reply object: takes the way back to a caller
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBRecvWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0,
                                                          seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3,
                                                          seL4_CPtr reply)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    r.reply = reply;
    stele_trap_NBRecv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * Waits for a message or signal that needs no answer.
 *
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Wait(seL4_CPtr src, seL4_Word *sender)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    stele_trap_Wait(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_Wait() with the first words in registers.
 *
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_WaitWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0,
                                                        seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    stele_trap_Wait(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * Takes a message or signal that needs no answer if there is one.
 *
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBWait(seL4_CPtr src, seL4_Word *sender)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    stele_trap_NBWait(&r);
    stele_store_buffer(&r);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/**
 * seL4_NBWait() with the first words in registers.
 *
 * @param src Endpoint or notification to wait on
 * @param[out] sender Badge of the sender's capability, or the notification's word; may be a null pointer
 * @param mr0 First word of the message; a null pointer where it does not matter
 * @param mr1 Second word, likewise
 * @param mr2 Third word, likewise
 * @param mr3 Fourth word, likewise
 * @return Header of the message received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBWaitWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0,
                                                          seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    seL4_MessageInfo_t received;
    r.cap = src;
    stele_trap_NBWait(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    if (sender != seL4_Null) {
        *sender = r.cap;
    }
    received.words[0] = r.info;
    return received;
}

/** seL4_NBWait() by its usual name: takes a signal if there is one. */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Poll(seL4_CPtr src, seL4_Word *sender)
{
    return seL4_NBWait(src, sender);
}

/**
 * Signals a notification: sends a message without words.
 *
 * @param dest the notification
 */
LIBSEL4_INLINE_FUNC void seL4_Signal(seL4_CPtr dest)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = seL4_MessageInfo_new(0, 0, 0, 0).words[0];
    stele_trap_Signal(&r);
}

/** Gives up the rest of the budget's current refill. */
LIBSEL4_INLINE_FUNC void seL4_Yield(void)
{
    stele_trap_Yield();
}
