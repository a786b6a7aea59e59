// SPDX-License-Identifier: BSD-2-Clause
// seL4_Word semihosting_call(seL4_Word operation, const void *argument): a call to the emulator or debugger.

    .section .text.semihosting_call, "ax"
    .global semihosting_call
    .type semihosting_call, %function
semihosting_call:
    hlt     #0xf000
    ret
    .size semihosting_call, . - semihosting_call

    .section .note.GNU-stack, "", %progbits
