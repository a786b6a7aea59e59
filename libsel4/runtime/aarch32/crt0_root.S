/* SPDX-License-Identifier: BSD-2-Clause */
/* First instructions of a root task. In: r0 = address of the bootinfo frame. No stack yet. */

    .syntax unified
    .arm
    .section .text.start, "ax"
    .global _start
    .type _start, %function
_start:
    mov     r11, #0                     /* the end of the frame chain, for debuggers */
    mov     lr, #0
    ldr     sp, =__stele_stack_top
    b       start_root_task
    .ltorg
    .size _start, . - _start
