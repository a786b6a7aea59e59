/* Generated from abi/v1 by stele-abi. Do not edit. */
/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Which contract these headers were made from. Assembly files may include this header.
 */
#pragma once

#define STELE_ABI_MAJOR 1
#define STELE_ABI_MINOR 0

/* SHA-256 of the contract's canonical form: as text, and as the initializer of an array of 32 bytes. */
#define STELE_ABI_HASH_TEXT "81da6bbce4b109c1cfc3d151908ec4e85c97da21266d8de01600712cb11acbf7"
#define STELE_ABI_HASH \
    { \
        0x81, 0xda, 0x6b, 0xbc, 0xe4, 0xb1, 0x09, 0xc1, \
        0xcf, 0xc3, 0xd1, 0x51, 0x90, 0x8e, 0xc4, 0xe8, \
        0x5c, 0x97, 0xda, 0x21, 0x26, 0x6d, 0x8d, 0xe0, \
        0x16, 0x00, 0x71, 0x2c, 0xb1, 0x1a, 0xcb, 0xf7 \
    }

/* The note that programs carry: section, name and type. */
#define STELE_ABI_NOTE_SECTION ".note.stele.abi"
#define STELE_ABI_NOTE_NAME    "Stele"
#define STELE_ABI_NOTE_TYPE    1
