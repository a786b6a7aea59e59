/* SPDX-License-Identifier: BSD-2-Clause */
/* What is in a slot, as a debug kernel tells it. */
#include "framework.h"

seL4_Word capability_type(seL4_CPtr slot)
{
    return seL4_DebugCapIdentify(slot);
}

bool slot_is_empty(seL4_CPtr slot)
{
    return capability_type(slot) == 0;
}
