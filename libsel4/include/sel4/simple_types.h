/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * Integers of known width, the machine word, and how to print them.
 */
#pragma once

#include <sel4/macros.h>
#include <sel4/constants.h>

typedef signed char seL4_Int8;
typedef unsigned char seL4_Uint8;
typedef short seL4_Int16;
typedef unsigned short seL4_Uint16;
typedef int seL4_Int32;
typedef unsigned int seL4_Uint32;

#if __SIZEOF_LONG__ == 8
typedef long seL4_Int64;
typedef unsigned long seL4_Uint64;
#define _seL4_int64_fmt "l"
#else
__extension__ typedef long long seL4_Int64;
__extension__ typedef unsigned long long seL4_Uint64;
#define _seL4_int64_fmt "ll"
#endif

/** The machine word: what a register, a message word and a capability address hold. */
typedef unsigned long seL4_Word;

typedef seL4_Int8 seL4_Bool;

#define seL4_Null ((void *)0)

/* printf conversions, without the percent sign: SEL4_PRIu64 as in <inttypes.h>, ..._word for seL4_Word. */
#define SEL4_PRId64 _seL4_int64_fmt "d"
#define SEL4_PRIi64 _seL4_int64_fmt "i"
#define SEL4_PRIu64 _seL4_int64_fmt "u"
#define SEL4_PRIx64 _seL4_int64_fmt "x"
#define SEL4_PRI_word "l"
#define SEL4_PRId_word "ld"
#define SEL4_PRIi_word "li"
#define SEL4_PRIu_word "lu"
#define SEL4_PRIx_word "lx"

SEL4_SIZE_SANITY(seL4_Int8, 1);
SEL4_SIZE_SANITY(seL4_Uint8, 1);
SEL4_SIZE_SANITY(seL4_Int16, 2);
SEL4_SIZE_SANITY(seL4_Uint16, 2);
SEL4_SIZE_SANITY(seL4_Int32, 4);
SEL4_SIZE_SANITY(seL4_Uint32, 4);
SEL4_SIZE_SANITY(seL4_Int64, 8);
SEL4_SIZE_SANITY(seL4_Uint64, 8);
SEL4_SIZE_SANITY(seL4_Word, sizeof(void *));
