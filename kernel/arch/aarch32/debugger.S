/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's stack (arch/port.h). Debug kernels only. */

    .syntax unified
    .arm

#define STACK_BYTES 16384
#define FRAME_BYTES 48 /* at the top of the stack: r4 to r11, the stack pointer and the return address of the caller */

    .text
    .global debugger_run, debugger_rerun

/* void debugger_run(void (*session)(void)) */
    .type debugger_run, %function
debugger_run:
    ldr r12, =debugger_stack_top - FRAME_BYTES
    stm r12, {r4-r11}
    str sp, [r12, #32]
    str lr, [r12, #36]
run:
    mov sp, r12
    mov r11, #0
    blx r0
    mov r12, sp
    ldm r12, {r4-r11}
    ldr lr, [r12, #36]
    ldr sp, [r12, #32]
    bx lr

/* void debugger_rerun(void (*session)(void)) */
    .type debugger_rerun, %function
debugger_rerun:
    ldr r12, =debugger_stack_top - FRAME_BYTES
    b run

    .ltorg

    .section .stack, "aw", %nobits
    .balign 16
    .skip STACK_BYTES
debugger_stack_top:

    .section .note.GNU-stack, "", %progbits
