/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * System calls of debug kernels (configuration key CONFIG_DEBUG_BUILD). A release kernel answers each with an
 * UnknownSyscall fault.
 */
#pragma once

#include <sel4/functions.h>
#include <sel4/sel4_arch/traps.h>

/**
 * Writes a character to the kernel's console.
 *
 * @param c the character
 */
LIBSEL4_INLINE_FUNC void seL4_DebugPutChar(char c)
{
    struct stele_registers r;
    r.cap = (unsigned char)c;
    stele_trap_DebugPutChar(&r);
}

/**
 * Writes a string to the kernel's console.
 *
 * @param str zero-terminated string
 */
LIBSEL4_INLINE_FUNC void seL4_DebugPutString(const char *str)
{
    for (; *str != '\0'; str++) {
        seL4_DebugPutChar(*str);
    }
}

/** Lists the threads on the kernel's console. */
LIBSEL4_INLINE_FUNC void seL4_DebugDumpScheduler(void)
{
    stele_trap_DebugDumpScheduler();
}

/** Prints a line and stops the machine with failure status. */
LIBSEL4_INLINE_FUNC void seL4_DebugHalt(void)
{
    stele_trap_DebugHalt();
}

/** Prints the state of the system in a form that the capability debugger reads. */
LIBSEL4_INLINE_FUNC void seL4_DebugSnapshot(void)
{
    stele_trap_DebugSnapshot();
}

/**
 * Type of a capability, as the kernel numbers them for itself.
 *
 * @param cap address in the caller's CSpace
 * @return the type's number; 0 for an empty slot
 */
LIBSEL4_INLINE_FUNC seL4_Uint32 seL4_DebugCapIdentify(seL4_CPtr cap)
{
    struct stele_registers r;
    r.cap = cap;
    stele_trap_DebugCapIdentify(&r);
    return (seL4_Uint32)r.cap;
}

/**
 * Names a thread in the kernel's messages.
 *
 * @param tcb  the thread
 * @param name zero-terminated; what does not fit the IPC buffer's message words is cut off
 */
LIBSEL4_INLINE_FUNC void seL4_DebugNameThread(seL4_CPtr tcb, const char *name)
{
    struct stele_registers r;
    char *buffer = (char *)seL4_GetIPCBuffer()->msg;
    unsigned long room = seL4_MsgMaxLength * sizeof(seL4_Word) - 1;
    while (*name != '\0' && room-- > 0) {
        *buffer++ = *name++;
    }
    *buffer = '\0';
    r.cap = tcb;
    stele_trap_DebugNameThread(&r);
}

/**
 * Ends the run: under an emulator that watches (semihosting) with this exit status, elsewhere by switching off.
 *
 * @param status exit status, 0 for success
 */
LIBSEL4_INLINE_FUNC void seL4_DebugExit(seL4_Word status)
{
    struct stele_registers r;
    r.cap = status;
    stele_trap_SteleExit(&r);
}
