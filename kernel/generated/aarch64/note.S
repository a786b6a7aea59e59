/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/* Tells which contract a program was built for. */

    .section .note.stele.abi, "a", %note
    .balign 4
    .long 6                     /* bytes of the name */
    .long 40                    /* bytes of what follows it */
    .long 1                     /* type: contract */
    .asciz "Stele"
    .balign 4
    .long 1
    .long 0
    .byte 0x81, 0xda, 0x6b, 0xbc, 0xe4, 0xb1, 0x09, 0xc1
    .byte 0xcf, 0xc3, 0xd1, 0x51, 0x90, 0x8e, 0xc4, 0xe8
    .byte 0x5c, 0x97, 0xda, 0x21, 0x26, 0x6d, 0x8d, 0xe0
    .byte 0x16, 0x00, 0x71, 0x2c, 0xb1, 0x1a, 0xcb, 0xf7
