/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The eleven system calls in all their C forms.
 *
 * Each call comes in two forms. The plain one takes the message from the IPC buffer and leaves the answer there. The
 * one with MRs passes the first words in registers only: a null pointer stands for a word that the caller does not
 * care about, words past the fourth are in the IPC buffer as always. `msgInfo` and the result describe the message:
 * label, number of words, number of capabilities (see seL4_MessageInfo_new()). Which register carries what is the
 * business of <sel4/sel4_arch/traps.h>.
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

LIBSEL4_INLINE_FUNC void stele_load_words(struct stele_registers *r, seL4_MessageInfo_t msgInfo,
                                          const seL4_Word *mr0, const seL4_Word *mr1, const seL4_Word *mr2,
                                          const seL4_Word *mr3)
{
    seL4_Word length = seL4_MessageInfo_get_length(msgInfo);
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

LIBSEL4_INLINE_FUNC seL4_MessageInfo_t stele_received(const struct stele_registers *r, seL4_Word *sender)
{
    seL4_MessageInfo_t info;
    info.words[0] = r->info;
    if (sender != seL4_Null) {
        *sender = r->cap;
    }
    return info;
}

/**
 * Sends to a capability; waits until there is a receiver.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 */
LIBSEL4_INLINE_FUNC void seL4_Send(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = msgInfo.words[0];
    stele_load_buffer(&r);
    stele_trap_Send(&r);
}

/**
 * seL4_Send() with the first words in registers.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 */
LIBSEL4_INLINE_FUNC void seL4_SendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = msgInfo.words[0];
    stele_load_words(&r, msgInfo, mr0, mr1, mr2, mr3);
    stele_trap_Send(&r);
}

/**
 * Sends to a capability if a receiver waits already; drops the message otherwise.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 */
LIBSEL4_INLINE_FUNC void seL4_NBSend(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = msgInfo.words[0];
    stele_load_buffer(&r);
    stele_trap_NBSend(&r);
}

/**
 * seL4_NBSend() with the first words in registers.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 */
LIBSEL4_INLINE_FUNC void seL4_NBSendWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = msgInfo.words[0];
    stele_load_words(&r, msgInfo, mr0, mr1, mr2, mr3);
    stele_trap_NBSend(&r);
}

/**
 * Sends to a capability and waits for the answer: how kernel objects and servers are invoked.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @return the answer; for a kernel object its label is an error, `seL4_NoError` on success
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Call(seL4_CPtr dest, seL4_MessageInfo_t msgInfo)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = msgInfo.words[0];
    stele_load_buffer(&r);
    stele_trap_Call(&r);
    stele_store_buffer(&r);
    return stele_received(&r, (seL4_Word *)seL4_Null);
}

/**
 * seL4_Call() with the first words in registers, both ways.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @return the answer
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_CallWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = msgInfo.words[0];
    stele_load_words(&r, msgInfo, mr0, mr1, mr2, mr3);
    stele_trap_Call(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, (seL4_Word *)seL4_Null);
}

/**
 * Waits for a message. A caller's answer goes through `reply`.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param reply reply object, which will answer the caller
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Recv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.reply = reply;
    stele_trap_Recv(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_Recv() with the first words in registers.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @param reply reply object, which will answer the caller
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_RecvWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.reply = reply;
    stele_trap_Recv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Takes a message if there is one; otherwise the badge is 0 and so is the result's length.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param reply reply object, which will answer the caller
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBRecv(seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.reply = reply;
    stele_trap_NBRecv(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_NBRecv() with the first words in registers.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @param reply reply object, which will answer the caller
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBRecvWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.reply = reply;
    stele_trap_NBRecv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Waits for a message or a signal that needs no answer.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Wait(seL4_CPtr src, seL4_Word *sender)
{
    struct stele_registers r;
    r.cap = src;
    stele_trap_Wait(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_Wait() with the first words in registers.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_WaitWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = src;
    stele_trap_Wait(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Takes a message or signal that needs no answer, if there is one; otherwise the badge is 0.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBWait(seL4_CPtr src, seL4_Word *sender)
{
    struct stele_registers r;
    r.cap = src;
    stele_trap_NBWait(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_NBWait() with the first words in registers.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBWaitWithMRs(seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = src;
    stele_trap_NBWait(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Answers the caller that `reply` stands for and waits for the next message: the server's loop in one call.
 *
 * @param src endpoint or notification to wait on
 * @param msgInfo what is sent
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param reply reply object of the caller to answer; then of the next one
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_ReplyRecv(seL4_CPtr src, seL4_MessageInfo_t msgInfo, seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.info = msgInfo.words[0];
    r.reply = reply;
    stele_load_buffer(&r);
    stele_trap_ReplyRecv(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_ReplyRecv() with the first words in registers, both ways.
 *
 * @param src endpoint or notification to wait on
 * @param msgInfo what is sent
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @param reply reply object of the caller to answer; then of the next one
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_ReplyRecvWithMRs(seL4_CPtr src, seL4_MessageInfo_t msgInfo, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.info = msgInfo.words[0];
    r.reply = reply;
    stele_load_words(&r, msgInfo, mr0, mr1, mr2, mr3);
    stele_trap_ReplyRecv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Sends without waiting for a receiver, then receives on another capability, in one step.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param reply reply object, which will answer the caller
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendRecv(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.info = msgInfo.words[0];
    r.reply = reply;
    r.dest = dest;
    stele_load_buffer(&r);
    stele_trap_NBSendRecv(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_NBSendRecv() with the first words in registers, both ways.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @param reply reply object, which will answer the caller
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendRecvWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3, seL4_CPtr reply)
{
    struct stele_registers r;
    r.cap = src;
    r.info = msgInfo.words[0];
    r.reply = reply;
    r.dest = dest;
    stele_load_words(&r, msgInfo, mr0, mr1, mr2, mr3);
    stele_trap_NBSendRecv(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Sends without waiting for a receiver, then waits on another capability, in one step; no answer is owed.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendWait(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender)
{
    struct stele_registers r;
    r.cap = src;
    r.info = msgInfo.words[0];
    r.dest = dest;
    stele_load_buffer(&r);
    stele_trap_NBSendWait(&r);
    stele_store_buffer(&r);
    return stele_received(&r, sender);
}

/**
 * seL4_NBSendWait() with the first words in registers, both ways.
 *
 * @param dest capability to invoke
 * @param msgInfo what is sent
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @param mr0,mr1,mr2,mr3 first words of the message; each may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_NBSendWaitWithMRs(seL4_CPtr dest, seL4_MessageInfo_t msgInfo, seL4_CPtr src, seL4_Word *sender, seL4_Word *mr0, seL4_Word *mr1, seL4_Word *mr2, seL4_Word *mr3)
{
    struct stele_registers r;
    r.cap = src;
    r.info = msgInfo.words[0];
    r.dest = dest;
    stele_load_words(&r, msgInfo, mr0, mr1, mr2, mr3);
    stele_trap_NBSendWait(&r);
    stele_store_words(&r, mr0, mr1, mr2, mr3);
    return stele_received(&r, sender);
}

/**
 * Takes a signal if there is one: seL4_NBWait() by its usual name.
 *
 * @param src endpoint or notification to wait on
 * @param[out] sender badge of the capability that the sender used, or of the notification; may be a null pointer
 * @return what was received
 */
LIBSEL4_INLINE_FUNC seL4_MessageInfo_t seL4_Poll(seL4_CPtr src, seL4_Word *sender)
{
    return seL4_NBWait(src, sender);
}

/**
 * Signals a notification: a message without words.
 *
 * @param dest notification
 */
LIBSEL4_INLINE_FUNC void seL4_Signal(seL4_CPtr dest)
{
    struct stele_registers r;
    r.cap = dest;
    r.info = seL4_MessageInfo_new(0, 0, 0, 0).words[0];
    r.mr0 = 0;
    r.mr1 = 0;
    r.mr2 = 0;
    r.mr3 = 0;
    stele_trap_Send(&r);
}

/** Gives up the rest of the budget until the scheduling context's next replenishment. */
LIBSEL4_INLINE_FUNC void seL4_Yield(void)
{
    struct stele_registers r;
    stele_trap_Yield(&r);
}
