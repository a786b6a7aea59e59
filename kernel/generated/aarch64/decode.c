/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* Takes messages apart: checks length and capabilities, unpacks, calls the handler, packs its results. */

#include "decode.h"

#include "api/invocation.h"

/* ---- VSpace ---- */

static seL4_Error unpack_vspace_clean_data(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct vspace_clean_data_args args = {
        .start = invocation_word(call, 0),
        .end = invocation_word(call, 1),
    };
    return vspace_clean_data(call, &args);
}

static seL4_Error unpack_vspace_invalidate_data(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct vspace_invalidate_data_args args = {
        .start = invocation_word(call, 0),
        .end = invocation_word(call, 1),
    };
    return vspace_invalidate_data(call, &args);
}

static seL4_Error unpack_vspace_clean_invalidate_data(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct vspace_clean_invalidate_data_args args = {
        .start = invocation_word(call, 0),
        .end = invocation_word(call, 1),
    };
    return vspace_clean_invalidate_data(call, &args);
}

static seL4_Error unpack_vspace_unify_instruction(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct vspace_unify_instruction_args args = {
        .start = invocation_word(call, 0),
        .end = invocation_word(call, 1),
    };
    return vspace_unify_instruction(call, &args);
}

seL4_Error decode_vspace(struct invocation *call)
{
    switch (call->label) {
    case ARMVSpaceClean_Data:
        return unpack_vspace_clean_data(call);
    case ARMVSpaceInvalidate_Data:
        return unpack_vspace_invalidate_data(call);
    case ARMVSpaceCleanInvalidate_Data:
        return unpack_vspace_clean_invalidate_data(call);
    case ARMVSpaceUnify_Instruction:
        return unpack_vspace_unify_instruction(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- SMC ---- */

static seL4_Error unpack_smc_call(struct invocation *call)
{
    const struct smc_call_args args = {
        .smc_args_word = 0,
    };
    struct smc_call_result result = { 0 };
    seL4_Error error = smc_call(call, &args, &result);
    if (error != seL4_NoError) {
        return error;
    }
    _Static_assert(sizeof result == 8 * sizeof(seL4_Word), "the words of the message, in their order");
    invocation_reply(call, (const seL4_Word *)&result, 8);
    return seL4_NoError;
}

seL4_Error decode_smc(struct invocation *call)
{
    switch (call->label) {
    case ARMSMCCall:
        return unpack_smc_call(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- PageTable ---- */

static seL4_Error unpack_page_table_map(struct invocation *call)
{
    if (call->length < 2 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct page_table_map_args args = {
        .vspace = call->caps[0],
        .vaddr = invocation_word(call, 0),
        .attr = invocation_word(call, 1),
    };
    return page_table_map(call, &args);
}

static seL4_Error unpack_page_table_unmap(struct invocation *call)
{
    return page_table_unmap(call);
}

seL4_Error decode_page_table(struct invocation *call)
{
    switch (call->label) {
    case ARMPageTableMap:
        return unpack_page_table_map(call);
    case ARMPageTableUnmap:
        return unpack_page_table_unmap(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- Page ---- */

static seL4_Error unpack_page_map(struct invocation *call)
{
    if (call->length < 3 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct page_map_args args = {
        .vspace = call->caps[0],
        .vaddr = invocation_word(call, 0),
        .rights = invocation_word(call, 1),
        .attr = invocation_word(call, 2),
    };
    return page_map(call, &args);
}

static seL4_Error unpack_page_unmap(struct invocation *call)
{
    return page_unmap(call);
}

static seL4_Error unpack_page_clean_data(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct page_clean_data_args args = {
        .start_offset = invocation_word(call, 0),
        .end_offset = invocation_word(call, 1),
    };
    return page_clean_data(call, &args);
}

static seL4_Error unpack_page_invalidate_data(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct page_invalidate_data_args args = {
        .start_offset = invocation_word(call, 0),
        .end_offset = invocation_word(call, 1),
    };
    return page_invalidate_data(call, &args);
}

static seL4_Error unpack_page_clean_invalidate_data(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct page_clean_invalidate_data_args args = {
        .start_offset = invocation_word(call, 0),
        .end_offset = invocation_word(call, 1),
    };
    return page_clean_invalidate_data(call, &args);
}

static seL4_Error unpack_page_unify_instruction(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct page_unify_instruction_args args = {
        .start_offset = invocation_word(call, 0),
        .end_offset = invocation_word(call, 1),
    };
    return page_unify_instruction(call, &args);
}

static seL4_Error unpack_page_get_address(struct invocation *call)
{
    struct page_get_address_result result = { 0 };
    seL4_Error error = page_get_address(call, &result);
    if (error != seL4_NoError) {
        return error;
    }
    seL4_Word words[1];
    unsigned int count = page_get_address_pack(&result, words);
    invocation_reply(call, words, count);
    return seL4_NoError;
}

seL4_Error decode_page(struct invocation *call)
{
    switch (call->label) {
    case ARMPageMap:
        return unpack_page_map(call);
    case ARMPageUnmap:
        return unpack_page_unmap(call);
    case ARMPageClean_Data:
        return unpack_page_clean_data(call);
    case ARMPageInvalidate_Data:
        return unpack_page_invalidate_data(call);
    case ARMPageCleanInvalidate_Data:
        return unpack_page_clean_invalidate_data(call);
    case ARMPageUnify_Instruction:
        return unpack_page_unify_instruction(call);
    case ARMPageGetAddress:
        return unpack_page_get_address(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- ASIDControl ---- */

static seL4_Error unpack_asid_control_make_pool(struct invocation *call)
{
    if (call->length < 2 || call->cap_count < 2) {
        return invocation_truncated(call);
    }
    const struct asid_control_make_pool_args args = {
        .untyped = call->caps[0],
        .root = call->caps[1],
        .index = invocation_word(call, 0),
        .depth = invocation_word(call, 1) & 0xff,
    };
    return asid_control_make_pool(call, &args);
}

seL4_Error decode_asid_control(struct invocation *call)
{
    switch (call->label) {
    case ARMASIDControlMakePool:
        return unpack_asid_control_make_pool(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- ASIDPool ---- */

static seL4_Error unpack_asid_pool_assign(struct invocation *call)
{
    if (call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct asid_pool_assign_args args = {
        .vspace = call->caps[0],
    };
    return asid_pool_assign(call, &args);
}

seL4_Error decode_asid_pool(struct invocation *call)
{
    switch (call->label) {
    case ARMASIDPoolAssign:
        return unpack_asid_pool_assign(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- CNode ---- */

static seL4_Error unpack_cnode_revoke(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct cnode_revoke_args args = {
        .index = invocation_word(call, 0),
        .depth = invocation_word(call, 1) & 0xff,
    };
    return cnode_revoke(call, &args);
}

static seL4_Error unpack_cnode_delete(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct cnode_delete_args args = {
        .index = invocation_word(call, 0),
        .depth = invocation_word(call, 1) & 0xff,
    };
    return cnode_delete(call, &args);
}

static seL4_Error unpack_cnode_cancel_badged_sends(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct cnode_cancel_badged_sends_args args = {
        .index = invocation_word(call, 0),
        .depth = invocation_word(call, 1) & 0xff,
    };
    return cnode_cancel_badged_sends(call, &args);
}

static seL4_Error unpack_cnode_copy(struct invocation *call)
{
    if (call->length < 5 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct cnode_copy_args args = {
        .dest_index = invocation_word(call, 0),
        .dest_depth = invocation_word(call, 1) & 0xff,
        .src_root = call->caps[0],
        .src_index = invocation_word(call, 2),
        .src_depth = invocation_word(call, 3) & 0xff,
        .rights = invocation_word(call, 4),
    };
    return cnode_copy(call, &args);
}

static seL4_Error unpack_cnode_mint(struct invocation *call)
{
    if (call->length < 6 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct cnode_mint_args args = {
        .dest_index = invocation_word(call, 0),
        .dest_depth = invocation_word(call, 1) & 0xff,
        .src_root = call->caps[0],
        .src_index = invocation_word(call, 2),
        .src_depth = invocation_word(call, 3) & 0xff,
        .rights = invocation_word(call, 4),
        .badge = invocation_word(call, 5),
    };
    return cnode_mint(call, &args);
}

static seL4_Error unpack_cnode_move(struct invocation *call)
{
    if (call->length < 4 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct cnode_move_args args = {
        .dest_index = invocation_word(call, 0),
        .dest_depth = invocation_word(call, 1) & 0xff,
        .src_root = call->caps[0],
        .src_index = invocation_word(call, 2),
        .src_depth = invocation_word(call, 3) & 0xff,
    };
    return cnode_move(call, &args);
}

static seL4_Error unpack_cnode_mutate(struct invocation *call)
{
    if (call->length < 5 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct cnode_mutate_args args = {
        .dest_index = invocation_word(call, 0),
        .dest_depth = invocation_word(call, 1) & 0xff,
        .src_root = call->caps[0],
        .src_index = invocation_word(call, 2),
        .src_depth = invocation_word(call, 3) & 0xff,
        .badge = invocation_word(call, 4),
    };
    return cnode_mutate(call, &args);
}

static seL4_Error unpack_cnode_rotate(struct invocation *call)
{
    if (call->length < 8 || call->cap_count < 2) {
        return invocation_truncated(call);
    }
    const struct cnode_rotate_args args = {
        .dest_index = invocation_word(call, 0),
        .dest_depth = invocation_word(call, 1) & 0xff,
        .dest_badge = invocation_word(call, 2),
        .pivot_root = call->caps[0],
        .pivot_index = invocation_word(call, 3),
        .pivot_depth = invocation_word(call, 4) & 0xff,
        .pivot_badge = invocation_word(call, 5),
        .src_root = call->caps[1],
        .src_index = invocation_word(call, 6),
        .src_depth = invocation_word(call, 7) & 0xff,
    };
    return cnode_rotate(call, &args);
}

seL4_Error decode_cnode(struct invocation *call)
{
    switch (call->label) {
    case CNodeRevoke:
        return unpack_cnode_revoke(call);
    case CNodeDelete:
        return unpack_cnode_delete(call);
    case CNodeCancelBadgedSends:
        return unpack_cnode_cancel_badged_sends(call);
    case CNodeCopy:
        return unpack_cnode_copy(call);
    case CNodeMint:
        return unpack_cnode_mint(call);
    case CNodeMove:
        return unpack_cnode_move(call);
    case CNodeMutate:
        return unpack_cnode_mutate(call);
    case CNodeRotate:
        return unpack_cnode_rotate(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- IRQControl ---- */

static seL4_Error unpack_irq_control_get(struct invocation *call)
{
    if (call->length < 3 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct irq_control_get_args args = {
        .irq = invocation_word(call, 0),
        .root = call->caps[0],
        .index = invocation_word(call, 1),
        .depth = invocation_word(call, 2) & 0xff,
    };
    return irq_control_get(call, &args);
}

static seL4_Error unpack_irq_control_get_trigger(struct invocation *call)
{
    if (call->length < 4 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct irq_control_get_trigger_args args = {
        .irq = invocation_word(call, 0),
        .trigger = invocation_word(call, 1),
        .root = call->caps[0],
        .index = invocation_word(call, 2),
        .depth = invocation_word(call, 3) & 0xff,
    };
    return irq_control_get_trigger(call, &args);
}

static seL4_Error unpack_irq_control_issue_sgi_signal(struct invocation *call)
{
    if (call->length < 4 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct irq_control_issue_sgi_signal_args args = {
        .irq = invocation_word(call, 0),
        .target = invocation_word(call, 1),
        .root = call->caps[0],
        .index = invocation_word(call, 2),
        .depth = invocation_word(call, 3) & 0xff,
    };
    return irq_control_issue_sgi_signal(call, &args);
}

seL4_Error decode_irq_control(struct invocation *call)
{
    switch (call->label) {
    case IRQIssueIRQHandler:
        return unpack_irq_control_get(call);
    case ARMIRQIssueIRQHandlerTrigger:
        return unpack_irq_control_get_trigger(call);
    case ARMIRQIssueSGISignal:
        return unpack_irq_control_issue_sgi_signal(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- IRQHandler ---- */

static seL4_Error unpack_irq_handler_ack(struct invocation *call)
{
    return irq_handler_ack(call);
}

static seL4_Error unpack_irq_handler_set_notification(struct invocation *call)
{
    if (call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct irq_handler_set_notification_args args = {
        .notification = call->caps[0],
    };
    return irq_handler_set_notification(call, &args);
}

static seL4_Error unpack_irq_handler_clear(struct invocation *call)
{
    return irq_handler_clear(call);
}

seL4_Error decode_irq_handler(struct invocation *call)
{
    switch (call->label) {
    case IRQAckIRQ:
        return unpack_irq_handler_ack(call);
    case IRQSetIRQHandler:
        return unpack_irq_handler_set_notification(call);
    case IRQClearIRQHandler:
        return unpack_irq_handler_clear(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- DomainSet ---- */

static seL4_Error unpack_domain_set_set(struct invocation *call)
{
    if (call->length < 1 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct domain_set_set_args args = {
        .domain = invocation_word(call, 0) & 0xff,
        .thread = call->caps[0],
    };
    return domain_set_set(call, &args);
}

static seL4_Error unpack_domain_set_schedule_configure(struct invocation *call)
{
    if (call->length < 3) {
        return invocation_truncated(call);
    }
    const struct domain_set_schedule_configure_args args = {
        .index = invocation_word(call, 0),
        .domain = invocation_word(call, 1) & 0xff,
        .duration = invocation_word(call, 2),
    };
    return domain_set_schedule_configure(call, &args);
}

static seL4_Error unpack_domain_set_schedule_set_start(struct invocation *call)
{
    if (call->length < 1) {
        return invocation_truncated(call);
    }
    const struct domain_set_schedule_set_start_args args = {
        .index = invocation_word(call, 0),
    };
    return domain_set_schedule_set_start(call, &args);
}

seL4_Error decode_domain_set(struct invocation *call)
{
    switch (call->label) {
    case DomainSetSet:
        return unpack_domain_set_set(call);
    case DomainScheduleConfigure:
        return unpack_domain_set_schedule_configure(call);
    case DomainScheduleSetStart:
        return unpack_domain_set_schedule_set_start(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- SchedControl ---- */

static seL4_Error unpack_sched_control_configure_flags(struct invocation *call)
{
    if (call->length < 5 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct sched_control_configure_flags_args args = {
        .schedcontext = call->caps[0],
        .budget = invocation_word(call, 0),
        .period = invocation_word(call, 1),
        .extra_refills = invocation_word(call, 2),
        .badge = invocation_word(call, 3),
        .flags = invocation_word(call, 4),
    };
    return sched_control_configure_flags(call, &args);
}

seL4_Error decode_sched_control(struct invocation *call)
{
    switch (call->label) {
    case SchedControlConfigureFlags:
        return unpack_sched_control_configure_flags(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- SchedContext ---- */

static seL4_Error unpack_sched_context_bind(struct invocation *call)
{
    if (call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct sched_context_bind_args args = {
        .cap = call->caps[0],
    };
    return sched_context_bind(call, &args);
}

static seL4_Error unpack_sched_context_unbind(struct invocation *call)
{
    return sched_context_unbind(call);
}

static seL4_Error unpack_sched_context_unbind_object(struct invocation *call)
{
    if (call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct sched_context_unbind_object_args args = {
        .cap = call->caps[0],
    };
    return sched_context_unbind_object(call, &args);
}

static seL4_Error unpack_sched_context_consumed(struct invocation *call)
{
    struct sched_context_consumed_result result = { 0 };
    seL4_Error error = sched_context_consumed(call, &result);
    if (error != seL4_NoError) {
        return error;
    }
    seL4_Word words[1];
    unsigned int count = sched_context_consumed_pack(&result, words);
    invocation_reply(call, words, count);
    return seL4_NoError;
}

static seL4_Error unpack_sched_context_yield_to(struct invocation *call)
{
    struct sched_context_yield_to_result result = { 0 };
    seL4_Error error = sched_context_yield_to(call, &result);
    if (error != seL4_NoError) {
        return error;
    }
    seL4_Word words[1];
    unsigned int count = sched_context_yield_to_pack(&result, words);
    invocation_reply(call, words, count);
    return seL4_NoError;
}

seL4_Error decode_sched_context(struct invocation *call)
{
    switch (call->label) {
    case SchedContextBind:
        return unpack_sched_context_bind(call);
    case SchedContextUnbind:
        return unpack_sched_context_unbind(call);
    case SchedContextUnbindObject:
        return unpack_sched_context_unbind_object(call);
    case SchedContextConsumed:
        return unpack_sched_context_consumed(call);
    case SchedContextYieldTo:
        return unpack_sched_context_yield_to(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- TCB ---- */

static seL4_Error unpack_tcb_read_registers(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct tcb_read_registers_args args = {
        .suspend_source = invocation_word(call, 0) & 0x1,
        .arch_flags = invocation_word(call, 0) >> 8 & 0xff,
        .count = invocation_word(call, 1),
    };
    struct tcb_read_registers_result result = { 0 };
    seL4_Error error = tcb_read_registers(call, &args, &result);
    if (error != seL4_NoError) {
        return error;
    }
    _Static_assert(sizeof result == 36 * sizeof(seL4_Word), "the words of the message, in their order");
    invocation_reply(call, (const seL4_Word *)&result, 36);
    return seL4_NoError;
}

static seL4_Error unpack_tcb_write_registers(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct tcb_write_registers_args args = {
        .resume_target = invocation_word(call, 0) & 0x1,
        .arch_flags = invocation_word(call, 0) >> 8 & 0xff,
        .count = invocation_word(call, 1),
        .regs_word = 2,
    };
    return tcb_write_registers(call, &args);
}

static seL4_Error unpack_tcb_copy_registers(struct invocation *call)
{
    if (call->length < 1 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_copy_registers_args args = {
        .source = call->caps[0],
        .suspend_source = invocation_word(call, 0) & 0x1,
        .resume_target = invocation_word(call, 0) >> 1 & 0x1,
        .transfer_frame = invocation_word(call, 0) >> 2 & 0x1,
        .transfer_integer = invocation_word(call, 0) >> 3 & 0x1,
        .arch_flags = invocation_word(call, 0) >> 8 & 0xff,
    };
    return tcb_copy_registers(call, &args);
}

static seL4_Error unpack_tcb_configure(struct invocation *call)
{
    if (call->length < 3 || call->cap_count < 3) {
        return invocation_truncated(call);
    }
    const struct tcb_configure_args args = {
        .cspace_root = call->caps[0],
        .cspace_root_data = invocation_word(call, 0),
        .vspace_root = call->caps[1],
        .vspace_root_data = invocation_word(call, 1),
        .buffer = invocation_word(call, 2),
        .buffer_frame = call->caps[2],
    };
    return tcb_configure(call, &args);
}

static seL4_Error unpack_tcb_set_priority(struct invocation *call)
{
    if (call->length < 1 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_set_priority_args args = {
        .authority = call->caps[0],
        .priority = invocation_word(call, 0),
    };
    return tcb_set_priority(call, &args);
}

static seL4_Error unpack_tcb_set_mc_priority(struct invocation *call)
{
    if (call->length < 1 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_set_mc_priority_args args = {
        .authority = call->caps[0],
        .mcp = invocation_word(call, 0),
    };
    return tcb_set_mc_priority(call, &args);
}

static seL4_Error unpack_tcb_set_sched_params(struct invocation *call)
{
    if (call->length < 2 || call->cap_count < 3) {
        return invocation_truncated(call);
    }
    const struct tcb_set_sched_params_args args = {
        .authority = call->caps[0],
        .mcp = invocation_word(call, 0),
        .priority = invocation_word(call, 1),
        .sched_context = call->caps[1],
        .fault_ep = call->caps[2],
    };
    return tcb_set_sched_params(call, &args);
}

static seL4_Error unpack_tcb_set_timeout_endpoint(struct invocation *call)
{
    if (call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_set_timeout_endpoint_args args = {
        .timeout_fault_ep = call->caps[0],
    };
    return tcb_set_timeout_endpoint(call, &args);
}

static seL4_Error unpack_tcb_set_ipc_buffer(struct invocation *call)
{
    if (call->length < 1 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_set_ipc_buffer_args args = {
        .buffer = invocation_word(call, 0),
        .buffer_frame = call->caps[0],
    };
    return tcb_set_ipc_buffer(call, &args);
}

static seL4_Error unpack_tcb_set_space(struct invocation *call)
{
    if (call->length < 2 || call->cap_count < 3) {
        return invocation_truncated(call);
    }
    const struct tcb_set_space_args args = {
        .fault_ep = call->caps[0],
        .cspace_root = call->caps[1],
        .cspace_root_data = invocation_word(call, 0),
        .vspace_root = call->caps[2],
        .vspace_root_data = invocation_word(call, 1),
    };
    return tcb_set_space(call, &args);
}

static seL4_Error unpack_tcb_suspend(struct invocation *call)
{
    return tcb_suspend(call);
}

static seL4_Error unpack_tcb_resume(struct invocation *call)
{
    return tcb_resume(call);
}

static seL4_Error unpack_tcb_bind_notification(struct invocation *call)
{
    if (call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_bind_notification_args args = {
        .notification = call->caps[0],
    };
    return tcb_bind_notification(call, &args);
}

static seL4_Error unpack_tcb_unbind_notification(struct invocation *call)
{
    return tcb_unbind_notification(call);
}

static seL4_Error unpack_tcb_set_tls_base(struct invocation *call)
{
    if (call->length < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_set_tls_base_args args = {
        .tls_base = invocation_word(call, 0),
    };
    return tcb_set_tls_base(call, &args);
}

static seL4_Error unpack_tcb_set_flags(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct tcb_set_flags_args args = {
        .clear = invocation_word(call, 0),
        .set = invocation_word(call, 1),
    };
    struct tcb_set_flags_result result = { 0 };
    seL4_Error error = tcb_set_flags(call, &args, &result);
    if (error != seL4_NoError) {
        return error;
    }
    seL4_Word words[1];
    unsigned int count = tcb_set_flags_pack(&result, words);
    invocation_reply(call, words, count);
    return seL4_NoError;
}

static seL4_Error unpack_tcb_set_breakpoint(struct invocation *call)
{
    if (call->length < 5) {
        return invocation_truncated(call);
    }
    const struct tcb_set_breakpoint_args args = {
        .bp_num = invocation_word(call, 0) & 0xffff,
        .vaddr = invocation_word(call, 1),
        .type = invocation_word(call, 2),
        .size = invocation_word(call, 3),
        .rw = invocation_word(call, 4),
    };
    return tcb_set_breakpoint(call, &args);
}

static seL4_Error unpack_tcb_get_breakpoint(struct invocation *call)
{
    if (call->length < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_get_breakpoint_args args = {
        .bp_num = invocation_word(call, 0) & 0xffff,
    };
    struct tcb_get_breakpoint_result result = { 0 };
    seL4_Error error = tcb_get_breakpoint(call, &args, &result);
    if (error != seL4_NoError) {
        return error;
    }
    seL4_Word words[5];
    unsigned int count = tcb_get_breakpoint_pack(&result, words);
    invocation_reply(call, words, count);
    return seL4_NoError;
}

static seL4_Error unpack_tcb_unset_breakpoint(struct invocation *call)
{
    if (call->length < 1) {
        return invocation_truncated(call);
    }
    const struct tcb_unset_breakpoint_args args = {
        .bp_num = invocation_word(call, 0) & 0xffff,
    };
    return tcb_unset_breakpoint(call, &args);
}

static seL4_Error unpack_tcb_configure_single_stepping(struct invocation *call)
{
    if (call->length < 2) {
        return invocation_truncated(call);
    }
    const struct tcb_configure_single_stepping_args args = {
        .bp_num = invocation_word(call, 0) & 0xffff,
        .num_instructions = invocation_word(call, 1),
    };
    struct tcb_configure_single_stepping_result result = { 0 };
    seL4_Error error = tcb_configure_single_stepping(call, &args, &result);
    if (error != seL4_NoError) {
        return error;
    }
    seL4_Word words[1];
    unsigned int count = tcb_configure_single_stepping_pack(&result, words);
    invocation_reply(call, words, count);
    return seL4_NoError;
}

seL4_Error decode_tcb(struct invocation *call)
{
    switch (call->label) {
    case TCBReadRegisters:
        return unpack_tcb_read_registers(call);
    case TCBWriteRegisters:
        return unpack_tcb_write_registers(call);
    case TCBCopyRegisters:
        return unpack_tcb_copy_registers(call);
    case TCBConfigure:
        return unpack_tcb_configure(call);
    case TCBSetPriority:
        return unpack_tcb_set_priority(call);
    case TCBSetMCPriority:
        return unpack_tcb_set_mc_priority(call);
    case TCBSetSchedParams:
        return unpack_tcb_set_sched_params(call);
    case TCBSetTimeoutEndpoint:
        return unpack_tcb_set_timeout_endpoint(call);
    case TCBSetIPCBuffer:
        return unpack_tcb_set_ipc_buffer(call);
    case TCBSetSpace:
        return unpack_tcb_set_space(call);
    case TCBSuspend:
        return unpack_tcb_suspend(call);
    case TCBResume:
        return unpack_tcb_resume(call);
    case TCBBindNotification:
        return unpack_tcb_bind_notification(call);
    case TCBUnbindNotification:
        return unpack_tcb_unbind_notification(call);
    case TCBSetTLSBase:
        return unpack_tcb_set_tls_base(call);
    case TCBSetFlags:
        return unpack_tcb_set_flags(call);
    case TCBSetBreakpoint:
        return unpack_tcb_set_breakpoint(call);
    case TCBGetBreakpoint:
        return unpack_tcb_get_breakpoint(call);
    case TCBUnsetBreakpoint:
        return unpack_tcb_unset_breakpoint(call);
    case TCBConfigureSingleStepping:
        return unpack_tcb_configure_single_stepping(call);
    default:
        return invocation_illegal_operation(call);
    }
}

/* ---- Untyped ---- */

static seL4_Error unpack_untyped_retype(struct invocation *call)
{
    if (call->length < 6 || call->cap_count < 1) {
        return invocation_truncated(call);
    }
    const struct untyped_retype_args args = {
        .type = invocation_word(call, 0),
        .size_bits = invocation_word(call, 1),
        .root = call->caps[0],
        .node_index = invocation_word(call, 2),
        .node_depth = invocation_word(call, 3),
        .node_offset = invocation_word(call, 4),
        .num_objects = invocation_word(call, 5),
    };
    return untyped_retype(call, &args);
}

seL4_Error decode_untyped(struct invocation *call)
{
    switch (call->label) {
    case UntypedRetype:
        return unpack_untyped_retype(call);
    default:
        return invocation_illegal_operation(call);
    }
}
