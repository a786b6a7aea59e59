/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls below the kernel, which a machine may not have: the instruction is undefined then, and vectors.S goes on at the
 * place that firmware_recovery names for it. x18 is free throughout the kernel (-ffixed-x18). */

    .text
    .global semihosting_call, firmware_call_smc, firmware_call_hvc, firmware_recovery

/* word_t semihosting_call(word_t operation, const void *argument): -1 without a debugger or emulator */
semihosting_call:
hlt_instruction:
    hlt #0xf000
    ret
hlt_recovery:
    mov x0, #-1
    ret

.macro load_arguments
    stp x0, x30, [sp, #-16]!
    mov x8, x0
    ldp x0, x1, [x8, #0]
    ldp x2, x3, [x8, #16]
    ldp x4, x5, [x8, #32]
    ldp x6, x7, [x8, #48]
.endm

/* bool firmware_call_smc(word_t registers[8]): false if the machine has no such call */
firmware_call_smc:
    load_arguments
smc_instruction:
    smc #0
    b store_results

/* bool firmware_call_hvc(word_t registers[8]): likewise */
firmware_call_hvc:
    load_arguments
hvc_instruction:
    hvc #0
store_results:
    ldp x8, x30, [sp], #16
    stp x0, x1, [x8, #0]
    stp x2, x3, [x8, #16]
    stp x4, x5, [x8, #32]
    stp x6, x7, [x8, #48]
    mov w0, #1
    ret
call_recovery:
    ldp x8, x30, [sp], #16
    mov w0, wzr
    ret

    .balign 8
firmware_recovery:
    .quad hlt_instruction, hlt_recovery
    .quad smc_instruction, call_recovery
    .quad hvc_instruction, call_recovery
    .quad 0, 0
