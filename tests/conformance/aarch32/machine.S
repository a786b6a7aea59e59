/* SPDX-License-Identifier: BSD-2-Clause */
/* machine.h for AArch32. */

    .syntax unified
    .fpu neon-vfpv4
    .arm
    .text

.macro function name
    .global \name
    .type \name, %function
    .balign 4
\name:
.endm

/* r0: struct machine_registers: r0 to r12, r14, flags */
function machine_trap
    push {r0, r4-r11, lr}
    mov lr, r0
    ldr r0, [lr, #56]
    msr cpsr_f, r0
    ldm lr, {r0-r12}
    ldr lr, [lr, #52]
    .global machine_trap_instruction
machine_trap_instruction:
    svc #0
    push {lr}
    ldr lr, [sp, #4]
    stm lr, {r0-r12}
    pop {r0}
    str r0, [lr, #52]
    mrs r0, cpsr
    and r0, r0, #0xf0000000
    str r0, [lr, #56]
    pop {r0, r4-r11, pc}

function machine_load
    ldr r0, [r0]
    bx lr

function machine_store
    str r1, [r0]
    bx lr

function machine_load_two
    ldm r0, {r0, r1}
    bx lr

function machine_execute
    bx r0

function machine_undefined
    udf #0
    bx lr

function machine_breakpoint
    bkpt #1
    bx lr

/* r1: where the result goes */
function machine_steps
    mov r2, #1
    add r2, r2, #1
    add r2, r2, #1
    str r2, [r1]
    bx lr

/* r1: where the result goes */
    .thumb
function machine_thumb_steps
    movs r2, #1
    adds r2, #1
    adds r2, #1
    str r2, [r1]
    bx lr
    .arm

/* r0: a notification */
function machine_wait
    mvn r7, #8
    svc #0
machine_wait_end:
    bx lr
    .global machine_wait_end

function machine_privileged
    mrc p15, 0, r0, c1, c0, 0
    bx lr

function machine_thread_pointer
    mrc p15, 0, r0, c13, c0, 2
    bx lr

function machine_vectors_over_calls
    push {r4-r10, lr}
    vpush {d8-d15}
    mov r8, r0
    mov r9, r1
    ldr r10, [r9, #4]
    vldmia r0!, {d0-d15}
    vldmia r0!, {d16-d31}
1:  ldr r0, [r9, #8]
    mov r1, #0
    ldr r6, [r9, #12]
    ldr r7, [r9, #0]
    svc #0
    subs r10, r10, #1
    bne 1b
    vstmia r8!, {d0-d15}
    vstmia r8!, {d16-d31}
    vpop {d8-d15}
    pop {r4-r10, pc}

/* Rounding: bits 23 and 22 of the status register. */
function machine_rounding_over_syscall
    push {r4-r7, lr}
    lsl r0, r0, #22
    vmsr fpscr, r0
    mov r7, r1
    svc #0
    vmrs r0, fpscr
    ubfx r0, r0, #22, #2
    mov r1, #0
    vmsr fpscr, r1
    pop {r4-r7, pc}

function machine_vectors_until
    vpush {d8-d15}
    mov r2, r0
    vldmia r2!, {d0-d15}
    vldmia r2!, {d16-d31}
1:  ldr r2, [r1]
    cmp r2, #0
    beq 1b
    vstmia r0!, {d0-d15}
    vstmia r0!, {d16-d31}
    vpop {d8-d15}
    bx lr

function machine_vectors_read
    vstmia r0!, {d0-d15}
    vstmia r0!, {d16-d31}
    bx lr

    .global machine_counting_code
    .global machine_counting_code_end
machine_counting_code:
    ldr r1, [r0]
    add r1, r1, #1
    str r1, [r0]
    b machine_counting_code
machine_counting_code_end:

function machine_member
    svc #0
2:  mov r7, r9
    svc #0
    ldr r12, [r10]
    add r12, r12, #1
    str r12, [r10]
    b 2b

    .section .note.GNU-stack, "", %progbits
