/* SPDX-License-Identifier: BSD-2-Clause */
/* What the cases need to know of AArch32. */
#pragma once

#include <sel4/sel4.h>

/* General registers that machine_trap() sets, r0 to r12 and r14; which of them holds return addresses. */
#define MACHINE_REGISTERS 14
#define LINK_REGISTER 13

/* Words of all vector registers. */
#define VECTOR_WORDS 64

/* Levels of page tables below the VSpace, and what a table of the last level spans. */
#define TABLE_LEVELS 1
#define TABLE_SPAN (1ul << 20)

/* Nothing is mapped from here to the end of the user's address space, no page table either. */
#define FREE_ADDRESS 0x80000000ul
/* Nothing is mapped here. */
#define FREE_NEAR_ADDRESS 0x40000000ul

/* Addresses that no program can use: of the kernel's memory, of the highest word. */
#define KERNEL_ADDRESS 0xa0000000ul
#define NON_CANONICAL_ADDRESS 0xfffffffcul

/* Bit of a VM fault's status: a write, not a read. */
#define FSR_WRITE (1ul << 11)

/* Status of a program: the field of the context, and what must not be set in it (other modes, interrupts off). */
#define CONTEXT_STATUS cpsr
#define USER_MODE 0x10
#define STATUS_MODE 0x1f
#define STATUS_PRIVILEGED 0x80

/* Fields of the context: the first registers, one of each group of CopyRegisters, the thread pointer. */
#define CONTEXT_ARGUMENT r0
#define CONTEXT_SECOND r1
#define CONTEXT_THIRD r2
#define CONTEXT_LINK r14
#define CONTEXT_THREAD_POINTER tpidrurw
#define CONTEXT_FRAME r0
#define CONTEXT_OTHER_FRAME r12
#define CONTEXT_INTEGER r2
#define CONTEXT_OTHER_INTEGER r14

/* Words of fault messages. */
#define UNKNOWN_SYSCALL_FIRST seL4_UnknownSyscall_R0
#define UNKNOWN_SYSCALL_NUMBER seL4_UnknownSyscall_R7
#define UNKNOWN_SYSCALL_STATUS seL4_UnknownSyscall_CPSR
#define TIMEOUT_REPLY_STATUS seL4_TimeoutReply_CPSR
#define TIMEOUT_REPLY_ARGUMENT seL4_TimeoutReply_R0

/* An unknown system call. */
#define MAKE_UNKNOWN_SYSTEM_CALL()                                                                                     \
    __asm__ volatile("mov r7, #1000\n svc #0" : : : "r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "memory")

/* The contract's names of an address space, which are other ones on AArch64. */
#define seL4_ARM_VSpaceObject seL4_ARM_PageDirectoryObject
#define seL4_ARM_VSpace_Clean_Data seL4_ARM_PageDirectory_Clean_Data
#define seL4_ARM_VSpace_Invalidate_Data seL4_ARM_PageDirectory_Invalidate_Data
#define seL4_ARM_VSpace_CleanInvalidate_Data seL4_ARM_PageDirectory_CleanInvalidate_Data
#define seL4_ARM_VSpace_Unify_Instruction seL4_ARM_PageDirectory_Unify_Instruction
#define ARMVSpaceClean_Data ARMPDClean_Data
#define ARMVSpaceUnify_Instruction ARMPDUnify_Instruction

/* Distances of addresses: below another table; below the same one. */
#define OTHER_UPPER_TABLE (1ul << 24)
#define OTHER_TOP_TABLE (1ul << 24)
#define SAME_TOP_TABLE (1ul << 16)

/* What is told of missing tables. */
#define MISSING_TABLES                                                                                                 \
    {                                                                                                                  \
        SEL4_MAPPING_LOOKUP_NO_PT                                                                                      \
    }

/* A status with kernel mode and everything masked. */
#define KERNEL_STATUS 0x3d3

/* Time used, from a Timeout fault's message. */
static inline seL4_Word timeout_consumed(void)
{
    return seL4_GetMR(seL4_Timeout_Consumed_HighBits) != 0 ? ~0ul : seL4_GetMR(seL4_Timeout_Consumed_LowBits);
}

/* Kinds of object with operations, one behind the last (invocation.h): there are no calls to firmware. */
#define KIND_END KIND_SMC
#define SMC_OPERATIONS

/* All bits of a badge. */
#define BADGE (~0ul >> 4)

/* Of a VM fault's status: what kind of fault, and what it is where nothing is mapped (translation fault of the root). */
#define FSR_KIND 0x40ful
#define FSR_NOT_MAPPED 0x5ul

/* A small frame where a large one is: they are of one level. */
#define SMALL_OVER_LARGE seL4_DeleteFirst

/* The largest frame that ordinary memory is sure to have. */
#define BLOCK_OBJECT seL4_ARM_SectionObject
#define BLOCK_BITS seL4_SectionBits

/* Instructions are always at a multiple of this: Thumb code has some of two bytes. */
#define INSTRUCTION_ALIGNMENT 2

/* Stacks are always at a multiple of this. */
#define STACK_ALIGNMENT 8

/* Registers of machine_member(): numbers of its two system calls, address of its counter. */
#define CONTEXT_NUMBER r7
#define CONTEXT_NEXT_NUMBER r9
#define CONTEXT_COUNTER r10
