// SPDX-License-Identifier: BSD-2-Clause
// A program that tells its parent the argument it was given, plus one.

#include <sel4/sel4.h>
#include <stele/runtime.h>

int main(void)
{
    seL4_SetMR(0, stele_argument(0) + 1);
    seL4_Send(stele_SlotParent, seL4_MessageInfo_new(0, 0, 0, 1));
    for (;;) {
        seL4_Yield();
    }
}
