/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Exception vectors: from user level into trap.c and back.
 *
 * While user level runs, SP_EL1 points to the context of the current thread, so that registers are saved without a
 * scratch register; in the kernel it is the kernel's one stack. Interrupts are off in the kernel.
 */
#include "layout.h"

/* Classes of exceptions, and offsets in struct context; trap.c asserts them. */
#define CLASS_SVC 0x15
#define OFFSET_X30 240 /* and the user's stack pointer */
#define OFFSET_PC 256  /* and the status register */
#define OFFSET_TLS 272 /* and the read-only thread pointer */

/* Saves all user registers but x0 and x1, then the stack is the kernel's and all registers but those two are free. */
.macro save_rest
    stp x2, x3, [sp, #16]
    stp x4, x5, [sp, #32]
    stp x6, x7, [sp, #48]
    stp x8, x9, [sp, #64]
    stp x10, x11, [sp, #80]
    stp x12, x13, [sp, #96]
    stp x14, x15, [sp, #112]
    stp x16, x17, [sp, #128]
    stp x18, x19, [sp, #144]
    stp x20, x21, [sp, #160]
    stp x22, x23, [sp, #176]
    stp x24, x25, [sp, #192]
    stp x26, x27, [sp, #208]
    stp x28, x29, [sp, #224]
    mrs x9, sp_el0
    mrs x10, elr_el1
    mrs x11, spsr_el1
    mrs x12, tpidr_el0
    stp x30, x9, [sp, #OFFSET_X30]
    stp x10, x11, [sp, #OFFSET_PC]
    str x12, [sp, #OFFSET_TLS]
    adrp x9, kernel_stack_top
    add sp, x9, :lo12:kernel_stack_top
    mov x29, xzr
.endm

.macro save_context
    stp x0, x1, [sp, #0]
    save_rest
.endm

.macro vector target
    .balign 128
    b \target
.endm

    .section .text.vectors, "ax"
    .global vectors, context_restore
    .balign 2048
vectors:
    vector el1_unexpected       /* EL1 with the user's stack pointer: never */
    vector el1_unexpected
    vector el1_unexpected
    vector el1_unexpected
    vector el1_sync
    vector el1_unexpected
    vector el1_unexpected
    vector el1_unexpected
    .balign 128                 /* synchronous, from user level */
    stp x0, x1, [sp, #0]
    mrs x1, esr_el1
    lsr w0, w1, #26
    cmp w0, #CLASS_SVC
    b.ne user_exception
    save_rest
    bl trap_syscall
    b context_restore
    .balign 128
    save_context                /* interrupt */
    b user_interrupt
    vector user_unexpected      /* fast interrupt */
    vector user_unexpected      /* system error */
    vector user_unexpected      /* 32-bit user level: never */
    vector user_unexpected
    vector user_unexpected
    vector user_unexpected
    .balign 128

/* x1 = syndrome */
user_exception:
    save_rest
    mov x0, x1
    mrs x1, far_el1
    bl trap_exception
    b context_restore

user_interrupt:
    bl trap_interrupt

/* Runs the thread whose context is at x0. */
context_restore:
    mov sp, x0
    ldp x30, x9, [sp, #OFFSET_X30]
    ldp x10, x11, [sp, #OFFSET_PC]
    ldp x12, x13, [sp, #OFFSET_TLS]
    msr sp_el0, x9
    msr elr_el1, x10
    msr spsr_el1, x11
    msr tpidr_el0, x12
    msr tpidrro_el0, x13
    ldp x0, x1, [sp, #0]
    ldp x2, x3, [sp, #16]
    ldp x4, x5, [sp, #32]
    ldp x6, x7, [sp, #48]
    ldp x8, x9, [sp, #64]
    ldp x10, x11, [sp, #80]
    ldp x12, x13, [sp, #96]
    ldp x14, x15, [sp, #112]
    ldp x16, x17, [sp, #128]
    ldp x18, x19, [sp, #144]
    ldp x20, x21, [sp, #160]
    ldp x22, x23, [sp, #176]
    ldp x24, x25, [sp, #192]
    ldp x26, x27, [sp, #208]
    ldp x28, x29, [sp, #224]
    eret

user_unexpected:
    save_context
    b el1_unexpected

/* A fault in the kernel. firmware.S has instructions that may be undefined on this machine, each with a place to go on;
 * around them x16, x17 and the flags are free. Everything else is the end. */
el1_sync:
    mrs x16, elr_el1
    adr x17, firmware_recovery
1:  ldr x18, [x17], #16
    cbz x18, el1_unexpected
    cmp x16, x18
    b.ne 1b
    ldur x16, [x17, #-8]
    msr elr_el1, x16
    eret

el1_unexpected:
    adrp x9, emergency_stack_top
    add sp, x9, :lo12:emergency_stack_top
    mrs x0, esr_el1
    mrs x1, elr_el1
    mrs x2, far_el1
    mov x3, x30
    b trap_fatal
