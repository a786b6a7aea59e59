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
    .byte 0x3d, 0x32, 0x5f, 0x3b, 0xb0, 0x6d, 0x16, 0xdf
    .byte 0x8d, 0xc5, 0x0d, 0x93, 0x88, 0x31, 0xde, 0x7e
    .byte 0x0d, 0x73, 0xaf, 0x17, 0xf1, 0xe4, 0x7d, 0xf2
    .byte 0xc7, 0xf8, 0xd0, 0x52, 0xbb, 0x81, 0xd7, 0xf9
