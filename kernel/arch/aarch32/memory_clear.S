/* SPDX-License-Identifier: BSD-2-Clause */
/* Zeroes memory, 32 bytes with each instruction: r0 = where, r1 = how many bytes, both multiples of 16. */

    .syntax unified
    .arm
    .text
    .global memory_clear
    .type memory_clear, %function
memory_clear:
    push {r4-r8}
    mov r2, #0
    mov r3, #0
    mov r4, #0
    mov r5, #0
    mov r6, #0
    mov r7, #0
    mov r8, #0
    mov r12, #0
1:  subs r1, r1, #64
    stmiahs r0!, {r2-r8, r12}
    stmiahs r0!, {r2-r8, r12}
    bhi 1b
    addlo r1, r1, #64
2:  subs r1, r1, #16
    stmiahs r0!, {r2-r5}
    bhi 2b
    pop {r4-r8}
    bx lr

    .section .note.GNU-stack, "", %progbits
