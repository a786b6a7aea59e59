/* SPDX-License-Identifier: BSD-2-Clause */
/* Address spaces: their capabilities, and which one is current. The operations on them are cache operations (cache.c). */
#include "object/vspace.h"

#include "decode.h"
#include "object/object.h"
#include "sched/scheduler.h"

static struct page_table *root_of_cap(struct cap cap)
{
    return (struct page_table *)cap_vspace_get_address(cap);
}

seL4_Error vspace_gone(struct invocation *call)
{
    const struct lookup_failure why = {.kind = seL4_InvalidRoot};

    return invocation_failed_lookup(call, false, &why);
}

seL4_Error vspace_from_argument(struct invocation *call, struct cap cap, word_t argument, struct page_table **root)
{
    if (cap_type(cap) != CAP_VSPACE || !cap_vspace_get_is_mapped(cap))
        return invocation_invalid_capability(call, argument);
    *root = asid_find(cap_vspace_get_mapped_asid(cap));
    if (*root == NULL)
        return vspace_gone(call);
    if (*root != root_of_cap(cap))
        return invocation_invalid_capability(call, argument);
    return seL4_NoError;
}

bool vspace_is_usable(struct cap cap)
{
    return cap_type(cap) == CAP_VSPACE && cap_vspace_get_is_mapped(cap) &&
           asid_find(cap_vspace_get_mapped_asid(cap)) == root_of_cap(cap);
}

void vspace_activate(const struct tcb *thread)
{
    struct cap cap = thread->slots[TCB_VSPACE].cap;

    if (vspace_is_usable(cap))
        paging_activate(root_of_cap(cap), cap_vspace_get_mapped_asid(cap));
    else
        paging_activate_empty();
}

seL4_Error vspace_derive(struct cap cap, struct cap *copy)
{
    if (!cap_vspace_get_is_mapped(cap))
        return seL4_IllegalOperation;
    *copy = cap;
    return seL4_NoError;
}

void vspace_reactivate(void)
{
    scheduler.running = NULL;
    scheduler.reschedule = true;
}

/* The capability may have been the one that the current thread runs by. */
void vspace_finalise(struct cap cap, bool is_final)
{
    vspace_reactivate();
    if (is_final && cap_vspace_get_is_mapped(cap))
        asid_release(cap_vspace_get_mapped_asid(cap), root_of_cap(cap));
}
