/* SPDX-License-Identifier: BSD-2-Clause */
/* First instructions of a server. In: sp = stack made by the parent, r0 = address of the IPC buffer, r1, r2 = arguments. */

    .syntax unified
    .arm
    .section .text.start, "ax"
    .global _start
    .type _start, %function
_start:
    mov     r11, #0                     /* the end of the frame chain, for debuggers */
    mov     lr, #0
    b       start_server
    .size _start, . - _start
