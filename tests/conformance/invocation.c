/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Every operation, invoked through what it is not an operation of: an empty slot is an invalid capability, number 0; any
 * other object has no such operation.
 */
#include "invocation.h"

#define FREE_IRQ 100

/* The labels of each object's operations lie together, except for those that one architecture adds. */
static const struct {
    seL4_Word first, last;
    enum kind kind;
} operations[] = {
    {UntypedRetype, UntypedRetype, KIND_UNTYPED},
    {TCBReadRegisters, TCBSetFlags, KIND_TCB},
    {TCBSetBreakpoint, TCBConfigureSingleStepping, KIND_TCB},
    {CNodeRevoke, CNodeRotate, KIND_CNODE},
    {IRQIssueIRQHandler, IRQIssueIRQHandler, KIND_IRQ_CONTROL},
    {ARMIRQIssueIRQHandlerTrigger, ARMIRQIssueSGISignal, KIND_IRQ_CONTROL},
    {IRQAckIRQ, IRQClearIRQHandler, KIND_IRQ_HANDLER},
    {DomainSetSet, DomainScheduleSetStart, KIND_DOMAIN},
    {SchedControlConfigureFlags, SchedControlConfigureFlags, KIND_SCHED_CONTROL},
    {SchedContextBind, SchedContextYieldTo, KIND_SCHED_CONTEXT},
    {ARMVSpaceClean_Data, ARMVSpaceUnify_Instruction, KIND_VSPACE},
    SMC_OPERATIONS /* where there are any */
    {ARMPageTableMap, ARMPageTableUnmap, KIND_PAGE_TABLE},
    {ARMPageMap, ARMPageGetAddress, KIND_PAGE},
    {ARMASIDControlMakePool, ARMASIDControlMakePool, KIND_ASID_CONTROL},
    {ARMASIDPoolAssign, ARMASIDPoolAssign, KIND_ASID_POOL},
};

#define OPERATIONS (sizeof(operations) / sizeof(operations[0]))

static seL4_CPtr new_handler(void)
{
    seL4_CPtr handler = new_slot();
    check_ok(seL4_IRQControl_Get(seL4_CapIRQControl, FREE_IRQ, ROOT_CNODE, handler, seL4_WordBits));
    return handler;
}

static seL4_CPtr some(enum kind kind)
{
    switch (kind) {
    case KIND_UNTYPED: return new_untyped(seL4_PageBits);
    case KIND_TCB: return new_tcb();
    case KIND_CNODE: return new_cnode(2);
    case KIND_IRQ_CONTROL: return seL4_CapIRQControl;
    case KIND_IRQ_HANDLER: return new_handler();
    case KIND_DOMAIN: return seL4_CapDomain;
    case KIND_SCHED_CONTROL: return SCHED_CONTROL;
    case KIND_SCHED_CONTEXT: return new_context(5000, 5000);
    case KIND_VSPACE: return new_vspace();
    case KIND_SMC: return seL4_CapSMC;
    case KIND_PAGE_TABLE: return new_page_table();
    case KIND_PAGE: return new_frame();
    case KIND_ASID_CONTROL: return seL4_CapASIDControl;
    case KIND_ASID_POOL: return seL4_CapInitThreadASIDPool;
    default: check(!"no such kind"); return 0;
    }
}

/* With as many words and capabilities as any operation takes. */
static seL4_Error try_operation(seL4_CPtr service, seL4_Word label)
{
    for (int i = 0; i < 10; i++)
        seL4_SetMR(i, 1);
    for (int i = 0; i < 3; i++)
        seL4_SetCap(i, ROOT_CNODE);
    return invoke(service, label, 10, 3);
}

/* Each operation of the kind through an empty slot. */
void check_empty_slot(enum kind kind)
{
    seL4_CPtr empty = new_slot();
    unsigned int count = 0;
    for (unsigned int i = 0; i < OPERATIONS; i++) {
        for (seL4_Word label = operations[i].first; label <= operations[i].last && operations[i].kind == kind;
             label++) {
            check_error(try_operation(empty, label), seL4_InvalidCapability);
            check_equal(seL4_GetMR(0), 0);
            count++;
        }
    }
    check(count != 0);
}

/* Each operation of the kind through each other object. */
void check_other_objects(enum kind kind)
{
    for (enum kind other = 0; other < KIND_END; other++) {
        seL4_CPtr service = other == kind ? 0 : some(other);
        for (unsigned int i = 0; i < OPERATIONS && other != kind; i++)
            for (seL4_Word label = operations[i].first; label <= operations[i].last && operations[i].kind == kind;
                 label++)
                check_error(try_operation(service, label), seL4_IllegalOperation);
        if (other == KIND_IRQ_HANDLER && other != kind)
            check_ok(delete_slot(service)); /* comes from no untyped */
    }
}

REFUSED(invocation, operations_of_untypeds_need_a_capability)
{
    check_empty_slot(KIND_UNTYPED);
}

REFUSED(invocation, operations_of_untypeds_are_no_others)
{
    check_other_objects(KIND_UNTYPED);
}

REFUSED(invocation, operations_of_threads_need_a_capability)
{
    check_empty_slot(KIND_TCB);
}

REFUSED(invocation, operations_of_threads_are_no_others)
{
    check_other_objects(KIND_TCB);
}

REFUSED(invocation, operations_of_cnodes_need_a_capability)
{
    check_empty_slot(KIND_CNODE);
}

REFUSED(invocation, operations_of_cnodes_are_no_others)
{
    check_other_objects(KIND_CNODE);
}

REFUSED(invocation, operations_of_interrupt_control_need_a_capability)
{
    check_empty_slot(KIND_IRQ_CONTROL);
}

REFUSED(invocation, operations_of_interrupt_control_are_no_others)
{
    check_other_objects(KIND_IRQ_CONTROL);
}

REFUSED(invocation, operations_of_interrupt_handlers_need_a_capability)
{
    check_empty_slot(KIND_IRQ_HANDLER);
}

REFUSED(invocation, operations_of_interrupt_handlers_are_no_others)
{
    check_other_objects(KIND_IRQ_HANDLER);
}

REFUSED(invocation, operations_of_domains_need_a_capability)
{
    check_empty_slot(KIND_DOMAIN);
}

REFUSED(invocation, operations_of_domains_are_no_others)
{
    check_other_objects(KIND_DOMAIN);
}

REFUSED(invocation, operations_of_scheduling_control_need_a_capability)
{
    check_empty_slot(KIND_SCHED_CONTROL);
}

REFUSED(invocation, operations_of_scheduling_control_are_no_others)
{
    check_other_objects(KIND_SCHED_CONTROL);
}

REFUSED(invocation, operations_of_scheduling_contexts_need_a_capability)
{
    check_empty_slot(KIND_SCHED_CONTEXT);
}

REFUSED(invocation, operations_of_scheduling_contexts_are_no_others)
{
    check_other_objects(KIND_SCHED_CONTEXT);
}

REFUSED(invocation, operations_of_address_spaces_need_a_capability)
{
    check_empty_slot(KIND_VSPACE);
}

REFUSED(invocation, operations_of_address_spaces_are_no_others)
{
    check_other_objects(KIND_VSPACE);
}

REFUSED(invocation, operations_of_page_tables_need_a_capability)
{
    check_empty_slot(KIND_PAGE_TABLE);
}

REFUSED(invocation, operations_of_page_tables_are_no_others)
{
    check_other_objects(KIND_PAGE_TABLE);
}

REFUSED(invocation, operations_of_pages_need_a_capability)
{
    check_empty_slot(KIND_PAGE);
}

REFUSED(invocation, operations_of_pages_are_no_others)
{
    check_other_objects(KIND_PAGE);
}

REFUSED(invocation, operations_of_asid_control_need_a_capability)
{
    check_empty_slot(KIND_ASID_CONTROL);
}

REFUSED(invocation, operations_of_asid_control_are_no_others)
{
    check_other_objects(KIND_ASID_CONTROL);
}

REFUSED(invocation, operations_of_asid_pools_need_a_capability)
{
    check_empty_slot(KIND_ASID_POOL);
}

REFUSED(invocation, operations_of_asid_pools_are_no_others)
{
    check_other_objects(KIND_ASID_POOL);
}
