/* SPDX-License-Identifier: BSD-2-Clause */
/* Calls below the kernel, which a machine may not have: the instruction is undefined then, and vectors.S goes on at the
 * place that firmware_recovery names for it. */

    .syntax unified
    .arch_extension sec
    .arch_extension virt
    .text
    .global semihosting_call, firmware_call_smc, firmware_call_hvc, firmware_recovery

/* word_t semihosting_call(word_t operation, const void *argument): -1 without a debugger or emulator */
    .type semihosting_call, %function
semihosting_call:
hlt_instruction:
    .inst 0xe10f0070            /* hlt #0xf000, which older assemblers do not know for this architecture */
    bx lr
hlt_recovery:
    mvn r0, #0
    bx lr

.macro load_arguments
    push {r0, r4-r7, lr}
    ldm r0, {r0-r7}
.endm

/* bool firmware_call_smc(word_t registers[8]): false if the machine has no such call */
    .type firmware_call_smc, %function
firmware_call_smc:
    load_arguments
smc_instruction:
    smc #0
    b store_results

/* bool firmware_call_hvc(word_t registers[8]): likewise */
    .type firmware_call_hvc, %function
firmware_call_hvc:
    load_arguments
hvc_instruction:
    hvc #0
store_results:
    pop {r12}
    stm r12, {r0-r7}
    mov r0, #1
    pop {r4-r7, pc}
call_recovery:
    add sp, sp, #4
    mov r0, #0
    pop {r4-r7, pc}

    .balign 4
firmware_recovery:
    .word hlt_instruction, hlt_recovery
    .word smc_instruction, call_recovery
    .word hvc_instruction, call_recovery
    .word 0, 0

    .section .note.GNU-stack, "", %progbits
