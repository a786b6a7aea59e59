/* SPDX-License-Identifier: BSD-2-Clause */
/* What compilers for 32-bit Arm call on their own, under the names of the Arm run-time ABI. The kernel has this file, too. */

    .syntax unified
    .arm

.macro function name
    .section .text.\name, "ax"
    .weak \name /* a library of the compiler may have it, too */
    .type \name, %function
\name:
.endm

/* The functions of the C language, for all alignments. */
function __aeabi_memcpy
    b memcpy
function __aeabi_memcpy4
    b memcpy
function __aeabi_memcpy8
    b memcpy
function __aeabi_memmove
    b memmove
function __aeabi_memmove4
    b memmove
function __aeabi_memmove8
    b memmove

/* (start, bytes, value), unlike memset */
.macro set_memory
    mov r3, r1
    mov r1, r2
    mov r2, r3
    b memset
.endm
function __aeabi_memset
    set_memory
function __aeabi_memset4
    set_memory
function __aeabi_memset8
    set_memory

/* (start, bytes) */
.macro clear_memory
    mov r2, r1
    mov r1, #0
    b memset
.endm
function __aeabi_memclr
    clear_memory
function __aeabi_memclr4
    clear_memory
function __aeabi_memclr8
    clear_memory

/* r0, r1 divided by r2, r3: quotient in r0, r1, remainder in r2, r3 */
function __aeabi_uldivmod
    push {r11, lr}
    sub sp, sp, #16
    add r12, sp, #8
    str r12, [sp]
    bl stele_divide
    ldrd r2, r3, [sp, #8]
    add sp, sp, #16
    pop {r11, pc}

.macro negate low, high
    rsbs \low, \low, #0
    rsc \high, \high, #0
.endm

/* The same with signs: the quotient rounds towards zero, the remainder has the dividend's sign. */
function __aeabi_ldivmod
    push {r4, r5, r11, lr}
    mov r5, r1
    eor r4, r1, r3
    cmp r1, #0
    bge 1f
    negate r0, r1
1:  cmp r3, #0
    bge 2f
    negate r2, r3
2:  bl __aeabi_uldivmod
    cmp r5, #0
    bge 3f
    negate r2, r3
3:  cmp r4, #0
    bge 4f
    negate r0, r1
4:  pop {r4, r5, r11, pc}
