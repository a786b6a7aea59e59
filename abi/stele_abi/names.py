# SPDX-License-Identifier: BSD-2-Clause
"""Words that no item, field or parameter may be called, because C or Rust keep them for themselves."""

C = """auto break case char const continue default do double else enum extern float for goto if inline int long register
restrict return short signed sizeof static struct switch typedef union unsigned void volatile while _Alignas _Alignof
_Atomic _Bool _Complex _Generic _Imaginary _Noreturn _Static_assert _Thread_local asm typeof"""

RUST = """as async await become box break const continue crate do dyn else enum extern false final fn for if impl in let
loop macro match mod move mut override priv pub ref return self Self static struct super trait true try typeof unsafe
unsized use virtual where while yield abstract"""

C_WORDS = frozenset(C.split())
RUST_WORDS = frozenset(RUST.split())

# `type` is Rust's word too, but seL4's own parameters carry it (Untyped_Retype), so bindings write r#type.
RESERVED = C_WORDS | RUST_WORDS
