/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which contract these headers were made from. Assembly files may include this header.
 */
#pragma once

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0

/* SHA-256 of the contract's canonical form: as text, and as the initializer of an array of 32 bytes. */
#define STELE_ABI_HASH_TEXT "a66c878061dc645c798127a2276d13c6a3bb7cddb705ca2ca34aaaf0731797b7"
#define STELE_ABI_HASH \
    { \
        0xa6, 0x6c, 0x87, 0x80, 0x61, 0xdc, 0x64, 0x5c, \
        0x79, 0x81, 0x27, 0xa2, 0x27, 0x6d, 0x13, 0xc6, \
        0xa3, 0xbb, 0x7c, 0xdd, 0xb7, 0x05, 0xca, 0x2c, \
        0xa3, 0x4a, 0xaa, 0xf0, 0x73, 0x17, 0x97, 0xb7 \
    }

/* The note that programs carry: section, name and type. */
#define STELE_ABI_NOTE_SECTION ".note.stele.abi"
#define STELE_ABI_NOTE_NAME    "Stele"
#define STELE_ABI_NOTE_TYPE    1
