/* SPDX-License-Identifier: BSD-2-Clause */
/* Software-generated interrupts: capabilities that raise one interrupt on one processor. */
#include "api/invocation.h"
#include "decode.h"
#include "object/object.h"

seL4_Error irq_control_issue_sgi_signal(struct invocation *call, const struct irq_control_issue_sgi_signal_args *args)
{
    struct slot *target;
    seL4_Error error;

    if (sgi_count() == 0)
        return invocation_illegal_operation(call);
    if (args->irq >= sgi_count())
        return invocation_range_error(call, 0, sgi_count() - 1);
    if (!sgi_target_is_valid(args->target))
        return invocation_invalid_argument(call, IRQ_CONTROL_ISSUE_SGI_SIGNAL_TARGET_ARG);
    error = invocation_empty_slot(call, args->root->cap, args->index, args->depth, &target);
    if (error != seL4_NoError)
        return error;
    slot_insert_original(target, cap_sgi_signal_new(args->irq, args->target), call->slot);
    return seL4_NoError;
}
