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
    .byte 0xb3, 0xb2, 0x34, 0x04, 0x6d, 0x82, 0x72, 0x96
    .byte 0x3e, 0x42, 0x53, 0x81, 0x9e, 0xb7, 0x22, 0xb5
    .byte 0x45, 0x34, 0x63, 0x4d, 0xd5, 0x76, 0x2e, 0xcd
    .byte 0xe0, 0x6b, 0xfc, 0xa7, 0x7a, 0xc5, 0xd0, 0x6f
