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
    seL4_Fault_UserException = 3, /**< A thread did what it may not: an undefined instruction, a division by zero. A reply with label 0 sets the registers to its words. */
    seL4_Fault_DebugException = 4, /**< A thread met a breakpoint, made its last single step, or executed a breakpoint instruction while it has a breakpoint or makes single steps (else, that is a UserException). A reply with label 0 lets it go on where it is. */
    seL4_Fault_Timeout = 5, /**< A thread used up its budget and has a timeout endpoint. A reply with label 0 sets the registers to its words. */
    seL4_Fault_VMFault = 6, /**< A thread used memory that it may not, or that is not there. */
};
typedef enum seL4_Fault_tag seL4_Fault_tag;
SEL4_COMPILE_ASSERT(seL4_Fault_tag_width, sizeof(enum seL4_Fault_tag) == 4);

typedef enum seL4_Fault_tag seL4_Fault_tag_t;

/** A fault as a value: the fault's words in the reverse order of the message, after the type. */
struct seL4_Fault {
    seL4_Word words[20];
};
typedef struct seL4_Fault seL4_Fault_t;
SEL4_SIZE_SANITY(seL4_Fault_t, 20 * sizeof(seL4_Word));

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
    for (word = 0; word < 20; word++) {
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

/** Sets field `IP` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `Addr` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `InRecvPhase` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `LookupFailureType` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `MR4` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `MR5` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `MR6` of `*block`; of `value` the low 64 bits count. */
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
 * @param IP 64 bits
 * @param Addr 64 bits
 * @param InRecvPhase 64 bits
 * @param LookupFailureType 64 bits
 * @param MR4 64 bits
 * @param MR5 64 bits
 * @param MR6 64 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_CapFault_new(seL4_Word IP, seL4_Word Addr, seL4_Word InRecvPhase,
                                                    seL4_Word LookupFailureType, seL4_Word MR4, seL4_Word MR5,
                                                    seL4_Word MR6)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 20; word++) {
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

/** Field `RAX` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RAX(const seL4_Fault_t *block)
{
    return block->words[19];
}

/** Field `RAX` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RAX(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RAX(&block);
}

/** Sets field `RAX` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RAX(seL4_Fault_t *block, seL4_Word value)
{
    block->words[19] = value;
}

/** `block` with field `RAX` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RAX(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RAX(&block, value);
    return block;
}

/** Field `RBX` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RBX(const seL4_Fault_t *block)
{
    return block->words[18];
}

/** Field `RBX` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RBX(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RBX(&block);
}

/** Sets field `RBX` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RBX(seL4_Fault_t *block, seL4_Word value)
{
    block->words[18] = value;
}

/** `block` with field `RBX` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RBX(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RBX(&block, value);
    return block;
}

/** Field `RCX` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RCX(const seL4_Fault_t *block)
{
    return block->words[17];
}

/** Field `RCX` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RCX(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RCX(&block);
}

/** Sets field `RCX` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RCX(seL4_Fault_t *block, seL4_Word value)
{
    block->words[17] = value;
}

/** `block` with field `RCX` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RCX(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RCX(&block, value);
    return block;
}

/** Field `RDX` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RDX(const seL4_Fault_t *block)
{
    return block->words[16];
}

/** Field `RDX` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RDX(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RDX(&block);
}

/** Sets field `RDX` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RDX(seL4_Fault_t *block, seL4_Word value)
{
    block->words[16] = value;
}

/** `block` with field `RDX` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RDX(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RDX(&block, value);
    return block;
}

/** Field `RSI` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RSI(const seL4_Fault_t *block)
{
    return block->words[15];
}

/** Field `RSI` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RSI(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RSI(&block);
}

/** Sets field `RSI` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RSI(seL4_Fault_t *block, seL4_Word value)
{
    block->words[15] = value;
}

/** `block` with field `RSI` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RSI(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RSI(&block, value);
    return block;
}

/** Field `RDI` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RDI(const seL4_Fault_t *block)
{
    return block->words[14];
}

/** Field `RDI` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RDI(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RDI(&block);
}

/** Sets field `RDI` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RDI(seL4_Fault_t *block, seL4_Word value)
{
    block->words[14] = value;
}

/** `block` with field `RDI` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RDI(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RDI(&block, value);
    return block;
}

/** Field `RBP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RBP(const seL4_Fault_t *block)
{
    return block->words[13];
}

/** Field `RBP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RBP(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RBP(&block);
}

/** Sets field `RBP` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RBP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[13] = value;
}

/** `block` with field `RBP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RBP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RBP(&block, value);
    return block;
}

/** Field `R8` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R8(const seL4_Fault_t *block)
{
    return block->words[12];
}

/** Field `R8` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R8(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R8(&block);
}

/** Sets field `R8` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R8(seL4_Fault_t *block, seL4_Word value)
{
    block->words[12] = value;
}

/** `block` with field `R8` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R8(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R8(&block, value);
    return block;
}

/** Field `R9` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R9(const seL4_Fault_t *block)
{
    return block->words[11];
}

/** Field `R9` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R9(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R9(&block);
}

/** Sets field `R9` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R9(seL4_Fault_t *block, seL4_Word value)
{
    block->words[11] = value;
}

/** `block` with field `R9` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R9(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R9(&block, value);
    return block;
}

/** Field `R10` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R10(const seL4_Fault_t *block)
{
    return block->words[10];
}

/** Field `R10` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R10(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R10(&block);
}

/** Sets field `R10` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R10(seL4_Fault_t *block, seL4_Word value)
{
    block->words[10] = value;
}

/** `block` with field `R10` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R10(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R10(&block, value);
    return block;
}

/** Field `R11` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R11(const seL4_Fault_t *block)
{
    return block->words[9];
}

/** Field `R11` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R11(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R11(&block);
}

/** Sets field `R11` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R11(seL4_Fault_t *block, seL4_Word value)
{
    block->words[9] = value;
}

/** `block` with field `R11` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R11(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R11(&block, value);
    return block;
}

/** Field `R12` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R12(const seL4_Fault_t *block)
{
    return block->words[8];
}

/** Field `R12` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R12(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R12(&block);
}

/** Sets field `R12` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R12(seL4_Fault_t *block, seL4_Word value)
{
    block->words[8] = value;
}

/** `block` with field `R12` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R12(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R12(&block, value);
    return block;
}

/** Field `R13` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R13(const seL4_Fault_t *block)
{
    return block->words[7];
}

/** Field `R13` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R13(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R13(&block);
}

/** Sets field `R13` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R13(seL4_Fault_t *block, seL4_Word value)
{
    block->words[7] = value;
}

/** `block` with field `R13` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R13(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R13(&block, value);
    return block;
}

/** Field `R14` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R14(const seL4_Fault_t *block)
{
    return block->words[6];
}

/** Field `R14` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R14(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R14(&block);
}

/** Sets field `R14` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R14(seL4_Fault_t *block, seL4_Word value)
{
    block->words[6] = value;
}

/** `block` with field `R14` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R14(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R14(&block, value);
    return block;
}

/** Field `R15` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_R15(const seL4_Fault_t *block)
{
    return block->words[5];
}

/** Field `R15` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_R15(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_R15(&block);
}

/** Sets field `R15` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_R15(seL4_Fault_t *block, seL4_Word value)
{
    block->words[5] = value;
}

/** `block` with field `R15` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_R15(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_R15(&block, value);
    return block;
}

/** Field `FaultIP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_FaultIP(const seL4_Fault_t *block)
{
    return block->words[4];
}

/** Field `FaultIP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_FaultIP(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_FaultIP(&block);
}

/** Sets field `FaultIP` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_FaultIP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[4] = value;
}

/** `block` with field `FaultIP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_FaultIP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(&block, value);
    return block;
}

/** Field `RSP` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_RSP(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `RSP` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_RSP(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_RSP(&block);
}

/** Sets field `RSP` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_RSP(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `RSP` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_RSP(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_RSP(&block, value);
    return block;
}

/** Field `FLAGS` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_ptr_get_FLAGS(const seL4_Fault_t *block)
{
    return block->words[2];
}

/** Field `FLAGS` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UnknownSyscall_get_FLAGS(seL4_Fault_t block)
{
    return seL4_Fault_UnknownSyscall_ptr_get_FLAGS(&block);
}

/** Sets field `FLAGS` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_set_FLAGS(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `FLAGS` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_set_FLAGS(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UnknownSyscall_ptr_set_FLAGS(&block, value);
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

/** Sets field `Syscall` of `*block`; of `value` the low 64 bits count. */
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
 * @param RAX 64 bits
 * @param RBX 64 bits
 * @param RCX 64 bits
 * @param RDX 64 bits
 * @param RSI 64 bits
 * @param RDI 64 bits
 * @param RBP 64 bits
 * @param R8 64 bits
 * @param R9 64 bits
 * @param R10 64 bits
 * @param R11 64 bits
 * @param R12 64 bits
 * @param R13 64 bits
 * @param R14 64 bits
 * @param R15 64 bits
 * @param FaultIP 64 bits
 * @param RSP 64 bits
 * @param FLAGS 64 bits
 * @param Syscall 64 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UnknownSyscall_new(seL4_Word RAX, seL4_Word RBX, seL4_Word RCX, seL4_Word RDX,
                                                          seL4_Word RSI, seL4_Word RDI, seL4_Word RBP, seL4_Word R8,
                                                          seL4_Word R9, seL4_Word R10, seL4_Word R11, seL4_Word R12,
                                                          seL4_Word R13, seL4_Word R14, seL4_Word R15,
                                                          seL4_Word FaultIP, seL4_Word RSP, seL4_Word FLAGS,
                                                          seL4_Word Syscall)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 20; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 2ul << 0;
    seL4_Fault_UnknownSyscall_ptr_set_RAX(&block, RAX);
    seL4_Fault_UnknownSyscall_ptr_set_RBX(&block, RBX);
    seL4_Fault_UnknownSyscall_ptr_set_RCX(&block, RCX);
    seL4_Fault_UnknownSyscall_ptr_set_RDX(&block, RDX);
    seL4_Fault_UnknownSyscall_ptr_set_RSI(&block, RSI);
    seL4_Fault_UnknownSyscall_ptr_set_RDI(&block, RDI);
    seL4_Fault_UnknownSyscall_ptr_set_RBP(&block, RBP);
    seL4_Fault_UnknownSyscall_ptr_set_R8(&block, R8);
    seL4_Fault_UnknownSyscall_ptr_set_R9(&block, R9);
    seL4_Fault_UnknownSyscall_ptr_set_R10(&block, R10);
    seL4_Fault_UnknownSyscall_ptr_set_R11(&block, R11);
    seL4_Fault_UnknownSyscall_ptr_set_R12(&block, R12);
    seL4_Fault_UnknownSyscall_ptr_set_R13(&block, R13);
    seL4_Fault_UnknownSyscall_ptr_set_R14(&block, R14);
    seL4_Fault_UnknownSyscall_ptr_set_R15(&block, R15);
    seL4_Fault_UnknownSyscall_ptr_set_FaultIP(&block, FaultIP);
    seL4_Fault_UnknownSyscall_ptr_set_RSP(&block, RSP);
    seL4_Fault_UnknownSyscall_ptr_set_FLAGS(&block, FLAGS);
    seL4_Fault_UnknownSyscall_ptr_set_Syscall(&block, Syscall);
    return block;
}

/** `*block` = seL4_Fault_UnknownSyscall_new(...). */
LIBSEL4_INLINE void seL4_Fault_UnknownSyscall_ptr_new(seL4_Fault_t *block, seL4_Word RAX, seL4_Word RBX, seL4_Word RCX,
                                                      seL4_Word RDX, seL4_Word RSI, seL4_Word RDI, seL4_Word RBP,
                                                      seL4_Word R8, seL4_Word R9, seL4_Word R10, seL4_Word R11,
                                                      seL4_Word R12, seL4_Word R13, seL4_Word R14, seL4_Word R15,
                                                      seL4_Word FaultIP, seL4_Word RSP, seL4_Word FLAGS,
                                                      seL4_Word Syscall)
{
    *block = seL4_Fault_UnknownSyscall_new(RAX, RBX, RCX, RDX, RSI, RDI, RBP, R8, R9, R10, R11, R12, R13, R14, R15, FaultIP, RSP, FLAGS, Syscall);
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

/** Sets field `FaultIP` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `Stack` of `*block`; of `value` the low 64 bits count. */
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

/** Field `FLAGS` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_ptr_get_FLAGS(const seL4_Fault_t *block)
{
    return block->words[3];
}

/** Field `FLAGS` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_UserException_get_FLAGS(seL4_Fault_t block)
{
    return seL4_Fault_UserException_ptr_get_FLAGS(&block);
}

/** Sets field `FLAGS` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_set_FLAGS(seL4_Fault_t *block, seL4_Word value)
{
    block->words[3] = value;
}

/** `block` with field `FLAGS` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_set_FLAGS(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_UserException_ptr_set_FLAGS(&block, value);
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

/** Sets field `Number` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `Code` of `*block`; of `value` the low 64 bits count. */
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
 * @param FaultIP 64 bits
 * @param Stack 64 bits
 * @param FLAGS 64 bits
 * @param Number 64 bits
 * @param Code 64 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_UserException_new(seL4_Word FaultIP, seL4_Word Stack, seL4_Word FLAGS,
                                                         seL4_Word Number, seL4_Word Code)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 20; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 3ul << 0;
    seL4_Fault_UserException_ptr_set_FaultIP(&block, FaultIP);
    seL4_Fault_UserException_ptr_set_Stack(&block, Stack);
    seL4_Fault_UserException_ptr_set_FLAGS(&block, FLAGS);
    seL4_Fault_UserException_ptr_set_Number(&block, Number);
    seL4_Fault_UserException_ptr_set_Code(&block, Code);
    return block;
}

/** `*block` = seL4_Fault_UserException_new(...). */
LIBSEL4_INLINE void seL4_Fault_UserException_ptr_new(seL4_Fault_t *block, seL4_Word FaultIP, seL4_Word Stack,
                                                     seL4_Word FLAGS, seL4_Word Number, seL4_Word Code)
{
    *block = seL4_Fault_UserException_new(FaultIP, Stack, FLAGS, Number, Code);
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

/** Sets field `FaultIP` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `ExceptionReason` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `TriggerAddress` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `BreakpointNumber` of `*block`; of `value` the low 64 bits count. */
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
 * @param FaultIP 64 bits
 * @param ExceptionReason 64 bits
 * @param TriggerAddress 64 bits
 * @param BreakpointNumber 64 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_DebugException_new(seL4_Word FaultIP, seL4_Word ExceptionReason,
                                                          seL4_Word TriggerAddress, seL4_Word BreakpointNumber)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 20; word++) {
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
    return block->words[2];
}

/** Field `data` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_get_data(seL4_Fault_t block)
{
    return seL4_Fault_Timeout_ptr_get_data(&block);
}

/** Sets field `data` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_set_data(seL4_Fault_t *block, seL4_Word value)
{
    block->words[2] = value;
}

/** `block` with field `data` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_set_data(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_Timeout_ptr_set_data(&block, value);
    return block;
}

/** Field `consumed` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_ptr_get_consumed(const seL4_Fault_t *block)
{
    return block->words[1];
}

/** Field `consumed` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_Fault_Timeout_get_consumed(seL4_Fault_t block)
{
    return seL4_Fault_Timeout_ptr_get_consumed(&block);
}

/** Sets field `consumed` of `*block`; of `value` the low 64 bits count. */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_set_consumed(seL4_Fault_t *block, seL4_Word value)
{
    block->words[1] = value;
}

/** `block` with field `consumed` set to `value`. */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_set_consumed(seL4_Fault_t block, seL4_Word value)
{
    seL4_Fault_Timeout_ptr_set_consumed(&block, value);
    return block;
}

/**
 * Makes a `seL4_Fault_t` of variant Timeout.
 *
 * @param data 64 bits
 * @param consumed 64 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_Timeout_new(seL4_Word data, seL4_Word consumed)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 20; word++) {
        block.words[word] = 0;
    }
    block.words[0] = 5ul << 0;
    seL4_Fault_Timeout_ptr_set_data(&block, data);
    seL4_Fault_Timeout_ptr_set_consumed(&block, consumed);
    return block;
}

/** `*block` = seL4_Fault_Timeout_new(...). */
LIBSEL4_INLINE void seL4_Fault_Timeout_ptr_new(seL4_Fault_t *block, seL4_Word data, seL4_Word consumed)
{
    *block = seL4_Fault_Timeout_new(data, consumed);
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

/** Sets field `IP` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `Addr` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `PrefetchFault` of `*block`; of `value` the low 64 bits count. */
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

/** Sets field `FSR` of `*block`; of `value` the low 64 bits count. */
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
 * @param IP 64 bits
 * @param Addr 64 bits
 * @param PrefetchFault 64 bits
 * @param FSR 64 bits
 */
LIBSEL4_INLINE seL4_Fault_t seL4_Fault_VMFault_new(seL4_Word IP, seL4_Word Addr, seL4_Word PrefetchFault, seL4_Word FSR)
{
    seL4_Fault_t block;
    unsigned int word;
    for (word = 0; word < 20; word++) {
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
