/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which contract these headers were made from. Assembly files may include this header.
 */
#pragma once

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0

/* SHA-256 of the contract's canonical form: as text, and as the initializer of an array of 32 bytes. */
#define STELE_ABI_HASH_TEXT "b3b234046d8272963e4253819eb722b54534634dd5762ecde06bfca77ac5d06f"
#define STELE_ABI_HASH \
    { \
        0xb3, 0xb2, 0x34, 0x04, 0x6d, 0x82, 0x72, 0x96, \
        0x3e, 0x42, 0x53, 0x81, 0x9e, 0xb7, 0x22, 0xb5, \
        0x45, 0x34, 0x63, 0x4d, 0xd5, 0x76, 0x2e, 0xcd, \
        0xe0, 0x6b, 0xfc, 0xa7, 0x7a, 0xc5, 0xd0, 0x6f \
    }

/* The note that programs carry: section, name and type. */
#define STELE_ABI_NOTE_SECTION ".note.stele.abi"
#define STELE_ABI_NOTE_NAME    "Stele"
#define STELE_ABI_NOTE_TYPE    1
