/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which contract these headers were made from. Assembly files may include this header.
 */
#pragma once

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0

/* SHA-256 of the contract's canonical form: as text, and as the initializer of an array of 32 bytes. */
#define STELE_ABI_HASH_TEXT "d2d69d57789aea2af3268e4bc7f0f123cb637d865220ef197fb4ec9654b0ac11"
#define STELE_ABI_HASH \
    { \
        0xd2, 0xd6, 0x9d, 0x57, 0x78, 0x9a, 0xea, 0x2a, \
        0xf3, 0x26, 0x8e, 0x4b, 0xc7, 0xf0, 0xf1, 0x23, \
        0xcb, 0x63, 0x7d, 0x86, 0x52, 0x20, 0xef, 0x19, \
        0x7f, 0xb4, 0xec, 0x96, 0x54, 0xb0, 0xac, 0x11 \
    }

/* The note that programs carry: section, name and type. */
#define STELE_ABI_NOTE_SECTION ".note.stele.abi"
#define STELE_ABI_NOTE_NAME    "Stele"
#define STELE_ABI_NOTE_TYPE    1
