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
    seL4_UnknownSyscall_FaultIP = 0, /**< Instruction to go on at. */
    seL4_UnknownSyscall_SP = 1,
    seL4_UnknownSyscall_RA = 2,
    seL4_UnknownSyscall_A0 = 3,
    seL4_UnknownSyscall_A1 = 4,
    seL4_UnknownSyscall_A2 = 5,
    seL4_UnknownSyscall_A3 = 6,
    seL4_UnknownSyscall_A4 = 7,
    seL4_UnknownSyscall_A5 = 8,
    seL4_UnknownSyscall_A6 = 9,
    seL4_UnknownSyscall_Syscall = 10, /**< Number that was asked for. */
    seL4_UnknownSyscall_Length = 11, /**< Number of words. */
};
typedef enum seL4_UnknownSyscall_Msg seL4_UnknownSyscall_Msg;
SEL4_COMPILE_ASSERT(seL4_UnknownSyscall_Msg_width, sizeof(enum seL4_UnknownSyscall_Msg) == 4);

/** Words of the message of UserException. */
__extension__ enum seL4_UserException_Msg {
    seL4_UserException_FaultIP = 0, /**< Instruction to go on at. */
    seL4_UserException_SP = 1,
    seL4_UserException_Number = 2, /**< Number of the exception. */
    seL4_UserException_Code = 3, /**< What the CPU reports about it. */
    seL4_UserException_Length = 4, /**< Number of words. */
};
typedef enum seL4_UserException_Msg seL4_UserException_Msg;
SEL4_COMPILE_ASSERT(seL4_UserException_Msg_width, sizeof(enum seL4_UserException_Msg) == 4);

/** Words of the message of Timeout. */
__extension__ enum seL4_Timeout_Msg {
    seL4_Timeout_Data = 0, /**< Badge of the scheduling context. */
    seL4_Timeout_Consumed = 1, /**< Microseconds used. */
    seL4_Timeout_Length = 2, /**< Number of words. */
};
typedef enum seL4_Timeout_Msg seL4_Timeout_Msg;
SEL4_COMPILE_ASSERT(seL4_Timeout_Msg_width, sizeof(enum seL4_Timeout_Msg) == 4);

/** Words of the message of Timeout. */
__extension__ enum seL4_TimeoutReply_Msg {
    seL4_TimeoutReply_FaultIP = 0,
    seL4_TimeoutReply_LR = 1,
    seL4_TimeoutReply_SP = 2,
    seL4_TimeoutReply_GP = 3,
    seL4_TimeoutReply_s0 = 4,
    seL4_TimeoutReply_s1 = 5,
    seL4_TimeoutReply_s2 = 6,
    seL4_TimeoutReply_s3 = 7,
    seL4_TimeoutReply_s4 = 8,
    seL4_TimeoutReply_s5 = 9,
    seL4_TimeoutReply_s6 = 10,
    seL4_TimeoutReply_s7 = 11,
    seL4_TimeoutReply_s8 = 12,
    seL4_TimeoutReply_s9 = 13,
    seL4_TimeoutReply_s10 = 14,
    seL4_TimeoutReply_s11 = 15,
    seL4_TimeoutReply_a0 = 16,
    seL4_TimeoutReply_a1 = 17,
    seL4_TimeoutReply_a2 = 18,
    seL4_TimeoutReply_a3 = 19,
    seL4_TimeoutReply_a4 = 20,
    seL4_TimeoutReply_a5 = 21,
    seL4_TimeoutReply_a6 = 22,
    seL4_TimeoutReply_a7 = 23,
    seL4_TimeoutReply_t0 = 24,
    seL4_TimeoutReply_t1 = 25,
    seL4_TimeoutReply_t2 = 26,
    seL4_TimeoutReply_t3 = 27,
    seL4_TimeoutReply_t4 = 28,
    seL4_TimeoutReply_t5 = 29,
    seL4_TimeoutReply_t6 = 30,
    seL4_TimeoutReply_TP = 31,
    seL4_TimeoutReply_Length = 32, /**< Number of words. */
};
typedef enum seL4_TimeoutReply_Msg seL4_TimeoutReply_Msg;
SEL4_COMPILE_ASSERT(seL4_TimeoutReply_Msg_width, sizeof(enum seL4_TimeoutReply_Msg) == 4);

/** Words of the message of VMFault. */
__extension__ enum seL4_VMFault_Msg {
    seL4_VMFault_IP = 0, /**< Instruction that did it. */
    seL4_VMFault_Addr = 1, /**< Address that it used. */
    seL4_VMFault_PrefetchFault = 2, /**< 1 when fetching the instruction itself failed. */
    seL4_VMFault_FSR = 3, /**< Cause, as the CPU reports it. */
    seL4_VMFault_Length = 4, /**< Number of words. */
};
typedef enum seL4_VMFault_Msg seL4_VMFault_Msg;
SEL4_COMPILE_ASSERT(seL4_VMFault_Msg_width, sizeof(enum seL4_VMFault_Msg) == 4);
