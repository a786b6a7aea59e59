/* SPDX-License-Identifier: BSD-2-Clause */
/* The kernel's one stack, with nothing mapped below it, and the stack of the last words. */
#include "layout.h"

    .section .stack, "aw", %nobits
    .balign 4096
    .global stack_guard, kernel_stack_top, emergency_stack_top
stack_guard:
    .skip 4096
    .skip 1 << KERNEL_STACK_BITS
kernel_stack_top:
    .skip 4096
emergency_stack_top:

    .section .note.GNU-stack, "", %progbits
