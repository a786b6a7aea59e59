/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which word of a fault message, or of the reply to one, holds what.
 */
#pragma once

#include <sel4/macros.h>

/** Words of the message of UnknownSyscall. */
__extension__ enum seL4_UnknownSyscall_Msg {
    seL4_UnknownSyscall_X0 = 0,
    seL4_UnknownSyscall_X1 = 1,
    seL4_UnknownSyscall_X2 = 2,
    seL4_UnknownSyscall_X3 = 3,
    seL4_UnknownSyscall_X4 = 4,
    seL4_UnknownSyscall_X5 = 5,
    seL4_UnknownSyscall_X6 = 6,
    seL4_UnknownSyscall_X7 = 7,
    seL4_UnknownSyscall_FaultIP = 8, /**< Instruction to go on at. */
    seL4_UnknownSyscall_SP = 9,
    seL4_UnknownSyscall_LR = 10,
    seL4_UnknownSyscall_SPSR = 11,
    seL4_UnknownSyscall_Syscall = 12, /**< Number that was asked for. */
    seL4_UnknownSyscall_Length = 13, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_UnknownSyscall_Msg)
};
typedef enum seL4_UnknownSyscall_Msg seL4_UnknownSyscall_Msg;
SEL4_COMPILE_ASSERT(seL4_UnknownSyscall_Msg_width, sizeof(enum seL4_UnknownSyscall_Msg) == 8);

/** Words of the message of UserException. */
__extension__ enum seL4_UserException_Msg {
    seL4_UserException_FaultIP = 0, /**< Instruction to go on at. */
    seL4_UserException_SP = 1,
    seL4_UserException_SPSR = 2,
    seL4_UserException_Number = 3, /**< Number of the exception. */
    seL4_UserException_Code = 4, /**< What the CPU reports about it. */
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
    seL4_TimeoutReply_SP = 1,
    seL4_TimeoutReply_SPSR_EL1 = 2,
    seL4_TimeoutReply_X0 = 3,
    seL4_TimeoutReply_X1 = 4,
    seL4_TimeoutReply_X2 = 5,
    seL4_TimeoutReply_X3 = 6,
    seL4_TimeoutReply_X4 = 7,
    seL4_TimeoutReply_X5 = 8,
    seL4_TimeoutReply_X6 = 9,
    seL4_TimeoutReply_X7 = 10,
    seL4_TimeoutReply_X8 = 11,
    seL4_TimeoutReply_X16 = 12,
    seL4_TimeoutReply_X17 = 13,
    seL4_TimeoutReply_X18 = 14,
    seL4_TimeoutReply_X29 = 15,
    seL4_TimeoutReply_X30 = 16,
    seL4_TimeoutReply_X9 = 17,
    seL4_TimeoutReply_X10 = 18,
    seL4_TimeoutReply_X11 = 19,
    seL4_TimeoutReply_X12 = 20,
    seL4_TimeoutReply_X13 = 21,
    seL4_TimeoutReply_X14 = 22,
    seL4_TimeoutReply_X15 = 23,
    seL4_TimeoutReply_X19 = 24,
    seL4_TimeoutReply_X20 = 25,
    seL4_TimeoutReply_X21 = 26,
    seL4_TimeoutReply_X22 = 27,
    seL4_TimeoutReply_X23 = 28,
    seL4_TimeoutReply_X24 = 29,
    seL4_TimeoutReply_X25 = 30,
    seL4_TimeoutReply_X26 = 31,
    seL4_TimeoutReply_X27 = 32,
    seL4_TimeoutReply_X28 = 33,
    seL4_TimeoutReply_Length = 34, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_TimeoutReply_Msg)
};
typedef enum seL4_TimeoutReply_Msg seL4_TimeoutReply_Msg;
SEL4_COMPILE_ASSERT(seL4_TimeoutReply_Msg_width, sizeof(enum seL4_TimeoutReply_Msg) == 8);

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
SEL4_COMPILE_ASSERT(seL4_VMFault_Msg_width, sizeof(enum seL4_VMFault_Msg) == 8);

/** Words of the message of VGICMaintenance. */
__extension__ enum seL4_VGICMaintenance_Msg {
    seL4_VGICMaintenance_IDX = 0, /**< Which list register; -1 for none. */
    seL4_VGICMaintenance_Length = 1, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VGICMaintenance_Msg)
};
typedef enum seL4_VGICMaintenance_Msg seL4_VGICMaintenance_Msg;
SEL4_COMPILE_ASSERT(seL4_VGICMaintenance_Msg_width, sizeof(enum seL4_VGICMaintenance_Msg) == 8);

/** Words of the message of VCPUFault. */
__extension__ enum seL4_VCPUFault_Msg {
    seL4_VCPUFault_HSR = 0, /**< Syndrome, as the CPU reports it. */
    seL4_VCPUFault_Length = 1, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VCPUFault_Msg)
};
typedef enum seL4_VCPUFault_Msg seL4_VCPUFault_Msg;
SEL4_COMPILE_ASSERT(seL4_VCPUFault_Msg_width, sizeof(enum seL4_VCPUFault_Msg) == 8);

/** Words of the message of VPPIEvent. */
__extension__ enum seL4_VPPIEvent_Msg {
    seL4_VPPIEvent_IRQ = 0, /**< Number of the interrupt. */
    seL4_VPPIEvent_Length = 1, /**< Number of words. */
    SEL4_FORCE_LONG_ENUM(seL4_VPPIEvent_Msg)
};
typedef enum seL4_VPPIEvent_Msg seL4_VPPIEvent_Msg;
SEL4_COMPILE_ASSERT(seL4_VPPIEvent_Msg_width, sizeof(enum seL4_VPPIEvent_Msg) == 8);

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
