/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which word of a fault message, or of the reply to one, holds what.
 */
#pragma once

#include <sel4/macros.h>

/** Words of the message of DebugException. */
__extension__ enum seL4_DebugException_Msg {
    seL4_DebugException_FaultIP = 0,
    seL4_DebugException_ExceptionReason = 1, /**< seL4_BreakpointType. */
    seL4_DebugException_TriggerAddress = 2, /**< Data: address of the access. Else as FaultIP. */
    seL4_DebugException_BreakpointNumber = 3, /**< Its number, the lowest of those that it can have been; of a step, that of its configuration; else -1. */
    seL4_DebugException_Length = 4, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_DebugException_Msg)
};
typedef enum seL4_DebugException_Msg seL4_DebugException_Msg;
SEL4_COMPILE_ASSERT(seL4_DebugException_Msg_width, sizeof(enum seL4_DebugException_Msg) == 8);

/** Words of the message of CapFault. */
__extension__ enum seL4_CapFault_Msg {
    seL4_CapFault_IP = 0, /**< Instruction of the system call. */
    seL4_CapFault_Addr = 1, /**< Address of the capability. */
    seL4_CapFault_InRecvPhase = 2, /**< 1 while waiting, 0 while sending. */
    seL4_CapFault_LookupFailureType = 3,
    seL4_CapFault_BitsLeft = 4, /**< Missing, depth, guard: address bits that were left. */
    seL4_CapFault_DepthMismatch_BitsFound = 5, /**< Depth: bits that the table resolves. */
    seL4_CapFault_GuardMismatch_GuardFound = 5, /**< Guard: its value, */
    seL4_CapFault_GuardMismatch_BitsFound = 6, /**< and its bits. */
    SEL4_FORCE_LONG_ENUM(seL4_CapFault_Msg)
};
typedef enum seL4_CapFault_Msg seL4_CapFault_Msg;
SEL4_COMPILE_ASSERT(seL4_CapFault_Msg_width, sizeof(enum seL4_CapFault_Msg) == 8);

/** Words of the message of UnknownSyscall. */
__extension__ enum seL4_UnknownSyscall_Msg {
    seL4_UnknownSyscall_RAX = 0,
    seL4_UnknownSyscall_RBX = 1,
    seL4_UnknownSyscall_RCX = 2,
    seL4_UnknownSyscall_RDX = 3,
    seL4_UnknownSyscall_RSI = 4,
    seL4_UnknownSyscall_RDI = 5,
    seL4_UnknownSyscall_RBP = 6,
    seL4_UnknownSyscall_R8 = 7,
    seL4_UnknownSyscall_R9 = 8,
    seL4_UnknownSyscall_R10 = 9,
    seL4_UnknownSyscall_R11 = 10,
    seL4_UnknownSyscall_R12 = 11,
    seL4_UnknownSyscall_R13 = 12,
    seL4_UnknownSyscall_R14 = 13,
    seL4_UnknownSyscall_R15 = 14,
    seL4_UnknownSyscall_FaultIP = 15, /**< Instruction to go on at. */
    seL4_UnknownSyscall_SP = 16,
    seL4_UnknownSyscall_FLAGS = 17,
    seL4_UnknownSyscall_Syscall = 18, /**< Number that was asked for. */
    seL4_UnknownSyscall_Length = 19, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_UnknownSyscall_Msg)
};
typedef enum seL4_UnknownSyscall_Msg seL4_UnknownSyscall_Msg;
SEL4_COMPILE_ASSERT(seL4_UnknownSyscall_Msg_width, sizeof(enum seL4_UnknownSyscall_Msg) == 8);

/** Words of the message of UserException. */
__extension__ enum seL4_UserException_Msg {
    seL4_UserException_FaultIP = 0, /**< Instruction to go on at. */
    seL4_UserException_SP = 1,
    seL4_UserException_FLAGS = 2,
    seL4_UserException_Number = 3, /**< Number of the exception. */
    seL4_UserException_Code = 4, /**< Error code that the CPU reports. */
    seL4_UserException_Length = 5, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_UserException_Msg)
};
typedef enum seL4_UserException_Msg seL4_UserException_Msg;
SEL4_COMPILE_ASSERT(seL4_UserException_Msg_width, sizeof(enum seL4_UserException_Msg) == 8);

/** Words of the message of Timeout. */
__extension__ enum seL4_Timeout_Msg {
    seL4_Timeout_Data = 0, /**< Badge of the scheduling context. */
    seL4_Timeout_Consumed = 1, /**< Microseconds used. */
    seL4_Timeout_Length = 2, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_Timeout_Msg)
};
typedef enum seL4_Timeout_Msg seL4_Timeout_Msg;
SEL4_COMPILE_ASSERT(seL4_Timeout_Msg_width, sizeof(enum seL4_Timeout_Msg) == 8);

/** Words of the message of Timeout. */
__extension__ enum seL4_TimeoutReply_Msg {
    seL4_TimeoutReply_FaultIP = 0,
    seL4_TimeoutReply_RSP = 1,
    seL4_TimeoutReply_FLAGS = 2,
    seL4_TimeoutReply_RAX = 3,
    seL4_TimeoutReply_RBX = 4,
    seL4_TimeoutReply_RCX = 5,
    seL4_TimeoutReply_RDX = 6,
    seL4_TimeoutReply_RSI = 7,
    seL4_TimeoutReply_RDI = 8,
    seL4_TimeoutReply_RBP = 9,
    seL4_TimeoutReply_R8 = 10,
    seL4_TimeoutReply_R9 = 11,
    seL4_TimeoutReply_R10 = 12,
    seL4_TimeoutReply_R11 = 13,
    seL4_TimeoutReply_R12 = 14,
    seL4_TimeoutReply_R13 = 15,
    seL4_TimeoutReply_R14 = 16,
    seL4_TimeoutReply_R15 = 17,
    seL4_TimeoutReply_TLS_BASE = 18,
    seL4_TimeoutReply_Length = 19, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_TimeoutReply_Msg)
};
typedef enum seL4_TimeoutReply_Msg seL4_TimeoutReply_Msg;
SEL4_COMPILE_ASSERT(seL4_TimeoutReply_Msg_width, sizeof(enum seL4_TimeoutReply_Msg) == 8);

/** Words of the message of VMFault. */
__extension__ enum seL4_VMFault_Msg {
    seL4_VMFault_IP = 0, /**< Instruction that did it. */
    seL4_VMFault_Addr = 1, /**< Address that it used. */
    seL4_VMFault_PrefetchFault = 2, /**< 1 when fetching the instruction itself failed. */
    seL4_VMFault_FSR = 3, /**< Error code of the page fault, as the CPU reports it. */
    seL4_VMFault_Length = 4, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VMFault_Msg)
};
typedef enum seL4_VMFault_Msg seL4_VMFault_Msg;
SEL4_COMPILE_ASSERT(seL4_VMFault_Msg_width, sizeof(enum seL4_VMFault_Msg) == 8);
