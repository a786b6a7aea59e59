/* SPDX-License-Identifier: BSD-2-Clause */
/** @file
 * The few compiler dependent macros that the other headers and user programs need.
 */
#pragma once

#if defined(__ARM_SIZEOF_MINIMAL_ENUM) && __ARM_SIZEOF_MINIMAL_ENUM != 4
#error "compile with -fno-short-enums: the contract's enumerations have 4 bytes"
#endif

#define LIBSEL4_UNUSED __attribute__((unused))
#define LIBSEL4_WEAK __attribute__((weak))
#define LIBSEL4_NOINLINE __attribute__((noinline))

#define LIBSEL4_INLINE static inline LIBSEL4_UNUSED
#define LIBSEL4_INLINE_FUNC static inline LIBSEL4_UNUSED

/** A function with the instruction that enters the kernel. On 32-bit Arm it takes r7, which Thumb code may need for its
 * frames: there the function is ARM code. */
#if defined(__thumb__)
#define LIBSEL4_INLINE_TRAP LIBSEL4_INLINE __attribute__((target("arm")))
#else
#define LIBSEL4_INLINE_TRAP LIBSEL4_INLINE
#endif

#define LIBSEL4_BIT(n) (1ul << (n))

#define SEL4_PACKED __attribute__((packed))
#define SEL4_DEPRECATED(reason) __attribute__((deprecated(reason)))
#define SEL4_OFFSETOF(type, member) __builtin_offsetof(type, member)

#define SEL4_DO_PRAGMA(x) _Pragma(#x)
#define SEL4_DEPRECATE_MACRO(reason) SEL4_DO_PRAGMA(GCC warning reason)

#if defined(__cplusplus)
#define SEL4_STATIC_ASSERT(condition, message) static_assert(condition, message)
#else
/* C99 has it as an extension, which compilers warn of unless they are told. */
#define SEL4_STATIC_ASSERT(condition, message) __extension__ _Static_assert(condition, message)
#endif

/** Refuses to compile where `expr`, a constant, is false; `name` appears in the message. */
#define SEL4_COMPILE_ASSERT(name, expr) SEL4_STATIC_ASSERT(expr, #name)

/** Refuses to compile where `type` does not have `size` bytes. */
#define SEL4_SIZE_SANITY(type, size) SEL4_STATIC_ASSERT(sizeof(type) == (size), "size of " #type)

/** The last enumerator of an enum that must be as wide as a word: the largest signed word. */
#define SEL4_FORCE_LONG_ENUM(type) _enum_pad_##type = ((1ULL << ((sizeof(long) * 8) - 1)) - 1)

#ifndef CONST
#define CONST __attribute__((const))
#endif
#ifndef PURE
#define PURE __attribute__((pure))
#endif
