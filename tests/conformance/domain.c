/* SPDX-License-Identifier: BSD-2-Clause */
/* Domains. */
#include "framework.h"

CASE(domain, a_thread_can_be_put_into_domain_0)
{
    check_ok(seL4_DomainSet_Set(seL4_CapDomain, 0, new_tcb()));
}

REFUSED(domain, domains_that_do_not_exist_are_refused)
{
    check_error(seL4_DomainSet_Set(seL4_CapDomain, 255, new_tcb()), seL4_InvalidArgument);
    check_equal(seL4_GetMR(0), 0);
}

REFUSED(domain, only_threads_have_a_domain)
{
    check_error(seL4_DomainSet_Set(seL4_CapDomain, 0, new_endpoint()), seL4_InvalidCapability);
}

REFUSED(domain, truncated_and_unknown_operations_are_refused)
{
    seL4_SetMR(0, 0);
    seL4_SetCap(0, case_tcb());
    check_error(invoke(seL4_CapDomain, DomainSetSet, 0, 1), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, DomainSetSet, 1, 0), seL4_TruncatedMessage);
    check_error(invoke(seL4_CapDomain, InvalidInvocation, 0, 0), seL4_IllegalOperation);
}
