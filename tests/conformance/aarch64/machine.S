/* SPDX-License-Identifier: BSD-2-Clause */
/* machine.h for AArch64. */

    .arch armv8-a+fp+simd
    .text

.macro function name
    .global \name
    .type \name, %function
    .balign 4
\name:
.endm

/* x0: struct machine_registers */
function machine_trap
    stp x29, x30, [sp, #-112]!
    stp x19, x20, [sp, #16]
    stp x21, x22, [sp, #32]
    stp x23, x24, [sp, #48]
    stp x25, x26, [sp, #64]
    stp x27, x28, [sp, #80]
    str x0, [sp, #96]
    mov x30, x0
    ldr x0, [x30, #248]
    msr nzcv, x0
    ldp x0, x1, [x30, #0]
    ldp x2, x3, [x30, #16]
    ldp x4, x5, [x30, #32]
    ldp x6, x7, [x30, #48]
    ldp x8, x9, [x30, #64]
    ldp x10, x11, [x30, #80]
    ldp x12, x13, [x30, #96]
    ldp x14, x15, [x30, #112]
    ldp x16, x17, [x30, #128]
    ldp x18, x19, [x30, #144]
    ldp x20, x21, [x30, #160]
    ldp x22, x23, [x30, #176]
    ldp x24, x25, [x30, #192]
    ldp x26, x27, [x30, #208]
    ldp x28, x29, [x30, #224]
    ldr x30, [x30, #240]
    .global machine_trap_instruction
machine_trap_instruction:
    svc #0
    str x30, [sp, #104]
    ldr x30, [sp, #96]
    stp x0, x1, [x30, #0]
    stp x2, x3, [x30, #16]
    stp x4, x5, [x30, #32]
    stp x6, x7, [x30, #48]
    stp x8, x9, [x30, #64]
    stp x10, x11, [x30, #80]
    stp x12, x13, [x30, #96]
    stp x14, x15, [x30, #112]
    stp x16, x17, [x30, #128]
    stp x18, x19, [x30, #144]
    stp x20, x21, [x30, #160]
    stp x22, x23, [x30, #176]
    stp x24, x25, [x30, #192]
    stp x26, x27, [x30, #208]
    stp x28, x29, [x30, #224]
    ldr x0, [sp, #104]
    str x0, [x30, #240]
    mrs x0, nzcv
    str x0, [x30, #248]
    ldp x19, x20, [sp, #16]
    ldp x21, x22, [sp, #32]
    ldp x23, x24, [sp, #48]
    ldp x25, x26, [sp, #64]
    ldp x27, x28, [sp, #80]
    ldp x29, x30, [sp], #112
    ret

function machine_load
    ldr x0, [x0]
    ret

function machine_store
    str x1, [x0]
    ret

function machine_load_two
    ldp x0, x1, [x0]
    ret

function machine_execute
    br x0

function machine_undefined
    udf #0
    ret

function machine_breakpoint
    brk #1
    ret

/* x1: where the result goes */
function machine_steps
    mov x2, #1
    add x2, x2, #1
    add x2, x2, #1
    str x2, [x1]
    ret

/* x0: a notification */
function machine_wait
    mov x7, #-9
    svc #0
machine_wait_end:
    ret
    .global machine_wait_end

function machine_privileged
    mrs x0, sctlr_el1
    ret

function machine_thread_pointer
    mrs x0, tpidr_el0
    ret

.macro load_vectors base
    .irp n, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30
    load_pair \n, \base
    .endr
.endm

.macro store_vectors base
    .irp n, 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30
    store_pair \n, \base
    .endr
.endm

.altmacro
.macro load_pair n, base
    load_pair_2 \n, %(\n + 1), \base
.endm
.macro load_pair_2 n, m, base
    ldp q\n, q\m, [\base, #(16 * \n)]
.endm
.macro store_pair n, base
    store_pair_2 \n, %(\n + 1), \base
.endm
.macro store_pair_2 n, m, base
    stp q\n, q\m, [\base, #(16 * \n)]
.endm

/* x0: struct machine_vectors, x1: struct machine_calls */
function machine_vectors_over_calls
    stp x29, x30, [sp, #-112]!
    stp d8, d9, [sp, #16]
    stp d10, d11, [sp, #32]
    stp d12, d13, [sp, #48]
    stp d14, d15, [sp, #64]
    stp x19, x20, [sp, #80]
    str x21, [sp, #96]
    mov x19, x0
    mov x20, x1
    ldr x21, [x20, #8]
    load_vectors x0
1:  ldr x0, [x20, #16]
    mov x1, xzr
    ldr x6, [x20, #24]
    ldr x7, [x20, #0]
    svc #0
    subs x21, x21, #1
    b.ne 1b
    store_vectors x19
    ldp d8, d9, [sp, #16]
    ldp d10, d11, [sp, #32]
    ldp d12, d13, [sp, #48]
    ldp d14, d15, [sp, #64]
    ldp x19, x20, [sp, #80]
    ldr x21, [sp, #96]
    ldp x29, x30, [sp], #112
    ret

/* x0: how to round, bits 23 and 22 of the control register; x1: number of the system call */
function machine_rounding_over_syscall
    lsl x0, x0, #22
    msr fpcr, x0
    mov x7, x1
    svc #0
    mrs x0, fpcr
    ubfx x0, x0, #22, #2
    msr fpcr, xzr
    ret

/* x0: struct machine_vectors, x1: address of the flag */
function machine_vectors_until
    stp x29, x30, [sp, #-96]!
    stp d8, d9, [sp, #16]
    stp d10, d11, [sp, #32]
    stp d12, d13, [sp, #48]
    stp d14, d15, [sp, #64]
    load_vectors x0
1:  ldr x2, [x1]
    cbz x2, 1b
    store_vectors x0
    ldp d8, d9, [sp, #16]
    ldp d10, d11, [sp, #32]
    ldp d12, d13, [sp, #48]
    ldp d14, d15, [sp, #64]
    ldp x29, x30, [sp], #96
    ret

/* x0: struct machine_vectors */
function machine_vectors_read
    store_vectors x0
    ret

/* x0: address of the counter */
    .global machine_counting_code
    .global machine_counting_code_end
machine_counting_code:
    ldr x1, [x0]
    add x1, x1, #1
    str x1, [x0]
    b machine_counting_code
machine_counting_code_end:

function machine_member
    svc #0
1:  mov x7, x19
    svc #0
    ldr x9, [x20]
    add x9, x9, #1
    str x9, [x20]
    b 1b

    .section .note.GNU-stack, "", %progbits
