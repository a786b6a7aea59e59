// SPDX-License-Identifier: BSD-2-Clause
// First instructions of a root task. In: x0 = address of the bootinfo frame. No stack yet.

    .section .text.start, "ax"
    .global _start
    .type _start, %function
_start:
    mov     x29, xzr                    // the end of the frame chain, for debuggers
    mov     x30, xzr
    adrp    x9, __stele_stack_top
    add     x9, x9, :lo12:__stele_stack_top
    mov     sp, x9
    b       start_root_task
    .size _start, . - _start

    .section .note.GNU-stack, "", %progbits
