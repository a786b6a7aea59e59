/* SPDX-License-Identifier: BSD-2-Clause */
/* seL4_Word semihosting_call(seL4_Word operation, const void *argument): a call to the emulator or debugger. */

    .syntax unified
    .arm
    .section .text.semihosting_call, "ax"
    .global semihosting_call
    .type semihosting_call, %function
semihosting_call:
    .inst   0xe10f0070                  /* hlt #0xf000, which older assemblers do not know for this architecture */
    bx      lr
    .size semihosting_call, . - semihosting_call
