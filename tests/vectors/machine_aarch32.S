/* SPDX-License-Identifier: BSD-2-Clause */
/* The tests as a program on the bare 32-bit machine (QEMU virt): start in System mode, so that a system call leaves the
 * link register alone, and the exception vectors that hand each system call to system_call_taken(). */

    .arm
    .fpu neon
    .section .text.start, "ax"
    .global _start
_start:
    mov     r0, #0xf << 20
    mcr     p15, 0, r0, c1, c0, 2       /* CPACR: floating point, for compilers that keep things in its registers */
    isb
    mov     r0, #1 << 30
    vmsr    fpexc, r0
    ldr     r0, =vectors
    mcr     p15, 0, r0, c12, c0, 0      /* VBAR */
    cps     #0x13                       /* Supervisor: where system calls arrive */
    ldr     sp, =handler_stack_end
    cps     #0x1f                       /* System */
    ldr     sp, =stack_end
    bl      machine_main
1:  b       1b

    .text
    .balign 32
vectors:
    b       machine_failed
    b       machine_failed
    b       supervisor_call
    b       machine_failed
    b       machine_failed
    b       machine_failed
    b       machine_failed
    b       machine_failed

supervisor_call:
    push    {r0-r12, lr}
    mov     r0, sp
    bl      system_call_taken
    pop     {r0-r12, lr}
    movs    pc, lr

    /* semihosting(operation, parameter) */
    .global semihosting
    .type semihosting, %function
semihosting:
    push    {r4, lr}
    svc     #0x123456
    pop     {r4, pc}

    /* What clang calls on its own. */
    .global __aeabi_memcpy, __aeabi_memcpy4, __aeabi_memclr4, __aeabi_memset4
    .type __aeabi_memcpy, %function
    .type __aeabi_memcpy4, %function
    .type __aeabi_memclr4, %function
    .type __aeabi_memset4, %function
__aeabi_memcpy:
__aeabi_memcpy4:
    b       memcpy
__aeabi_memclr4:
    mov     r2, r1
    mov     r1, #0
    b       memset
__aeabi_memset4:
    mov     r3, r1
    mov     r1, r2
    mov     r2, r3
    b       memset

    .bss
    .balign 16
    .skip 65536
stack_end:
    .skip 16384
handler_stack_end:
