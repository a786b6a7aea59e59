/* SPDX-License-Identifier: BSD-2-Clause */
/* What the cases need to know of AArch64. */
#pragma once

#include <sel4/sel4.h>

/* General registers that machine_trap() sets; which of them holds return addresses. */
#define MACHINE_REGISTERS 31
#define LINK_REGISTER 30

/* Words of one vector register, and all of them. */
#define VECTOR_WORDS 64

/* Levels of page tables below the VSpace, and what a table of the last level spans. */
#define TABLE_LEVELS 3
#define TABLE_SPAN (1ul << 21)

/* Nothing is mapped from here to the end of the user's address space, no page table either. */
#define FREE_ADDRESS 0x8000000000ul
/* Nothing is mapped here, but the tables of the level above the last exist as far as the image needs them. */
#define FREE_NEAR_ADDRESS 0x40000000ul

/* Addresses that no program can use: of the kernel, between the halves. */
#define KERNEL_ADDRESS 0xffff000040000000ul
#define NON_CANONICAL_ADDRESS 0x0100000000000000ul

/* Bit of a VM fault's status: a write, not a read. */
#define FSR_WRITE (1ul << 6)

/* Status of a program: the field of the context, and what must not be set in it (mode, interrupts off, stepping). */
#define CONTEXT_STATUS spsr
#define USER_MODE 0
#define STATUS_MODE 0x1f
#define STATUS_PRIVILEGED (0x80 | 3ul << 20)

/* Fields of the context: the first registers, one of each group of CopyRegisters, the thread pointer. */
#define CONTEXT_ARGUMENT x0
#define CONTEXT_SECOND x1
#define CONTEXT_THIRD x2
#define CONTEXT_LINK x30
#define CONTEXT_THREAD_POINTER tpidr_el0
#define CONTEXT_FRAME x0
#define CONTEXT_OTHER_FRAME x30
#define CONTEXT_INTEGER x9
#define CONTEXT_OTHER_INTEGER x28

/* Words of fault messages. */
#define UNKNOWN_SYSCALL_FIRST seL4_UnknownSyscall_X0
#define UNKNOWN_SYSCALL_NUMBER seL4_UnknownSyscall_X7
#define UNKNOWN_SYSCALL_STATUS seL4_UnknownSyscall_SPSR
#define TIMEOUT_REPLY_STATUS seL4_TimeoutReply_SPSR_EL1
#define TIMEOUT_REPLY_ARGUMENT seL4_TimeoutReply_X0

/* An unknown system call. */
#define MAKE_UNKNOWN_SYSTEM_CALL()                                                                                     \
    __asm__ volatile("mov x7, #1000\n svc #0" : : : "x0", "x1", "x2", "x3", "x4", "x5", "x6", "x7", "memory")

/* Distances of addresses: below another table of the level above the last; below another uppermost table; below the same
 * uppermost one. */
#define OTHER_UPPER_TABLE (1ul << 30)
#define OTHER_TOP_TABLE (1ul << 40)
#define SAME_TOP_TABLE (1ul << 30)

/* What is told of missing tables, from the top. */
#define MISSING_TABLES                                                                                                 \
    {                                                                                                                  \
        SEL4_MAPPING_LOOKUP_NO_PUD, SEL4_MAPPING_LOOKUP_NO_PD, SEL4_MAPPING_LOOKUP_NO_PT                               \
    }

/* A status with kernel mode and everything masked. */
#define KERNEL_STATUS 0x3c5

/* Time used, from a Timeout fault's message. */
static inline seL4_Word timeout_consumed(void)
{
    return seL4_GetMR(seL4_Timeout_Consumed);
}

/* Kinds of object with operations, one behind the last (invocation.h). */
#define KIND_END (KIND_SMC + 1)
#define SMC_OPERATIONS {ARMSMCCall, ARMSMCCall, KIND_SMC},

/* All bits of a badge. */
#define BADGE (~0ul)

/* Of a VM fault's status: what kind of fault, and what it is where nothing is mapped (data abort from user mode). */
#define FSR_KIND (0x3ful << 26)
#define FSR_NOT_MAPPED (0x24ul << 26)

/* A small frame where a large one is: that is of a level above. */
#define SMALL_OVER_LARGE seL4_FailedLookup

/* The largest frame that ordinary memory is sure to have. */
#define BLOCK_OBJECT seL4_ARM_LargePageObject
#define BLOCK_BITS seL4_LargePageBits

/* Instructions are always at a multiple of this. */
#define INSTRUCTION_ALIGNMENT 4

/* Stacks are always at a multiple of this. */
#define STACK_ALIGNMENT 16

/* Registers of machine_member(): numbers of its two system calls, address of its counter. */
#define CONTEXT_NUMBER x7
#define CONTEXT_NEXT_NUMBER x19
#define CONTEXT_COUNTER x20
