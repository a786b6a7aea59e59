/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* A thread's registers on aarch64, and which of them carry what across a system call or fault. */

#ifndef STELE_GENERATED_REGISTERS_H
#define STELE_GENERATED_REGISTERS_H

/* Order in which the kernel saves them. */
#define REGISTER_X0 0
#define REGISTER_X1 1
#define REGISTER_X2 2
#define REGISTER_X3 3
#define REGISTER_X4 4
#define REGISTER_X5 5
#define REGISTER_X6 6
#define REGISTER_X7 7
#define REGISTER_X8 8
#define REGISTER_X9 9
#define REGISTER_X10 10
#define REGISTER_X11 11
#define REGISTER_X12 12
#define REGISTER_X13 13
#define REGISTER_X14 14
#define REGISTER_X15 15
#define REGISTER_X16 16
#define REGISTER_X17 17
#define REGISTER_X18 18
#define REGISTER_X19 19
#define REGISTER_X20 20
#define REGISTER_X21 21
#define REGISTER_X22 22
#define REGISTER_X23 23
#define REGISTER_X24 24
#define REGISTER_X25 25
#define REGISTER_X26 26
#define REGISTER_X27 27
#define REGISTER_X28 28
#define REGISTER_X29 29
#define REGISTER_X30 30
#define REGISTER_SP 31
#define REGISTER_PC 32
#define REGISTER_SPSR 33
#define REGISTER_TPIDR_EL0 34
#define REGISTER_TPIDRRO_EL0 35
#define REGISTER_COUNT 36
#define REGISTER_NONE 0xff
#define REGISTER_LR REGISTER_X30

/* System calls. */
#define SYSCALL_REGISTER_NUMBER REGISTER_X7
#define SYSCALL_REGISTER_CAP REGISTER_X0
#define SYSCALL_REGISTER_BADGE REGISTER_X0
#define SYSCALL_REGISTER_INFO REGISTER_X1
#define SYSCALL_REGISTER_MR0 REGISTER_X2
#define SYSCALL_REGISTER_MR1 REGISTER_X3
#define SYSCALL_REGISTER_MR2 REGISTER_X4
#define SYSCALL_REGISTER_MR3 REGISTER_X5
#define SYSCALL_REGISTER_REPLY REGISTER_X6
#define SYSCALL_REGISTER_DEST REGISTER_X8

/* The arguments of each system call. */
#define SYSCALL_CALL_DEST REGISTER_X0
#define SYSCALL_CALL_INFO REGISTER_X1
#define SYSCALL_REPLY_RECV_SRC REGISTER_X0
#define SYSCALL_REPLY_RECV_INFO REGISTER_X1
#define SYSCALL_REPLY_RECV_REPLY REGISTER_X6
#define SYSCALL_NB_SEND_RECV_DEST REGISTER_X8
#define SYSCALL_NB_SEND_RECV_INFO REGISTER_X1
#define SYSCALL_NB_SEND_RECV_SRC REGISTER_X0
#define SYSCALL_NB_SEND_RECV_REPLY REGISTER_X6
#define SYSCALL_NB_SEND_WAIT_DEST REGISTER_X6
#define SYSCALL_NB_SEND_WAIT_INFO REGISTER_X1
#define SYSCALL_NB_SEND_WAIT_SRC REGISTER_X0
#define SYSCALL_SEND_DEST REGISTER_X0
#define SYSCALL_SEND_INFO REGISTER_X1
#define SYSCALL_NB_SEND_DEST REGISTER_X0
#define SYSCALL_NB_SEND_INFO REGISTER_X1
#define SYSCALL_RECV_SRC REGISTER_X0
#define SYSCALL_RECV_REPLY REGISTER_X6
#define SYSCALL_NB_RECV_SRC REGISTER_X0
#define SYSCALL_NB_RECV_REPLY REGISTER_X6
#define SYSCALL_WAIT_SRC REGISTER_X0
#define SYSCALL_NB_WAIT_SRC REGISTER_X0
#define SYSCALL_DEBUG_PUT_CHAR_CHARACTER REGISTER_X0
#define SYSCALL_DEBUG_CAP_IDENTIFY_ADDRESS REGISTER_X0
#define SYSCALL_DEBUG_NAME_THREAD_THREAD REGISTER_X0
#define SYSCALL_STELE_EXIT_STATUS REGISTER_X0

#ifndef __ASSEMBLER__

#include <stdint.h>

#include "abi.h"

/* Message words that travel in registers. */
static const uint8_t syscall_message_registers[4] = {
    REGISTER_X2, REGISTER_X3, REGISTER_X4, REGISTER_X5,
};

/* Words of seL4_UserContext. */
static const uint8_t user_context_registers[36] = {
    REGISTER_PC, REGISTER_SP, REGISTER_SPSR, REGISTER_X0,
    REGISTER_X1, REGISTER_X2, REGISTER_X3, REGISTER_X4,
    REGISTER_X5, REGISTER_X6, REGISTER_X7, REGISTER_X8,
    REGISTER_X16, REGISTER_X17, REGISTER_X18, REGISTER_X29,
    REGISTER_X30, REGISTER_X9, REGISTER_X10, REGISTER_X11,
    REGISTER_X12, REGISTER_X13, REGISTER_X14, REGISTER_X15,
    REGISTER_X19, REGISTER_X20, REGISTER_X21, REGISTER_X22,
    REGISTER_X23, REGISTER_X24, REGISTER_X25, REGISTER_X26,
    REGISTER_X27, REGISTER_X28, REGISTER_TPIDR_EL0, REGISTER_TPIDRRO_EL0,
};

/* Words of seL4_CapFault_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_cap_fault_registers[7] = {
    REGISTER_PC, REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
    REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Words of seL4_UnknownSyscall_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_unknown_syscall_registers[13] = {
    REGISTER_X0, REGISTER_X1, REGISTER_X2, REGISTER_X3,
    REGISTER_X4, REGISTER_X5, REGISTER_X6, REGISTER_X7,
    REGISTER_PC, REGISTER_SP, REGISTER_X30, REGISTER_SPSR,
    REGISTER_NONE,
};

/* Words of a reply to UnknownSyscall. */
static const uint8_t unknown_syscall_reply_registers[12] = {
    REGISTER_X0, REGISTER_X1, REGISTER_X2, REGISTER_X3,
    REGISTER_X4, REGISTER_X5, REGISTER_X6, REGISTER_X7,
    REGISTER_PC, REGISTER_SP, REGISTER_X30, REGISTER_SPSR,
};

/* Words of seL4_UserException_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_user_exception_registers[5] = {
    REGISTER_PC, REGISTER_SP, REGISTER_SPSR, REGISTER_NONE,
    REGISTER_NONE,
};

/* Words of a reply to UserException. */
static const uint8_t user_exception_reply_registers[3] = {
    REGISTER_PC, REGISTER_SP, REGISTER_SPSR,
};

/* Words of seL4_DebugException_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_debug_exception_registers[4] = {
    REGISTER_PC, REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Words of seL4_Timeout_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_timeout_registers[2] = {
    REGISTER_NONE, REGISTER_NONE,
};

/* Words of a reply to Timeout. */
static const uint8_t timeout_reply_registers[34] = {
    REGISTER_PC, REGISTER_SP, REGISTER_SPSR, REGISTER_X0,
    REGISTER_X1, REGISTER_X2, REGISTER_X3, REGISTER_X4,
    REGISTER_X5, REGISTER_X6, REGISTER_X7, REGISTER_X8,
    REGISTER_X16, REGISTER_X17, REGISTER_X18, REGISTER_X29,
    REGISTER_X30, REGISTER_X9, REGISTER_X10, REGISTER_X11,
    REGISTER_X12, REGISTER_X13, REGISTER_X14, REGISTER_X15,
    REGISTER_X19, REGISTER_X20, REGISTER_X21, REGISTER_X22,
    REGISTER_X23, REGISTER_X24, REGISTER_X25, REGISTER_X26,
    REGISTER_X27, REGISTER_X28,
};

/* Words of seL4_VMFault_Msg; REGISTER_NONE where a word is no register. */
static const uint8_t fault_vm_fault_registers[4] = {
    REGISTER_PC, REGISTER_NONE, REGISTER_NONE, REGISTER_NONE,
};

/* Puts the time consumed, in microseconds, into a Timeout fault's message, whose length it returns. */
static inline seL4_Word fault_timeout_set_consumed(seL4_Word *words, uint64_t consumed)
{
    words[seL4_Timeout_Consumed] = consumed;
    return seL4_Timeout_Length;
}

#endif

#endif
