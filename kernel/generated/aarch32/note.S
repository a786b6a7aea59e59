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
    .byte 0xd2, 0xd6, 0x9d, 0x57, 0x78, 0x9a, 0xea, 0x2a
    .byte 0xf3, 0x26, 0x8e, 0x4b, 0xc7, 0xf0, 0xf1, 0x23
    .byte 0xcb, 0x63, 0x7d, 0x86, 0x52, 0x20, 0xef, 0x19
    .byte 0x7f, 0xb4, 0xec, 0x96, 0x54, 0xb0, 0xac, 0x11
