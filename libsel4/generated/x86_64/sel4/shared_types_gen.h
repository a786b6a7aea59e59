/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Words that are cut into fields.
 */
#pragma once

#include <sel4/macros.h>
#include <sel4/simple_types.h>

/** Header of a message. */
struct seL4_MessageInfo {
    seL4_Word words[1];
};
typedef struct seL4_MessageInfo seL4_MessageInfo_t;
SEL4_SIZE_SANITY(seL4_MessageInfo_t, 1 * sizeof(seL4_Word));

/** Field `label` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_ptr_get_label(const seL4_MessageInfo_t *block)
{
    return (block->words[0] >> 12) & 0xffffffffffffful;
}

/** Field `label` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_get_label(seL4_MessageInfo_t block)
{
    return seL4_MessageInfo_ptr_get_label(&block);
}

/** Sets field `label` of `*block`; of `value` the low 52 bits count. */
LIBSEL4_INLINE void seL4_MessageInfo_ptr_set_label(seL4_MessageInfo_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffffffff000ul) | ((value & 0xffffffffffffful) << 12);
}

/** `block` with field `label` set to `value`. */
LIBSEL4_INLINE seL4_MessageInfo_t seL4_MessageInfo_set_label(seL4_MessageInfo_t block, seL4_Word value)
{
    seL4_MessageInfo_ptr_set_label(&block, value);
    return block;
}

/** Field `capsUnwrapped` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_ptr_get_capsUnwrapped(const seL4_MessageInfo_t *block)
{
    return (block->words[0] >> 9) & 0x7ul;
}

/** Field `capsUnwrapped` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_get_capsUnwrapped(seL4_MessageInfo_t block)
{
    return seL4_MessageInfo_ptr_get_capsUnwrapped(&block);
}

/** Sets field `capsUnwrapped` of `*block`; of `value` the low 3 bits count. */
LIBSEL4_INLINE void seL4_MessageInfo_ptr_set_capsUnwrapped(seL4_MessageInfo_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xe00ul) | ((value & 0x7ul) << 9);
}

/** `block` with field `capsUnwrapped` set to `value`. */
LIBSEL4_INLINE seL4_MessageInfo_t seL4_MessageInfo_set_capsUnwrapped(seL4_MessageInfo_t block, seL4_Word value)
{
    seL4_MessageInfo_ptr_set_capsUnwrapped(&block, value);
    return block;
}

/** Field `extraCaps` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_ptr_get_extraCaps(const seL4_MessageInfo_t *block)
{
    return (block->words[0] >> 7) & 0x3ul;
}

/** Field `extraCaps` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_get_extraCaps(seL4_MessageInfo_t block)
{
    return seL4_MessageInfo_ptr_get_extraCaps(&block);
}

/** Sets field `extraCaps` of `*block`; of `value` the low 2 bits count. */
LIBSEL4_INLINE void seL4_MessageInfo_ptr_set_extraCaps(seL4_MessageInfo_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x180ul) | ((value & 0x3ul) << 7);
}

/** `block` with field `extraCaps` set to `value`. */
LIBSEL4_INLINE seL4_MessageInfo_t seL4_MessageInfo_set_extraCaps(seL4_MessageInfo_t block, seL4_Word value)
{
    seL4_MessageInfo_ptr_set_extraCaps(&block, value);
    return block;
}

/** Field `length` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_ptr_get_length(const seL4_MessageInfo_t *block)
{
    return block->words[0] & 0x7ful;
}

/** Field `length` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_MessageInfo_get_length(seL4_MessageInfo_t block)
{
    return seL4_MessageInfo_ptr_get_length(&block);
}

/** Sets field `length` of `*block`; of `value` the low 7 bits count. */
LIBSEL4_INLINE void seL4_MessageInfo_ptr_set_length(seL4_MessageInfo_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x7ful) | ((value & 0x7ful) << 0);
}

/** `block` with field `length` set to `value`. */
LIBSEL4_INLINE seL4_MessageInfo_t seL4_MessageInfo_set_length(seL4_MessageInfo_t block, seL4_Word value)
{
    seL4_MessageInfo_ptr_set_length(&block, value);
    return block;
}

/**
 * Makes a `seL4_MessageInfo_t` of its fields.
 *
 * @param label What the message is: an operation, an error, a fault, or the sender's choice (52 bits)
 * @param capsUnwrapped Received: bit n set when capability n came as a badge (3 bits)
 * @param extraCaps Capabilities in the message (2 bits)
 * @param length Words in the message (7 bits)
 */
LIBSEL4_INLINE seL4_MessageInfo_t seL4_MessageInfo_new(seL4_Word label, seL4_Word capsUnwrapped, seL4_Word extraCaps,
                                                       seL4_Word length)
{
    seL4_MessageInfo_t block;
    block.words[0] = 0;
    seL4_MessageInfo_ptr_set_label(&block, label);
    seL4_MessageInfo_ptr_set_capsUnwrapped(&block, capsUnwrapped);
    seL4_MessageInfo_ptr_set_extraCaps(&block, extraCaps);
    seL4_MessageInfo_ptr_set_length(&block, length);
    return block;
}

/** `*block` = seL4_MessageInfo_new(...). */
LIBSEL4_INLINE void seL4_MessageInfo_ptr_new(seL4_MessageInfo_t *block, seL4_Word label, seL4_Word capsUnwrapped,
                                             seL4_Word extraCaps, seL4_Word length)
{
    *block = seL4_MessageInfo_new(label, capsUnwrapped, extraCaps, length);
}

/** Rights of a capability. */
struct seL4_CapRights {
    seL4_Word words[1];
};
typedef struct seL4_CapRights seL4_CapRights_t;
SEL4_SIZE_SANITY(seL4_CapRights_t, 1 * sizeof(seL4_Word));

/** Field `capAllowGrantReply` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_ptr_get_capAllowGrantReply(const seL4_CapRights_t *block)
{
    return (block->words[0] >> 3) & 0x1ul;
}

/** Field `capAllowGrantReply` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_get_capAllowGrantReply(seL4_CapRights_t block)
{
    return seL4_CapRights_ptr_get_capAllowGrantReply(&block);
}

/** Sets field `capAllowGrantReply` of `*block`; of `value` the low 1 bit count. */
LIBSEL4_INLINE void seL4_CapRights_ptr_set_capAllowGrantReply(seL4_CapRights_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x8ul) | ((value & 0x1ul) << 3);
}

/** `block` with field `capAllowGrantReply` set to `value`. */
LIBSEL4_INLINE seL4_CapRights_t seL4_CapRights_set_capAllowGrantReply(seL4_CapRights_t block, seL4_Word value)
{
    seL4_CapRights_ptr_set_capAllowGrantReply(&block, value);
    return block;
}

/** Field `capAllowGrant` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_ptr_get_capAllowGrant(const seL4_CapRights_t *block)
{
    return (block->words[0] >> 2) & 0x1ul;
}

/** Field `capAllowGrant` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_get_capAllowGrant(seL4_CapRights_t block)
{
    return seL4_CapRights_ptr_get_capAllowGrant(&block);
}

/** Sets field `capAllowGrant` of `*block`; of `value` the low 1 bit count. */
LIBSEL4_INLINE void seL4_CapRights_ptr_set_capAllowGrant(seL4_CapRights_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x4ul) | ((value & 0x1ul) << 2);
}

/** `block` with field `capAllowGrant` set to `value`. */
LIBSEL4_INLINE seL4_CapRights_t seL4_CapRights_set_capAllowGrant(seL4_CapRights_t block, seL4_Word value)
{
    seL4_CapRights_ptr_set_capAllowGrant(&block, value);
    return block;
}

/** Field `capAllowRead` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_ptr_get_capAllowRead(const seL4_CapRights_t *block)
{
    return (block->words[0] >> 1) & 0x1ul;
}

/** Field `capAllowRead` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_get_capAllowRead(seL4_CapRights_t block)
{
    return seL4_CapRights_ptr_get_capAllowRead(&block);
}

/** Sets field `capAllowRead` of `*block`; of `value` the low 1 bit count. */
LIBSEL4_INLINE void seL4_CapRights_ptr_set_capAllowRead(seL4_CapRights_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x2ul) | ((value & 0x1ul) << 1);
}

/** `block` with field `capAllowRead` set to `value`. */
LIBSEL4_INLINE seL4_CapRights_t seL4_CapRights_set_capAllowRead(seL4_CapRights_t block, seL4_Word value)
{
    seL4_CapRights_ptr_set_capAllowRead(&block, value);
    return block;
}

/** Field `capAllowWrite` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_ptr_get_capAllowWrite(const seL4_CapRights_t *block)
{
    return block->words[0] & 0x1ul;
}

/** Field `capAllowWrite` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_CapRights_get_capAllowWrite(seL4_CapRights_t block)
{
    return seL4_CapRights_ptr_get_capAllowWrite(&block);
}

/** Sets field `capAllowWrite` of `*block`; of `value` the low 1 bit count. */
LIBSEL4_INLINE void seL4_CapRights_ptr_set_capAllowWrite(seL4_CapRights_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ul) | ((value & 0x1ul) << 0);
}

/** `block` with field `capAllowWrite` set to `value`. */
LIBSEL4_INLINE seL4_CapRights_t seL4_CapRights_set_capAllowWrite(seL4_CapRights_t block, seL4_Word value)
{
    seL4_CapRights_ptr_set_capAllowWrite(&block, value);
    return block;
}

/**
 * Makes a `seL4_CapRights_t` of its fields.
 *
 * @param capAllowGrantReply Send a reply capability (1 bit)
 * @param capAllowGrant Send any capability (1 bit)
 * @param capAllowRead Receive, or read memory (1 bit)
 * @param capAllowWrite Send, or write memory (1 bit)
 */
LIBSEL4_INLINE seL4_CapRights_t seL4_CapRights_new(seL4_Word capAllowGrantReply, seL4_Word capAllowGrant,
                                                   seL4_Word capAllowRead, seL4_Word capAllowWrite)
{
    seL4_CapRights_t block;
    block.words[0] = 0;
    seL4_CapRights_ptr_set_capAllowGrantReply(&block, capAllowGrantReply);
    seL4_CapRights_ptr_set_capAllowGrant(&block, capAllowGrant);
    seL4_CapRights_ptr_set_capAllowRead(&block, capAllowRead);
    seL4_CapRights_ptr_set_capAllowWrite(&block, capAllowWrite);
    return block;
}

/** `*block` = seL4_CapRights_new(...). */
LIBSEL4_INLINE void seL4_CapRights_ptr_new(seL4_CapRights_t *block, seL4_Word capAllowGrantReply,
                                           seL4_Word capAllowGrant, seL4_Word capAllowRead, seL4_Word capAllowWrite)
{
    *block = seL4_CapRights_new(capAllowGrantReply, capAllowGrant, capAllowRead, capAllowWrite);
}

/** Guard of a CNode capability, as CNode_Mint and TCB_Configure take it. */
struct seL4_CNode_CapData {
    seL4_Word words[1];
};
typedef struct seL4_CNode_CapData seL4_CNode_CapData_t;
SEL4_SIZE_SANITY(seL4_CNode_CapData_t, 1 * sizeof(seL4_Word));

/** Field `guard` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_CNode_CapData_ptr_get_guard(const seL4_CNode_CapData_t *block)
{
    return (block->words[0] >> 6) & 0x3fffffffffffffful;
}

/** Field `guard` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_CNode_CapData_get_guard(seL4_CNode_CapData_t block)
{
    return seL4_CNode_CapData_ptr_get_guard(&block);
}

/** Sets field `guard` of `*block`; of `value` the low 58 bits count. */
LIBSEL4_INLINE void seL4_CNode_CapData_ptr_set_guard(seL4_CNode_CapData_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffffffffffffffc0ul) | ((value & 0x3fffffffffffffful) << 6);
}

/** `block` with field `guard` set to `value`. */
LIBSEL4_INLINE seL4_CNode_CapData_t seL4_CNode_CapData_set_guard(seL4_CNode_CapData_t block, seL4_Word value)
{
    seL4_CNode_CapData_ptr_set_guard(&block, value);
    return block;
}

/** Field `guardSize` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_CNode_CapData_ptr_get_guardSize(const seL4_CNode_CapData_t *block)
{
    return block->words[0] & 0x3ful;
}

/** Field `guardSize` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_CNode_CapData_get_guardSize(seL4_CNode_CapData_t block)
{
    return seL4_CNode_CapData_ptr_get_guardSize(&block);
}

/** Sets field `guardSize` of `*block`; of `value` the low 6 bits count. */
LIBSEL4_INLINE void seL4_CNode_CapData_ptr_set_guardSize(seL4_CNode_CapData_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x3ful) | ((value & 0x3ful) << 0);
}

/** `block` with field `guardSize` set to `value`. */
LIBSEL4_INLINE seL4_CNode_CapData_t seL4_CNode_CapData_set_guardSize(seL4_CNode_CapData_t block, seL4_Word value)
{
    seL4_CNode_CapData_ptr_set_guardSize(&block, value);
    return block;
}

/**
 * Makes a `seL4_CNode_CapData_t` of its fields.
 *
 * @param guard The guard's value (58 bits)
 * @param guardSize How many bits of it are compared (6 bits)
 */
LIBSEL4_INLINE seL4_CNode_CapData_t seL4_CNode_CapData_new(seL4_Word guard, seL4_Word guardSize)
{
    seL4_CNode_CapData_t block;
    block.words[0] = 0;
    seL4_CNode_CapData_ptr_set_guard(&block, guard);
    seL4_CNode_CapData_ptr_set_guardSize(&block, guardSize);
    return block;
}

/** `*block` = seL4_CNode_CapData_new(...). */
LIBSEL4_INLINE void seL4_CNode_CapData_ptr_new(seL4_CNode_CapData_t *block, seL4_Word guard, seL4_Word guardSize)
{
    *block = seL4_CNode_CapData_new(guard, guardSize);
}

/** A device on the PCI bus, as the badge of an I/O space names it. */
struct seL4_X86_IOSpace_CapData {
    seL4_Word words[1];
};
typedef struct seL4_X86_IOSpace_CapData seL4_X86_IOSpace_CapData_t;
SEL4_SIZE_SANITY(seL4_X86_IOSpace_CapData_t, 1 * sizeof(seL4_Word));

/** Field `domainID` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_ptr_get_domainID(const seL4_X86_IOSpace_CapData_t *block)
{
    return (block->words[0] >> 16) & 0xfffful;
}

/** Field `domainID` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_get_domainID(seL4_X86_IOSpace_CapData_t block)
{
    return seL4_X86_IOSpace_CapData_ptr_get_domainID(&block);
}

/** Sets field `domainID` of `*block`; of `value` the low 16 bits count. */
LIBSEL4_INLINE void seL4_X86_IOSpace_CapData_ptr_set_domainID(seL4_X86_IOSpace_CapData_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffff0000ul) | ((value & 0xfffful) << 16);
}

/** `block` with field `domainID` set to `value`. */
LIBSEL4_INLINE seL4_X86_IOSpace_CapData_t seL4_X86_IOSpace_CapData_set_domainID(seL4_X86_IOSpace_CapData_t block, seL4_Word value)
{
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&block, value);
    return block;
}

/** Field `pciBus` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_ptr_get_pciBus(const seL4_X86_IOSpace_CapData_t *block)
{
    return (block->words[0] >> 8) & 0xfful;
}

/** Field `pciBus` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_get_pciBus(seL4_X86_IOSpace_CapData_t block)
{
    return seL4_X86_IOSpace_CapData_ptr_get_pciBus(&block);
}

/** Sets field `pciBus` of `*block`; of `value` the low 8 bits count. */
LIBSEL4_INLINE void seL4_X86_IOSpace_CapData_ptr_set_pciBus(seL4_X86_IOSpace_CapData_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xff00ul) | ((value & 0xfful) << 8);
}

/** `block` with field `pciBus` set to `value`. */
LIBSEL4_INLINE seL4_X86_IOSpace_CapData_t seL4_X86_IOSpace_CapData_set_pciBus(seL4_X86_IOSpace_CapData_t block, seL4_Word value)
{
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&block, value);
    return block;
}

/** Field `pciDev` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_ptr_get_pciDev(const seL4_X86_IOSpace_CapData_t *block)
{
    return (block->words[0] >> 3) & 0x1ful;
}

/** Field `pciDev` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_get_pciDev(seL4_X86_IOSpace_CapData_t block)
{
    return seL4_X86_IOSpace_CapData_ptr_get_pciDev(&block);
}

/** Sets field `pciDev` of `*block`; of `value` the low 5 bits count. */
LIBSEL4_INLINE void seL4_X86_IOSpace_CapData_ptr_set_pciDev(seL4_X86_IOSpace_CapData_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xf8ul) | ((value & 0x1ful) << 3);
}

/** `block` with field `pciDev` set to `value`. */
LIBSEL4_INLINE seL4_X86_IOSpace_CapData_t seL4_X86_IOSpace_CapData_set_pciDev(seL4_X86_IOSpace_CapData_t block, seL4_Word value)
{
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&block, value);
    return block;
}

/** Field `pciFun` of `*block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_ptr_get_pciFun(const seL4_X86_IOSpace_CapData_t *block)
{
    return block->words[0] & 0x7ul;
}

/** Field `pciFun` of `block`. */
LIBSEL4_INLINE seL4_Word seL4_X86_IOSpace_CapData_get_pciFun(seL4_X86_IOSpace_CapData_t block)
{
    return seL4_X86_IOSpace_CapData_ptr_get_pciFun(&block);
}

/** Sets field `pciFun` of `*block`; of `value` the low 3 bits count. */
LIBSEL4_INLINE void seL4_X86_IOSpace_CapData_ptr_set_pciFun(seL4_X86_IOSpace_CapData_t *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x7ul) | ((value & 0x7ul) << 0);
}

/** `block` with field `pciFun` set to `value`. */
LIBSEL4_INLINE seL4_X86_IOSpace_CapData_t seL4_X86_IOSpace_CapData_set_pciFun(seL4_X86_IOSpace_CapData_t block, seL4_Word value)
{
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&block, value);
    return block;
}

/**
 * Makes a `seL4_X86_IOSpace_CapData_t` of its fields.
 *
 * @param domainID Number of its protection domain (16 bits)
 * @param pciBus 8 bits
 * @param pciDev 5 bits
 * @param pciFun 3 bits
 */
LIBSEL4_INLINE seL4_X86_IOSpace_CapData_t seL4_X86_IOSpace_CapData_new(seL4_Word domainID, seL4_Word pciBus,
                                                                       seL4_Word pciDev, seL4_Word pciFun)
{
    seL4_X86_IOSpace_CapData_t block;
    block.words[0] = 0;
    seL4_X86_IOSpace_CapData_ptr_set_domainID(&block, domainID);
    seL4_X86_IOSpace_CapData_ptr_set_pciBus(&block, pciBus);
    seL4_X86_IOSpace_CapData_ptr_set_pciDev(&block, pciDev);
    seL4_X86_IOSpace_CapData_ptr_set_pciFun(&block, pciFun);
    return block;
}

/** `*block` = seL4_X86_IOSpace_CapData_new(...). */
LIBSEL4_INLINE void seL4_X86_IOSpace_CapData_ptr_new(seL4_X86_IOSpace_CapData_t *block, seL4_Word domainID,
                                                     seL4_Word pciBus, seL4_Word pciDev, seL4_Word pciFun)
{
    *block = seL4_X86_IOSpace_CapData_new(domainID, pciBus, pciDev, pciFun);
}
