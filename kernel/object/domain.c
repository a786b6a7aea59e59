/* SPDX-License-Identifier: BSD-2-Clause */
/* Domains. There is one, so there is nothing to schedule between. */
#include "api/invocation.h"
#include "decode.h"
#include "object/tcb.h"

#define DOMAIN_COUNT 1

seL4_Error domain_set_set(struct invocation *call, const struct domain_set_set_args *args)
{
    if (args->domain >= DOMAIN_COUNT)
        return invocation_invalid_argument(call, DOMAIN_SET_SET_DOMAIN_ARG);
    if (cap_type(args->thread->cap) != CAP_TCB)
        return invocation_invalid_capability(call, DOMAIN_SET_SET_THREAD_CAP);
    return seL4_NoError;
}

seL4_Error domain_set_schedule_configure(struct invocation *call, const struct domain_set_schedule_configure_args *args)
{
    (void)args;
    return invocation_illegal_operation(call);
}

seL4_Error domain_set_schedule_set_start(struct invocation *call, const struct domain_set_schedule_set_start_args *args)
{
    (void)args;
    return invocation_illegal_operation(call);
}
