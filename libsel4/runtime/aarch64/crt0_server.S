// SPDX-License-Identifier: BSD-2-Clause
// First instructions of a server. In: sp = stack made by the parent, x0 = address of the IPC buffer, x1, x2 = arguments.

    .section .text.start, "ax"
    .global _start
    .type _start, %function
_start:
    mov     x29, xzr                    // the end of the frame chain, for debuggers
    mov     x30, xzr
    b       start_server
    .size _start, . - _start

    .section .note.GNU-stack, "", %progbits
