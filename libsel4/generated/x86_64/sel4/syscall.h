/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Numbers of the system calls.
 */
#pragma once

#include <sel4/macros.h>

/** Numbers of the system calls. */
__extension__ enum seL4_Syscall_ID {
    seL4_SysSteleExit = -128, /**< Ends the machine with a status, for tests that run in an emulator. */
    seL4_SysDebugNameThread = -17, /**< Names a thread for messages of the kernel. The name, ended by a zero byte, starts in the first word of the IPC buffer's message. */
    seL4_SysDebugSnapshot = -16, /**< Prints the state of the system in a form that the capability debugger reads. */
    seL4_SysDebugCapIdentify = -15, /**< Tells the type of a capability, 0 for none. */
    seL4_SysDebugHalt = -14, /**< Prints a line and stops the machine with failure status. */
    seL4_SysDebugDumpScheduler = -13, /**< Lists the threads on the kernel's console. */
    seL4_SysDebugPutChar = -12, /**< Writes a character to the kernel's console. */
    seL4_SysYield = -11, /**< Gives up the rest of the budget's current refill. */
    seL4_SysNBWait = -10, /**< Takes a message or signal that needs no answer if there is one. */
    seL4_SysWait = -9, /**< Waits for a message or signal that needs no answer. */
    seL4_SysNBRecv = -8, /**< Takes a message if there is one; badge 0 means there was none. */
    seL4_SysRecv = -7, /**< Waits for a message. */
    seL4_SysNBSend = -6, /**< Sends a message if somebody waits for it, else does nothing. */
    seL4_SysSend = -5, /**< Sends a message and waits until it is taken; on a kernel object, performs an operation without an answer. */
    seL4_SysNBSendWait = -4, /**< Sends if somebody waits, then waits for a message without a reply object. */
    seL4_SysNBSendRecv = -3, /**< Sends if somebody waits, then waits for a message itself. */
    seL4_SysReplyRecv = -2, /**< Answers through a reply object, then waits for the next message. */
    seL4_SysCall = -1, /**< Sends a message and waits for the answer; on a kernel object, performs an operation. */
    SEL4_FORCE_LONG_ENUM(seL4_Syscall_ID)
};
typedef enum seL4_Syscall_ID seL4_Syscall_ID;
SEL4_COMPILE_ASSERT(seL4_Syscall_ID_width, sizeof(enum seL4_Syscall_ID) == 8);
