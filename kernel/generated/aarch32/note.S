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
    .byte 0xe7, 0x3c, 0xdb, 0xe6, 0xf0, 0x47, 0x69, 0x1e
    .byte 0xbb, 0xa2, 0x26, 0x38, 0xf6, 0xe1, 0x4b, 0xb4
    .byte 0xf6, 0xc6, 0xff, 0x4c, 0xef, 0x2d, 0x47, 0x6d
    .byte 0xc4, 0x44, 0x14, 0x69, 0x16, 0x84, 0x19, 0x74
