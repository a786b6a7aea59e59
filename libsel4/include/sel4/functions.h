/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The calling thread's IPC buffer: message words, capabilities to send, where to receive one.
 */
#pragma once

#include <sel4/types.h>

#ifdef __cplusplus
extern "C" {
#endif

/** Address of the calling thread's IPC buffer. The runtime sets it for the first thread, the program for others. */
extern __thread seL4_IPCBuffer *__sel4_ipc_buffer;

#ifdef __cplusplus
}
#endif

/** Sets the address that the functions below use in this thread; the kernel's own comes with TCB_SetIPCBuffer. */
LIBSEL4_INLINE_FUNC void seL4_SetIPCBuffer(seL4_IPCBuffer *ipc_buffer)
{
    __sel4_ipc_buffer = ipc_buffer;
}

/** The calling thread's IPC buffer. */
LIBSEL4_INLINE_FUNC seL4_IPCBuffer *seL4_GetIPCBuffer(void)
{
    return __sel4_ipc_buffer;
}

/**
 * Message word `i` in the IPC buffer.
 *
 * @param i 0 to seL4_MsgMaxLength - 1
 */
LIBSEL4_INLINE_FUNC seL4_Word seL4_GetMR(int i)
{
    return seL4_GetIPCBuffer()->msg[i];
}

/**
 * Sets message word `i` in the IPC buffer.
 *
 * @param i  0 to seL4_MsgMaxLength - 1
 * @param mr new value
 */
LIBSEL4_INLINE_FUNC void seL4_SetMR(int i, seL4_Word mr)
{
    seL4_GetIPCBuffer()->msg[i] = mr;
}

/** The word of the IPC buffer that belongs to the program. */
LIBSEL4_INLINE_FUNC seL4_Word seL4_GetUserData(void)
{
    return seL4_GetIPCBuffer()->userData;
}

/** Sets the word of the IPC buffer that belongs to the program. */
LIBSEL4_INLINE_FUNC void seL4_SetUserData(seL4_Word data)
{
    seL4_GetIPCBuffer()->userData = data;
}

/**
 * Badge of unwrapped capability `i` of the message just received.
 *
 * @param i 0 to seL4_MsgMaxExtraCaps - 1; meaningful where bit `i` of the message's capsUnwrapped is set
 */
LIBSEL4_INLINE_FUNC seL4_Word seL4_GetBadge(int i)
{
    return seL4_GetIPCBuffer()->caps_or_badges[i];
}

/**
 * Capability that goes with the next message as number `i`.
 *
 * @param i 0 to seL4_MsgMaxExtraCaps - 1
 */
LIBSEL4_INLINE_FUNC seL4_CPtr seL4_GetCap(int i)
{
    return seL4_GetIPCBuffer()->caps_or_badges[i];
}

/**
 * Sets the capability that goes with the next message as number `i`.
 *
 * @param i    0 to seL4_MsgMaxExtraCaps - 1
 * @param cptr address of the capability in the sender's CSpace
 */
LIBSEL4_INLINE_FUNC void seL4_SetCap(int i, seL4_CPtr cptr)
{
    seL4_GetIPCBuffer()->caps_or_badges[i] = cptr;
}

/**
 * Where a received capability goes.
 *
 * @param[out] receiveCNode root of the lookup, or a null pointer
 * @param[out] receiveIndex slot address below the root, or a null pointer
 * @param[out] receiveDepth bits of the address to resolve, or a null pointer
 */
LIBSEL4_INLINE_FUNC void seL4_GetCapReceivePath(seL4_CPtr *receiveCNode, seL4_CPtr *receiveIndex,
                                                seL4_Word *receiveDepth)
{
    const seL4_IPCBuffer *buffer = seL4_GetIPCBuffer();
    if (receiveCNode != seL4_Null) {
        *receiveCNode = buffer->receiveCNode;
    }
    if (receiveIndex != seL4_Null) {
        *receiveIndex = buffer->receiveIndex;
    }
    if (receiveDepth != seL4_Null) {
        *receiveDepth = buffer->receiveDepth;
    }
}

/**
 * Says where the next received capability goes: an empty slot.
 *
 * @param receiveCNode root of the lookup, a CNode in the receiver's CSpace
 * @param receiveIndex slot address below the root
 * @param receiveDepth bits of the address to resolve
 */
LIBSEL4_INLINE_FUNC void seL4_SetCapReceivePath(seL4_CPtr receiveCNode, seL4_CPtr receiveIndex, seL4_Word receiveDepth)
{
    seL4_IPCBuffer *buffer = seL4_GetIPCBuffer();
    buffer->receiveCNode = receiveCNode;
    buffer->receiveIndex = receiveIndex;
    buffer->receiveDepth = receiveDepth;
}

/** Puts the first message words where seL4_GetMR() finds them: what explains the error of an invocation. */
LIBSEL4_INLINE_FUNC void stele_keep_error(seL4_Word mr0, seL4_Word mr1, seL4_Word mr2, seL4_Word mr3)
{
    seL4_SetMR(0, mr0);
    seL4_SetMR(1, mr1);
    seL4_SetMR(2, mr2);
    seL4_SetMR(3, mr3);
}

/** After a mapping answered seL4_FailedLookup: bits of the level that is missing (SEL4_MAPPING_LOOKUP_NO_...). */
LIBSEL4_INLINE_FUNC seL4_Word seL4_MappingFailedLookupLevel(void)
{
    return seL4_GetMR(SEL4_MAPPING_LOOKUP_LEVEL);
}

/**
 * Replenishments that fit a scheduling context beyond the two that each has.
 *
 * @param size_bits binary logarithm of the object's bytes, seL4_MinSchedContextBits or more
 */
LIBSEL4_INLINE_FUNC seL4_Word seL4_MaxExtraRefills(seL4_Word size_bits)
{
    return (LIBSEL4_BIT(size_bits) - seL4_CoreSchedContextBytes) / seL4_RefillSizeBytes;
}
