/* SPDX-License-Identifier: BSD-2-Clause */
/* What is in a slot, found out on a kernel that does not tell: a move onto itself never succeeds, and says why. */
#include "framework.h"

bool slot_is_empty(seL4_CPtr slot)
{
    seL4_Word words[4];
    for (int i = 0; i < 4; i++)
        words[i] = seL4_GetMR(i); /* a case may still want to see the details of an earlier error */
    seL4_Error error = move_to(slot, slot);
    for (int i = 0; i < 4; i++)
        seL4_SetMR(i, words[i]);
    return error == seL4_FailedLookup;
}

seL4_Word capability_type(seL4_CPtr slot)
{
    return !slot_is_empty(slot);
}
