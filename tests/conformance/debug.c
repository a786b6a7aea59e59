/* SPDX-License-Identifier: BSD-2-Clause */
/* The system calls of debug kernels. */
#include "framework.h"

CASE(debug, identify_tells_types_apart)
{
    seL4_CPtr endpoint = new_endpoint(), notification = new_notification(), tcb = new_tcb();
    seL4_Word types[] = {seL4_DebugCapIdentify(endpoint), seL4_DebugCapIdentify(notification),
                         seL4_DebugCapIdentify(tcb)};
    check(types[0] != 0 && types[1] != 0 && types[2] != 0);
    check(types[0] != types[1] && types[1] != types[2] && types[0] != types[2]);
    check_equal(seL4_DebugCapIdentify(new_copy(endpoint, seL4_NoRights)), types[0]);
}

CASE(debug, identify_gives_0_for_empty_slots_and_addresses_that_do_not_resolve)
{
    check_equal(seL4_DebugCapIdentify(new_slot()), 0);
    check_equal(seL4_DebugCapIdentify(0), 0);
    check_equal(seL4_DebugCapIdentify(FROM_TOP(1, 4)), 0);
}

CASE(debug, threads_can_be_named)
{
    seL4_CPtr tcb = new_tcb();
    seL4_DebugNameThread(tcb, "a name");
    seL4_DebugNameThread(tcb, "");
}

CASE(debug, the_scheduler_can_be_dumped)
{
    seL4_DebugDumpScheduler();
}
