/* SPDX-License-Identifier: BSD-2-Clause */
/* What states.c needs in instructions of its own: Thumb code, big-endian data, coprocessor registers. */

    .syntax unified
    .text

.macro arm_function name
    .arm
    .global \name
    .type \name, %function
    .balign 4
\name:
.endm

/* The label is the address of the first instruction, with the lowest bit set where it is branched to. */
.macro thumb_function name
    .thumb
    .global \name
    .type \name, %function
    .thumb_func
    .balign 4
\name:
.endm

/* Not at a multiple of four. */
thumb_function thumb_undefined_wide
    nop
    udf.w #0
    bx lr

thumb_function thumb_breakpoint
    nop
    bkpt #1
    bx lr

/* r0 = number of the system call */
thumb_function thumb_system_call
    push {r4-r7, lr}
    mov r7, r0
    svc #0
    pop {r4-r7, pc}

/* r0 = address: two loads from it */
arm_function load_two_words
    ldm r0, {r1, r2}
    bx lr

/* r0 = address of a word: an exclusive pair around a system call that does nothing; 1 if the store was refused */
arm_function exclusive_over_system_call
    push {r4-r8, lr}
    mov r8, r0
    ldrex r4, [r8]
    mov r7, r1
    svc #0
    strex r0, r4, [r8]
    pop {r4-r8, pc}

/* r0 = address of a word, r1 = address of a counter. Adds one to the counter in big-endian order, for ever. */
arm_function count_big_endian
    setend be
1:  ldr r2, [r1]
    add r2, r2, #1
    str r2, [r1]
    b 1b

/* r0 = a status of the floating point unit, r1 = number of a system call: what the call has changed of it */
    .fpu neon-vfpv4
arm_function unit_status_over_system_call
    push {r4-r8, lr}
    vmrs r6, fpscr
    vmsr fpscr, r0
    vmrs r8, fpscr
    mov r7, r1
    svc #0
    vmrs r0, fpscr
    vmsr fpscr, r6
    eor r0, r0, r8              /* zero: it has stayed */
    pop {r4-r8, pc}

/* r0 = where to put the result: three instructions of the unit, of which the second must not be executed */
thumb_function thumb_conditional_unit
    mov r2, #7
    cmp r0, r0
    itet eq
    vmoveq s0, r2
    vmovne s0, r0
    vmoveq r1, s0
    str r1, [r0]
    bx lr

/* Coprocessor registers that user level might reach. */
arm_function write_environment_base
    mcr p14, 6, r0, c1, c0, 0
    bx lr

arm_function read_environment_base
    mrc p14, 6, r0, c1, c0, 0
    bx lr

arm_function read_debug_status
    mrc p14, 0, r0, c0, c1, 0
    bx lr

arm_function write_debug_data
    mcr p14, 0, r0, c0, c5, 0
    bx lr

    .section .note.GNU-stack, "", %progbits
