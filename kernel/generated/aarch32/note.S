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
    .byte 0xa6, 0x6c, 0x87, 0x80, 0x61, 0xdc, 0x64, 0x5c
    .byte 0x79, 0x81, 0x27, 0xa2, 0x27, 0x6d, 0x13, 0xc6
    .byte 0xa3, 0xbb, 0x7c, 0xdd, 0xb7, 0x05, 0xca, 0x2c
    .byte 0xa3, 0x4a, 0xaa, 0xf0, 0x73, 0x17, 0x97, 0xb7
