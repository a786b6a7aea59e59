/* SPDX-License-Identifier: BSD-2-Clause */
/* The tests as a program on the bare machine (QEMU virt), where the stubs execute the real trap instruction: start, and
 * the exception vectors that hand each system call to system_call_taken() with all registers in memory. */

    .section .text.start, "ax"
    .global _start
_start:
    ldr     x0, =stack_end
    mov     sp, x0
    ldr     x0, =vectors
    msr     vbar_el1, x0
    isb
    bl      machine_main
1:  wfi
    b       1b

    /* Saves x0 to x30, calls the handler with their address, restores them. */
    .macro take handler
    sub     sp, sp, #256
    stp     x0, x1, [sp, #0]
    stp     x2, x3, [sp, #16]
    stp     x4, x5, [sp, #32]
    stp     x6, x7, [sp, #48]
    stp     x8, x9, [sp, #64]
    stp     x10, x11, [sp, #80]
    stp     x12, x13, [sp, #96]
    stp     x14, x15, [sp, #112]
    stp     x16, x17, [sp, #128]
    stp     x18, x19, [sp, #144]
    stp     x20, x21, [sp, #160]
    stp     x22, x23, [sp, #176]
    stp     x24, x25, [sp, #192]
    stp     x26, x27, [sp, #208]
    stp     x28, x29, [sp, #224]
    str     x30, [sp, #240]
    mov     x0, sp
    bl      \handler
    ldp     x0, x1, [sp, #0]
    ldp     x2, x3, [sp, #16]
    ldp     x4, x5, [sp, #32]
    ldp     x6, x7, [sp, #48]
    ldp     x8, x9, [sp, #64]
    ldp     x10, x11, [sp, #80]
    ldp     x12, x13, [sp, #96]
    ldp     x14, x15, [sp, #112]
    ldp     x16, x17, [sp, #128]
    ldp     x18, x19, [sp, #144]
    ldp     x20, x21, [sp, #160]
    ldp     x22, x23, [sp, #176]
    ldp     x24, x25, [sp, #192]
    ldp     x26, x27, [sp, #208]
    ldp     x28, x29, [sp, #224]
    ldr     x30, [sp, #240]
    add     sp, sp, #256
    eret
    .endm

    /* The program runs at EL1 with its own stack pointer: of the sixteen vectors the fifth is the one. */
    .text
    .balign 2048
vectors:
    .rept 4
    b       unexpected
    .balign 128
    .endr
    b       synchronous
    .rept 11
    .balign 128
    b       unexpected
    .endr

synchronous:
    sub     sp, sp, #16
    str     x0, [sp]
    mrs     x0, esr_el1
    lsr     x0, x0, #26
    cmp     x0, #0x15                   /* SVC */
    ldr     x0, [sp]
    add     sp, sp, #16
    b.ne    unexpected
    take    system_call_taken

unexpected:
    b       machine_failed

    /* semihosting(operation, parameter) */
    .global semihosting
semihosting:
    hlt     #0xf000
    ret

    .bss
    .balign 16
    .skip 65536
stack_end:
