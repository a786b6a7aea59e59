/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which contract these headers were made from. Assembly files may include this header.
 */
#pragma once

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0

/* SHA-256 of the contract's canonical form: as text, and as the initializer of an array of 32 bytes. */
#define STELE_ABI_HASH_TEXT "e73cdbe6f047691ebba22638f6e14bb4f6c6ff4cef2d476dc444146916841974"
#define STELE_ABI_HASH \
    { \
        0xe7, 0x3c, 0xdb, 0xe6, 0xf0, 0x47, 0x69, 0x1e, \
        0xbb, 0xa2, 0x26, 0x38, 0xf6, 0xe1, 0x4b, 0xb4, \
        0xf6, 0xc6, 0xff, 0x4c, 0xef, 0x2d, 0x47, 0x6d, \
        0xc4, 0x44, 0x14, 0x69, 0x16, 0x84, 0x19, 0x74 \
    }

/* The note that programs carry: section, name and type. */
#define STELE_ABI_NOTE_SECTION ".note.stele.abi"
#define STELE_ABI_NOTE_NAME    "Stele"
#define STELE_ABI_NOTE_TYPE    1
