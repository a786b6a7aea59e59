/* SPDX-License-Identifier: BSD-2-Clause */
/* The debugger's stack (arch/port.h). Debug kernels only. */

#define STACK_BYTES 16384
#define FRAME_BYTES 112 /* at the top of the stack: x19 to x30 and the stack pointer of the caller */

    .text
    .global debugger_run, debugger_rerun

/* void debugger_run(void (*session)(void)) */
debugger_run:
    adrp x9, debugger_stack_top
    add x9, x9, :lo12:debugger_stack_top
    sub x9, x9, #FRAME_BYTES
    stp x19, x20, [x9, #0]
    stp x21, x22, [x9, #16]
    stp x23, x24, [x9, #32]
    stp x25, x26, [x9, #48]
    stp x27, x28, [x9, #64]
    stp x29, x30, [x9, #80]
    mov x10, sp
    str x10, [x9, #96]
run:
    mov sp, x9
    mov x29, xzr
    blr x0
    ldp x19, x20, [sp, #0]
    ldp x21, x22, [sp, #16]
    ldp x23, x24, [sp, #32]
    ldp x25, x26, [sp, #48]
    ldp x27, x28, [sp, #64]
    ldp x29, x30, [sp, #80]
    ldr x10, [sp, #96]
    mov sp, x10
    ret

/* void debugger_rerun(void (*session)(void)) */
debugger_rerun:
    adrp x9, debugger_stack_top
    add x9, x9, :lo12:debugger_stack_top
    sub x9, x9, #FRAME_BYTES
    b run

    .section .stack, "aw", %nobits
    .balign 16
    .skip STACK_BYTES
debugger_stack_top:
