/* SPDX-License-Identifier: BSD-2-Clause */
/* Domains: which threads are in which, and the schedule by which they take turns. */
#include "api/invocation.h"
#include "decode.h"
#include "sched/scheduler.h"

seL4_Error domain_set_set(struct invocation *call, const struct domain_set_set_args *args)
{
    if (args->domain >= DOMAIN_COUNT)
        return invocation_invalid_argument(call, DOMAIN_SET_SET_DOMAIN_ARG);
    if (cap_type(args->thread->cap) != CAP_TCB)
        return invocation_invalid_capability(call, DOMAIN_SET_SET_THREAD_CAP);
    scheduler_set_domain((struct tcb *)cap_tcb_get_address(args->thread->cap), args->domain);
    return seL4_NoError;
}

static seL4_Error check_index(struct invocation *call, word_t index)
{
    return index < DOMAIN_SCHEDULE_LENGTH ? seL4_NoError : invocation_range_error(call, 0, DOMAIN_SCHEDULE_LENGTH - 1);
}

seL4_Error domain_set_schedule_configure(struct invocation *call, const struct domain_set_schedule_configure_args *args)
{
    seL4_Error error = check_index(call, args->index);

    if (error != seL4_NoError)
        return error;
    if (args->domain >= DOMAIN_COUNT)
        return invocation_invalid_argument(call, DOMAIN_SET_SCHEDULE_CONFIGURE_DOMAIN_ARG);
    if (args->duration > DOMAIN_DURATION_MAX || (args->duration == 0 && args->domain != 0))
        return invocation_invalid_argument(call, DOMAIN_SET_SCHEDULE_CONFIGURE_DURATION_ARG);
    if (args->duration == 0 && args->index == domain_schedule_start())
        return invocation_illegal_operation(call); /* the schedule would have nowhere to go */
    domain_schedule_set(args->index, args->domain, args->duration);
    return seL4_NoError;
}

seL4_Error domain_set_schedule_set_start(struct invocation *call, const struct domain_set_schedule_set_start_args *args)
{
    seL4_Error error = check_index(call, args->index);

    if (error != seL4_NoError)
        return error;
    if (domain_schedule_is_end(args->index))
        return invocation_invalid_argument(call, DOMAIN_SET_SCHEDULE_SET_START_INDEX_ARG);
    domain_schedule_set_start(args->index);
    return seL4_NoError;
}
