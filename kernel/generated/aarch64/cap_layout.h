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
    return (enum cap_type)(block.words[1] >> 59 & 0x1ful);
}

/* null */

static inline struct cap cap_null_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)0 << 59;
    return block;
}

/* untyped */

static inline struct cap cap_untyped_new(seL4_Word watermark, seL4_Word is_device, seL4_Word size_bits, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)1 << 59;
    block.words[0] |= (watermark & 0xfffffffffffful);
    block.words[1] |= (is_device & 0x1ul) << 58;
    block.words[1] |= (size_bits & 0x3ful) << 48;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

/** Bytes used, from the start. */
static inline seL4_Word cap_untyped_get_watermark(struct cap block)
{
    return block.words[0] & 0xfffffffffffful;
}

static inline void cap_untyped_set_watermark(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/** Never cleared, becomes only frames and smaller untypeds. */
static inline seL4_Word cap_untyped_get_is_device(struct cap block)
{
    return block.words[1] >> 58 & 0x1ul;
}

static inline void cap_untyped_set_is_device(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x400000000000000ul) | (value & 0x1ul) << 58;
}

/** Binary logarithm of its bytes. */
static inline seL4_Word cap_untyped_get_size_bits(struct cap block)
{
    return block.words[1] >> 48 & 0x3ful;
}

static inline void cap_untyped_set_size_bits(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x3f000000000000ul) | (value & 0x3ful) << 48;
}

static inline seL4_Word cap_untyped_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_untyped_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* endpoint */

static inline struct cap cap_endpoint_new(seL4_Word badge, seL4_Word can_grant_reply, seL4_Word can_grant, seL4_Word can_receive, seL4_Word can_send, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)2 << 59;
    block.words[0] |= badge;
    block.words[1] |= (can_grant_reply & 0x1ul) << 58;
    block.words[1] |= (can_grant & 0x1ul) << 57;
    block.words[1] |= (can_receive & 0x1ul) << 56;
    block.words[1] |= (can_send & 0x1ul) << 55;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_endpoint_get_badge(struct cap block)
{
    return block.words[0];
}

static inline void cap_endpoint_set_badge(struct cap *block, seL4_Word value)
{
    block->words[0] = value;
}

static inline seL4_Word cap_endpoint_get_can_grant_reply(struct cap block)
{
    return block.words[1] >> 58 & 0x1ul;
}

static inline void cap_endpoint_set_can_grant_reply(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x400000000000000ul) | (value & 0x1ul) << 58;
}

static inline seL4_Word cap_endpoint_get_can_grant(struct cap block)
{
    return block.words[1] >> 57 & 0x1ul;
}

static inline void cap_endpoint_set_can_grant(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x200000000000000ul) | (value & 0x1ul) << 57;
}

static inline seL4_Word cap_endpoint_get_can_receive(struct cap block)
{
    return block.words[1] >> 56 & 0x1ul;
}

static inline void cap_endpoint_set_can_receive(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x100000000000000ul) | (value & 0x1ul) << 56;
}

static inline seL4_Word cap_endpoint_get_can_send(struct cap block)
{
    return block.words[1] >> 55 & 0x1ul;
}

static inline void cap_endpoint_set_can_send(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x80000000000000ul) | (value & 0x1ul) << 55;
}

static inline seL4_Word cap_endpoint_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_endpoint_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* notification */

static inline struct cap cap_notification_new(seL4_Word badge, seL4_Word can_receive, seL4_Word can_send, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)3 << 59;
    block.words[0] |= badge;
    block.words[1] |= (can_receive & 0x1ul) << 56;
    block.words[1] |= (can_send & 0x1ul) << 55;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_notification_get_badge(struct cap block)
{
    return block.words[0];
}

static inline void cap_notification_set_badge(struct cap *block, seL4_Word value)
{
    block->words[0] = value;
}

static inline seL4_Word cap_notification_get_can_receive(struct cap block)
{
    return block.words[1] >> 56 & 0x1ul;
}

static inline void cap_notification_set_can_receive(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x100000000000000ul) | (value & 0x1ul) << 56;
}

static inline seL4_Word cap_notification_get_can_send(struct cap block)
{
    return block.words[1] >> 55 & 0x1ul;
}

static inline void cap_notification_set_can_send(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x80000000000000ul) | (value & 0x1ul) << 55;
}

static inline seL4_Word cap_notification_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_notification_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* reply */

static inline struct cap cap_reply_new(seL4_Word can_grant, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)4 << 59;
    block.words[1] |= (can_grant & 0x1ul) << 57;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_reply_get_can_grant(struct cap block)
{
    return block.words[1] >> 57 & 0x1ul;
}

static inline void cap_reply_set_can_grant(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x200000000000000ul) | (value & 0x1ul) << 57;
}

static inline seL4_Word cap_reply_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_reply_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* cnode */

static inline struct cap cap_cnode_new(seL4_Word guard, seL4_Word guard_size, seL4_Word radix, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)5 << 59;
    block.words[0] |= (guard & 0x3fffffffffffffful) << 6;
    block.words[0] |= (guard_size & 0x3ful);
    block.words[1] |= (radix & 0x3ful) << 48;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_cnode_get_guard(struct cap block)
{
    return block.words[0] >> 6 & 0x3fffffffffffffful;
}

static inline void cap_cnode_set_guard(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffffffffffffffc0ul) | (value & 0x3fffffffffffffful) << 6;
}

static inline seL4_Word cap_cnode_get_guard_size(struct cap block)
{
    return block.words[0] & 0x3ful;
}

static inline void cap_cnode_set_guard_size(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0x3ful) | (value & 0x3ful);
}

/** Binary logarithm of its slots; at least 1. */
static inline seL4_Word cap_cnode_get_radix(struct cap block)
{
    return block.words[1] >> 48 & 0x3ful;
}

static inline void cap_cnode_set_radix(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x3f000000000000ul) | (value & 0x3ful) << 48;
}

static inline seL4_Word cap_cnode_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_cnode_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* tcb */

static inline struct cap cap_tcb_new(seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)6 << 59;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_tcb_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_tcb_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* sched_context */

static inline struct cap cap_sched_context_new(seL4_Word size_bits, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)7 << 59;
    block.words[1] |= (size_bits & 0x3ful) << 48;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_sched_context_get_size_bits(struct cap block)
{
    return block.words[1] >> 48 & 0x3ful;
}

static inline void cap_sched_context_set_size_bits(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x3f000000000000ul) | (value & 0x3ful) << 48;
}

static inline seL4_Word cap_sched_context_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_sched_context_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* sched_control */

static inline struct cap cap_sched_control_new(seL4_Word core)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)8 << 59;
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
    block.words[1] |= (seL4_Word)9 << 59;
    return block;
}

/* irq_handler */

static inline struct cap cap_irq_handler_new(seL4_Word irq)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)10 << 59;
    block.words[0] |= (irq & 0xfffffffful);
    return block;
}

static inline seL4_Word cap_irq_handler_get_irq(struct cap block)
{
    return block.words[0] & 0xfffffffful;
}

static inline void cap_irq_handler_set_irq(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffful) | (value & 0xfffffffful);
}

/* domain */

static inline struct cap cap_domain_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)11 << 59;
    return block;
}

/* zombie */

static inline struct cap cap_zombie_new(seL4_Word next, seL4_Word radix, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)12 << 59;
    block.words[0] |= (next & 0xfffffffffffful);
    block.words[1] |= (radix & 0x3ful) << 48;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

/** Slot of the next doomed container. */
static inline seL4_Word cap_zombie_get_next(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[0] << 16) >> 16);
}

static inline void cap_zombie_set_next(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/** As in a CNode; 0: it is a TCB. */
static inline seL4_Word cap_zombie_get_radix(struct cap block)
{
    return block.words[1] >> 48 & 0x3ful;
}

static inline void cap_zombie_set_radix(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x3f000000000000ul) | (value & 0x3ful) << 48;
}

static inline seL4_Word cap_zombie_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_zombie_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* asid_control */

static inline struct cap cap_asid_control_new(void)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)13 << 59;
    return block;
}

/* asid_pool */

static inline struct cap cap_asid_pool_new(seL4_Word base, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)14 << 59;
    block.words[0] |= (base & 0xfffful);
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_asid_pool_get_base(struct cap block)
{
    return block.words[0] & 0xfffful;
}

static inline void cap_asid_pool_set_base(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffful) | (value & 0xfffful);
}

static inline seL4_Word cap_asid_pool_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_asid_pool_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* frame */

static inline struct cap cap_frame_new(seL4_Word mapped_asid, seL4_Word mapped_address, seL4_Word is_device, seL4_Word rights, seL4_Word size, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)15 << 59;
    block.words[0] |= (mapped_asid & 0xfffful) << 48;
    block.words[0] |= (mapped_address & 0xfffffffffffful);
    block.words[1] |= (is_device & 0x1ul) << 58;
    block.words[1] |= (rights & 0x7ul) << 55;
    block.words[1] |= (size & 0x3ul) << 53;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

/** 0: not mapped. */
static inline seL4_Word cap_frame_get_mapped_asid(struct cap block)
{
    return block.words[0] >> 48 & 0xfffful;
}

static inline void cap_frame_set_mapped_asid(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffff000000000000ul) | (value & 0xfffful) << 48;
}

static inline seL4_Word cap_frame_get_mapped_address(struct cap block)
{
    return block.words[0] & 0xfffffffffffful;
}

static inline void cap_frame_set_mapped_address(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

static inline seL4_Word cap_frame_get_is_device(struct cap block)
{
    return block.words[1] >> 58 & 0x1ul;
}

static inline void cap_frame_set_is_device(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x400000000000000ul) | (value & 0x1ul) << 58;
}

/** 1 kernel only, 2 read only, 3 read and write. */
static inline seL4_Word cap_frame_get_rights(struct cap block)
{
    return block.words[1] >> 55 & 0x7ul;
}

static inline void cap_frame_set_rights(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x380000000000000ul) | (value & 0x7ul) << 55;
}

/** Position among the frame sizes, the smallest first. */
static inline seL4_Word cap_frame_get_size(struct cap block)
{
    return block.words[1] >> 53 & 0x3ul;
}

static inline void cap_frame_set_size(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x60000000000000ul) | (value & 0x3ul) << 53;
}

static inline seL4_Word cap_frame_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_frame_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* page_table */

static inline struct cap cap_page_table_new(seL4_Word mapped_asid, seL4_Word mapped_address, seL4_Word is_mapped, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)16 << 59;
    block.words[0] |= (mapped_asid & 0xfffful) << 48;
    block.words[0] |= (mapped_address & 0xfffffffffffful);
    block.words[1] |= (is_mapped & 0x1ul) << 58;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_page_table_get_mapped_asid(struct cap block)
{
    return block.words[0] >> 48 & 0xfffful;
}

static inline void cap_page_table_set_mapped_asid(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffff000000000000ul) | (value & 0xfffful) << 48;
}

static inline seL4_Word cap_page_table_get_mapped_address(struct cap block)
{
    return block.words[0] & 0xfffffffffffful;
}

static inline void cap_page_table_set_mapped_address(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

static inline seL4_Word cap_page_table_get_is_mapped(struct cap block)
{
    return block.words[1] >> 58 & 0x1ul;
}

static inline void cap_page_table_set_is_mapped(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x400000000000000ul) | (value & 0x1ul) << 58;
}

static inline seL4_Word cap_page_table_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_page_table_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* vspace */

static inline struct cap cap_vspace_new(seL4_Word mapped_asid, seL4_Word is_mapped, seL4_Word address)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)17 << 59;
    block.words[0] |= (mapped_asid & 0xfffful);
    block.words[1] |= (is_mapped & 0x1ul) << 58;
    block.words[1] |= (address & 0xfffffffffffful);
    return block;
}

static inline seL4_Word cap_vspace_get_mapped_asid(struct cap block)
{
    return block.words[0] & 0xfffful;
}

static inline void cap_vspace_set_mapped_asid(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffful) | (value & 0xfffful);
}

static inline seL4_Word cap_vspace_get_is_mapped(struct cap block)
{
    return block.words[1] >> 58 & 0x1ul;
}

static inline void cap_vspace_set_is_mapped(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x400000000000000ul) | (value & 0x1ul) << 58;
}

static inline seL4_Word cap_vspace_get_address(struct cap block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void cap_vspace_set_address(struct cap *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

/* sgi_signal */

static inline struct cap cap_sgi_signal_new(seL4_Word irq, seL4_Word target)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)18 << 59;
    block.words[0] |= (irq & 0xfffful);
    block.words[0] |= (target & 0xfffful) << 32;
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
    return block.words[0] >> 32 & 0xfffful;
}

static inline void cap_sgi_signal_set_target(struct cap *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xffff00000000ul) | (value & 0xfffful) << 32;
}

/* smc */

static inline struct cap cap_smc_new(seL4_Word badge)
{
    struct cap block = { { 0 } };
    block.words[1] |= (seL4_Word)19 << 59;
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
    block.words[0] |= (previous & 0xfffffffffffful);
    block.words[1] |= (next & 0xfffffffffffful);
    block.words[1] |= (revocable & 0x1ul) << 62;
    block.words[1] |= (first_badged & 0x1ul) << 63;
    block.words[1] |= (clearing & 0x1ul) << 61;
    return block;
}

static inline seL4_Word mdb_get_previous(struct mdb block)
{
    return (seL4_Word)((int64_t)(block.words[0] << 16) >> 16);
}

static inline void mdb_set_previous(struct mdb *block, seL4_Word value)
{
    block->words[0] = (block->words[0] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

static inline seL4_Word mdb_get_next(struct mdb block)
{
    return (seL4_Word)((int64_t)(block.words[1] << 16) >> 16);
}

static inline void mdb_set_next(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0xfffffffffffful) | (value & 0xfffffffffffful);
}

static inline seL4_Word mdb_get_revocable(struct mdb block)
{
    return block.words[1] >> 62 & 0x1ul;
}

static inline void mdb_set_revocable(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x4000000000000000ul) | (value & 0x1ul) << 62;
}

static inline seL4_Word mdb_get_first_badged(struct mdb block)
{
    return block.words[1] >> 63 & 0x1ul;
}

static inline void mdb_set_first_badged(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x8000000000000000ul) | (value & 0x1ul) << 63;
}

/** An untyped's memory is being cleared for reuse (object/untyped.c). */
static inline seL4_Word mdb_get_clearing(struct mdb block)
{
    return block.words[1] >> 61 & 0x1ul;
}

static inline void mdb_set_clearing(struct mdb *block, seL4_Word value)
{
    block->words[1] = (block->words[1] & ~0x2000000000000000ul) | (value & 0x1ul) << 61;
}

#endif
