/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which word of a fault message, or of the reply to one, holds what.
 */
#pragma once

#include <sel4/macros.h>

/** Words of the message of UnknownSyscall. */
__extension__ enum seL4_UnknownSyscall_Msg {
    seL4_UnknownSyscall_R0 = 0,
    seL4_UnknownSyscall_R1 = 1,
    seL4_UnknownSyscall_R2 = 2,
    seL4_UnknownSyscall_R3 = 3,
    seL4_UnknownSyscall_R4 = 4,
    seL4_UnknownSyscall_R5 = 5,
    seL4_UnknownSyscall_R6 = 6,
    seL4_UnknownSyscall_R7 = 7,
    seL4_UnknownSyscall_FaultIP = 8, /**< Instruction to go on at. */
    seL4_UnknownSyscall_SP = 9,
    seL4_UnknownSyscall_LR = 10,
    seL4_UnknownSyscall_CPSR = 11,
    seL4_UnknownSyscall_Syscall = 12, /**< Number that was asked for. */
    seL4_UnknownSyscall_Length = 13, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_UnknownSyscall_Msg)
};
typedef enum seL4_UnknownSyscall_Msg seL4_UnknownSyscall_Msg;
SEL4_COMPILE_ASSERT(seL4_UnknownSyscall_Msg_width, sizeof(enum seL4_UnknownSyscall_Msg) == 4);

/** Words of the message of UserException. */
__extension__ enum seL4_UserException_Msg {
    seL4_UserException_FaultIP = 0, /**< Instruction to go on at. */
    seL4_UserException_SP = 1,
    seL4_UserException_CPSR = 2,
    seL4_UserException_Number = 3, /**< Number of the exception. */
    seL4_UserException_Code = 4, /**< What the CPU reports about it. */
    seL4_UserException_Length = 5, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_UserException_Msg)
};
typedef enum seL4_UserException_Msg seL4_UserException_Msg;
SEL4_COMPILE_ASSERT(seL4_UserException_Msg_width, sizeof(enum seL4_UserException_Msg) == 4);

/** Words of the message of Timeout. */
__extension__ enum seL4_Timeout_Msg {
    seL4_Timeout_Data = 0, /**< Badge of the scheduling context. */
    seL4_Timeout_Consumed_HighBits = 1, /**< Microseconds used, upper word. */
    seL4_Timeout_Consumed_LowBits = 2, /**< Lower word. */
    seL4_Timeout_Length = 3, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_Timeout_Msg)
};
typedef enum seL4_Timeout_Msg seL4_Timeout_Msg;
SEL4_COMPILE_ASSERT(seL4_Timeout_Msg_width, sizeof(enum seL4_Timeout_Msg) == 4);

/** Words of the message of Timeout. */
__extension__ enum seL4_TimeoutReply_Msg {
    seL4_TimeoutReply_FaultIP = 0,
    seL4_TimeoutReply_SP = 1,
    seL4_TimeoutReply_CPSR = 2,
    seL4_TimeoutReply_R0 = 3,
    seL4_TimeoutReply_R1 = 4,
    seL4_TimeoutReply_R8 = 5,
    seL4_TimeoutReply_R9 = 6,
    seL4_TimeoutReply_R10 = 7,
    seL4_TimeoutReply_R11 = 8,
    seL4_TimeoutReply_R12 = 9,
    seL4_TimeoutReply_R2 = 10,
    seL4_TimeoutReply_R3 = 11,
    seL4_TimeoutReply_R4 = 12,
    seL4_TimeoutReply_R5 = 13,
    seL4_TimeoutReply_R6 = 14,
    seL4_TimeoutReply_R7 = 15,
    seL4_TimeoutReply_R14 = 16,
    seL4_TimeoutReply_Length = 17, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_TimeoutReply_Msg)
};
typedef enum seL4_TimeoutReply_Msg seL4_TimeoutReply_Msg;
SEL4_COMPILE_ASSERT(seL4_TimeoutReply_Msg_width, sizeof(enum seL4_TimeoutReply_Msg) == 4);

/** Words of the message of VMFault. */
__extension__ enum seL4_VMFault_Msg {
    seL4_VMFault_IP = 0, /**< Instruction that did it. */
    seL4_VMFault_Addr = 1, /**< Address that it used. */
    seL4_VMFault_PrefetchFault = 2, /**< 1 when fetching the instruction itself failed. */
    seL4_VMFault_FSR = 3, /**< Fault status, as the CPU reports it. */
    seL4_VMFault_Length = 4, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VMFault_Msg)
};
typedef enum seL4_VMFault_Msg seL4_VMFault_Msg;
SEL4_COMPILE_ASSERT(seL4_VMFault_Msg_width, sizeof(enum seL4_VMFault_Msg) == 4);

/** Words of the message of VGICMaintenance. */
__extension__ enum seL4_VGICMaintenance_Msg {
    seL4_VGICMaintenance_IDX = 0, /**< Which list register; -1 for none. */
    seL4_VGICMaintenance_Length = 1, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VGICMaintenance_Msg)
};
typedef enum seL4_VGICMaintenance_Msg seL4_VGICMaintenance_Msg;
SEL4_COMPILE_ASSERT(seL4_VGICMaintenance_Msg_width, sizeof(enum seL4_VGICMaintenance_Msg) == 4);

/** Words of the message of VCPUFault. */
__extension__ enum seL4_VCPUFault_Msg {
    seL4_VCPUFault_HSR = 0, /**< Syndrome, as the CPU reports it. */
    seL4_VCPUFault_Length = 1, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VCPUFault_Msg)
};
typedef enum seL4_VCPUFault_Msg seL4_VCPUFault_Msg;
SEL4_COMPILE_ASSERT(seL4_VCPUFault_Msg_width, sizeof(enum seL4_VCPUFault_Msg) == 4);

/** Words of the message of VPPIEvent. */
__extension__ enum seL4_VPPIEvent_Msg {
    seL4_VPPIEvent_IRQ = 0, /**< Number of the interrupt. */
    seL4_VPPIEvent_Length = 1, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VPPIEvent_Msg)
};
typedef enum seL4_VPPIEvent_Msg seL4_VPPIEvent_Msg;
SEL4_COMPILE_ASSERT(seL4_VPPIEvent_Msg_width, sizeof(enum seL4_VPPIEvent_Msg) == 4);

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
SEL4_COMPILE_ASSERT(seL4_DebugException_Msg_width, sizeof(enum seL4_DebugException_Msg) == 4);

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
SEL4_COMPILE_ASSERT(seL4_CapFault_Msg_width, sizeof(enum seL4_CapFault_Msg) == 4);
