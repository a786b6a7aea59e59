/* SPDX-License-Identifier: BSD-2-Clause */
/* Divisions of words, for programs that are compiled for processors without the instruction: all that the kernel runs on have it.
 * A division by zero is the program's mistake: the quotient is 0. */

    .syntax unified
    .arm
    .arch_extension idiv

.macro function name
    .section .text.\name, "ax"
    .weak \name /* a library of the compiler may have it, too */
    .type \name, %function
\name:
.endm

function __aeabi_uidiv
    udiv r0, r0, r1
    bx lr
function __aeabi_idiv
    sdiv r0, r0, r1
    bx lr

/* The quotient in r0, the remainder in r1. */
.macro with_remainder divide
    mov r2, r0
    \divide r0, r2, r1
    mls r1, r0, r1, r2
    bx lr
.endm
function __aeabi_uidivmod
    with_remainder udiv
function __aeabi_idivmod
    with_remainder sdiv
