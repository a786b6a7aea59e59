/* SPDX-License-Identifier: BSD-2-Clause */
/* The function by which compilers find thread-local storage (-mtp=soft). It changes no register but r0. */

    .syntax unified
    .arm
    .section .text.__aeabi_read_tp, "ax"
    .global __aeabi_read_tp
    .type __aeabi_read_tp, %function
__aeabi_read_tp:
    mrc p15, 0, r0, c13, c0, 2  /* TPIDRURW */
    bx lr
