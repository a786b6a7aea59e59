/* SPDX-License-Identifier: BSD-2-Clause */
/* Saves and loads the floating point registers: r0 = struct fpu_state. Units have 32 of them, or 16 (MVFR0). */

    .syntax unified
    .fpu neon-vfpv4
    .text
    .global fpu_registers_save, fpu_registers_load

.macro if_32_registers
    vmrs r1, mvfr0
    and r1, r1, #0xf
    cmp r1, #2
.endm

    .type fpu_registers_save, %function
fpu_registers_save:
    vmrs r2, fpscr
    if_32_registers
    vstmia r0!, {d0-d15}
    beq 1f
    add r0, r0, #128
    b 2f
1:  vstmia r0!, {d16-d31}
2:  str r2, [r0]
    bx lr

    .type fpu_registers_load, %function
fpu_registers_load:
    if_32_registers
    vldmia r0!, {d0-d15}
    beq 3f
    add r0, r0, #128
    b 4f
3:  vldmia r0!, {d16-d31}
4:  ldr r2, [r0]
    vmsr fpscr, r2
    bx lr

    .section .note.GNU-stack, "", %progbits
