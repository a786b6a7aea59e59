/* Generated from kernel/cap/layout.abi by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* Capabilities and derivation links as words, with an accessor for each field. */

#ifndef STELE_GENERATED_CAP_LAYOUT_H
#define STELE_GENERATED_CAP_LAYOUT_H

#include "abi.h"

/** A capability, or an empty slot. */
struct cap {
    seL4_Word words[2];
};

enum cap_type {
    CAP_NULL = 0, /**< An empty slot. */
    CAP_UNTYPED = 1,
    CAP_ENDPOINT = 2,
    CAP_NOTIFICATION = 3,
    CAP_REPLY = 4,
    CAP_CNODE = 5,
    CAP_TCB = 6,
    CAP_SCHED_CONTEXT = 7,
    CAP_SCHED_CONTROL = 8,
    CAP_IRQ_CONTROL = 9,
    CAP_IRQ_HANDLER = 10,
    CAP_DOMAIN = 11,
    CAP_ZOMBIE = 12, /**< The last capability to a container that is being emptied. */
    CAP_ASID_CONTROL = 13,
    CAP_ASID_POOL = 14,
    CAP_FRAME = 15,
    CAP_PAGE_TABLE = 16,
    CAP_VSPACE = 17,
    CAP_SGI_SIGNAL = 18,
    CAP_SMC = 19,
};

static inline enum cap_type cap_type(struct cap block)
{
    switch (block.words[1] & 0xful) {
    case 0x1ul:
    case 0x5ul:
    case 0x9ul:
    case 0xdul:
        return CAP_FRAME;
    case 0x2ul:
        return CAP_UNTYPED;
    case 0x4ul:
        return CAP_ENDPOINT;
    case 0x6ul:
        return CAP_NOTIFICATION;
    case 0x8ul:
        return CAP_REPLY;
    case 0xaul:
        return CAP_CNODE;
    case 0xcul:
        return CAP_SCHED_CONTEXT;
    case 0xeul:
        return CAP_ZOMBIE;
    case 0x0ul:
        break;
    default:
        return (enum cap_type)20; /* no variant */
    }
    switch (block.words[1] >> 4 & 0x1ful) {
    case 0x0ul:
        return CAP_NULL;
    case 0x6ul:
        return CAP_TCB;
    case 0x8ul:
        return CAP_SCHED_CONTROL;
    case 0x9ul:
        return CAP_IRQ_CONTROL;
    case 0xaul:
        return CAP_IRQ_HANDLER;
    case 0xbul:
        return CAP_DOMAIN;
    case 0xdul:
        return CAP_ASID_CONTROL;
    case 0xeul:
        return CAP_ASID_POOL;
    case 0x10ul:
        return CAP_PAGE_TABLE;
    case 0x11ul:
        return CAP_VSPACE;
    case 0x12ul:
        return CAP_SGI_SIGNAL;
    case 0x13ul:
        return CAP_SMC;
    default:
        return (enum cap_type)20; /* no variant */
    }
}

/* null */

static inline struct cap cap_null_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x0ul;
    return block;
}

/* untyped */

static inline struct cap cap_untyped_new(seL4_Word watermark, seL4_Word is_device, seL4_Word size_bits, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x2ul;
    block.words[0] |= (watermark >> 4 & 0x3fffffful) << 6;
    block.words[0] |= (is_device & 0x1ul) << 5;
    block.words[0] |= (size_bits & 0x1ful);
    block.words[1] |= (address & 0xfffffff0ul);
    return block;
}

/** Bytes used, from the start. */
static inline seL4_Word cap_untyped_get_watermark(struct cap block)
{
    return (block.words[0] >> 6 & 0x3fffffful) << 4;
}

static inline void cap_untyped_set_watermark(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffffffc0ul) | (value >> 4 & 0x3fffffful) << 6;
}

/** Never cleared, becomes only frames and smaller untypeds. */
static inline seL4_Word cap_untyped_get_is_device(struct cap block)
{
    return block.words[0] >> 5 & 0x1ul;
}

static inline void cap_untyped_set_is_device(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x20ul) | (value & 0x1ul) << 5;
}

/** Binary logarithm of its bytes. */
static inline seL4_Word cap_untyped_get_size_bits(struct cap block)
{
    return block.words[0] & 0x1ful;
}

static inline void cap_untyped_set_size_bits(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ful) | (value & 0x1ful);
}

static inline seL4_Word cap_untyped_get_address(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_untyped_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/* endpoint */

static inline struct cap cap_endpoint_new(seL4_Word badge, seL4_Word can_grant_reply, seL4_Word can_grant, seL4_Word can_receive, seL4_Word can_send, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x4ul;
    block.words[0] |= (badge & 0xffffffful) << 4;
    block.words[0] |= (can_grant_reply & 0x1ul) << 3;
    block.words[0] |= (can_grant & 0x1ul) << 2;
    block.words[0] |= (can_receive & 0x1ul) << 1;
    block.words[0] |= (can_send & 0x1ul);
    block.words[1] |= (address & 0xfffffff0ul);
    return block;
}

static inline seL4_Word cap_endpoint_get_badge(struct cap block)
{
    return block.words[0] >> 4 & 0xffffffful;
}

static inline void cap_endpoint_set_badge(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffff0ul) | (value & 0xffffffful) << 4;
}

static inline seL4_Word cap_endpoint_get_can_grant_reply(struct cap block)
{
    return block.words[0] >> 3 & 0x1ul;
}

static inline void cap_endpoint_set_can_grant_reply(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x8ul) | (value & 0x1ul) << 3;
}

static inline seL4_Word cap_endpoint_get_can_grant(struct cap block)
{
    return block.words[0] >> 2 & 0x1ul;
}

static inline void cap_endpoint_set_can_grant(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x4ul) | (value & 0x1ul) << 2;
}

static inline seL4_Word cap_endpoint_get_can_receive(struct cap block)
{
    return block.words[0] >> 1 & 0x1ul;
}

static inline void cap_endpoint_set_can_receive(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x2ul) | (value & 0x1ul) << 1;
}

static inline seL4_Word cap_endpoint_get_can_send(struct cap block)
{
    return block.words[0] & 0x1ul;
}

static inline void cap_endpoint_set_can_send(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ul) | (value & 0x1ul);
}

static inline seL4_Word cap_endpoint_get_address(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_endpoint_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/* notification */

static inline struct cap cap_notification_new(seL4_Word badge, seL4_Word can_receive, seL4_Word can_send, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x6ul;
    block.words[0] |= (badge & 0xffffffful) << 4;
    block.words[0] |= (can_receive & 0x1ul) << 1;
    block.words[0] |= (can_send & 0x1ul);
    block.words[1] |= (address & 0xfffffff0ul);
    return block;
}

static inline seL4_Word cap_notification_get_badge(struct cap block)
{
    return block.words[0] >> 4 & 0xffffffful;
}

static inline void cap_notification_set_badge(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffff0ul) | (value & 0xffffffful) << 4;
}

static inline seL4_Word cap_notification_get_can_receive(struct cap block)
{
    return block.words[0] >> 1 & 0x1ul;
}

static inline void cap_notification_set_can_receive(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x2ul) | (value & 0x1ul) << 1;
}

static inline seL4_Word cap_notification_get_can_send(struct cap block)
{
    return block.words[0] & 0x1ul;
}

static inline void cap_notification_set_can_send(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ul) | (value & 0x1ul);
}

static inline seL4_Word cap_notification_get_address(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_notification_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/* reply */

static inline struct cap cap_reply_new(seL4_Word can_grant, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x8ul;
    block.words[0] |= (can_grant & 0x1ul) << 2;
    block.words[1] |= (address & 0xfffffff0ul);
    return block;
}

static inline seL4_Word cap_reply_get_can_grant(struct cap block)
{
    return block.words[0] >> 2 & 0x1ul;
}

static inline void cap_reply_set_can_grant(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x4ul) | (value & 0x1ul) << 2;
}

static inline seL4_Word cap_reply_get_address(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_reply_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/* cnode */

static inline struct cap cap_cnode_new(seL4_Word guard, seL4_Word guard_size, seL4_Word radix, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xaul;
    block.words[0] |= (guard & 0x3fffful) << 14;
    block.words[0] |= (guard_size & 0x1ful) << 5;
    block.words[0] |= (radix & 0x1ful);
    block.words[1] |= (address & 0xfffffff0ul);
    return block;
}

static inline seL4_Word cap_cnode_get_guard(struct cap block)
{
    return block.words[0] >> 14 & 0x3fffful;
}

static inline void cap_cnode_set_guard(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffffc000ul) | (value & 0x3fffful) << 14;
}

static inline seL4_Word cap_cnode_get_guard_size(struct cap block)
{
    return block.words[0] >> 5 & 0x1ful;
}

static inline void cap_cnode_set_guard_size(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x3e0ul) | (value & 0x1ful) << 5;
}

/** Binary logarithm of its slots; at least 1. */
static inline seL4_Word cap_cnode_get_radix(struct cap block)
{
    return block.words[0] & 0x1ful;
}

static inline void cap_cnode_set_radix(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ful) | (value & 0x1ful);
}

static inline seL4_Word cap_cnode_get_address(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_cnode_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/* tcb */

static inline struct cap cap_tcb_new(seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x60ul;
    block.words[1] |= (address & 0xfffffe00ul);
    return block;
}

static inline seL4_Word cap_tcb_get_address(struct cap block)
{
    return block.words[1] & 0xfffffe00ul;
}

static inline void cap_tcb_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffe00ul) | (value & 0xfffffe00ul);
}

/* sched_context */

static inline struct cap cap_sched_context_new(seL4_Word size_bits, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xcul;
    block.words[0] |= (size_bits & 0x1ful);
    block.words[1] |= (address & 0xfffffff0ul);
    return block;
}

static inline seL4_Word cap_sched_context_get_size_bits(struct cap block)
{
    return block.words[0] & 0x1ful;
}

static inline void cap_sched_context_set_size_bits(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ful) | (value & 0x1ful);
}

static inline seL4_Word cap_sched_context_get_address(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_sched_context_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/* sched_control */

static inline struct cap cap_sched_control_new(seL4_Word core)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x80ul;
    block.words[0] |= (core & 0xfffful);
    return block;
}

static inline seL4_Word cap_sched_control_get_core(struct cap block)
{
    return block.words[0] & 0xfffful;
}

static inline void cap_sched_control_set_core(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffful) | (value & 0xfffful);
}

/* irq_control */

static inline struct cap cap_irq_control_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x90ul;
    return block;
}

/* irq_handler */

static inline struct cap cap_irq_handler_new(seL4_Word irq)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xa0ul;
    block.words[0] |= irq;
    return block;
}

static inline seL4_Word cap_irq_handler_get_irq(struct cap block)
{
    return block.words[0];
}

static inline void cap_irq_handler_set_irq(struct cap *block, seL4_Word value)
{
    block->words[0] = value;
}

/* domain */

static inline struct cap cap_domain_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xb0ul;
    return block;
}

/* zombie */

static inline struct cap cap_zombie_new(seL4_Word next, seL4_Word radix, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xeul;
    block.words[1] |= (next & 0xfffffff0ul);
    block.words[0] |= (radix & 0x1ful);
    block.words[0] |= (address & 0xffffffe0ul);
    return block;
}

/** Slot of the next doomed container. */
static inline seL4_Word cap_zombie_get_next(struct cap block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void cap_zombie_set_next(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

/** As in a CNode; 0: it is a TCB. */
static inline seL4_Word cap_zombie_get_radix(struct cap block)
{
    return block.words[0] & 0x1ful;
}

static inline void cap_zombie_set_radix(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1ful) | (value & 0x1ful);
}

static inline seL4_Word cap_zombie_get_address(struct cap block)
{
    return block.words[0] & 0xffffffe0ul;
}

static inline void cap_zombie_set_address(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffffffe0ul) | (value & 0xffffffe0ul);
}

/* asid_control */

static inline struct cap cap_asid_control_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xd0ul;
    return block;
}

/* asid_pool */

static inline struct cap cap_asid_pool_new(seL4_Word base, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0xe0ul;
    block.words[0] |= (base & 0x1fffful);
    block.words[1] |= (address & 0xfffffe00ul);
    return block;
}

static inline seL4_Word cap_asid_pool_get_base(struct cap block)
{
    return block.words[0] & 0x1fffful;
}

static inline void cap_asid_pool_set_base(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1fffful) | (value & 0x1fffful);
}

static inline seL4_Word cap_asid_pool_get_address(struct cap block)
{
    return block.words[1] & 0xfffffe00ul;
}

static inline void cap_asid_pool_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffe00ul) | (value & 0xfffffe00ul);
}

/* frame */

static inline struct cap cap_frame_new(seL4_Word mapped_asid, seL4_Word mapped_address, seL4_Word is_device, seL4_Word rights, seL4_Word size, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x1ul;
    block.words[1] |= (mapped_asid & 0x3fful) << 2;
    block.words[0] |= (mapped_asid >> 10 & 0x7ful) << 5;
    block.words[0] |= (mapped_address & 0xfffff000ul);
    block.words[0] |= (is_device & 0x1ul) << 4;
    block.words[0] |= (rights & 0x3ul) << 2;
    block.words[0] |= (size & 0x3ul);
    block.words[1] |= (address & 0xfffff000ul);
    return block;
}

/** 0: not mapped. */
static inline seL4_Word cap_frame_get_mapped_asid(struct cap block)
{
    return ((block.words[0] >> 5 & 0x7ful) << 10) | (block.words[1] >> 2 & 0x3fful);
}

static inline void cap_frame_set_mapped_asid(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xffcul) | (value & 0x3fful) << 2;
    block->words[0] = (block->words[0] & ~0xfe0ul) | (value >> 10 & 0x7ful) << 5;
}

static inline seL4_Word cap_frame_get_mapped_address(struct cap block)
{
    return block.words[0] & 0xfffff000ul;
}

static inline void cap_frame_set_mapped_address(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffff000ul) | (value & 0xfffff000ul);
}

static inline seL4_Word cap_frame_get_is_device(struct cap block)
{
    return block.words[0] >> 4 & 0x1ul;
}

static inline void cap_frame_set_is_device(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x10ul) | (value & 0x1ul) << 4;
}

/** 1 kernel only, 2 read only, 3 read and write. */
static inline seL4_Word cap_frame_get_rights(struct cap block)
{
    return block.words[0] >> 2 & 0x3ul;
}

static inline void cap_frame_set_rights(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xcul) | (value & 0x3ul) << 2;
}

/** Position among the frame sizes, the smallest first. */
static inline seL4_Word cap_frame_get_size(struct cap block)
{
    return block.words[0] & 0x3ul;
}

static inline void cap_frame_set_size(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x3ul) | (value & 0x3ul);
}

static inline seL4_Word cap_frame_get_address(struct cap block)
{
    return block.words[1] & 0xfffff000ul;
}

static inline void cap_frame_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffff000ul) | (value & 0xfffff000ul);
}

/* page_table */

static inline struct cap cap_page_table_new(seL4_Word mapped_asid, seL4_Word mapped_address, seL4_Word is_mapped, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x100ul;
    block.words[0] |= (mapped_asid & 0x1fffful);
    block.words[0] |= (mapped_address & 0xfff00000ul);
    block.words[0] |= (is_mapped & 0x1ul) << 17;
    block.words[1] |= (address & 0xfffffe00ul);
    return block;
}

static inline seL4_Word cap_page_table_get_mapped_asid(struct cap block)
{
    return block.words[0] & 0x1fffful;
}

static inline void cap_page_table_set_mapped_asid(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1fffful) | (value & 0x1fffful);
}

static inline seL4_Word cap_page_table_get_mapped_address(struct cap block)
{
    return block.words[0] & 0xfff00000ul;
}

static inline void cap_page_table_set_mapped_address(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfff00000ul) | (value & 0xfff00000ul);
}

static inline seL4_Word cap_page_table_get_is_mapped(struct cap block)
{
    return block.words[0] >> 17 & 0x1ul;
}

static inline void cap_page_table_set_is_mapped(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x20000ul) | (value & 0x1ul) << 17;
}

static inline seL4_Word cap_page_table_get_address(struct cap block)
{
    return block.words[1] & 0xfffffe00ul;
}

static inline void cap_page_table_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffe00ul) | (value & 0xfffffe00ul);
}

/* vspace */

static inline struct cap cap_vspace_new(seL4_Word mapped_asid, seL4_Word is_mapped, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x110ul;
    block.words[0] |= (mapped_asid & 0x1fffful);
    block.words[0] |= (is_mapped & 0x1ul) << 17;
    block.words[1] |= (address & 0xfffffe00ul);
    return block;
}

static inline seL4_Word cap_vspace_get_mapped_asid(struct cap block)
{
    return block.words[0] & 0x1fffful;
}

static inline void cap_vspace_set_mapped_asid(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x1fffful) | (value & 0x1fffful);
}

static inline seL4_Word cap_vspace_get_is_mapped(struct cap block)
{
    return block.words[0] >> 17 & 0x1ul;
}

static inline void cap_vspace_set_is_mapped(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x20000ul) | (value & 0x1ul) << 17;
}

static inline seL4_Word cap_vspace_get_address(struct cap block)
{
    return block.words[1] & 0xfffffe00ul;
}

static inline void cap_vspace_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffe00ul) | (value & 0xfffffe00ul);
}

/* sgi_signal */

static inline struct cap cap_sgi_signal_new(seL4_Word irq, seL4_Word target)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x120ul;
    block.words[0] |= (irq & 0xfffful);
    block.words[0] |= (target & 0xfffful) << 16;
    return block;
}

static inline seL4_Word cap_sgi_signal_get_irq(struct cap block)
{
    return block.words[0] & 0xfffful;
}

static inline void cap_sgi_signal_set_irq(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffful) | (value & 0xfffful);
}

static inline seL4_Word cap_sgi_signal_get_target(struct cap block)
{
    return block.words[0] >> 16 & 0xfffful;
}

static inline void cap_sgi_signal_set_target(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffff0000ul) | (value & 0xfffful) << 16;
}

/* smc */

static inline struct cap cap_smc_new(seL4_Word badge)
{
    struct cap block = { { 0 } };
    block.words[1] |= 0x130ul;
    block.words[0] |= badge;
    return block;
}

static inline seL4_Word cap_smc_get_badge(struct cap block)
{
    return block.words[0];
}

static inline void cap_smc_set_badge(struct cap *block, seL4_Word value)
{
    block->words[0] = value;
}

/** Two more words of each slot: the derivation tree as a list linked both ways, parents before children. */
struct mdb {
    seL4_Word words[2];
};

static inline struct mdb mdb_new(seL4_Word previous, seL4_Word next, seL4_Word revocable, seL4_Word first_badged, seL4_Word clearing)
{
    struct mdb block = { { 0 } };
    block.words[0] |= (previous & 0xfffffff0ul);
    block.words[1] |= (next & 0xfffffff0ul);
    block.words[1] |= (revocable & 0x1ul);
    block.words[1] |= (first_badged & 0x1ul) << 1;
    block.words[1] |= (clearing & 0x1ul) << 2;
    return block;
}

static inline seL4_Word mdb_get_previous(struct mdb block)
{
    return block.words[0] & 0xfffffff0ul;
}

static inline void mdb_set_previous(struct mdb *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

static inline seL4_Word mdb_get_next(struct mdb block)
{
    return block.words[1] & 0xfffffff0ul;
}

static inline void mdb_set_next(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffff0ul) | (value & 0xfffffff0ul);
}

static inline seL4_Word mdb_get_revocable(struct mdb block)
{
    return block.words[1] & 0x1ul;
}

static inline void mdb_set_revocable(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x1ul) | (value & 0x1ul);
}

static inline seL4_Word mdb_get_first_badged(struct mdb block)
{
    return block.words[1] >> 1 & 0x1ul;
}

static inline void mdb_set_first_badged(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x2ul) | (value & 0x1ul) << 1;
}

/** An untyped's memory is being cleared for reuse (object/untyped.c). */
static inline seL4_Word mdb_get_clearing(struct mdb block)
{
    return block.words[1] >> 2 & 0x1ul;
}

static inline void mdb_set_clearing(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x4ul) | (value & 0x1ul) << 2;
}

#endif
