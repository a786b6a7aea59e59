/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Tagged unions: a received fault, taken out of its message.
 */
#pragma once

#include <sel4/macros.h>
#include <sel4/simple_types.h>

/** Types of faults: the label of the message. */
__extension__ enum seL4_Fault_tag {
    seL4_Fault_NullFault = 0, /**< No fault. */
    seL4_Fault_CapFault = 1, /**< A capability that a system call named was not there. */
    seL4_Fault_UnknownSyscall = 2, /**< A system call with a number that means nothing. A reply with label 0 sets the registers to its words. */
    seL4_Fault_UserException = 3, /**< A thread did what it may not: an undefined instruction, an alignment fault. A reply with label 0 sets the registers to its words. */
    seL4_Fault_DebugException = 4, /**< A thread met a breakpoint, made its last single step, or executed a breakpoint instruction while it has a breakpoint or makes single steps (else, that is a UserException). A reply with label 0 lets it go on where it is. */
    seL4_Fault_Timeout = 5, /**< A thread used up its budget and has a timeout endpoint. A reply with label 0 sets the registers to its words. */
    seL4_Fault_VMFault = 6, /**< A thread used memory that it may not, or that is not there. */
    seL4_Fault_VGICMaintenance = 7, /**< A virtual CPU took an interrupt and has room for another. */
    seL4_Fault_VCPUFault = 8, /**< A guest did something that its virtual CPU cannot. */
    seL4_Fault_VPPIEvent = 9, /**< A private interrupt of a virtual CPU. */
};
typedef enum seL4_Fault_tag seL4_Fault_tag;
SEL4_COMPILE_ASSERT(seL4_Fault_tag_width, sizeof(enum seL4_Fault_tag) == 4);

typedef enum seL4_Fault_tag seL4_Fault_tag_t;

/** A fault as a value: the fault's words in the reverse order of the message, after the type. */
struct seL4_Fault {
    seL4_Word words[14];
};
typedef struct seL4_Fault seL4_Fault_t;
SEL4_SIZE_SANITY(seL4_Fault_t, 14 * sizeof(seL4_Word));

/** Field `seL4_FaultType` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_ptr_get_seL4_FaultType(const seL4_Fault_t *block)
{
    return block->words[0] & 0xful;
}

/** Field `seL4_FaultType` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_get_seL4_FaultType(seL4_Fault_t block)
{
    return seL4_Fault_ptr_get_seL4_FaultType(&block);
}

/** Whether `block` is of variant `tag`. */
LIBSEL4_INLINE int seL4_Fault_seL4_FaultType_equals(seL4_Fault_t block, seL4_Word tag)
{
    return seL4_Fault_get_seL4_FaultType(block) == tag;
}

/** Whether `*block` is of variant `tag`. */
LIBSEL4_INLINE int seL4_Fault_ptr_seL4_FaultType_equals(const seL4_Fault_t *block, seL4_Word tag)
{
    return seL4_Fault_ptr_get_seL4_FaultType(block) == tag;
}

/** Makes a `seL4_Fault_t` of variant NullFault. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_NullFault_new(void)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 0ul << 0;
    return block;
}

/** `*block` = seL4_Fault_NullFault_new(...). */
LIBSEL4_INLINE void seL4_Fault_NullFault_ptr_new(seL4_Fault_t *block)
{
    *block = seL4_Fault_NullFault_new();
}

/** Field `IP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_IP(const seL4_Fault_t *block)
{
    return block->words[7];
}

/** Field `IP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_IP(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_IP(&block);
}

/** Sets field `IP` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_IP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[7] = value;
}

/** `block` with field `IP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_IP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_IP(&block, value);
    return block;
}

/** Field `Addr` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_Addr(const seL4_Fault_t *block)
{
    return block->words[6];
}

/** Field `Addr` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_Addr(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_Addr(&block);
}

/** Sets field `Addr` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_Addr(seL4_Fault_t *block, seL4_Word value)
{
    block->words[6] = value;
}

/** `block` with field `Addr` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_Addr(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_Addr(&block, value);
    return block;
}

/** Field `InRecvPhase` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_InRecvPhase(const seL4_Fault_t *block)
{
    return block->words[5];
}

/** Field `InRecvPhase` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_InRecvPhase(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_InRecvPhase(&block);
}

/** Sets field `InRecvPhase` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_InRecvPhase(seL4_Fault_t *block, seL4_Word value)
{
    block->words[5] = value;
}

/** `block` with field `InRecvPhase` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_InRecvPhase(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_InRecvPhase(&block, value);
    return block;
}

/** Field `LookupFailureType` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_LookupFailureType(const seL4_Fault_t *block)
{
    return block->words[4];
}

/** Field `LookupFailureType` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_LookupFailureType(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_LookupFailureType(&block);
}

/** Sets field `LookupFailureType` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_LookupFailureType(seL4_Fault_t *block, seL4_Word value)
{
    block->words[4] = value;
}

/** `block` with field `LookupFailureType` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_LookupFailureType(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_LookupFailureType(&block, value);
    return block;
}

/** Field `MR4` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_MR4(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `MR4` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_MR4(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_MR4(&block);
}

/** Sets field `MR4` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_MR4(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `MR4` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_MR4(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_MR4(&block, value);
    return block;
}

/** Field `MR5` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_MR5(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `MR5` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_MR5(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_MR5(&block);
}

/** Sets field `MR5` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_MR5(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `MR5` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_MR5(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_MR5(&block, value);
    return block;
}

/** Field `MR6` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_ptr_get_MR6(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `MR6` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_CapFault_get_MR6(seL4_Fault_t block)
{
    return seL4_Fault_CapFault_ptr_get_MR6(&block);
}

/** Sets field `MR6` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_set_MR6(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `MR6` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_set_MR6(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_CapFault_ptr_set_MR6(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant CapFault.
 *
 * @param IP 32 bits
 * @param Addr 32 bits
 * @param InRecvPhase 32 bits
 * @param LookupFailureType 32 bits
 * @param MR4 32 bits
 * @param MR5 32 bits
 * @param MR6 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_new(seL4_Word IP, seL4_Word Addr, seL4_Word InRecvPhase,
                                                    seL4_Word LookupFailureType, seL4_Word MR4, seL4_Word MR5,
                                                    seL4_Word MR6)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 1ul << 0;
    seL4_Fault_CapFault_ptr_set_IP(&block, IP);
    seL4_Fault_CapFault_ptr_set_Addr(&block, Addr);
    seL4_Fault_CapFault_ptr_set_InRecvPhase(&block, InRecvPhase);
    seL4_Fault_CapFault_ptr_set_LookupFailureType(&block, LookupFailureType);
    seL4_Fault_CapFault_ptr_set_MR4(&block, MR4);
    seL4_Fault_CapFault_ptr_set_MR5(&block, MR5);
    seL4_Fault_CapFault_ptr_set_MR6(&block, MR6);
    return block;
}

/** `*block` = seL4_Fault_CapFault_new(...). */
LIBSEL4_INLINE void seL4_Fault_CapFault_ptr_new(seL4_Fault_t *block, seL4_Word IP, seL4_Word Addr,
                                                seL4_Word InRecvPhase, seL4_Word LookupFailureType, seL4_Word MR4,
                                                seL4_Word MR5, seL4_Word MR6)
{
    *block = seL4_Fault_CapFault_new(IP, Addr, InRecvPhase, LookupFailureType, MR4, MR5, MR6);
}

/** Field `R0` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R0(const seL4_Fault_t *block)
{
    return block->words[13];
}

/** Field `R0` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R0(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R0(&block);
}

/** Sets field `R0` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R0(seL4_Fault_t *block, seL4_Word value)
{
    block->words[13] = value;
}

/** `block` with field `R0` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R0(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R0(&block, value);
    return block;
}

/** Field `R1` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R1(const seL4_Fault_t *block)
{
    return block->words[12];
}

/** Field `R1` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R1(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R1(&block);
}

/** Sets field `R1` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R1(seL4_Fault_t *block, seL4_Word value)
{
    block->words[12] = value;
}

/** `block` with field `R1` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R1(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R1(&block, value);
    return block;
}

/** Field `R2` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R2(const seL4_Fault_t *block)
{
    return block->words[11];
}

/** Field `R2` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R2(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R2(&block);
}

/** Sets field `R2` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R2(seL4_Fault_t *block, seL4_Word value)
{
    block->words[11] = value;
}

/** `block` with field `R2` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R2(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R2(&block, value);
    return block;
}

/** Field `R3` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R3(const seL4_Fault_t *block)
{
    return block->words[10];
}

/** Field `R3` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R3(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R3(&block);
}

/** Sets field `R3` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R3(seL4_Fault_t *block, seL4_Word value)
{
    block->words[10] = value;
}

/** `block` with field `R3` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R3(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R3(&block, value);
    return block;
}

/** Field `R4` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R4(const seL4_Fault_t *block)
{
    return block->words[9];
}

/** Field `R4` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R4(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R4(&block);
}

/** Sets field `R4` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R4(seL4_Fault_t *block, seL4_Word value)
{
    block->words[9] = value;
}

/** `block` with field `R4` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R4(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R4(&block, value);
    return block;
}

/** Field `R5` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R5(const seL4_Fault_t *block)
{
    return block->words[8];
}

/** Field `R5` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R5(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R5(&block);
}

/** Sets field `R5` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R5(seL4_Fault_t *block, seL4_Word value)
{
    block->words[8] = value;
}

/** `block` with field `R5` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R5(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R5(&block, value);
    return block;
}

/** Field `R6` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R6(const seL4_Fault_t *block)
{
    return block->words[7];
}

/** Field `R6` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R6(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R6(&block);
}

/** Sets field `R6` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R6(seL4_Fault_t *block, seL4_Word value)
{
    block->words[7] = value;
}

/** `block` with field `R6` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R6(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R6(&block, value);
    return block;
}

/** Field `R7` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R7(const seL4_Fault_t *block)
{
    return block->words[6];
}

/** Field `R7` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R7(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R7(&block);
}

/** Sets field `R7` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R7(seL4_Fault_t *block, seL4_Word value)
{
    block->words[6] = value;
}

/** `block` with field `R7` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R7(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R7(&block, value);
    return block;
}

/** Field `FaultIP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_FaultIP(const seL4_Fault_t *block)
{
    return block->words[5];
}

/** Field `FaultIP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_FaultIP(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_FaultIP(&block);
}

/** Sets field `FaultIP` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_FaultIP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[5] = value;
}

/** `block` with field `FaultIP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_FaultIP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(&block, value);
    return block;
}

/** Field `SP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_SP(const seL4_Fault_t *block)
{
    return block->words[4];
}

/** Field `SP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_SP(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_SP(&block);
}

/** Sets field `SP` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_SP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[4] = value;
}

/** `block` with field `SP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_SP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_SP(&block, value);
    return block;
}

/** Field `LR` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_LR(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `LR` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_LR(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_LR(&block);
}

/** Sets field `LR` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_LR(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `LR` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_LR(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_LR(&block, value);
    return block;
}

/** Field `CPSR` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_CPSR(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `CPSR` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_CPSR(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_CPSR(&block);
}

/** Sets field `CPSR` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_CPSR(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `CPSR` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_CPSR(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_CPSR(&block, value);
    return block;
}

/** Field `Syscall` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_Syscall(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `Syscall` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_Syscall(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_Syscall(&block);
}

/** Sets field `Syscall` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_Syscall(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `Syscall` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_Syscall(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_Syscall(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant UnknownSyscall.
 *
 * @param R0 32 bits
 * @param R1 32 bits
 * @param R2 32 bits
 * @param R3 32 bits
 * @param R4 32 bits
 * @param R5 32 bits
 * @param R6 32 bits
 * @param R7 32 bits
 * @param FaultIP 32 bits
 * @param SP 32 bits
 * @param LR 32 bits
 * @param CPSR 32 bits
 * @param Syscall 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_new(seL4_Word R0, seL4_Word R1, seL4_Word R2, seL4_Word R3,
                                                          seL4_Word R4, seL4_Word R5, seL4_Word R6, seL4_Word R7,
                                                          seL4_Word FaultIP, seL4_Word SP, seL4_Word LR, seL4_Word CPSR,
                                                          seL4_Word Syscall)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 2ul << 0;
    seL4_Fault_UnknownSyscall_ptr_set_R0(&block, R0);
    seL4_Fault_UnknownSyscall_ptr_set_R1(&block, R1);
    seL4_Fault_UnknownSyscall_ptr_set_R2(&block, R2);
    seL4_Fault_UnknownSyscall_ptr_set_R3(&block, R3);
    seL4_Fault_UnknownSyscall_ptr_set_R4(&block, R4);
    seL4_Fault_UnknownSyscall_ptr_set_R5(&block, R5);
    seL4_Fault_UnknownSyscall_ptr_set_R6(&block, R6);
    seL4_Fault_UnknownSyscall_ptr_set_R7(&block, R7);
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(&block, FaultIP);
    seL4_Fault_UnknownSyscall_ptr_set_SP(&block, SP);
    seL4_Fault_UnknownSyscall_ptr_set_LR(&block, LR);
    seL4_Fault_UnknownSyscall_ptr_set_CPSR(&block, CPSR);
    seL4_Fault_UnknownSyscall_ptr_set_Syscall(&block, Syscall);
    return block;
}

/** `*block` = seL4_Fault_UnknownSyscall_new(...). */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_new(seL4_Fault_t *block, seL4_Word R0, seL4_Word R1, seL4_Word R2,
                                                      seL4_Word R3, seL4_Word R4, seL4_Word R5, seL4_Word R6,
                                                      seL4_Word R7, seL4_Word FaultIP, seL4_Word SP, seL4_Word LR,
                                                      seL4_Word CPSR, seL4_Word Syscall)
{
    *block = seL4_Fault_UnknownSyscall_new(R0, R1, R2, R3, R4, R5, R6, R7, FaultIP, SP, LR, CPSR, Syscall);
}

/** Field `FaultIP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_ptr_get_FaultIP(const seL4_Fault_t *block)
{
    return block->words[5];
}

/** Field `FaultIP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_get_FaultIP(seL4_Fault_t block)
{
    return seL4_Fault_UserException_ptr_get_FaultIP(&block);
}

/** Sets field `FaultIP` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_set_FaultIP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[5] = value;
}

/** `block` with field `FaultIP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_set_FaultIP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UserException_ptr_set_FaultIP(&block, value);
    return block;
}

/** Field `Stack` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_ptr_get_Stack(const seL4_Fault_t *block)
{
    return block->words[4];
}

/** Field `Stack` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_get_Stack(seL4_Fault_t block)
{
    return seL4_Fault_UserException_ptr_get_Stack(&block);
}

/** Sets field `Stack` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_set_Stack(seL4_Fault_t *block, seL4_Word value)
{
    block->words[4] = value;
}

/** `block` with field `Stack` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_set_Stack(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UserException_ptr_set_Stack(&block, value);
    return block;
}

/** Field `CPSR` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_ptr_get_CPSR(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `CPSR` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_get_CPSR(seL4_Fault_t block)
{
    return seL4_Fault_UserException_ptr_get_CPSR(&block);
}

/** Sets field `CPSR` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_set_CPSR(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `CPSR` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_set_CPSR(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UserException_ptr_set_CPSR(&block, value);
    return block;
}

/** Field `Number` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_ptr_get_Number(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `Number` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_get_Number(seL4_Fault_t block)
{
    return seL4_Fault_UserException_ptr_get_Number(&block);
}

/** Sets field `Number` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_set_Number(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `Number` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_set_Number(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UserException_ptr_set_Number(&block, value);
    return block;
}

/** Field `Code` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_ptr_get_Code(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `Code` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_get_Code(seL4_Fault_t block)
{
    return seL4_Fault_UserException_ptr_get_Code(&block);
}

/** Sets field `Code` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_set_Code(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `Code` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_set_Code(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UserException_ptr_set_Code(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant UserException.
 *
 * @param FaultIP 32 bits
 * @param Stack 32 bits
 * @param CPSR 32 bits
 * @param Number 32 bits
 * @param Code 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_new(seL4_Word FaultIP, seL4_Word Stack, seL4_Word CPSR,
                                                         seL4_Word Number, seL4_Word Code)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 3ul << 0;
    seL4_Fault_UserException_ptr_set_FaultIP(&block, FaultIP);
    seL4_Fault_UserException_ptr_set_Stack(&block, Stack);
    seL4_Fault_UserException_ptr_set_CPSR(&block, CPSR);
    seL4_Fault_UserException_ptr_set_Number(&block, Number);
    seL4_Fault_UserException_ptr_set_Code(&block, Code);
    return block;
}

/** `*block` = seL4_Fault_UserException_new(...). */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_new(seL4_Fault_t *block, seL4_Word FaultIP, seL4_Word Stack,
                                                     seL4_Word CPSR, seL4_Word Number, seL4_Word Code)
{
    *block = seL4_Fault_UserException_new(FaultIP, Stack, CPSR, Number, Code);
}

/** Field `FaultIP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_ptr_get_FaultIP(const seL4_Fault_t *block)
{
    return block->words[4];
}

/** Field `FaultIP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_get_FaultIP(seL4_Fault_t block)
{
    return seL4_Fault_DebugException_ptr_get_FaultIP(&block);
}

/** Sets field `FaultIP` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_DebugException_ptr_set_FaultIP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[4] = value;
}

/** `block` with field `FaultIP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_DebugException_set_FaultIP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_DebugException_ptr_set_FaultIP(&block, value);
    return block;
}

/** Field `ExceptionReason` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_ptr_get_ExceptionReason(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `ExceptionReason` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_get_ExceptionReason(seL4_Fault_t block)
{
    return seL4_Fault_DebugException_ptr_get_ExceptionReason(&block);
}

/** Sets field `ExceptionReason` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_DebugException_ptr_set_ExceptionReason(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `ExceptionReason` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_DebugException_set_ExceptionReason(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_DebugException_ptr_set_ExceptionReason(&block, value);
    return block;
}

/** Field `TriggerAddress` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_ptr_get_TriggerAddress(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `TriggerAddress` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_get_TriggerAddress(seL4_Fault_t block)
{
    return seL4_Fault_DebugException_ptr_get_TriggerAddress(&block);
}

/** Sets field `TriggerAddress` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_DebugException_ptr_set_TriggerAddress(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `TriggerAddress` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_DebugException_set_TriggerAddress(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_DebugException_ptr_set_TriggerAddress(&block, value);
    return block;
}

/** Field `BreakpointNumber` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_ptr_get_BreakpointNumber(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `BreakpointNumber` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_DebugException_get_BreakpointNumber(seL4_Fault_t block)
{
    return seL4_Fault_DebugException_ptr_get_BreakpointNumber(&block);
}

/** Sets field `BreakpointNumber` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_DebugException_ptr_set_BreakpointNumber(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `BreakpointNumber` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_DebugException_set_BreakpointNumber(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_DebugException_ptr_set_BreakpointNumber(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant DebugException.
 *
 * @param FaultIP 32 bits
 * @param ExceptionReason 32 bits
 * @param TriggerAddress 32 bits
 * @param BreakpointNumber 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_DebugException_new(seL4_Word FaultIP, seL4_Word ExceptionReason,
                                                          seL4_Word TriggerAddress, seL4_Word BreakpointNumber)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 4ul << 0;
    seL4_Fault_DebugException_ptr_set_FaultIP(&block, FaultIP);
    seL4_Fault_DebugException_ptr_set_ExceptionReason(&block, ExceptionReason);
    seL4_Fault_DebugException_ptr_set_TriggerAddress(&block, TriggerAddress);
    seL4_Fault_DebugException_ptr_set_BreakpointNumber(&block, BreakpointNumber);
    return block;
}

/** `*block` = seL4_Fault_DebugException_new(...). */
LIBSEL4_INLINE void seL4_Fault_DebugException_ptr_new(seL4_Fault_t *block, seL4_Word FaultIP, seL4_Word ExceptionReason,
                                                      seL4_Word TriggerAddress, seL4_Word BreakpointNumber)
{
    *block = seL4_Fault_DebugException_new(FaultIP, ExceptionReason, TriggerAddress, BreakpointNumber);
}

/** Field `data` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_ptr_get_data(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `data` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_get_data(seL4_Fault_t block)
{
    return seL4_Fault_Timeout_ptr_get_data(&block);
}

/** Sets field `data` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_set_data(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `data` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_set_data(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_Timeout_ptr_set_data(&block, value);
    return block;
}

/** Field `consumed_high` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_ptr_get_consumed_high(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `consumed_high` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_get_consumed_high(seL4_Fault_t block)
{
    return seL4_Fault_Timeout_ptr_get_consumed_high(&block);
}

/** Sets field `consumed_high` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_set_consumed_high(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `consumed_high` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_set_consumed_high(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_Timeout_ptr_set_consumed_high(&block, value);
    return block;
}

/** Field `consumed_low` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_ptr_get_consumed_low(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `consumed_low` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_get_consumed_low(seL4_Fault_t block)
{
    return seL4_Fault_Timeout_ptr_get_consumed_low(&block);
}

/** Sets field `consumed_low` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_set_consumed_low(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `consumed_low` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_set_consumed_low(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_Timeout_ptr_set_consumed_low(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant Timeout.
 *
 * @param data 32 bits
 * @param consumed_high 32 bits
 * @param consumed_low 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_new(seL4_Word data, seL4_Word consumed_high, seL4_Word consumed_low)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 5ul << 0;
    seL4_Fault_Timeout_ptr_set_data(&block, data);
    seL4_Fault_Timeout_ptr_set_consumed_high(&block, consumed_high);
    seL4_Fault_Timeout_ptr_set_consumed_low(&block, consumed_low);
    return block;
}

/** `*block` = seL4_Fault_Timeout_new(...). */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_new(seL4_Fault_t *block, seL4_Word data, seL4_Word consumed_high,
                                               seL4_Word consumed_low)
{
    *block = seL4_Fault_Timeout_new(data, consumed_high, consumed_low);
}

/** Field `IP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_ptr_get_IP(const seL4_Fault_t *block)
{
    return block->words[4];
}

/** Field `IP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_get_IP(seL4_Fault_t block)
{
    return seL4_Fault_VMFault_ptr_get_IP(&block);
}

/** Sets field `IP` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VMFault_ptr_set_IP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[4] = value;
}

/** `block` with field `IP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VMFault_set_IP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VMFault_ptr_set_IP(&block, value);
    return block;
}

/** Field `Addr` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_ptr_get_Addr(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `Addr` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_get_Addr(seL4_Fault_t block)
{
    return seL4_Fault_VMFault_ptr_get_Addr(&block);
}

/** Sets field `Addr` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VMFault_ptr_set_Addr(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `Addr` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VMFault_set_Addr(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VMFault_ptr_set_Addr(&block, value);
    return block;
}

/** Field `PrefetchFault` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_ptr_get_PrefetchFault(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `PrefetchFault` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_get_PrefetchFault(seL4_Fault_t block)
{
    return seL4_Fault_VMFault_ptr_get_PrefetchFault(&block);
}

/** Sets field `PrefetchFault` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VMFault_ptr_set_PrefetchFault(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `PrefetchFault` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VMFault_set_PrefetchFault(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VMFault_ptr_set_PrefetchFault(&block, value);
    return block;
}

/** Field `FSR` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_ptr_get_FSR(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `FSR` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VMFault_get_FSR(seL4_Fault_t block)
{
    return seL4_Fault_VMFault_ptr_get_FSR(&block);
}

/** Sets field `FSR` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VMFault_ptr_set_FSR(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `FSR` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VMFault_set_FSR(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VMFault_ptr_set_FSR(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant VMFault.
 *
 * @param IP 32 bits
 * @param Addr 32 bits
 * @param PrefetchFault 32 bits
 * @param FSR 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VMFault_new(seL4_Word IP, seL4_Word Addr, seL4_Word PrefetchFault, seL4_Word FSR)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 6ul << 0;
    seL4_Fault_VMFault_ptr_set_IP(&block, IP);
    seL4_Fault_VMFault_ptr_set_Addr(&block, Addr);
    seL4_Fault_VMFault_ptr_set_PrefetchFault(&block, PrefetchFault);
    seL4_Fault_VMFault_ptr_set_FSR(&block, FSR);
    return block;
}

/** `*block` = seL4_Fault_VMFault_new(...). */
LIBSEL4_INLINE void seL4_Fault_VMFault_ptr_new(seL4_Fault_t *block, seL4_Word IP, seL4_Word Addr,
                                               seL4_Word PrefetchFault, seL4_Word FSR)
{
    *block = seL4_Fault_VMFault_new(IP, Addr, PrefetchFault, FSR);
}

/** Field `IDX` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VGICMaintenance_ptr_get_IDX(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `IDX` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VGICMaintenance_get_IDX(seL4_Fault_t block)
{
    return seL4_Fault_VGICMaintenance_ptr_get_IDX(&block);
}

/** Sets field `IDX` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VGICMaintenance_ptr_set_IDX(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `IDX` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VGICMaintenance_set_IDX(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VGICMaintenance_ptr_set_IDX(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant VGICMaintenance.
 *
 * @param IDX 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VGICMaintenance_new(seL4_Word IDX)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 7ul << 0;
    seL4_Fault_VGICMaintenance_ptr_set_IDX(&block, IDX);
    return block;
}

/** `*block` = seL4_Fault_VGICMaintenance_new(...). */
LIBSEL4_INLINE void seL4_Fault_VGICMaintenance_ptr_new(seL4_Fault_t *block, seL4_Word IDX)
{
    *block = seL4_Fault_VGICMaintenance_new(IDX);
}

/** Field `HSR` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VCPUFault_ptr_get_HSR(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `HSR` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VCPUFault_get_HSR(seL4_Fault_t block)
{
    return seL4_Fault_VCPUFault_ptr_get_HSR(&block);
}

/** Sets field `HSR` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VCPUFault_ptr_set_HSR(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `HSR` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VCPUFault_set_HSR(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VCPUFault_ptr_set_HSR(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant VCPUFault.
 *
 * @param HSR 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VCPUFault_new(seL4_Word HSR)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 8ul << 0;
    seL4_Fault_VCPUFault_ptr_set_HSR(&block, HSR);
    return block;
}

/** `*block` = seL4_Fault_VCPUFault_new(...). */
LIBSEL4_INLINE void seL4_Fault_VCPUFault_ptr_new(seL4_Fault_t *block, seL4_Word HSR)
{
    *block = seL4_Fault_VCPUFault_new(HSR);
}

/** Field `irq` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VPPIEvent_ptr_get_irq(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `irq` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_VPPIEvent_get_irq(seL4_Fault_t block)
{
    return seL4_Fault_VPPIEvent_ptr_get_irq(&block);
}

/** Sets field `irq` of `*block`; of `value` the low 32 bits count. */
LIBSEL4_INLINE void seL4_Fault_VPPIEvent_ptr_set_irq(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `irq` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VPPIEvent_set_irq(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_VPPIEvent_ptr_set_irq(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant VPPIEvent.
 *
 * @param irq 32 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VPPIEvent_new(seL4_Word irq)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 14; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 9ul << 0;
    seL4_Fault_VPPIEvent_ptr_set_irq(&block, irq);
    return block;
}

/** `*block` = seL4_Fault_VPPIEvent_new(...). */
LIBSEL4_INLINE void seL4_Fault_VPPIEvent_ptr_new(seL4_Fault_t *block, seL4_Word irq)
{
    *block = seL4_Fault_VPPIEvent_new(irq);
}
