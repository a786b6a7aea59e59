/* SPDX-License-Identifier: BSD-2-Clause */
/*
 * Exception vectors: from user level into trap.c and back.
 *
 * While user level runs, the stack pointer of supervisor mode points to where the current thread's context holds the
 * program counter: every exception stores the place to go on at, and the status, there, and then all else below. In the
 * kernel it is the kernel's one stack. Other modes have no stack, and are left at once. Interrupts are off in the kernel.
 */
#include "layout.h"

/* Offsets in struct context; trap.c asserts them. */
#define OFFSET_PC 60 /* and the status register */
#define OFFSET_TLS 68 /* and the read-only thread pointer */

    .syntax unified
    .arm

/* Saves all user registers, then the stack is the kernel's and all registers are free. In supervisor mode, where the
 * thread is to go on and its status are saved. */
.macro save_rest
    stmdb sp, {r0-r14}^
    mrc p15, 0, r0, c13, c0, 2  /* TPIDRURW */
    str r0, [sp, #OFFSET_TLS - OFFSET_PC]
    ldr sp, =kernel_stack_top
.endm

/* All of it, from another mode. lr = where to go on. */
.macro save_context
    srsia sp, #MODE_SVC
    cps #MODE_SVC
    save_rest
.endm

/* Goes elsewhere if the exception came from the kernel. The mode's own registers are all that is free. */
.macro unless_user target
    mrs sp, spsr
    tst sp, #MODE_MASK
    bne \target
.endm

    .section .text.vectors, "ax"
    .global vectors, context_restore
    .type context_restore, %function
    .balign 32
vectors:
    b unexpected                /* reset */
    b undefined
    b system_call
    b prefetch_abort
    b data_abort
    b unexpected                /* of hypervisor mode */
    b interrupt
    b unexpected                /* fast interrupt */

interrupt:
    sub lr, lr, #4
    save_context
    bl trap_interrupt
    b context_restore

system_call:
    srsia sp, #MODE_SVC
    save_rest
    bl trap_syscall

/* Runs the thread whose context is at r0. */
context_restore:
    add sp, r0, #OFFSET_PC
    ldrd r2, r3, [sp, #OFFSET_TLS - OFFSET_PC]
    mcr p15, 0, r2, c13, c0, 2  /* TPIDRURW */
    mcr p15, 0, r3, c13, c0, 3  /* TPIDRURO */
    clrex
    ldmdb sp, {r0-r14}^
    rfeia sp

undefined:
    unless_user kernel_undefined
    tst sp, #CPSR_THUMB
    subeq lr, lr, #4
    subne lr, lr, #2
    save_context
    bl trap_undefined
    b context_restore

prefetch_abort:
    unless_user kernel_prefetch_abort
    sub lr, lr, #4
    save_context
    mrc p15, 0, r0, c5, c0, 1   /* IFSR */
    mrc p15, 0, r1, c6, c0, 2   /* IFAR */
    mov r2, #1
    bl trap_abort
    b context_restore

data_abort:
    unless_user kernel_data_abort
    sub lr, lr, #8
    save_context
    mrc p15, 0, r0, c5, c0, 0   /* DFSR */
    mrc p15, 0, r1, c6, c0, 0   /* DFAR */
    mov r2, #0
    bl trap_abort
    b context_restore

/* A fault in the kernel. firmware.S has instructions that may be undefined on this machine, each with a place to go on.
 * Everything else is the end. */
kernel_undefined:
    ldr sp, =emergency_stack_top
    push {r0, r1}
    mrs r0, spsr
    tst r0, #CPSR_THUMB
    subeq lr, lr, #4
    subne lr, lr, #2
    ldr r0, =firmware_recovery
1:  ldr r1, [r0], #8
    cmp r1, #0
    beq 2f
    cmp r1, lr
    bne 1b
    ldr lr, [r0, #-4]
    pop {r0, r1}
    movs pc, lr
2:  mov r0, #0
    mov r1, lr
    mov r2, #0
    b fatal

kernel_prefetch_abort:
    sub r1, lr, #4
    mrc p15, 0, r0, c5, c0, 1
    mrc p15, 0, r2, c6, c0, 2
    b fatal

kernel_data_abort:
    sub r1, lr, #8
    mrc p15, 0, r0, c5, c0, 0
    mrc p15, 0, r2, c6, c0, 0
    b fatal

unexpected:
    mvn r0, #0
    mov r1, lr
    mov r2, #0
fatal:
    cps #MODE_SVC
    mov r3, lr
    ldr sp, =emergency_stack_top
    b trap_fatal

    .ltorg

    .section .note.GNU-stack, "", %progbits
