/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * What each operation gets and gives. decode.c takes a message apart and calls the handler declared here; the handlers
 * are written by hand, one file per object.
 *
 * Positions for error details: <OPERATION>_<PARAMETER>_CAP counts the invoked capability as 0, <OPERATION>_<PARAMETER>_ARG
 * counts the other parameters from 0.
 */

#ifndef STELE_GENERATED_DECODE_H
#define STELE_GENERATED_DECODE_H

#include "abi.h"

struct invocation;
struct slot;

/* ---- VSpace ---- */

seL4_Error decode_vspace(struct invocation *call);

struct vspace_clean_data_args {
    seL4_Word start; /**< First address. */
    seL4_Word end; /**< One after the last; in the same page as the first. */
};
enum {
    VSPACE_CLEAN_DATA_START_ARG = 0,
    VSPACE_CLEAN_DATA_END_ARG = 1,
};

/** Writes cached data of a range of addresses back to memory. */
seL4_Error vspace_clean_data(struct invocation *call, const struct vspace_clean_data_args *args);

struct vspace_invalidate_data_args {
    seL4_Word start; /**< First address. */
    seL4_Word end; /**< One after the last; in the same page as the first. */
};
enum {
    VSPACE_INVALIDATE_DATA_START_ARG = 0,
    VSPACE_INVALIDATE_DATA_END_ARG = 1,
};

/** Drops cached data of a range of addresses. */
seL4_Error vspace_invalidate_data(struct invocation *call, const struct vspace_invalidate_data_args *args);

struct vspace_clean_invalidate_data_args {
    seL4_Word start; /**< First address. */
    seL4_Word end; /**< One after the last; in the same page as the first. */
};
enum {
    VSPACE_CLEAN_INVALIDATE_DATA_START_ARG = 0,
    VSPACE_CLEAN_INVALIDATE_DATA_END_ARG = 1,
};

/** Writes cached data of a range of addresses back to memory and drops it. */
seL4_Error vspace_clean_invalidate_data(struct invocation *call, const struct vspace_clean_invalidate_data_args *args);

struct vspace_unify_instruction_args {
    seL4_Word start; /**< First address. */
    seL4_Word end; /**< One after the last; in the same page as the first. */
};
enum {
    VSPACE_UNIFY_INSTRUCTION_START_ARG = 0,
    VSPACE_UNIFY_INSTRUCTION_END_ARG = 1,
};

/** Makes written instructions visible to execution. */
seL4_Error vspace_unify_instruction(struct invocation *call, const struct vspace_unify_instruction_args *args);

/* ---- SMC ---- */

seL4_Error decode_smc(struct invocation *call);

struct smc_call_args {
    unsigned int smc_args_word; /**< First message word of a seL4_ARM_SMCContext; read it with invocation_word(). */
};
enum {
    SMC_CALL_SMC_ARGS_ARG = 0,
};
struct smc_call_result {
    seL4_ARM_SMCContext smc_response; /**< Registers that the firmware returned. */
};

/** Calls secure firmware. */
seL4_Error smc_call(struct invocation *call, const struct smc_call_args *args, struct smc_call_result *result);

/* ---- PageTable ---- */

seL4_Error decode_page_table(struct invocation *call);

struct page_table_map_args {
    struct slot *vspace; /**< The address space. */
    seL4_Word vaddr; /**< Address that the table covers. */
    seL4_Word attr; /**< Has no effect on tables. */
};
enum {
    PAGE_TABLE_MAP_VSPACE_CAP = 1,
    PAGE_TABLE_MAP_VADDR_ARG = 0,
    PAGE_TABLE_MAP_ATTR_ARG = 1,
};

/** Puts the table into an address space at the first level that has none there. */
seL4_Error page_table_map(struct invocation *call, const struct page_table_map_args *args);

/** Takes the table, and all that it maps, from its address space. */
seL4_Error page_table_unmap(struct invocation *call);

/* ---- Page ---- */

seL4_Error decode_page(struct invocation *call);

struct page_map_args {
    struct slot *vspace; /**< The address space. */
    seL4_Word vaddr; /**< Address, aligned to the frame's size. */
    seL4_Word rights; /**< Rights asked for; those of the capability limit them. */
    seL4_Word attr; /**< Kind of memory. */
};
enum {
    PAGE_MAP_VSPACE_CAP = 1,
    PAGE_MAP_VADDR_ARG = 0,
    PAGE_MAP_RIGHTS_ARG = 1,
    PAGE_MAP_ATTR_ARG = 2,
};

/** Maps the frame, or changes rights and attributes where it is mapped already. */
seL4_Error page_map(struct invocation *call, const struct page_map_args *args);

/** Takes the frame from its address space. */
seL4_Error page_unmap(struct invocation *call);

struct page_clean_data_args {
    seL4_Word start_offset; /**< First byte, from the start of the frame. */
    seL4_Word end_offset; /**< One after the last. */
};
enum {
    PAGE_CLEAN_DATA_START_OFFSET_ARG = 0,
    PAGE_CLEAN_DATA_END_OFFSET_ARG = 1,
};

/** Writes cached data of the frame back to memory. */
seL4_Error page_clean_data(struct invocation *call, const struct page_clean_data_args *args);

struct page_invalidate_data_args {
    seL4_Word start_offset; /**< First byte, from the start of the frame. */
    seL4_Word end_offset; /**< One after the last. */
};
enum {
    PAGE_INVALIDATE_DATA_START_OFFSET_ARG = 0,
    PAGE_INVALIDATE_DATA_END_OFFSET_ARG = 1,
};

/** Drops cached data of the frame. */
seL4_Error page_invalidate_data(struct invocation *call, const struct page_invalidate_data_args *args);

struct page_clean_invalidate_data_args {
    seL4_Word start_offset; /**< First byte, from the start of the frame. */
    seL4_Word end_offset; /**< One after the last. */
};
enum {
    PAGE_CLEAN_INVALIDATE_DATA_START_OFFSET_ARG = 0,
    PAGE_CLEAN_INVALIDATE_DATA_END_OFFSET_ARG = 1,
};

/** Writes cached data of the frame back to memory and drops it. */
seL4_Error page_clean_invalidate_data(struct invocation *call, const struct page_clean_invalidate_data_args *args);

struct page_unify_instruction_args {
    seL4_Word start_offset; /**< First byte, from the start of the frame. */
    seL4_Word end_offset; /**< One after the last. */
};
enum {
    PAGE_UNIFY_INSTRUCTION_START_OFFSET_ARG = 0,
    PAGE_UNIFY_INSTRUCTION_END_OFFSET_ARG = 1,
};

/** Makes written instructions visible to execution. */
seL4_Error page_unify_instruction(struct invocation *call, const struct page_unify_instruction_args *args);

struct page_get_address_result {
    seL4_Word paddr; /**< Its physical address. */
};

/** Puts the results into message words and tells how many. */
static inline unsigned int page_get_address_pack(const struct page_get_address_result *result, seL4_Word words[1])
{
    words[0] = result->paddr;
    return 1;
}

/** Tells where the frame is in physical memory. */
seL4_Error page_get_address(struct invocation *call, struct page_get_address_result *result);

/* ---- ASIDControl ---- */

seL4_Error decode_asid_control(struct invocation *call);

struct asid_control_make_pool_args {
    struct slot *untyped; /**< Memory of a page, without children; it becomes the pool. */
    struct slot *root; /**< CNode at which the destination's address starts. */
    seL4_Word index; /**< Address of the empty slot. */
    seL4_Word depth; /**< Bits of it that count. */
};
enum {
    ASID_CONTROL_MAKE_POOL_UNTYPED_CAP = 1,
    ASID_CONTROL_MAKE_POOL_ROOT_CAP = 2,
    ASID_CONTROL_MAKE_POOL_INDEX_ARG = 0,
    ASID_CONTROL_MAKE_POOL_DEPTH_ARG = 1,
};

/** Makes a pool of address-space identifiers from untyped memory. */
seL4_Error asid_control_make_pool(struct invocation *call, const struct asid_control_make_pool_args *args);

/* ---- ASIDPool ---- */

seL4_Error decode_asid_pool(struct invocation *call);

struct asid_pool_assign_args {
    struct slot *vspace; /**< The address space. */
};
enum {
    ASID_POOL_ASSIGN_VSPACE_CAP = 1,
};

/** Gives an address space an identifier, without which nothing can be mapped in it. */
seL4_Error asid_pool_assign(struct invocation *call, const struct asid_pool_assign_args *args);

/* ---- CNode ---- */

seL4_Error decode_cnode(struct invocation *call);

struct cnode_revoke_args {
    seL4_Word index; /**< Address of the slot. */
    seL4_Word depth; /**< Bits of the address that count. */
};
enum {
    CNODE_REVOKE_INDEX_ARG = 0,
    CNODE_REVOKE_DEPTH_ARG = 1,
};

/** Deletes all capabilities that derive from this one. */
seL4_Error cnode_revoke(struct invocation *call, const struct cnode_revoke_args *args);

struct cnode_delete_args {
    seL4_Word index; /**< Address of the slot. */
    seL4_Word depth; /**< Bits of the address that count. */
};
enum {
    CNODE_DELETE_INDEX_ARG = 0,
    CNODE_DELETE_DEPTH_ARG = 1,
};

/** Deletes a capability; the last one to an object destroys it. */
seL4_Error cnode_delete(struct invocation *call, const struct cnode_delete_args *args);

struct cnode_cancel_badged_sends_args {
    seL4_Word index; /**< Address of the slot. */
    seL4_Word depth; /**< Bits of the address that count. */
};
enum {
    CNODE_CANCEL_BADGED_SENDS_INDEX_ARG = 0,
    CNODE_CANCEL_BADGED_SENDS_DEPTH_ARG = 1,
};

/** Ends the pending sends of those who use an endpoint capability with this one's badge. */
seL4_Error cnode_cancel_badged_sends(struct invocation *call, const struct cnode_cancel_badged_sends_args *args);

struct cnode_copy_args {
    seL4_Word dest_index; /**< Address of the empty slot. */
    seL4_Word dest_depth; /**< Bits of it that count. */
    struct slot *src_root; /**< CNode at which the source's address starts. */
    seL4_Word src_index; /**< Address of the capability. */
    seL4_Word src_depth; /**< Bits of it that count. */
    seL4_Word rights; /**< Rights that the copy may keep. */
};
enum {
    CNODE_COPY_DEST_INDEX_ARG = 0,
    CNODE_COPY_DEST_DEPTH_ARG = 1,
    CNODE_COPY_SRC_ROOT_CAP = 1,
    CNODE_COPY_SRC_INDEX_ARG = 2,
    CNODE_COPY_SRC_DEPTH_ARG = 3,
    CNODE_COPY_RIGHTS_ARG = 4,
};

/** Copies a capability, with at most the rights given. */
seL4_Error cnode_copy(struct invocation *call, const struct cnode_copy_args *args);

struct cnode_mint_args {
    seL4_Word dest_index; /**< Address of the empty slot. */
    seL4_Word dest_depth; /**< Bits of it that count. */
    struct slot *src_root; /**< CNode at which the source's address starts. */
    seL4_Word src_index; /**< Address of the capability. */
    seL4_Word src_depth; /**< Bits of it that count. */
    seL4_Word rights; /**< Rights that the copy may keep. */
    seL4_Word badge; /**< Badge of an endpoint or notification, guard of a CNode. */
};
enum {
    CNODE_MINT_DEST_INDEX_ARG = 0,
    CNODE_MINT_DEST_DEPTH_ARG = 1,
    CNODE_MINT_SRC_ROOT_CAP = 1,
    CNODE_MINT_SRC_INDEX_ARG = 2,
    CNODE_MINT_SRC_DEPTH_ARG = 3,
    CNODE_MINT_RIGHTS_ARG = 4,
    CNODE_MINT_BADGE_ARG = 5,
};

/** Copies a capability, with at most the rights given, and gives the copy a badge or guard. */
seL4_Error cnode_mint(struct invocation *call, const struct cnode_mint_args *args);

struct cnode_move_args {
    seL4_Word dest_index; /**< Address of the empty slot. */
    seL4_Word dest_depth; /**< Bits of it that count. */
    struct slot *src_root; /**< CNode at which the source's address starts. */
    seL4_Word src_index; /**< Address of the capability. */
    seL4_Word src_depth; /**< Bits of it that count. */
};
enum {
    CNODE_MOVE_DEST_INDEX_ARG = 0,
    CNODE_MOVE_DEST_DEPTH_ARG = 1,
    CNODE_MOVE_SRC_ROOT_CAP = 1,
    CNODE_MOVE_SRC_INDEX_ARG = 2,
    CNODE_MOVE_SRC_DEPTH_ARG = 3,
};

/** Moves a capability. */
seL4_Error cnode_move(struct invocation *call, const struct cnode_move_args *args);

struct cnode_mutate_args {
    seL4_Word dest_index; /**< Address of the empty slot. */
    seL4_Word dest_depth; /**< Bits of it that count. */
    struct slot *src_root; /**< CNode at which the source's address starts. */
    seL4_Word src_index; /**< Address of the capability. */
    seL4_Word src_depth; /**< Bits of it that count. */
    seL4_Word badge; /**< Badge of an endpoint or notification, guard of a CNode. */
};
enum {
    CNODE_MUTATE_DEST_INDEX_ARG = 0,
    CNODE_MUTATE_DEST_DEPTH_ARG = 1,
    CNODE_MUTATE_SRC_ROOT_CAP = 1,
    CNODE_MUTATE_SRC_INDEX_ARG = 2,
    CNODE_MUTATE_SRC_DEPTH_ARG = 3,
    CNODE_MUTATE_BADGE_ARG = 4,
};

/** Moves a capability and gives it a badge or guard. */
seL4_Error cnode_mutate(struct invocation *call, const struct cnode_mutate_args *args);

struct cnode_rotate_args {
    seL4_Word dest_index; /**< Address of the destination. */
    seL4_Word dest_depth; /**< Bits of it that count. */
    seL4_Word dest_badge; /**< Badge or guard of what moves to the destination. */
    struct slot *pivot_root; /**< CNode at which the pivot's address starts. */
    seL4_Word pivot_index; /**< Address of the pivot. */
    seL4_Word pivot_depth; /**< Bits of it that count. */
    seL4_Word pivot_badge; /**< Badge or guard of what moves to the pivot. */
    struct slot *src_root; /**< CNode at which the source's address starts. */
    seL4_Word src_index; /**< Address of the source. */
    seL4_Word src_depth; /**< Bits of it that count. */
};
enum {
    CNODE_ROTATE_DEST_INDEX_ARG = 0,
    CNODE_ROTATE_DEST_DEPTH_ARG = 1,
    CNODE_ROTATE_DEST_BADGE_ARG = 2,
    CNODE_ROTATE_PIVOT_ROOT_CAP = 1,
    CNODE_ROTATE_PIVOT_INDEX_ARG = 3,
    CNODE_ROTATE_PIVOT_DEPTH_ARG = 4,
    CNODE_ROTATE_PIVOT_BADGE_ARG = 5,
    CNODE_ROTATE_SRC_ROOT_CAP = 2,
    CNODE_ROTATE_SRC_INDEX_ARG = 6,
    CNODE_ROTATE_SRC_DEPTH_ARG = 7,
};

/**
 * Moves two capabilities at once: from the pivot to the destination, and from the source to the pivot. Source and
 * destination may be the same slot: then the two change places.
 */
seL4_Error cnode_rotate(struct invocation *call, const struct cnode_rotate_args *args);

/* ---- IRQControl ---- */

seL4_Error decode_irq_control(struct invocation *call);

struct irq_control_get_args {
    seL4_Word irq; /**< Number of the interrupt. */
    struct slot *root; /**< CNode at which the destination's address starts. */
    seL4_Word index; /**< Address of the empty slot. */
    seL4_Word depth; /**< Bits of it that count. */
};
enum {
    IRQ_CONTROL_GET_IRQ_ARG = 0,
    IRQ_CONTROL_GET_ROOT_CAP = 1,
    IRQ_CONTROL_GET_INDEX_ARG = 1,
    IRQ_CONTROL_GET_DEPTH_ARG = 2,
};

/** Creates the handler of an interrupt. */
seL4_Error irq_control_get(struct invocation *call, const struct irq_control_get_args *args);

struct irq_control_get_trigger_args {
    seL4_Word irq; /**< Number of the interrupt. */
    seL4_Word trigger; /**< 1 for edge, 0 for level. */
    struct slot *root; /**< CNode at which the destination's address starts. */
    seL4_Word index; /**< Address of the empty slot. */
    seL4_Word depth; /**< Bits of it that count. */
};
enum {
    IRQ_CONTROL_GET_TRIGGER_IRQ_ARG = 0,
    IRQ_CONTROL_GET_TRIGGER_TRIGGER_ARG = 1,
    IRQ_CONTROL_GET_TRIGGER_ROOT_CAP = 1,
    IRQ_CONTROL_GET_TRIGGER_INDEX_ARG = 2,
    IRQ_CONTROL_GET_TRIGGER_DEPTH_ARG = 3,
};

/** Creates the handler of an interrupt and sets how the interrupt is triggered. */
seL4_Error irq_control_get_trigger(struct invocation *call, const struct irq_control_get_trigger_args *args);

struct irq_control_issue_sgi_signal_args {
    seL4_Word irq; /**< Number of the software interrupt. */
    seL4_Word target; /**< CPU that gets it. */
    struct slot *root; /**< CNode at which the destination's address starts. */
    seL4_Word index; /**< Address of the empty slot. */
    seL4_Word depth; /**< Bits of it that count. */
};
enum {
    IRQ_CONTROL_ISSUE_SGI_SIGNAL_IRQ_ARG = 0,
    IRQ_CONTROL_ISSUE_SGI_SIGNAL_TARGET_ARG = 1,
    IRQ_CONTROL_ISSUE_SGI_SIGNAL_ROOT_CAP = 1,
    IRQ_CONTROL_ISSUE_SGI_SIGNAL_INDEX_ARG = 2,
    IRQ_CONTROL_ISSUE_SGI_SIGNAL_DEPTH_ARG = 3,
};

/** Creates a capability that sends a software interrupt to a CPU. */
seL4_Error irq_control_issue_sgi_signal(struct invocation *call, const struct irq_control_issue_sgi_signal_args *args);

/* ---- IRQHandler ---- */

seL4_Error decode_irq_handler(struct invocation *call);

/** Lets the interrupt come again. */
seL4_Error irq_handler_ack(struct invocation *call);

struct irq_handler_set_notification_args {
    struct slot *notification; /**< The notification; its badge is what is signalled. */
};
enum {
    IRQ_HANDLER_SET_NOTIFICATION_NOTIFICATION_CAP = 1,
};

/** Sets the notification that the interrupt signals. */
seL4_Error irq_handler_set_notification(struct invocation *call, const struct irq_handler_set_notification_args *args);

/** Undoes SetNotification. */
seL4_Error irq_handler_clear(struct invocation *call);

/* ---- DomainSet ---- */

seL4_Error decode_domain_set(struct invocation *call);

struct domain_set_set_args {
    seL4_Word domain; /**< The domain. */
    struct slot *thread; /**< The thread. */
};
enum {
    DOMAIN_SET_SET_DOMAIN_ARG = 0,
    DOMAIN_SET_SET_THREAD_CAP = 1,
};

/** Puts a thread into a domain, at once: a thread that leaves the domain that runs stops until its new one has time. */
seL4_Error domain_set_set(struct invocation *call, const struct domain_set_set_args *args);

struct domain_set_schedule_configure_args {
    seL4_Word index; /**< Which entry. */
    seL4_Word domain; /**< Domain that runs then. */
    seL4_Word duration; /**< For how long, in timer ticks; 0 in domain 0 marks the end. */
};
enum {
    DOMAIN_SET_SCHEDULE_CONFIGURE_INDEX_ARG = 0,
    DOMAIN_SET_SCHEDULE_CONFIGURE_DOMAIN_ARG = 1,
    DOMAIN_SET_SCHEDULE_CONFIGURE_DURATION_ARG = 2,
};

/** Sets one entry of the domain schedule, which takes effect when its turn comes. */
seL4_Error domain_set_schedule_configure(struct invocation *call, const struct domain_set_schedule_configure_args *args);

struct domain_set_schedule_set_start_args {
    seL4_Word index; /**< Which entry. */
};
enum {
    DOMAIN_SET_SCHEDULE_SET_START_INDEX_ARG = 0,
};

/** Sets the entry at which the domain schedule starts over, and goes there at once. */
seL4_Error domain_set_schedule_set_start(struct invocation *call, const struct domain_set_schedule_set_start_args *args);

/* ---- SchedControl ---- */

seL4_Error decode_sched_control(struct invocation *call);

struct sched_control_configure_flags_args {
    struct slot *schedcontext; /**< The scheduling context. */
    seL4_Word budget; /**< Microseconds in each period. */
    seL4_Word period; /**< Microseconds; equal to the budget for round-robin. */
    seL4_Word extra_refills; /**< Refills beyond two; what the object's size holds. */
    seL4_Word badge; /**< Data of timeout faults. */
    seL4_Word flags; /**< seL4_SchedContextFlag. */
};
enum {
    SCHED_CONTROL_CONFIGURE_FLAGS_SCHEDCONTEXT_CAP = 1,
    SCHED_CONTROL_CONFIGURE_FLAGS_BUDGET_ARG = 0,
    SCHED_CONTROL_CONFIGURE_FLAGS_PERIOD_ARG = 1,
    SCHED_CONTROL_CONFIGURE_FLAGS_EXTRA_REFILLS_ARG = 2,
    SCHED_CONTROL_CONFIGURE_FLAGS_BADGE_ARG = 3,
    SCHED_CONTROL_CONFIGURE_FLAGS_FLAGS_ARG = 4,
};

/** Sets the budget and period of a scheduling context. */
seL4_Error sched_control_configure_flags(struct invocation *call, const struct sched_control_configure_flags_args *args);

/* ---- SchedContext ---- */

seL4_Error decode_sched_context(struct invocation *call);

struct sched_context_bind_args {
    struct slot *cap; /**< Thread or notification. */
};
enum {
    SCHED_CONTEXT_BIND_CAP_CAP = 1,
};

/** Binds the scheduling context to a thread or notification. */
seL4_Error sched_context_bind(struct invocation *call, const struct sched_context_bind_args *args);

/** Takes the scheduling context from whatever it is bound to. */
seL4_Error sched_context_unbind(struct invocation *call);

struct sched_context_unbind_object_args {
    struct slot *cap; /**< Thread or notification that it is bound to. */
};
enum {
    SCHED_CONTEXT_UNBIND_OBJECT_CAP_CAP = 1,
};

/** Takes the scheduling context from one object. */
seL4_Error sched_context_unbind_object(struct invocation *call, const struct sched_context_unbind_object_args *args);

struct sched_context_consumed_result {
    seL4_Word consumed; /**< Microseconds. */
};

/** Puts the results into message words and tells how many. */
static inline unsigned int sched_context_consumed_pack(const struct sched_context_consumed_result *result, seL4_Word words[1])
{
    words[0] = result->consumed;
    return 1;
}

/** Tells the time that was used since the last call, and starts from zero. */
seL4_Error sched_context_consumed(struct invocation *call, struct sched_context_consumed_result *result);

struct sched_context_yield_to_result {
    seL4_Word consumed; /**< Microseconds. */
};

/** Puts the results into message words and tells how many. */
static inline unsigned int sched_context_yield_to_pack(const struct sched_context_yield_to_result *result, seL4_Word words[1])
{
    words[0] = result->consumed;
    return 1;
}

/** Runs the thread of this scheduling context next, if its priority allows, and tells the time that was used. */
seL4_Error sched_context_yield_to(struct invocation *call, struct sched_context_yield_to_result *result);

/* ---- TCB ---- */

seL4_Error decode_tcb(struct invocation *call);

struct tcb_read_registers_args {
    seL4_Word suspend_source; /**< Suspend the thread first. */
    seL4_Word arch_flags; /**< No architecture has any: 0. */
    seL4_Word count; /**< How many registers to read, in the order of the struct. */
};
enum {
    TCB_READ_REGISTERS_SUSPEND_SOURCE_ARG = 0,
    TCB_READ_REGISTERS_ARCH_FLAGS_ARG = 1,
    TCB_READ_REGISTERS_COUNT_ARG = 2,
};
struct tcb_read_registers_result {
    seL4_UserContext regs; /**< The registers. */
};

/** Reads the registers of another thread. */
seL4_Error tcb_read_registers(struct invocation *call, const struct tcb_read_registers_args *args, struct tcb_read_registers_result *result);

struct tcb_write_registers_args {
    seL4_Word resume_target; /**< Resume the thread afterwards. */
    seL4_Word arch_flags; /**< No architecture has any: 0. */
    seL4_Word count; /**< How many registers to write, in the order of the struct. */
    unsigned int regs_word; /**< First message word of a seL4_UserContext; read it with invocation_word(). */
};
enum {
    TCB_WRITE_REGISTERS_RESUME_TARGET_ARG = 0,
    TCB_WRITE_REGISTERS_ARCH_FLAGS_ARG = 1,
    TCB_WRITE_REGISTERS_COUNT_ARG = 2,
    TCB_WRITE_REGISTERS_REGS_ARG = 3,
};

/** Writes the registers of another thread. Status registers keep what a program may not choose. */
seL4_Error tcb_write_registers(struct invocation *call, const struct tcb_write_registers_args *args);

struct tcb_copy_registers_args {
    struct slot *source; /**< Thread to copy from. */
    seL4_Word suspend_source; /**< Suspend the source first. */
    seL4_Word resume_target; /**< Resume the target afterwards. */
    seL4_Word transfer_frame; /**< Copy what a fault handler needs: pc, sp, status and arguments. */
    seL4_Word transfer_integer; /**< Copy the other general registers. */
    seL4_Word arch_flags; /**< No architecture has any: 0. */
};
enum {
    TCB_COPY_REGISTERS_SOURCE_CAP = 1,
    TCB_COPY_REGISTERS_SUSPEND_SOURCE_ARG = 0,
    TCB_COPY_REGISTERS_RESUME_TARGET_ARG = 1,
    TCB_COPY_REGISTERS_TRANSFER_FRAME_ARG = 2,
    TCB_COPY_REGISTERS_TRANSFER_INTEGER_ARG = 3,
    TCB_COPY_REGISTERS_ARCH_FLAGS_ARG = 4,
};

/** Copies registers from another thread to this one, which may not be the caller. */
seL4_Error tcb_copy_registers(struct invocation *call, const struct tcb_copy_registers_args *args);

struct tcb_configure_args {
    struct slot *cspace_root; /**< Root of the new capability space. */
    seL4_Word cspace_root_data; /**< Guard of the root, or 0 to keep it. */
    struct slot *vspace_root; /**< The new address space. */
    seL4_Word vspace_root_data; /**< Has no effect. */
    seL4_Word buffer; /**< Address of the IPC buffer in that space; 0 for none. */
    struct slot *buffer_frame; /**< Frame that holds it. */
};
enum {
    TCB_CONFIGURE_CSPACE_ROOT_CAP = 1,
    TCB_CONFIGURE_CSPACE_ROOT_DATA_ARG = 0,
    TCB_CONFIGURE_VSPACE_ROOT_CAP = 2,
    TCB_CONFIGURE_VSPACE_ROOT_DATA_ARG = 1,
    TCB_CONFIGURE_BUFFER_ARG = 2,
    TCB_CONFIGURE_BUFFER_FRAME_CAP = 3,
};

/** Sets a thread's capability space, address space and IPC buffer. */
seL4_Error tcb_configure(struct invocation *call, const struct tcb_configure_args *args);

struct tcb_set_priority_args {
    struct slot *authority; /**< Thread whose maximum controlled priority allows it. */
    seL4_Word priority; /**< 0 to 255. */
};
enum {
    TCB_SET_PRIORITY_AUTHORITY_CAP = 1,
    TCB_SET_PRIORITY_PRIORITY_ARG = 0,
};

/** Sets a thread's priority. */
seL4_Error tcb_set_priority(struct invocation *call, const struct tcb_set_priority_args *args);

struct tcb_set_mc_priority_args {
    struct slot *authority; /**< Thread whose maximum controlled priority allows it. */
    seL4_Word mcp; /**< 0 to 255. */
};
enum {
    TCB_SET_MC_PRIORITY_AUTHORITY_CAP = 1,
    TCB_SET_MC_PRIORITY_MCP_ARG = 0,
};

/** Sets a thread's maximum controlled priority. */
seL4_Error tcb_set_mc_priority(struct invocation *call, const struct tcb_set_mc_priority_args *args);

struct tcb_set_sched_params_args {
    struct slot *authority; /**< Thread whose maximum controlled priority allows it. */
    seL4_Word mcp; /**< New maximum controlled priority. */
    seL4_Word priority; /**< New priority. */
    struct slot *sched_context; /**< Scheduling context to bind; null to unbind. */
    struct slot *fault_ep; /**< Where faults go; null for nowhere. */
};
enum {
    TCB_SET_SCHED_PARAMS_AUTHORITY_CAP = 1,
    TCB_SET_SCHED_PARAMS_MCP_ARG = 0,
    TCB_SET_SCHED_PARAMS_PRIORITY_ARG = 1,
    TCB_SET_SCHED_PARAMS_SCHED_CONTEXT_CAP = 2,
    TCB_SET_SCHED_PARAMS_FAULT_EP_CAP = 3,
};

/** Sets both priorities, the scheduling context and the fault endpoint of a thread. */
seL4_Error tcb_set_sched_params(struct invocation *call, const struct tcb_set_sched_params_args *args);

struct tcb_set_timeout_endpoint_args {
    struct slot *timeout_fault_ep; /**< Endpoint; null for none. */
};
enum {
    TCB_SET_TIMEOUT_ENDPOINT_TIMEOUT_FAULT_EP_CAP = 1,
};

/** Sets where a thread's timeout faults go. */
seL4_Error tcb_set_timeout_endpoint(struct invocation *call, const struct tcb_set_timeout_endpoint_args *args);

struct tcb_set_ipc_buffer_args {
    seL4_Word buffer; /**< Its address in the thread's space; 0 for none. */
    struct slot *buffer_frame; /**< Frame that holds it. */
};
enum {
    TCB_SET_IPC_BUFFER_BUFFER_ARG = 0,
    TCB_SET_IPC_BUFFER_BUFFER_FRAME_CAP = 1,
};

/** Sets a thread's IPC buffer. */
seL4_Error tcb_set_ipc_buffer(struct invocation *call, const struct tcb_set_ipc_buffer_args *args);

struct tcb_set_space_args {
    struct slot *fault_ep; /**< Where faults go; null for nowhere. */
    struct slot *cspace_root; /**< Root of the new capability space. */
    seL4_Word cspace_root_data; /**< Guard of the root, or 0 to keep it. */
    struct slot *vspace_root; /**< The new address space. */
    seL4_Word vspace_root_data; /**< Has no effect. */
};
enum {
    TCB_SET_SPACE_FAULT_EP_CAP = 1,
    TCB_SET_SPACE_CSPACE_ROOT_CAP = 2,
    TCB_SET_SPACE_CSPACE_ROOT_DATA_ARG = 0,
    TCB_SET_SPACE_VSPACE_ROOT_CAP = 3,
    TCB_SET_SPACE_VSPACE_ROOT_DATA_ARG = 1,
};

/** Sets a thread's fault endpoint, capability space and address space. */
seL4_Error tcb_set_space(struct invocation *call, const struct tcb_set_space_args *args);

/** Stops a thread. */
seL4_Error tcb_suspend(struct invocation *call);

/** Lets a thread run again, from where its registers say. */
seL4_Error tcb_resume(struct invocation *call);

struct tcb_bind_notification_args {
    struct slot *notification; /**< The notification. */
};
enum {
    TCB_BIND_NOTIFICATION_NOTIFICATION_CAP = 1,
};

/** Binds a notification to a thread: its signals reach the thread while it waits on an endpoint. */
seL4_Error tcb_bind_notification(struct invocation *call, const struct tcb_bind_notification_args *args);

/** Undoes BindNotification. */
seL4_Error tcb_unbind_notification(struct invocation *call);

struct tcb_set_tls_base_args {
    seL4_Word tls_base; /**< The address. */
};
enum {
    TCB_SET_TLS_BASE_TLS_BASE_ARG = 0,
};

/** Sets the register that holds the address of a thread's local storage. */
seL4_Error tcb_set_tls_base(struct invocation *call, const struct tcb_set_tls_base_args *args);

struct tcb_set_flags_args {
    seL4_Word clear; /**< Flags to clear (seL4_TCBFlag), */
    seL4_Word set; /**< then flags to set. */
};
enum {
    TCB_SET_FLAGS_CLEAR_ARG = 0,
    TCB_SET_FLAGS_SET_ARG = 1,
};
struct tcb_set_flags_result {
    seL4_Word flags; /**< The flags afterwards. */
};

/** Puts the results into message words and tells how many. */
static inline unsigned int tcb_set_flags_pack(const struct tcb_set_flags_result *result, seL4_Word words[1])
{
    words[0] = result->flags;
    return 1;
}

/** Clears and sets flags of a thread, and tells which are set then. */
seL4_Error tcb_set_flags(struct invocation *call, const struct tcb_set_flags_args *args, struct tcb_set_flags_result *result);

struct tcb_set_breakpoint_args {
    seL4_Word bp_num; /**< Number of the breakpoint. */
    seL4_Word vaddr; /**< Address that is watched. */
    seL4_Word type; /**< seL4_BreakpointType. */
    seL4_Word size; /**< Bytes that are watched; 0 for instructions. */
    seL4_Word rw; /**< seL4_BreakpointAccess. */
};
enum {
    TCB_SET_BREAKPOINT_BP_NUM_ARG = 0,
    TCB_SET_BREAKPOINT_VADDR_ARG = 1,
    TCB_SET_BREAKPOINT_TYPE_ARG = 2,
    TCB_SET_BREAKPOINT_SIZE_ARG = 3,
    TCB_SET_BREAKPOINT_RW_ARG = 4,
};

/**
 * Sets a breakpoint or watchpoint of a thread, which raises a DebugException before it executes the instruction, or
 * makes the access: its handler takes the breakpoint away before it lets the thread go on. Each thread has its own.
 * Numbers below seL4_NumExclusiveBreakpoints are for instructions, those from there on for data.
 */
seL4_Error tcb_set_breakpoint(struct invocation *call, const struct tcb_set_breakpoint_args *args);

struct tcb_get_breakpoint_args {
    seL4_Word bp_num; /**< Number of the breakpoint. */
};
enum {
    TCB_GET_BREAKPOINT_BP_NUM_ARG = 0,
};
struct tcb_get_breakpoint_result {
    seL4_Word vaddr; /**< Address that is watched. */
    seL4_Word type; /**< seL4_BreakpointType. */
    seL4_Word size; /**< Bytes that are watched; 0 for instructions. */
    seL4_Word rw; /**< seL4_BreakpointAccess. */
    seL4_Word is_enabled; /**< Whether it is set. */
};

/** Puts the results into message words and tells how many. */
static inline unsigned int tcb_get_breakpoint_pack(const struct tcb_get_breakpoint_result *result, seL4_Word words[5])
{
    words[0] = result->vaddr;
    words[1] = result->type;
    words[2] = result->size;
    words[3] = result->rw;
    words[4] = (result->is_enabled & 0x1);
    return 5;
}

/** Tells how a breakpoint or watchpoint of a thread is set; all zero if it is not. */
seL4_Error tcb_get_breakpoint(struct invocation *call, const struct tcb_get_breakpoint_args *args, struct tcb_get_breakpoint_result *result);

struct tcb_unset_breakpoint_args {
    seL4_Word bp_num; /**< Number of the breakpoint. */
};
enum {
    TCB_UNSET_BREAKPOINT_BP_NUM_ARG = 0,
};

/** Takes a breakpoint or watchpoint from a thread. */
seL4_Error tcb_unset_breakpoint(struct invocation *call, const struct tcb_unset_breakpoint_args *args);

struct tcb_configure_single_stepping_args {
    seL4_Word bp_num; /**< Number of a breakpoint that may be used for it. */
    seL4_Word num_instructions; /**< How many; 0 ends it. */
};
enum {
    TCB_CONFIGURE_SINGLE_STEPPING_BP_NUM_ARG = 0,
    TCB_CONFIGURE_SINGLE_STEPPING_NUM_INSTRUCTIONS_ARG = 1,
};
struct tcb_configure_single_stepping_result {
    seL4_Word bp_was_consumed; /**< Whether it took a breakpoint. */
};

/** Puts the results into message words and tells how many. */
static inline unsigned int tcb_configure_single_stepping_pack(const struct tcb_configure_single_stepping_result *result, seL4_Word words[1])
{
    words[0] = (result->bp_was_consumed & 0x1);
    return 1;
}

/**
 * Lets a thread run some instructions at a time: then it raises a DebugException. The first word of the reply says
 * how many instructions it runs until the next one, 0 ends it; a reply without words means 1.
 */
seL4_Error tcb_configure_single_stepping(struct invocation *call, const struct tcb_configure_single_stepping_args *args, struct tcb_configure_single_stepping_result *result);

/* ---- Untyped ---- */

seL4_Error decode_untyped(struct invocation *call);

struct untyped_retype_args {
    seL4_Word type; /**< Type of the objects. */
    seL4_Word size_bits; /**< Binary logarithm of their size; of the slots for a CNode; ignored where the type has one size. */
    struct slot *root; /**< CNode at which the destination's address starts. */
    seL4_Word node_index; /**< Address of the destination CNode. */
    seL4_Word node_depth; /**< Bits of that address that count; 0 takes the root itself. */
    seL4_Word node_offset; /**< First slot to fill. */
    seL4_Word num_objects; /**< How many objects, 1 to 256. */
};
enum {
    UNTYPED_RETYPE_TYPE_ARG = 0,
    UNTYPED_RETYPE_SIZE_BITS_ARG = 1,
    UNTYPED_RETYPE_ROOT_CAP = 1,
    UNTYPED_RETYPE_NODE_INDEX_ARG = 2,
    UNTYPED_RETYPE_NODE_DEPTH_ARG = 3,
    UNTYPED_RETYPE_NODE_OFFSET_ARG = 4,
    UNTYPED_RETYPE_NUM_OBJECTS_ARG = 5,
};

/** Creates objects in the memory and puts a capability to each into consecutive empty slots. */
seL4_Error untyped_retype(struct invocation *call, const struct untyped_retype_args *args);

#endif
