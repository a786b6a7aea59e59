/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which contract these headers were made from. Assembly files may include this header.
 */
#pragma once

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0

/* SHA-256 of the contract's canonical form: as text, and as the initializer of an array of 32 bytes. */
#define STELE_ABI_HASH_TEXT "3d325f3bb06d16df8dc50d938831de7e0d73af17f1e47df2c7f8d052bb81d7f9"
#define STELE_ABI_HASH \
    { \
        0x3d, 0x32, 0x5f, 0x3b, 0xb0, 0x6d, 0x16, 0xdf, \
        0x8d, 0xc5, 0x0d, 0x93, 0x88, 0x31, 0xde, 0x7e, \
        0x0d, 0x73, 0xaf, 0x17, 0xf1, 0xe4, 0x7d, 0xf2, \
        0xc7, 0xf8, 0xd0, 0x52, 0xbb, 0x81, 0xd7, 0xf9 \
    }

/* The note that programs carry: section, name and type. */
#define STELE_ABI_NOTE_SECTION ".note.stele.abi"
#define STELE_ABI_NOTE_NAME    "Stele"
#define STELE_ABI_NOTE_TYPE    1
