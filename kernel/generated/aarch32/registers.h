/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* A thread's registers on aarch32, and which of them carry what across a system call or fault. */

#ifndef STELE_GENERATED_REGISTERS_H
#define STELE_GENERATED_REGISTERS_H

/* Order in which the kernel saves them. */
#define REGISTER_R0 0
#define REGISTER_R1 1
#define REGISTER_R2 2
#define REGISTER_R3 3
#define REGISTER_R4 4
#define REGISTER_R5 5
#define REGISTER_R6 6
#define REGISTER_R7 7
#define REGISTER_R8 8
#define REGISTER_R9 9
#define REGISTER_R10 10
#define REGISTER_R11 11
#define REGISTER_R12 12
#define REGISTER_SP 13
#define REGISTER_R14 14
#define REGISTER_PC 15
#define REGISTER_CPSR 16
#define REGISTER_TPIDRURW 17
#define REGISTER_TPIDRURO 18
#define REGISTER_COUNT 19
#define REGISTER_NONE 0xff
#define REGISTER_LR REGISTER_R14

/* System calls. */
#define SYSCALL_REGISTER_NUMBER REGISTER_R7
#define SYSCALL_REGISTER_CAP REGISTER_R0
#define SYSCALL_REGISTER_BADGE REGISTER_R0
#define SYSCALL_REGISTER_INFO REGISTER_R1
#define SYSCALL_REGISTER_MR0 REGISTER_R2
#define SYSCALL_REGISTER_MR1 REGISTER_R3
#define SYSCALL_REGISTER_MR2 REGISTER_R4
#define SYSCALL_REGISTER_MR3 REGISTER_R5
#define SYSCALL_REGISTER_REPLY REGISTER_R6
#define SYSCALL_REGISTER_DEST REGISTER_R8

/* The arguments of each system call. */
#define SYSCALL_CALL_DEST REGISTER_R0
#define SYSCALL_CALL_INFO REGISTER_R1
#define SYSCALL_REPLY_RECV_SRC REGISTER_R0
#define SYSCALL_REPLY_RECV_INFO REGISTER_R1
#define SYSCALL_REPLY_RECV_REPLY REGISTER_R6
#define SYSCALL_NB_SEND_RECV_DEST REGISTER_R8
#define SYSCALL_NB_SEND_RECV_INFO REGISTER_R1
#define SYSCALL_NB_SEND_RECV_SRC REGISTER_R0
#define SYSCALL_NB_SEND_RECV_REPLY REGISTER_R6
#define SYSCALL_NB_SEND_WAIT_DEST REGISTER_R6
#define SYSCALL_NB_SEND_WAIT_INFO REGISTER_R1
#define SYSCALL_NB_SEND_WAIT_SRC REGISTER_R0
#define SYSCALL_SEND_DEST REGISTER_R0
#define SYSCALL_SEND_INFO REGISTER_R1
#define SYSCALL_NB_SEND_DEST REGISTER_R0
#define SYSCALL_NB_SEND_INFO REGISTER_R1
#define SYSCALL_RECV_SRC REGISTER_R0
#define SYSCALL_RECV_REPLY REGISTER_R6
#define SYSCALL_NB_RECV_SRC REGISTER_R0
#define SYSCALL_NB_RECV_REPLY REGISTER_R6
#define SYSCALL_WAIT_SRC REGISTER_R0
#define SYSCALL_NB_WAIT_SRC REGISTER_R0
#define SYSCALL_DEBUG_PUT_CHAR_CHARACTER REGISTER_R0
#define SYSCALL_DEBUG_CAP_IDENTIFY_ADDRESS REGISTER_R0
#define SYSCALL_DEBUG_NAME_THREAD_THREAD REGISTER_R0
#define SYSCALL_STELE_EXIT_STATUS REGISTER_R0

#ifndef __ASSEMBLER__

#include <stdint.h>

#include "abi.h"

/* Message words that travel in registers. */
static const uint8_t syscall_message_registers[4] = {
    REGISTER_R2, REGISTER_R3, REGISTER_R4, REGISTER_R5,
};

/* Words of seL4_UserContext. */
static const uint8_t user_context_registers[19] = {
    REGISTER_PC, REGISTER_SP, REGISTER_CPSR, REGISTER_R0,
    REGISTER_R1, REGISTER_R8, REGISTER_R9, REGISTER_R10,
    REGISTER_R11, REGISTER_R12, REGISTER_R2, REGISTER_R3,
    REGISTER_R4, REGISTER_R5, REGISTER_R6, REGISTER_R7,
    REGISTER_R14, REGISTER_TPIDRURW, REGISTER_TPIDRURO,
};

/* Words of seL4_CapFault_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_cap_fault_registers[7] = {
    REGISTER_PC, REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
    REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Words of seL4_UnknownSyscall_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_unknown_syscall_registers[13] = {
    REGISTER_R0, REGISTER_R1, REGISTER_R2, REGISTER_R3,
    REGISTER_R4, REGISTER_R5, REGISTER_R6, REGISTER_R7,
    REGISTER_PC, REGISTER_SP, REGISTER_R14, REGISTER_CPSR,
    REGISTER_NONE,
};

/* Words of a reply to UnknownSyscall. */
static const uint8_t unknown_syscall_reply_registers[12] = {
    REGISTER_R0, REGISTER_R1, REGISTER_R2, REGISTER_R3,
    REGISTER_R4, REGISTER_R5, REGISTER_R6, REGISTER_R7,
    REGISTER_PC, REGISTER_SP, REGISTER_R14, REGISTER_CPSR,
};

/* Words of seL4_UserException_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_user_exception_registers[5] = {
    REGISTER_PC, REGISTER_SP, REGISTER_CPSR, REGISTER_NONE,
    REGISTER_NONE,
};

/* Words of a reply to UserException. */
static const uint8_t user_exception_reply_registers[3] = {
    REGISTER_PC, REGISTER_SP, REGISTER_CPSR,
};

/* Words of seL4_DebugException_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_debug_exception_registers[4] = {
    REGISTER_PC, REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Words of seL4_Timeout_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_timeout_registers[3] = {
    REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Words of a reply to Timeout. */
static const uint8_t timeout_reply_registers[17] = {
    REGISTER_PC, REGISTER_SP, REGISTER_CPSR, REGISTER_R0,
    REGISTER_R1, REGISTER_R8, REGISTER_R9, REGISTER_R10,
    REGISTER_R11, REGISTER_R12, REGISTER_R2, REGISTER_R3,
    REGISTER_R4, REGISTER_R5, REGISTER_R6, REGISTER_R7,
    REGISTER_R14,
};

/* Words of seL4_VMFault_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_vm_fault_registers[4] = {
    REGISTER_PC, REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Puts the time consumed, in microseconds, into a Timeout fault's message, whose length it returns. */
static inline seL4_Word fault_timeout_set_consumed(seL4_Word *words, uint64_t consumed)
{
    words[seL4_Timeout_Consumed_HighBits] = (seL4_Word)(consumed >> 32);
    words[seL4_Timeout_Consumed_LowBits] = (seL4_Word)consumed;
    return seL4_Timeout_Length;
}

#endif

#endif
