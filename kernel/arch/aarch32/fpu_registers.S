/* SPDX-License-Identifier: BSD-2-Clause */
/* Saves and loads the floating point registers: r0 = struct fpu_state; or saves them there and loads others, r1. Units have
 * 32 of them, or 16 (MVFR0). */

    .syntax unified
    .arm
    .fpu neon-vfpv4
    .text
    .global fpu_registers_save, fpu_registers_load, fpu_registers_exchange

#define OFFSET_FPSCR 256 /* trap.c asserts it */

/* Condition `ne` if there are 32. */
.macro test_32_registers
    vmrs r2, mvfr0
    tst r2, #2
.endm

.macro save
    vmrs r2, fpscr
    str r2, [r0, #OFFSET_FPSCR]
    vstmia r0!, {d0-d15}
    vstmiane r0, {d16-d31}
.endm

.macro load state
    ldr r2, [\state, #OFFSET_FPSCR]
    vmsr fpscr, r2
    vldmia \state!, {d0-d15}
    vldmiane \state, {d16-d31}
.endm

    .type fpu_registers_save, %function
fpu_registers_save:
    test_32_registers
    save
    bx lr

    .type fpu_registers_load, %function
fpu_registers_load:
    test_32_registers
    load r0
    bx lr

    .type fpu_registers_exchange, %function
fpu_registers_exchange:
    test_32_registers
    save
    load r1
    bx lr

    .section .note.GNU-stack, "", %progbits
